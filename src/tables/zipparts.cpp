#include "tables/zipparts.h"

#include "tables/tablelimits.h"

#include <zip.h>

namespace qyz::tables {

/// One part, read once from its beginning.
class ZipPart : public QIODevice {
public:
    ZipPart(ZipParts &parts, zip_file *file)
        : m_parts(parts)
        , m_file(file)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipPart() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_parts.burst())
            return -1;
        const qint64 got = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
        if (got <= 0)
            return -1;
        m_parts.m_unpacked += got;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipParts &m_parts;
    zip_file *m_file;
};

ZipParts::ZipParts(zip *archive)
    : m_archive(archive)
    , m_limit(largestUnpacked)
{
}

ZipParts::~ZipParts()
{
    zip_discard(m_archive);
}

std::unique_ptr<ZipParts> ZipParts::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return nullptr;
    return std::unique_ptr<ZipParts>(new ZipParts(archive));
}

bool ZipParts::has(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

std::unique_ptr<QIODevice> ZipParts::part(const QString &name)
{
    zip_file_t *file = zip_fopen(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (!file)
        return nullptr;
    return std::make_unique<ZipPart>(*this, file);
}

} // namespace qyz::tables
