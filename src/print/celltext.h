// The text of one cell of the book: paragraphs wrapped to the cell's width with tight lines, some
// runs struck through (R7).
#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;
class QPaintDevice;

namespace qyz::print {

struct TextRun {
    QString text;
    bool struck = false;
    bool bold = false;
};
using Paragraph = QList<TextRun>;
using CellContent = QList<Paragraph>;

/// One paragraph per text that is not empty; the second is left out where it repeats the first.
CellContent paragraphs(const QStringList &texts);

class CellText {
public:
    /// `width` in dots of `device`, which outlives the object.
    CellText(const CellContent &content, const QFont &font, qreal width, QPaintDevice *device);

    qreal height() const;
    /// A word is wider than the cell and goes on in the next line.
    bool breaksWords() const;
    /// Draws from the top of `place`. Where the place is too low, every paragraph is shortened
    /// with «…»: the last resort.
    void draw(QPainter &painter, const QRectF &place) const;

private:
    int lineCount() const;
    /// How many lines each paragraph may have when only `lines` fit.
    QList<int> shares(int lines) const;
    /// `lastShown`: further paragraphs have no place, so it ends with «…».
    void drawParagraph(QPainter &painter, const QTextLayout &layout, int lines, bool lastShown,
        QPointF &place) const;

    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    QFont m_font;
    QPaintDevice *m_device;
    qreal m_width = 0;
    qreal m_size = 0; // of the type, in dots
};

} // namespace qyz::print
