#include "application/paper/monthsheetbuilder.h"

#include "application/paper/papertext.h"
#include "domain/journal/papercode.h"
#include "domain/text/bilingualdate.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

LocalizedText monthText(const QString &month)
{
    const QDate first = monthStart(month);
    return {monthOfYear(first.year(), first.month(), Language::Kazakh),
        monthOfYear(first.year(), first.month(), Language::Russian), false};
}

MonthSheetRow rowOf(const OfficeFacts &office, const ClosedJournal &closed)
{
    const JournalMonth &figures = closed.figures;
    MonthSheetRow row;
    const JournalFacts *journal = office.journal(figures.journal);
    row.journal = journal ? journal->title : LocalizedText{figures.journal, figures.journal, false};
    if (figures.lines > 0) {
        row.first = QString::number(figures.first.number);
        row.last = QString::number(figures.last.number);
    }
    row.lines = figures.lines;
    row.corrections = figures.corrections;
    row.voided = figures.voided;
    row.seq = closed.seq;
    row.controlCode = controlCode(closed.hash);
    return row;
}

} // namespace

LocalizedText closingCheckText(ClosingCheck check)
{
    switch (check) {
    case ClosingCheck::Gaps:
        return {u"Нөмірлер үзіліссіз"_s, u"Номера без пропусков"_s, false};
    case ClosingCheck::Chain:
        return {u"Журналдың бүтіндігі"_s, u"Целостность журнала"_s, false};
    case ClosingCheck::Overdue:
        return {u"Мерзімі өткен жазбалар"_s, u"Записи с истёкшим сроком"_s, false};
    case ClosingCheck::Corrections:
        return {u"Айдың түзетулері қаралды"_s, u"Исправления месяца просмотрены"_s, false};
    case ClosingCheck::Pages:
        break;
    }
    return {u"Толған беттер басып шығарылды"_s, u"Заполненные страницы напечатаны"_s, false};
}

Result<MonthSheetModel> buildMonthSheet(
    UnitOfWork &work, const OfficeFacts &office, const QString &month, SlipLanguage language)
{
    const auto closings = monthClosings(work, office);
    if (!closings)
        return closings.error();
    for (const MonthClosing &closing : *closings) {
        if (closing.month != month)
            continue;
        MonthSheetModel model;
        model.language = language;
        model.practice = office.practice;
        model.monthCode = month;
        model.organisation = office.organisation.name;
        model.month = monthText(month);
        for (const ClosedJournal &closed : closing.journals)
            model.rows.append(rowOf(office, closed));
        for (auto at = closing.explained.begin(); at != closing.explained.end(); ++at) {
            const auto check = closingCheck(at.key());
            model.notes.append(
                {check ? closingCheckText(*check) : LocalizedText{at.key(), at.key(), false},
                    at.value()});
        }
        model.closedAt = momentColumn(office, closing.at);
        model.closedBy = closing.byName;
        if (const AccountProfile *person = office.account(closing.by))
            model.closedByPost = person->post;
        return model;
    }
    return makeError(ErrorCode::LineNotFound, {monthArgument(month)});
}

} // namespace qyz::application
