#include "application/registry.h"

#include "application/actonline.h"
#include "application/duties.h"
#include "application/initialiseregistry.h"
#include "application/lineviews.h"
#include "application/openjournals.h"
#include "application/paper/passportbuilder.h"
#include "application/paper/slipbuilder.h"
#include "application/readsealed.h"
#include "application/recordwriter.h"
#include "application/registerapplication.h"
#include "application/registrywork.h"
#include "application/signin.h"
#include "application/verifyregistry.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

Registry::Registry(Transactor &transactor, Vault &vault, std::shared_ptr<OfficeCache> office)
    : m_transactor(transactor)
    , m_vault(vault)
    , m_office(std::move(office))
{
}

Status Registry::initialise(const InitialisationRequest &request)
{
    return m_transactor.write([&](UnitOfWork &unit) {
        return InitialiseRegistry(m_office->catalogue(), m_vault).execute(unit, request);
    });
}

Result<QStringList> Registry::openJournals()
{
    const auto known = office();
    if (!known)
        return known.error();
    if (servicesWithoutJournal(**known).isEmpty())
        return QStringList();
    return writing<QStringList>(
        [&](UnitOfWork &unit) { return OpenJournals(*m_office, m_vault).execute(unit); });
}

Result<Office> Registry::office()
{
    return reading<Office>([&](UnitOfWork &unit) { return m_office->of(unit); });
}

Result<OfficeStatus> Registry::status()
{
    return reading<OfficeStatus>([&](UnitOfWork &unit) -> Result<OfficeStatus> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        return officeStatus(**office, unit.clock().now());
    });
}

Result<Registered> Registry::registerApplication(const RegisterCommand &command)
{
    return writing<Registered>([&](UnitOfWork &unit) {
        return RegisterApplication(*m_office, m_vault.sealer()).execute(unit, command);
    });
}

Result<LineView> Registry::act(const ActCommand &command)
{
    return writing<LineView>([&](UnitOfWork &unit) -> Result<LineView> {
        const auto entry = ActOnLine(*m_office, m_vault.sealer()).execute(unit, command);
        if (!entry)
            return entry.error();
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        const QDateTime now = unit.clock().now();
        LineView view = lineView(**office, *entry, command.actor, now);
        QYZ_TRY(addLinkedFlags(unit, **office, view, now));
        auto history = lineHistory(unit, **office, entry->line);
        if (!history)
            return history.error();
        view.history = *std::move(history);
        return view;
    });
}

Result<LineView> Registry::show(
    const LineRef &line, const QString &actor, bool why, const QString &reason)
{
    return writing<LineView>([&](UnitOfWork &unit) -> Result<LineView> {
        // R38: what cannot be recorded is not shown.
        const auto looked =
            recordAct(unit, u"access"_s, RecordKind::LineShown, actor, {{u"line"_s, line.text()}});
        if (!looked)
            return looked.error();
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        const QDateTime now = unit.clock().now();
        QYZ_TRY(requireDuty(
            **office, actor, readingDuties(), line.journal, (*office)->schedule.localDate(now)));
        const auto entry = unit.entries().find(line);
        if (!entry)
            return entry.error();
        if (!*entry)
            return makeError(ErrorCode::LineNotFound, {line.text()});
        LineView view = lineView(**office, **entry, actor, now);
        QYZ_TRY(addLinkedFlags(unit, **office, view, now));
        auto history = lineHistory(unit, **office, line);
        if (!history)
            return history.error();
        view.history = *std::move(history);
        QYZ_TRY(readSealed(unit, m_vault, **office, view, actor, reason));
        if (why)
            view.why = whyTheseDates(**office, **entry);
        return view;
    });
}

Result<LinePage> Registry::page(const EntryFilter &filter, const QString &actor)
{
    return reading<LinePage>([&](UnitOfWork &unit) -> Result<LinePage> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        const QDateTime now = unit.clock().now();
        const QDate today = (*office)->schedule.localDate(now);
        QYZ_TRY(requireDuty(**office, actor, readingDuties(), filter.journal, today));
        // One line more than asked for tells whether there are more.
        EntryFilter asked = withDay(filter, **office, now);
        asked.limit = filter.limit + 1;
        const auto entries = unit.entries().page(asked);
        if (!entries)
            return entries.error();
        LinePage page;
        page.more = entries->size() > filter.limit;
        for (const JournalEntry &entry :
            entries->first(std::min<qsizetype>(entries->size(), filter.limit)))
            page.lines.append(rowView(**office, entry, now));
        QYZ_TRY(addLinkedFlags(unit, **office, page.lines, now));
        return page;
    });
}

Result<EntryCounts> Registry::counts(const QString &journal)
{
    return reading<EntryCounts>([&](UnitOfWork &unit) -> Result<EntryCounts> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        EntryFilter filter;
        filter.journal = journal;
        return unit.entries().counts(withDay(filter, **office, unit.clock().now()));
    });
}

