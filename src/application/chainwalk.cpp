#include "application/chainwalk.h"

#include "application/registryrecords.h"
#include "domain/journal/linkchecker.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QJsonObject factsOf(const QByteArray &payload)
{
    return QJsonDocument::fromJson(payload).object();
}

/// R10: the paper book a journal goes on from, and what was copied out of it.
struct CopiedBook {
    int volume = 0;
    int year = 0;
    qint64 first = 0;
    qint64 last = 0;
    QSet<qint64> transcribed;
};

class ChainReader {
public:
    explicit ChainReader(const ChainQuestion &question)
        : m_question(question)
    {
        m_reading.head.journal = question.journal;
        m_reading.head.hash = chainStart();
    }

    Status read(const StoredRecord &stored)
    {
        const JournalRecord &record = stored.record;
        const RecordPayload *payload = stored.payload ? &*stored.payload : nullptr;
        m_reading.payloads += payload != nullptr ? 1 : 0;
        auto wrong = m_links.problem(record, payload, m_reading.head.seq + 1, m_reading.head.hash);
        if (!wrong && payload == nullptr)
            wrong = u"payload"_s;
        if (wrong)
            fail(record, *wrong);
        if (failed())
            return {};
        m_reading.head.seq = record.seq;
        m_reading.head.hash = record.hash;
        m_reading.head.lastAt = record.at;
        ++m_reading.records;
        // Past a place the director decided about the chain goes on from what stands there.
        return wrong ? resume(stored) : apply(stored);
    }

    bool failed() const { return m_reading.problem.has_value(); }
    ChainReading take() { return std::move(m_reading); }

private:
    void fail(const JournalRecord &record, const QString &what)
    {
        Problem problem;
        problem.journal = record.line.journal;
        problem.seq = record.seq;
        problem.what = what;
        if (record.line.isLine()) {
            problem.line = record.line.text();
            const PagePlace place = placeOf(m_reading.volumes, record.line);
            problem.page = place.page;
            problem.row = place.row;
        }
        if (!m_question.whole && !m_question.decided.contains(problemKey(problem))) {
            m_reading.problem = problem;
            return;
        }
        m_reading.decided.append(problem);
        if (record.line.isLine() && m_question.lines != nullptr)
            m_question.lines->spoil(record.line);
    }

    Status resume(const StoredRecord &stored)
    {
        const JournalRecord &record = stored.record;
        const auto kind = recordKind(record.kind);
        if (kind == RecordKind::Registered && record.line.isLine())
            number(record);
        else if (!record.line.isLine() && stored.payload)
            return apply(stored);
        return {};
    }

    Status apply(const StoredRecord &stored)
    {
        const JournalRecord &record = stored.record;
        if (record.line.journal == "access"_L1)
            return {};
        const QByteArray &payload = stored.payload->text;
        if (record.line.journal == "registry"_L1) {
            m_reading.registry.append({record.kind, factsOf(payload)});
            return {};
        }
        const auto kind = recordKind(record.kind);
        if (!record.line.isLine()) {
            applyToJournal(kind, record, payload);
            return {};
        }
        // R9: not before the closed month is over; what is copied from paper has its own dates, and
        // a date that is promised anew is no act on the line.
        if (record.at < m_openFrom && kind != RecordKind::Transcribed
            && kind != RecordKind::DueMoved)
            fail(record, u"month"_s);
        if (failed())
            return {};
        if (kind == RecordKind::Registered)
            return beginLine(stored);
        if (kind == RecordKind::Transcribed)
            return transcribe(stored);
        return continueLine(stored);
    }

    void applyToJournal(
        std::optional<RecordKind> kind, const JournalRecord &record, const QByteArray &payload)
    {
        const QJsonObject facts = factsOf(payload);
        for (const QJsonValue pin : facts.value("pins"_L1).toArray())
            addPin(pin.toObject());
        if (kind == RecordKind::VolumeOpened)
            return openVolume(facts);
        if (kind == RecordKind::MonthClosed)
            return closeMonth(facts);
        if (kind == RecordKind::VolumeClosed)
            m_reading.head.closedVolume = facts.value("volume"_L1).toInt();
        else if (kind == RecordKind::PaperContinued)
            continuePaper(record, facts);
        else if (kind == RecordKind::SheetScanned)
            m_reading.files.insert(
                record.seq, facts.value("file"_L1).toObject().value("sha256"_L1).toString());
    }

    void addPin(const QJsonObject &pin)
    {
        m_reading.pins.append({pin.value("chain"_L1).toString(), pin.value("seq"_L1).toInteger(),
            pin.value("hash"_L1).toString()});
    }

    void openVolume(const QJsonObject &facts)
    {
        const VolumeFacts volume = volumeFacts(m_question.journal, facts);
        m_reading.volumes.append(volume);
        m_reading.head.volume = volume.volume;
        m_reading.head.volumeFirst = volume.first;
    }

