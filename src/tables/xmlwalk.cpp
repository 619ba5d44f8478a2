#include "tables/xmlwalk.h"

#include "tables/tablelimits.h"

namespace qyz::tables {

XmlWalk::XmlWalk(QIODevice *device)
    : m_reader(device)
{
}

bool XmlWalk::next()
{
    while (!m_failed && !m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            m_failed = ++m_depth > deepestXml;
            return !m_failed;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD: // entities that explode
        case QXmlStreamReader::Invalid:
            m_failed = true;
            break;
        default:
            break;
        }
    }
    m_failed = m_failed || m_reader.hasError();
    return false;
}

QStringView XmlWalk::name() const
{
    return m_reader.isCharacters() ? QStringView() : m_reader.name();
}

QString XmlWalk::text(const QString &attribute) const
{
    for (const QXmlStreamAttribute &known : m_reader.attributes()) {
        if (known.name() == attribute)
            return known.value().toString();
    }
    return {};
}

} // namespace qyz::tables
