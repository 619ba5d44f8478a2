// The parts of a zipped file in memory, each read as a stream that counts what it unpacks.
#pragma once

#include "domain/common/result.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace qyz::tables {

class ZipParts {
public:
    /// Null where the bytes are no zip file. `bytes` outlive the object.
    static std::unique_ptr<ZipParts> open(const QByteArray &bytes);
    ~ZipParts();
    ZipParts(const ZipParts &) = delete;
    ZipParts &operator=(const ZipParts &) = delete;

    /// Null where there is no such part, or a sealed one.
    std::unique_ptr<QIODevice> part(const QString &name);
    bool has(const QString &name) const;
    /// More was unpacked than any honest file holds: reading stops there.
    bool burst() const { return m_unpacked > m_limit; }

private:
    friend class ZipPart;

    explicit ZipParts(zip *archive);

    zip *m_archive;
    qint64 m_unpacked = 0;
    qint64 m_limit;
};

} // namespace qyz::tables
