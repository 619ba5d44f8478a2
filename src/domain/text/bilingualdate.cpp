#include "domain/text/bilingualdate.h"

#include "domain/text/datewords.h"
#include "domain/text/kazakhsuffix.h"

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

QString dayAndMonth(QDate date)
{
    return twoDigits(date.day()) + u'.' + twoDigits(date.month());
}

QString clockTime(QTime time)
{
    return twoDigits(time.hour()) + u':' + twoDigits(time.minute());
}

// In a text hours have no leading zero: «с 9:00».
QString spokenTime(QTime time)
{
    return QString::number(time.hour()) + u':' + twoDigits(time.minute());
}

MonthForm monthForm(DateForm form)
{
    switch (form) {
    case DateForm::Plain:
        return MonthForm::Plain;
    case DateForm::Dated:
        return MonthForm::Dated;
    case DateForm::On:
        return MonthForm::In;
    case DateForm::From:
        return MonthForm::From;
    case DateForm::Until:
        return MonthForm::Until;
    }
    return MonthForm::Plain;
}

} // namespace

QString dateInText(QDate date, Language language, DateForm form)
{
    if (!date.isValid())
        return {};
    const QString year = QString::number(date.year());
    const QString day = QString::number(date.day());
    if (language == Language::Kazakh)
        return u"%1 жылғы %2 %3"_s.arg(year, day, kazakhMonth(date.month(), monthForm(form)));
    return u"%1 %2 %3 года"_s.arg(
        day, russianMonth(date.month(), RussianMonthForm::Genitive), year);
}

QString dateWithWeekday(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const QString weekday = weekdayName(date.dayOfWeek(), language);
    const QString text = dateInText(date, language);
    return language == Language::Kazakh ? text + u", "_s + weekday : weekday + u", "_s + text;
}

QString shortDate(QDate date)
{
    return date.isValid() ? dayAndMonth(date) + u'.' + QString::number(date.year()) : QString();
}

QString columnMoment(QDate date, QTime time)
{
    if (!date.isValid() || !time.isValid())
        return {};
    return shortDate(date) + u", "_s + clockTime(time);
}

QString statusMoment(QDate date, QTime time, Language language)
{
    if (!date.isValid() || !time.isValid())
        return {};
    return u"%1, %2, %3"_s.arg(
        shortWeekdayName(date.dayOfWeek(), language), dayAndMonth(date), clockTime(time));
}

QString monthOfYear(int year, int month, Language language)
{
    const QString name = monthName(month, language);
    if (name.isEmpty())
        return {};
    return language == Language::Kazakh ? u"%1 жылғы %2"_s.arg(QString::number(year), name)
                                        : u"%1 %2 года"_s.arg(name, QString::number(year));
}

QString forMonth(int year, int month, Language language)
{
    const QString text = monthOfYear(year, month, language);
    if (text.isEmpty())
        return {};
    return language == Language::Kazakh ? text + u" үшін"_s : u"за "_s + text;
}

QString schoolYear(int firstYear, Language language)
{
    const QString years = QString::number(firstYear) + u'\u2013' + QString::number(firstYear + 1);
    return language == Language::Kazakh ? years + u" оқу жылы"_s : years + u" учебный год"_s;
}

QString hoursRange(QTime from, QTime until, Language language)
{
    if (!from.isValid() || !until.isValid())
        return {};
    if (language == Language::Kazakh)
        return u"сағат %1 %2 дейін"_s.arg(
            withSuffix(from, KazakhCase::From), withSuffix(until, KazakhCase::To));
    return u"с %1 до %2"_s.arg(spokenTime(from), spokenTime(until));
}

} // namespace qyz::domain
