#include "domain/people/personname.h"

#include "domain/text/lookalikes.h"

#include <QStringList>

#include <algorithm>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar noBreakSpace = u'\u00a0';

QString initial(const QString &part)
{
    return part.isEmpty() ? QString() : part.first(1).toUpper() + u'.';
}

bool isAllCapitals(const QString &part)
{
    const auto letters =
        std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    return letters > 1 && !part.contains(u'.') && part == part.toUpper() && part != part.toLower();
}

// «ұлы», «қызы» written apart are words of their own and stay small in a name.
bool isPatronymicEnding(const QString &word)
{
    static const QStringList endings{
        u"ұлы"_s, u"улы"_s, u"қызы"_s, u"кызы"_s, u"оглы"_s, u"uly"_s, u"qyzy"_s, u"kyzy"_s};
    return endings.contains(word);
}

QString capitalised(QString word, bool first)
{
    word = word.toLower();
    if (word.isEmpty() || (!first && isPatronymicEnding(word)))
        return word;
    return word.first(1).toUpper() + word.sliced(1);
}

} // namespace

QString PersonName::full() const
{
    QStringList parts{surname, name, patronymic};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString PersonName::initialsAfter() const
{
    if (surname.isEmpty())
        return full();
    const QString initials = initial(name) + initial(patronymic);
    return initials.isEmpty() ? surname : surname + noBreakSpace + initials;
}

std::optional<PersonName> PersonName::offerCapitals() const
{
    PersonName offer = *this;
    offer.surname = offeredCapitals(surname).value_or(surname);
    offer.name = offeredCapitals(name).value_or(name);
    offer.patronymic = offeredCapitals(patronymic).value_or(patronymic);
    if (offer == *this)
        return std::nullopt;
    return offer;
}

PersonName PersonName::normalised() const
{
    return PersonName{
        normalisedNamePart(surname), normalisedNamePart(name), normalisedNamePart(patronymic)};
}

std::optional<QString> offeredCapitals(const QString &part)
{
    if (!isAllCapitals(part))
        return std::nullopt;
    QString result;
    QString word;
    bool first = true;
    for (const QChar c : part) {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c;
            continue;
        }
        result += capitalised(word, first) + c;
        first = first && word.isEmpty();
        word.clear();
    }
    return result + capitalised(word, first);
}

QString normalisedNamePart(const QString &part)
{
    return withoutLookAlikes(part.simplified());
}

} // namespace qyz::domain
