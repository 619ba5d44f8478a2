// book: pages of the registration book, correction slips, and which printed pages went on since.
#include "ctl/exitcode.h"
#include "ctl/lineargument.h"
#include "ctl/openregistry.h"
#include "ctl/outargument.h"
#include "ctl/progress.h"
#include "ctl/words.h"
#include "print/pdfrenderer.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

using application::BookPart;
using application::BookRequest;

/// "--pages 3" and "--pages 3-7".
Status readPages(const Arguments &arguments, BookRequest &request)
{
    const QStringList ends = arguments.value(u"pages"_s).split(u'-');
    bool firstOk = false;
    bool lastOk = false;
    request.part = BookPart::Pages;
    request.firstPage = ends.constFirst().toInt(&firstOk);
    request.lastPage = ends.constLast().toInt(&lastOk);
    if (ends.size() > 2 || !firstOk || !lastOk || request.firstPage < 1
        || request.lastPage < request.firstPage)
        return makeError(
            ErrorCode::UsageError, {u"--pages "_s + arguments.value(u"pages"_s).left(40)});
    return {};
}

Result<BookRequest> requestOf(const Arguments &arguments)
{
    BookRequest request;
    request.journal = arguments.word(0);
    request.part = BookPart::WholeVolume;
    const auto volume = arguments.number(u"volume"_s, 0, 1);
    if (!volume)
        return volume.error();
    request.volume = static_cast<int>(*volume);
    QStringList chosen;
    for (const QString &option : {u"pages"_s, u"new"_s, u"today"_s, u"slips"_s, u"touched"_s}) {
        if (arguments.has(option))
            chosen.append(u"--"_s + option);
    }
    if (chosen.size() > 1 && chosen != QStringList{u"--pages"_s, u"--slips"_s})
        return makeError(ErrorCode::UsageError, {chosen.join(u' ')});
    if (arguments.has(u"pages"_s))
        QYZ_TRY(readPages(arguments, request));
    if (arguments.has(u"new"_s))
        request.part = BookPart::NewPages;
    if (arguments.has(u"today"_s))
        request.part = BookPart::Today;
    if (arguments.has(u"slips"_s) && request.lastPage > request.firstPage)
        return makeError(ErrorCode::UsageError, {u"--slips --pages N"_s});
    return request;
}

/// The old file stays until the new one is complete.
Status writeTo(const QString &path, const std::function<Status(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return makeError(ErrorCode::FileUnwritable, {path}, file.errorString());
    QYZ_TRY(write(file));
    if (!file.commit())
        return makeError(ErrorCode::FileUnwritable, {path}, file.errorString());
    return {};
}

QJsonArray numbersJson(const QList<qint64> &numbers)
{
    QJsonArray json;
    for (const qint64 number : numbers)
        json.append(number);
    return json;
}

QString numbersText(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(u", "_s);
}

CommandResult answerTouched(Console &console, const application::BookState &state)
{
    QJsonArray pages;
    for (const application::TouchedPage &page : state.touched) {
        if (console.json()) {
            pages.append(QJsonObject{{u"page"_s, page.page}, {u"seq"_s, page.seq},
                {u"printed_at"_s, page.printedAt.toString(Qt::ISODateWithMs)},
                {u"corrected"_s, numbersJson(page.corrected)},
                {u"voided"_s, numbersJson(page.voided)},
                {u"completed"_s, numbersJson(page.completed)}});
            continue;
        }
        QString text = word(Word::Pages, console.language()) + u" %1"_s.arg(page.page);
        const auto add = [&](Word what, const QList<qint64> &numbers) {
            if (!numbers.isEmpty())
                text += u" · %1: %2"_s.arg(word(what, console.language()), numbersText(numbers));
        };
        add(Word::Correction, page.corrected);
        add(Word::Voided, page.voided);
        add(Word::Completed, page.completed);
        console.answer(text);
    }
    if (console.json())
        console.answer(
            QJsonObject{{u"volume"_s, state.volume.facts.volume}, {u"touched"_s, pages}});
    else if (state.touched.isEmpty())
        console.answer(word(Word::NothingFound, console.language()));
    return exitDone;
}

CommandResult printSlips(Context &context, OpenRegistry &opened, const BookRequest &request)
{
    const auto path = outArgument(context.arguments);
    if (!path)
        return path.error();
    const auto slips = opened.registry().correctionSlips(
        request.journal, request.volume, request.firstPage, opened.actor());
    if (!slips)
        return slips.error();
    print::PdfRenderer renderer;
    QYZ_TRY(writeTo(*path, [&](QIODevice &out) { return renderer.correctionSlips(*slips, out); }));
    Console &console = context.console;
    if (console.json())
        console.answer(QJsonObject{{u"slips"_s, static_cast<int>(slips->slips.size())}});
    else
        console.answer(u"%1 · %2: %3"_s.arg(*path, word(Word::Correction, console.language()))
                           .arg(slips->slips.size()));
    return exitDone;
}

CommandResult printPages(Context &context, OpenRegistry &opened, const BookRequest &request)
{
    const auto path = outArgument(context.arguments);
    if (!path)
        return path.error();
    // R8: the record page_printed is committed before anything is drawn.
    const auto book = opened.registry().printBook(request);
    if (!book)
        return book.error();
    print::PdfRenderer renderer;
    QYZ_TRY(writeTo(*path, [&](QIODevice &out) {
        return opened.registry().drawBook(*book, [&](application::BookPageSource &pages) {
            return renderer.book(book->model, pages, out);
        });
    }));
    Console &console = context.console;
    const int pages = static_cast<int>(book->model.pages.size());
    if (console.json())
        console.answer(QJsonObject{{u"pages"_s, pages}, {u"digest"_s, book->model.controlCode},
            {u"volume"_s, book->model.volume}, {u"first_page"_s, book->model.pages.constFirst()},
            {u"last_page"_s, book->model.pages.constLast()}, {u"seq"_s, book->model.seq}});
    else
        console.answer(u"%1 · %2: %3 · %4"_s.arg(*path, word(Word::Pages, console.language()),
            QString::number(pages), book->model.controlCode));
    return exitDone;
}

} // namespace

CommandResult runBook(Context &context)
{
    auto request = requestOf(context.arguments);
    if (!request)
        return request.error();
    if (!context.arguments.has(u"touched"_s)) {
        const auto path = outArgument(context.arguments);
        if (!path)
            return path.error();
    }
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    QYZ_TRY(requireJournal((*opened)->office(), request->journal));
    request->actor = (*opened)->actor();
    const Progress progress(word(Word::Working, context.console.language()));
    if (context.arguments.has(u"touched"_s)) {
        const auto state =
            (*opened)->registry().bookState(request->journal, request->volume, request->actor);
        return state ? answerTouched(context.console, *state) : CommandResult(state.error());
    }
    if (context.arguments.has(u"slips"_s))
        return printSlips(context, **opened, *request);
    return printPages(context, **opened, *request);
}

} // namespace qyz::ctl
