#include "application/barredactor.h"

#include "domain/text/foldedtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

bool isInitialOf(const QString &word, const QString &name)
{
    return word.size() == 1 && name.startsWith(word);
}

/// «Байжанову», «Байжановаға», «директора»: a word in whatever case it stands. Both languages
/// change a word at its end only: at most its last letter goes, at most four are put on.
bool isFormOf(const QString &word, const QString &base)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longestEnding = 4;
    const qsizetype stem = std::max(shortest, base.size() - 1);
    if (base.size() < shortest || word.size() > base.size() + longestEnding)
        return word == base;
    return word.startsWith(base.first(std::min(stem, base.size())));
}

bool hasFormOf(const QStringList &words, const QString &base)
{
    return std::any_of(
        words.begin(), words.end(), [&](const QString &word) { return isFormOf(word, base); });
}

/// «Байжанова», «Байжанову Г.С.», «директор Байжанова Гүлнар»; not «Байжанова Асем».
bool namesPerson(const QStringList &words, const PersonName &name)
{
    const QString surname = folded(name.surname);
    if (surname.isEmpty() || !hasFormOf(words, surname))
        return false;
    const QString given = folded(name.name);
    const bool named = given.isEmpty() || hasFormOf(words, given);
    const bool initial = std::any_of(
        words.begin(), words.end(), [&](const QString &word) { return isInitialOf(word, given); });
    return named || initial || words.size() == 1;
}

/// «директор», «директора школы», «мектеп директорына»; not «заместитель директора».
bool namesPost(QStringList words, const QString &post)
{
    static const QStringList school{folded(u"мектеп"_s), folded(u"мектебінің"_s),
        folded(u"мектептің"_s), folded(u"школы"_s), folded(u"школа"_s)};
    QStringList wanted = folded(post).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : school) {
        words.removeAll(word);
        wanted.removeAll(word);
    }
    if (wanted.isEmpty() || words.size() != wanted.size())
        return false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!isFormOf(words.at(at), wanted.at(at)))
            return false;
    }
    return true;
}

} // namespace

bool namesAccount(const QString &text, const AccountProfile &account)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return false;
    return text.trimmed() == account.login || namesPost(words, account.post.kk)
        || namesPost(words, account.post.ru) || namesPerson(words, account.name);
}

bool isBarred(const ServiceDescription &service, const OfficeFacts &office,
    const JournalEntry &entry, const QString &login)
{
    const auto &rule = service.capabilities.barredActor;
    const AccountProfile *account = office.account(login);
    if (!rule || !account)
        return false;
    return namesAccount(entry.details.value(rule->field.section(u'.', 1)).toString(), *account);
}

bool barsEverybody(const OfficeFacts &office, const QString &text, Duty duty, QDate day)
{
    bool somebody = false;
    for (const AccountProfile &account : office.accounts) {
        if (!office.hasDuty(account.login, duty, u"*"_s, day))
            continue;
        somebody = true;
        if (!namesAccount(text, account))
            return false;
    }
    return somebody;
}

} // namespace qyz::application
