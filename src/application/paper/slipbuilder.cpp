#include "application/paper/slipbuilder.h"

#include "application/paper/papertext.h"
#include "application/paper/slipacts.h"
#include "application/paper/slipchoice.h"
#include "domain/journal/papercode.h"
#include "domain/text/bilingualdate.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

// The subject of a line is a child, or the owner of a document where that is somebody else.
void addSubject(SlipModel &model, const PaperLine &line)
{
    const Child &child = line.entry.child;
    model.ofOwner = line.service->subject == Subject::Owner;
    if (model.ofOwner && child.name == line.entry.applicant.name)
        return;
    model.child = child.name.full();
    model.grade = child.grade;
    if (child.birthDate.isValid())
        model.childBirth = dateText(child.birthDate);
    if (!child.classLanguage.isEmpty())
        model.classLanguage =
            choiceText(*line.service, u"child.class_language"_s, child.classLanguage);
}

void addPeople(SlipModel &model, const PaperLine &line)
{
    const OfficeFacts &office = line.office;
    model.applicant = line.entry.applicant.name.full();
    addSubject(model, line);
    if (const AccountProfile *official = office.account(line.entry.registrar)) {
        model.official = official->name.initialsAfter();
        model.officialPost = official->post;
        model.phone = official->phone;
    }
    if (model.phone.isEmpty())
        model.phone = office.organisation.phone;
    model.director = office.organisation.head.initialsAfter();
}

void addPapers(SlipModel &model, const ServiceEdition &edition, const JournalEntry &entry)
{
    for (const LocalizedText &name : paperNames(edition, entry.documents))
        model.papers.append({name});
    for (const LocalizedText &name : paperNames(edition, entry.missing))
        model.missing.append({name});
    model.seen = edition.seen;
    if (entry.refusal) {
        for (const QString &ground : entry.refusal->grounds) {
            const LocalizedText *name = edition.groundName(ground);
            model.grounds.append(name ? *name : LocalizedText{ground, ground, false});
        }
        model.reason = entry.refusal->reason;
    }
}

/// What the office still owes after the slip: the order, or whatever the edition names last.
const Obligation *mainObligation(const JournalEntry &entry)
{
    const Obligation *last = nullptr;
    for (const Obligation &obligation : entry.obligations) {
        if (obligation.kind != ObligationKind::Receipt)
            last = &obligation;
    }
    return last ? last : (entry.obligations.isEmpty() ? nullptr : &entry.obligations.constFirst());
}

void addTerm(SlipModel &model, const CaseEdition &caseEdition, const JournalEntry &entry)
{
    const Obligation *owed = mainObligation(entry);
    if (!owed)
        return;
    for (const ObligationRule &rule : caseEdition.obligations) {
        const bool holds = rule.channels.isEmpty() || rule.channels.contains(entry.channel);
        if (rule.kind == owed->kind && holds)
            model.term = termText(rule);
    }
    model.due = dateText(owed->due);
    if (!owed->notBefore.isValid())
        return;
    // The term of an order held until its day is that day, not a number of working days.
    model.term = {u"бұйрық "_s + dateInText(owed->notBefore, Language::Kazakh, DateForm::From)
            + u" бұрын шығарылмайды"_s,
        u"приказ издаётся не ранее "_s + dateInText(owed->notBefore, Language::Russian), false};
}

/// Where and when: the office's hours of the day it was registered.
LocalizedText resultPlace(const OfficeFacts &office, const JournalEntry &entry)
{
    LocalizedText place = office.organisation.resultPlace;
    const auto times = office.schedule.openingTimes(office.schedule.localDate(entry.registeredAt));
    if (!times)
        return place;
    place.kk += u", "_s + hoursRange(times->opens, times->closes, Language::Kazakh);
    place.ru += u", "_s + hoursRange(times->opens, times->closes, Language::Russian);
    return place;
}

void addHandOver(SlipModel &model, const OfficeFacts &office, const JournalEntry &entry)
{
    model.receiver = entry.applicant.name.full();
    if (!entry.handOver)
        return;
    model.receiver = entry.handOver->surname + u' ' + entry.handOver->name;
    model.identifiedBy = identifiedByText(entry.handOver->identifiedBy);
    model.handOverDate = dateText(office.schedule.localDate(entry.handOver->at));
}

SlipLanguage applicantsLanguage(const JournalEntry &entry)
{
    return entry.language == Language::Kazakh ? SlipLanguage::Kazakh : SlipLanguage::Russian;
}

} // namespace

Result<SlipModel> buildSlip(const OfficeFacts &office, const JournalEntry &entry,
    std::optional<SlipKind> kind, std::optional<SlipLanguage> language)
{
    const PaperLine line = paperLine(office, entry);
    const CaseEdition *caseEdition =
        line.edition ? line.edition->caseEdition(entry.caseCode) : nullptr;
    const JournalFacts *journal = office.journal(entry.line.journal);
    if (!caseEdition || !journal)
        return makeError(ErrorCode::UnknownService, {entry.service});
    const SlipKind wanted = kind.value_or(usualSlip(*line.service, entry));
    if (!hasSlip(*line.service, entry, wanted))
        return makeError(ErrorCode::InvalidTransition, {lineStateName(entry.state)});

    SlipModel model;
    model.kind = wanted;
    model.language = language.value_or(applicantsLanguage(entry));
    model.practice = office.practice;
    model.number = entry.printedNumber;
    model.code = slipCode(journal->index, entry.line);
    model.organisation = office.organisation.name;
    model.service = line.edition->name;
    model.act = line.edition->act;
    model.date = dateText(office.schedule.localDate(entry.registeredAt));
    model.time = clockText(office, entry.registeredAt);
    model.channel = choiceText(*line.service, u"channel"_s, entry.channel);
    model.caseName = choiceText(*line.service, u"case"_s, entry.caseCode);
    model.resultPlace = resultPlace(office, entry);
    model.complaintTerms = complaintTerms(office, office.schedule.localDate(entry.lastAt));
    addPeople(model, line);
    addPapers(model, *line.edition, entry);
    addTerm(model, *caseEdition, entry);
    addHandOver(model, office, entry);
    addActs(model, line);
    return model;
}

} // namespace qyz::application
