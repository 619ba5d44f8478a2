#include "application/verifyregistry.h"

#include "application/chainwalk.h"
#include "application/linecompare.h"
#include "application/registryrecords.h"
#include "application/rememberedregistry.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// The head must stand where the records end: a cut tail shows here.
bool headAgrees(const JournalHead &stored, const JournalHead &meant)
{
    return stored.seq == meant.seq && stored.hash == meant.hash && stored.lines == meant.lines
        && stored.number == meant.number && stored.year == meant.year
        && stored.volume == meant.volume && stored.volumeFirst == meant.volumeFirst
        && stored.lastRegisteredAt == meant.lastRegisteredAt && stored.lastAt == meant.lastAt
        && stored.closedMonth == meant.closedMonth && stored.closedVolume == meant.closedVolume;
}

bool sameVolumes(const QList<VolumeFacts> &a, const QList<VolumeFacts> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const VolumeFacts &x, const VolumeFacts &y) {
            return x.volume == y.volume && x.year == y.year && x.first == y.first
                && x.geometry == y.geometry && x.paper == y.paper;
        });
}

QJsonArray peopleJson(const RegistryFacts &facts)
{
    QJsonArray list;
    for (const AccountProfile &account : facts.accounts) {
        QJsonObject row = accountJson(account);
        row.insert("disabled"_L1, account.disabled);
        row.insert("key"_L1, account.publicKey);
        list.append(row);
    }
    for (const Assignment &assignment : facts.assignments) {
        QJsonObject row = assignmentJson(assignment);
        row.insert("number"_L1, assignment.number);
        row.insert("end_order"_L1, assignment.endOrder);
        list.append(row);
    }
    return list;
}

/// The registry's projections are small: both sides are made into the same JSON and compared.
QJsonObject registryJson(const RegistryFacts &facts)
{
    QJsonArray list;
    for (const JournalFacts &journal : facts.journals)
        list.append(journalJson(journal));
    // The table has them by service, the chain in the order they were made.
    QList<ServiceKey> keys = facts.serviceKeys;
    std::sort(keys.begin(), keys.end(), [](const ServiceKey &a, const ServiceKey &b) {
        return std::tie(a.service, a.number) < std::tie(b.service, b.number);
    });
    for (const ServiceKey &key : std::as_const(keys))
        list.append(serviceKeyJson(key));
    return {{u"people"_s, peopleJson(facts)}, {u"rows"_s, list}, {u"practice"_s, facts.practice},
        {u"organisation"_s, facts.organisation}};
}

bool sameRegistry(const RegistryFacts &stored, const RegistryFacts &meant)
{
    return registryJson(stored) == registryJson(meant) && stored.calendar == meant.calendar
        && stored.inspections == meant.inspections && stored.breakages == meant.breakages;
}

/// What the records of the chain "registry" mean, and what they say a check has to know: the
/// projections themselves are what is to be checked.
struct Office {
    RegistryFacts meant;
    OfficeZone zone;
    QSet<QString> decided;
};

/// A record that says nothing sensible changes nothing: where one can stand, its chain is broken,
/// and that is told.
RegistryFacts remembered(const ChainReading &reading)
{
    RememberedRegistry meant;
    for (const auto &[kind, facts] : reading.registry)
        static_cast<void>(applyRegistryRecord(meant, kind, facts));
    return *meant.load();
}

Result<Office> readOffice(UnitOfWork &work)
{
    Office office;
    ChainQuestion question;
    question.journal = u"registry"_s;
    question.whole = true; // what was decided stands behind what it was decided about
    const auto reading = readChain(work, question);
    if (!reading)
        return reading.error();
    office.meant = remembered(*reading);
    for (const Breakage &breakage : std::as_const(office.meant.breakages)) {
        if (!breakage.isOpen())
            office.decided.insert(problemKey(breakage));
    }
    const QJsonObject zone = office.meant.organisation.value("zone"_L1).toObject();
    if (const auto known = OfficeZone::fromJson(zone))
        office.zone = *known;
    return office;
}