    void closeMonth(const QJsonObject &facts)
    {
        m_reading.head.closedMonth = facts.value("month"_L1).toString();
        const QDate first = QDate::fromString(m_reading.head.closedMonth + u"-01"_s, Qt::ISODate);
        if (first.isValid())
            m_openFrom = recordTime(m_question.zone.toUtc(first.addMonths(1), QTime(0, 0)));
    }

    // R10: it may be written again while nothing was copied; the last one counts.
    void continuePaper(const JournalRecord &record, const QJsonObject &facts)
    {
        JournalHead &head = m_reading.head;
        if (head.lines > 0 || head.closedVolume > 0)
            return fail(record, u"kind"_s);
        const VolumeFacts volume = volumeFacts(m_question.journal, facts);
        m_paper = CopiedBook{volume.volume, volume.year, volume.first,
            facts.value("last_number"_L1).toInteger(), {}};
        m_reading.volumes = {volume};
        head.year = volume.year;
        head.number = m_paper->last;
        head.volume = volume.volume;
        head.volumeFirst = volume.first;
    }

    void number(const JournalRecord &record)
    {
        m_reading.head.year = record.line.year;
        m_reading.head.number = record.line.number;
        m_reading.head.lastRegisteredAt = record.at;
        ++m_reading.head.lines;
    }

    Status beginLine(const StoredRecord &stored)
    {
        const JournalRecord &record = stored.record;
        const JournalHead &head = m_reading.head;
        const qint64 expected = record.line.year != head.year ? 1 : head.number + 1;
        if (record.line.number != expected || record.line.year < head.year)
            fail(record, u"number"_s);
        // R6
        else if (!head.lastRegisteredAt.isEmpty() && record.at < head.lastRegisteredAt)
            fail(record, u"time"_s);
        if (failed())
            return {};
        number(record);
        return m_question.lines != nullptr ? m_question.lines->begin(stored) : Status();
    }

    // R10: any order, each number once, and none that is not in the paper book.
    Status transcribe(const StoredRecord &stored)
    {
        const JournalRecord &record = stored.record;
        const qint64 number = record.line.number;
        const bool known = m_paper && number >= m_paper->first && number <= m_paper->last
            && !m_paper->transcribed.contains(number);
        const bool open = m_paper && m_reading.head.closedVolume < m_paper->volume;
        if (!known || !open || record.line.year != m_paper->year)
            fail(record, u"number"_s);
        if (failed())
            return {};
        if (m_paper)
            m_paper->transcribed.insert(number);
        ++m_reading.head.lines;
        return m_question.lines != nullptr ? m_question.lines->begin(stored) : Status();
    }

    bool hasBegun(const LineRef &line) const
    {
        const JournalHead &head = m_reading.head;
        if (m_paper && line.year == m_paper->year && line.number <= m_paper->last)
            return m_paper->transcribed.contains(line.number);
        return line.year < head.year || (line.year == head.year && line.number <= head.number);
    }

    Status continueLine(const StoredRecord &stored)
    {
        if (m_question.lines == nullptr)
            return {};
        if (hasBegun(stored.record.line))
            return m_question.lines->change(stored);
        fail(stored.record, u"kind"_s);
        return {};
    }

    const ChainQuestion &m_question;
    LinkChecker m_links;
    ChainReading m_reading;
    QString m_openFrom; // R9: nothing of a line happens before this; empty while no month is closed
    std::optional<CopiedBook> m_paper; // R10
};

} // namespace

PagePlace placeOf(const QList<VolumeFacts> &volumes, const LineRef &line)
{
    for (auto volume = volumes.crbegin(); volume != volumes.crend(); ++volume) {
        const qint64 offset = line.number - volume->first;
        if (volume->year == line.year && offset >= 0 && offset < volume->geometry.capacity())
            return volume->geometry.place(line.number, volume->first);
    }
    return {};
}

QString problemKey(const QString &journal, qint64 seq, const QString &what)
{
    return u"%1/%2/%3"_s.arg(journal).arg(what == "head"_L1 ? 0 : seq).arg(what);
}

QString problemKey(const Problem &problem)
{
    return problemKey(problem.journal, problem.seq, problem.what);
}

QString problemKey(const Breakage &breakage)
{
    return problemKey(breakage.journal, breakage.seq, breakage.what);
}

Result<ChainReading> readChain(UnitOfWork &work, const ChainQuestion &question)
{
    ChainReader reader(question);
    const Status walked =
        work.journals().walk(question.journal, [&](const StoredRecord &stored) -> Status {
            return reader.failed() ? Status() : reader.read(stored);
        });
    if (!walked)
        return walked.error();
    return reader.take();
}

} // namespace qyz::application
