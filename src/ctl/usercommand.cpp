// user: the people of the registry: accounts, assignments by order, passwords (R23, R37).
#include "ctl/exitcode.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"
#include "ctl/password.h"
#include "ctl/userjson.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

struct UserCommand {
    QString name;
    QString usage;
    bool needsLogin = true;
    QStringList options;
    CommandResult (*run)(Context &, OpenRegistry &) = nullptr;
};

CommandResult answerPerson(Context &context, OpenRegistry &opened, const QString &login)
{
    const auto people = opened.registry().people(opened.actor());
    // Whoever took his own duty away did so; he just may not look at the list any more.
    if (!people && people.error().code == ErrorCode::NoRight && !login.isEmpty()) {
        context.console.answer(QJsonObject{{u"login"_s, login}});
        return exitDone;
    }
    if (!people)
        return people.error();
    for (const application::PersonView &person : *people) {
        if (!login.isEmpty() && person.account.login != login)
            continue;
        if (context.console.json())
            context.console.answer(personJson(person));
        else
            context.console.answer(personRow(person, context.console.language()));
    }
    return exitDone;
}

CommandResult addUser(Context &context, OpenRegistry &opened)
{
    const Arguments &arguments = context.arguments;
    const auto password = firstPassword(arguments);
    if (!password)
        return password.error();
    AccountProfile account;
    account.login = arguments.word(1);
    account.name = {arguments.value(u"surname"_s), arguments.value(u"name"_s),
        arguments.value(u"patronymic"_s)};
    account.post = {arguments.value(u"post-kk"_s), arguments.value(u"post-ru"_s)};
    account.phone = arguments.value(u"phone"_s);
    const auto added =
        opened.registry().addAccount({account, password->value_or(QString()), opened.actor()});
    if (!added)
        return added.error();
    return answerPerson(context, opened, added->login);
}

CommandResult switchUser(Context &context, OpenRegistry &opened)
{
    const QString login = context.arguments.word(1);
    QYZ_TRY(opened.registry().switchAccount(
        {login, context.arguments.word(0) == "disable"_L1, opened.actor()}));
    return answerPerson(context, opened, login);
}

/// A day of the call; invalid where it was not given.
Result<QDate> day(const Arguments &arguments, const QString &option)
{
    return arguments.has(option) ? readDate(option, arguments.value(option)) : QDate();
}

Result<Duty> dutyOf(const Arguments &arguments)
{
    const auto known = duty(arguments.value(u"duty"_s));
    if (!known)
        return makeError(
            ErrorCode::UsageError, {u"--duty registrar|reviewer|director|administrator"_s});
    return *known;
}

CommandResult assignUser(Context &context, OpenRegistry &opened)
{
    const Arguments &arguments = context.arguments;
    const auto wanted = dutyOf(arguments);
    if (!wanted)
        return wanted.error();
    const auto from = day(arguments, u"from"_s);
    if (!from)
        return from.error();
    const auto to = day(arguments, u"to"_s);
    if (!to)
        return to.error();
    Assignment assignment;
    assignment.login = arguments.word(1);
    assignment.duty = *wanted;
    assignment.journals = arguments.value(u"journals"_s).split(u',', Qt::SkipEmptyParts);
    assignment.from = *from;
    assignment.to = *to;
    assignment.order = arguments.value(u"order"_s);
    assignment.substituteFor = arguments.value(u"substitute-for"_s);
    const auto assigned = opened.registry().assign({assignment, opened.actor()});
    if (!assigned)
        return assigned.error();
    return answerPerson(context, opened, assigned->login);
}

/// The number that was given, or the person's only assignment with that duty that has not ended.
Result<int> assignmentOf(const Arguments &arguments, const OpenRegistry &opened)
{
    if (arguments.has(u"assignment"_s)) {
        const auto number = arguments.number(u"assignment"_s, 0, 1);
        if (!number)
            return number.error();
        for (const Assignment &assignment : opened.office().assignments) {
            if (assignment.number == *number && assignment.login == arguments.word(1))
                return assignment.number;
        }
        return makeError(
            ErrorCode::UsageError, {u"--assignment "_s + arguments.value(u"assignment"_s)});
    }
    const auto wanted = dutyOf(arguments);
    if (!wanted)
        return wanted.error();
    const QDate today = opened.zone().toLocal(opened.now()).date();
    QList<int> numbers;
    for (const Assignment &assignment : opened.office().assignments) {
        const bool ended = assignment.to.isValid() && assignment.to < today;
        if (assignment.login == arguments.word(1) && assignment.duty == *wanted && !ended)
            numbers.append(assignment.number);
    }
    if (numbers.size() != 1)
        return makeError(ErrorCode::UsageError, {u"--assignment NUMBER"_s});
    return numbers.constFirst();
}

