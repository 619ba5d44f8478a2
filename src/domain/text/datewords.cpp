#include "domain/text/datewords.h"

#include <array>

namespace qyz::domain {

namespace {

using Words = std::array<const char16_t *, 5>;

// plain, in, from, until, dated
constexpr std::array<Words, 12> kazakhMonths{{
    {u"қаңтар", u"қаңтарда", u"қаңтардан", u"қаңтарға", u"қаңтардағы"},
    {u"ақпан", u"ақпанда", u"ақпаннан", u"ақпанға", u"ақпандағы"},
    {u"наурыз", u"наурызда", u"наурыздан", u"наурызға", u"наурыздағы"},
    {u"сәуір", u"сәуірде", u"сәуірден", u"сәуірге", u"сәуірдегі"},
    {u"мамыр", u"мамырда", u"мамырдан", u"мамырға", u"мамырдағы"},
    {u"маусым", u"маусымда", u"маусымнан", u"маусымға", u"маусымдағы"},
    {u"шілде", u"шілдеде", u"шілдеден", u"шілдеге", u"шілдедегі"},
    {u"тамыз", u"тамызда", u"тамыздан", u"тамызға", u"тамыздағы"},
    {u"қыркүйек", u"қыркүйекте", u"қыркүйектен", u"қыркүйекке", u"қыркүйектегі"},
    {u"қазан", u"қазанда", u"қазаннан", u"қазанға", u"қазандағы"},
    {u"қараша", u"қарашада", u"қарашадан", u"қарашаға", u"қарашадағы"},
    {u"желтоқсан", u"желтоқсанда", u"желтоқсаннан", u"желтоқсанға", u"желтоқсандағы"},
}};

// plain, genitive, in
constexpr std::array<std::array<const char16_t *, 3>, 12> russianMonths{{
    {u"январь", u"января", u"январе"},
    {u"февраль", u"февраля", u"феврале"},
    {u"март", u"марта", u"марте"},
    {u"апрель", u"апреля", u"апреле"},
    {u"май", u"мая", u"мае"},
    {u"июнь", u"июня", u"июне"},
    {u"июль", u"июля", u"июле"},
    {u"август", u"августа", u"августе"},
    {u"сентябрь", u"сентября", u"сентябре"},
    {u"октябрь", u"октября", u"октябре"},
    {u"ноябрь", u"ноября", u"ноябре"},
    {u"декабрь", u"декабря", u"декабре"},
}};

// plain, short, on, from, until
constexpr std::array<Words, 7> kazakhWeekdays{{
    {u"дүйсенбі", u"дс", u"дүйсенбіде", u"дүйсенбіден", u"дүйсенбіге"},
    {u"сейсенбі", u"сс", u"сейсенбіде", u"сейсенбіден", u"сейсенбіге"},
    {u"сәрсенбі", u"ср", u"сәрсенбіде", u"сәрсенбіден", u"сәрсенбіге"},
    {u"бейсенбі", u"бс", u"бейсенбіде", u"бейсенбіден", u"бейсенбіге"},
    {u"жұма", u"жм", u"жұмада", u"жұмадан", u"жұмаға"},
    {u"сенбі", u"сб", u"сенбіде", u"сенбіден", u"сенбіге"},
    {u"жексенбі", u"жс", u"жексенбіде", u"жексенбіден", u"жексенбіге"},
}};

// plain, short, on
constexpr std::array<std::array<const char16_t *, 3>, 7> russianWeekdays{{
    {u"понедельник", u"пн", u"в понедельник"},
    {u"вторник", u"вт", u"во вторник"},
    {u"среда", u"ср", u"в среду"},
    {u"четверг", u"чт", u"в четверг"},
    {u"пятница", u"пт", u"в пятницу"},
    {u"суббота", u"сб", u"в субботу"},
    {u"воскресенье", u"вс", u"в воскресенье"},
}};

template <class Table> QString word(const Table &table, int number, std::size_t form)
{
    if (number < 1 || static_cast<std::size_t>(number) > table.size())
        return {};
    return QString::fromUtf16(table[static_cast<std::size_t>(number) - 1][form]);
}

} // namespace

QString kazakhMonth(int month, MonthForm form)
{
    return word(kazakhMonths, month, static_cast<std::size_t>(form));
}

QString russianMonth(int month, RussianMonthForm form)
{
    return word(russianMonths, month, static_cast<std::size_t>(form));
}

QString monthName(int month, Language language)
{
    return language == Language::Kazakh ? kazakhMonth(month) : russianMonth(month);
}

QString weekdayName(int weekday, Language language)
{
    return language == Language::Kazakh ? word(kazakhWeekdays, weekday, 0)
                                        : word(russianWeekdays, weekday, 0);
}

QString shortWeekdayName(int weekday, Language language)
{
    return language == Language::Kazakh ? word(kazakhWeekdays, weekday, 1)
                                        : word(russianWeekdays, weekday, 1);
}

QString onWeekday(int weekday, Language language)
{
    return language == Language::Kazakh ? word(kazakhWeekdays, weekday, 2)
                                        : word(russianWeekdays, weekday, 2);
}

QString kazakhFromWeekday(int weekday)
{
    return word(kazakhWeekdays, weekday, 3);
}

QString kazakhUntilWeekday(int weekday)
{
    return word(kazakhWeekdays, weekday, 4);
}

} // namespace qyz::domain
