#include "print/celltext.h"

#include <algorithm>

namespace qyz::print {

namespace {

bool isSpace(char32_t letter)
{
    return letter == U' ' || letter == U'\t' || letter == U'\n' || letter == U'\u2028';
}

/// A hyphen, dash or stroke inside of words may end a line.
bool joinsWords(char32_t letter)
{
    return letter == U'-' || letter == U'\u2013' || letter == U'\u2014' || letter == U'/';
}

} // namespace

CellContent paragraphs(const QStringList &texts)
{
    CellContent content;
    QString last;
    for (const QString &text : texts) {
        const QString trimmed = text.trimmed();
        if (trimmed.isEmpty() || trimmed == last)
            continue;
        content.append(Paragraph{{trimmed, false, false}});
        last = trimmed;
    }
    return content;
}

CellText::CellText(const CellContent &content, Typefaces &faces)
{
    for (const Paragraph &paragraph : content) {
        for (const TextRun &run : paragraph)
            append(run, faces);
        Letter end;
        end.ends = true;
        m_letters.append(end);
    }
    measure();
}

void CellText::append(const TextRun &run, Typefaces &faces)
{
    Typeface &face = run.bold ? faces.bold : faces.regular;
    // Letters of a base and a mark become one where there is such a letter.
    const QString composed = run.text.normalized(QString::NormalizationForm_C);
    m_letters.reserve(m_letters.size() + composed.size() + 1);
    const auto points = composed.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t point = points.at(i);
        Letter letter;
        letter.space = isSpace(point);
        letter.glyph = face.glyph(letter.space ? U' ' : point);
        letter.bold = run.bold;
        letter.struck = run.struck;
        letter.mayBreak = letter.space
            || (joinsWords(point) && i > 0 && i + 1 < points.size()
                && QChar::isLetterOrNumber(points.at(i - 1)) && QChar::isLetter(points.at(i + 1)));
        m_letters.append(letter);
    }
}

void CellText::measure()
{
    qreal piece = 0;
    for (const Letter &letter : m_letters) {
        if (!letter.space && !letter.ends)
            piece += static_cast<qreal>(letter.glyph.advance);
        m_widest = std::max(m_widest, piece);
        if (letter.mayBreak || letter.ends)
            piece = 0;
    }
}

TextLine CellText::lineFrom(qsizetype from, qreal ems) const
{
    const auto count = m_letters.size();
    qreal width = 0;
    qsizetype breakAt = -1; // the letter the next line would begin with
    for (qsizetype at = from; at < count; ++at) {
        const Letter &letter = m_letters.at(at);
        if (letter.ends)
            return {from, at + 1};
        width += static_cast<qreal>(letter.glyph.advance);
        // A space at the end of a line hangs into the margin.
        if (!letter.space && width > ems + 1e-4 && at > from)
            return {from, breakAt > from ? breakAt : at};
        if (letter.mayBreak)
            breakAt = at + 1;
    }
    return {from, count};
}

QList<TextLine> CellText::lines(qreal ems) const
{
    QList<TextLine> found;
    for (qsizetype from = 0; from < m_letters.size();) {
        found.append(lineFrom(from, ems));
        from = found.constLast().to;
    }
    return found;
}

qsizetype CellText::lineCount(qreal ems) const
{
    qsizetype count = 0;
    for (qsizetype from = 0; from < m_letters.size(); ++count)
        from = lineFrom(from, ems).to;
    return count;
}

qreal CellText::width(const TextLine &line) const
{
    qreal width = 0;
    for (qsizetype at = line.from; at < line.to; ++at) {
        if (!m_letters.at(at).ends)
            width += static_cast<qreal>(m_letters.at(at).glyph.advance);
    }
    return width;
}

} // namespace qyz::print
