#include "application/paper/papertext.h"
#include "application/paper/passportbuilder.h"
#include "domain/text/bilingualdate.h"
#include "domain/text/datewords.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QList<PassportFact> known(const LocalizedText &text)
{
    return text.isComplete() ? QList<PassportFact>{{text, true}} : QList<PassportFact>{};
}

QList<PassportFact> known(const QList<LocalizedText> &texts)
{
    QList<PassportFact> facts;
    for (const LocalizedText &text : texts)
        facts.append({text, true});
    return facts;
}

LocalizedText dashed(const LocalizedText &what, const LocalizedText &term)
{
    return {what.kk + u" – "_s + term.kk, what.ru + u" — "_s + term.ru, false};
}

QList<PassportFact> terms(const ServiceDescription &service, const ServiceEdition &edition)
{
    QList<PassportFact> facts = perCase(service, edition, [&service](const CaseEdition &known) {
        QList<PassportFact> own;
        for (const ObligationRule &rule : known.obligations) {
            const LocalizedText channels = channelsText(service, rule);
            const LocalizedText term = ruleText(rule);
            own.append({dashed(obligationText(rule.kind),
                            {term.kk + channels.kk, term.ru + channels.ru, false}),
                rule.verified});
        }
        return own;
    });
    const auto minutes = [](int count) {
        ObligationRule rule;
        rule.unit = TermUnit::Minutes;
        rule.count = count;
        return termText(rule);
    };
    if (edition.maxWaitMinutes) {
        facts.append({dashed({u"кезек күтудің рұқсат етілген ең ұзақ уақыты"_s,
                                 u"максимально допустимое время ожидания"_s, false},
                          minutes(*edition.maxWaitMinutes)),
            true});
    }
    if (edition.maxServeMinutes) {
        facts.append({dashed({u"қызмет көрсетудің рұқсат етілген ең ұзақ уақыты"_s,
                                 u"максимально допустимое время обслуживания"_s, false},
                          minutes(*edition.maxServeMinutes)),
            true});
    }
    return facts;
}

QList<PassportFact> channels(const ServiceDescription &service, const ServiceEdition &edition)
{
    if (!edition.channels.isEmpty())
        return known(edition.channels);
    QList<PassportFact> facts;
    if (const ServiceField *field = service.findField(u"channel"_s)) {
        for (const CodedText &choice : field->choices)
            facts.append({choice.name, true});
    }
    return facts;
}

QList<PassportFact> workingHours(const OfficeFacts &office, QDate day)
{
    const auto times = office.schedule.openingTimes(office.schedule.workingDayNotBefore(day));
    if (!times)
        return {};
    const int last = office.schedule.week(day) == WorkingWeek::SixDays ? 6 : 5;
    return {{{kazakhFromWeekday(1) + u' ' + kazakhUntilWeekday(last) + u" дейін, "_s
                     + hoursRange(times->opens, times->closes, Language::Kazakh)
                     + u"; демалыс және мереке күндерінен басқа"_s,
                 weekdayName(1, Language::Russian) + u" – "_s + weekdayName(last, Language::Russian)
                     + u", "_s + hoursRange(times->opens, times->closes, Language::Russian)
                     + u", кроме выходных и праздничных дней"_s,
                 false},
        true}};
}

QList<PassportFact> papers(const ServiceDescription &service, const ServiceEdition &edition)
{
    if (!service.papers)
        return {{{u"талап етілмейді"_s, u"не требуются"_s, false}, true}};
    QList<PassportFact> facts = perCase(service, edition, [&edition](const CaseEdition &known) {
        QList<PassportFact> own;
        for (const RequiredDocument &paper : known.documents) {
            const LocalizedText *name = edition.documentName(paper.code);
            LocalizedText text = name ? *name : LocalizedText{paper.code, paper.code, false};
            if (!paper.required) {
                text.kk += u" (міндетті емес)"_s;
                text.ru += u" (необязательно)"_s;
            }
            own.append({text, true});
        }
        return own;
    });
    if (!edition.seen.isEmpty()) {
        const LocalizedText seen = joined(edition.seen, u"; "_s);
        facts.append({{u"салыстыру үшін көрсетіледі, көшірмесі алынбайды: "_s + seen.kk,
                          u"предъявляется для сверки, копии не снимаются: "_s + seen.ru, false},
            true, true});
    }
    return facts;
}

