#include "application/paper/bookbuilder.h"
#include "application/paper/factvalues.h"
#include "application/paper/papertext.h"
#include "domain/text/bilingualdate.h"
#include "domain/text/numberwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QString twoLines(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u'\n' + second;
}

LocalizedText gradeText(const ServiceDescription *service, const Child &child)
{
    if (child.grade == 0)
        return {};
    const LocalizedText language = service
        ? choiceText(*service, u"child.class_language"_s, child.classLanguage)
        : LocalizedText{};
    const QString grade = QString::number(child.grade);
    return {grade + u"-сынып, "_s + language.kk, grade + u" класс, "_s + language.ru, false};
}

// Ten rows share a page: names that would not fit give way to their number.
LocalizedText papersText(const ServiceEdition &edition, const QStringList &codes)
{
    constexpr qsizetype fitting = 60;
    const LocalizedText names = joined(paperNames(edition, codes), u"; "_s);
    if (names.kk.size() <= fitting && names.ru.size() <= fitting)
        return names;
    const QString count = QString::number(codes.size());
    return {count + u" құжат"_s,
        count + u' ' + russianPlural(codes.size(), u"документ"_s, u"документа"_s, u"документов"_s),
        false};
}

QString dueColumn(const JournalEntry &entry)
{
    QStringList dates;
    for (const Obligation &obligation : entry.obligations) {
        const QString date = shortDate(obligation.due);
        if (!dates.contains(date))
            dates.append(date);
    }
    return dates.join(u'\n');
}

/// Whether a column of its own tells that act; then the result does not repeat it.
bool hasColumn(const PaperLine &line, const QString &act)
{
    const QList<BookFacts> &columns = line.service->paper.bookColumns;
    return std::any_of(columns.begin(), columns.end(),
        [&act](const BookFacts &facts) { return facts.fields.contains(act); });
}

LocalizedText refusalText(const PaperLine &line)
{
    QList<LocalizedText> grounds;
    for (const QString &ground : line.entry.refusal->grounds) {
        const LocalizedText *name = line.edition ? line.edition->groundName(ground) : nullptr;
        grounds.append(name ? *name : LocalizedText{ground, ground, false});
    }
    const LocalizedText names = joined(grounds, u"; "_s);
    return {u"Дәлелді бас тарту: "_s + names.kk, u"Мотивированный отказ: "_s + names.ru, false};
}

LocalizedText resultText(const PaperLine &line)
{
    const JournalEntry &entry = line.entry;
    if (entry.state == LineState::NotAccepted)
        return {u"Құжаттарды қабылдаудан бас тартылды"_s, u"Отказано в приёме документов"_s, false};
    if (entry.state == LineState::Withdrawn)
        return {u"Кері қайтарып алынды"_s, u"Отозвано"_s, false};
    if (entry.refusal)
        return refusalText(line);
    if (entry.state == LineState::Refused && entry.transcribed) {
        const QString date = shortDate(entry.transcribed->outcomeDate);
        return {twoLines(u"Дәлелді бас тарту"_s, date), twoLines(u"Мотивированный отказ"_s, date),
            false};
    }
    QList<LocalizedText> results;
    // R10: as the paper tells it; who took it stands in the column of the hand-over.
    if (entry.transcribed && entry.state == LineState::ResultReady) {
        const QString date = shortDate(entry.transcribed->outcomeDate);
        results.append(
            {twoLines(u"Нәтиже дайын"_s, date), twoLines(u"Результат готов"_s, date), false});
    }
    if (entry.state == LineState::OnPaper)
        results.append({u"көрсетілмеген"_s, u"не указано"_s, false});
    for (const QString &act : {u"order"_s, u"issue"_s, u"answer"_s, u"forward"_s}) {
        const LocalizedText text = hasColumn(line, act) ? LocalizedText{} : actOnPaper(line, act);
        if (text.isComplete())
            results.append(text);
    }
    return joined(results, u"\n"_s);
}

