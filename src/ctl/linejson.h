// A line of the book as the contract writes it: {line, journal, volume, number, …}.
#pragma once

#include "application/commands.h"
#include "domain/calendar/officezone.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qyz::ctl {

enum class Iins { Shown, Masked };

/// Keys of the contract are always there, null where a value is absent. An obligation that is owed
/// no more (refused, withdrawn, voided) is left out. `view.why`, where filled, becomes the traces.
QJsonObject lineJson(const application::LineView &view, const domain::OfficeZone &zone, Iins iins);

/// What happened to the line: seq, kind, at, actor, facts.
QJsonArray historyJson(
    const QList<application::HistoryItem> &history, const domain::OfficeZone &zone);

/// How each sealed field stands for the person who looks: {"health_note": "reason_needed"}.
QJsonObject sealedJson(const QList<application::SealedField> &sealed);

/// [{date, counted, why:{kk, ru}}]
QJsonArray traceJson(const QList<domain::TraceDay> &trace);

} // namespace qyz::ctl
