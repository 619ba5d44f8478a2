// Dates of documents, journals and the window, from our own tables (words.md 3.1, 3.2): the
// system's formatter abbreviates the year in Kazakh and raises the month. Nothing here looks at a
// zone: give dates and times of the office. An invalid date or time gives an empty text.
#pragma once

#include "domain/common/localizedtext.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace qyz::domain {

/// The Kazakh suffix stands on the month. Russian has one form, the genitive, for all of them; its
/// «от», «с», «по» belong to the sentence.
enum class DateForm {
    Plain, // 2026 жылғы 1 қыркүйек
    Dated, // … қыркүйектегі: of an act
    On, // … қыркүйекте
    From, // … қыркүйектен: «бастап», «кешіктірмей»
    Until, // … қыркүйекке: «дейін»
};

/// «2026 жылғы 1 қыркүйек» · «1 сентября 2026 года».
QString dateInText(QDate date, Language language, DateForm form = DateForm::Plain);

/// «2026 жылғы 1 қыркүйек, сейсенбі» · «вторник, 1 сентября 2026 года».
QString dateWithWeekday(QDate date, Language language);

/// «01.09.2026», the same in both languages.
QString shortDate(QDate date);

/// Column of a journal: «01.09.2026, 10:15».
QString columnMoment(QDate date, QTime time);

/// Status line: «дс, 23.11, 09:00» · «пн, 23.11, 09:00».
QString statusMoment(QDate date, QTime time, Language language);

/// «2026 жылғы қыркүйек» · «сентябрь 2026 года».
QString monthOfYear(int year, int month, Language language);

/// «2026 жылғы қыркүйек үшін» · «за сентябрь 2026 года».
QString forMonth(int year, int month, Language language);

/// «2026–2027 оқу жылы» · «2026–2027 учебный год».
QString schoolYear(int firstYear, Language language);

/// «сағат 9:00-ден 14:30-ға дейін» · «с 9:00 до 14:30».
QString hoursRange(QTime from, QTime until, Language language);

} // namespace qyz::domain
