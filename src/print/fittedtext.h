// A text that always stands whole in its place: in the largest type that holds it.
#pragma once

#include "print/glyphpen.h"

namespace qyz::print {

class FittedText {
public:
    FittedText() = default;
    /// `place` in dots; not larger than `largest`, and as small as it must be.
    FittedText(Paper &paper, const CellContent &content, const QRectF &place, qreal largest);

    void write(Paper &paper, Align align = Align::Left, Qt::Alignment down = Qt::AlignTop) const;

private:
    CellText m_text;
    QList<TextLine> m_lines;
    TypeSize m_type;
    QRectF m_place;
};

} // namespace qyz::print
