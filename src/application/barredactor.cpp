#include "application/barredactor.h"

#include "domain/text/foldedtext.h"

#include <algorithm>

using namespace qyz::domain;

namespace qyz::application {

namespace {

bool isInitialOf(const QString &word, const QString &name)
{
    return word.size() == 1 && name.startsWith(word);
}

/// «Байжанова», «Байжанова Г.С.», «директор Байжанова Гүлнар»; not «Байжанова Асем».
bool namesPerson(const QStringList &words, const PersonName &name)
{
    const QString surname = folded(name.surname);
    if (surname.isEmpty() || !words.contains(surname))
        return false;
    const QString given = folded(name.name);
    const bool named = given.isEmpty() || words.contains(given);
    const bool initial = std::any_of(
        words.begin(), words.end(), [&](const QString &word) { return isInitialOf(word, given); });
    return named || initial || words.size() == 1;
}

} // namespace

bool namesAccount(const QString &text, const AccountProfile &account)
{
    const QString key = folded(text);
    if (key.isEmpty())
        return false;
    if (text.trimmed() == account.login || key == folded(account.post.kk)
        || key == folded(account.post.ru))
        return true;
    return namesPerson(key.split(u' ', Qt::SkipEmptyParts), account.name);
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

} // namespace qyz::application
