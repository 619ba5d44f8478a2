// close-month, close-volume, corrections, inspection: what the director closes and reads before
// (R7, R9, R11).
#include "application/paper/monthsheetbuilder.h"
#include "ctl/exitcode.h"
#include "ctl/lineargument.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"
#include "ctl/progress.h"
#include "ctl/words.h"
#include "domain/journal/papercode.h"
#include "presentation/localized.h"
#include "print/pdfrenderer.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

using application::ClosingState;

/// "--explain overdue=…", as often as needed.
Result<QMap<QString, QString>> explanations(const Arguments &arguments)
{
    QMap<QString, QString> explained;
    for (const QString &typed : arguments.values(u"explain"_s)) {
        const QString name = typed.section(u'=', 0, 0).trimmed();
        if (!application::closingCheck(name))
            return makeError(ErrorCode::UsageError, {u"--explain "_s + typed.left(40)});
        explained.insert(name, typed.section(u'=', 1).trimmed());
    }
    return explained;
}

QJsonObject findingJson(const application::ClosingFinding &finding)
{
    const auto numberOrNull = [](int number) {
        return number == 0 ? QJsonValue() : QJsonValue(number);
    };
    return {{u"journal"_s, finding.line.journal},
        {u"line"_s, finding.line.isLine() ? QJsonValue(finding.line.text()) : QJsonValue()},
        {u"volume"_s, numberOrNull(finding.volume)}, {u"page"_s, numberOrNull(finding.page)},
        {u"what"_s, textOrNull(finding.what)}, {u"due"_s, dateJson(finding.due)}};
}

QString findingText(const application::ClosingFinding &finding)
{
    QStringList parts{finding.line.isLine() ? finding.line.text() : finding.line.journal};
    if (finding.volume > 0 && finding.page > 0)
        parts.append(u"%1/%2"_s.arg(finding.volume).arg(finding.page));
    if (finding.due.isValid())
        parts.append(finding.due.toString(u"dd.MM.yyyy"_s));
    if (!finding.what.isEmpty())
        parts.append(finding.what);
    return parts.join(u' ');
}

void answerList(Console &console, QJsonObject head, const ClosingState &state)
{
    QJsonArray checks;
    for (const application::ClosingItem &item : state.items) {
        QJsonArray findings;
        QStringList texts;
        for (const application::ClosingFinding &finding : item.findings) {
            findings.append(findingJson(finding));
            texts.append(findingText(finding));
        }
        checks.append(QJsonObject{{u"check"_s, application::closingCheckName(item.check)},
            {u"green"_s, item.isGreen()}, {u"count"_s, item.count}, {u"findings"_s, findings}});
        if (!console.json())
            console.answer(u"%1 %2%3"_s.arg(item.isGreen() ? u"✓"_s : u"·"_s,
                presentation::textIn(application::closingCheckText(item.check), console.language()),
                texts.isEmpty() ? QString() : u": "_s + texts.join(u", "_s)));
    }
    head.insert(u"checks"_s, checks);
    if (console.json())
        console.answer(head);
}

QJsonObject recordJson(const QString &kind, const QString &journal, qint64 seq, const QString &hash,
    const QDateTime &at, const QString &by, const OfficeZone &zone)
{
    return {{u"kind"_s, kind}, {u"journal"_s, journal}, {u"seq"_s, seq}, {u"hash"_s, hash},
        {u"code"_s, controlCode(hash)}, {u"at"_s, momentJson(at, zone)}, {u"actor"_s, by}};
}

QJsonObject explainedJson(const QMap<QString, QString> &explained)
{
    QJsonObject json;
    for (auto at = explained.begin(); at != explained.end(); ++at)
        json.insert(at.key(), at.value());
    return json;
}

void answerClosing(
    Console &console, const application::MonthClosing &closing, const OfficeZone &zone)
{
    for (const application::ClosedJournal &closed : closing.journals) {
        const application::JournalMonth &figures = closed.figures;
        QJsonObject record = recordJson(u"month_closed"_s, figures.journal, closed.seq, closed.hash,
            closing.at, closing.by, zone);
        const auto lineOrNull = [&figures](const LineRef &line) {
            return figures.lines == 0 ? QJsonValue() : QJsonValue(line.text());
        };
        record.insert(u"month"_s, closing.month);
        record.insert(u"first"_s, lineOrNull(figures.first));
        record.insert(u"last"_s, lineOrNull(figures.last));
        record.insert(u"lines"_s, figures.lines);
        record.insert(u"corrections"_s, figures.corrections);
        record.insert(u"voided"_s, figures.voided);
        record.insert(u"head_seq"_s, closed.headSeq);
        record.insert(u"head_hash"_s, closed.headHash);
        record.insert(u"explained"_s, explainedJson(closing.explained));
        if (console.json())
            console.answer(record);
        else
            console.answer(u"%1 %2: %3, № %4, %5"_s.arg(closing.month, figures.journal)
                               .arg(figures.lines)
                               .arg(closed.seq)
                               .arg(controlCode(closed.hash)));
    }
}

