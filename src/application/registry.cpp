#include "application/registry.h"

#include "application/actonline.h"
#include "application/duties.h"
#include "application/initialiseregistry.h"
#include "application/lineviews.h"
#include "application/paper/bookbuilder.h"
#include "application/paper/slipbuilder.h"
#include "application/recordwriter.h"
#include "application/registerapplication.h"
#include "application/setpassword.h"
#include "application/signin.h"
#include "application/verifyregistry.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

Registry::Registry(
    Transactor &transactor, PasswordHasher &hasher, std::shared_ptr<OfficeCache> office)
    : m_transactor(transactor)
    , m_hasher(hasher)
    , m_office(std::move(office))
{
}

/// A use case that gives a value, as the transactor wants it: the value is kept only when the whole
/// unit of work was committed.
template <class T, class Work> Result<T> Registry::writing(Work work)
{
    std::optional<T> value;
    const Status done = m_transactor.write([&](UnitOfWork &unit) -> Status {
        Result<T> result = work(unit);
        if (!result)
            return result.error();
        value = *std::move(result);
        return {};
    });
    if (!done)
        return done.error();
    return *std::move(value);
}

template <class T, class Work> Result<T> Registry::reading(Work work)
{
    std::optional<T> value;
    const Status done = m_transactor.read([&](UnitOfWork &unit) -> Status {
        Result<T> result = work(unit);
        if (!result)
            return result.error();
        value = *std::move(result);
        return {};
    });
    if (!done)
        return done.error();
    return *std::move(value);
}

Status Registry::initialise(const InitialisationRequest &request)
{
    return m_transactor.write([&](UnitOfWork &unit) {
        return InitialiseRegistry(m_office->catalogue(), m_hasher).execute(unit, request);
    });
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

Result<SignedIn> Registry::signIn(const QString &login, const QString &password)
{
    return writing<SignedIn>([&](UnitOfWork &unit) {
        return SignIn(*m_office, m_hasher).execute(unit, login, password);
    });
}

Status Registry::setPassword(const QString &login, const QString &password, const QString &actor)
{
    return m_transactor.write([&](UnitOfWork &unit) {
        return SetPassword(*m_office, m_hasher).execute(unit, login, password, actor);
    });
}

Result<Registered> Registry::registerApplication(const RegisterCommand &command)
{
    return writing<Registered>(
        [&](UnitOfWork &unit) { return RegisterApplication(*m_office).execute(unit, command); });
}

Result<LineView> Registry::act(const ActCommand &command)
{
    return writing<LineView>([&](UnitOfWork &unit) -> Result<LineView> {
        const auto entry = ActOnLine(*m_office).execute(unit, command);
        if (!entry)
            return entry.error();
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        LineView view = lineView(**office, *entry, command.actor, unit.clock().now());
        auto history = lineHistory(unit, **office, entry->line);
        if (!history)
            return history.error();
        view.history = *std::move(history);
        return view;
    });
}

Result<LineView> Registry::show(const LineRef &line, const QString &actor, bool why)
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
        auto history = lineHistory(unit, **office, line);
        if (!history)
            return history.error();
        view.history = *std::move(history);
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
        return JournalEnds{(*head)->lines, (*head)->year, (*head)->number, (*head)->seq};
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
        return buildSlip(**office, **entry, kind, language);
    });
}

Result<BookModel> Registry::bookPages(
    const QString &journal, int volume, int firstPage, int lastPage, const QString &actor)
{
    return writing<BookModel>([&](UnitOfWork &unit) -> Result<BookModel> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        QYZ_TRY(requireDuty(**office, actor, readingDuties(), journal,
            (*office)->schedule.localDate(unit.clock().now())));
        return printBook(unit, **office, {journal, volume, firstPage, lastPage, actor});
    });
}

Result<std::optional<QString>> Registry::recordHash(const QString &journal, qint64 seq)
{
    return reading<std::optional<QString>>([&](UnitOfWork &unit) -> Result<std::optional<QString>> {
        const auto record = unit.journals().record(journal, seq);
        if (!record)
            return record.error();
        return *record ? std::optional((*record)->hash) : std::optional<QString>();
    });
}

Result<Verification> Registry::verify(const QString &journal)
{
    return reading<Verification>([&](UnitOfWork &unit) { return verifyRegistry(unit, journal); });
}

Result<QList<std::pair<QString, qint64>>> Registry::rebuild()
{
    return writing<QList<std::pair<QString, qint64>>>(
        [&](UnitOfWork &unit) { return rebuildProjections(unit); });
}

} // namespace qyz::application
