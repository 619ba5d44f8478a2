// verify, rebuild: is the book whole, and its projections anew. Administration of the file itself:
// nobody signs in, nothing personal is shown. breakage: what was found, and the director's
// decision.
#include "application/papermark.h"
#include "ctl/exitcode.h"
#include "ctl/lineargument.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"
#include "ctl/progress.h"
#include "ctl/words.h"
#include "presentation/errortext.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

QJsonValue numberOrNull(qint64 number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject problemJson(const application::Problem &problem)
{
    return {{u"journal"_s, problem.journal}, {u"seq"_s, numberOrNull(problem.seq)},
        {u"line"_s, textOrNull(problem.line)}, {u"page"_s, numberOrNull(problem.page)},
        {u"row"_s, numberOrNull(problem.row)}, {u"what"_s, problem.what}};
}

QJsonObject verificationJson(const application::Verification &verification, const OfficeZone &zone)
{
    QJsonObject journals;
    for (const auto &[journal, records] : verification.journals)
        journals.insert(journal, records);
    QJsonArray decided;
    for (const application::Problem &problem : verification.decided)
        decided.append(problemJson(problem));
    return {{u"intact"_s, verification.intact}, {u"records"_s, verification.records},
        {u"journals"_s, journals},
        {u"first_problem"_s,
            verification.first ? QJsonValue(problemJson(*verification.first)) : QJsonValue()},
        {u"decided"_s, decided}, {u"at"_s, momentJson(verification.at, zone)}};
}

QJsonObject codeJson(const application::CodeAnswer &answer, const OfficeZone &zone)
{
    QJsonArray groups;
    for (const int group : answer.groups)
        groups.append(group);
    const bool known = answer.verdict != application::CodeAnswer::Verdict::NotFound;
    return {{u"matches"_s, answer.isGood()}, {u"found"_s, known}, {u"holds"_s, answer.holds},
        {u"journal"_s, textOrNull(answer.journal)}, {u"seq"_s, numberOrNull(answer.seq)},
        {u"groups"_s, groups}, {u"volume"_s, numberOrNull(answer.volume)},
        {u"first_page"_s, numberOrNull(answer.firstPage)},
        {u"last_page"_s, numberOrNull(answer.lastPage)},
        {u"printed_at"_s, known ? momentJson(answer.printedAt, zone) : QJsonValue()},
        {u"printed_by"_s, textOrNull(answer.printedBy)}};
}

QString problemText(const application::Problem &problem, presentation::UiLanguage language)
{
    const QString place = problem.line.isEmpty() ? problem.journal : problem.line;
    QString where = problem.what;
    if (problem.page > 0)
        where = u"%1 %2/%3, %4"_s.arg(word(Word::Place, language), QString::number(problem.page),
            QString::number(problem.row), problem.what);
    return u"%1: %2 (%3)"_s.arg(word(Word::NotIntact, language), place, where);
}

void tell(Console &console, const application::Verification &verification,
    const std::optional<application::CodeAnswer> &code, const OfficeZone &zone)
{
    if (console.json()) {
        QJsonObject json = verificationJson(verification, zone);
        if (code)
            json.insert(u"digest"_s, codeJson(*code, zone));
        console.answer(json);
        return;
    }
    const auto language = console.language();
    if (verification.intact) {
        console.answer(
            word(Word::Intact, language)
                .arg(QString::number(verification.records), momentText(verification.at, zone)));
    }
    for (const application::Problem &problem : verification.decided)
        console.answer(u"%1 ✓"_s.arg(problemText(problem, language)));
    if (verification.first) {
        console.answer(problemText(*verification.first, language));
        console.note(presentation::sentence(ErrorCode::BookNotIntact, {}, language));
    }
    if (code)
        console.answer(word(code->isGood() ? Word::PageMatches : Word::PageDiffers, language));
}

/// With a printed code: the journal it belongs to, and all of it.
Result<application::Verification> verified(OpenRegistry &opened, const QString &journal,
    const QString &digest, std::optional<application::CodeAnswer> &code)
{
    if (digest.isNull())
        return opened.registry().verify(journal);
    const auto answer = opened.registry().checkCode(journal, digest);
    if (!answer)
        return answer.error();
    code = *answer;
    if (answer->verdict == application::CodeAnswer::Verdict::NotFound)
        return opened.registry().verify(answer->journal);
    return answer->verification;
}

QJsonObject breakageJson(const application::Breakage &breakage, const OfficeZone &zone)
{
    QJsonObject json = problemJson({breakage.journal, breakage.seq, breakage.line, breakage.page,
        breakage.row, breakage.what});
    json.insert(u"number"_s, breakage.number);
    json.insert(u"found_at"_s, momentJson(breakage.foundAt, zone));
    json.insert(u"open"_s, breakage.isOpen());
    json.insert(
        u"decided_at"_s, breakage.isOpen() ? QJsonValue() : momentJson(breakage.decidedAt, zone));
    json.insert(u"decided_by"_s, textOrNull(breakage.decidedBy));
    json.insert(u"reason"_s, textOrNull(breakage.reason));
    return json;
}

void tellBreakage(Console &console, const application::Breakage &breakage, const OfficeZone &zone)
{
    if (console.json())
        return console.answer(breakageJson(breakage, zone));
    const QString text = problemText(
        {breakage.journal, breakage.seq, breakage.line, breakage.page, breakage.row, breakage.what},
        console.language());
    console.answer(u"%1. %2 · %3%4"_s.arg(QString::number(breakage.number),
        momentText(breakage.foundAt, zone), text,
        breakage.isOpen() ? QString()
                          : u" · %1, %2: %3"_s.arg(breakage.decidedBy,
                              momentText(breakage.decidedAt, zone), breakage.reason)));
}

} // namespace

