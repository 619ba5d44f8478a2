#include "domain/text/numberwords.h"

#include <QStringList>

#include <array>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int limit = 1'000'000;

using Ten = std::array<const char16_t *, 10>;

constexpr Ten kazakhUnits{
    u"", u"бір", u"екі", u"үш", u"төрт", u"бес", u"алты", u"жеті", u"сегіз", u"тоғыз"};
constexpr Ten kazakhTens{
    u"", u"он", u"жиырма", u"отыз", u"қырық", u"елу", u"алпыс", u"жетпіс", u"сексен", u"тоқсан"};

constexpr Ten russianUnits{
    u"", u"один", u"два", u"три", u"четыре", u"пять", u"шесть", u"семь", u"восемь", u"девять"};
constexpr Ten russianTeens{u"десять", u"одиннадцать", u"двенадцать", u"тринадцать", u"четырнадцать",
    u"пятнадцать", u"шестнадцать", u"семнадцать", u"восемнадцать", u"девятнадцать"};
constexpr Ten russianTens{u"", u"десять", u"двадцать", u"тридцать", u"сорок", u"пятьдесят",
    u"шестьдесят", u"семьдесят", u"восемьдесят", u"девяносто"};
constexpr Ten russianHundreds{u"", u"сто", u"двести", u"триста", u"четыреста", u"пятьсот",
    u"шестьсот", u"семьсот", u"восемьсот", u"девятьсот"};

void add(QStringList &words, const Ten &table, int digit)
{
    if (digit > 0 || table[0][0] != u'\0')
        words += QString::fromUtf16(table[static_cast<std::size_t>(digit)]);
}

// 100 is «жүз», not «бір жүз».
void addKazakhBelowThousand(QStringList &words, int number)
{
    if (number >= 200)
        add(words, kazakhUnits, number / 100);
    if (number >= 100)
        words += u"жүз"_s;
    add(words, kazakhTens, number / 10 % 10);
    add(words, kazakhUnits, number % 10);
}

QString russianUnit(int digit, Gender gender)
{
    if (digit == 1 && gender == Gender::Feminine)
        return u"одна"_s;
    if (digit == 1 && gender == Gender::Neuter)
        return u"одно"_s;
    if (digit == 2 && gender == Gender::Feminine)
        return u"две"_s;
    return QString::fromUtf16(russianUnits[static_cast<std::size_t>(digit)]);
}

void addRussianBelowThousand(QStringList &words, int number, Gender gender)
{
    add(words, russianHundreds, number / 100);
    if (number / 10 % 10 == 1) {
        add(words, russianTeens, number % 10);
        return;
    }
    add(words, russianTens, number / 10 % 10);
    if (number % 10 > 0)
        words += russianUnit(number % 10, gender);
}

} // namespace

QString kazakhNumberWords(int number)
{
    if (number < 0 || number >= limit)
        return QString::number(number);
    if (number == 0)
        return u"нөл"_s;
    QStringList words;
    if (number >= 1000) {
        addKazakhBelowThousand(words, number / 1000);
        words += u"мың"_s;
    }
    addKazakhBelowThousand(words, number % 1000);
    return words.join(u' ');
}

QString russianNumberWords(int number, Gender gender)
{
    if (number < 0 || number >= limit)
        return QString::number(number);
    if (number == 0)
        return u"ноль"_s;
    QStringList words;
    if (number >= 1000) {
        addRussianBelowThousand(words, number / 1000, Gender::Feminine);
        words += russianPlural(number / 1000, u"тысяча"_s, u"тысячи"_s, u"тысяч"_s);
    }
    addRussianBelowThousand(words, number % 1000, gender);
    return words.join(u' ');
}

QString russianPlural(qint64 number, const QString &one, const QString &few, const QString &many)
{
    const qint64 lastTwo = qAbs(number % 100);
    const qint64 last = lastTwo % 10;
    if (lastTwo >= 11 && lastTwo <= 14)
        return many;
    if (last == 1)
        return one;
    return last >= 2 && last <= 4 ? few : many;
}

} // namespace qyz::domain
