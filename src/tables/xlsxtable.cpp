#include "tables/xlsxtable.h"

#include "tables/tablebuilder.h"
#include "tables/tablelimits.h"
#include "tables/xlsxstyles.h"
#include "tables/xmlwalk.h"
#include "tables/zipparts.h"

#include <QDir>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::tables {

namespace {

struct Workbook {
    QString sheetId; // of the first sheet that is shown
    bool from1904 = false;
};

std::optional<Workbook> readWorkbook(QIODevice *part)
{
    Workbook book;
    XmlWalk walk(part);
    while (walk.next()) {
        if (!walk.isStart())
            continue;
        if (walk.name() == u"workbookPr"_s) {
            const QString told = walk.text(u"date1904"_s);
            book.from1904 = told == u"1"_s || told == u"true"_s;
        } else if (walk.name() == u"sheet"_s && book.sheetId.isEmpty()) {
            const QString state = walk.text(u"state"_s);
            if (state.isEmpty() || state == u"visible"_s)
                book.sheetId = walk.text(u"id"_s);
        }
    }
    if (walk.failed() || book.sheetId.isEmpty())
        return std::nullopt;
    return book;
}

/// The part a relation of the workbook points to: "xl/worksheets/sheet1.xml".
QString targetOf(QIODevice *relations, const QString &id)
{
    XmlWalk walk(relations);
    while (walk.next()) {
        if (walk.isStart() && walk.name() == u"Relationship"_s && walk.text(u"Id"_s) == id) {
            const QString target = walk.text(u"Target"_s);
            return target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(u"xl/"_s + target);
        }
    }
    return {};
}

/// Texts that cells point to. Runs of one text are joined; how a word is read aloud is left out.
std::optional<QStringList> readShared(QIODevice *part)
{
    QStringList texts;
    if (part == nullptr)
        return texts;
    XmlWalk walk(part);
    bool inText = false;
    int phonetic = 0;
    QString text;
    qint64 total = 0;
    while (walk.next()) {
        if (walk.isText()) {
            if (inText && phonetic == 0)
                text.append(walk.characters());
            if (text.size() > longestCell || total + text.size() > mostText)
                return std::nullopt;
            continue;
        }
        if (walk.name() == u"rPh"_s)
            phonetic += walk.isStart() ? 1 : -1;
        else if (walk.name() == u"t"_s)
            inText = walk.isStart();
        else if (walk.name() == u"si"_s && walk.isEnd()) {
            total += text.size();
            texts.append(text);
            text.clear();
        }
    }
    if (walk.failed())
        return std::nullopt;
    return texts;
}

/// "AB12" is column 27; -1 for what is no cell.
int columnOf(const QString &reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

/// Walks the rows of one sheet.
class SheetReader {
public:
    SheetReader(QIODevice *part, const QStringList &shared, const QSet<int> &dates, bool from1904)
        : m_walk(part)
        , m_shared(shared)
        , m_dates(dates)
        , m_from1904(from1904)
        , m_builder(u"XLSX"_s)
    {
    }

    Result<application::SourceTable> read()
    {
        while (!m_builder.failed() && m_walk.next()) {
            if (m_walk.isText())
                takeText();
            else if (m_walk.isStart())
                begin();
            else if (!end())
                break;
            if (m_broken)
                return unreadable(m_row, u"a cell that is none"_s);
        }
        if (m_walk.failed())
            return unreadable(m_row + 1, u"the XML of the sheet"_s);
        return m_builder.take();
    }

private:
    void takeText()
    {
        if (!m_inValue || m_phonetic > 0)
            return;
        m_value.append(m_walk.characters());
        m_broken = m_broken || m_value.size() > longestCell;
    }

    void begin()
    {
        const QStringView name = m_walk.name();
        if (name == u"row"_s) {
            const int told = m_walk.number(u"r"_s);
            m_row = told > 0 ? told : m_row + 1;
            m_cells.clear();
            m_column = -1;
        } else if (name == u"c"_s) {
            const QString place = m_walk.text(u"r"_s);
            m_column = place.isEmpty() ? m_column + 1 : columnOf(place);
            m_broken = m_broken || m_column < 0 || m_column >= mostColumns;
            m_type = m_walk.text(u"t"_s);
            m_style = m_walk.number(u"s"_s);
            m_value.clear();
        } else if (name == u"rPh"_s) {
            ++m_phonetic;
        } else if (name == u"v"_s || name == u"t"_s) {
            m_inValue = true;
        }
    }

    /// False where a limit ends the reading.
    bool end()
    {
        const QStringView name = m_walk.name();
        if (name == u"row"_s)
            return m_builder.add(m_row, m_cells);
        if (name == u"c"_s && !m_value.isEmpty()) {
            while (m_cells.size() <= m_column)
                m_cells.append(QString());
            m_cells[m_column] = cellText();
        } else if (name == u"rPh"_s) {
            --m_phonetic;
        } else if (name == u"v"_s || name == u"t"_s) {
            m_inValue = false;
        }
        return true;
    }

    QString cellText()
    {
        if (m_type == u"s"_s) {
            bool isNumber = false;
            const qsizetype place = m_value.toInt(&isNumber);
            m_broken = m_broken || !isNumber || place < 0 || place >= m_shared.size();
            return m_shared.value(place);
        }
        if (!m_type.isEmpty() && m_type != u"n"_s)
            return m_value; // texts, truths, faults of a formula; "d" is an ISO moment
        bool isNumber = false;
        const double number = m_value.toDouble(&isNumber);
        if (!isNumber)
            return m_value;
        if (m_dates.contains(m_style)) {
            const QDate day = serialDay(number, m_from1904);
            return day.isValid() ? day.toString(Qt::ISODate) : m_value;
        }
        constexpr double exact = 1e15; // whole numbers a double holds, an IIN among them
        if (std::abs(number) < exact && std::trunc(number) == number)
            return QString::number(static_cast<qint64>(number));
        return m_value;
    }

    XmlWalk m_walk;
    const QStringList &m_shared;
    const QSet<int> &m_dates;
    bool m_from1904;
    TableBuilder m_builder;
    int m_row = 0;
    int m_column = -1;
    int m_style = 0;
    int m_phonetic = 0;
    bool m_inValue = false;
    bool m_broken = false;
    QString m_type;
    QString m_value;
    QStringList m_cells;
};

Result<application::SourceTable> readParts(ZipParts &parts)
{
    const auto workbook = parts.part(u"xl/workbook.xml"_s);
    if (!workbook)
        return makeError(ErrorCode::TableUnreadable, {}, u"a zip file that is no workbook"_s);
    const auto book = readWorkbook(workbook.get());
    const auto relations = parts.part(u"xl/_rels/workbook.xml.rels"_s);
    if (!book || !relations)
        return unreadable(1, u"the workbook"_s);
    const auto sheet = parts.part(targetOf(relations.get(), book->sheetId));
    if (!sheet)
        return unreadable(1, u"no first sheet"_s);
    const auto shared = readShared(parts.part(u"xl/sharedStrings.xml"_s).get());
    const auto dates = dateFormats(parts.part(u"xl/styles.xml"_s).get());
    if (!shared || !dates)
        return unreadable(1, u"shared texts or styles"_s);
    return SheetReader(sheet.get(), *shared, *dates, book->from1904).read();
}

} // namespace

Result<application::SourceTable> readXlsx(const QByteArray &bytes)
{
    const auto parts = ZipParts::open(bytes);
    if (!parts)
        return unreadable(1, u"no zip file"_s);
    auto table = readParts(*parts);
    if (parts->burst())
        return tooBig();
    return table;
}

} // namespace qyz::tables
