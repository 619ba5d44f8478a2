#include "application/peoplelist.h"

#include "application/peoplerules.h"
#include "application/servicekeys.h"

#include <algorithm>

using namespace qyz::domain;

namespace qyz::application {

namespace {

/// How many of the service's keys the login has a share of.
qsizetype sharesOf(const QList<KeyShare> &shares, const QString &service, const QString &login)
{
    return std::count_if(shares.begin(), shares.end(),
        [&](const KeyShare &share) { return share.service == service && share.login == login; });
}

qsizetype keysOf(const OfficeFacts &office, const QString &service)
{
    return std::count_if(office.serviceKeys.begin(), office.serviceKeys.end(),
        [&](const ServiceKey &key) { return key.service == service; });
}

void addKeys(
    PersonView &person, const OfficeFacts &office, const QList<KeyShare> &shares, QDate today)
{
    for (const ServiceDescription &service : office.catalogue->services()) {
        if (service.sealedFields().isEmpty())
            continue;
        // Older keys count, too: lines are sealed with them.
        const QString &login = person.account.login;
        const qsizetype held = sharesOf(shares, service.code, login);
        const bool holds = held > 0 && held == keysOf(office, service.code);
        const bool entitled =
            keyHolders({person.account}, person.assignments, service.journal.code, today)
                .contains(login);
        if (holds)
            person.keys.append(service.code);
        else if (entitled)
            person.awaited.append(service.code);
    }
}

} // namespace

Result<QList<PersonView>> listPeople(
    UnitOfWork &work, const OfficeFacts &office, const QString &actor)
{
    const QDate today = office.schedule.localDate(work.clock().now());
    QYZ_TRY(requireManager(office, actor, today));
    const auto shares = work.secrets().shares();
    if (!shares)
        return shares.error();
    QList<PersonView> people;
    for (const AccountProfile &account : office.accounts) {
        PersonView person;
        person.account = account;
        for (const Assignment &assignment : office.assignments) {
            if (assignment.login == account.login)
                person.assignments.append(assignment);
        }
        const auto secret = work.secrets().find(account.login);
        if (!secret)
            return secret.error();
        person.hasPassword = secret->has_value();
        addKeys(person, office, *shares, today);
        people.append(person);
    }
    return people;
}

} // namespace qyz::application
