// The ruler's sentences about the term itself, in both languages (R24).
#pragma once

#include "domain/common/localizedtext.h"

#include <QDate>

namespace qyz::domain {

/// The first day of a term: it does not count.
LocalizedText arrivalDayText();
/// The first row of a held term: not before that day, due the last working day of its month (R25).
LocalizedText heldTermText(QDate notBefore);
/// A working day on which a held term can be met, and its last one.
LocalizedText heldOpenDayText();
LocalizedText heldDueDayText();

/// "1-жұмыс күні", "1-й рабочий день".
LocalizedText workingDayText(int number);
/// "1-күнтізбелік күн", "1-й календарный день".
LocalizedText calendarTermDayText(int number);
/// The working day to which a calendar-day term rolled.
LocalizedText rolledDayText();
LocalizedText minutesText(int minutes);
/// R27: a day on which the clock stood, with the reason as it was written.
LocalizedText stoppedDayText(const QString &reason);
/// R35: a working day the term was extended by.
LocalizedText extensionDayText(int number);

/// Two sentences, one after the other.
LocalizedText joined(const LocalizedText &first, const LocalizedText &second);

} // namespace qyz::domain
