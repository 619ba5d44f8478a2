#include "application/paper/bookends.h"

#include "domain/journal/papercode.h"
#include "domain/text/datewords.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// «2026 жылғы «1» қыркүйек», as on the cover of a paper book.
LocalizedText coverDate(QDate date)
{
    if (!date.isValid())
        return {};
    return {u"%1 жылғы «%2» %3"_s.arg(date.year()).arg(date.day()).arg(kazakhMonth(date.month())),
        u"«%1» %2 %3 года"_s.arg(date.day())
            .arg(russianMonth(date.month(), RussianMonthForm::Genitive))
            .arg(date.year()),
        false};
}

/// The record volume_closed of a volume, if it was closed.
Result<std::optional<StoredRecord>> closing(UnitOfWork &work, const BookVolume &volume)
{
    const auto records = work.journals().ofLine({volume.facts.journal, 0, 0});
    if (!records)
        return records.error();
    for (const StoredRecord &stored : *records) {
        if (recordKind(stored.record.kind) != RecordKind::VolumeClosed || !stored.payload)
            continue;
        const QJsonObject facts = QJsonDocument::fromJson(stored.payload->text).object();
        if (facts.value("volume"_L1).toInt() == volume.facts.volume)
            return std::optional(stored);
    }
    return std::optional<StoredRecord>();
}

Result<QStringList> voidedNumbers(UnitOfWork &work, const BookVolume &volume)
{
    EntryFilter filter;
    filter.journal = volume.facts.journal;
    filter.state = LineState::Voided;
    filter.beforeYear = volume.facts.year;
    filter.beforeNumber = volume.last + 1;
    QStringList numbers;
    while (true) {
        const auto lines = work.entries().page(filter);
        if (!lines)
            return lines.error();
        for (const JournalEntry &entry : *lines) {
            filter.beforeNumber = entry.line.number;
            if (entry.line.year != volume.facts.year || entry.line.number < volume.facts.first)
                return numbers;
            numbers.prepend(entry.printedNumber);
        }
        if (lines->size() < filter.limit)
            return numbers;
    }
}

/// R10: numbers of the paper book without an entry; also finds its first and last entry.
Result<QStringList> missingNumbers(UnitOfWork &work, const BookVolume &volume)
{
    QStringList missing;
    qint64 expected = volume.facts.first;
    for (int page = 1; page <= volume.lastPage(); ++page) {
        const auto lines = work.entries().range(
            volume.facts.journal, volume.facts.year, volume.firstOn(page), volume.lastOn(page));
        if (!lines)
            return lines.error();
        for (const JournalEntry &entry : *lines) {
            for (; expected < entry.line.number; ++expected)
                missing.append(QString::number(expected));
            expected = entry.line.number + 1;
        }
    }
    for (; expected <= volume.last; ++expected)
        missing.append(QString::number(expected));
    return missing;
}

QDate dateOf(const OfficeFacts &office, const JournalEntry &entry)
{
    return entry.transcribed ? entry.transcribed->date
                             : office.schedule.localDate(entry.registeredAt);
}

/// Number and date of a line; of a paper volume it may be missing.
Result<std::pair<QString, QDate>> lineAt(
    UnitOfWork &work, const OfficeFacts &office, const BookVolume &volume, qint64 number)
{
    const auto entry = work.entries().find(volume.line(number));
    if (!entry)
        return entry.error();
    if (!*entry)
        return std::pair(QString::number(number), QDate());
    return std::pair((*entry)->printedNumber, dateOf(office, **entry));
}

} // namespace

Result<BookEnds> bookEnds(
    UnitOfWork &work, const OfficeFacts &office, const BookVolume &volume, const BookModel &model)
{
    const auto closed = closing(work, volume);
    if (!closed)
        return closed.error();
    const auto first = lineAt(work, office, volume, volume.facts.first);
    if (!first)
        return first.error();
    const auto last = lineAt(work, office, volume, volume.last);
    if (!last)
        return last.error();
    const auto voided = voidedNumbers(work, volume);
    if (!voided)
        return voided.error();

    BookEnds ends;
    ends.begun = coverDate(first->second);
    ends.firstNumber = first->first;
    ends.lastNumber = last->first;
    ends.voided = *voided;
    ends.paper = volume.facts.paper;
    ends.controlCode = model.controlCode;
    ends.director = office.organisation.head.initialsAfter();
    if (ends.paper) {
        const auto missing = missingNumbers(work, volume);
        if (!missing)
            return missing.error();
        ends.missing = *missing;
    }
    if (*closed) {
        const QJsonObject facts = QJsonDocument::fromJson((*closed)->payload->text).object();
        ends.ended = coverDate(last->second);
        ends.sheets = facts.value("sheets"_L1).toInt();
        ends.controlCode = controlCode((*closed)->record.hash);
    }
    return ends;
}

} // namespace qyz::application
