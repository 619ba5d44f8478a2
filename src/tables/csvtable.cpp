#include "tables/csvtable.h"

#include "tables/tablebuilder.h"
#include "tables/tablelimits.h"

#include <QStringDecoder>
#include <QTextCodec>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::tables {

namespace {

struct Decoded {
    QString text;
    QString encoding;
};

std::optional<QString> decoded(QStringDecoder::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Latin letters and digits of UTF-16 without a mark at the beginning: every second byte is zero.
std::optional<QStringDecoder::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < looked; ++i) {
        if (bytes.at(i) == '\0')
            ++zeros[static_cast<std::size_t>(i % 2)];
    }
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const qsizetype enough = std::max<qsizetype>(looked / 20, 4);
    if (zeros[1] >= enough && zeros[0] == 0)
        return QStringDecoder::Utf16LE;
    if (zeros[0] >= enough && zeros[1] == 0)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

std::optional<Decoded> decode(const QByteArray &bytes)
{
    std::optional<QStringDecoder::Encoding> marked = QStringDecoder::encodingForData(bytes);
    if (!marked)
        marked = unmarkedUtf16(bytes);
    if (marked && *marked != QStringDecoder::Utf8) {
        const auto text = decoded(*marked, bytes);
        return text ? std::optional(Decoded{*text, u"UTF-16"_s}) : std::nullopt;
    }
    if (const auto text = decoded(QStringDecoder::Utf8, bytes))
        return Decoded{*text, u"UTF-8"_s};
    if (marked)
        return std::nullopt; // it says UTF-8 and is not
    QTextCodec *codec = QTextCodec::codecForName("windows-1251");
    return Decoded{codec->toUnicode(bytes), u"Windows-1251"_s};
}

/// A spreadsheet's way of keeping zeros in front: ="0012".
QString withoutFormula(const QString &cell)
{
    if (cell.size() >= 3 && cell.startsWith(u"=\""_s) && cell.endsWith(u'"'))
        return cell.sliced(2, cell.size() - 3);
    return cell;
}

/// Reads one record after the other; knows nothing of columns.
class CsvReader {
public:
    CsvReader(QStringView text, QChar separator, qsizetype from = 0)
        : m_text(text)
        , m_separator(separator)
        , m_at(from)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }
    /// A quote that never ends, or a cell longer than any spreadsheet's.
    bool broken() const { return m_broken; }

    QStringList next()
    {
        QStringList cells;
        m_cell.clear();
        while (!atEnd()) {
            const QChar c = m_text.at(m_at);
            if (c == u'"' && m_cell.isEmpty()) {
                readQuoted();
            } else if (c == m_separator) {
                finish(cells);
                ++m_at;
            } else if (c == u'\n' || c == u'\r') {
                skipLineEnd();
                break;
            } else {
                m_cell.append(c);
                ++m_at;
            }
            m_broken = m_broken || m_cell.size() > longestCell || cells.size() > mostColumns;
            if (m_broken)
                return {};
        }
        finish(cells);
        return cells;
    }

private:
    void finish(QStringList &cells)
    {
        cells.append(withoutFormula(m_cell));
        m_cell.clear();
    }

    void skipLineEnd()
    {
        const bool pair =
            m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        m_at += pair ? 2 : 1;
        ++m_line;
    }

    void readQuoted()
    {
        ++m_at;
        while (!atEnd() && m_cell.size() <= longestCell) {
            const QChar c = m_text.at(m_at);
            if (c != u'"') {
                if (c == u'\n')
                    ++m_line;
                if (c != u'\r')
                    m_cell.append(c);
                ++m_at;
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                m_cell.append(u'"');
                m_at += 2;
            } else {
                ++m_at;
                return;
            }
        }
        m_broken = true;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_broken = false;
    QString m_cell;
};

/// How well a separator fits: rows that have as many columns as the first filled one.
int fitness(QStringView text, QChar separator)
{
    constexpr int looked = 20;
    CsvReader reader(text, separator);
    qsizetype columns = 0;
    int alike = 0;
    for (int row = 0; row < looked && !reader.atEnd() && !reader.broken(); ++row) {
        const QStringList cells = reader.next();
        if (columns < 2)
            columns = cells.size();
        if (columns > 1 && cells.size() == columns)
            ++alike;
    }
    return columns > 1 ? alike * 1000 + static_cast<int>(columns) : 0;
}

QChar separatorOf(QStringView text)
{
    QChar best = u';';
    int bestFitness = 0;
    for (const QChar separator : {u';', u'\t', u','}) {
        const int fits = fitness(text, separator);
        if (fits > bestFitness) {
            best = separator;
            bestFitness = fits;
        }
    }
    return best;
}

/// "sep=;" tells a spreadsheet, and us, the separator.
std::optional<QChar> toldSeparator(QStringView text)
{
    if (text.size() > 5 && text.startsWith(u"sep="_s)
        && (text.at(5) == u'\n' || text.at(5) == u'\r'))
        return text.at(4);
    return std::nullopt;
}

} // namespace

Result<application::SourceTable> readCsv(const QByteArray &bytes)
{
    const auto file = decode(bytes);
    if (!file)
        return unreadable(1, u"not the encoding it says"_s);
    const QStringView text(file->text);
    if (const qsizetype zero = text.indexOf(QChar(0)); zero >= 0)
        return unreadable(static_cast<int>(text.first(zero).count(u'\n')) + 1, u"NUL"_s);
    const auto told = toldSeparator(text);
    CsvReader reader(text, told.value_or(separatorOf(text)));
    TableBuilder builder(file->encoding);
    if (told)
        reader.next();
    while (!reader.atEnd()) {
        const int row = reader.line();
        const QStringList cells = reader.next();
        if (reader.broken())
            return unreadable(row, u"a quote without end, or a huge cell"_s);
        if (!builder.add(row, cells))
            break;
    }
    return builder.take();
}

} // namespace qyz::tables
