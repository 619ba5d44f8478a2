#include "application/chainwalk.h"

#include "application/registryrecords.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

Problem problemAt(const JournalRecord &record, const QString &what)
{
    Problem problem;
    problem.journal = record.line.journal;
    problem.seq = record.seq;
    problem.line = record.line.isLine() ? record.line.text() : QString();
    problem.what = what;
    return problem;
}

class ChainReader {
public:
    explicit ChainReader(const QString &journal)
    {
        m_reading.head.journal = journal;
        m_reading.head.hash = chainStart();
    }

    void read(const StoredRecord &stored)
    {
        const JournalRecord &record = stored.record;
        if (const auto wrong = linkProblem(record, stored.payload ? &*stored.payload : nullptr,
                m_reading.head.seq + 1, m_reading.head.hash))
            return fail(record, *wrong);
        if (!stored.payload)
            return fail(record, u"payload"_s);
        m_reading.head.seq = record.seq;
        m_reading.head.hash = record.hash;
        m_reading.head.lastAt = record.at;
        ++m_reading.records;
        apply(record, stored.payload->text);
    }

    bool failed() const { return m_reading.problem.has_value(); }
    ChainReading take() { return std::move(m_reading); }

private:
    void fail(const JournalRecord &record, const QString &what)
    {
        m_reading.problem = problemAt(record, what);
        const auto known = m_reading.lines.constFind({record.line.year, record.line.number});
        if (known != m_reading.lines.constEnd()) {
            m_reading.problem->page = known->place.page;
            m_reading.problem->row = known->place.row;
        }
    }

    void apply(const JournalRecord &record, const QByteArray &payload)
    {
        const auto kind = recordKind(record.kind);
        if (record.line.journal == "access"_L1)
            return;
        if (record.line.journal == "registry"_L1) {
            m_reading.registry.append({record.kind, QJsonDocument::fromJson(payload).object()});
            return;
        }
        if (kind == RecordKind::VolumeOpened)
            return openVolume(record, payload);
        if (kind == RecordKind::MonthClosed || kind == RecordKind::VolumeClosed)
            return close(*kind, QJsonDocument::fromJson(payload).object());
        if (kind == RecordKind::PaperContinued)
            return continuePaper(record, payload);
        if (!record.line.isLine())
            return; // pages printed, a clock passed: they change no line
        if (kind == RecordKind::Registered)
            return beginLine(record, payload);
        if (kind == RecordKind::Transcribed)
            return copyLine(record, payload);
        continueLine(record, payload);
    }

    void openVolume(const JournalRecord &record, const QByteArray &payload)
    {
        const VolumeFacts volume =
            volumeFacts(record.line.journal, QJsonDocument::fromJson(payload).object());
        m_reading.volumes.append(volume);
        m_reading.head.volume = volume.volume;
        m_reading.head.volumeFirst = volume.first;
    }

    // R9
    void close(RecordKind kind, const QJsonObject &facts)
    {
        if (kind == RecordKind::MonthClosed)
            m_reading.head.closedMonth = facts.value("month"_L1).toString();
        else
            m_reading.head.closedVolume = facts.value("volume"_L1).toInt();
    }

    // R10: it may be written again while nothing was copied; the last one counts.
    void continuePaper(const JournalRecord &record, const QByteArray &payload)
    {
        JournalHead &head = m_reading.head;
        if (head.lines > 0 || head.closedVolume > 0)
            return fail(record, u"kind"_s);
        m_paper = PaperBook::fromJson(QJsonDocument::fromJson(payload).object());
        const VolumeFacts volume =
            volumeFacts(record.line.journal, QJsonDocument::fromJson(payload).object());
        m_reading.volumes = {volume};
        head.year = volume.year;
        head.number = m_paper->lastNumber;
        head.volume = volume.volume;
        head.volumeFirst = volume.first;
    }

    // R10: a number of the paper volume, in any order; neither R6 nor the run of numbers holds.
    void copyLine(const JournalRecord &record, const QByteArray &payload)
    {
        const std::pair key(record.line.year, record.line.number);
        if (!m_paper || m_reading.head.closedVolume > 0 || !m_paper->holds(record.line.number)
            || m_reading.lines.contains(key))
            return fail(record, u"number"_s);
        const auto entry = foldTranscribed(record, payload);
        if (!entry)
            return fail(record, u"payload"_s);
        ++m_reading.head.lines;
        m_reading.order.append(record.line);
        m_reading.lines.insert(key, *entry);
    }

    void beginLine(const JournalRecord &record, const QByteArray &payload)
    {
        JournalHead &head = m_reading.head;
        const bool newYear = record.line.year != head.year;
        const qint64 expected = newYear ? 1 : head.number + 1;
        if (record.line.number != expected || record.line.year < head.year)
            return fail(record, u"number"_s);
        // R6
        if (!head.lastRegisteredAt.isEmpty() && record.at < head.lastRegisteredAt)
            return fail(record, u"time"_s);
        const auto entry = foldRegistered(record, payload);
        if (!entry)
            return fail(record, u"payload"_s);
        head.year = record.line.year;
        head.number = record.line.number;
        head.lastRegisteredAt = record.at;
        ++head.lines;
        m_reading.order.append(record.line);
        m_reading.lines.insert({record.line.year, record.line.number}, *entry);
    }

    void continueLine(const JournalRecord &record, const QByteArray &payload)
    {
        const auto line = m_reading.lines.find({record.line.year, record.line.number});
        if (line == m_reading.lines.end() || !foldRecord(*line, record, payload))
            fail(record, u"kind"_s);
    }

    ChainReading m_reading;
    std::optional<PaperBook> m_paper; // R10
};

} // namespace

Result<ChainReading> readChain(UnitOfWork &work, const QString &journal)
{
    ChainReader reader(journal);
    const Status walked = work.journals().walk(journal, [&](const StoredRecord &stored) -> Status {
        if (!reader.failed())
            reader.read(stored);
        return {};
    });
    if (!walked)
        return walked.error();
    return reader.take();
}

} // namespace qyz::application