Result<JournalEnds> Registry::ends(const QString &journal)
{
    return reading<JournalEnds>([&](UnitOfWork &unit) -> Result<JournalEnds> {
        const auto head = unit.heads().find(journal);
        if (!head)
            return head.error();
        if (!*head)
            return makeError(ErrorCode::LineNotFound, {journal.left(40)});
        JournalEnds ends{(*head)->lines, (*head)->year, (*head)->number, (*head)->seq};
        if (ends.lines == ends.number)
            return ends;
        // R10: numbers of a paper book are missing, or its own earlier books are.
        const auto volumes = unit.registry().volumes(journal);
        if (!volumes)
            return volumes.error();
        if (!volumes->isEmpty())
            ends.first = volumes->constFirst().first;
        return ends;
    });
}

Result<QList<LineView>> Registry::search(const QString &text, int limit, const QString &actor)
{
    return reading<QList<LineView>>([&](UnitOfWork &unit) -> Result<QList<LineView>> {
        const SearchQuery query = parseSearch(text);
        if (query.isEmpty())
            return QList<LineView>();
        const auto entries = unit.entries().search(query, limit);
        if (!entries)
            return entries.error();
        return visibleLines(unit, *entries, actor);
    });
}

Status Registry::recordLook(RecordKind kind, const QJsonObject &what, const QString &actor)
{
    return m_transactor.write([&](UnitOfWork &unit) -> Status {
        const auto record = recordAct(unit, u"access"_s, kind, actor, what);
        if (!record)
            return record.error();
        return {};
    });
}

Result<QList<LineView>> Registry::earlierLines(const QString &iin, const QString &actor)
{
    constexpr int enough = 20;
    return reading<QList<LineView>>([&](UnitOfWork &unit) -> Result<QList<LineView>> {
        const auto entries = unit.entries().allWithIin(iin, enough);
        if (!entries)
            return entries.error();
        return visibleLines(unit, *entries, actor);
    });
}

Result<QList<LineView>> Registry::visibleLines(
    UnitOfWork &unit, const QList<JournalEntry> &entries, const QString &actor)
{
    const auto office = m_office->of(unit);
    if (!office)
        return office.error();
    const QDateTime now = unit.clock().now();
    const QDate today = (*office)->schedule.localDate(now);
    QList<LineView> views;
    for (const JournalEntry &entry : entries) {
        // A person finds only what lies in journals he serves.
        if (requireDuty(**office, actor, readingDuties(), entry.line.journal, today))
            views.append(rowView(**office, entry, now));
    }
    QYZ_TRY(addLinkedFlags(unit, **office, views, now));
    return views;
}

Result<DueAnswer> Registry::due(
    const QString &service, const QString &caseCode, const QDateTime &received)
{
    return reading<DueAnswer>([&](UnitOfWork &unit) -> Result<DueAnswer> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        return dueAnswer(m_office->catalogue(), (*office)->schedule, service, caseCode, received);
    });
}

Result<SlipModel> Registry::slip(const LineRef &line, std::optional<SlipKind> kind,
    std::optional<SlipLanguage> language, const QString &actor)
{
    return writing<SlipModel>([&](UnitOfWork &unit) -> Result<SlipModel> {
        const auto printed =
            recordAct(unit, u"access"_s, RecordKind::Printed, actor, {{u"line"_s, line.text()}});
        if (!printed)
            return printed.error();
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        QYZ_TRY(requireDuty(**office, actor, readingDuties(), line.journal,
            (*office)->schedule.localDate(unit.clock().now())));
        const auto entry = unit.entries().find(line);
        if (!entry)
            return entry.error();
        if (!*entry)
            return makeError(ErrorCode::LineNotFound, {line.text()});
        if ((*entry)->transcribed) // R10: whatever slip there was stands on paper
            return makeError(ErrorCode::ActNotOffered);
        return buildSlip(**office, **entry, kind, language);
    });
}

Result<PassportModel> Registry::passport(const QString &service, QDate date, SlipLanguage language)
{
    return reading<PassportModel>([&](UnitOfWork &unit) -> Result<PassportModel> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        const QDate day = date.isValid() ? date : (*office)->schedule.localDate(unit.clock().now());
        return buildPassport(**office, service, day, language);
    });
}

Result<Overview> Registry::overview(const QString &actor)
{
    return reading<Overview>([&](UnitOfWork &unit) -> Result<Overview> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        return overviewOf(unit, **office, actor);
    });
}

Result<QList<DueMove>> Registry::settingMoves(const SettingCommand &command)
{
    return reading<QList<DueMove>>(
        [&](UnitOfWork &unit) { return ChangeSetting(*m_office).moves(unit, command); });
}

Result<SettingChanged> Registry::changeSetting(const SettingCommand &command)
{
    return writing<SettingChanged>(
        [&](UnitOfWork &unit) { return ChangeSetting(*m_office).execute(unit, command); });
}

Result<QList<std::pair<QString, qint64>>> Registry::rebuild()
{
    return writing<QList<std::pair<QString, qint64>>>(
        [&](UnitOfWork &unit) { return rebuildProjections(unit); });
}

} // namespace qyz::application
