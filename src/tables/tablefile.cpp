#include "tables/tablefile.h"

#include "tables/csvtable.h"
#include "tables/tablebuilder.h"
#include "tables/tablelimits.h"
#include "tables/xlsxtable.h"

#include <QFile>

using namespace qyz::domain;

namespace qyz::tables {

namespace {

/// Files a secretary may choose by mistake: an old .xls, a PDF, a picture.
bool isSomethingElse(const QByteArray &bytes)
{
    static const QList<QByteArray> beginnings{QByteArray::fromHex("d0cf11e0"), "%PDF",
        QByteArray::fromHex("89504e47"), QByteArray::fromHex("ffd8ff"), "Rar!", "7z\xbc\xaf",
        "{\\rtf", "<!DOCTYPE", "<html", "<?xml"};
    for (const QByteArray &beginning : beginnings) {
        if (bytes.startsWith(beginning))
            return true;
    }
    return false;
}

} // namespace

Result<application::SourceTable> TableFile::read(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return tooBig();
    if (bytes.trimmed().isEmpty())
        return makeError(ErrorCode::TableUnreadable);
    if (bytes.startsWith("PK\x03\x04"))
        return readXlsx(bytes);
    if (isSomethingElse(bytes))
        return makeError(ErrorCode::TableUnreadable);
    return readCsv(bytes);
}

Result<QByteArray> readTableBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {path}, file.errorString());
    // A pipe has no size; one byte more than allowed tells enough.
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return tooBig();
    return bytes;
}

} // namespace qyz::tables
