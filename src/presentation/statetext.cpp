#include "presentation/statetext.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

QString StateText::state(domain::LineState state)
{
    switch (state) {
    case domain::LineState::Registered:
        return tr("Registered");
    case domain::LineState::InReview:
        return tr("In review");
    case domain::LineState::Returned:
        return tr("Returned to the registrar");
    case domain::LineState::Approved:
        return tr("Approved");
    case domain::LineState::Refused:
        return tr("Reasoned refusal");
    case domain::LineState::NotAccepted:
        return tr("Not accepted");
    case domain::LineState::ResultReady:
        return tr("Result ready");
    case domain::LineState::HandedOver:
        return tr("Handed over");
    case domain::LineState::Withdrawn:
        return tr("Withdrawn");
    case domain::LineState::Voided:
        return tr("Voided");
    case domain::LineState::OnPaper:
        return tr("Outcome not stated");
    }
    return {};
}

QString StateText::flag(const QString &flag)
{
    if (flag == u"overdue"_s)
        return tr("Overdue");
    if (flag == u"unclaimed"_s)
        return tr("Unclaimed");
    if (flag == u"corrected"_s)
        return tr("Corrected");
    if (flag == u"delivered"_s)
        return tr("Answer delivered");
    if (flag == u"complained"_s)
        return tr("Complaint made");
    if (flag == u"transcribed"_s)
        return tr("From paper");
    if (flag == u"stopped"_s)
        return tr("Term stopped");
    if (flag == u"disposed"_s)
        return tr("Returned or destroyed by act");
    if (flag == u"inspection"_s)
        return tr("Entered during an inspection");
    if (flag == u"expiring"_s)
        return tr("Soon expires");
    return flag;
}

QString StateText::action(const QString &action)
{
    static const QHash<QString, const char *> names{
        {u"send-for-review"_s, QT_TR_NOOP("Send for review")},
        {u"approve"_s, QT_TR_NOOP("Approve")},
        {u"return"_s, QT_TR_NOOP("Return to the registrar")},
        {u"refuse"_s, QT_TR_NOOP("Refuse with reasons")},
        {u"notify"_s, QT_TR_NOOP("Send the notice")},
        {u"order"_s, QT_TR_NOOP("Enter the order")},
        {u"result-ready"_s, QT_TR_NOOP("Mark the result ready")},
        {u"hand-over"_s, QT_TR_NOOP("Hand over the result")},
        {u"remind"_s, QT_TR_NOOP("Remind")},
        {u"withdraw"_s, QT_TR_NOOP("Withdraw the application")},
        {u"correct"_s, QT_TR_NOOP("Correct")},
        {u"void"_s, QT_TR_NOOP("Void")},
        {u"stop"_s, QT_TR_NOOP("Stop the term")},
        {u"restart"_s, QT_TR_NOOP("Resume the term")},
        {u"plan"_s, QT_TR_NOOP("Mark a step of the plan")},
        {u"issue"_s, QT_TR_NOOP("Enter the issued document")},
        {u"slip"_s, QT_TR_NOOP("Enter the slip")},
        {u"answer"_s, QT_TR_NOOP("Give the answer")},
        {u"extend"_s, QT_TR_NOOP("Extend the term")},
        {u"forward"_s, QT_TR_NOOP("Forward to the authorised body")},
        {u"dispose"_s, QT_TR_NOOP("Enter the act of return or destruction")},
        {u"declare-interest"_s, QT_TR_NOOP("Declare an interest")},
    };
    const char *name = names.value(action, nullptr);
    return name != nullptr ? tr(name) : action;
}

QString StateText::actionKey(const QString &action)
{
    if (action == u"hand-over"_s)
        return u"F5"_s;
    if (action == u"refuse"_s)
        return u"F7"_s;
    if (action == u"correct"_s)
        return u"F4"_s;
    return {};
}

QString StateText::channel(const QString &code)
{
    if (code == u"office"_s)
        return tr("At the office (on paper)");
    if (code == u"portal"_s)
        return tr("Through the egov.kz portal");
    if (code == u"corporation"_s)
        return tr("Through the State Corporation");
    if (code == u"post"_s)
        return tr("By post");
    return code;
}

