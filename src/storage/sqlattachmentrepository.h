// Sealed files beside the chains, in parts (R38).
#pragma once

#include "application/ports/attachmentrepository.h"
#include "storage/session.h"

namespace qyz::storage {

class SqlAttachmentRepository final : public application::AttachmentRepository {
public:
    explicit SqlAttachmentRepository(Session &session);

    domain::Status store(const QString &journal, qint64 seq, const QByteArray &sealed) override;
    domain::Result<QByteArray> load(const QString &journal, qint64 seq) override;
    domain::Result<QList<qint64>> owners(const QString &journal) override;

    static QList<const Statement *> statements();

private:
    Session &m_session;
};

} // namespace qyz::storage
