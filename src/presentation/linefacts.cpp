#include "presentation/linefacts.h"

#include "domain/text/bilingualdate.h"
#include "presentation/linecells.h"
#include "presentation/localized.h"
#include "presentation/statetext.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

void addFact(QList<Fact> &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, value, false});
}

LineFacts::LineFacts(const DeskContext &desk, const application::LineView &line)
    : m_desk(desk)
    , m_line(line)
    , m_service(desk.office->catalogue->find(line.entry.service))
    , m_edition(m_service ? m_service->findEdition(line.entry.edition) : nullptr)
{
}

QString LineFacts::title() const
{
    const domain::JournalEntry &entry = m_line.entry;
    const QString number = u"№ %1"_s.arg(
        entry.printedNumber.isEmpty() ? QString::number(entry.line.number) : entry.printedNumber);
    const domain::ServiceCase *kind = m_service ? m_service->findCase(entry.caseCode) : nullptr;
    return kind ? u"%1 · %2"_s.arg(number, textIn(kind->name, m_desk.language)) : number;
}

QString LineFacts::stateLine() const
{
    QStringList parts{StateText::state(m_line.entry.state)};
    for (const QString &flag : m_line.flags)
        parts.append(
            flag == u"overdue"_s ? u"● "_s + StateText::flag(flag) : StateText::flag(flag));
    return parts.join(u" · "_s);
}

QString LineFacts::personName(const QString &login) const
{
    const domain::AccountProfile *account = m_desk.office->account(login);
    return account ? account->name.initialsAfter() : login;
}

QString LineFacts::choiceText(const QString &field, const QString &code) const
{
    const domain::ServiceField *found = m_service ? m_service->findField(field) : nullptr;
    if (found) {
        for (const domain::CodedText &choice : found->choices) {
            if (choice.code == code)
                return textIn(choice.name, m_desk.language);
        }
    }
    return code;
}

QList<Fact> LineFacts::facts() const
{
    const domain::JournalEntry &entry = m_line.entry;
    const domain::OfficeSchedule &schedule = m_desk.office->schedule;
    QList<Fact> facts;
    if (entry.transcribed)
        addTranscription(facts);
    else
        addFact(facts, tr("Registered"),
            u"%1 · %2"_s.arg(
                momentText(entry.registeredAt, schedule), personName(entry.registrar)));
    // Outside office hours the two differ (R13); otherwise one moment is enough.
    if (entry.arrivedAt.isValid() && entry.arrivedAt.secsTo(entry.registeredAt) >= 60)
        addFact(facts, tr("Arrived"), momentText(entry.arrivedAt, schedule));
    addFact(facts, tr("How it came"), StateText::channel(entry.channel));
    addPeople(facts);
    addDetails(facts);
    addResult(facts);
    addActs(facts);
    //: volume, page and line of the printed book
    addFact(facts, tr("In the book"),
        tr("volume %1, page %2, line %3")
            .arg(entry.volume)
            .arg(entry.place.page)
            .arg(entry.place.row));
    for (const domain::Correction &correction : entry.corrections)
        facts.append({tr("Before the correction"), correction.oldValue, true});
    return facts;
}

// R10: what the paper does not tell is said to be unknown, never guessed.
void LineFacts::addTranscription(QList<Fact> &facts) const
{
    const domain::JournalEntry &entry = m_line.entry;
    const domain::Transcription &told = *entry.transcribed;
    const auto known = [](const QString &text) {
        //: the paper book does not tell it
        return text.isEmpty() ? tr("not stated") : text;
    };
    addFact(facts, tr("Registered"), domain::shortDate(told.date));
    addFact(facts, tr("Copied from the paper book"),
        tr("book %1, page %2 · %3")
            .arg(known(told.book > 0 ? QString::number(told.book) : QString()), known(told.page),
                personName(entry.registrar)));
    addFact(facts, tr("Case"), known(choiceText(u"case"_s, entry.caseCode)));
    addFact(facts, tr("Outcome on paper"),
        entry.state == domain::LineState::OnPaper ? known(QString())
                                                  : StateText::state(entry.state));
    addFact(facts, tr("Date of the outcome"), known(domain::shortDate(told.outcomeDate)));
    addFact(facts, tr("Who took the result"), known(told.receiver));
    addFact(facts, tr("Note"), told.note);
    if (entry.applicant.name.isEmpty())
        addFact(facts, tr("Applicant"), known(QString()));
}

void LineFacts::addPeople(QList<Fact> &facts) const
{
    const domain::Applicant &applicant = m_line.entry.applicant;
    QStringList who{applicant.name.full()};
    if (!applicant.relation.isEmpty())
        who.append(choiceText(u"applicant.relation"_s, applicant.relation));
    addFact(facts, tr("Applicant"), who.join(u", "_s));
    addFact(facts, tr("IIN"), applicant.iin);
    addFact(facts, tr("Phone"), applicant.phone);
    const domain::Child &child = m_line.entry.child;
    if (child.name.isEmpty())
        return;
    const bool owner = m_service && m_service->subject == domain::Subject::Owner;
    addFact(facts, owner ? tr("Owner of the document") : tr("Child"), child.name.full());
    addFact(facts, owner ? tr("Owner's IIN") : tr("Child's IIN"), child.iin);
    addFact(facts, tr("Date of birth"), domain::shortDate(child.birthDate));
    if (child.grade > 0)
        addFact(facts, tr("Grade"), QString::number(child.grade));
    addFact(facts, tr("Language of teaching"),
        choiceText(u"child.class_language"_s, child.classLanguage));
}

