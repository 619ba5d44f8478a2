// Scans of signed sheets and of the last page on paper (R9, R10): sealed for the service's key
// before they are stored; the record `sheet_scanned` holds the SHA-256 of what is stored, so the
// chain pins the file too (R38).
#pragma once

#include "application/office.h"
#include "application/ports/vault.h"

namespace qyz::application {

/// `of`: the record of the journal whose sheet it is: a closing, a printing, a continued book.
struct AttachSheetCommand {
    QString journal;
    qint64 of = 0;
    QString kind; // signed_sheet, paper_page
    QByteArray bytes; // a PNG, JPEG or TIFF picture or a PDF
    QString actor;
};

struct SheetFacts {
    qint64 seq = 0; // of the record sheet_scanned
    qint64 of = 0;
    QString kind;
    QString type; // image/png, image/jpeg, image/tiff, application/pdf
    qint64 size = 0; // bytes, before sealing
    QString sha256; // of the sealed bytes, hex
    int key = 0; // of the service, that it is sealed for
    QDateTime at; // UTC
    QString by; // login
};

struct SheetFile {
    QString type;
    QByteArray bytes;
};

constexpr qint64 mostMegabytes = 20;

/// What a file is by its first bytes; empty where it is nothing that is kept here.
QString sheetType(const QByteArray &bytes);

class SheetScans {
public:
    SheetScans(OfficeCache &cache, Vault &vault);

    /// FileTooBig, UnknownFileType, SealKeyMissing, LineNotFound where there is no such record.
    domain::Result<SheetFacts> attach(UnitOfWork &work, const AttachSheetCommand &command);
    /// All of a journal, oldest first.
    domain::Result<QList<SheetFacts>> list(
        UnitOfWork &work, const QString &journal, const QString &actor);
    /// For those who hold the service's key; the look is a record (R38). SealBroken where the file
    /// is not what was chained.
    domain::Result<SheetFile> read(
        UnitOfWork &work, const QString &journal, qint64 seq, const QString &actor);

private:
    OfficeCache &m_cache;
    Vault &m_vault;
};

} // namespace qyz::application
