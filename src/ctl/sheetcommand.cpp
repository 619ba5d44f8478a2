// sheet: scans of signed sheets and of the last paper page (R9, R10, R38).
#include "ctl/exitcode.h"
#include "ctl/lineargument.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

QJsonObject sheetJson(const application::SheetFacts &sheet, const OfficeZone &zone)
{
    return {{u"seq"_s, sheet.seq}, {u"of"_s, sheet.of}, {u"kind"_s, sheet.kind},
        {u"type"_s, sheet.type}, {u"size"_s, sheet.size}, {u"sha256"_s, sheet.sha256},
        {u"at"_s, momentJson(sheet.at, zone)}, {u"by"_s, sheet.by}};
}

void tell(Context &context, const application::SheetFacts &sheet, const OfficeZone &zone)
{
    if (context.console.json())
        context.console.answer(sheetJson(sheet, zone));
    else
        context.console.answer(u"seq %1 → %2: %3, %4, %5 · %6"_s.arg(QString::number(sheet.seq),
            QString::number(sheet.of), sheet.kind, sheet.type, momentText(sheet.at, zone),
            sheet.by));
}

Result<qint64> seqOf(const QString &text)
{
    bool isNumber = false;
    const qint64 seq = text.toLongLong(&isNumber);
    if (!isNumber || seq < 1)
        return makeError(ErrorCode::UsageError, {u"SEQ "_s + text.left(40)});
    return seq;
}

/// One byte more than is kept tells that it is too much, whatever the file is.
Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {path}, file.errorString());
    return file.read(application::mostMegabytes * 1024 * 1024 + 1);
}

CommandResult attach(Context &context, OpenRegistry &opened, const QString &journal)
{
    const auto seq = seqOf(context.arguments.word(2));
    if (!seq)
        return seq.error();
    const auto bytes = readFile(context.arguments.word(3));
    if (!bytes)
        return bytes.error();
    QString kind = context.arguments.value(u"kind"_s);
    if (kind.isEmpty())
        kind = u"signed_sheet"_s;
    const auto sheet = opened.registry().attachSheet({journal, *seq, kind, *bytes, opened.actor()});
    if (!sheet)
        return sheet.error();
    tell(context, *sheet, opened.zone());
    return exitDone;
}

CommandResult list(Context &context, OpenRegistry &opened, const QString &journal)
{
    const auto sheets = opened.registry().sheets(journal, opened.actor());
    if (!sheets)
        return sheets.error();
    for (const application::SheetFacts &sheet : *sheets)
        tell(context, sheet, opened.zone());
    return exitDone;
}

CommandResult show(Context &context, OpenRegistry &opened, const QString &journal)
{
    const auto seq = seqOf(context.arguments.word(2));
    if (!seq)
        return seq.error();
    const QString path = context.arguments.value(u"out"_s);
    if (path.isEmpty())
        return makeError(ErrorCode::UsageError, {u"--out FILE"_s});
    const auto sheet = opened.registry().readSheet(journal, *seq, opened.actor());
    if (!sheet)
        return sheet.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(sheet->bytes) != sheet->bytes.size()
        || !file.commit())
        return makeError(ErrorCode::FileUnwritable, {path}, file.errorString());
    if (context.console.json())
        context.console.answer(
            QJsonObject{{u"type"_s, sheet->type}, {u"size"_s, sheet->bytes.size()}});
    else
        context.console.answer(u"%1: %2"_s.arg(path, sheet->type));
    return exitDone;
}

} // namespace

CommandResult runSheet(Context &context)
{
    const QString what = context.arguments.word(0);
    const QString journal = context.arguments.word(1);
    const qsizetype words = context.arguments.words().size();
    const bool fits = (what == u"attach"_s && words == 4) || (what == u"list"_s && words == 2)
        || (what == u"show"_s && words == 3);
    if (!fits)
        return makeError(ErrorCode::UsageError, {findCommand(u"sheet"_s)->usage});
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    QYZ_TRY(requireJournal((*opened)->office(), journal));
    if (what == u"attach"_s)
        return attach(context, **opened, journal);
    return what == u"list"_s ? list(context, **opened, journal) : show(context, **opened, journal);
}

} // namespace qyz::ctl
