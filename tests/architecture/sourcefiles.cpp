#include "architecture/sourcefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace qyz::architecture {

namespace {

/// Walks over C++ and copies what is code; line breaks always survive, so lines keep their number.
class CodeReader {
public:
    CodeReader(const QString &code, bool keepStrings)
        : m_code(code)
        , m_keepStrings(keepStrings)
    {
    }

    QString read()
    {
        while (m_at < m_code.size())
            step();
        return m_out;
    }

private:
    bool at(QLatin1String text) const { return QStringView(m_code).mid(m_at).startsWith(text); }

    void step()
    {
        if (at("//"_L1))
            return skipTo(u"\n"_s, 0);
        if (at("/*"_L1))
            return skipTo(u"*/"_s, 2);
        if (at("R\"("_L1))
            return literalTo(u")\""_s);
        const QChar c = m_code.at(m_at);
        const bool separator = m_at > 0 && m_code.at(m_at - 1).isLetterOrNumber();
        if (c == u'"' || (c == u'\'' && !separator))
            return quoted(c);
        m_out += c;
        ++m_at;
    }

    void skipTo(const QString &end, qsizetype extra)
    {
        const qsizetype found = m_code.indexOf(end, m_at);
        const qsizetype stop = found < 0 ? m_code.size() : found + extra;
        m_out += QString(QStringView(m_code).mid(m_at, stop - m_at).count(u'\n'), u'\n');
        m_at = stop;
    }

    void literalTo(const QString &end)
    {
        const qsizetype found = m_code.indexOf(end, m_at);
        const qsizetype stop = found < 0 ? m_code.size() : found + end.size();
        const QString literal = m_code.mid(m_at, stop - m_at);
        m_out += m_keepStrings ? literal : QString(literal.count(u'\n'), u'\n');
        m_at = stop;
    }

    void quoted(QChar quote)
    {
        const qsizetype begin = m_at++;
        while (m_at < m_code.size() && m_code.at(m_at) != quote && m_code.at(m_at) != u'\n')
            m_at += m_code.at(m_at) == u'\\' ? 2 : 1;
        if (m_at < m_code.size() && m_code.at(m_at) == quote)
            ++m_at;
        m_at = std::min(m_at, m_code.size());
        m_out += m_keepStrings ? m_code.mid(begin, m_at - begin) : QString(2, quote);
    }

    const QString &m_code;
    bool m_keepStrings;
    qsizetype m_at = 0;
    QString m_out;
};

} // namespace

QString sourceRoot()
{
    return QStringLiteral(QYZ_SOURCE_DIR);
}

QStringList filesUnder(const QString &folder, const QStringList &patterns)
{
    const QDir root(sourceRoot());
    QStringList paths;
    QDirIterator files(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(root.relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

QString textOf(const QString &path)
{
    QFile file(QDir(sourceRoot()).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

QString withoutComments(const QString &code, bool keepStrings)
{
    return CodeReader(code, keepStrings).read();
}

QStringList placesOf(
    const QString &pattern, const QString &path, const QString &code, bool amongStrings)
{
    const QString bare = withoutComments(code, amongStrings);
    const QRegularExpression wanted(pattern);
    QStringList places;
    for (auto matches = wanted.globalMatch(bare); matches.hasNext();) {
        const auto line = QStringView(bare).left(matches.next().capturedStart()).count(u'\n') + 1;
        places.append(path + u':' + QString::number(line));
    }
    return places;
}

} // namespace qyz::architecture
