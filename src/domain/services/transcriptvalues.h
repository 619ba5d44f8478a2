// Texts of a paper book, or of a spreadsheet somebody typed it into, as values: dates with dots,
// «1 «А» сынып», «иә», a choice by its name in either language.
#pragma once

#include "domain/people/personname.h"
#include "domain/services/servicedescription.h"

#include <QDate>

#include <optional>

namespace qyz::domain {

/// 2015-09-01, 01.09.2015, 1.9.2015, 01/09/2015, 01.09.15 (of this century), «… г.», «… ж.».
std::optional<QDate> typedDate(const QString &text);
/// "17", "№ 17", "17.0"; nothing for anything else.
std::optional<qint64> typedNumber(const QString &text);
/// "1", "1-сынып", "1 класс"; a letter of the class would be lost, so it is not taken.
std::optional<int> typedGrade(const QString &text);
std::optional<bool> typedTruth(const QString &text);
/// «Қайратова Әсем Болатқызы»: the rest after two words is the patronymic.
PersonName typedName(const QString &text);
/// A spreadsheet drops zeros in front; they come back where the number is right with them.
QString typedIin(const QString &text, QDate today);
/// The code of a choice, by its code or by its name in either language.
std::optional<QString> typedChoice(const QList<CodedText> &choices, const QString &text);
/// The code of an outcome of transcribedOutcomes(), by code or by the words of an office.
std::optional<QString> typedOutcome(const QString &text);

} // namespace qyz::domain