QString StateText::obligation(domain::ObligationKind kind)
{
    switch (kind) {
    case domain::ObligationKind::Receipt:
        return tr("Give the receipt");
    case domain::ObligationKind::Order:
        return tr("Issue the order");
    case domain::ObligationKind::Result:
        return tr("Prepare the result");
    case domain::ObligationKind::Answer:
        return tr("Give an answer");
    }
    return {};
}

QString StateText::happened(domain::RecordKind kind)
{
    switch (kind) {
    case domain::RecordKind::Registered:
        return tr("Registered");
    case domain::RecordKind::Transcribed:
        return tr("Copied from the paper book");
    case domain::RecordKind::Notified:
        return tr("Notice sent");
    case domain::RecordKind::SentForReview:
        return tr("Sent for review");
    case domain::RecordKind::Approved:
        return tr("Approved");
    case domain::RecordKind::Returned:
        return tr("Returned to the registrar");
    case domain::RecordKind::Refused:
        return tr("Reasoned refusal");
    case domain::RecordKind::OrderIssued:
        return tr("Order entered");
    case domain::RecordKind::ResultReady:
        return tr("Result ready");
    case domain::RecordKind::HandedOver:
        return tr("Handed over");
    case domain::RecordKind::Reminded:
        return tr("Reminder given");
    case domain::RecordKind::Withdrawn:
        return tr("Withdrawn");
    case domain::RecordKind::Corrected:
        return tr("Corrected", "in the history of an entry");
    case domain::RecordKind::Voided:
        return tr("Voided");
    case domain::RecordKind::Stopped:
        return tr("Term stopped");
    case domain::RecordKind::Restarted:
        return tr("Term resumed");
    case domain::RecordKind::PlanStep:
        return tr("Step of the plan marked");
    case domain::RecordKind::DocumentIssued:
        return tr("Issued document entered");
    case domain::RecordKind::TransferSlip:
        return tr("Slip entered");
    case domain::RecordKind::Answered:
        return tr("Answer given");
    case domain::RecordKind::Extended:
        return tr("Term extended");
    case domain::RecordKind::Forwarded:
        return tr("Forwarded to the authorised body");
    case domain::RecordKind::Disposed:
        return tr("Act of return or destruction entered");
    case domain::RecordKind::InterestDeclared:
        return tr("Interest declared");
    case domain::RecordKind::DueMoved:
        return tr("Due date moved");
    default: // acts of journals, of the registry, and looks never stand in a line's history
        return domain::recordKindName(kind);
    }
}

QString StateText::view(application::EntryView view)
{
    switch (view) {
    case application::EntryView::All:
        return tr("All");
    case application::EntryView::InWork:
        return tr("In work");
    case application::EntryView::InReview:
        return tr("In review");
    case application::EntryView::DueToday:
        return tr("Today");
    case application::EntryView::Overdue:
        return tr("Overdue");
    case application::EntryView::Ready:
        return tr("Ready");
    case application::EntryView::Shelf:
        return tr("On the shelf");
    case application::EntryView::ReceivedToday:
        return tr("Received today");
    case application::EntryView::Expiring:
        return tr("Soon expires");
    case application::EntryView::Complained:
        return tr("Complaint made");
    }
    return {};
}

QString StateText::relation(const QString &code)
{
    if (code == u"parent"_s)
        return tr("parent");
    if (code == u"legal_representative"_s)
        return tr("legal representative");
    if (code == u"power_of_attorney"_s)
        return tr("representative by power of attorney");
    if (code == u"self"_s)
        return tr("the person himself or herself");
    return code;
}

QString StateText::language(const QString &code)
{
    if (code == u"kk"_s)
        return tr("Kazakh");
    if (code == u"ru"_s)
        return tr("Russian");
    return code;
}

QString StateText::identifiedBy(const QString &code)
{
    if (code == u"iin"_s)
        return tr("by IIN");
    if (code == u"document"_s)
        return tr("by an identity document");
    if (code == u"power_of_attorney"_s)
        return tr("by power of attorney");
    return code;
}

QString StateText::transferSlip(const QString &kind)
{
    if (kind == u"acceptance"_s)
        return tr("Acceptance slip");
    if (kind == u"departure"_s)
        return tr("Departure slip");
    return kind;
}

QString StateText::justified(bool justified)
{
    return justified ? tr("The complaint is justified") : tr("The complaint is unfounded");
}

} // namespace qyz::presentation
