// Sealed files in memory.
#pragma once

#include "application/ports/attachmentrepository.h"
#include "support/memorystate.h"

namespace qyz::testing {

class MemoryAttachments : public application::AttachmentRepository {
public:
    explicit MemoryAttachments(MemoryWork &work)
        : m_work(work)
    {
    }

    domain::Status store(const QString &journal, qint64 seq, const QByteArray &sealed) override
    {
        QYZ_TRY(m_work.write(u"attachment"_s));
        if (m_work.state.attachments.contains({journal, seq}))
            return domain::makeError(domain::ErrorCode::StorageFailed, {}, u"file taken"_s);
        m_work.state.attachments.insert({journal, seq}, sealed);
        return {};
    }
    domain::Result<QByteArray> load(const QString &journal, qint64 seq) override
    {
        return m_work.state.attachments.value({journal, seq});
    }
    domain::Result<QList<qint64>> owners(const QString &journal) override
    {
        QList<qint64> seqs;
        for (auto file = m_work.state.attachments.constBegin();
             file != m_work.state.attachments.constEnd(); ++file) {
            if (file.key().first == journal)
                seqs.append(file.key().second);
        }
        return seqs;
    }

private:
    MemoryWork &m_work;
};

} // namespace qyz::testing
