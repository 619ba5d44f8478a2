#include "ctl/commands.h"

#include "application/actonline.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

const QList<CommandFacts> &commandTable()
{
    static const QList<CommandFacts> table{
        {u"init"_s, u"init [--practice [--filled]] [--organisation FILE.json] [--director LOGIN]"_s,
            0, 0, {u"practice"_s, u"filled"_s, u"organisation"_s, u"director"_s}, runInit},
        {u"iin"_s, u"iin NUMBER"_s, 1, 1, {}, runIin},
        {u"due"_s,
            u"due --service CODE [--case CASE] --received ISO [--channel office|portal|post]"_s, 0,
            0, {u"service"_s, u"case"_s, u"received"_s, u"channel"_s}, runDue},
        {u"calendar"_s, u"calendar YEAR [--week 5|6]"_s, 1, 1, {u"week"_s}, runCalendar},
        {u"user"_s, userUsage(), 1, 2, userOptions(), runUser},
        {u"setting"_s,
            u"setting hours|exception|holidays|edition|calendar FILE.json|- [--moves]"
            " [--accept all|LINE/OBLIGATION,…] [--reason TEXT]"_s,
            2, 2, {u"moves"_s, u"accept"_s, u"reason"_s}, runSetting},
        {u"overview"_s, u"overview"_s, 0, 0, {}, runOverview},
        {u"register"_s, u"register --service CODE FILE.json|-"_s, 1, 1, {u"service"_s},
            runRegister},
        {u"act"_s, u"act LINE ACTION [FILE.json|-]"_s, 2, 3, {}, runAct},
        {u"show"_s, u"show LINE [--why] [--reason TEXT]"_s, 1, 1, {u"why"_s, u"reason"_s}, runShow},
        {u"list"_s, u"list JOURNAL [--state S] [--from D] [--to D] [--limit N] [--after N]"_s, 1, 1,
            {u"state"_s, u"from"_s, u"to"_s, u"limit"_s, u"after"_s}, runList},
        {u"search"_s, u"search TEXT [--limit N]"_s, 1, 1, {u"limit"_s}, runSearch},
        {u"import"_s,
            u"import JOURNAL FILE.csv|FILE.xlsx [--dry-run] [--map FILE] [--skip-bad]"
            " [--bad FILE.csv]"_s,
            2, 2, {u"dry-run"_s, u"map"_s, u"skip-bad"_s, u"bad"_s}, runImport},
        {u"paper"_s,
            u"paper continue JOURNAL --book N --last-number N --last-page N --last-date D"
            " --counted-by NAME\n        [--first-number N] [--sheets N] [--place TEXT]"
            " [--place-ru TEXT] [--act N] [--gaps TEXT] [--repeats TEXT] [--out FILE.pdf]\n"
            "  paper show|missing|close JOURNAL\n"
            "  paper line JOURNAL FILE.json|-\n"
            "  paper act JOURNAL [--lang kk|ru|both] --out FILE.pdf"_s,
            2, 3,
            {u"book"_s, u"first-number"_s, u"last-number"_s, u"last-page"_s, u"last-date"_s,
                u"counted-by"_s, u"sheets"_s, u"place"_s, u"place-ru"_s, u"act"_s, u"gaps"_s,
                u"repeats"_s, u"out"_s},
            runPaper, true},
        {u"slip"_s, u"slip LINE [--kind KIND] [--lang kk|ru|both] --out FILE.pdf"_s, 1, 1,
            {u"kind"_s, u"out"_s}, runSlip, true},
        {u"passport"_s, u"passport SERVICE [--date D] [--lang kk|ru|both] --out FILE.pdf"_s, 1, 1,
            {u"date"_s, u"out"_s}, runPassport, true},
        {u"book"_s,
            u"book JOURNAL [--volume N] [--pages A-B|--new|--today|--slips [--pages N]]"
            " --out FILE.pdf | book JOURNAL [--volume N] --touched"_s,
            1, 1,
            {u"volume"_s, u"pages"_s, u"new"_s, u"today"_s, u"slips"_s, u"touched"_s, u"out"_s},
            runBook, true},
        {u"close-month"_s,
            u"close-month YYYY-MM [--check] [--explain CHECK=TEXT …] [--out FILE.pdf]"_s, 1, 1,
            {u"check"_s, u"explain"_s, u"out"_s}, runCloseMonth, true},
        {u"close-volume"_s,
            u"close-volume JOURNAL [--check] [--explain CHECK=TEXT …] [--sheets N]"_s, 1, 1,
            {u"check"_s, u"explain"_s, u"sheets"_s}, runCloseVolume},
        {u"corrections"_s, u"corrections YYYY-MM"_s, 1, 1, {}, runCorrections},
        {u"inspection"_s,
            u"inspection open --journals CODE,…|* --from D --to D --authority TEXT --basis TEXT\n"
            "  inspection close [--number N] --result TEXT\n  inspection list"_s,
            1, 1,
            {u"journals"_s, u"from"_s, u"to"_s, u"authority"_s, u"basis"_s, u"number"_s,
                u"result"_s},
            runInspection},
        {u"sheet"_s,
            u"sheet attach JOURNAL SEQ FILE [--kind signed_sheet|paper_page] | sheet list JOURNAL"
            " | sheet show JOURNAL SEQ --out FILE"_s,
            2, 4, {u"kind"_s, u"out"_s}, runSheet},
        {u"verify"_s, u"verify [JOURNAL] [--digest TEXT] [--record]"_s, 0, 1,
            {u"digest"_s, u"record"_s}, runVerify},
        {u"breakage"_s, u"breakage list | breakage decide NUMBER --reason TEXT"_s, 1, 2,
            {u"reason"_s}, runBreakage},
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
        && !(language == u"both"_s
            && (command.name == u"slip"_s || command.name == u"passport"_s
                || command.name == u"paper"_s)))
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
    QStringList actions;
    for (const RecordKind act : application::allActions())
        actions.append(application::actionName(act));
    return text + u"\n\nACTION: "_s + actions.join(u", "_s) + u'\n';
}

} // namespace qyz::ctl
