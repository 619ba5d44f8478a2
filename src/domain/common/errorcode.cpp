#include "domain/common/errorcode.h"

#include <array>

namespace qyz::domain {

namespace {

struct CodeFacts {
    ErrorCode code;
    const char *name;
    const char *rule;
    ErrorKind kind;
};

using enum ErrorCode;

constexpr std::array<CodeFacts, errorCodeCount> facts{{
    {UsageError, "UsageError", "", ErrorKind::Request},
    {BadJson, "BadJson", "", ErrorKind::Request},
    {UnknownKey, "UnknownKey", "", ErrorKind::Request},
    {UnknownService, "UnknownService", "", ErrorKind::Request},
    {UnknownAction, "UnknownAction", "", ErrorKind::Request},
    {OfficeClosed, "OfficeClosed", "R12", ErrorKind::Rule},
    {ClockBehind, "ClockBehind", "R6", ErrorKind::Rule},
    {ClockFarAhead, "ClockFarAhead", "R6", ErrorKind::Rule},
    {ClockFrozenNotAllowed, "ClockFrozenNotAllowed", "", ErrorKind::Request},
    {PracticeOnly, "PracticeOnly", "", ErrorKind::Request},
    {BeforeJournalStart, "BeforeJournalStart", "R2", ErrorKind::Rule},
    {ArrivedInFuture, "ArrivedInFuture", "R13", ErrorKind::Rule},
    {ArrivalMissing, "ArrivalMissing", "R13", ErrorKind::Rule},
    {ArrivalNotAsked, "ArrivalNotAsked", "R13", ErrorKind::Rule},
    {CalendarUnverified, "CalendarUnverified", "R14", ErrorKind::Rule},
    {RequiredField, "RequiredField", "R19", ErrorKind::Rule},
    {UnknownValue, "UnknownValue", "R1", ErrorKind::Rule},
    {TextTooLong, "TextTooLong", "", ErrorKind::Rule},
    {BadCharacter, "BadCharacter", "", ErrorKind::Rule},
    {BadDate, "BadDate", "", ErrorKind::Rule},
    {BadTime, "BadTime", "", ErrorKind::Rule},
    {EndBeforeStart, "EndBeforeStart", "", ErrorKind::Rule},
    {BadPhone, "BadPhone", "R19", ErrorKind::Rule},
    {BadNumber, "BadNumber", "", ErrorKind::Rule},
    {BadLine, "BadLine", "", ErrorKind::Rule},
    {FieldNotAsked, "FieldNotAsked", "R20", ErrorKind::Rule},
    {IinWrongLength, "IinWrongLength", "R18", ErrorKind::Rule},
    {IinWrongCheckDigit, "IinWrongCheckDigit", "R18", ErrorKind::Rule},
    {IinBadDate, "IinBadDate", "R18", ErrorKind::Rule},
    {IinFuture, "IinFuture", "R18", ErrorKind::Rule},
    {IinMissing, "IinMissing", "R18", ErrorKind::Rule},
    {IinSeventhZero, "IinSeventhZero", "R18", ErrorKind::Rule},
    {BirthDateDiffers, "BirthDateDiffers", "R18", ErrorKind::Rule},
    {ConsentMissing, "ConsentMissing", "R19", ErrorKind::Rule},
    {AuthorityMissing, "AuthorityMissing", "R19", ErrorKind::Rule},
    {PaperNotInList, "PaperNotInList", "R20", ErrorKind::Rule},
    {AgeRule, "AgeRule", "R22", ErrorKind::Rule},
    {OutsideWindow, "OutsideWindow", "R22", ErrorKind::Rule},
    {OutsideHolidays, "OutsideHolidays", "R22", ErrorKind::Rule},
    {HolidaysNotSet, "HolidaysNotSet", "R22", ErrorKind::Rule},
    {DuplicateApplication, "DuplicateApplication", "R21", ErrorKind::Rule},
    {SameIinOtherName, "SameIinOtherName", "R21", ErrorKind::Rule},
    {LineNotFound, "LineNotFound", "", ErrorKind::Rule},
    {InvalidTransition, "InvalidTransition", "R26", ErrorKind::Rule},
    {EntryVoided, "EntryVoided", "R26", ErrorKind::Rule},
    {GroundMissing, "GroundMissing", "R28", ErrorKind::Rule},
    {UnknownGround, "UnknownGround", "R28", ErrorKind::Rule},
    {ReasonMissing, "ReasonMissing", "R28", ErrorKind::Rule},
    {OrderTooEarly, "OrderTooEarly", "R24", ErrorKind::Rule},
    {OrderInFuture, "OrderInFuture", "R13", ErrorKind::Rule},
    {NotReady, "NotReady", "R29", ErrorKind::Rule},
    {AlreadyHandedOver, "AlreadyHandedOver", "R29", ErrorKind::Rule},
    {AlreadyDecided, "AlreadyDecided", "R26", ErrorKind::Rule},
    {ActNotOffered, "ActNotOffered", "R26", ErrorKind::Rule},
    {NeededFirst, "NeededFirst", "R26", ErrorKind::Rule},
    {AlreadyEntered, "AlreadyEntered", "R26", ErrorKind::Rule},
    {TermNotStoppable, "TermNotStoppable", "R27", ErrorKind::Rule},
    {AlreadyStopped, "AlreadyStopped", "R27", ErrorKind::Rule},
    {NotStopped, "NotStopped", "R27", ErrorKind::Rule},
    {TermNotExtendable, "TermNotExtendable", "R35", ErrorKind::Rule},
    {AlreadyExtended, "AlreadyExtended", "R35", ErrorKind::Rule},
    {ComplaintNotRefused, "ComplaintNotRefused", "R35", ErrorKind::Rule},
    {BlankUsed, "BlankUsed", "R32", ErrorKind::Rule},
    {NotUnclaimed, "NotUnclaimed", "R30", ErrorKind::Rule},
    {AlreadyDisposed, "AlreadyDisposed", "R30", ErrorKind::Rule},
    {OtherPersonsLine, "OtherPersonsLine", "R31", ErrorKind::Rule},
    {ReceiverNotAuthorised, "ReceiverNotAuthorised", "R29", ErrorKind::Rule},
    {SameValue, "SameValue", "R7", ErrorKind::Rule},
    {ChangedMeanwhile, "ChangedMeanwhile", "R26", ErrorKind::Rule},
    {ServiceNotOpen, "ServiceNotOpen", "R34", ErrorKind::Rule},
    {SettingInPast, "SettingInPast", "R15", ErrorKind::Rule},
    {NoRight, "NoRight", "R23", ErrorKind::NotAllowed},
    {ComplaintSamePerson, "ComplaintSamePerson", "R35", ErrorKind::NotAllowed},
    {SealedNotForYou, "SealedNotForYou", "R38", ErrorKind::NotAllowed},
    {WrongPassword, "WrongPassword", "R37", ErrorKind::NotAllowed},
    {TooManyTries, "TooManyTries", "R37", ErrorKind::NotAllowed},
    {AccountDisabled, "AccountDisabled", "R37", ErrorKind::NotAllowed},
    {LoginTaken, "LoginTaken", "R37", ErrorKind::Rule},
    {LastDirector, "LastDirector", "R37", ErrorKind::Rule},
    {LastAdministrator, "LastAdministrator", "R37", ErrorKind::Rule},
    {LastKeyHolder, "LastKeyHolder", "R38", ErrorKind::Rule},
    {SealKeyMissing, "SealKeyMissing", "R38", ErrorKind::Rule},
    {BookNotIntact, "BookNotIntact", "R5", ErrorKind::NotIntact},
    {JournalStopped, "JournalStopped", "R5", ErrorKind::NotIntact},
    {MonthClosed, "MonthClosed", "R9", ErrorKind::Rule},
    {MonthNotOver, "MonthNotOver", "R9", ErrorKind::Rule},
    {MonthOutOfOrder, "MonthOutOfOrder", "R9", ErrorKind::Rule},
    {VolumeClosed, "VolumeClosed", "R9", ErrorKind::Rule},
    {CheckNotExplained, "CheckNotExplained", "R9", ErrorKind::Rule},
    {InspectionOpen, "InspectionOpen", "R11", ErrorKind::Rule},
    {PaperVolumeOpen, "PaperVolumeOpen", "R10", ErrorKind::Rule},
    {LiveBookBegun, "LiveBookBegun", "R10", ErrorKind::Rule},
    {NumberTaken, "NumberTaken", "R3", ErrorKind::Rule},
    {NumberOutsidePaper, "NumberOutsidePaper", "R10", ErrorKind::Rule},
    {FileTooBig, "FileTooBig", "R38", ErrorKind::Request},
    {UnknownFileType, "UnknownFileType", "R38", ErrorKind::Request},
    {NothingToPrint, "NothingToPrint", "R8", ErrorKind::Rule},
    {TableUnreadable, "TableUnreadable", "", ErrorKind::Request},
    {TableTooBig, "TableTooBig", "", ErrorKind::Request},
    {ColumnMissing, "ColumnMissing", "R10", ErrorKind::Request},
    {NoPaperVolume, "NoPaperVolume", "R10", ErrorKind::Rule},
    {DateOutsidePaper, "DateOutsidePaper", "R10", ErrorKind::Rule},
    {DateOutOfOrder, "DateOutOfOrder", "R10", ErrorKind::Rule},
    {Cancelled, "Cancelled", "", ErrorKind::Rule},
    {SealBroken, "SealBroken", "R38", ErrorKind::NotIntact},
    {StorageFailed, "StorageFailed", "", ErrorKind::Storage},
    {DatabaseBusy, "DatabaseBusy", "", ErrorKind::Storage},
    {DiskFull, "DiskFull", "", ErrorKind::Storage},
    {ReadOnlyDatabase, "ReadOnlyDatabase", "", ErrorKind::Storage},
    {ConnectionLost, "ConnectionLost", "", ErrorKind::Storage},
    {DatabaseMissing, "DatabaseMissing", "", ErrorKind::Storage},
    {AlreadyInitialised, "AlreadyInitialised", "", ErrorKind::Storage},
    {SchemaOutdated, "SchemaOutdated", "", ErrorKind::Storage},
    {NewerDatabase, "NewerDatabase", "", ErrorKind::Storage},
    {NotADatabase, "NotADatabase", "", ErrorKind::Storage},
    {NetworkShare, "NetworkShare", "", ErrorKind::Storage},
    {MigrationChanged, "MigrationChanged", "", ErrorKind::Storage},
    {FileUnreadable, "FileUnreadable", "", ErrorKind::Storage},
    {FileUnwritable, "FileUnwritable", "", ErrorKind::Storage},
    {Internal, "Internal", "", ErrorKind::Storage},
}};

constexpr bool inOrder()
{
    for (int i = 0; i < errorCodeCount; ++i) {
        if (static_cast<int>(facts[static_cast<std::size_t>(i)].code) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table stands in the order of the enum");

const CodeFacts &factsOf(ErrorCode code)
{
    return facts[static_cast<std::size_t>(code)];
}

} // namespace

QString errorName(ErrorCode code)
{
    return QString::fromLatin1(factsOf(code).name);
}

QString errorRule(ErrorCode code)
{
    return QString::fromLatin1(factsOf(code).rule);
}

ErrorKind errorKind(ErrorCode code)
{
    return factsOf(code).kind;
}

} // namespace qyz::domain
