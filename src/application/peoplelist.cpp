#include "application/peoplelist.h"

#include "application/peoplerules.h"
#include "application/servicekeys.h"

#include <algorithm>

using namespace qyz::domain;

namespace qyz::application {

namespace {

/// The number of the service's newest key; 0 where it has none.
int newestKey(const OfficeFacts &office, const QString &service)
{
    int newest = 0;
    for (const ServiceKey &key : office.serviceKeys) {
        if (key.service == service)
            newest = std::max(newest, key.number);
    }
    return newest;
}

void addKeys(
    PersonView &person, const OfficeFacts &office, const QList<KeyShare> &shares, QDate today)
{
    for (const ServiceDescription &service : office.catalogue->services()) {
        if (service.sealedFields().isEmpty())
            continue;
        const int newest = newestKey(office, service.code);
        const QString &login = person.account.login;
        const bool holds = std::any_of(shares.begin(), shares.end(), [&](const KeyShare &share) {
            return share.service == service.code && share.number == newest && share.login == login;
        });
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
