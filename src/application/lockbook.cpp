#include "application/lockbook.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QStringList codesOf(const OfficeFacts &office)
{
    QStringList codes;
    for (const JournalFacts &journal : office.journals)
        codes.append(journal.code);
    return codes;
}

} // namespace

Result<LockedBook> lockBook(UnitOfWork &work, OfficeCache &cache, const QStringList &journals)
{
    const auto known = cache.of(work);
    if (!known)
        return known.error();
    QStringList codes = journals.isEmpty() ? codesOf(**known) : journals;
    codes.sort();
    codes.removeDuplicates();
    LockedBook locked;
    for (const QString &code : std::as_const(codes)) {
        const auto head = work.heads().lock(code);
        if (!head)
            return head.error();
        locked.journals.insert(code, *head);
    }
    const auto registry = work.heads().lock(u"registry"_s);
    if (!registry)
        return registry.error();
    locked.registry = *registry;
    const auto office = cache.of(work);
    if (!office)
        return office.error();
    locked.office = *office;
    // A journal that was opened between the two looks is not locked yet; the next try sees it.
    if (journals.isEmpty() && codesOf(**office).size() != codes.size())
        return makeError(ErrorCode::ChangedMeanwhile, {}, u"a journal was opened"_s);
    return locked;
}

} // namespace qyz::application
