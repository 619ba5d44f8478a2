#include "ctl/linetext.h"

#include "ctl/officetime.h"
#include "ctl/words.h"
#include "domain/text/bilingualdate.h"
#include "presentation/fieldnames.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

using presentation::UiLanguage;

class Sheet {
public:
    explicit Sheet(UiLanguage language)
        : m_language(language)
    {
    }

    void row(Word label, const QString &value)
    {
        if (!value.isEmpty())
            m_rows.append(word(label, m_language) + u": "_s + value);
    }
    void row(const QString &text) { m_rows.append(text); }
    QString text() const { return m_rows.join(u'\n'); }

private:
    UiLanguage m_language;
    QStringList m_rows;
};

QString personText(const PersonName &name, const QString &iin)
{
    return iin.isEmpty() ? name.full() : name.full() + u", "_s + iin;
}

QString childText(const Child &child)
{
    if (child == Child())
        return {};
    QString text = personText(child.name, child.iin);
    if (child.birthDate.isValid())
        text += u", "_s + shortDate(child.birthDate);
    return text;
}

/// R10: the paper tells a day, and no time.
QString registeredText(const JournalEntry &entry, const OfficeZone &zone)
{
    return entry.transcribed ? shortDate(entry.transcribed->date)
                             : momentText(entry.registeredAt, zone);
}

void addTranscription(Sheet &sheet, const JournalEntry &entry, UiLanguage language)
{
    if (!entry.transcribed)
        return;
    const Transcription &told = *entry.transcribed;
    const QString unknown = word(Word::NotStated, language);
    sheet.row(word(Word::FromPaper, language)
                  .arg(told.book > 0 ? QString::number(told.book) : unknown,
                      told.page.isEmpty() ? unknown : told.page));
    QStringList outcome;
    for (const QString &text : {shortDate(told.outcomeDate), told.receiver, told.note}) {
        if (!text.isEmpty())
            outcome.append(text);
    }
    if (!outcome.isEmpty())
        sheet.row(Word::OutcomeOnPaper, outcome.join(u", "_s));
}

QString obligationText(const Obligation &obligation, const OfficeZone &zone, UiLanguage language)
{
    QString text = obligationName(obligation.kind, language) + u": "_s
        + (obligation.dueMoment.isValid() ? momentText(obligation.dueMoment, zone)
                                          : shortDate(obligation.due));
    if (obligation.notBefore.isValid())
        text += u", "_s + word(Word::NotBefore, language).arg(shortDate(obligation.notBefore));
    if (obligation.fulfilledAt.isValid())
        text += u", "_s + word(Word::Done, language).arg(momentText(obligation.fulfilledAt, zone));
    return text;
}

void addSealed(Sheet &sheet, const application::LineView &view, UiLanguage language)
{
    for (const application::SealedField &field : view.sealed) {
        const QString label = presentation::fieldName(u"details."_s + field.field, language);
        QString text = view.entry.details.value(field.field).toString();
        if (field.state == application::SealedState::ReasonNeeded)
            text = word(Word::SealedReason, language);
        else if (field.state != application::SealedState::Opened)
            text = word(Word::Sealed, language);
        sheet.row(u"%1: %2"_s.arg(label, text));
    }
}

void addActs(Sheet &sheet, const JournalEntry &entry, const OfficeZone &zone)
{
    if (entry.order)
        sheet.row(Word::OrderOfEntry, entry.order->text());
    if (entry.refusal)
        sheet.row(Word::Refusal, entry.refusal->reason);
    if (entry.handOver)
        sheet.row(Word::HandedOver,
            u"%1 %2, %3"_s.arg(entry.handOver->surname, entry.handOver->name,
                momentText(entry.handOver->at, zone)));
}

} // namespace

QString obligationName(ObligationKind kind, UiLanguage language)
{
    switch (kind) {
    case ObligationKind::Receipt:
        return word(Word::Receipt, language);
    case ObligationKind::Order:
        return word(Word::Order, language);
    case ObligationKind::Result:
        return word(Word::Result, language);
    case ObligationKind::Answer:
        return word(Word::Answer, language);
    }
    return {};
}

QString rulerText(const QList<TraceDay> &trace, UiLanguage language)
{
    QStringList rows;
    for (const TraceDay &day : trace) {
        rows.append(u"    %1  %2  %3"_s.arg(shortDate(day.date), day.counted ? u"+"_s : u"–"_s,
            language == UiLanguage::Kazakh ? day.why.kk : day.why.ru));
    }
    return rows.join(u'\n');
}

QString lineRow(const application::LineView &view, const OfficeZone &zone, UiLanguage language)
{
    const JournalEntry &entry = view.entry;
    QStringList cells{entry.line.text(), registeredText(entry, zone),
        presentation::stateName(lineStateName(entry.state), language),
        entry.applicant.name.isEmpty() ? word(Word::NotStated, language)
                                       : entry.applicant.name.initialsAfter()};
    if (!entry.child.name.isEmpty())
        cells.append(entry.child.name.full());
    if (const QDate due = entry.nextDue(); due.isValid())
        cells.append(shortDate(due));
    return cells.join(u" · "_s);
}

QString lineSheet(const application::LineView &view, const OfficeZone &zone, UiLanguage language)
{
    const JournalEntry &entry = view.entry;
    Sheet sheet(language);
    sheet.row(Word::Entry, entry.line.text() + u" · "_s + registeredText(entry, zone));
    addTranscription(sheet, entry, language);
    sheet.row(
        word(Word::Place, language).arg(entry.volume).arg(entry.place.page).arg(entry.place.row));
    sheet.row(Word::State, presentation::stateName(lineStateName(entry.state), language));
    if (!entry.transcribed)
        sheet.row(Word::CountedFrom, momentText(entry.countedFrom, zone));
    sheet.row(Word::Applicant, personText(entry.applicant.name, entry.applicant.iin));
    sheet.row(Word::Child, childText(entry.child));
    sheet.row(Word::Papers, entry.documents.join(u", "_s));
    sheet.row(Word::Missing, entry.missing.join(u", "_s));
    for (qsizetype i = 0; i < entry.obligations.size(); ++i) {
        const Obligation &obligation = entry.obligations.at(i);
        if (obligation.closed)
            continue;
        sheet.row(obligationText(obligation, zone, language));
        if (i < view.why.size())
            sheet.row(rulerText(view.why.at(i).trace, language));
    }
    addSealed(sheet, view, language);
    addActs(sheet, entry, zone);
    for (const Correction &correction : entry.corrections)
        sheet.row(Word::Correction,
            u"%1: %2 → %3"_s.arg(presentation::fieldName(correction.field, language),
                correction.oldValue, correction.newValue));
    sheet.row(Word::WhatNow, view.actions.join(u", "_s));
    for (const application::HistoryItem &item : view.history)
        sheet.row(Word::History,
            u"%1 · %2 · %3"_s.arg(
                momentText(item.at, zone), recordKindName(item.kind), item.actorName));
    return sheet.text();
}

} // namespace qyz::ctl
