// The use cases of the printed book (R8).
#include "application/duties.h"
#include "application/paper/bookslips.h"
#include "application/recordwriter.h"
#include "application/registrywork.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

Status mayRead(
    UnitOfWork &unit, const OfficeFacts &office, const QString &journal, const QString &actor)
{
    return requireDuty(
        office, actor, readingDuties(), journal, office.schedule.localDate(unit.clock().now()));
}

Result<JournalHead> headOf(UnitOfWork &unit, const QString &journal)
{
    const auto head = unit.heads().find(journal);
    if (!head)
        return head.error();
    if (!*head)
        return makeError(ErrorCode::LineNotFound, {journal.left(40)});
    return **head;
}

Result<BookState> stateOf(
    UnitOfWork &unit, const OfficeFacts &office, const JournalHead &head, int volume)
{
    BookState state;
    const auto volumes = bookVolumes(unit, head);
    if (!volumes)
        return volumes.error();
    state.volumes = *volumes;
    if (volumes->isEmpty())
        return state;
    const auto one = findVolume(unit, head, volume);
    if (!one)
        return one.error();
    state.volume = *one;
    state.begunPages = one->lastPage();
    const auto fresh = newFullPages(unit, *one);
    if (!fresh)
        return fresh.error();
    state.newFullPages = *fresh;
    const auto today = todaysPages(unit, office, *one);
    if (!today)
        return today.error();
    state.todaysPages = *today;
    const auto touched = touchedPages(unit, *one);
    if (!touched)
        return touched.error();
    state.touched = *touched;
    return state;
}

} // namespace

Result<PrintedBook> Registry::printBook(const BookRequest &request)
{
    return writing<PrintedBook>([&](UnitOfWork &unit) -> Result<PrintedBook> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        QYZ_TRY(mayRead(unit, **office, request.journal, request.actor));
        return application::printBook(unit, **office, request);
    });
}

Status Registry::drawBook(
    const PrintedBook &book, const std::function<Status(BookPageSource &)> &draw)
{
    return m_transactor.read([&](UnitOfWork &unit) -> Status {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        StoredPages pages(unit, **office, book);
        return draw(pages);
    });
}

Result<CorrectionSlips> Registry::correctionSlips(
    const QString &journal, int volume, int page, const QString &actor)
{
    return writing<CorrectionSlips>([&](UnitOfWork &unit) -> Result<CorrectionSlips> {
        QJsonObject what{{u"journal"_s, journal}, {u"volume"_s, volume}, {u"slips"_s, true}};
        if (page > 0)
            what.insert("page"_L1, page);
        const auto printed = recordAct(unit, u"access"_s, RecordKind::Printed, actor, what);
        if (!printed)
            return printed.error();
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        QYZ_TRY(mayRead(unit, **office, journal, actor));
        const auto head = headOf(unit, journal);
        if (!head)
            return head.error();
        const auto found = findVolume(unit, *head, volume);
        if (!found)
            return found.error();
        return application::correctionSlips(unit, **office, *found, page);
    });
}

Result<BookState> Registry::bookState(const QString &journal, int volume, const QString &actor)
{
    return reading<BookState>([&](UnitOfWork &unit) -> Result<BookState> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        QYZ_TRY(mayRead(unit, **office, journal, actor));
        const auto head = headOf(unit, journal);
        if (!head)
            return head.error();
        return stateOf(unit, **office, *head, volume);
    });
}

} // namespace qyz::application
