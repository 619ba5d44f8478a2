// The closed list of everything that can be said "no" with. Each code has a rule (errorRule), a
// sentence in three languages (presentation/errortext.cpp) and a paragraph in docs/error-codes.md.
#pragma once

#include <QString>

namespace qyz::domain {

enum class ErrorCode {
    // The request itself (exit 2 of qyzmetctl)
    UsageError, // the call's words are off
    BadJson, // not JSON, or not the shape that was asked for
    UnknownKey, // a key the program does not know: nothing typed is silently dropped
    UnknownService, // no such service or case
    UnknownAction, // no such action on a line
    // The working day and the clock
    OfficeClosed, // R12
    ClockBehind, // R6
    ClockFarAhead, // R6, a warning
    ClockFrozenNotAllowed, // --now on a real registry
    PracticeOnly, // an option for practice registries, on a real one
    BeforeJournalStart, // R2
    ArrivedInFuture, // R13
    ArrivalMissing, // R13: every channel but the office names its moment
    ArrivalNotAsked, // R13: at the office arrival is the registration itself
    CalendarUnverified, // R14, a warning
    // Fields
    RequiredField, // R19
    UnknownValue, // R1: a coded value that is not in the list
    TextTooLong,
    BadCharacter, // a control character inside a text
    BadDate,
    BadTime,
    EndBeforeStart,
    BadPhone, // R19
    BadNumber,
    BadLine, // no name of a line
    FieldNotAsked, // a field of another case
    IinWrongLength, // R18
    IinWrongCheckDigit, // R18
    IinBadDate, // R18
    IinFuture, // R18
    IinMissing, // R18, a question answered by override.iin_missing
    IinSeventhZero, // R18, a warning
    BirthDateDiffers, // R18, a warning
    ConsentMissing, // R19
    AuthorityMissing, // R19
    PaperNotInList, // R20
    AgeRule, // R22, answered by override.age
    OutsideWindow, // R22, answered by override.outside_window
    OutsideHolidays, // R22, answered by override.not_holidays
    HolidaysNotSet, // R22: nobody entered them; answered by override.not_holidays
    DuplicateApplication, // R21, answered by override.duplicate_child
    SameIinOtherName, // R21, answered by override.other_name
    // The line
    LineNotFound,
    InvalidTransition, // R26
    EntryVoided, // R26
    GroundMissing, // R28
    UnknownGround, // R28
    ReasonMissing, // R28
    OrderTooEarly, // R24, R25
    OrderInFuture, // R13
    NotReady, // R29
    AlreadyHandedOver, // R29
    AlreadyDecided, // R26
    ActNotOffered, // R26: the service, or its case, knows no such act
    NeededFirst, // R26: an act that comes before the result is ready
    AlreadyEntered, // R26: such a record stands once
    TermNotStoppable, // R27: no open term of the line may stand still
    AlreadyStopped, // R27
    NotStopped, // R27
    TermNotExtendable, // R35: no open term that the edition lets be extended
    AlreadyExtended, // R35
    ComplaintNotRefused, // R35: lines of this service are never refused
    BlankUsed, // R32
    NotUnclaimed, // R30: the result may still be collected
    AlreadyDisposed, // R30
    OtherPersonsLine, // R31: the line named before is of somebody else
    ReceiverNotAuthorised, // R29
    SameValue, // R7
    ChangedMeanwhile,
    ServiceNotOpen, // R34: described, but not given yet or not any more
    // The office
    SettingInPast, // R15: a setting holds from today on
    // People
    NoRight, // R23
    ComplaintSamePerson, // R35: who is complained of takes no part in deciding
    SealedNotForYou, // R38: only holders of the key read and correct it
    WrongPassword, // R37
    TooManyTries, // R37: wait so many seconds
    AccountDisabled, // R37
    LoginTaken, // R37
    LastDirector, // R37
    LastAdministrator, // R37
    LastKeyHolder, // R38: what was sealed could never be opened again
    SealKeyMissing, // R38: nothing can be sealed before a holder signed in
    // The book
    BookNotIntact, // R5
    JournalStopped, // R5
    MonthClosed, // R9: nothing dated inside is accepted
    MonthNotOver, // R9: its last working day is still going on
    MonthOutOfOrder, // R9: months are closed one after the other
    VolumeClosed, // R9
    CheckNotExplained, // R9: something on the check list is neither green nor explained
    InspectionOpen, // R11
    PaperVolumeOpen, // R10: the first line waits until the paper volume is closed
    LiveBookBegun, // R10: a paper book is continued before the first line only
    NumberTaken, // R3, R10
    NumberOutsidePaper, // R10
    FileTooBig, // R38
    UnknownFileType, // R38: neither a picture nor a PDF
    NothingToPrint, // R8: no page is new, of today, or needs a slip
    TableUnreadable, // neither CSV nor XLSX, or a damaged one
    TableTooBig, // more than a file of rows may hold
    ColumnMissing, // a file of rows lacks a column that is needed
    NoPaperVolume, // R10: no paper book is continued in that journal
    DateOutsidePaper, // R10: later than the last entry of the paper book
    DateOutOfOrder, // R10, a warning: earlier than the entry before it
    Cancelled, // by the person; nothing was stored
    SealBroken, // R38: a sealed text is not what was sealed for this line
    // Storage
    StorageFailed,
    DatabaseBusy,
    DiskFull,
    ReadOnlyDatabase,
    ConnectionLost,
    DatabaseMissing, // nothing there yet: init makes one
    AlreadyInitialised,
    SchemaOutdated, // an older schema: migrate brings it up
    NewerDatabase,
    NotADatabase,
    NetworkShare,
    MigrationChanged, // the checksum of an applied script differs
    FileUnreadable,
    FileUnwritable,
    // Our own bug
    Internal,
};

/// Every code, in the order of the list; tests walk it.
constexpr int errorCodeCount = static_cast<int>(ErrorCode::Internal) + 1;

/// The name in the contract of qyzmetctl: "OfficeClosed".
QString errorName(ErrorCode code);

/// The rule that says no, "R12", or empty where no rule of the book is concerned.
QString errorRule(ErrorCode code);

/// What kind of "no" it is; qyzmetctl turns it into its exit code.
enum class ErrorKind { Request, Rule, NotIntact, Storage, NotAllowed };
ErrorKind errorKind(ErrorCode code);

} // namespace qyz::domain
