// The sentences in English.
#include "presentation/errorsentences.h"

namespace qyz::presentation {

ErrorSentence englishSentence(domain::ErrorCode code)
{
    using enum domain::ErrorCode;
    switch (code) {
    case UsageError:
        return {u"The command is not clear: %1. See qyzmetctl --help.",
            u"The command is not clear. See qyzmetctl --help."};
    case BadJson:
        return {u"The data cannot be read: %1. Check that it is proper JSON of the expected "
                u"shape.",
            u"The data cannot be read. Check that it is proper JSON of the expected shape."};
    case UnknownKey:
        return {u"The program does not know this key: “%1”. Check the spelling; nothing was "
                u"stored.",
            u"There is a key the program does not know. Check the spelling; nothing was "
            u"stored."};
    case UnknownService:
        return {u"There is no such service or case: “%1”. Choose one from the list.",
            u"There is no such service or case. Choose one from the list."};
    case UnknownAction:
        return {u"There is no such action on an entry: “%1”. Choose one from the list.",
            u"There is no such action on an entry. Choose one from the list."};
    case OfficeClosed:
        return {u"The office is closed now. It opens: %1, %2. The draft is kept.",
            u"The office is closed now. Try again during office hours. The draft is kept."};
    case ClockBehind:
        return {u"The computer's clock is behind the journal's last entry (%1). Set the right "
                u"time and try again. Nothing was registered.",
            u"The computer's clock is behind the journal's last entry. Set the right time "
            u"and try again. Nothing was registered."};
    case ClockFarAhead:
        return {u"The clock is more than 31 days ahead of the last entry: %1. Check the date. "
                u"Is it right?",
            u"The clock is more than 31 days ahead of the last entry. Check the date. Is "
            u"it right?"};
    case ClockFrozenNotAllowed:
        return {u"The clock can be made to stand still only on a practice registry. Repeat "
                u"the command without a given time.",
            {}};
    case PracticeOnly:
        return {u"%1 belongs to practice registries; this one is real. Repeat the command without "
                u"it.",
            u"The option belongs to practice registries; this one is real."};
    case BeforeJournalStart:
        return {u"The journal was started on %1. An earlier date is not accepted.",
            u"The date is before the start of the journal. It is not accepted."};
    case ArrivedInFuture:
        return {u"The time of arrival lies in the future: %1. Check date and time.",
            u"The time of arrival lies in the future. Check date and time."};
    case ArrivalMissing:
        return {u"Give the date and time at which the application arrived.", {}};
    case ArrivalNotAsked:
        return {u"At the office the application arrives when it is registered. Leave the time "
                u"of arrival empty.",
            {}};
    case CalendarUnverified:
        return {u"The working calendar of %1 is not confirmed. Check the due date: %2.",
            u"The working calendar is not confirmed. Check the due date."};
    case RequiredField:
        return {u"Fill in: %1.", u"Fill in this field."};
    case UnknownValue:
        return {u"%1: this value is not in the list: “%2”. Choose one from the list.",
            u"This value is not in the list. Choose one from the list."};
    case TextTooLong:
        return {
            u"Too long: %1. Limit: %2. Please shorten.", u"The text is too long. Please shorten."};
    case BadCharacter:
        return {u"The text has an invisible character: %1. Type it again.",
            u"The text has an invisible character. Type it again."};
    case BadDate:
        return {u"The date is not clear. Write it like this: 01.04.2026.", {}};
    case BadTime:
        return {u"The time is not clear: %1. Write it like this: 09:00.",
            u"The time is not clear. Write it like this: 09:00."};
    case EndBeforeStart:
        return {u"The end lies before the beginning. Check both.", {}};
    case BadPhone:
        return {u"The phone number is not complete. Write it like this: +7 700 000 00 00.", {}};
    case BadNumber:
        return {u"%1: the number is not right: “%2”. Type a whole number within the limits.",
            u"The number is not right. Type a whole number within the limits."};
    case BadLine:
        return {u"This is no number of a line: “%1”. Write it like this: admission/17.",
            u"This is no number of a line. Write it like this: admission/17."};
    case FieldNotAsked:
        return {u"%1: not asked in this case. Leave the field empty.",
            u"This field is not asked in this case. Leave it empty."};
    case IinWrongLength:
        return {u"An IIN has 12 digits. Typed: %1.",
            u"An IIN has 12 digits. Compare the number with the document."};
    case IinWrongCheckDigit:
        return {u"The check digit of the IIN does not match. Compare the number with the "
                u"document.",
            {}};
    case IinBadDate:
        return {u"The first six digits are not a real date. Compare the number with the "
                u"document.",
            {}};
    case IinFuture:
        return {u"By this IIN the person is not born yet. Compare the number with the "
                u"document.",
            {}};
    case IinMissing:
        return {u"Type the IIN or choose the reason why it is absent.", {}};
    case IinSeventhZero:
        return {u"The seventh digit is 0, as foreigners may have. Check the document and go "
                u"on.",
            {}};
    case BirthDateDiffers:
        return {u"The date of birth does not agree with the IIN. Compare both with the "
                u"document.",
            {}};
    case ConsentMissing:
        return {u"Consent to the processing of personal data is not marked. Print the form "
                u"and have it signed.",
            {}};
    case AuthorityMissing:
        return {u"The applicant is not the parent. Give the document of authority "
                u"(guardianship, power of attorney).",
            {}};
    case PaperNotInList:
        return {u"This paper is not in the list. It cannot be demanded; it may be added at "
                u"the applicant's own wish.",
            {}};
    case AgeRule:
        return {u"The child turns six only in %1. Accept with a reason or record the refusal.",
            u"The child's age does not fit this class. Accept with a reason or record the "
            u"refusal."};
    case OutsideWindow:
        return {u"Grade 1 applications are accepted: %1 – %2. Accept with a reason or record "
                u"the refusal.",
            u"Applications are not accepted at this time. Accept with a reason or record "
            u"the refusal."};
    case OutsideHolidays:
        return {u"A transfer is made during holidays, and %1 is none. Choose another cause or "
                u"give a reason.",
            u"A transfer is made during holidays. Choose another cause or give a reason."};
    case HolidaysNotSet:
        return {u"The school holidays of this day have not been entered: %1. Confirm with a "
                u"reason that it is holidays.",
            u"The school holidays have not been entered. Confirm with a reason that it is "
            u"holidays."};
    case DuplicateApplication:
        return {u"There is an open application for this child and service: № %1 of %2. To "
                u"register another one, give the reason.",
            u"There is an open application for this child and service. To register "
            u"another one, give the reason."};
    case SameIinOtherName:
        return {u"The journal has this IIN with another name: %1. Compare with the document. "
                u"To go on, give the reason.",
            u"The journal has this IIN with another name. Compare with the document. To "
            u"go on, give the reason."};
    case LineNotFound:
        return {u"There is no such entry: %1. Check the journal and the number.",
            u"There is no such entry. Check the journal and the number."};
    case InvalidTransition:
        return {u"The entry's state is “%1”, so this cannot be done.",
            u"In the entry's present state this cannot be done."};
    case EntryVoided:
        return {u"The entry is voided (%1) and stays as it is.",
            u"The entry is voided and stays as it is."};
    case GroundMissing:
        return {u"Choose at least one ground and write the reason in the applicant's "
                u"language: %1.",
            u"Choose at least one ground and write the reason in the applicant's language."};
    case UnknownGround:
        return {u"The rules have no such ground: “%1”. Choose one from the list.",
            u"The rules have no such ground. Choose one from the list."};
    case ReasonMissing:
        return {u"Write the reason. Without it this is not done.", {}};
    case OrderTooEarly:
        return {u"The order cannot be dated before %1.",
            u"The date of the order is too early. Check the date."};
    case OrderInFuture:
        return {u"The date of the order lies in the future: %1. Check the date.",
            u"The date of the order lies in the future. Check the date."};
    case NotReady:
        return {u"The result is not ready, so it cannot be handed over. First enter the order "
                u"and mark the result as ready.",
            {}};
    case AlreadyHandedOver:
        return {u"The result was handed over before: %1, %2.",
            u"The result was handed over before. Look at the entry."};
    case AlreadyDecided:
        return {u"A decision was made before: %1, %2. Look at the entry.",
            u"A decision was made before. Look at the entry."};
    case ActNotOffered:
        return {u"This service has no such act.", {}};
    case NeededFirst:
        return {u"First do this: %1. Then the result can be marked as ready.",
            u"Something has to be done before the result is ready. Look at the entry."};
    case AlreadyEntered:
        return {u"This was entered before: %1, %2. Look at the entry.",
            u"This was entered before. Look at the entry."};
    case TermNotStoppable:
        return {u"The rules do not let a term of this entry be stopped, or it is over "
                u"already.",
            {}};
    case AlreadyStopped:
        return {u"The term was stopped before: %1, %2.",
            u"The term was stopped before. Look at the entry."};
    case NotStopped:
        return {u"The term of this entry is running, so there is nothing to restart.", {}};
    case TermNotExtendable:
        return {u"The rules do not let the term of this entry be extended, or it is over "
                u"already.",
            {}};
    case AlreadyExtended:
        return {u"The term was extended before: %1, %2. It is extended once.",
            u"The term was extended before. It is extended once."};
    case ComplaintNotRefused:
        return {u"A complaint may not be refused. Register it and give the talon.", {}};
    case BlankUsed:
        return {u"This blank has been used: series %1, № %2, entry № %3. Check the number.",
            u"This blank has been used. Check the number."};
    case NotUnclaimed:
        return {u"The result may still be collected. It counts as unclaimed from %1.",
            u"The result may still be collected."};
    case AlreadyDisposed:
        return {u"The result was not collected and is gone by act: %1, %2.",
            u"The result was not collected and is gone by act. Look at the entry."};
    case OtherPersonsLine:
        return {u"Entry %1 is about another person. Check its number.",
            u"This entry is about another person. Check its number."};
    case ReceiverNotAuthorised:
        return {u"This person is neither the applicant nor an authorised representative: %1. "
                u"Ask for a power of attorney.",
            u"This person is neither the applicant nor an authorised representative. Ask "
            u"for a power of attorney."};
    case SameValue:
        return {u"The new value is the same as the old one. Nothing was corrected.", {}};
    case ChangedMeanwhile:
        return {u"Meanwhile the entry was changed: %1, %2. Look at it and repeat.",
            u"Meanwhile the entry was changed. Look at it and repeat."};
    case ServiceNotOpen:
        return {u"This service is not provided now. Nothing new is registered in its journal; what "
                u"stands in it can be read.",
            {}};
    case SettingInPast:
        return {u"A setting cannot begin in the past. The earliest date: %1.",
            u"A setting cannot begin in the past. Choose today or a later date."};
    case NoRight:
        return {u"You have no right to do this. It is done by: %1.",
            u"You have no right to do this. Ask the administrator."};
    case ComplaintSamePerson:
        return {u"The complaint is about this person, who therefore does not consider it: "
                u"%1. Choose another.",
            u"The complaint is about this person, who therefore does not consider it. "
            u"Choose another."};
    case SealedNotForYou:
        return {u"These data are open only to the reviewer of the service and to the "
                u"director.",
            {}};
    case WrongPassword:
        return {u"Login or password is wrong. Check them and try again.", {}};
    case TooManyTries:
        return {u"The password was wrong too often. Try again in %1 s.",
            u"The password was wrong too often. Wait a little and try again."};
    case AccountDisabled:
        return {u"This account is switched off. Ask the director or the administrator.", {}};
    case LoginTaken:
        return {u"The login «%1» is in use already. Choose another one.",
            u"This login is in use already. Choose another one."};
    case LastDirector:
        return {u"Nobody else is the director on that day. Assign another one first.", {}};
    case LastAdministrator:
        return {u"Nobody else is the administrator on that day. Assign another one first.", {}};
    case LastKeyHolder:
        return {
            u"Nobody else can open the sealed texts. Let another person who may read them sign in "
            u"first.",
            {}};
    case SealKeyMissing:
        return {u"Health data cannot be sealed yet. Let the director sign in once: that makes the "
                u"key.",
            {}};
    case BookNotIntact:
        return {u"The journal is not intact. First place: «%1», page %2, line %3. Register "
                u"nothing; tell the director and the administrator.",
            u"The journal is not intact. Register nothing; tell the director and the "
            u"administrator."};
    case JournalStopped:
    case MonthClosed:
    case MonthNotOver:
    case MonthOutOfOrder:
    case VolumeClosed:
    case CheckNotExplained:
    case InspectionOpen:
    case PaperVolumeOpen:
    case LiveBookBegun:
    case NumberTaken:
    case NumberOutsidePaper:
    case FileTooBig:
    case UnknownFileType:
    case NothingToPrint:
    case TableUnreadable:
    case TableTooBig:
    case ColumnMissing:
    case NoPaperVolume:
    case DateOutsidePaper:
    case DateOutOfOrder:
    case Cancelled:
        return englishBookSentence(code);
    case SealBroken:
        return {u"The sealed text of entry %1 was changed or belongs to another entry. Tell the "
                u"director and the administrator.",
            u"A sealed text was changed or belongs to another entry. Tell the director and the "
            u"administrator."};
    case StorageFailed:
        return {u"The data could not be written. Nothing was registered. Try again; if it "
                u"repeats, call the administrator.",
            {}};
    case DatabaseBusy:
        return {u"Another workplace is writing now. Wait a little and try again.", {}};
    case DiskFull:
        return {u"The disk is full. Nothing was lost. Free some space and try again.", {}};
    case ReadOnlyDatabase:
        return {u"The database is open for reading only, so nothing can be written. Check the "
                u"rights of the file.",
            {}};
    case ConnectionLost:
        return {u"The connection with the server is lost. What you typed is kept. Connecting "
                u"again…",
            {}};
    case DatabaseMissing:
        return {u"There is no registry here yet: %1. Make one first: qyzmetctl init.",
            u"There is no registry here yet. Make one first: qyzmetctl init."};
    case AlreadyInitialised:
        return {u"There is a registry here already. It was not changed; give another place "
                u"for a new one.",
            {}};
    case SchemaOutdated:
        return {u"The database was made by an older version. Bring it up to date: qyzmetctl "
                u"migrate.",
            {}};
    case NewerDatabase:
        return {u"The database was made by a newer version, so it is open for reading only. "
                u"Update the program.",
            {}};
    case NotADatabase:
        return {u"This file is not a registry of the program: %1. Choose another file.",
            u"This file is not a registry of the program. Choose another file."};
    case NetworkShare:
        return {u"A database file may not lie on a network folder. For several workplaces use "
                u"the server.",
            {}};
    case MigrationChanged:
        return {u"Version № %1 of the database's structure differs from the program's. Change "
                u"nothing and tell the administrator.",
            u"The database's structure differs from the program's. Change nothing and "
            u"tell the administrator."};
    case FileUnreadable:
        return {u"The file cannot be read: %1. Check its place and its rights.",
            u"The file cannot be read. Check its place and its rights."};
    case FileUnwritable:
        return {u"The file could not be written: %1. Check the rights of the folder and the "
                u"free space.",
            u"The file could not be written. Check the rights of the folder and the free "
            u"space."};
    case Internal:
        return {u"The program met an error. The draft is kept. Tell the administrator this "
                u"code: %1.",
            u"The program met an error. The draft is kept. Tell the administrator."};
    }
    return {};
}

} // namespace qyz::presentation
