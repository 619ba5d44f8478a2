// paper: continuing, copying and closing a paper book (R10).
#include "application/transcriptiontable.h"
#include "ctl/exitcode.h"
#include "ctl/jsoninput.h"
#include "ctl/lineargument.h"
#include "ctl/linejson.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"
#include "ctl/words.h"
#include "domain/text/bilingualdate.h"
#include "print/pdfrenderer.h"

#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

QJsonValue paperJson(const application::PaperState &state)
{
    if (!state.paper)
        return {};
    QJsonObject json = state.paper->toJson();
    json.remove(u"volume"_s);
    return json;
}

void answerState(Console &console, const application::PaperState &state, const OfficeZone &zone)
{
    if (console.json()) {
        console.answer(QJsonObject{{u"journal"_s, state.journal}, {u"paper"_s, paperJson(state)},
            {u"seq"_s, state.seq > 0 ? QJsonValue(state.seq) : QJsonValue()},
            {u"at"_s, momentJson(state.at, zone)}, {u"by"_s, textOrNull(state.by)},
            {u"open"_s, state.isOpen()}, {u"closed"_s, state.closed},
            {u"transcribed"_s, state.transcribed}, {u"missing"_s, rangesJson(state.missing)},
            {u"missing_count"_s, countIn(state.missing)},
            {u"next"_s, state.paper ? QJsonValue(state.paper->lastNumber + 1) : QJsonValue()}});
        return;
    }
    const auto language = console.language();
    if (!state.paper) {
        console.answer(word(Word::PaperNone, language));
        return;
    }
    const PaperBook &paper = *state.paper;
    console.answer(word(Word::PaperBook, language)
                       .arg(QString::number(paper.book), QString::number(paper.first),
                           QString::number(paper.lastNumber), shortDate(paper.lastDate),
                           QString::number(state.transcribed)));
    console.answer(word(state.closed ? Word::PaperClosed : Word::PaperOpen, language));
    if (!state.missing.isEmpty())
        console.answer(
            u"%1: %2"_s.arg(word(Word::MissingNumbers, language), rangesText(state.missing)));
}

Result<PaperBook> paperOf(const Arguments &arguments)
{
    PaperBook paper;
    const auto number = [&](const QString &option, qint64 fallback) {
        return arguments.number(option, fallback, 0);
    };
    for (const QString &option :
        {u"last-number"_s, u"last-page"_s, u"last-date"_s, u"counted-by"_s}) {
        if (!arguments.has(option))
            return makeError(ErrorCode::UsageError, {u"--"_s + option});
    }
    const auto book = number(u"book"_s, 1);
    const auto first = number(u"first-number"_s, 1);
    const auto last = number(u"last-number"_s, 0);
    const auto page = number(u"last-page"_s, 0);
    const auto sheets = number(u"sheets"_s, 0);
    const auto date = readDate(u"last-date"_s, arguments.value(u"last-date"_s));
    for (const auto *read : {&book, &first, &last, &page, &sheets}) {
        if (!*read)
            return read->error();
    }
    if (!date)
        return date.error();
    const auto small = [](qint64 value) {
        return static_cast<int>(std::min<qint64>(value, 1000000));
    };
    paper.book = small(*book);
    paper.first = *first;
    paper.lastNumber = *last;
    paper.lastPage = small(*page);
    paper.sheets = small(*sheets);
    paper.lastDate = *date;
    paper.countedBy = arguments.value(u"counted-by"_s);
    paper.place = {arguments.value(u"place"_s), arguments.value(u"place-ru"_s), false};
    paper.act = arguments.value(u"act"_s);
    paper.gaps = arguments.value(u"gaps"_s);
    paper.repeats = arguments.value(u"repeats"_s);
    return paper;
}