// R20, law art. 19: what is not complete or no longer valid is not accepted.
QList<PassportFact> acceptanceGrounds()
{
    return {
        {{u"құжаттар топтамасының толық болмауы"_s, u"неполный пакет документов"_s, false}, true},
        {{u"құжаттардың қолданылу мерзімінің өтуі"_s, u"истечение срока действия документов"_s,
             false},
            true}};
}

QList<PassportFact> grounds(const ServiceDescription &service, const ServiceEdition &edition)
{
    if (service.capabilities.neverRefuse) {
        return {{{u"қабылдаудан және қараудан бас тартуға жол берілмейді"_s,
                     u"отказ в приёме и рассмотрении не допускается"_s, false},
            true}};
    }
    QList<PassportFact> facts;
    for (const SourcedText &ground : edition.grounds)
        facts.append({ground.name, ground.verified});
    return facts;
}

QList<PassportFact> complaints(const OfficeFacts &office, QDate day)
{
    const ComplaintTerms terms = complaintTerms(office, day);
    if (!terms.answer.isComplete())
        return {};
    return {{{u"мектеп директорының атына; тіркелген күнінен бастап "_s + terms.answer.kk
                     + u" ішінде қаралады"_s,
                 u"на имя директора школы; рассматривается в течение "_s + terms.answer.ru
                     + u" со дня регистрации"_s,
                 false},
        true}};
}

QList<PassportFact> subTypes(const ServiceDescription &service, const ServiceEdition &edition)
{
    QList<LocalizedText> names;
    for (const ServiceCase &one : service.cases) {
        if (edition.caseEdition(one.code))
            names.append(one.name);
    }
    return names.isEmpty() ? QList<PassportFact>{} : known(joined(names, u"; "_s));
}

} // namespace

QList<PassportRow> passportRows(const OfficeFacts &office, const ServiceDescription &service,
    const ServiceEdition &edition, QDate day)
{
    QList<PassportRow> rows{
        {{u"Көрсетілетін қызметтің атауы"_s, u"Наименование услуги"_s, false}, known(edition.name)},
        {{u"Кіші түрлері"_s, u"Подвиды услуги"_s, false}, subTypes(service, edition)},
        {{u"Көрсетілетін қызметті беруші"_s, u"Услугодатель"_s, false},
            known(office.organisation.name)},
        {{u"Ұсыну тәсілдері (қолжетімділік арналары)"_s,
             u"Способы предоставления (каналы доступа)"_s, false},
            channels(service, edition)},
        {{u"Қызмет көрсету мерзімі"_s, u"Срок оказания услуги"_s, false}, terms(service, edition)},
        {{u"Көрсету нысаны"_s, u"Форма оказания"_s, false},
            edition.formOfService ? known(edition.formOfService->name) : QList<PassportFact>{}},
        {{u"Қызмет көрсету нәтижесі"_s, u"Результат оказания услуги"_s, false},
            known(edition.result)},
        {{u"Төлемі"_s, u"Оплата"_s, false}, known(edition.fee)},
        {{u"Жұмыс кестесі"_s, u"График работы"_s, false}, workingHours(office, day)},
        {{u"Қажетті құжаттар тізбесі"_s, u"Перечень необходимых документов"_s, false},
            papers(service, edition)},
    };
    if (service.papers && !service.capabilities.neverRefuse) {
        rows.append({{u"Құжаттарды қабылдаудан бас тарту негіздері"_s,
                         u"Основания для отказа в приёме документов"_s, false},
            acceptanceGrounds()});
    }
    rows.append({{u"Қызмет көрсетуден бас тарту негіздері"_s,
                     u"Основания для отказа в оказании услуги"_s, false},
        grounds(service, edition)});
    if (!edition.other.isEmpty())
        rows.append({{u"Өзге де талаптар"_s, u"Иные требования"_s, false}, known(edition.other)});
    rows.append(
        {{u"Шағымдану тәртібі"_s, u"Порядок обжалования"_s, false}, complaints(office, day)});
    return rows;
}

} // namespace qyz::application
