// What special acts left on a line, as JSON: only the keys that have something to say.
#pragma once

#include "domain/journal/lineacts.h"

#include <QJsonObject>

namespace qyz::domain {

void putLineActs(QJsonObject &json, const LineActs &acts);
LineActs lineActsOf(const QJsonObject &json);

/// Names of obligation kinds, as stops and extensions list them; unknown ones are passed over.
QJsonArray kindsJson(const QList<ObligationKind> &kinds);
QList<ObligationKind> kindsOf(const QJsonValue &value);

/// [{"kind":"about","line":"admission/17"}]
QJsonArray linksJson(const QList<LineLink> &links);
QList<LineLink> linksOf(const QJsonValue &value);

} // namespace qyz::domain
