// A careful walk through the XML of a workbook: no document types, no endless depth.
#pragma once

#include <QXmlStreamReader>

namespace qyz::tables {

class XmlWalk {
public:
    explicit XmlWalk(QIODevice *device);

    /// The next beginning or end of an element, or a run of text. False at the end and after a
    /// failure.
    bool next();
    bool isStart() const { return m_reader.isStartElement(); }
    bool isEnd() const { return m_reader.isEndElement(); }
    bool isText() const { return m_reader.isCharacters(); }
    /// Without the prefix; empty for text.
    QStringView name() const;
    QStringView characters() const { return m_reader.text(); }
    QString text(const QString &attribute) const;
    int number(const QString &attribute) const { return text(attribute).toInt(); }
    bool failed() const { return m_failed; }

private:
    QXmlStreamReader m_reader;
    int m_depth = 0;
    bool m_failed = false;
};

} // namespace qyz::tables
