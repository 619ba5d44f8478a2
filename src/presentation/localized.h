// Texts and moments as the window shows them: in the reader's language, in office time.
#pragma once

#include "presentation/deskcontext.h"

namespace qyz::presentation {

/// Texts of the office exist in Kazakh and Russian only; an English window reads the Russian.
QString textIn(const domain::LocalizedText &text, UiLanguage language);
/// The language our date tables know for a window's language; English has none of its own.
domain::Language officeLanguage(UiLanguage language);

/// «01.09.2026, 10:15» of a UTC moment, in office time; empty for an invalid one.
QString momentText(const QDateTime &utc, const domain::OfficeSchedule &schedule);
/// «10:15» of a UTC moment, in office time.
QString timeText(const QDateTime &utc, const domain::OfficeSchedule &schedule);
/// «дс, 23.11, 09:00» · «пн, 23.11, 09:00» · «Mon, 23.11, 09:00» (words.md 3.2).
QString shortMoment(
    const QDateTime &utc, const domain::OfficeSchedule &schedule, UiLanguage language);
/// «дс» · «пн» · «Mon».
QString shortWeekday(QDate day, UiLanguage language);

/// "kk", "ru", "en": names of catalogues and settings.
QString languageName(UiLanguage language);
std::optional<UiLanguage> languageNamed(const QString &name);

} // namespace qyz::presentation
