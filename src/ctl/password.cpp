#include "ctl/password.h"

#include "ctl/terminal.h"
#include "ctl/words.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

/// Nothing where neither a file nor the environment has one.
Result<std::optional<QString>> givenPassword(
    const Arguments &arguments, const QString &option, const char *variable)
{
    if (arguments.has(option)) {
        QFile file(arguments.value(option));
        if (!file.open(QIODevice::ReadOnly))
            return makeError(ErrorCode::FileUnreadable, {file.fileName()});
        QByteArray line = file.readLine(4096);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return std::optional(QString::fromUtf8(line));
    }
    if (qEnvironmentVariableIsSet(variable))
        return std::optional(qEnvironmentVariable(variable));
    return std::optional<QString>();
}

/// What was given, else what was typed twice.
Result<QString> newPassword(
    const Result<std::optional<QString>> &given, presentation::UiLanguage language)
{
    if (!given)
        return given.error();
    QString password;
    if (*given) {
        password = **given;
    } else {
        const auto first = askHidden(word(Word::Password, language) + u": "_s);
        const auto second = askHidden(word(Word::RepeatPassword, language) + u": "_s);
        if (!first || !second || *first != *second)
            return makeError(ErrorCode::UsageError, {word(Word::Password, language)});
        password = *first;
    }
    if (password.isEmpty())
        return makeError(ErrorCode::UsageError, {word(Word::Password, language)});
    return password;
}

} // namespace

Result<QString> askPassword(const Arguments &arguments, presentation::UiLanguage language)
{
    const auto given = givenPassword(arguments, u"password-file"_s, "QYZMET_PASSWORD");
    if (!given)
        return given.error();
    if (*given)
        return **given;
    const auto typed = askHidden(word(Word::Password, language) + u": "_s);
    if (!typed)
        return makeError(ErrorCode::WrongPassword, {}, u"no password given and no terminal"_s);
    return *typed;
}

Result<QString> askNewPassword(const Arguments &arguments, presentation::UiLanguage language)
{
    return newPassword(givenPassword(arguments, u"password-file"_s, "QYZMET_PASSWORD"), language);
}

Result<std::optional<QString>> firstPassword(const Arguments &arguments)
{
    return givenPassword(arguments, u"new-password-file"_s, "QYZMET_NEW_PASSWORD");
}

Result<QString> askOthersPassword(const Arguments &arguments, presentation::UiLanguage language)
{
    return newPassword(
        givenPassword(arguments, u"new-password-file"_s, "QYZMET_NEW_PASSWORD"), language);
}

} // namespace qyz::ctl
