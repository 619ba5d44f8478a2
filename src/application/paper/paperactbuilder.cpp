#include "application/paper/paperactbuilder.h"

#include "application/paper/papertext.h"
#include "domain/text/bilingualdate.h"

using namespace qyz::domain;

namespace qyz::application {

Result<PaperActModel> buildPaperAct(
    const OfficeFacts &office, const PaperState &state, SlipLanguage language)
{
    const JournalFacts *journal = office.journal(state.journal);
    if (!state.paper || !journal)
        return makeError(ErrorCode::NoPaperVolume);
    const PaperBook &paper = *state.paper;
    const QDate day = office.schedule.localDate(state.at);
    PaperActModel model;
    model.language = language;
    model.practice = office.practice;
    model.journal = state.journal;
    model.organisation = office.organisation.name;
    model.number = paper.act;
    model.title = journal->title;
    model.fileIndex = journal->fileIndex;
    model.book = paper.book;
    model.lastNumber = paper.lastNumber;
    model.lastDate = dateText(paper.lastDate);
    model.lastPage = paper.lastPage;
    model.sheets = paper.sheets;
    model.gaps = paper.gaps;
    model.repeats = paper.repeats;
    model.countedBy = paper.countedBy;
    model.from = {dateInText(day, Language::Kazakh, DateForm::From),
        dateInText(day, Language::Russian), false};
    model.next = paper.lastNumber + 1;
    model.place = paper.place;
    // Both languages say the same place where only one was written.
    if (model.place.kk.isEmpty())
        model.place.kk = model.place.ru;
    if (model.place.ru.isEmpty())
        model.place.ru = model.place.kk;
    model.director = office.organisation.head.initialsAfter();
    return model;
}

} // namespace qyz::application
