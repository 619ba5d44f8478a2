// A line of the book as plain text, in the language of messages.
#pragma once

#include "application/commands.h"
#include "domain/calendar/officezone.h"
#include "presentation/uilanguage.h"

namespace qyz::ctl {

/// One row of `list` and `search`: number, moment, state, people; no IIN.
QString lineRow(const application::LineView &view, const domain::OfficeZone &zone,
    presentation::UiLanguage language);

/// Everything about one line, "label: value" per row; `view.why` adds the rulers.
QString lineSheet(const application::LineView &view, const domain::OfficeZone &zone,
    presentation::UiLanguage language);

QString obligationName(domain::ObligationKind kind, presentation::UiLanguage language);

/// The ruler, one day per row: «01.09.2026  +  Рабочий день».
QString rulerText(const QList<domain::TraceDay> &trace, presentation::UiLanguage language);

} // namespace qyz::ctl
