// show, list, search: reading, each of them a recorded look (R38).
#include "ctl/exitcode.h"
#include "ctl/lineargument.h"
#include "ctl/linejson.h"
#include "ctl/linetext.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"
#include "ctl/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

constexpr qint64 mostLines = 100000;

Result<int> limitOf(const Arguments &arguments)
{
    const auto limit = arguments.number(u"limit"_s, 50, 1);
    if (!limit)
        return limit.error();
    return static_cast<int>(std::min(*limit, mostLines));
}

/// "17", or "2026/17" where numbering is yearly.
Status readAfter(const Arguments &arguments, application::EntryFilter &filter)
{
    if (!arguments.has(u"after"_s))
        return {};
    const QString text = arguments.value(u"after"_s);
    const auto line = LineRef::parse(filter.journal + u'/' + text);
    if (!line)
        return makeError(ErrorCode::UsageError, {u"--after "_s + text.left(40)});
    filter.beforeYear = line->year;
    filter.beforeNumber = line->number;
    return {};
}

Result<application::EntryFilter> filterOf(const Arguments &arguments, const OfficeZone &zone)
{
    application::EntryFilter filter;
    filter.journal = arguments.word(0);
    const auto limit = limitOf(arguments);
    if (!limit)
        return limit.error();
    filter.limit = *limit;
    QYZ_TRY(readAfter(arguments, filter));
    if (arguments.has(u"state"_s)) {
        filter.state = lineState(arguments.value(u"state"_s));
        if (!filter.state)
            return makeError(
                ErrorCode::UsageError, {u"--state "_s + arguments.value(u"state"_s).left(40)});
    }
    for (const QString &option : {u"from"_s, u"to"_s}) {
        if (!arguments.has(option))
            continue;
        const auto date = readDate(option, arguments.value(option));
        if (!date)
            return date.error();
        if (option == u"from"_s)
            filter.registeredFrom = zone.toUtc(*date, QTime(0, 0));
        else
            filter.registeredBefore = zone.toUtc(date->addDays(1), QTime(0, 0));
    }
    return filter;
}

QJsonArray namesOf(const QList<application::LineView> &lines)
{
    QJsonArray names;
    for (const application::LineView &view : lines)
        names.append(view.entry.line.text());
    return names;
}

void answerLines(
    Console &console, const QList<application::LineView> &lines, const OfficeZone &zone)
{
    for (const application::LineView &view : lines) {
        if (console.json())
            console.answer(lineJson(view, zone, Iins::Masked));
        else
            console.answer(lineRow(view, zone, console.language()));
    }
    if (lines.isEmpty() && !console.json())
        console.note(word(Word::NothingFound, console.language()));
}

} // namespace

CommandResult runShow(Context &context)
{
    const auto line = lineArgument(context.arguments.word(0));
    if (!line)
        return line.error();
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    const auto view = (*opened)->registry().show(*line, (*opened)->actor(),
        context.arguments.has(u"why"_s), context.arguments.value(u"reason"_s));
    if (!view)
        return view.error();
    const OfficeZone &zone = (*opened)->zone();
    if (context.console.json()) {
        QJsonObject json = lineJson(*view, zone, Iins::Shown);
        json.insert(u"history"_s, historyJson(view->history, zone));
        json.insert(u"actions"_s, QJsonArray::fromStringList(view->actions));
        json.insert(u"sealed"_s, sealedJson(view->sealed));
        context.console.answer(json);
    } else {
        context.console.answer(lineSheet(*view, zone, context.console.language()));
    }
    return exitDone;
}

CommandResult runList(Context &context)
{
    // The call's own faults come before anybody is asked for a password.
    const auto checked = filterOf(context.arguments, OfficeZone());
    if (!checked)
        return checked.error();
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    QYZ_TRY(requireJournal((*opened)->office(), context.arguments.word(0)));
    const auto filter = filterOf(context.arguments, (*opened)->zone());
    if (!filter)
        return filter.error();
    application::Registry &registry = (*opened)->registry();
    const auto page = registry.page(*filter, (*opened)->actor());
    if (!page)
        return page.error();
    QYZ_TRY(registry.recordLook(RecordKind::Listed,
        {{u"journal"_s, filter->journal}, {u"lines"_s, namesOf(page->lines)}}, (*opened)->actor()));
    answerLines(context.console, page->lines, (*opened)->zone());
    if (page->more && !context.console.json())
        context.console.note(word(Word::MoreLines, context.console.language())
                                 .arg(page->lines.constLast().entry.line.text().section(u'/', 1)));
    return exitDone;
}

CommandResult runSearch(Context &context)
{
    const auto limit = limitOf(context.arguments);
    if (!limit)
        return limit.error();
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    application::Registry &registry = (*opened)->registry();
    const auto lines = registry.search(context.arguments.word(0), *limit, (*opened)->actor());
    if (!lines)
        return lines.error();
    // The typed text is mostly a name: what was seen is recorded, not what was asked.
    QYZ_TRY(registry.recordLook(
        RecordKind::Searched, {{u"lines"_s, namesOf(*lines)}}, (*opened)->actor()));
    answerLines(context.console, *lines, (*opened)->zone());
    return exitDone;
}

} // namespace qyz::ctl
