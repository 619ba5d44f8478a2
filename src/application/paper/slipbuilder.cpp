#include "application/paper/slipbuilder.h"

#include "application/paper/papertext.h"
#include "domain/journal/papercode.h"
#include "domain/text/bilingualdate.h"

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr std::array<const char *, 4> kindNames{
    "receipt", "refusal_receipt", "refusal_letter", "hand_over"};

bool hasSlip(const JournalEntry &entry, SlipKind kind)
{
    switch (kind) {
    case SlipKind::Receipt:
        return entry.missing.isEmpty() && entry.state != LineState::Voided;
    case SlipKind::RefusalReceipt:
        return entry.state == LineState::NotAccepted;
    case SlipKind::RefusalLetter:
        return entry.refusal.has_value();
    case SlipKind::HandOverSheet:
        return entry.state == LineState::ResultReady || entry.handOver.has_value();
    }
    return false;
}

void addPeople(SlipModel &model, const OfficeFacts &office, const JournalEntry &entry)
{
    model.applicant = entry.applicant.name.full();
    model.child = entry.child.name.full();
    model.grade = entry.child.grade;
    if (const AccountProfile *official = office.account(entry.registrar)) {
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
        if (rule.kind == owed->kind)
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

QString slipKindName(SlipKind kind)
{
    return QString::fromLatin1(kindNames[static_cast<std::size_t>(kind)]);
}

std::optional<SlipKind> slipKind(const QString &name)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1String(kindNames[i]))
            return static_cast<SlipKind>(i);
    }
    return std::nullopt;
}

SlipKind usualSlip(const JournalEntry &entry)
{
    if (entry.state == LineState::NotAccepted)
        return SlipKind::RefusalReceipt;
    if (entry.state == LineState::Refused)
        return SlipKind::RefusalLetter;
    if (entry.state == LineState::ResultReady || entry.state == LineState::HandedOver)
        return SlipKind::HandOverSheet;
    return SlipKind::Receipt;
}

Result<SlipModel> buildSlip(const OfficeFacts &office, const JournalEntry &entry,
    std::optional<SlipKind> kind, std::optional<SlipLanguage> language)
{
    const SlipKind wanted = kind.value_or(usualSlip(entry));
    const ServiceDescription *service = office.catalogue->find(entry.service);
    const ServiceEdition *edition = service ? service->findEdition(entry.edition) : nullptr;
    const CaseEdition *caseEdition = edition ? edition->caseEdition(entry.caseCode) : nullptr;
    const JournalFacts *journal = office.journal(entry.line.journal);
    if (!caseEdition || !journal)
        return makeError(ErrorCode::UnknownService, {entry.service});
    if (!hasSlip(entry, wanted))
        return makeError(ErrorCode::InvalidTransition, {lineStateName(entry.state)});

    SlipModel model;
    model.kind = wanted;
    model.language = language.value_or(applicantsLanguage(entry));
    model.practice = office.practice;
    model.number = entry.printedNumber;
    model.code = slipCode(journal->index, entry.line);
    model.organisation = office.organisation.name;
    model.service = edition->name;
    model.act = edition->act;
    model.date = dateText(office.schedule.localDate(entry.registeredAt));
    model.time = clockText(office, entry.registeredAt);
    model.channel = choiceText(*service, u"channel"_s, entry.channel);
    model.resultPlace = resultPlace(office, entry);
    model.complaintTerm = office.organisation.complaintTerm;
    addPeople(model, office, entry);
    addPapers(model, *edition, entry);
    addTerm(model, *caseEdition, entry);
    addHandOver(model, office, entry);
    return model;
}

} // namespace qyz::application
