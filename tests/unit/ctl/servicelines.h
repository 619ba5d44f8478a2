// Lines of any service through qyzmetctl, and a good application for each.
#pragma once

#include "ctlfixture.h"

#include <QJsonArray>

namespace qyz::ctl::testing {

class ServiceLines {
public:
    explicit ServiceLines(const TestRegistry &registry, const QStringList &options = {});

    /// The line's name; the test fails where it was not registered.
    QString add(const QString &service, const QJsonObject &json, const QString &now = {});
    Answer tryToAdd(const QString &service, const QJsonObject &json, const QString &now = {});
    Answer act(const QString &line, const QString &action, const QByteArray &facts,
        const QString &now, const QString &login = QStringLiteral("registrar"));
    /// The state after an act that must be possible.
    QString done(const QString &line, const QString &action, const QByteArray &facts,
        const QString &now, const QString &login = QStringLiteral("registrar"));
    /// The code of an act that must not be possible.
    QString refused(const QString &line, const QString &action, const QByteArray &facts,
        const QString &now, const QString &login = QStringLiteral("registrar"));

    /// Sent, returned, sent again, approved by `reviewer`; nobody else decides, and nobody twice.
    void throughReview(const QString &line, const QString &reviewer, const QString &stranger);
    /// Four further lines of the same application: one is not accepted, one refused by `decider`,
    /// one withdrawn, one ready and never collected, and disposed of. How many ended as they
    /// should.
    int endings(const QString &service, const QJsonObject &json, const QByteArray &refusal,
        const QString &decider);

    QByteArray toApplicant(const QString &line);
    QJsonValue fulfilled(const QString &line, const QString &kind);
    QJsonValue due(const QString &line, const QString &kind);
    QStringList flags(const QString &line, const QString &now);

private:
    QJsonObject line(const QString &line, const QString &now);
    QString addAnother(const QString &service, QJsonObject json, bool papers = true);
    void makeReady(const QString &line, const QString &reviewer);

    const TestRegistry &m_registry;
    QStringList m_options;
    int m_others = 0;
};

QJsonObject transfer(const QString &caseCode, const QString &cause, int number);
QJsonObject duplicate(int number);
QJsonObject homeEducation(int number);
QJsonObject attestation(int number);
/// `about`: the line it is about; empty: none.
QJsonObject complaint(int number, const QString &about);

} // namespace qyz::ctl::testing