/// One chain: what is wrong with it first, and what was decided about.
class ChainCheck {
public:
    ChainCheck(UnitOfWork &work, const Office &office, const JournalHead &stored)
        : m_work(work)
        , m_office(office)
        , m_stored(stored)
        , m_lines(work, stored.journal, office.decided)
    {
    }

    /// The records were read.
    Result<qint64> run()
    {
        const QString &chain = m_stored.journal;
        const bool lines = chain != "registry"_L1 && chain != "access"_L1;
        auto reading = readChain(
            m_work, {chain, m_office.zone, m_office.decided, lines ? &m_lines : nullptr, false});
        if (!reading)
            return reading.error();
        m_decided = reading->decided;
        m_pins = reading->pins;
        QYZ_TRY(m_lines.finish());
        m_decided += m_lines.decided();
        m_first = reading->problem;
        if (const auto &kind = m_lines.ofChain(); kind && (!m_first || kind->seq < m_first->seq))
            m_first = placed(*kind, *reading);
        if (!m_first)
            QYZ_TRY(compare(*reading));
        return reading->records;
    }

    const std::optional<Problem> &first() const { return m_first; }
    const QList<Problem> &decided() const { return m_decided; }
    const QList<Pin> &pins() const { return m_pins; }

private:
    /// Everything beside the links: head, payloads, files, volumes, settings, lines.
    Status compare(const ChainReading &reading)
    {
        if (!headAgrees(m_stored, reading.head))
            differs(reading.head.seq + 1, u"head"_s);
        QYZ_TRY(comparePayloads(reading));
        QYZ_TRY(compareFiles(reading));
        const auto volumes = m_work.registry().volumes(m_stored.journal);
        if (!volumes)
            return volumes.error();
        if (!sameVolumes(*volumes, reading.volumes))
            differs(0, u"volume"_s);
        if (!m_first && m_lines.ofLines())
            m_first = placed(*m_lines.ofLines(), reading);
        return m_stored.journal == "registry"_L1 ? compareRegistry(reading) : Status();
    }

    Status comparePayloads(const ChainReading &reading)
    {
        const auto stored = m_work.journals().payloads(m_stored.journal);
        if (!stored)
            return stored.error();
        if (*stored != reading.payloads)
            differs(0, u"payload"_s);
        return {};
    }

    Status compareFiles(const ChainReading &reading)
    {
        const auto owners = m_work.attachments().owners(m_stored.journal);
        if (!owners)
            return owners.error();
        QList<qint64> seqs = reading.files.keys();
        seqs += *owners;
        std::sort(seqs.begin(), seqs.end());
        seqs.erase(std::unique(seqs.begin(), seqs.end()), seqs.end());
        for (const qint64 seq : std::as_const(seqs)) {
            const auto sealed = m_work.attachments().load(m_stored.journal, seq);
            if (!sealed)
                return sealed.error();
            const QByteArray digest =
                QCryptographicHash::hash(*sealed, QCryptographicHash::Sha256).toHex();
            if (reading.files.value(seq) != QString::fromLatin1(digest))
                differs(seq, u"attachment"_s);
        }
        return {};
    }

    Status compareRegistry(const ChainReading &reading)
    {
        const auto stored = m_work.registry().load();
        // A word nobody knows stands in a table: that is no failure of the storage.
        if (!stored && stored.error().code != ErrorCode::BookNotIntact)
            return stored.error();
        if (!stored || !sameRegistry(*stored, remembered(reading)))
            differs(0, u"projection"_s);
        return {};
    }

    static Problem placed(Problem problem, const ChainReading &reading)
    {
        if (const auto line = LineRef::parse(problem.line); problem.page == 0 && line) {
            const PagePlace place = placeOf(reading.volumes, *line);
            problem.page = place.page;
            problem.row = place.row;
        }
        return problem;
    }