CommandResult runVerify(Context &context)
{
    QString journal = context.arguments.word(0);
    QString digest;
    if (context.arguments.has(u"digest"_s)) {
        digest = context.arguments.value(u"digest"_s);
        const auto mark = application::parsePaperMark(digest);
        if (!mark)
            return makeError(ErrorCode::UsageError, {u"--digest "_s + digest.left(80)});
        if (journal.isEmpty())
            journal = mark->journal;
    }
    const bool records = context.arguments.has(u"record"_s);
    auto opened = OpenRegistry::open(context, records ? Access::Administration : Access::Reading);
    if (!opened)
        return opened.error();
    if (!journal.isEmpty() && journal != u"registry"_s && journal != u"access"_s)
        QYZ_TRY(requireJournal((*opened)->office(), journal));
    std::optional<application::CodeAnswer> code;
    const auto verification = [&] {
        const Progress progress(word(Word::Verifying, context.console.language()));
        return verified(**opened, journal, digest, code);
    }();
    if (!verification)
        return verification.error();
    if (records && verification->first) {
        const auto recorded = (*opened)->registry().recordBreakage(*verification->first);
        if (!recorded)
            return recorded.error();
    }
    tell(context.console, *verification, code, (*opened)->zone());
    return verification->intact && (!code || code->isGood()) ? exitDone : exitNotIntact;
}

CommandResult runBreakage(Context &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.word(0) == u"list"_s) {
        auto opened = OpenRegistry::open(context, Access::Reading);
        if (!opened)
            return opened.error();
        for (const application::Breakage &breakage : (*opened)->office().breakages)
            tellBreakage(context.console, breakage, (*opened)->zone());
        return exitDone;
    }
    bool isNumber = false;
    const int number = arguments.word(1).toInt(&isNumber);
    if (arguments.word(0) != u"decide"_s || !isNumber)
        return makeError(ErrorCode::UsageError, {arguments.word(0).left(40)});
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    const auto decided = (*opened)->registry().decideBreakage(
        {number, arguments.value(u"reason"_s), (*opened)->actor()});
    if (!decided)
        return decided.error();
    tellBreakage(context.console, *decided, (*opened)->zone());
    return exitDone;
}

CommandResult runRebuild(Context &context)
{
    auto opened = OpenRegistry::open(context, Access::Administration);
    if (!opened)
        return opened.error();
    const auto rebuilt = [&] {
        const Progress progress(word(Word::Working, context.console.language()));
        return (*opened)->registry().rebuild();
    }();
    if (!rebuilt)
        return rebuilt.error();
    QJsonObject journals;
    qint64 lines = 0;
    for (const auto &[journal, count] : *rebuilt) {
        journals.insert(journal, count);
        lines += count;
    }
    if (context.console.json())
        context.console.answer(QJsonObject{{u"lines"_s, lines}, {u"journals"_s, journals}});
    else
        context.console.answer(u"%1: %2"_s.arg(
            word(Word::Rebuilt, context.console.language()), QString::number(lines)));
    return exitDone;
}

} // namespace qyz::ctl
