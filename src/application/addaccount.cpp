#include "application/addaccount.h"

#include "application/accountkeys.h"
#include "application/peoplerules.h"
#include "application/recordwriter.h"
#include "application/registryrecords.h"
#include "domain/services/draftvalidator.h"
#include "domain/services/fieldchecks.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr int longestLogin = 40;

// A login is typed on any keyboard and stands in every record: plain letters only.
void checkLogin(FieldChecks &checks, const QString &login)
{
    static const QRegularExpression shape(u"^[a-z0-9][a-z0-9._-]*$"_s);
    if (login.isEmpty())
        checks.fault(u"login"_s, ErrorCode::RequiredField, {u"login"_s});
    else if (login.size() > longestLogin)
        checks.fault(
            u"login"_s, ErrorCode::TextTooLong, {u"login"_s, QString::number(longestLogin)});
    else if (!shape.match(login).hasMatch())
        checks.fault(u"login"_s, ErrorCode::BadCharacter, {u"login"_s});
}

QString post(FieldChecks &checks, const QString &text)
{
    const QString checked = checks.text(u"post"_s, text, longestName);
    if (checked.isEmpty())
        checks.fault(u"post"_s, ErrorCode::RequiredField, {u"post"_s});
    return checked;
}

Result<AccountProfile> checkedAccount(const AccountProfile &typed, QDate today)
{
    FieldChecks checks(today);
    AccountProfile account;
    account.login = typed.login.trimmed();
    checkLogin(checks, account.login);
    for (const auto &[field, text] :
        {std::pair(u"surname"_s, typed.name.surname), std::pair(u"name"_s, typed.name.name)}) {
        if (text.trimmed().isEmpty())
            checks.fault(field, ErrorCode::RequiredField, {field});
    }
    const auto part = [&](const QString &field, const QString &text) {
        return normalisedNamePart(checks.text(field, text, longestName));
    };
    account.name = {part(u"surname"_s, typed.name.surname), part(u"name"_s, typed.name.name),
        part(u"patronymic"_s, typed.name.patronymic)};
    account.post = {post(checks, typed.post.kk), post(checks, typed.post.ru)}; // R1
    if (!typed.phone.trimmed().isEmpty())
        account.phone = checks.phone(u"phone"_s, typed.phone);
    if (!checks.faults().isEmpty())
        return makeError(checks.faults());
    return account;
}

} // namespace

AddAccount::AddAccount(OfficeCache &cache, Vault &vault)
    : m_cache(cache)
    , m_vault(vault)
{
}

Result<AccountProfile> AddAccount::execute(UnitOfWork &work, const AddAccountCommand &command)
{
    const auto head = work.heads().lock(u"registry"_s);
    if (!head)
        return head.error();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    const QDate today = (*office)->schedule.localDate(work.clock().now());
    QYZ_TRY(requireManager(**office, command.actor, today));
    auto account = checkedAccount(command.account, today);
    if (!account)
        return account.error();
    if ((*office)->account(account->login))
        return makeError(ErrorCode::LoginTaken, {account->login});
    const auto record = recordAct(
        work, u"registry"_s, RecordKind::AccountAdded, command.actor, accountJson(*account));
    if (!record)
        return record.error();
    QYZ_TRY(work.registry().addAccount(*account));
    if (!command.password.isEmpty()) {
        const auto made =
            storeNewPassword(work, m_vault, account->login, command.password, command.actor);
        if (!made)
            return made.error();
        account->publicKey = made->publicKey;
    }
    return account;
}

} // namespace qyz::application
