// «What will happen»: what a decision means, said before it falls – what is written, what state
// follows, who does what next and by when. From the service's description, never from its code.
#pragma once

#include "presentation/deskcontext.h"

#include <QCoreApplication>
#include <QStringList>

namespace qyz::presentation {

class WhatWillHappen {
    Q_DECLARE_TR_FUNCTIONS(WhatWillHappen)

public:
    /// `today`: the office's date, on which it is said who serves (R23).
    WhatWillHappen(const DeskContext &desk, const application::LineView &line, QDate today);

    /// Sentences in the order of events. `action`: "approve", "refuse" or "return"; none for any
    /// other.
    QStringList sentences(const QString &action) const;

private:
    QString recordSentence(domain::RecordKind act) const;
    QString stateSentence(domain::LineState state) const;
    QStringList afterApproval() const;
    QStringList afterRefusal() const;
    QStringList afterReturn() const;
    QString dueText(const domain::Obligation &obligation) const;
    /// Obligations that are open, with their dates, joined; empty where nothing is owed.
    QString owed(bool withDates) const;
    /// Who does an act first, by name.
    QString who(domain::RecordKind act) const;

    const DeskContext &m_desk;
    const application::LineView &m_line;
    QDate m_today;
    const domain::ServiceDescription *m_service = nullptr;
};

} // namespace qyz::presentation
