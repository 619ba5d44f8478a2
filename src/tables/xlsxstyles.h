// Which cells of a workbook are days: a spreadsheet keeps a date as a number with a format.
#pragma once

#include <QDate>
#include <QIODevice>
#include <QSet>
#include <QString>

#include <optional>

namespace qyz::tables {

/// Formats (by their place in the workbook) that show a date. Empty where `styles` is null.
std::optional<QSet<int>> dateFormats(QIODevice *styles);

/// "dd.mm.yyyy" shows a date, "0.00" and "[h]:mm" do not.
bool showsDate(const QString &formatCode);

/// The day of a serial number, counted from 1900 (with its false 29 February) or from 1904.
QDate serialDay(double serial, bool from1904);

} // namespace qyz::tables