CommandResult endUser(Context &context, OpenRegistry &opened)
{
    const auto number = assignmentOf(context.arguments, opened);
    if (!number)
        return number.error();
    const auto to = day(context.arguments, u"to"_s);
    if (!to)
        return to.error();
    const auto ended = opened.registry().endAssignment(
        {*number, *to, context.arguments.value(u"order"_s), opened.actor()});
    if (!ended)
        return ended.error();
    return answerPerson(context, opened, ended->login);
}

CommandResult listUsers(Context &context, OpenRegistry &opened)
{
    return answerPerson(context, opened, {});
}

CommandResult userPassword(Context &context, OpenRegistry &opened)
{
    const Arguments &arguments = context.arguments;
    const QString login = arguments.words().value(1, opened.actor());
    const auto password = askOthersPassword(arguments, context.console.language());
    if (!password)
        return password.error();
    if (login == opened.actor()) {
        QYZ_TRY(opened.registry().changePassword({login, opened.password(), *password}));
    } else {
        QYZ_TRY(opened.registry().setPassword(
            {login, *password, opened.actor(), arguments.has(u"forget-keys"_s)}));
    }
    if (context.console.json())
        context.console.answer(QJsonObject{{u"login"_s, login}});
    return exitDone;
}

const QList<UserCommand> &userCommands()
{
    static const QList<UserCommand> commands{
        {u"add"_s,
            u"add LOGIN --surname S --name N [--patronymic P] --post-kk T --post-ru T [--phone T]"
            " [--new-password-file FILE]"_s,
            true,
            {u"surname"_s, u"name"_s, u"patronymic"_s, u"post-kk"_s, u"post-ru"_s, u"phone"_s,
                u"new-password-file"_s},
            addUser},
        {u"disable"_s, u"disable LOGIN"_s, true, {}, switchUser},
        {u"enable"_s, u"enable LOGIN"_s, true, {}, switchUser},
        {u"assign"_s,
            u"assign LOGIN --duty D --journals A,B --from D [--to D] --order N"
            " [--substitute-for LOGIN]"_s,
            true, {u"duty"_s, u"journals"_s, u"from"_s, u"to"_s, u"order"_s, u"substitute-for"_s},
            assignUser},
        {u"end"_s, u"end LOGIN --duty D|--assignment NUMBER --to D --order N"_s, true,
            {u"duty"_s, u"assignment"_s, u"to"_s, u"order"_s}, endUser},
        {u"list"_s, u"list"_s, false, {}, listUsers},
        {u"password"_s, u"password [LOGIN] [--new-password-file FILE] [--forget-keys]"_s, false,
            {u"new-password-file"_s, u"forget-keys"_s}, userPassword},
    };
    return commands;
}

Status checkUserCall(const UserCommand &command, const Arguments &arguments)
{
    for (const QString &option : arguments.optionNames()) {
        if (!globalOptions().contains(option) && !command.options.contains(option))
            return makeError(ErrorCode::UsageError, {u"--"_s + option});
    }
    if (command.needsLogin && arguments.words().size() < 2)
        return makeError(ErrorCode::UsageError, {u"user "_s + command.usage});
    if (command.run == listUsers && arguments.words().size() > 1)
        return makeError(ErrorCode::UsageError, {arguments.word(1)});
    return {};
}

} // namespace

QString userUsage()
{
    QStringList usages;
    for (const UserCommand &command : userCommands())
        usages.append(u"user "_s + command.usage);
    return usages.join(u"\n  "_s);
}

QStringList userOptions()
{
    QStringList options;
    for (const UserCommand &command : userCommands())
        options += command.options;
    options.removeDuplicates();
    return options;
}

CommandResult runUser(Context &context)
{
    for (const UserCommand &command : userCommands()) {
        if (command.name != context.arguments.word(0))
            continue;
        QYZ_TRY(checkUserCall(command, context.arguments));
        auto opened = OpenRegistry::open(context, Access::SignedIn);
        if (!opened)
            return opened.error();
        return command.run(context, **opened);
    }
    return makeError(ErrorCode::UsageError, {u"user "_s + context.arguments.word(0).left(40)});
}

} // namespace qyz::ctl
