#include "application/paper/factvalues.h"

#include "application/paper/papertext.h"
#include "domain/journal/journalentryjson.h"
#include "domain/text/bilingualdate.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

LocalizedText same(const QString &text)
{
    return {text, text, false};
}

LocalizedText withTail(const QString &kk, const QString &ru, const QString &tail)
{
    return {kk + tail, ru + tail, false};
}

QString shortDay(const PaperLine &line, const QDateTime &utc)
{
    return shortDate(line.office.schedule.localDate(utc));
}

LocalizedText choiceOnPaper(const PaperLine &line, const ServiceField &field, const QString &code)
{
    const DatedChoice *dated = line.edition ? line.edition->datedChoice(field.key, code) : nullptr;
    return dated ? dated->name : choiceText(*line.service, field.key, code);
}

// The latest step says how far the plan is; the plan itself has the others.
LocalizedText planOnPaper(const PaperLine &line)
{
    if (line.entry.acts.planSteps.isEmpty())
        return {};
    const PlanStep &done = line.entry.acts.planSteps.constLast();
    const LocalizedText *name = line.edition ? line.edition->stepName(done.step) : nullptr;
    const LocalizedText step = name ? *name : same(done.step);
    return withTail(step.kk, step.ru, u' ' + shortDate(done.date));
}

LocalizedText slipsOnPaper(const PaperLine &line)
{
    QList<LocalizedText> slips;
    for (const TransferSlip &slip : line.entry.acts.slips) {
        const QString facts = u'\n' + numberAndDate(slip.number, slip.date);
        slips.append(slip.kind == "acceptance"_L1
                ? withTail(u"есепке алу талоны"_s, u"талон о принятии"_s, facts)
                : withTail(u"есептен шығару талоны"_s, u"талон о выбытии"_s, facts));
    }
    return joined(slips, u"\n"_s);
}

LocalizedText stopsOnPaper(const PaperLine &line)
{
    QList<LocalizedText> stops;
    for (const Stop &stop : line.entry.acts.stops) {
        const QString until = stop.isOpen() ? u"…"_s : shortDay(line, stop.until);
        stops.append(withTail(u"тоқтатыла тұрды "_s, u"приостановлено "_s,
            shortDay(line, stop.from) + u" – "_s + until + u": "_s + stop.reason));
    }
    return joined(stops, u"\n"_s);
}

// The heading of the column names them, in this order.
LocalizedText blankInColumn(const IssuedDocument &issued)
{
    QString facts = issued.series + u' ' + numberAndDate(issued.number, issued.date);
    if (!issued.bookLine.isEmpty())
        facts += u", "_s + issued.bookLine;
    return same(facts);
}

LocalizedText answerOnPaper(const PaperLine &line, const Answer &answer)
{
    const LocalizedText verdict = verdictText(answer.justified);
    return {u"Жауап: "_s + shortDay(line, answer.at) + u", "_s + verdict.kk,
        u"Ответ: "_s + shortDay(line, answer.at) + u", "_s + verdict.ru, false};
}

} // namespace

PaperLine paperLine(const OfficeFacts &office, const JournalEntry &entry)
{
    const ServiceDescription *service = office.catalogue->find(entry.service);
    return {office, entry, service, service ? service->findEdition(entry.edition) : nullptr};
}

LocalizedText fieldOnPaper(const PaperLine &line, const QString &key)
{
    const ServiceField *field = line.service ? line.service->findField(key) : nullptr;
    if (!field || field->sealed)
        return {};
    QString value = key == "case"_L1 ? line.entry.caseCode
        : key == "channel"_L1        ? line.entry.channel
                                     : correctableField(line.entry, key).value_or(QString());
    if (value.isEmpty())
        return {};
    switch (field->type) {
    case FieldType::Choice:
        return choiceOnPaper(line, *field, value);
    case FieldType::Date:
        return same(shortDate(QDate::fromString(value, Qt::ISODate)));
    case FieldType::Boolean:
        return value == "true"_L1 ? LocalizedText{u"иә"_s, u"да"_s, false}
                                  : LocalizedText{u"жоқ"_s, u"нет"_s, false};
    default:
        break;
    }
    // A person of the office is stored by the login.
    if (const AccountProfile *person = line.office.account(value))
        return same(person->name.initialsAfter());
    return same(value);
}

LocalizedText actOnPaper(const PaperLine &line, const QString &act)
{
    const JournalEntry &entry = line.entry;
    if (act == "plan"_L1)
        return planOnPaper(line);
    if (act == "slip"_L1)
        return slipsOnPaper(line);
    if (act == "stop"_L1)
        return stopsOnPaper(line);
    if (act == "order"_L1 && entry.order)
        return withTail(u"Бұйрық\n"_s, u"Приказ\n"_s,
            entry.order->date.isValid() ? numberAndDate(entry.order->number, entry.order->date)
                                        : entry.order->text());
    if (act == "issue"_L1 && entry.acts.issued)
        return blankInColumn(*entry.acts.issued);
    if (act == "answer"_L1 && entry.acts.answer)
        return answerOnPaper(line, *entry.acts.answer);
    if (act == "extend"_L1 && entry.acts.extension)
        return same(
            shortDay(line, entry.acts.extension->at) + u": "_s + entry.acts.extension->reason);
    if (act == "forward"_L1 && entry.acts.forwarded)
        return withTail(u"Жіберілді\n"_s, u"Направлена\n"_s,
            shortDay(line, entry.acts.forwarded->at) + u": "_s + entry.acts.forwarded->to);
    return {};
}

LocalizedText issuedOnPaper(const IssuedDocument &issued)
{
    const QString facts = issued.series + u" "_s + numberAndDate(issued.number, issued.date);
    LocalizedText text{u"сериясы "_s + facts, u"серия "_s + facts, false};
    if (!issued.bookLine.isEmpty()) {
        text.kk += u"; кітаптағы жазба "_s + issued.bookLine;
        text.ru += u"; запись в книге "_s + issued.bookLine;
    }
    return text;
}

QString numberAndDate(const QString &number, QDate date)
{
    return u"№\u00a0"_s + number + u", "_s + shortDate(date);
}

} // namespace qyz::application
