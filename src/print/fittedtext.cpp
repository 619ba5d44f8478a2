#include "print/fittedtext.h"

namespace qyz::print {

namespace {

constexpr qreal step = 0.25;
constexpr qreal wholeWordsDownTo = 6;
constexpr qreal smallestType = 3;

} // namespace

FittedText::FittedText(Paper &paper, const CellContent &content, const QRectF &place, qreal largest)
    : m_text(content, paper.faces())
    , m_place(place)
{
    for (m_type.points = largest;; m_type.points -= step) {
        const qreal ems = emsIn(paper, m_type, place.width());
        m_lines = m_text.lines(ems);
        const qreal height = static_cast<qreal>(m_lines.size()) * linePitch(paper, m_type);
        const bool whole = m_text.widest() <= ems || m_type.points <= wholeWordsDownTo;
        if ((whole && height <= place.height()) || m_type.points <= smallestType)
            return;
    }
}

void FittedText::write(Paper &paper, Align align, Qt::Alignment down) const
{
    GlyphPen pen(paper, m_type);
    QPointF at = m_place.topLeft();
    const qreal spare = m_place.height() - static_cast<qreal>(m_lines.size()) * pen.pitch();
    if (down == Qt::AlignBottom)
        at.ry() += spare;
    else if (down == Qt::AlignVCenter)
        at.ry() += spare / 2;
    pen.write(m_text, m_lines, at, m_place.width(), align);
}

} // namespace qyz::print
