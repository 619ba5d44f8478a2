#include "domain/journal/recordkind.h"

#include <array>

namespace qyz::domain {

namespace {

struct KindName {
    RecordKind kind;
    const char *name;
};

constexpr std::array<KindName, 27> names{{
    {RecordKind::Registered, "registered"},
    {RecordKind::Notified, "notified"},
    {RecordKind::SentForReview, "sent_for_review"},
    {RecordKind::Approved, "approved"},
    {RecordKind::Returned, "returned"},
    {RecordKind::Refused, "refused"},
    {RecordKind::OrderIssued, "order_issued"},
    {RecordKind::ResultReady, "result_ready"},
    {RecordKind::HandedOver, "handed_over"},
    {RecordKind::Reminded, "reminded"},
    {RecordKind::Withdrawn, "withdrawn"},
    {RecordKind::Corrected, "corrected"},
    {RecordKind::Voided, "voided"},
    {RecordKind::VolumeOpened, "volume_opened"},
    {RecordKind::PagePrinted, "page_printed"},
    {RecordKind::ClockReset, "clock_reset"},
    {RecordKind::RegistryOpened, "registry_opened"},
    {RecordKind::JournalOpened, "journal_opened"},
    {RecordKind::CalendarImported, "calendar_imported"},
    {RecordKind::AccountAdded, "account_added"},
    {RecordKind::AssignmentAdded, "assignment_added"},
    {RecordKind::SignedIn, "signed_in"},
    {RecordKind::PasswordSet, "password_set"},
    {RecordKind::LineShown, "line_shown"},
    {RecordKind::Searched, "searched"},
    {RecordKind::Listed, "listed"},
    {RecordKind::Printed, "printed"},
}};

} // namespace

QString recordKindName(RecordKind kind)
{
    for (const KindName &entry : names) {
        if (entry.kind == kind)
            return QString::fromLatin1(entry.name);
    }
    Q_UNREACHABLE();
}

std::optional<RecordKind> recordKind(const QString &name)
{
    for (const KindName &entry : names) {
        if (name == QLatin1String(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

} // namespace qyz::domain
