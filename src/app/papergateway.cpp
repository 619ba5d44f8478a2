// The paper book (R10): the part of the gateway that continues, copies and closes it, and that
// reads files of rows.
#include "app/gatewaywork.h"
#include "print/pdfrenderer.h"
#include "tables/badrows.h"
#include "tables/tablefile.h"

#include <QSaveFile>
#include <QThreadPool>

namespace qyz::app {

using namespace application;
using domain::Result;

namespace {

/// Files of any size are read and written beside the executors, which lists are waiting for.
template <class T> Answer<T> beside(std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Answer<T> answer = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return answer;
}

} // namespace

Answer<PaperState> AsyncRegistryGateway::paper(const QString &journal, const QString &actor)
{
    return on<PaperState>(
        m_reader, [journal, actor](Registry &registry) { return registry.paper(journal, actor); });
}

Answer<PaperState> AsyncRegistryGateway::continuePaper(const ContinuePaperCommand &command)
{
    return on<PaperState>(
        m_writer, [command](Registry &registry) { return registry.continuePaper(command); });
}

Answer<PaperState> AsyncRegistryGateway::closePaper(const QString &journal, const QString &actor)
{
    return on<PaperState>(m_writer,
        [journal, actor](Registry &registry) { return registry.closePaper(journal, actor); });
}

Answer<TranscriptReport> AsyncRegistryGateway::transcribe(const TranscribeCommand &command)
{
    // A look at a hundred thousand rows must not hold up the lists.
    return on<TranscriptReport>(command.dryRun ? m_checker : m_writer,
        [command](Registry &registry) { return registry.transcribe(command); });
}

Answer<QByteArray> AsyncRegistryGateway::paperActPdf(
    const QString &journal, SlipLanguage language, const QString &actor)
{
    return on<PaperActModel>(m_reader,
        [journal, language, actor](
            Registry &registry) { return registry.paperAct(journal, language, actor); })
        .then([this](const Result<PaperActModel> &model) {
            return model ? m_print.run<QByteArray>([paper = *model](DocumentRenderer &renderer) {
                return renderer.paperAct(paper);
            })
                         : QtFuture::makeReadyFuture(Result<QByteArray>(model.error()));
        })
        .unwrap();
}

Answer<SourceTable> AsyncRegistryGateway::readTable(const QString &path)
{
    return beside<SourceTable>([path]() -> Result<SourceTable> {
        const auto bytes = tables::readTableBytes(path);
        if (!bytes)
            return bytes.error();
        return tables::TableFile().read(*bytes);
    });
}

Answer<void> AsyncRegistryGateway::writeBadRows(const QString &path, const SourceTable &table,
    int headingRow, const QList<int> &badRows, const QHash<int, QStringList> &why,
    const QString &whyHeading)
{
    return beside<void>([=]() -> domain::Status {
        const QByteArray bytes = tables::badRowsCsv(table, headingRow, badRows, why, whyHeading);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return domain::makeError(domain::ErrorCode::FileUnwritable, {path}, file.errorString());
        return {};
    });
}

} // namespace qyz::app
