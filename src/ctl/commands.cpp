#include "ctl/commands.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

const QList<CommandFacts> &commandTable()
{
    static const QList<CommandFacts> table{
        {u"init"_s, u"init [--practice] [--organisation FILE.json] [--director LOGIN]"_s, 0, 0,
            {u"practice"_s, u"organisation"_s, u"director"_s}, runInit},
        {u"iin"_s, u"iin NUMBER"_s, 1, 1, {}, runIin},
        {u"due"_s,
            u"due --service CODE [--case CASE] --received ISO [--channel office|portal|post]"_s, 0,
            0, {u"service"_s, u"case"_s, u"received"_s, u"channel"_s}, runDue},
        {u"calendar"_s, u"calendar YEAR [--week 5|6]"_s, 1, 1, {u"week"_s}, runCalendar},
        {u"user"_s, u"user password LOGIN [--new-password-file FILE]"_s, 2, 2,
            {u"new-password-file"_s}, runUser},
        {u"register"_s, u"register --service CODE FILE.json|-"_s, 1, 1, {u"service"_s},
            runRegister},
        {u"act"_s, u"act LINE ACTION [FILE.json|-]"_s, 2, 3, {}, runAct},
        {u"show"_s, u"show LINE [--why]"_s, 1, 1, {u"why"_s}, runShow},
        {u"list"_s, u"list JOURNAL [--state S] [--from D] [--to D] [--limit N] [--after N]"_s, 1, 1,
            {u"state"_s, u"from"_s, u"to"_s, u"limit"_s, u"after"_s}, runList},
        {u"search"_s, u"search TEXT [--limit N]"_s, 1, 1, {u"limit"_s}, runSearch},
        {u"slip"_s, u"slip LINE [--kind KIND] [--lang kk|ru|both] --out FILE.pdf"_s, 1, 1,
            {u"kind"_s, u"out"_s}, runSlip, true},
        {u"book"_s, u"book JOURNAL [--volume N] [--pages A-B] --out FILE.pdf"_s, 1, 1,
            {u"volume"_s, u"pages"_s, u"out"_s}, runBook, true},
        {u"verify"_s, u"verify [JOURNAL] [--digest TEXT]"_s, 0, 1, {u"digest"_s}, runVerify},
        {u"rebuild"_s, u"rebuild"_s, 0, 0, {}, runRebuild},
        {u"migrate"_s, u"migrate"_s, 0, 0, {}, runMigrate},
        {u"doctor"_s, u"doctor"_s, 0, 0, {}, runDoctor},
    };
    return table;
}

const CommandFacts *findCommand(const QString &name)
{
    for (const CommandFacts &command : commandTable()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

Status checkCall(const CommandFacts &command, const Arguments &arguments)
{
    for (const QString &option : arguments.optionNames()) {
        if (!globalOptions().contains(option) && !command.options.contains(option))
            return makeError(ErrorCode::UsageError, {u"--"_s + option});
    }
    const QString language = arguments.value(u"lang"_s);
    if (arguments.has(u"lang"_s) && !uiLanguage(language)
        && !(language == u"both"_s && command.name == u"slip"_s))
        return makeError(ErrorCode::UsageError, {u"--lang "_s + language});
    if (arguments.words().size() < command.leastWords)
        return makeError(ErrorCode::UsageError, {command.usage});
    if (arguments.words().size() > command.mostWords)
        return makeError(ErrorCode::UsageError, {arguments.word(command.mostWords)});
    return {};
}

QString helpText()
{
    QString text =
        u"qyzmetctl [--db PATH|postgresql://…] [--as LOGIN] [--password-file FILE] "
        "[--json]\n          [--lang kk|ru|en] [--now ISO] [--services DIR] COMMAND …\n"_s;
    for (const CommandFacts &command : commandTable())
        text += u"\n  "_s + command.usage;
    return text;
}

} // namespace qyz::ctl
