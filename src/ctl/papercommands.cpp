// slip, passport: sheets as PDF files.
#include "ctl/exitcode.h"
#include "ctl/lineargument.h"
#include "ctl/openregistry.h"
#include "ctl/outargument.h"
#include "ctl/words.h"
#include "print/pdfrenderer.h"

#include <QCryptographicHash>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

/// The old file stays until the new one is complete.
Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return makeError(ErrorCode::FileUnwritable, {path}, file.errorString());
    return {};
}

Result<std::optional<application::SlipKind>> kindOf(const Arguments &arguments)
{
    std::optional<application::SlipKind> kind;
    if (arguments.has(u"kind"_s)) {
        kind = application::slipKind(arguments.value(u"kind"_s));
        if (!kind)
            return makeError(
                ErrorCode::UsageError, {u"--kind "_s + arguments.value(u"kind"_s).left(40)});
    }
    return kind;
}

std::optional<application::SlipLanguage> languageOf(const Arguments &arguments)
{
    const QString language = arguments.value(u"lang"_s);
    if (language == u"kk"_s)
        return application::SlipLanguage::Kazakh;
    if (language == u"ru"_s)
        return application::SlipLanguage::Russian;
    if (language == u"both"_s)
        return application::SlipLanguage::Both;
    return std::nullopt; // the applicant's
}

void answerPaper(Console &console, const QString &path, int pages, const QString &digest)
{
    if (console.json()) {
        console.answer(QJsonObject{{u"pages"_s, pages}, {u"digest"_s, digest}});
        return;
    }
    console.answer(u"%1 · %2: %3 · %4"_s.arg(
        path, word(Word::Pages, console.language()), QString::number(pages), digest));
}

CommandResult finish(Context &context, const QString &path, print::PdfRenderer &renderer,
    const Result<QByteArray> &pdf)
{
    if (!pdf)
        return pdf.error();
    QYZ_TRY(writeFile(path, *pdf));
    const QByteArray digest = QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex();
    answerPaper(context.console, path, renderer.pageCount(*pdf), QString::fromLatin1(digest));
    return exitDone;
}

} // namespace

CommandResult runSlip(Context &context)
{
    const auto line = lineArgument(context.arguments.word(0));
    if (!line)
        return line.error();
    const auto kind = kindOf(context.arguments);
    if (!kind)
        return kind.error();
    const auto path = outArgument(context.arguments);
    if (!path)
        return path.error();
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    const auto model =
        (*opened)->registry().slip(*line, *kind, languageOf(context.arguments), (*opened)->actor());
    if (!model)
        return model.error();
    print::PdfRenderer renderer;
    const auto pdf = renderer.slip(*model);
    return finish(context, *path, renderer, pdf);
}

CommandResult runPassport(Context &context)
{
    const auto path = outArgument(context.arguments);
    if (!path)
        return path.error();
    const QString typed = context.arguments.value(u"date"_s);
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!typed.isEmpty() && !date.isValid())
        return makeError(ErrorCode::UsageError, {u"--date "_s + typed.left(40)});
    auto opened = OpenRegistry::open(context, Access::Reading);
    if (!opened)
        return opened.error();
    const auto model = (*opened)->registry().passport(context.arguments.word(0), date,
        languageOf(context.arguments).value_or(application::SlipLanguage::Both));
    if (!model)
        return model.error();
    print::PdfRenderer renderer;
    const auto pdf = renderer.passport(*model);
    return finish(context, *path, renderer, pdf);
}

} // namespace qyz::ctl
