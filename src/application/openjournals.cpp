#include "application/openjournals.h"

#include "application/recordwriter.h"
#include "application/registryrecords.h"
#include "application/servicekeys.h"
#include "domain/journal/journalchain.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// Nobody asks for it: the program itself does, as at `init`.
const QString program = u"init"_s;

Status openJournal(UnitOfWork &work, const JournalFacts &journal)
{
    QYZ_TRY(work.heads().create(emptyHead(journal.code)));
    const auto record =
        recordAct(work, u"registry"_s, RecordKind::JournalOpened, program, journalJson(journal));
    if (!record)
        return record.error();
    return work.registry().addJournal(journal);
}

} // namespace

JournalHead emptyHead(const QString &chain)
{
    JournalHead head;
    head.journal = chain;
    head.hash = chainStart();
    return head;
}

JournalFacts journalFacts(int index, const ServiceDescription &service)
{
    return {index, service.journal.code, service.code, service.journal.title, service.journal.start,
        service.journal.fileIndex, service.journal.yearly};
}

QList<const ServiceDescription *> servicesWithoutJournal(const OfficeFacts &office)
{
    QList<const ServiceDescription *> missing;
    for (const ServiceDescription &service : office.catalogue->services()) {
        if (!office.journal(service.journal.code))
            missing.append(&service);
    }
    return missing;
}

OpenJournals::OpenJournals(OfficeCache &cache, Vault &vault)
    : m_cache(cache)
    , m_vault(vault)
{
}

Result<QStringList> OpenJournals::execute(UnitOfWork &work)
{
    // Two desks may start at once: the second one waits here and finds nothing to do.
    const auto head = work.heads().lock(u"registry"_s);
    if (!head)
        return head.error();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    int index = 0;
    for (const JournalFacts &known : (*office)->journals)
        index = std::max(index, known.index);
    QStringList opened;
    for (const ServiceDescription *service : servicesWithoutJournal(**office)) {
        QYZ_TRY(openJournal(work, journalFacts(++index, *service)));
        opened.append(service->journal.code);
    }
    if (opened.isEmpty())
        return opened;
    const QDate today = (*office)->schedule.localDate(work.clock().now());
    QYZ_TRY(handServiceKeys(work, m_vault,
        {(*office)->accounts, (*office)->assignments, (*office)->serviceKeys, m_cache.catalogue(),
            today},
        program, nullptr));
    return opened;
}

} // namespace qyz::application
