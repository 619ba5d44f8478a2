#include "application/paper/papertext.h"

#include "domain/text/bilingualdate.h"
#include "domain/text/datewords.h"
#include "domain/text/numberwords.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

LocalizedText dateText(QDate date)
{
    return {dateInText(date, Language::Kazakh), dateInText(date, Language::Russian), false};
}

LocalizedText termText(const ObligationRule &rule)
{
    const QString count = QString::number(rule.count);
    switch (rule.unit) {
    case TermUnit::WorkingDays:
        return {count + u" жұмыс күні"_s,
            count + u' '
                + russianPlural(rule.count, u"рабочий день"_s, u"рабочих дня"_s, u"рабочих дней"_s),
            false};
    case TermUnit::CalendarDays:
        return {count + u" күнтізбелік күн"_s,
            count + u' '
                + russianPlural(
                    rule.count, u"календарный день"_s, u"календарных дня"_s, u"календарных дней"_s),
            false};
    case TermUnit::Minutes:
        break;
    }
    return {count + u" минут"_s,
        count + u' ' + russianPlural(rule.count, u"минута"_s, u"минуты"_s, u"минут"_s), false};
}

LocalizedText durationText(const ObligationRule &rule)
{
    LocalizedText text = termText(rule);
    const QString count = QString::number(rule.count) + u' ';
    const auto genitive = [&](const QString &one, const QString &many) {
        return count + russianPlural(rule.count, one, many, many);
    };
    switch (rule.unit) {
    case TermUnit::WorkingDays:
        text.ru = genitive(u"рабочего дня"_s, u"рабочих дней"_s);
        break;
    case TermUnit::CalendarDays:
        text.ru = genitive(u"календарного дня"_s, u"календарных дней"_s);
        break;
    case TermUnit::Minutes:
        text.ru = genitive(u"минуты"_s, u"минут"_s);
        break;
    }
    return text;
}

LocalizedText ruleText(const ObligationRule &rule)
{
    LocalizedText text = termText(rule);
    if (!rule.heldUntil)
        return text;
    const QString day = QString::number(rule.heldUntil->day) + u' ';
    const int month = rule.heldUntil->month;
    text.kk += u" ("_s + day + kazakhMonth(month, MonthForm::Until) + u" дейін түскендері – "_s
        + day + kazakhMonth(month, MonthForm::From) + u" бұрын емес)"_s;
    const QString date = day + russianMonth(month, RussianMonthForm::Genitive);
    text.ru += u" (поступившие до "_s + date + u" — не ранее "_s + date + u')';
    return text;
}

LocalizedText channelsText(const ServiceDescription &service, const ObligationRule &rule)
{
    QList<LocalizedText> names;
    for (const QString &channel : rule.channels)
        names.append(choiceText(service, u"channel"_s, channel));
    if (names.isEmpty())
        return {};
    const LocalizedText all = joined(names, u", "_s);
    return {u" ("_s + all.kk + u')', u" ("_s + all.ru + u')', false};
}

LocalizedText obligationText(ObligationKind kind)
{
    switch (kind) {
    case ObligationKind::Receipt:
        return {u"Қолхат беру"_s, u"Выдать расписку"_s, false};
    case ObligationKind::Order:
        return {u"Бұйрық шығару"_s, u"Издать приказ"_s, false};
    case ObligationKind::Result:
        return {u"Нәтижені дайындау"_s, u"Подготовить результат"_s, false};
    case ObligationKind::Answer:
        break;
    }
    return {u"Жауап беру"_s, u"Дать ответ"_s, false};
}

LocalizedText verdictText(bool justified)
{
    return justified ? LocalizedText{u"негізді"_s, u"обоснована"_s, false}
                     : LocalizedText{u"негізсіз"_s, u"необоснована"_s, false};
}

ComplaintTerms complaintTerms(const OfficeFacts &office, QDate day)
{
    ComplaintTerms terms{office.organisation.complaintTerm, {}, {}};
    // A letter promises nothing that is not confirmed.
    const auto days = [](const std::optional<GrantedDays> &granted, auto text) {
        ObligationRule rule;
        rule.count = granted ? granted->workingDays : 0;
        return granted && granted->verified ? text(rule) : LocalizedText{};
    };
    for (const ServiceDescription &service : office.catalogue->services()) {
        const ServiceEdition *edition = service.editionOn(day);
        if (!edition || service.cases.isEmpty())
            continue;
        const CaseEdition *known = edition->caseEdition(service.cases.constFirst().code);
        for (const ObligationRule &rule : known ? known->obligations : QList<ObligationRule>()) {
            if (rule.kind == ObligationKind::Answer)
                return {durationText(rule), days(edition->extension, termText),
                    days(edition->forwardWithin, durationText)};
        }
    }
    return terms;
}

LocalizedText choiceText(
    const ServiceDescription &service, const QString &field, const QString &code)
{
    if (const ServiceField *described = service.findField(field)) {
        for (const CodedText &choice : described->choices) {
            if (choice.code == code)
                return choice.name;
        }
    }
    return {code, code, false};
}

QList<LocalizedText> paperNames(const ServiceEdition &edition, const QStringList &codes)
{
    QList<LocalizedText> names;
    for (const QString &code : codes) {
        const LocalizedText *name = edition.documentName(code);
        names.append(name ? *name : LocalizedText{code, code, false});
    }
    return names;
}

QString clockText(const OfficeFacts &office, const QDateTime &utc)
{
    return office.schedule.local(utc).time().toString(u"HH:mm"_s);
}

QString momentColumn(const OfficeFacts &office, const QDateTime &utc)
{
    const QDateTime local = office.schedule.local(utc);
    return columnMoment(local.date(), local.time());
}

LocalizedText identifiedByText(const QString &code)
{
    if (code == "iin"_L1)
        return {u"ЖСН бойынша"_s, u"по ИИН"_s, false};
    if (code == "power_of_attorney"_L1)
        return {u"сенімхат бойынша"_s, u"по доверенности"_s, false};
    return {u"жеке басын куәландыратын құжат бойынша"_s,
        u"по документу, удостоверяющему личность"_s, false};
}

LocalizedText joined(const QList<LocalizedText> &texts, const QString &separator)
{
    QStringList kk;
    QStringList ru;
    for (const LocalizedText &text : texts) {
        kk.append(text.kk);
        ru.append(text.ru);
    }
    return {kk.join(separator), ru.join(separator), false};
}

} // namespace qyz::application
