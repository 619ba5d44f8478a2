#include "domain/text/kazakhsuffix.h"

#include <array>

namespace qyz::domain {

namespace {

constexpr QChar noBreakHyphen = u'\u2011';

// order, whose, to, what, at, from, with
using Suffixes = std::array<const char16_t *, 7>;

constexpr std::array<Suffixes, 10> units{{
    {u"ші", u"дің", u"ге", u"ді", u"де", u"ден", u"мен"}, // нөл
    {u"ші", u"дің", u"ге", u"ді", u"де", u"ден", u"мен"}, // бір
    {u"ші", u"нің", u"ге", u"ні", u"де", u"ден", u"мен"}, // екі
    {u"ші", u"тің", u"ке", u"ті", u"те", u"тен", u"пен"}, // үш
    {u"ші", u"тің", u"ке", u"ті", u"те", u"тен", u"пен"}, // төрт
    {u"ші", u"тің", u"ке", u"ті", u"те", u"тен", u"пен"}, // бес
    {u"шы", u"ның", u"ға", u"ны", u"да", u"дан", u"мен"}, // алты
    {u"ші", u"нің", u"ге", u"ні", u"де", u"ден", u"мен"}, // жеті
    {u"ші", u"дің", u"ге", u"ді", u"де", u"ден", u"бен"}, // сегіз
    {u"шы", u"дың", u"ға", u"ды", u"да", u"дан", u"бен"}, // тоғыз
}};

constexpr std::array<Suffixes, 9> tens{{
    {u"шы", u"ның", u"ға", u"ны", u"да", u"нан", u"мен"}, // он
    {u"шы", u"ның", u"ға", u"ны", u"да", u"дан", u"мен"}, // жиырма
    {u"шы", u"дың", u"ға", u"ды", u"да", u"дан", u"бен"}, // отыз
    {u"шы", u"тың", u"қа", u"ты", u"та", u"тан", u"пен"}, // қырық
    {u"ші", u"дің", u"ге", u"ді", u"де", u"ден", u"мен"}, // елу
    {u"шы", u"тың", u"қа", u"ты", u"та", u"тан", u"пен"}, // алпыс
    {u"ші", u"тің", u"ке", u"ті", u"те", u"тен", u"пен"}, // жетпіс
    {u"ші", u"нің", u"ге", u"ді", u"де", u"нен", u"мен"}, // сексен
    {u"шы", u"ның", u"ға", u"ды", u"да", u"нан", u"мен"}, // тоқсан
}};

constexpr Suffixes hundred{u"ші", u"дің", u"ге", u"ді", u"де", u"ден", u"бен"}; // жүз
constexpr Suffixes thousand{u"шы", u"ның", u"ға", u"ды", u"да", u"нан", u"мен"}; // мың, миллион
constexpr Suffixes milliard{u"шы", u"тың", u"қа", u"ты", u"та", u"тан", u"пен"}; // миллиард

const Suffixes &suffixesOf(quint64 number)
{
    if (number == 0 || number % 10 != 0)
        return units[number % 10];
    if (number % 100 != 0)
        return tens[number / 10 % 10 - 1];
    if (number % 1000 != 0)
        return hundred;
    return number % 1'000'000'000 == 0 ? milliard : thousand;
}

} // namespace

QString kazakhSuffix(qint64 number, KazakhCase form)
{
    // Negated as unsigned, so that the smallest number has an absolute value too.
    const auto bits = static_cast<quint64>(number);
    const quint64 size = number < 0 ? quint64{0} - bits : bits;
    return QString::fromUtf16(suffixesOf(size)[static_cast<std::size_t>(form)]);
}

QString withSuffix(qint64 number, KazakhCase form)
{
    return QString::number(number) + noBreakHyphen + kazakhSuffix(number, form);
}

QString withSuffix(QTime time, KazakhCase form)
{
    if (!time.isValid())
        return {};
    return QStringLiteral("%1:%2").arg(time.hour()).arg(time.minute(), 2, 10, QChar(u'0'))
        + noBreakHyphen + kazakhSuffix(time.minute(), form);
}

} // namespace qyz::domain
