// What of a service's paper its file tells: which sheet follows what, and which facts have a column
// of their own in the printed book.
#pragma once

#include "domain/common/localizedtext.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace qyz::domain {

/// A column of the book. `fields` are keys of the description ("details.school") or special acts
/// whose record is told ("slip", "issue", "extend", …); empty values are left out.
struct BookFacts {
    LocalizedText title;
    QStringList fields;
};

struct ServicePaper {
    /// After what ("registered" or a special act) which sheet is printed: "talon".
    QHash<QString, QString> slips;
    QHash<QString, QHash<QString, QString>> caseSlips; // per case, before those of the service
    QList<BookFacts> bookColumns;

    /// Empty where nothing is said.
    QString slipAfter(const QString &moment, const QString &caseCode) const;
    /// Every sheet the lines of a case may have by this file.
    QStringList slipsOf(const QString &caseCode) const;
};

} // namespace qyz::domain
