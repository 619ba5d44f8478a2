// Reads the facts of an act and checks their texts; faults of shape and of content come together.
#pragma once

#include "application/actfacts.h"
#include "domain/common/jsonreader.h"
#include "domain/services/fieldchecks.h"

namespace qyz::application {

/// Limit of an answer's text; every other text of an act has the ordinary limit.
constexpr int longestAnswer = 4000;

class ActReader {
public:
    ActReader(const QJsonObject &facts, const ActContext &context);

    QString text(const QString &key, bool required,
        domain::ErrorCode missing = domain::ErrorCode::RequiredField);
    QString longText(const QString &key, int maxLength);
    /// A day that is not to come and not before `earliest`; invalid where it is faulty.
    QDate date(const QString &key, QDate earliest);
    /// RequiredField where the key is missing: a silent false would be an answer nobody gave.
    bool truth(const QString &key);

    domain::JsonReader &json() { return m_reader; }
    domain::FieldChecks &checks() { return m_checks; }

    /// Every fault at once, keys nobody asked for among them.
    domain::Status finish();

private:
    QJsonObject m_facts;
    domain::FieldFaults m_shape;
    domain::JsonReader m_reader;
    domain::FieldChecks m_checks;
};

/// The facts of an act that says one text.
domain::Result<QJsonObject> oneText(
    ActReader &reader, const QString &key, bool required, domain::ErrorCode missing);

// One function per act; which file it stands in follows its subject.
domain::Result<QJsonObject> orderFacts(ActReader &reader, const ActContext &context);
domain::Result<QJsonObject> refusalFacts(ActReader &reader, const ActContext &context);
domain::Result<QJsonObject> planFacts(ActReader &reader, const ActContext &context);

domain::Result<QJsonObject> handOverFacts(ActReader &reader, const ActContext &context);
domain::Result<QJsonObject> reminderFacts(ActReader &reader);
domain::Result<QJsonObject> issueFacts(ActReader &reader, const ActContext &context);
domain::Result<QJsonObject> slipFacts(ActReader &reader, const ActContext &context);
domain::Result<QJsonObject> disposalFacts(ActReader &reader, const ActContext &context);

domain::Result<QJsonObject> correctionFacts(ActReader &reader, const ActContext &context);

domain::Result<QJsonObject> answerFacts(ActReader &reader);
domain::Result<QJsonObject> forwardFacts(ActReader &reader);

domain::Result<QJsonObject> stopFacts(ActReader &reader, const ActContext &context);
domain::Result<QJsonObject> restartFacts(ActReader &reader, const ActContext &context);
domain::Result<QJsonObject> extensionFacts(ActReader &reader, const ActContext &context);

} // namespace qyz::application
