// setting, overview: the director's page without a window.
#include "ctl/exitcode.h"
#include "ctl/lineargument.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"
#include "domain/text/bilingualdate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

using application::DueMove;

constexpr qint64 longestSetting = 16 * 1024 * 1024;
constexpr qint64 atOnce = 64 * 1024;

/// The whole input: a calendar has some thousand lines, which are one object.
Result<QJsonObject> readSetting(const QString &path)
{
    QFile file(path);
    const bool opened =
        path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return makeError(ErrorCode::FileUnreadable, {path});
    // A pipe gives what is there already; the rest comes with the next readings.
    QByteArray bytes;
    for (QByteArray part = file.read(atOnce); !part.isEmpty(); part = file.read(atOnce)) {
        bytes += part;
        if (bytes.size() > longestSetting)
            return makeError(ErrorCode::BadJson, {u"{…}"_s}, u"longer than any setting"_s);
    }
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return makeError(ErrorCode::BadJson, {u"{…}"_s}, parsed.errorString());
    return document.object();
}

QString moveName(const DueMove &move)
{
    return move.line.text() + u'/' + obligationKindName(move.obligation);
}

/// "all", or the moves named as "admission/17/order", parted by commas.
Result<QList<DueMove>> acceptedMoves(const QString &option, const QList<DueMove> &moves)
{
    if (option == u"all"_s)
        return moves;
    QList<DueMove> accepted;
    for (const QString &name : option.split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::find_if(moves.begin(), moves.end(),
            [&name](const DueMove &move) { return moveName(move) == name.trimmed(); });
        if (found == moves.end())
            return makeError(ErrorCode::UsageError, {u"--accept "_s + name.left(60)});
        accepted.append(*found);
    }
    return accepted;
}

QJsonObject moveJson(const DueMove &move, bool accepted)
{
    return {{u"line"_s, move.line.text()}, {u"obligation"_s, obligationKindName(move.obligation)},
        {u"was"_s, dateJson(move.was)}, {u"due"_s, dateJson(move.due)}, {u"accepted"_s, accepted}};
}

void answerMoves(Console &console, application::SettingKind kind, std::optional<qint64> seq,
    const QList<DueMove> &moved, const QList<DueMove> &kept)
{
    QJsonArray list;
    for (const auto &[moves, accepted] : {std::pair(moved, true), std::pair(kept, false)}) {
        for (const DueMove &move : moves) {
            list.append(moveJson(move, accepted));
            if (!console.json())
                console.answer(u"%1 %2  %3 → %4"_s.arg(accepted ? u"✓"_s : u"·"_s, moveName(move),
                    shortDate(move.was), shortDate(move.due)));
        }
    }
    if (console.json())
        console.answer(QJsonObject{{u"setting"_s, application::settingName(kind)},
            {u"seq"_s, seq ? QJsonValue(*seq) : QJsonValue()}, {u"moves"_s, list}});
}

QJsonObject overviewJson(const application::Overview &overview)
{
    QJsonArray journals;
    for (const application::JournalOverview &journal : overview.journals) {
        QJsonObject row{{u"journal"_s, journal.journal}, {u"service"_s, journal.service}};
        for (int place = 0; place < application::overviewNumberCount; ++place) {
            const auto number = static_cast<application::OverviewNumber>(place);
            row.insert(application::overviewNumberName(number), journal.number(number));
        }
        journals.append(row);
    }
    return {{u"date"_s, dateJson(overview.today)}, {u"journals"_s, journals},
        {u"complaints"_s, overview.complaints}};
}

} // namespace

CommandResult runSetting(Context &context)
{
    const Arguments &arguments = context.arguments;
    const auto kind = application::settingKind(arguments.word(0));
    if (!kind)
        return makeError(ErrorCode::UsageError, {arguments.word(0).left(40)});
    const auto facts = readSetting(arguments.word(1));
    if (!facts)
        return facts.error();
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    application::Registry &registry = (*opened)->registry();
    application::SettingCommand command{
        *kind, *facts, {}, arguments.value(u"reason"_s), (*opened)->actor()};
    const auto moves = registry.settingMoves(command);
    if (!moves)
        return moves.error();
    if (arguments.has(u"moves"_s)) {
        answerMoves(context.console, *kind, std::nullopt, {}, *moves);
        return exitDone;
    }
    const auto accepted = acceptedMoves(arguments.value(u"accept"_s), *moves);
    if (!accepted)
        return accepted.error();
    command.accepted = *accepted;
    const auto changed = registry.changeSetting(command);
    if (!changed)
        return changed.error();
    answerMoves(context.console, *kind, changed->seq, changed->moved, changed->kept);
    return exitDone;
}

CommandResult runOverview(Context &context)
{
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    const auto overview = (*opened)->registry().overview((*opened)->actor());
    if (!overview)
        return overview.error();
    if (context.console.json()) {
        context.console.answer(overviewJson(*overview));
        return exitDone;
    }
    for (const application::JournalOverview &journal : overview->journals) {
        QStringList numbers;
        for (int place = 0; place < application::overviewNumberCount; ++place) {
            const auto number = static_cast<application::OverviewNumber>(place);
            numbers.append(u"%1 %2"_s.arg(application::overviewNumberName(number))
                               .arg(journal.number(number)));
        }
        context.console.answer(u"%1: %2"_s.arg(journal.journal, numbers.join(u", "_s)));
    }
    return exitDone;
}

} // namespace qyz::ctl
