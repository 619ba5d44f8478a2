#include "domain/calendar/termtext.h"

#include <array>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MonthForms {
    QStringView kkFrom; // "from August on"
    QStringView kkOf; // "in August", before a noun
    QStringView ruOf;
};

constexpr std::array<MonthForms, 12> months{{
    {u"қаңтардан", u"қаңтардағы", u"января"},
    {u"ақпаннан", u"ақпандағы", u"февраля"},
    {u"наурыздан", u"наурыздағы", u"марта"},
    {u"сәуірден", u"сәуірдегі", u"апреля"},
    {u"мамырдан", u"мамырдағы", u"мая"},
    {u"маусымнан", u"маусымдағы", u"июня"},
    {u"шілдеден", u"шілдедегі", u"июля"},
    {u"тамыздан", u"тамыздағы", u"августа"},
    {u"қыркүйектен", u"қыркүйектегі", u"сентября"},
    {u"қазаннан", u"қазандағы", u"октября"},
    {u"қарашадан", u"қарашадағы", u"ноября"},
    {u"желтоқсаннан", u"желтоқсандағы", u"декабря"},
}};

LocalizedText numbered(const QString &kk, const QString &ru, int number)
{
    return {kk.arg(number), ru.arg(number)};
}

} // namespace

LocalizedText arrivalDayText()
{
    return {u"Келіп түскен күн есептелмейді"_s, u"День поступления не считается"_s};
}

LocalizedText heldTermText(QDate notBefore)
{
    const MonthForms &month = months.at(static_cast<std::size_t>(notBefore.month() - 1));
    return {u"Орындау мерзімі: %1 жылғы %2 %3 бұрын емес, %4 соңғы жұмыс күні"_s.arg(
                QString::number(notBefore.year()), QString::number(notBefore.day()), month.kkFrom,
                month.kkOf),
        u"Срок исполнения: не ранее %1 %2 %3 года, последний рабочий день %2"_s.arg(
            QString::number(notBefore.day()), month.ruOf, QString::number(notBefore.year()))};
}

LocalizedText heldOpenDayText()
{
    return {u"Жұмыс күні, орындауға болады"_s, u"Рабочий день, исполнение возможно"_s};
}

LocalizedText heldDueDayText()
{
    return {u"Айдың соңғы жұмыс күні"_s, u"Последний рабочий день месяца"_s};
}

LocalizedText workingDayText(int number)
{
    return numbered(u"%1-жұмыс күні"_s, u"%1-й рабочий день"_s, number);
}

LocalizedText calendarTermDayText(int number)
{
    return numbered(u"%1-күнтізбелік күн"_s, u"%1-й календарный день"_s, number);
}

LocalizedText rolledDayText()
{
    return {
        u"Мерзім келесі жұмыс күніне ауыстырылды"_s, u"Срок перенесён на следующий рабочий день"_s};
}

LocalizedText minutesText(int minutes)
{
    return numbered(
        u"Мерзім минутпен есептеледі: %1"_s, u"Срок считается в минутах: %1"_s, minutes);
}

LocalizedText stoppedDayText(const QString &reason)
{
    const LocalizedText text{
        u"Мерзім тоқтатыла тұрған, күн есептелмейді"_s, u"Срок приостановлен, день не считается"_s};
    if (reason.isEmpty())
        return text;
    return {text.kk + u": "_s + reason, text.ru + u": "_s + reason};
}

LocalizedText extensionDayText(int number)
{
    return numbered(
        u"Ұзартылған мерзімнің %1-жұмыс күні"_s, u"%1-й рабочий день продления срока"_s, number);
}

LocalizedText joined(const LocalizedText &first, const LocalizedText &second)
{
    return {first.kk + u". "_s + second.kk, first.ru + u". "_s + second.ru};
}

} // namespace qyz::domain
