// Everything the line panel says about one line, as labels and values in the reader's language.
#pragma once

#include "application/paper/slipmodel.h"
#include "presentation/deskcontext.h"

#include <QCoreApplication>
#include <QList>

namespace qyz::presentation {

struct Fact {
    QString label;
    QString value;
    bool struck = false; // R7: what stood here before a correction

    bool operator==(const Fact &) const = default;
};

/// A fact without a value is not told.
void addFact(QList<Fact> &facts, const QString &label, const QString &value);

struct PaperFact {
    QString name;
    bool there = false;

    bool operator==(const PaperFact &) const = default;
};

struct ObligationFact {
    QString what; // «Выдать расписку»
    QString when; // «01.09.2026», done: «01.09.2026, 10:15», held: «не ранее … – …»
    bool done = false;
    bool overdue = false;
};

struct HistoryFact {
    QString when;
    QString what;
    QString who;
    QString details; // № and date of an order, reason, receiver; may be empty
};

class LineFacts {
    Q_DECLARE_TR_FUNCTIONS(LineFacts)

public:
    LineFacts(const DeskContext &desk, const application::LineView &line);

    /// «№ 17 · 1-сынып».
    QString title() const;
    /// State and flags, joined.
    QString stateLine() const;
    QList<Fact> facts() const;
    /// Accepted papers, then the missing ones.
    QList<PaperFact> papers() const;
    QList<ObligationFact> obligations() const;
    QList<HistoryFact> history() const;
    /// The sheets this line has, as it stands.
    QList<application::SlipKind> sheets() const;
    /// Some sealed field opens once it is said why (R38).
    bool opensWithReason() const;

private:
    void addTranscription(QList<Fact> &facts) const;
    void addPeople(QList<Fact> &facts) const;
    void addDetails(QList<Fact> &facts) const;
    QString sealedText(const QString &field) const;
    QString detailText(const domain::ServiceField &field, const QJsonValue &value) const;
    void addResult(QList<Fact> &facts) const;
    // What special acts left on the line; in linefactsacts.cpp.
    void addActs(QList<Fact> &facts) const;
    void addStops(QList<Fact> &facts) const;
    void addPlan(QList<Fact> &facts) const;
    void addAnswer(QList<Fact> &facts) const;
    void addLinks(QList<Fact> &facts) const;
    /// «Қабылдау № 17» of a line of any journal.
    QString lineName(const domain::LineRef &line) const;
    QString moment(const QDateTime &utc) const;
    QString stepText(const QString &code) const;
    /// A fact of a record in the reader's words; empty where it is not there.
    static QString ownText(const QString &key, const QJsonValue &value);
    QString historyDetails(const QJsonObject &facts) const;
    QString personName(const QString &login) const;
    QString choiceText(const QString &field, const QString &code) const;

    const DeskContext &m_desk;
    const application::LineView &m_line;
    const domain::ServiceDescription *m_service = nullptr;
    const domain::ServiceEdition *m_edition = nullptr;
};

} // namespace qyz::presentation
