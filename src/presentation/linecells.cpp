#include "presentation/linecells.h"

#include "domain/text/bilingualdate.h"
#include "domain/text/foldedtext.h"
#include "presentation/localized.h"
#include "presentation/statetext.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

namespace {

Column columnOfField(const QString &field)
{
    if (field.startsWith(u"applicant."_s))
        return Column::Applicant;
    if (field.startsWith(u"child."_s))
        return Column::Child;
    return Column::Place; // no list column shows other fields
}

bool shownInList(const QString &field)
{
    return field.endsWith(u".surname"_s) || field.endsWith(u".name"_s)
        || field.endsWith(u".patronymic"_s) || field == u"child.grade"_s;
}

} // namespace

bool LineCells::isOverdue(const application::LineView &line)
{
    return line.flags.contains(u"overdue"_s);
}

bool LineCells::isVoided(const application::LineView &line)
{
    return line.entry.state == domain::LineState::Voided;
}

QString LineCells::childText(const domain::JournalEntry &entry)
{
    const domain::PersonName &name = entry.child.name;
    const QString who = u"%1 %2"_s.arg(name.surname, name.name).trimmed();
    if (entry.child.grade == 0)
        return who;
    //: a child and the grade the application is for
    return tr("%1, grade %2").arg(who, QString::number(entry.child.grade));
}

QString LineCells::resultText(
    const domain::JournalEntry &entry, const domain::OfficeSchedule &schedule)
{
    if (!entry.closingReason.isEmpty())
        return entry.closingReason;
    if (entry.handOver) {
        const domain::PersonName receiver{entry.handOver->surname, entry.handOver->name, {}};
        return u"%1, %2"_s.arg(
            domain::shortDate(schedule.localDate(entry.handOver->at)), receiver.initialsAfter());
    }
    if (entry.refusal)
        return entry.refusal->reason;
    QStringList parts;
    if (entry.order)
        parts.append(entry.order->text());
    if (entry.state == domain::LineState::ResultReady && !entry.shelfPlace.isEmpty())
        parts.append(entry.shelfPlace);
    if (entry.transcribed) {
        for (const QString &told : {domain::shortDate(entry.transcribed->outcomeDate),
                 entry.transcribed->receiver, entry.transcribed->note}) {
            if (!told.isEmpty())
                parts.append(told);
        }
    }
    return parts.join(u" · "_s);
}

QString LineCells::text(
    Column column, const application::LineView &line, const domain::OfficeSchedule &schedule)
{
    const domain::JournalEntry &entry = line.entry;
    switch (column) {
    case Column::Number:
        return entry.printedNumber.isEmpty() ? QString::number(entry.line.number)
                                             : entry.printedNumber;
    case Column::Registered:
        if (entry.transcribed) // the paper tells a day
            return domain::shortDate(entry.transcribed->date);
        return momentText(entry.registeredAt, schedule);
    case Column::Applicant:
        return entry.applicant.name.full();
    case Column::Child:
        return childText(entry);
    case Column::Due:
        return domain::shortDate(entry.nextDue());
    case Column::State:
        return entry.delivered()
            ? u"%1 · %2"_s.arg(StateText::state(entry.state), StateText::flag(u"delivered"_s))
            : StateText::state(entry.state);
    case Column::Result:
        return resultText(entry, schedule);
    case Column::Place:
        return u"%1/%2"_s.arg(entry.place.page).arg(entry.place.row);
    }
    return {};
}

QString LineCells::oldText(Column column, const domain::JournalEntry &entry)
{
    QStringList old;
    for (const domain::Correction &correction : entry.corrections) {
        if (shownInList(correction.field) && columnOfField(correction.field) == column)
            old.append(correction.oldValue);
    }
    return old.join(u", "_s);
}

QString LineCells::spoken(
    Column column, const application::LineView &line, const domain::OfficeSchedule &schedule)
{
    const QString plain = text(column, line, schedule);
    if (column == Column::Due && isOverdue(line))
        return u"%1: %2"_s.arg(StateText::flag(u"overdue"_s), plain);
    const QString old = oldText(column, line.entry);
    if (!old.isEmpty())
        return u"%1 (%2: %3)"_s.arg(plain, StateText::flag(u"corrected"_s), old);
    return plain;
}

QList<TextRun> matchesIn(const QString &text, const domain::SearchQuery &query)
{
    QList<TextRun> runs;
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && !text.at(at).isLetterOrNumber())
            ++at;
        qsizetype end = at;
        while (end < text.size() && text.at(end).isLetterOrNumber())
            ++end;
        const QString key = domain::foldedWord(text.mid(at, end - at));
        for (const QStringList &beginnings : query.alternatives) {
            const auto hit = std::find_if(beginnings.begin(), beginnings.end(),
                [&key](const QString &begin) { return !begin.isEmpty() && key.startsWith(begin); });
            if (hit == beginnings.end())
                continue;
            // One letter of the text can be two of the key, so the run is found by growing it.
            qsizetype length = 1;
            while (at + length < end && !domain::foldedWord(text.mid(at, length)).startsWith(*hit))
                ++length;
            runs.append({at, length});
            break;
        }
        at = end;
    }
    return runs;
}

} // namespace qyz::presentation
