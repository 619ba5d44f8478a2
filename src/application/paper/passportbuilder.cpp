#include "application/paper/passportbuilder.h"

#include "application/paper/papertext.h"
#include "domain/text/bilingualdate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

LocalizedText dutyText(Duty duty)
{
    switch (duty) {
    case Duty::Registrar:
        return {u"тіркеуші"_s, u"регистратор"_s, false};
    case Duty::Reviewer:
        return {u"жауапты орындаушы"_s, u"ответственный исполнитель"_s, false};
    case Duty::Director:
        return {u"басшы"_s, u"руководитель"_s, false};
    case Duty::Administrator:
        break;
    }
    return {u"әкімші"_s, u"администратор"_s, false};
}

QList<PassportPerson> peopleOn(const OfficeFacts &office, const QString &journal, QDate day)
{
    QList<PassportPerson> people;
    for (const Duty duty : {Duty::Registrar, Duty::Reviewer, Duty::Director}) {
        for (const Assignment &assignment : office.assignments) {
            const AccountProfile *person = office.account(assignment.login);
            if (!person || assignment.duty != duty || !assignment.holdsOn(day, journal))
                continue;
            people.append({person->name.full(), person->post, dutyText(duty), person->phone,
                assignment.order});
        }
    }
    return people;
}

QList<LocalizedText> unconfirmedOf(const ServiceEdition &edition)
{
    QList<LocalizedText> list = edition.unconfirmed;
    if (!edition.verified) {
        list.prepend({u"Бұл редакция актінің мәтінімен салыстырылмаған."_s,
            u"Эта редакция с текстом акта не сверена."_s, false});
    }
    return list;
}

/// R17: the director read the act, so nothing of the edition is marked any more; the line of the
/// act says when and what he read.
void confirm(PassportModel &model, const ConfirmedEdition &confirmed)
{
    const auto all = [](QList<PassportFact> &facts) {
        for (PassportFact &fact : facts)
            fact.confirmed = true;
    };
    for (PassportRow &row : model.rows)
        all(row.facts);
    for (PassportStep &step : model.steps)
        all(step.terms);
    model.unconfirmed.clear();
    const QString day = shortDate(confirmed.date);
    model.act.kk += u" (директор %1 салыстырды: %2)"_s.arg(day, confirmed.source);
    model.act.ru += u" (сверено директором %1: %2)"_s.arg(day, confirmed.source);
}

struct CaseFacts {
    QList<LocalizedText> cases; // alike in everything
    QList<PassportFact> facts;
};

/// What every case has, taken out of all of them.
QList<PassportFact> takeCommon(QList<CaseFacts> &cases)
{
    QList<PassportFact> common;
    for (const PassportFact &fact : QList(cases.constFirst().facts)) {
        const bool everywhere = std::all_of(cases.cbegin(), cases.cend(),
            [&fact](const CaseFacts &one) { return one.facts.contains(fact); });
        if (!everywhere)
            continue;
        common.append(fact);
        for (CaseFacts &one : cases)
            one.facts.removeOne(fact);
    }
    return common;
}

QList<CaseFacts> merged(const QList<CaseFacts> &cases)
{
    QList<CaseFacts> groups;
    for (const CaseFacts &one : cases) {
        const auto like = std::find_if(groups.begin(), groups.end(),
            [&one](const CaseFacts &group) { return group.facts == one.facts; });
        if (like == groups.end())
            groups.append(one);
        else
            like->cases.append(one.cases);
    }
    return groups;
}

/// One paragraph for a group: its facts together, marked if one of them is not confirmed.
PassportFact paragraph(const CaseFacts &group)
{
    QList<LocalizedText> texts;
    bool confirmed = true;
    for (const PassportFact &fact : group.facts) {
        texts.append(fact.text);
        confirmed = confirmed && fact.confirmed;
    }
    const LocalizedText names = joined(group.cases, u", "_s);
    const LocalizedText all = joined(texts, u"; "_s);
    return {{names.kk + u": "_s + all.kk, names.ru + u": "_s + all.ru, false}, confirmed, true};
}

} // namespace

QList<PassportFact> perCase(const ServiceDescription &service, const ServiceEdition &edition,
    const std::function<QList<PassportFact>(const CaseEdition &)> &factsOf)
{
    QList<CaseFacts> cases;
    for (const ServiceCase &known : service.cases) {
        if (const CaseEdition *caseEdition = edition.caseEdition(known.code))
            cases.append({{known.name}, factsOf(*caseEdition)});
    }
    if (cases.isEmpty())
        return {};
    QList<PassportFact> facts = takeCommon(cases);
    for (const CaseFacts &group : merged(cases)) {
        if (!group.facts.isEmpty())
            facts.append(paragraph(group));
    }
    return facts;
}

Result<PassportModel> buildPassport(
    const OfficeFacts &office, const QString &serviceCode, QDate day, SlipLanguage language)
{
    const ServiceDescription *service = office.catalogue->find(serviceCode);
    if (!service)
        return makeError(ErrorCode::UnknownService, {serviceCode.left(40)});
    const ServiceEdition *edition = service->editionOn(day);
    if (!edition)
        return makeError(ErrorCode::BeforeJournalStart, {shortDate(service->journal.start)});

    PassportModel model;
    model.language = language;
    model.practice = office.practice;
    model.service = service->code;
    model.organisation = office.organisation.name;
    model.name = edition->name;
    model.act = edition->act;
    model.day = dateText(day);
    model.validFrom = dateText(edition->validFrom);
    model.rows = passportRows(office, *service, *edition, day);
    model.steps = passportSteps(office, *service, *edition, day);
    model.people = peopleOn(office, service->journal.code, day);
    model.unconfirmed = unconfirmedOf(*edition);
    const auto *confirmed = office.organisation.confirmation(service->code, edition->code);
    if (confirmed)
        confirm(model, *confirmed);
    return model;
}

} // namespace qyz::application
