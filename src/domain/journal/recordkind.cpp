#include "domain/journal/recordkind.h"

#include <array>

namespace qyz::domain {

namespace {

struct KindName {
    RecordKind kind;
    const char *name;
};

constexpr std::array<KindName, 57> names{{
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
    {RecordKind::Stopped, "stopped"},
    {RecordKind::Restarted, "restarted"},
    {RecordKind::PlanStep, "plan_step"},
    {RecordKind::DocumentIssued, "document_issued"},
    {RecordKind::TransferSlip, "transfer_slip"},
    {RecordKind::Answered, "answered"},
    {RecordKind::Extended, "extended"},
    {RecordKind::Forwarded, "forwarded"},
    {RecordKind::Disposed, "disposed"},
    {RecordKind::InterestDeclared, "interest_declared"},
    {RecordKind::DueMoved, "due_moved"},
    {RecordKind::Transcribed, "transcribed"},
    {RecordKind::VolumeOpened, "volume_opened"},
    {RecordKind::PagePrinted, "page_printed"},
    {RecordKind::ClockReset, "clock_reset"},
    {RecordKind::MonthClosed, "month_closed"},
    {RecordKind::VolumeClosed, "volume_closed"},
    {RecordKind::SheetScanned, "sheet_scanned"},
    {RecordKind::PaperContinued, "paper_continued"},
    {RecordKind::RegistryOpened, "registry_opened"},
    {RecordKind::JournalOpened, "journal_opened"},
    {RecordKind::CalendarImported, "calendar_imported"},
    {RecordKind::HoursSet, "hours_set"},
    {RecordKind::ExceptionAdded, "exception_added"},
    {RecordKind::SchoolHolidaysSet, "school_holidays_set"},
    {RecordKind::EditionConfirmed, "edition_confirmed"},
    {RecordKind::AccountAdded, "account_added"},
    {RecordKind::AccountDisabled, "account_disabled"},
    {RecordKind::AccountEnabled, "account_enabled"},
    {RecordKind::AccountKey, "account_key"},
    {RecordKind::AssignmentAdded, "assignment_added"},
    {RecordKind::AssignmentEnded, "assignment_ended"},
    {RecordKind::ServiceKey, "service_key"},
    {RecordKind::InspectionOpened, "inspection_opened"},
    {RecordKind::InspectionClosed, "inspection_closed"},
    {RecordKind::BreakageFound, "breakage_found"},
    {RecordKind::BreakageDecided, "breakage_decided"},
    {RecordKind::SignedIn, "signed_in"},
    {RecordKind::PasswordSet, "password_set"},
    {RecordKind::LineShown, "line_shown"},
    {RecordKind::SealedRead, "sealed_read"},
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
