// verify, rebuild: is the book whole, and its projections anew. Administration of the file itself:
// nobody signs in, nothing personal is shown.
#include "ctl/exitcode.h"
#include "ctl/lineargument.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"
#include "ctl/papermark.h"
#include "ctl/progress.h"
#include "ctl/words.h"
#include "domain/journal/papercode.h"
#include "presentation/errortext.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

QJsonValue problemJson(const std::optional<application::Problem> &problem)
{
    if (!problem)
        return {};
    const auto numberOrNull = [](qint64 number) {
        return number == 0 ? QJsonValue() : QJsonValue(number);
    };
    return QJsonObject{{u"journal"_s, problem->journal}, {u"seq"_s, numberOrNull(problem->seq)},
        {u"line"_s, problem->line.isEmpty() ? QJsonValue() : QJsonValue(problem->line)},
        {u"page"_s, numberOrNull(problem->page)}, {u"row"_s, numberOrNull(problem->row)},
        {u"what"_s, problem->what}};
}

QJsonObject verificationJson(const application::Verification &verification, const OfficeZone &zone)
{
    QJsonObject journals;
    for (const auto &[journal, records] : verification.journals)
        journals.insert(journal, records);
    return {{u"intact"_s, verification.intact}, {u"records"_s, verification.records},
        {u"journals"_s, journals}, {u"first_problem"_s, problemJson(verification.first)},
        {u"at"_s, momentJson(verification.at, zone)}};
}

/// Does the record a page was printed with still have the hash it had then?
Result<bool> pageMatches(OpenRegistry &opened, const PaperMark &mark)
{
    QStringList journals{mark.journal};
    if (mark.journal.isEmpty()) {
        journals.clear();
        for (const application::JournalFacts &journal : opened.office().journals)
            journals.append(journal.code);
    }
    for (const QString &journal : journals) {
        const auto hash = opened.registry().recordHash(journal, mark.seq);
        if (!hash)
            return hash.error();
        if (*hash && controlCode(**hash).remove(u' ') == mark.code)
            return true;
    }
    return false;
}

QString problemText(const application::Problem &problem, presentation::UiLanguage language)
{
    const QString place = problem.line.isEmpty() ? problem.journal : problem.line;
    return u"%1: %2 (%3)"_s.arg(word(Word::NotIntact, language), place, problem.what);
}

void tell(Console &console, const application::Verification &verification,
    const std::optional<bool> &matches, const OfficeZone &zone)
{
    if (console.json()) {
        QJsonObject json = verificationJson(verification, zone);
        if (matches)
            json.insert(u"digest"_s, QJsonObject{{u"matches"_s, *matches}});
        console.answer(json);
        return;
    }
    const auto language = console.language();
    if (verification.intact) {
        console.answer(
            word(Word::Intact, language)
                .arg(QString::number(verification.records), momentText(verification.at, zone)));
    } else if (verification.first) {
        console.answer(problemText(*verification.first, language));
        console.note(presentation::sentence(ErrorCode::BookNotIntact, {}, language));
    }
    if (matches)
        console.answer(word(*matches ? Word::PageMatches : Word::PageDiffers, language));
}

} // namespace

CommandResult runVerify(Context &context)
{
    QString journal = context.arguments.word(0);
    std::optional<PaperMark> mark;
    if (context.arguments.has(u"digest"_s)) {
        const auto parsed = parsePaperMark(context.arguments.value(u"digest"_s));
        if (!parsed)
            return parsed.error();
        mark = *parsed;
        if (mark->journal.isEmpty())
            mark->journal = journal;
        else if (journal.isEmpty())
            journal = mark->journal;
    }
    auto opened = OpenRegistry::open(context, Access::Reading);
    if (!opened)
        return opened.error();
    if (!journal.isEmpty() && journal != u"registry"_s && journal != u"access"_s)
        QYZ_TRY(requireJournal((*opened)->office(), journal));
    const auto verification = [&] {
        const Progress progress(word(Word::Verifying, context.console.language()));
        return (*opened)->registry().verify(journal);
    }();
    if (!verification)
        return verification.error();
    std::optional<bool> matches;
    if (mark) {
        const auto same = pageMatches(**opened, *mark);
        if (!same)
            return same.error();
        matches = *same;
    }
    tell(context.console, *verification, matches, (*opened)->zone());
    return verification->intact && matches.value_or(true) ? exitDone : exitNotIntact;
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
