// What a record of a chain says happened (house 0.1). The name is part of the hashed bytes.
#pragma once

#include <QString>

#include <optional>

namespace qyz::domain {

enum class RecordKind {
    // Of a line
    Registered, // R3, R20: the numbered line, accepted or not accepted
    Notified, // R25: the receipt of portal and post
    SentForReview,
    Approved,
    Returned,
    Refused, // R28
    OrderIssued, // R25
    ResultReady, // R30
    HandedOver, // R29
    Reminded, // R30
    Withdrawn, // R26
    Corrected, // R7
    Voided, // R4
    Stopped, // R27
    Restarted, // R27
    PlanStep, // R31
    DocumentIssued, // R32
    TransferSlip, // R33
    Answered, // R35
    Extended, // R35
    Forwarded, // R35
    Disposed, // R30
    InterestDeclared, // R23
    DueMoved, // R15: a promised date was moved, and a person agreed
    Transcribed, // R10: a line of the paper book, copied
    // Of a journal
    VolumeOpened, // R8
    PagePrinted, // R8
    ClockReset, // R6
    MonthClosed, // R9
    VolumeClosed, // R9
    SheetScanned, // R9, R10: the scan of a signed sheet, sealed in `attachment`
    PaperContinued, // R10
    // Of the registry chain
    RegistryOpened, // organisation, practice or real
    JournalOpened, // R1, R2
    CalendarImported, // R14
    HoursSet, // R12: hours and working week
    ExceptionAdded, // R16
    SchoolHolidaysSet, // R22
    EditionConfirmed, // R17: the director read the act
    AccountAdded, // R37
    AccountDisabled, // R37
    AccountEnabled, // R37
    AccountKey, // R38: the public key of an account
    AssignmentAdded, // R23
    AssignmentEnded, // R23
    ServiceKey, // R38: the public key of a service
    InspectionOpened, // R11
    InspectionClosed, // R11
    BreakageFound, // R5: a check found the book broken; the journal stands still
    BreakageDecided, // R5: the director lets it go on
    // Of the access chain (R38)
    SignedIn,
    PasswordSet, // R37: whose, never what
    LineShown,
    SealedRead, // R38: sealed fields of a line were opened, and why
    Searched,
    Listed,
    Printed,
};

/// "result_ready"
QString recordKindName(RecordKind kind);
std::optional<RecordKind> recordKind(const QString &name);

} // namespace qyz::domain
