// Writes lines of CellText on paper: whole runs of glyphs at a time, what is struck through with
// one stroke.
#pragma once

#include "print/celltext.h"
#include "print/paper.h"

#include <QLineF>

namespace qyz::print {

enum class Align { Left, Centre, Right };

class GlyphPen {
public:
    /// Text goes to paper when a run of one face ends, at the latest with the pen.
    GlyphPen(Paper &paper, const TypeSize &type);
    ~GlyphPen();
    GlyphPen(const GlyphPen &) = delete;
    GlyphPen &operator=(const GlyphPen &) = delete;

    /// From one line to the next, in dots.
    qreal pitch() const;
    /// Ems in a width of dots.
    qreal ems(qreal dots) const;
    /// The lines below each other from the top left corner.
    void write(const CellText &text, const QList<TextLine> &lines, const QPointF &at);
    /// The same, each line within `width` dots.
    void write(const CellText &text, const QList<TextLine> &lines, const QPointF &at, qreal width,
        Align align);
    void flush();

private:
    void writeLine(const CellText &text, const TextLine &line, qreal x, qreal baseline);
    void place(const Letter &letter, qreal x, qreal baseline);

    Paper &m_paper;
    TypeSize m_type;
    qreal m_size; // dots
    bool m_bold = false;
    quint16 m_face = 0;
    QList<quint32> m_glyphs;
    QList<QPointF> m_positions;
    QList<QLineF> m_strokes;
};

/// The height of lines in a type, in dots.
qreal linePitch(const Paper &paper, const TypeSize &type);
/// Ems of a type in a width of dots.
qreal emsIn(const Paper &paper, const TypeSize &type, qreal dots);

} // namespace qyz::print
