// Names of months and weekdays in the forms of words.md 3.1; small letters, no system locale.
#pragma once

#include "domain/common/localizedtext.h"

#include <QString>

namespace qyz::domain {

/// The forms of a month's name in Kazakh. Months are 1…12; another number gives an empty text.
enum class MonthForm { Plain, In, From, Until, Dated };
QString kazakhMonth(int month, MonthForm form = MonthForm::Plain);

/// The forms of a month's name in Russian: «сентябрь», «сентября», «(в) сентябре».
enum class RussianMonthForm { Plain, Genitive, In };
QString russianMonth(int month, RussianMonthForm form = RussianMonthForm::Plain);

/// «қыркүйек» · «сентябрь».
QString monthName(int month, Language language);

/// Weekdays are Qt's: Monday 1 … Sunday 7; another number gives an empty text.
/// «дүйсенбі» · «понедельник».
QString weekdayName(int weekday, Language language);

/// «дс» · «пн», without a full stop.
QString shortWeekdayName(int weekday, Language language);

/// «дүйсенбіде» · «в понедельник».
QString onWeekday(int weekday, Language language);

/// «дүйсенбіден» and «дүйсенбіге»; Russian has no such forms in the program.
QString kazakhFromWeekday(int weekday);
QString kazakhUntilWeekday(int weekday);

} // namespace qyz::domain