// A column has no place for the whole name of the kind of document.
LocalizedText identifiedInColumn(const QString &code)
{
    return code == "document"_L1 ? LocalizedText{u"құжат бойынша"_s, u"по документу"_s, false}
                                 : identifiedByText(code);
}

/// «кеңсе арқылы (қағаз түрінде)» without what stands in brackets.
LocalizedText channelInColumn(LocalizedText text)
{
    text.kk = text.kk.section(u" ("_s, 0, 0);
    text.ru = text.ru.section(u" ("_s, 0, 0);
    return text;
}

LocalizedText both(const QString &text)
{
    return {text, text, false};
}

LocalizedText handOverText(const OfficeFacts &office, const JournalEntry &entry)
{
    if (!entry.handOver && entry.transcribed && entry.state == LineState::HandedOver)
        return both(twoLines(shortDate(entry.transcribed->outcomeDate), entry.transcribed->receiver)
                        .trimmed());
    if (!entry.handOver)
        return {};
    const QString facts = twoLines(momentColumn(office, entry.handOver->at),
        entry.handOver->surname + u' ' + entry.handOver->name);
    const LocalizedText how = identifiedInColumn(entry.handOver->identifiedBy);
    return {twoLines(facts, how.kk), twoLines(facts, how.ru), false};
}

LocalizedText missingText(const PaperLine &line)
{
    const LocalizedText names = joined(paperNames(*line.edition, line.entry.missing), u", "_s);
    return {u"Жетіспейтіні: "_s + names.kk, u"Не хватает: "_s + names.ru, false};
}

// R30
LocalizedText disposalText(const Disposal &disposal)
{
    const QString facts = disposal.act + u", "_s + shortDate(disposal.date);
    return {u"Талап етілмеген нәтиже: акт "_s + facts, u"Не востребовано: акт "_s + facts, false};
}

// R4: the reason, who and when; a paper entry that was struck out tells no more than that.
LocalizedText voidedText(const PaperLine &line)
{
    const JournalEntry &entry = line.entry;
    if (entry.closingReason.isEmpty())
        return {u"ЖОЙЫЛДЫ"_s, u"АННУЛИРОВАНО"_s, false};
    const AccountProfile *by = line.office.account(entry.closedBy);
    const QString who = (by ? by->name.initialsAfter() : entry.closedBy) + u", "_s
        + momentColumn(line.office, entry.closedAt);
    return {u"ЖОЙЫЛДЫ. Себебі: "_s + entry.closingReason + u". Жойған: "_s + who,
        u"АННУЛИРОВАНО. Причина: "_s + entry.closingReason + u". Аннулировал(а): "_s + who, false};
}

// R10: where the entry stands in the paper book.
LocalizedText transcribedText(const Transcription &told)
{
    QStringList kk;
    QStringList ru;
    if (told.book > 0) {
        kk.append(u"%1-кітап"_s.arg(told.book));
        ru.append(u"книга %1"_s.arg(told.book));
    }
    if (!told.page.isEmpty()) {
        kk.append(told.page + u"-бет"_s);
        ru.append(u"стр. "_s + told.page);
    }
    const QString rest = u'\n' + twoLines(shortDate(told.date), told.note);
    return {u"Қағаздан көшірілді: "_s + kk.join(u", "_s) + rest,
        u"Перенесено с бумаги: "_s + ru.join(u", "_s) + rest, false};
}

LocalizedText noteText(const PaperLine &line)
{
    const JournalEntry &entry = line.entry;
    QList<LocalizedText> notes;
    if (entry.transcribed)
        notes.append(transcribedText(*entry.transcribed));
    if (entry.state == LineState::Voided) {
        notes.append(voidedText(line));
        return joined(notes, u"\n"_s);
    }
    if (!entry.missing.isEmpty() && line.edition)
        notes.append(missingText(line));
    if (entry.state == LineState::Withdrawn)
        notes.append({entry.closingReason, entry.closingReason, false});
    if (const LocalizedText stops = actOnPaper(line, u"stop"_s); stops.isComplete())
        notes.append(stops);
    if (entry.acts.disposal)
        notes.append(disposalText(*entry.acts.disposal));
    return joined(notes, u"\n"_s);
}

