#include "application/paper/papertext.h"

#include "domain/text/bilingualdate.h"
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
