#include "presentation/jsonfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace qyz::presentation {

namespace {

using domain::ErrorCode;

constexpr qint64 longestFile = 16 * 1024 * 1024; // the shipped calendar has a quarter of a megabyte

domain::Result<QJsonObject> read(const QString &path)
{
    QFile file(path);
    if (file.size() > longestFile || !file.open(QIODevice::ReadOnly))
        return domain::makeError(ErrorCode::FileUnreadable, {QFileInfo(path).fileName()});
    QJsonParseError parsed{};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return domain::makeError(ErrorCode::BadJson, {parsed.errorString()});
    return json;
}

} // namespace

QFuture<domain::Result<QJsonObject>> readJsonFile(const QString &path)
{
    auto promise = std::make_shared<QPromise<domain::Result<QJsonObject>>>();
    promise->start();
    QFuture<domain::Result<QJsonObject>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(read(path));
        promise->finish();
    });
    return future;
}

} // namespace qyz::presentation