// R38: what a sealed field said before and now is not for this paper.
QString correctedValue(const Correction &correction, const QString &value)
{
    return correction.sealed ? u"•••"_s : value;
}

QList<BookCorrection> corrections(const PaperLine &line)
{
    QList<BookCorrection> rows;
    for (const Correction &correction : line.entry.corrections) {
        const ServiceField *field = line.service->findField(correction.field);
        const AccountProfile *by = line.office.account(correction.by);
        rows.append(
            {field ? field->label : LocalizedText{correction.field, correction.field, false},
                correctedValue(correction, correction.oldValue),
                correctedValue(correction, correction.newValue),
                (by ? by->name.initialsAfter() : correction.by) + u", "_s
                    + momentColumn(line.office, correction.at)});
    }
    return rows;
}

/// A day that may not be before the one in front of it ends a period.
QString separator(const ServiceField *field, const QString &previous)
{
    return field && !previous.isEmpty() && field->notBefore == previous ? u" – "_s : u", "_s;
}

// What is the same in both languages shares a line, so that the page says it once.
LocalizedText factsText(const PaperLine &line, const QStringList &keys)
{
    QList<LocalizedText> lines;
    QString previous;
    for (const QString &key : keys) {
        const ServiceField *field = line.service->findField(key);
        LocalizedText value = field ? fieldOnPaper(line, key) : actOnPaper(line, key);
        if (!value.isComplete())
            continue;
        const bool goesOn = !lines.isEmpty() && value.kk == value.ru
            && lines.constLast().kk == lines.constLast().ru;
        if (goesOn)
            lines.last() = both(lines.constLast().kk + separator(field, previous) + value.kk);
        else
            lines.append(value);
        previous = key;
    }
    return joined(lines, u"\n"_s);
}

LocalizedText subjectText(const Child &child)
{
    return both(twoLines(
        child.name.full(), child.birthDate.isValid() ? shortDate(child.birthDate) : QString()));
}

LocalizedText officialText(const PaperLine &line)
{
    const AccountProfile *registrar = line.office.account(line.entry.registrar);
    return both(registrar ? registrar->name.initialsAfter() : line.entry.registrar);
}

LocalizedText cellText(const PaperLine &line, const PlannedColumn &planned)
{
    const JournalEntry &entry = line.entry;
    switch (planned.field) {
    case BookField::Number:
        return both(entry.printedNumber);
    case BookField::Registered:
        return both(entry.transcribed ? shortDate(entry.transcribed->date)
                                      : momentColumn(line.office, entry.registeredAt));
    case BookField::Applicant:
        return both(twoLines(entry.applicant.name.full(), entry.applicant.phone));
    case BookField::Subject:
        return subjectText(entry.child);
    case BookField::Grade:
        return gradeText(line.service, entry.child);
    case BookField::Channel:
        return channelInColumn(choiceText(*line.service, u"channel"_s, entry.channel));
    case BookField::Papers:
        return line.edition ? papersText(*line.edition, entry.documents) : LocalizedText{};
    case BookField::Facts:
        return factsText(line, planned.facts);
    case BookField::Due:
        return both(dueColumn(entry));
    case BookField::Result:
        return resultText(line);
    case BookField::HandedOver:
        return handOverText(line.office, entry);
    case BookField::Official:
        return officialText(line);
    case BookField::Note:
        break;
    }
    return noteText(line);
}

} // namespace

BookRow bookRow(
    const OfficeFacts &office, const JournalEntry &entry, const QList<PlannedColumn> &plan)
{
    const PaperLine line = paperLine(office, entry);
    BookRow row;
    row.row = entry.place.row;
    row.number = entry.printedNumber;
    for (const PlannedColumn &planned : plan)
        row.cells.append(cellText(line, planned));
    row.voided = entry.state == LineState::Voided;
    row.corrections = corrections(line);
    return row;
}

} // namespace qyz::application