Status printSheet(const Context &context, OpenRegistry &opened, const QString &month)
{
    const QString path = context.arguments.value(u"out"_s);
    if (path.isEmpty())
        return {};
    const auto model =
        opened.registry().monthSheet(month, application::SlipLanguage::Both, opened.actor());
    if (!model)
        return model.error();
    print::PdfRenderer renderer;
    const auto pdf = renderer.monthSheet(*model);
    if (!pdf)
        return pdf.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return makeError(ErrorCode::FileUnwritable, {path}, file.errorString());
    return {};
}

QJsonObject correctionJson(const application::MonthCorrection &correction, const OfficeZone &zone)
{
    const auto valueOrNull = [&correction](const QString &text) {
        return correction.voided || correction.sealed ? QJsonValue() : QJsonValue(text);
    };
    return {{u"line"_s, correction.line.text()}, {u"volume"_s, correction.volume},
        {u"page"_s, correction.place.page}, {u"row"_s, correction.place.row},
        {u"kind"_s, correction.voided ? u"voided"_s : u"corrected"_s},
        {u"field"_s, textOrNull(correction.field)}, {u"old"_s, valueOrNull(correction.oldValue)},
        {u"value"_s, valueOrNull(correction.newValue)}, {u"sealed"_s, correction.sealed},
        {u"reason"_s, correction.reason}, {u"requested_by"_s, textOrNull(correction.requestedBy)},
        {u"actor"_s, correction.by}, {u"at"_s, momentJson(correction.at, zone)},
        {u"seq"_s, correction.seq}};
}

QString correctionText(const application::MonthCorrection &correction, const OfficeZone &zone)
{
    const QString what = correction.voided ? u"×"_s
        : correction.sealed
        ? correction.field
        : u"%1: %2 → %3"_s.arg(correction.field, correction.oldValue, correction.newValue);
    return u"%1 (%2/%3) %4 · %5 · %6 · %7, %8"_s.arg(correction.line.text())
        .arg(correction.place.page)
        .arg(correction.place.row)
        .arg(what, correction.reason, correction.requestedBy, correction.byName,
            momentText(correction.at, zone));
}

QJsonObject inspectionJson(const application::Inspection &inspection, const OfficeZone &zone)
{
    return {{u"number"_s, inspection.number},
        {u"journals"_s, QJsonArray::fromStringList(inspection.journals)},
        {u"from"_s, dateJson(inspection.from)}, {u"to"_s, dateJson(inspection.to)},
        {u"authority"_s, inspection.authority}, {u"basis"_s, inspection.basis},
        {u"opened_at"_s, momentJson(inspection.openedAt, zone)},
        {u"closed_at"_s, momentJson(inspection.closedAt, zone)},
        {u"result"_s, textOrNull(inspection.result)}};
}

void answerInspection(Console &console, const application::Inspection &inspection,
    std::optional<qint64> seq, const OfficeZone &zone)
{
    if (!console.json()) {
        console.answer(u"%1 %2 · %3 · %4"_s.arg(inspection.isOpen() ? u"●"_s : u"✓"_s)
                           .arg(inspection.number)
                           .arg(application::inspectionText(inspection), inspection.basis));
        return;
    }
    QJsonObject json = inspectionJson(inspection, zone);
    if (seq)
        json.insert(u"seq"_s, *seq);
    console.answer(json);
}

Result<application::OpenInspectionCommand> inspectionOf(const Context &context)
{
    const Arguments &arguments = context.arguments;
    application::OpenInspectionCommand command;
    command.journals = arguments.value(u"journals"_s).split(u',', Qt::SkipEmptyParts);
    command.authority = arguments.value(u"authority"_s);
    command.basis = arguments.value(u"basis"_s);
    for (const auto &[option, day] :
        {std::pair(u"from"_s, &command.from), std::pair(u"to"_s, &command.to)}) {
        if (!arguments.has(option))
            continue;
        const auto read = readDate(option, arguments.value(option));
        if (!read)
            return read.error();
        *day = *read;
    }
    return command;
}

} // namespace

