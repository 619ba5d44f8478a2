// The sentences about the bound book (R9-R11) in English; errorsentencesen.cpp leads here.
#include "presentation/errorsentences.h"

namespace qyz::presentation {

ErrorSentence englishBookSentence(domain::ErrorCode code)
{
    using enum domain::ErrorCode;
    switch (code) {
    case JournalStopped:
        return {u"Registration in this journal is stopped until the director decides. Reading "
                u"and printing work.",
            {}};
    case MonthClosed:
        return {u"The month is closed: %1. Give a later date or enter a correction.",
            u"The month is closed. Give a later date or enter a correction."};
    case MonthNotOver:
        return {u"The month %1 is not over: its last working day ends on %2. Close it "
                u"after that.",
            u"The month is not over. Close it after its last working day."};
    case MonthOutOfOrder:
        return {u"Months are closed one after the other. Next in turn: %1.",
            u"Months are closed one after the other. Close the next in turn."};
    case VolumeClosed:
        return {u"Volume %1 is closed. Make the entry in the open volume.",
            u"The volume is closed. Make the entry in the open volume."};
    case CheckNotExplained:
        return {u"Not everything on the check list is in order: %1. Put it right or "
                u"explain it.",
            u"Not everything on the check list is in order. Put it right or explain "
            u"it."};
    case InspectionOpen:
        return {u"Inspection mode is on: %1. Entries registered in this period cannot be "
                u"corrected or voided until the director ends it. New entries go on and "
                u"are marked.",
            u"Inspection mode is on. Entries of its period cannot be corrected or "
            u"voided until the director ends it."};
    case PaperVolumeOpen:
        return {u"The copied paper volume %1 is still open. Let the director close it; "
                u"then the first new line follows.",
            u"The copied paper volume is still open. Let the director close it first."};
    case LiveBookBegun:
        return {u"This journal already has lines. A paper book is continued before the "
                u"first of them only.",
            {}};
    case NumberTaken:
        return {u"Number %1 stands in the journal already. Check the number on the paper.",
            u"This number stands in the journal already. Check the number on the "
            u"paper."};
    case NumberOutsidePaper:
        return {u"Number %1 is not one of the paper book: it has %2 to %3. Check the "
                u"number on the paper.",
            u"This number is not one of the paper book. Check the number on the paper."};
    case FileTooBig:
        return {u"The file is too big: at most %1 MB. Scan it with fewer dots per inch.",
            u"The file is too big. Scan it with fewer dots per inch."};
    case UnknownFileType:
        return {u"The file is neither a picture (PNG, JPEG, TIFF) nor a PDF. Choose "
                u"another one.",
            {}};
    case NothingToPrint:
        return {
            u"There is nothing to print: no page of the volume is new or of today, or none needs "
            u"a slip.",
            {}};
    case TableUnreadable:
        return {u"The table cannot be read from row %1 on. Save it as CSV or XLSX and try again.",
            u"The table cannot be read. Save it as CSV or XLSX and try again."};
    case TableTooBig:
        return {u"The table is too big: at most %1 rows and %2 MB. Split it.",
            u"The table is too big. Split it."};
    case ColumnMissing:
        return {u"The table lacks a column that is needed: %1. Say which column holds it.",
            u"The table lacks a column that is needed. Say which column holds it."};
    case NoPaperVolume:
        return {
            u"This journal has no paper volume. Let the director continue the paper book first.",
            {}};
    case DateOutsidePaper:
        return {u"The date is later than the last entry of the paper book (%1). Check the date on "
                u"paper.",
            u"The date is later than the last entry of the paper book. Check the date on paper."};
    case DateOutOfOrder:
        return {u"The date %1 is earlier than that of the number before (%2). Check it on paper.",
            u"The date is earlier than that of the number before. Check it on paper."};
    case Cancelled:
        return {u"Stopped. Nothing was stored.", {}};
    default:
        return {};
    }
}

} // namespace qyz::presentation
