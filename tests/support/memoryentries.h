// The projection of the lines in memory.
#pragma once

#include "domain/text/foldedtext.h"
#include "support/memorystate.h"

#include <QJsonDocument>

#include <algorithm>

namespace qyz::testing {

class MemoryEntries : public application::EntryRepository {
public:
    explicit MemoryEntries(MemoryWork &work)
        : m_work(work)
    {
    }

    using EntryRepository::insert;
    domain::Status insert(const domain::JournalEntry &entry, const QByteArray &facts) override
    {
        QYZ_TRY(m_work.write(u"insert line"_s));
        if (facts != domain::registeredPayload(entry))
            return domain::makeError(domain::ErrorCode::StorageFailed, {}, u"other facts"_s);
        if (m_work.state.lines.contains(lineKey(entry.line)))
            return domain::makeError(domain::ErrorCode::StorageFailed, {}, u"number taken"_s);
        m_work.state.lines.insert(lineKey(entry.line), rowOf(entry));
        return {};
    }
    domain::Status update(const domain::JournalEntry &entry) override
    {
        QYZ_TRY(m_work.write(u"update line"_s));
        if (!m_work.state.lines.contains(lineKey(entry.line)))
            return domain::makeError(domain::ErrorCode::LineNotFound, {entry.line.text()});
        m_work.state.lines.insert(lineKey(entry.line), rowOf(entry));
        return {};
    }
    domain::Result<std::optional<domain::JournalEntry>> find(const domain::LineRef &line) override
    {
        const auto found = m_work.state.lines.constFind(lineKey(line));
        return found == m_work.state.lines.constEnd() ? std::nullopt : std::optional(found->facts);
    }
    domain::Result<QList<domain::JournalEntry>> page(
        const application::EntryFilter &filter) override
    {
        return newest(filter.limit, [&](const MemoryRow &row) {
            const domain::LineRef &line = row.facts.line;
            const bool below = filter.beforeNumber == 0
                || std::pair(line.year, line.number)
                    < std::pair(filter.beforeYear, filter.beforeNumber);
            return line.journal == filter.journal && below && inView(filter, row.facts)
                && (!filter.state || row.facts.state == *filter.state) && inDays(filter, row.facts);
        });
    }
    domain::Result<QList<domain::JournalEntry>> range(
        const QString &journal, int year, qint64 first, qint64 last) override
    {
        QList<domain::JournalEntry> found;
        for (const MemoryRow &row : m_work.state.lines) {
            const domain::LineRef &line = row.facts.line;
            if (line.journal == journal && line.year == year && line.number >= first
                && line.number <= last)
                found.append(row.facts);
        }
        return found;
    }
    domain::Result<QList<application::NumberedDay>> numberedDays(
        const QString &journal, int year, qint64 first, qint64 last) override
    {
        QList<application::NumberedDay> found;
        const auto lines = range(journal, year, first, last);
        for (const domain::JournalEntry &entry : *lines)
            found.append({entry.line.number, entry.registeredAt});
        std::sort(found.begin(), found.end(),
            [](const auto &a, const auto &b) { return a.number < b.number; });
        return found;
    }
    domain::Result<application::NumberRun> numbers(
        const QString &journal, int year, qint64 first, qint64 last) override
    {
        application::NumberRun run;
        for (const MemoryRow &row : m_work.state.lines) {
            const domain::LineRef &line = row.facts.line;
            if (line.journal != journal || line.year != year || line.number < first
                || line.number > last)
                continue;
            run.first = run.lines == 0 ? line.number : std::min(run.first, line.number);
            run.last = std::max(run.last, line.number);
            ++run.lines;
        }
        return run;
    }
    domain::Result<application::EntryCounts> counts(const application::EntryFilter &filter) override
    {
        using application::EntryView;
        const auto count = [&](EntryView view) {
            application::EntryFilter asked = filter;
            asked.view = view;
            return std::count_if(
                m_work.state.lines.begin(), m_work.state.lines.end(), [&](const MemoryRow &row) {
                    return row.facts.line.journal == filter.journal && inView(asked, row.facts);
                });
        };
        return application::EntryCounts{count(EntryView::All), count(EntryView::InWork),
            count(EntryView::DueToday), count(EntryView::Overdue), count(EntryView::Ready),
            count(EntryView::Shelf), count(EntryView::InReview), count(EntryView::ReceivedToday),
            count(EntryView::Expiring), count(EntryView::Complained)};
    }
    domain::Result<QList<domain::JournalEntry>> search(
        const domain::SearchQuery &query, int limit) override
    {
        return newest(limit, [&](const MemoryRow &row) {
            return query.lineNumber == row.facts.line.number
                || domain::matchesSearch(query, row.words);
        });
    }
    domain::Result<application::PeopleMet> met(
        const domain::Child &child, const QString &applicantIin) override
    {
        application::PeopleMet met;
        for (const MemoryRow &row : m_work.state.lines)
            met.child = met.child || sameChild(row.facts.child, child);
        met.childIin = !allWithIin(child.iin, 1)->isEmpty();
        met.applicantIin = !allWithIin(applicantIin, 1)->isEmpty();
        return met;
    }
    domain::Result<std::optional<domain::JournalEntry>> openForChild(
        const QString &service, const domain::Child &child) override
    {
        const auto found = newest(1, [&](const MemoryRow &row) {
            const domain::JournalEntry &known = row.facts;
            const bool open =
                domain::isInWork(known.state) || known.state == domain::LineState::ResultReady;
            return open && known.service == service && sameChild(known.child, child);
        });
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    }
    domain::Result<std::optional<domain::JournalEntry>> openForApplicant(
        const QString &service, const QString &iin) override
    {
        const auto found = newest(1, [&](const MemoryRow &row) {
            const domain::JournalEntry &known = row.facts;
            const bool open =
                domain::isInWork(known.state) || known.state == domain::LineState::ResultReady;
            return open && known.service == service && !iin.isEmpty() && known.applicant.iin == iin;
        });
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    }
    domain::Result<QList<domain::LineRef>> linkedTo(
        const QString &kind, const QList<domain::LineRef> &targets) override
    {
        QList<domain::LineRef> linked;
        for (const domain::LineRef &target : targets) {
            const bool named = std::any_of(m_work.state.lines.begin(), m_work.state.lines.end(),
                [&](const MemoryRow &row) { return names(row.facts, kind, target); });
            if (named)
                linked.append(target);
        }
        return linked;
    }
    domain::Result<std::optional<domain::LineRef>> uniqueHolder(
        const QString &journal, const domain::UniqueValue &value) override
    {
        for (const MemoryRow &row : m_work.state.lines) {
            if (row.facts.line.journal == journal && row.facts.acts.uniques.contains(value))
                return std::optional(row.facts.line);
        }
        return std::optional<domain::LineRef>();
    }
    domain::Result<std::optional<domain::JournalEntry>> newestWithIin(const QString &iin) override
    {
        const auto found = allWithIin(iin, 1);
        return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
    }
    domain::Result<QList<domain::JournalEntry>> allWithIin(const QString &iin, int limit) override
    {
        return newest(limit, [&](const MemoryRow &row) {
            return !iin.isEmpty() && (row.facts.child.iin == iin || row.facts.applicant.iin == iin);
        });
    }
    domain::Result<std::optional<domain::LineRef>> findRequest(
        const QString &journal, const QString &requestId) override
    {
        for (const MemoryRow &row : m_work.state.lines) {
            if (row.facts.line.journal == journal && row.facts.requestId == requestId)
                return std::optional(row.facts.line);
        }
        return std::optional<domain::LineRef>();
    }
    domain::Status walk(const QString &journal,
        const std::function<domain::Status(const domain::JournalEntry &)> &visit) override
    {
        for (const MemoryRow &row : m_work.state.lines) {
            if (row.facts.line.journal == journal)
                QYZ_TRY(visit(row.facts));
        }
        return {};
    }
    domain::Result<QList<application::StoredLine>> storedLines(
        const domain::LineRef &after, int limit) override
    {
        QList<application::StoredLine> lines;
        const auto &all = m_work.state.lines;
        for (auto row = all.upperBound(lineKey(after)); row != all.end() && lines.size() < limit;
             ++row) {
            if (row->facts.line.journal != after.journal)
                break;
            lines.append({row->facts.line, true, row->facts.lastSeq, row->facts.place,
                columnTexts(*row), row->words, {}});
        }
        return lines;
    }
    bool agrees(const application::StoredLine &stored, const domain::JournalEntry &meant,
        const QByteArray &) override
    {
        return stored.columns == columnTexts(rowOf(meant)) && stored.words == wordsOf(meant);
    }
    domain::Result<QStringList> journalsNamed() override
    {
        QStringList names = m_work.state.chains.keys() + m_work.state.volumes.keys();
        for (const MemoryRow &row : m_work.state.lines)
            names.append(row.facts.line.journal);
        names.removeDuplicates();
        return names;
    }
    domain::Result<QStringList> storedWords(const domain::LineRef &line) override
    {
        return m_work.state.lines.value(lineKey(line)).words;
    }
    domain::Result<bool> columnsAgree(const domain::JournalEntry &entry) override
    {
        return m_work.state.lines.value(lineKey(entry.line)).columns == columnsOf(entry);
    }
    domain::Status clear(const QString &journal) override
    {
        QYZ_TRY(m_work.write(u"clear lines"_s));
        m_work.state.lines.removeIf([&](auto row) { return std::get<0>(row.key()) == journal; });
        return {};
    }

private:
    static QStringList columnTexts(const MemoryRow &row)
    {
        const auto text = [](const QJsonObject &json) {
            return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
        };
        return {text(row.facts.toJson()), text(row.columns), QString::number(row.facts.lastSeq),
            domain::recordTime(row.facts.lastAt)};
    }

