#include "application/closingrecords.h"

#include "application/duties.h"
#include "application/printedpages.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QJsonObject explanationJson(const QMap<QString, QString> &explained)
{
    QJsonObject json;
    for (auto at = explained.begin(); at != explained.end(); ++at) {
        if (!at.value().trimmed().isEmpty())
            json.insert(at.key(), at.value().trimmed());
    }
    return json;
}

QMap<QString, QString> explanationOf(const QJsonObject &facts)
{
    QMap<QString, QString> explained;
    const QJsonObject json = facts.value("explained"_L1).toObject();
    for (auto at = json.begin(); at != json.end(); ++at)
        explained.insert(at.key(), at->toString());
    return explained;
}

void putHead(QJsonObject &facts, const JournalHead &head, const QMap<QString, QString> &explained)
{
    facts.insert("head_seq"_L1, head.seq);
    facts.insert("head_hash"_L1, head.hash);
    facts.insert("explained"_L1, explanationJson(explained));
}

QString nameOf(const OfficeFacts &office, const QString &login)
{
    const AccountProfile *person = office.account(login);
    return person ? person->name.initialsAfter() : login;
}

ClosedJournal closedJournal(const JournalRecord &record, const QJsonObject &facts)
{
    const QString &journal = record.line.journal;
    ClosedJournal closed;
    closed.figures.journal = journal;
    const auto line = [&](QLatin1String key) {
        return LineRef::parse(facts.value(key).toString()).value_or(LineRef{journal, 0, 0});
    };
    closed.figures.first = line("first"_L1);
    closed.figures.last = line("last"_L1);
    closed.figures.lines = facts.value("lines"_L1).toInteger();
    closed.figures.corrections = facts.value("corrections"_L1).toInteger();
    closed.figures.voided = facts.value("voided"_L1).toInteger();
    closed.headSeq = facts.value("head_seq"_L1).toInteger();
    closed.headHash = facts.value("head_hash"_L1).toString();
    closed.seq = record.seq;
    closed.hash = record.hash;
    return closed;
}

VolumeClosing volumeClosing(
    const OfficeFacts &office, const JournalRecord &record, const QJsonObject &facts)
{
    VolumeClosing closing;
    closing.figures = {record.line.journal, facts.value("volume"_L1).toInt(),
        facts.value("first"_L1).toInteger(), facts.value("last"_L1).toInteger(),
        facts.value("lines"_L1).toInteger(), facts.value("pages"_L1).toInt(), false};
    closing.sheets = facts.value("sheets"_L1).toInt();
    closing.explained = explanationOf(facts);
    closing.at = fromRecordTime(record.at);
    closing.by = record.actor;
    closing.byName = nameOf(office, record.actor);
    closing.headSeq = facts.value("head_seq"_L1).toInteger();
    closing.headHash = facts.value("head_hash"_L1).toString();
    closing.seq = record.seq;
    closing.hash = record.hash;
    return closing;
}

Result<QList<StoredRecord>> recordsOfJournal(
    UnitOfWork &work, const QString &journal, RecordKind kind)
{
    auto records = work.journals().ofLine({journal, 0, 0});
    if (!records)
        return records;
    records->removeIf([kind](const StoredRecord &stored) {
        return stored.record.kind != recordKindName(kind) || !stored.payload;
    });
    return records;
}

Result<QHash<int, VolumeClosing>> volumeClosings(
    UnitOfWork &work, const OfficeFacts &office, const QString &journal)
{
    const auto records = recordsOfJournal(work, journal, RecordKind::VolumeClosed);
    if (!records)
        return records.error();
    QHash<int, VolumeClosing> closings;
    for (const StoredRecord &stored : *records) {
        const VolumeClosing closing = volumeClosing(
            office, stored.record, QJsonDocument::fromJson(stored.payload->text).object());
        closings.insert(closing.figures.volume, closing);
    }
    return closings;
}

} // namespace

QJsonObject monthClosedFacts(const QString &month, const JournalMonth &figures,
    const JournalHead &head, const QMap<QString, QString> &explained)
{
    QJsonObject facts{{u"month"_s, month}, {u"lines"_s, figures.lines},
        {u"corrections"_s, figures.corrections}, {u"voided"_s, figures.voided}};
    if (figures.lines > 0) {
        facts.insert("first"_L1, figures.first.text());
        facts.insert("last"_L1, figures.last.text());
    }
    putHead(facts, head, explained);
    return facts;
}

QJsonObject volumeClosedFacts(const VolumeFigures &figures, int sheets, const JournalHead &head,
    const QMap<QString, QString> &explained)
{
    QJsonObject facts{{u"volume"_s, figures.volume}, {u"first"_s, figures.first},
        {u"last"_s, figures.last}, {u"lines"_s, figures.lines}, {u"pages"_s, figures.pages},
        {u"sheets"_s, sheets}};
    putHead(facts, head, explained);
    return facts;
}

Result<QList<MonthClosing>> monthClosings(UnitOfWork &work, const OfficeFacts &office)
{
    QStringList journals;
    for (const JournalFacts &journal : office.journals)
        journals.append(journal.code);
    journals.sort();
    QMap<QString, MonthClosing> closings;
    for (const QString &journal : std::as_const(journals)) {
        const auto records = recordsOfJournal(work, journal, RecordKind::MonthClosed);
        if (!records)
            return records.error();
        for (const StoredRecord &stored : *records) {
            const QJsonObject facts = QJsonDocument::fromJson(stored.payload->text).object();
            MonthClosing &closing = closings[facts.value("month"_L1).toString()];
            closing.month = facts.value("month"_L1).toString();
            closing.at = fromRecordTime(stored.record.at);
            closing.by = stored.record.actor;
            closing.byName = nameOf(office, closing.by);
            closing.explained = explanationOf(facts);
            closing.journals.append(closedJournal(stored.record, facts));
        }
    }
    return closings.values();
}

Result<QList<VolumeState>> volumeStates(UnitOfWork &work, const OfficeFacts &office)
{
    QList<VolumeState> states;
    for (const JournalFacts &journal : office.journals) {
        const auto volumes = work.registry().volumes(journal.code);
        if (!volumes)
            return volumes.error();
        const auto closings = volumeClosings(work, office, journal.code);
        if (!closings)
            return closings.error();
        for (const VolumeFacts &volume : *volumes) {
            const auto numbers = numbersOf(work, *volumes, volume);
            if (!numbers)
                return numbers.error();
            VolumeState state{volume, journal.service, *numbers, std::nullopt};
            const auto closing = closings->constFind(volume.volume);
            if (closing != closings->constEnd()) {
                state.closing = *closing;
                state.closing->figures.paper = volume.paper;
            }
            states.append(state);
        }
    }
    return states;
}

Result<Closings> closingsOf(UnitOfWork &work, const OfficeFacts &office, const QString &actor)
{
    const QDateTime now = work.clock().now();
    QYZ_TRY(requireDuty(
        office, actor, {Duty::Director}, u"registry"_s, office.schedule.localDate(now)));
    const auto heads = work.heads().all();
    if (!heads)
        return heads.error();
    const auto months = monthClosings(work, office);
    if (!months)
        return months.error();
    const auto volumes = volumeStates(work, office);
    if (!volumes)
        return volumes.error();
    Closings closings{nextMonth(lastClosedMonth(*heads), office.schedule, now), *months, *volumes};
    std::reverse(closings.months.begin(), closings.months.end());
    return closings;
}

} // namespace qyz::application