void LineFacts::addDetails(QList<Fact> &facts) const
{
    if (!m_service)
        return;
    for (const domain::ServiceField &field : m_service->fields) {
        if (!field.key.startsWith(u"details."_s))
            continue;
        addFact(facts, textIn(field.label, m_desk.language),
            detailText(field, m_line.entry.details.value(field.key.mid(8))));
    }
}

QString LineFacts::detailText(const domain::ServiceField &field, const QJsonValue &value) const
{
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isObject()) // R38: not opened for this person
        return sealedText(field.key.mid(8));
    const QString text = value.toVariant().toString();
    if (field.type == domain::FieldType::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? domain::shortDate(date) : text;
    }
    if (field.type == domain::FieldType::Line) {
        const auto line = domain::LineRef::parse(text);
        return line ? lineName(*line) : text;
    }
    const domain::DatedChoice *dated =
        m_edition ? m_edition->datedChoice(field.key, text) : nullptr;
    return dated ? textIn(dated->name, m_desk.language) : choiceText(field.key, text);
}

void LineFacts::addResult(QList<Fact> &facts) const
{
    const domain::JournalEntry &entry = m_line.entry;
    if (entry.order)
        addFact(facts, tr("Order"), entry.order->text());
    if (entry.refusal) {
        QStringList grounds;
        for (const QString &code : entry.refusal->grounds) {
            const domain::LocalizedText *name = m_edition ? m_edition->groundName(code) : nullptr;
            grounds.append(name ? textIn(*name, m_desk.language) : code);
        }
        addFact(facts, tr("Grounds of the refusal"), grounds.join(u"; "_s));
        addFact(facts, tr("Reason"), entry.refusal->reason);
    }
    addFact(facts, tr("Kept at"), entry.shelfPlace);
    if (entry.handOver)
        addFact(facts, tr("Received by"),
            u"%1 %2, %3"_s.arg(entry.handOver->surname, entry.handOver->name,
                StateText::identifiedBy(entry.handOver->identifiedBy)));
    addFact(facts, tr("Reason"), entry.closingReason);
}

QList<PaperFact> LineFacts::papers() const
{
    QList<PaperFact> papers;
    const auto put = [this, &papers](const QStringList &codes, bool there) {
        for (const QString &code : codes) {
            const domain::LocalizedText *name = m_edition ? m_edition->documentName(code) : nullptr;
            papers.append({name ? textIn(*name, m_desk.language) : code, there});
        }
    };
    put(m_line.entry.documents, true);
    put(m_line.entry.missing, false);
    return papers;
}

QList<ObligationFact> LineFacts::obligations() const
{
    const domain::OfficeSchedule &schedule = m_desk.office->schedule;
    QList<ObligationFact> owed;
    for (const domain::Obligation &obligation : m_line.entry.obligations) {
        if (obligation.closed)
            continue;
        ObligationFact fact;
        fact.what = StateText::obligation(obligation.kind);
        fact.done = !obligation.isOpen();
        const QString due = obligation.dueMoment.isValid()
            ? momentText(obligation.dueMoment, schedule)
            : domain::shortDate(obligation.due);
        if (fact.done)
            fact.when = momentText(obligation.fulfilledAt, schedule);
        else if (m_line.entry.isStopped(obligation))
            fact.when = tr("the term is stopped");
        else if (obligation.notBefore.isValid())
            fact.when = u"%1 – %2"_s.arg(domain::shortDate(obligation.notBefore), due);
        else
            fact.when = due;
        // The line is overdue by its earliest open date.
        fact.overdue =
            !fact.done && LineCells::isOverdue(m_line) && obligation.due == m_line.entry.nextDue();
        owed.append(fact);
    }
    return owed;
}

QString LineFacts::historyDetails(const QJsonObject &facts) const
{
    QStringList parts;
    const QString number = facts.value(u"number"_s).toString();
    if (!number.isEmpty()) {
        const QDate date = QDate::fromString(facts.value(u"date"_s).toString(), Qt::ISODate);
        parts.append(date.isValid() ? u"№ %1, %2"_s.arg(number, domain::shortDate(date))
                                    : u"№ %1"_s.arg(number));
    }
    const QJsonObject receiver = facts.value(u"to"_s).toObject();
    if (!receiver.isEmpty())
        parts.append(u"%1 %2"_s.arg(
            receiver.value(u"surname"_s).toString(), receiver.value(u"name"_s).toString()));
    if (facts.contains(u"old"_s))
        parts.append(
            u"%1 → %2"_s.arg(facts.value(u"old"_s).toString(), facts.value(u"value"_s).toString()));
    static const std::array<QString, 11> texts{u"step"_s, u"kind"_s, u"series"_s, u"act"_s, u"to"_s,
        u"justified"_s, u"text"_s, u"place"_s, u"how"_s, u"result"_s, u"reason"_s};
    for (const QString &key : texts) {
        const QString text = key == u"step"_s ? stepText(facts.value(key).toString())
                                              : ownText(key, facts.value(key));
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(u" · "_s);
}

QList<HistoryFact> LineFacts::history() const
{
    QList<HistoryFact> history;
    for (const application::HistoryItem &item : m_line.history) {
        HistoryFact fact;
        fact.when = momentText(item.at, m_desk.office->schedule);
        fact.what = StateText::happened(item.kind);
        fact.who = item.actorName.isEmpty() ? personName(item.actor) : item.actorName;
        // The facts of a registration stand above already.
        if (item.kind != domain::RecordKind::Registered)
            fact.details = historyDetails(item.facts);
        if (item.inspection) // R11
            fact.details = fact.details.isEmpty()
                ? StateText::flag(u"inspection"_s)
                : fact.details + u" · "_s + StateText::flag(u"inspection"_s);
        history.append(fact);
    }
    return history;
}

} // namespace qyz::presentation