    template <class Wanted> QList<domain::JournalEntry> newest(int limit, Wanted wanted)
    {
        QList<domain::JournalEntry> found;
        for (const MemoryRow &row : m_work.state.lines) {
            if (wanted(row))
                found.prepend(row.facts);
        }
        std::stable_sort(found.begin(), found.end(),
            [](const auto &a, const auto &b) { return a.registeredAt > b.registeredAt; });
        return found.first(std::min<qsizetype>(found.size(), limit));
    }

    static bool sameChild(const domain::Child &a, const domain::Child &b)
    {
        if (!a.iin.isEmpty() && !b.iin.isEmpty())
            return a.iin == b.iin;
        return a.birthDate == b.birthDate
            && domain::folded(a.name.full()) == domain::folded(b.name.full());
    }

    static bool inDays(const application::EntryFilter &filter, const domain::JournalEntry &entry)
    {
        return (!filter.registeredFrom.isValid() || entry.registeredAt >= filter.registeredFrom)
            && (!filter.registeredBefore.isValid() || entry.registeredAt < filter.registeredBefore);
    }

    static bool names(
        const domain::JournalEntry &entry, const QString &kind, const domain::LineRef &target)
    {
        return (kind == u"previous" ? !cameToNothing(entry.state)
                                    : entry.state != domain::LineState::Voided)
            && entry.acts.links.contains(domain::LineLink{kind, target});
    }
    static bool cameToNothing(domain::LineState state)
    {
        return state == domain::LineState::Refused || state == domain::LineState::NotAccepted
            || state == domain::LineState::Withdrawn || state == domain::LineState::Voided;
    }

