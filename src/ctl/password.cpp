#include "ctl/password.h"

#include "ctl/terminal.h"
#include "ctl/words.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

/// Nothing where neither a file nor the environment has one.
Result<std::optional<QString>> givenPassword(const Arguments &arguments)
{
    if (arguments.has(u"password-file"_s)) {
        QFile file(arguments.value(u"password-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return makeError(ErrorCode::FileUnreadable, {file.fileName()});
        QByteArray line = file.readLine(4096);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return std::optional(QString::fromUtf8(line));
    }
    if (qEnvironmentVariableIsSet("QYZMET_PASSWORD"))
        return std::optional(qEnvironmentVariable("QYZMET_PASSWORD"));
    return std::optional<QString>();
}

} // namespace

Result<QString> askPassword(const Arguments &arguments, presentation::UiLanguage language)
{
    const auto given = givenPassword(arguments);
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
    const auto given = givenPassword(arguments);
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

} // namespace qyz::ctl