    void differs(qint64 seq, const QString &what)
    {
        const Problem problem{m_stored.journal, seq, {}, 0, 0, what};
        if (m_office.decided.contains(problemKey(problem)))
            m_decided.append(problem);
        else if (!m_first)
            m_first = problem;
    }

    UnitOfWork &m_work;
    const Office &m_office;
    const JournalHead &m_stored;
    LineCompare m_lines;
    std::optional<Problem> m_first;
    QList<Problem> m_decided;
    QList<Pin> m_pins;
};

/// A chain whose head is gone is not walked, so its absence is looked for: the registry and the
/// looks always have one, so has every journal that was opened, and whatever a table names.
Result<QList<Problem>> missingHeads(
    UnitOfWork &work, const QList<JournalHead> &heads, const RegistryFacts &meant)
{
    const auto named = work.entries().journalsNamed();
    if (!named)
        return named.error();
    QStringList wanted{u"access"_s, u"registry"_s};
    for (const JournalFacts &journal : meant.journals)
        wanted.append(journal.code);
    wanted += *named;
    wanted.removeDuplicates();
    for (const JournalHead &head : heads)
        wanted.removeAll(head.journal);
    QList<Problem> problems;
    for (const QString &journal : std::as_const(wanted))
        problems.append({journal, 0, {}, 0, 0, u"head"_s});
    return problems;
}

void add(Verification &verification, const Office &office, const Problem &problem)
{
    if (office.decided.contains(problemKey(problem)))
        verification.decided.append(problem);
    else if (!verification.first)
        verification.first = problem;
}

/// R8: a chain of which no page is printed cannot be made anew behind the back of those that are.
Status checkPin(UnitOfWork &work, const Office &office, const Pin &pin, Verification &verification)
{
    const auto record = work.journals().record(pin.chain, pin.seq);
    if (!record)
        return record.error();
    const Problem problem{pin.chain, pin.seq, {}, 0, 0, u"pin"_s};
    const bool told = std::any_of(verification.decided.begin(), verification.decided.end(),
        [&](const Problem &known) { return problemKey(known) == problemKey(problem); });
    if (!told && (!*record || (*record)->hash != pin.hash))
        add(verification, office, problem);
    return {};
}

Status checkChains(UnitOfWork &work, const Office &office, const QList<JournalHead> &heads,
    Verification &verification)
{
    for (const JournalHead &head : heads) {
        ChainCheck check(work, office, head);
        const auto records = check.run();
        if (!records)
            return records.error();
        verification.records += *records;
        verification.journals.append({head.journal, *records});
        verification.decided += check.decided();
        if (check.first() && !verification.first)
            verification.first = check.first();
        for (const Pin &pin : check.pins())
            QYZ_TRY(checkPin(work, office, pin, verification));
    }
    return {};
}

} // namespace

Result<Verification> verifyRegistry(UnitOfWork &work, const QString &journal)
{
    auto heads = work.heads().all();
    if (!heads)
        return heads.error();
    if (heads->isEmpty())
        return ErrorCode::DatabaseMissing;
    const auto office = readOffice(work);
    if (!office)
        return office.error();
    const auto missing = missingHeads(work, *heads, office->meant);
    if (!missing)
        return missing.error();
    if (!journal.isEmpty())
        heads->removeIf([&](const JournalHead &head) { return head.journal != journal; });

    Verification verification;
    verification.at = work.clock().now();
    QYZ_TRY(checkChains(work, *office, *heads, verification));
    bool known = journal.isEmpty() || !heads->isEmpty();
    for (const Problem &problem : *missing) {
        if (!journal.isEmpty() && problem.journal != journal)
            continue;
        known = true;
        add(verification, *office, problem);
    }
    if (!known)
        return makeError(ErrorCode::LineNotFound, {journal.left(40)});
    verification.intact = !verification.first && verification.decided.isEmpty();
    return verification;
}

} // namespace qyz::application
