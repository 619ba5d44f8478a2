#include "print/glyphpen.h"

#include <QGlyphRun>
#include <QPainter>

namespace qyz::print {

namespace {

constexpr qreal pitchOfSize = 1.13; // the face's own 1.36 wastes a ruled line
constexpr qreal firstBaseline = 0.98;
constexpr qreal strokeHeight = 0.28; // above the baseline

qreal sizeIn(const Paper &paper, const TypeSize &type)
{
    return paper.dots(type.points * 25.4 / 72);
}

} // namespace

qreal linePitch(const Paper &paper, const TypeSize &type)
{
    return sizeIn(paper, type) * pitchOfSize;
}

qreal emsIn(const Paper &paper, const TypeSize &type, qreal dots)
{
    return dots / (sizeIn(paper, type) * type.stretch);
}

GlyphPen::GlyphPen(Paper &paper, const TypeSize &type)
    : m_paper(paper)
    , m_type(type)
    , m_size(sizeIn(paper, type))
{
    m_paper.painter().save();
    m_paper.painter().setPen(Qt::black);
    if (m_type.stretch < 1)
        m_paper.painter().scale(m_type.stretch, 1);
}

GlyphPen::~GlyphPen()
{
    flush();
    m_paper.painter().restore();
}

qreal GlyphPen::pitch() const
{
    return m_size * pitchOfSize;
}

qreal GlyphPen::ems(qreal dots) const
{
    return dots / (m_size * m_type.stretch);
}

void GlyphPen::write(const CellText &text, const QList<TextLine> &lines, const QPointF &at)
{
    write(text, lines, at, 0, Align::Left);
}

void GlyphPen::write(
    const CellText &text, const QList<TextLine> &lines, const QPointF &at, qreal width, Align align)
{
    qreal baseline = at.y() + m_size * firstBaseline;
    for (const TextLine &line : lines) {
        qreal left = at.x();
        if (align != Align::Left) {
            const qreal spare = width - text.width(line) * m_size * m_type.stretch;
            left += align == Align::Centre ? spare / 2 : spare;
        }
        writeLine(text, line, left / m_type.stretch, baseline);
        baseline += pitch();
    }
}

void GlyphPen::writeLine(const CellText &text, const TextLine &line, qreal x, qreal baseline)
{
    qreal struckFrom = -1;
    const auto endStroke = [&](qreal to) {
        const qreal y = baseline - m_size * strokeHeight;
        if (struckFrom >= 0)
            m_strokes.append(QLineF(struckFrom, y, to, y));
        struckFrom = -1;
    };
    for (qsizetype at = line.from; at < line.to; ++at) {
        const Letter &letter = text.letters().at(at);
        if (letter.ends)
            break;
        if (letter.struck && struckFrom < 0)
            struckFrom = x;
        else if (!letter.struck)
            endStroke(x);
        place(letter, x, baseline);
        x += static_cast<qreal>(letter.glyph.advance) * m_size;
    }
    endStroke(x);
}

void GlyphPen::place(const Letter &letter, qreal x, qreal baseline)
{
    if (!letter.glyph.visible)
        return;
    if (letter.bold != m_bold || letter.glyph.face != m_face) {
        flush();
        m_bold = letter.bold;
        m_face = letter.glyph.face;
    }
    m_glyphs.append(letter.glyph.index);
    m_positions.append(QPointF(x, baseline));
}

void GlyphPen::flush()
{
    QPainter &painter = m_paper.painter();
    if (!m_glyphs.isEmpty()) {
        Typeface &face = m_bold ? m_paper.faces().bold : m_paper.faces().regular;
        QGlyphRun run;
        run.setRawFont(face.face(m_face, m_size));
        run.setRawData(
            m_glyphs.constData(), m_positions.constData(), static_cast<int>(m_glyphs.size()));
        painter.drawGlyphRun(QPointF(), run);
        m_glyphs.clear();
        m_positions.clear();
    }
    if (!m_strokes.isEmpty()) {
        painter.save();
        painter.setPen(QPen(Qt::black, m_size * 0.06));
        painter.drawLines(m_strokes);
        painter.restore();
        m_strokes.clear();
    }
}

} // namespace qyz::print