    bool inView(const application::EntryFilter &filter, const domain::JournalEntry &entry)
    {
        using application::EntryView;
        const bool ready = entry.state == domain::LineState::ResultReady;
        switch (filter.view) {
        case EntryView::InWork:
            return domain::isInWork(entry.state);
        case EntryView::InReview:
            return entry.state == domain::LineState::InReview;
        case EntryView::DueToday:
            return entry.nextDue() == filter.today;
        case EntryView::Overdue:
            return entry.nextDue().isValid() && entry.nextDue() < filter.today;
        case EntryView::Ready:
            return ready && !entry.acts.disposal;
        case EntryView::Shelf:
            return ready && entry.readyAt < filter.shelfBefore && !entry.acts.disposal;
        case EntryView::ReceivedToday:
            return filter.todayFrom.isValid() && entry.registeredAt >= filter.todayFrom
                && entry.registeredAt < filter.todayBefore;
        case EntryView::Expiring:
            return entry.acts.expiresOn.isValid() && entry.acts.expiresOn >= filter.today
                && entry.acts.expiresOn <= filter.expiresUntil && !cameToNothing(entry.state)
                && linkedTo(u"previous"_s, {entry.line})->isEmpty();
        case EntryView::Complained:
            return std::any_of(
                m_work.state.lines.begin(), m_work.state.lines.end(), [&](const MemoryRow &row) {
                    return domain::isInWork(row.facts.state)
                        && row.facts.acts.links.contains(domain::LineLink{u"about"_s, entry.line});
                });
        case EntryView::All:
            break;
        }
        return true;
    }

    MemoryWork &m_work;
};

} // namespace qyz::testing