CommandResult runCloseMonth(Context &context)
{
    const auto explained = explanations(context.arguments);
    if (!explained)
        return explained.error();
    const QString month = context.arguments.word(0);
    if (!monthStart(month).isValid())
        return makeError(ErrorCode::UsageError, {month.left(40)});
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    const auto state = [&] {
        const Progress progress(word(Word::Verifying, context.console.language()));
        return (*opened)->registry().checkMonth(month, (*opened)->actor());
    }();
    if (!state)
        return state.error();
    if (context.arguments.has(u"check"_s)) {
        answerList(context.console, {{u"month"_s, month}}, *state);
        return exitDone;
    }
    const auto closed =
        (*opened)->registry().closeMonth({month, *explained, *state, (*opened)->actor()});
    if (!closed)
        return closed.error();
    answerClosing(context.console, *closed, (*opened)->zone());
    QYZ_TRY(printSheet(context, **opened, month));
    return exitDone;
}

CommandResult runCloseVolume(Context &context)
{
    const auto explained = explanations(context.arguments);
    if (!explained)
        return explained.error();
    const auto sheets = context.arguments.number(u"sheets"_s, 0, 1);
    if (!sheets)
        return sheets.error();
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    const QString journal = context.arguments.word(0);
    QYZ_TRY(requireJournal((*opened)->office(), journal));
    const auto state = [&] {
        const Progress progress(word(Word::Verifying, context.console.language()));
        return (*opened)->registry().checkVolume(journal, (*opened)->actor());
    }();
    if (!state)
        return state.error();
    if (context.arguments.has(u"check"_s)) {
        answerList(context.console, {{u"journal"_s, journal}, {u"volume"_s, state->volume->volume}},
            *state);
        return exitDone;
    }
    const auto closed = (*opened)->registry().closeVolume(
        {journal, *explained, static_cast<int>(*sheets), *state, (*opened)->actor()});
    if (!closed)
        return closed.error();
    const application::VolumeFigures &figures = closed->figures;
    QJsonObject record = recordJson(u"volume_closed"_s, journal, closed->seq, closed->hash,
        closed->at, closed->by, (*opened)->zone());
    record.insert(u"volume"_s, figures.volume);
    record.insert(u"first"_s, figures.first);
    record.insert(u"last"_s, figures.last);
    record.insert(u"lines"_s, figures.lines);
    record.insert(u"pages"_s, figures.pages);
    record.insert(u"sheets"_s, closed->sheets);
    record.insert(u"head_seq"_s, closed->headSeq);
    record.insert(u"head_hash"_s, closed->headHash);
    record.insert(u"explained"_s, explainedJson(closed->explained));
    if (context.console.json())
        context.console.answer(record);
    else
        context.console.answer(u"%1 %2: № %3–%4, %5"_s.arg(journal)
                                   .arg(figures.volume)
                                   .arg(figures.first)
                                   .arg(figures.last)
                                   .arg(controlCode(closed->hash)));
    return exitDone;
}

CommandResult runCorrections(Context &context)
{
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    const auto found =
        (*opened)->registry().corrections(context.arguments.word(0), (*opened)->actor());
    if (!found)
        return found.error();
    for (const application::MonthCorrection &correction : found->list) {
        if (context.console.json())
            context.console.answer(correctionJson(correction, (*opened)->zone()));
        else
            context.console.answer(correctionText(correction, (*opened)->zone()));
    }
    if (found->list.isEmpty() && !context.console.json())
        context.console.note(word(Word::NothingFound, context.console.language()));
    return exitDone;
}

CommandResult runInspection(Context &context)
{
    const QString action = context.arguments.word(0);
    if (action != u"open"_s && action != u"close"_s && action != u"list"_s)
        return makeError(ErrorCode::UsageError, {action.left(40)});
    auto command = inspectionOf(context);
    if (!command)
        return command.error();
    const auto number = context.arguments.number(u"number"_s, 0, 1);
    if (!number)
        return number.error();
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    Console &console = context.console;
    if (action == u"list"_s) {
        for (const application::Inspection &known : (*opened)->office().inspections)
            answerInspection(console, known, std::nullopt, (*opened)->zone());
        return exitDone;
    }
    command->actor = (*opened)->actor();
    const auto done = action == u"open"_s
        ? (*opened)->registry().openInspection(*command)
        : (*opened)->registry().closeInspection(
            {static_cast<int>(*number), context.arguments.value(u"result"_s), command->actor});
    if (!done)
        return done.error();
    answerInspection(console, done->inspection, done->seq, (*opened)->zone());
    return exitDone;
}

} // namespace qyz::ctl
