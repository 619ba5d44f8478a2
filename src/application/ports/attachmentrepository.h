// Files beside the chains (R38): sealed before they are stored; a record of the chain holds the
// SHA-256 of the sealed bytes.
#pragma once

#include "domain/common/result.h"

#include <QByteArray>

#include <functional>

namespace qyz::application {

class AttachmentRepository {
public:
    virtual ~AttachmentRepository() = default;

    /// Stores the sealed file of the record `seq`; never replaces one.
    virtual domain::Status store(const QString &journal, qint64 seq, const QByteArray &sealed) = 0;
    /// Empty where there is none.
    virtual domain::Result<QByteArray> load(const QString &journal, qint64 seq) = 0;
    /// The records of a chain that have a file, by seq.
    virtual domain::Result<QList<qint64>> owners(const QString &journal) = 0;
};

} // namespace qyz::application
