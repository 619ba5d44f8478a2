// import: rows of a CSV or XLSX file become lines of the paper book (R10).
#include "application/transcriptiontable.h"
#include "ctl/exitcode.h"
#include "ctl/jsoninput.h"
#include "ctl/lineargument.h"
#include "ctl/openregistry.h"
#include "ctl/progress.h"
#include "ctl/words.h"
#include "presentation/errortext.h"
#include "presentation/fieldnames.h"
#include "tables/badrows.h"
#include "tables/tablefile.h"

#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

struct Source {
    application::SourceTable table;
    application::TableMapping mapping;
};

Result<Source> sourceOf(const Arguments &arguments, const ServiceDescription &service)
{
    const auto bytes = tables::readTableBytes(arguments.word(1));
    if (!bytes)
        return bytes.error();
    auto table = tables::TableFile().read(*bytes);
    if (!table)
        return table.error();
    Source source{*std::move(table), {}};
    if (arguments.has(u"map"_s)) {
        auto input = JsonInput::open(arguments.value(u"map"_s));
        if (!input)
            return input.error();
        const auto json = input->only();
        if (!json)
            return json.error();
        const auto mapping = application::mappingFromJson(*json, source.table, service);
        if (!mapping)
            return mapping.error();
        source.mapping = *mapping;
    } else {
        source.mapping = application::guessedMapping(source.table, service);
    }
    QYZ_TRY(application::checkMapping(source.mapping));
    return source;
}

QJsonObject faultRow(const application::RowFault &bad, presentation::UiLanguage language)
{
    QJsonObject json = faultJson(bad.fault, language);
    json.insert(u"row"_s, bad.row);
    json.insert(u"field"_s, bad.fault.field);
    if (bad.number > 0)
        json.insert(u"number"_s, bad.number);
    return json;
}

QJsonArray faultRows(const QList<application::RowFault> &faults, presentation::UiLanguage language)
{
    QJsonArray rows;
    for (const application::RowFault &fault : faults)
        rows.append(faultRow(fault, language));
    return rows;
}

QString faultLine(const application::RowFault &bad, presentation::UiLanguage language)
{
    return u"%1: %2: %3"_s.arg(word(Word::RowOfFile, language).arg(bad.row),
        presentation::fieldName(bad.fault.field, language),
        presentation::faultText(bad.fault, language));
}

void answerJson(Console &console, const Source &source, const application::TranscriptReport &report)
{
    QJsonArray left;
    for (const QString &heading : application::unreadHeadings(source.table, source.mapping))
        left.append(heading);
    console.answer(QJsonObject{{u"rows"_s, report.rows}, {u"good"_s, report.good},
        {u"stored"_s, report.stored}, {u"bad"_s, faultRows(report.bad, console.language())},
        {u"warnings"_s, faultRows(report.warnings, console.language())},
        {u"mapping"_s, application::mappingJson(source.mapping, source.table)},
        {u"unread"_s, left}});
}

void answerText(Console &console, const Source &source, const application::TranscriptReport &report)
{
    const auto language = console.language();
    for (const application::RowFault &bad : report.bad)
        console.note(faultLine(bad, language));
    for (const application::RowFault &warning : report.warnings)
        console.note(word(Word::Warning, language) + u". "_s + faultLine(warning, language));
    const QStringList left = application::unreadHeadings(source.table, source.mapping);
    if (!left.isEmpty())
        console.note(u"%1: %2"_s.arg(word(Word::NotRead, language), left.join(u", "_s)));
    console.answer(u"%1: %2, %3: %4, %5: %6"_s.arg(word(Word::Rows, language),
        QString::number(report.rows), word(Word::Good, language), QString::number(report.good),
        word(Word::Bad, language), QString::number(report.badRows.size())));
    if (report.stored > 0)
        console.answer(
            u"%1: %2"_s.arg(word(Word::Stored, language), QString::number(report.stored)));
    else
        console.answer(word(Word::NothingStored, language));
}

/// The rows that were set aside, with why, so that they can be put right and read again.
Status writeBad(const QString &path, const Source &source,
    const application::TranscriptReport &report, presentation::UiLanguage language)
{
    if (path.isEmpty() || report.badRows.isEmpty())
        return {};
    QHash<int, QStringList> why;
    for (const application::RowFault &bad : report.bad)
        why[bad.row].append(presentation::fieldName(bad.fault.field, language) + u": "_s
            + presentation::faultText(bad.fault, language));
    const QByteArray bytes = tables::badRowsCsv(
        source.table, source.mapping.headingRow, report.badRows, why, word(Word::Bad, language));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return makeError(ErrorCode::FileUnwritable, {path}, file.errorString());
    return {};
}

} // namespace

CommandResult runImport(Context &context)
{
    const Arguments &arguments = context.arguments;
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    const QString journal = arguments.word(0);
    QYZ_TRY(requireJournal((*opened)->office(), journal));
    const ServiceDescription *service =
        (*opened)->catalogue().find((*opened)->office().journal(journal)->service);
    if (!service)
        return makeError(ErrorCode::UnknownService, {journal.left(40)});
    const auto source = sourceOf(arguments, *service);
    if (!source)
        return source.error();

    const auto progress = std::make_shared<application::TranscriptProgress>();
    application::TranscribeCommand command{journal,
        application::transcriptRows(source->table, source->mapping), (*opened)->actor(),
        arguments.has(u"dry-run"_s), arguments.has(u"skip-bad"_s), progress};
    const auto report = [&] {
        const Progress shown(word(Word::Working, context.console.language()), [progress] {
            const auto total = static_cast<double>(progress->total);
            return total > 0 ? static_cast<double>(progress->done) / total : 0.0;
        });
        return (*opened)->registry().transcribe(command);
    }();
    if (!report)
        return report.error();
    QYZ_TRY(writeBad(arguments.value(u"bad"_s), *source, *report, context.console.language()));
    if (context.console.json())
        answerJson(context.console, *source, *report);
    else
        answerText(context.console, *source, *report);
    const bool refused = !report->badRows.isEmpty() && !command.skipBad;
    return refused ? exitRule : exitDone;
}

} // namespace qyz::ctl
