#include "application/office.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

const Inspection *OfficeFacts::inspectionOf(const QString &journalCode) const
{
    for (const Inspection &known : inspections) {
        if (known.isOpen() && known.concerns(journalCode))
            return &known;
    }
    return nullptr;
}

const Breakage *OfficeFacts::stopOf(const QString &journalCode) const
{
    for (const Breakage &known : breakages) {
        if (known.stops(journalCode))
            return &known;
    }
    return nullptr;
}

const JournalFacts *OfficeFacts::journal(const QString &code) const
{
    for (const JournalFacts &known : journals) {
        if (known.code == code)
            return &known;
    }
    return nullptr;
}

const JournalFacts *OfficeFacts::journal(int index) const
{
    for (const JournalFacts &known : journals) {
        if (known.index == index)
            return &known;
    }
    return nullptr;
}

const AccountProfile *OfficeFacts::account(const QString &login) const
{
    for (const AccountProfile &known : accounts) {
        if (known.login == login)
            return &known;
    }
    return nullptr;
}

bool OfficeFacts::hasDuty(
    const QString &login, Duty duty, const QString &journalCode, QDate day) const
{
    const AccountProfile *person = account(login);
    if (person && person->disabled)
        return false;
    for (const Assignment &assignment : assignments) {
        if (assignment.login == login && assignment.duty == duty
            && assignment.holdsOn(day, journalCode))
            return true;
    }
    return false;
}

QString OfficeFacts::whoMay(const QList<Duty> &duties, const QString &journalCode, QDate day) const
{
    QStringList names;
    for (const Assignment &assignment : assignments) {
        const AccountProfile *person = account(assignment.login);
        if (!person || person->disabled || !duties.contains(assignment.duty)
            || !assignment.holdsOn(day, journalCode))
            continue;
        const QString name = person->name.initialsAfter();
        if (!names.contains(name))
            names.append(name);
    }
    return names.isEmpty() ? u"—"_s : names.join(u", "_s);
}

OfficeCache::OfficeCache(std::shared_ptr<const ServiceCatalogue> catalogue)
    : m_catalogue(std::move(catalogue))
{
}

Result<Office> OfficeCache::of(UnitOfWork &work)
{
    const auto seq = work.heads().seq(u"registry"_s);
    if (!seq)
        return seq.error();
    if (!*seq)
        return ErrorCode::DatabaseMissing;
    {
        const std::lock_guard lock(m_mutex);
        if (m_office && m_seq == **seq)
            return m_office;
    }
    auto facts = work.registry().load();
    if (!facts)
        return facts.error();
    auto profile = OrganisationProfile::fromJson(QJsonDocument(facts->organisation).toJson());
    if (!profile)
        return profile.error();
    auto schedule = profile->schedule(WorkingCalendar::fromDays(facts->calendar));
    if (!schedule)
        return schedule.error();
    auto office = std::make_shared<const OfficeFacts>(OfficeFacts{facts->practice, *profile,
        *schedule, facts->journals, facts->accounts, facts->assignments, m_catalogue,
        facts->serviceKeys, facts->inspections, facts->breakages});
    const std::lock_guard lock(m_mutex);
    m_office = office;
    m_seq = **seq;
    return m_office;
}

} // namespace qyz::application