Status writeAct(const Context &context, OpenRegistry &opened, const QString &journal)
{
    const QString path = context.arguments.value(u"out"_s);
    const QString told = context.arguments.value(u"lang"_s);
    const auto language = told == u"kk"_s ? application::SlipLanguage::Kazakh
        : told == u"ru"_s                 ? application::SlipLanguage::Russian
                                          : application::SlipLanguage::Both;
    const auto model = opened.registry().paperAct(journal, language, opened.actor());
    if (!model)
        return model.error();
    const auto pdf = print::PdfRenderer().paperAct(*model);
    if (!pdf)
        return pdf.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return makeError(ErrorCode::FileUnwritable, {path}, file.errorString());
    return {};
}

/// A line as JSON: fields of the import, each one a text or a number.
Result<TranscriptValues> valuesOf(const QString &path)
{
    auto input = JsonInput::open(path);
    if (!input)
        return input.error();
    const auto json = input->only();
    if (!json)
        return json.error();
    TranscriptValues values;
    for (auto it = json->constBegin(); it != json->constEnd(); ++it) {
        if (it->isObject() || it->isArray())
            return makeError(ErrorCode::BadJson, {it.key().left(40), u"text"_s});
        if (!it->isNull())
            values.insert(it.key(), it->toVariant().toString());
    }
    return values;
}

CommandResult copyLine(Context &context, OpenRegistry &opened, const QString &journal)
{
    if (context.arguments.words().size() < 3)
        return makeError(ErrorCode::UsageError, {u"paper line JOURNAL FILE.json|-"_s});
    const auto values = valuesOf(context.arguments.word(2));
    if (!values)
        return values.error();
    const auto report =
        opened.registry().transcribe({journal, {{0, *values}}, opened.actor(), false, false, {}});
    if (!report)
        return report.error();
    if (!report->bad.isEmpty()) {
        FieldFaults faults;
        for (const application::RowFault &bad : report->bad)
            faults.append(bad.fault);
        return makeError(faults);
    }
    for (const application::RowFault &warning : report->warnings)
        context.console.warning(warning.fault);
    const JournalEntry &entry = *report->last;
    if (context.console.json()) {
        application::LineView view;
        view.entry = entry;
        view.flags = entry.flags(opened.zone().toLocal(opened.now()).date(), QDate(),
            opened.office().organisation.unclaimedDays);
        context.console.answer(lineJson(view, opened.zone(), Iins::Shown));
    } else {
        context.console.answer(
            u"%1: %2"_s.arg(word(Word::Stored, context.console.language()), entry.line.text()));
    }
    return exitDone;
}

} // namespace

CommandResult runPaper(Context &context)
{
    const Arguments &arguments = context.arguments;
    const QString what = arguments.word(0);
    const QString journal = arguments.word(1);
    static const QStringList known{
        u"continue"_s, u"show"_s, u"missing"_s, u"close"_s, u"line"_s, u"act"_s};
    if (!known.contains(what) || (what != u"line"_s && arguments.words().size() > 2))
        return makeError(ErrorCode::UsageError, {what.left(40)});
    if (what == u"act"_s && !arguments.has(u"out"_s))
        return makeError(ErrorCode::UsageError, {u"--out FILE.pdf"_s});
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    QYZ_TRY(requireJournal((*opened)->office(), journal));
    application::Registry &registry = (*opened)->registry();
    if (what == u"line"_s)
        return copyLine(context, **opened, journal);
    Result<application::PaperState> state = ErrorCode::Internal;
    if (what == u"continue"_s) {
        const auto paper = paperOf(arguments);
        if (!paper)
            return paper.error();
        state = registry.continuePaper({journal, *paper, (*opened)->actor()});
    } else if (what == u"close"_s) {
        state = registry.closePaper(journal, (*opened)->actor());
    } else {
        state = registry.paper(journal, (*opened)->actor());
    }
    if (!state)
        return state.error();
    if (arguments.has(u"out"_s))
        QYZ_TRY(writeAct(context, **opened, journal));
    answerState(context.console, *state, (*opened)->zone());
    return exitDone;
}

} // namespace qyz::ctl
