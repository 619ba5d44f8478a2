#include "presentation/whatwillhappen.h"

#include "application/actonline.h"
#include "application/duties.h"
#include "domain/text/bilingualdate.h"
#include "presentation/localized.h"
#include "presentation/statetext.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

using domain::LineState;
using domain::RecordKind;

namespace {

/// The act that fulfils an obligation (R25).
RecordKind fulfilledBy(domain::ObligationKind kind)
{
    switch (kind) {
    case domain::ObligationKind::Receipt:
        return RecordKind::Notified;
    case domain::ObligationKind::Order:
        return RecordKind::OrderIssued;
    case domain::ObligationKind::Result:
        return RecordKind::ResultReady;
    case domain::ObligationKind::Answer:
        return RecordKind::Answered;
    }
    return RecordKind::ResultReady;
}

} // namespace

WhatWillHappen::WhatWillHappen(
    const DeskContext &desk, const application::LineView &line, QDate today)
    : m_desk(desk)
    , m_line(line)
    , m_today(today)
{
    if (desk.office && desk.office->catalogue)
        m_service = desk.office->catalogue->find(line.entry.service);
}

QStringList WhatWillHappen::sentences(const QString &action) const
{
    const auto act = application::actionKind(action);
    if (m_service == nullptr || !act)
        return {};
    QStringList next;
    if (*act == RecordKind::Approved)
        next = afterApproval();
    else if (*act == RecordKind::Refused)
        next = afterRefusal();
    else if (*act == RecordKind::Returned)
        next = afterReturn();
    else
        return {};
    QStringList all{recordSentence(*act)};
    if (const auto state = domain::stateAfter(m_line.entry.state, *act, m_service->review))
        all.append(stateSentence(*state));
    all.append(next);
    return all;
}

QString WhatWillHappen::recordSentence(RecordKind act) const
{
    const domain::AccountProfile *me = m_desk.office->account(m_desk.login);
    //: %1 by whom, %2 what was done
    return tr("The history of the entry will say: %1 – “%2”.")
        .arg(me != nullptr ? me->name.initialsAfter() : m_desk.login, StateText::happened(act));
}

QString WhatWillHappen::stateSentence(LineState state) const
{
    return tr("The new state of the entry: %1.").arg(StateText::state(state));
}

QString WhatWillHappen::dueText(const domain::Obligation &obligation) const
{
    if (m_line.entry.isStopped(obligation))
        return tr("the clock stands");
    const QString due = obligation.dueMoment.isValid()
        ? momentText(obligation.dueMoment, m_desk.office->schedule)
        : domain::shortDate(obligation.due);
    if (!obligation.notBefore.isValid())
        return due;
    return u"%1 – %2"_s.arg(domain::shortDate(obligation.notBefore), due);
}

QString WhatWillHappen::owed(bool withDates) const
{
    QStringList parts;
    for (const domain::Obligation &obligation : m_line.entry.obligations) {
        if (!obligation.isOpen())
            continue;
        const QString what = StateText::obligation(obligation.kind);
        parts.append(withDates ? u"%1 – %2"_s.arg(what, dueText(obligation)) : what);
    }
    return parts.join(u"; "_s);
}

QString WhatWillHappen::who(RecordKind act) const
{
    for (const domain::Duty duty : application::dutiesFor(act, *m_service)) {
        const QString names = m_desk.office->whoMay({duty}, m_line.entry.line.journal, m_today);
        if (!names.isEmpty())
            return names;
    }
    return tr("nobody has this duty today");
}

QStringList WhatWillHappen::afterApproval() const
{
    QStringList next;
    for (const domain::Obligation &obligation : m_line.entry.obligations) {
        if (obligation.isOpen())
            //: %1 names, %2 what is owed, %3 its date
            next.append(tr("Then %1: %2. Due: %3.")
                            .arg(who(fulfilledBy(obligation.kind)),
                                StateText::obligation(obligation.kind), dueText(obligation)));
    }
    QStringList needed;
    for (const QString &action : m_service->needsForResultOf(m_line.entry.caseCode))
        needed.append(StateText::action(action));
    if (!needed.isEmpty())
        next.append(tr("Needed before the result is ready: %1.").arg(needed.join(u"; "_s)));
    //: %1 names, %2 the act
    next.append(
        tr("Then %1: %2.").arg(who(RecordKind::HandedOver), StateText::action(u"hand-over"_s)));
    return next;
}

QStringList WhatWillHappen::afterRefusal() const
{
    QStringList next;
    // R25: a refused line owes nothing more.
    const QString before = owed(false);
    if (!before.isEmpty())
        next.append(tr("No longer owed on this entry: %1.").arg(before));
    //: %1 names, %2 the language of the letter
    next.append(tr("Then %1: the letter of refusal (%2), which says why and how to complain.")
                    .arg(who(RecordKind::HandedOver),
                        StateText::language(domain::languageCode(m_line.entry.language))));
    return next;
}

QStringList WhatWillHappen::afterReturn() const
{
    QStringList next{tr("Then %1: complete the entry and send it for review again.")
                         .arg(who(RecordKind::SentForReview))};
    const QString dates = owed(true);
    if (!dates.isEmpty())
        next.append(tr("The dates do not move: %1.").arg(dates));
    return next;
}

} // namespace qyz::presentation
