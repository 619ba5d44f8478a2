// The text of one cell of the book: paragraphs, some runs struck through (R7) or bold. Its letters
// are measured once; how it breaks into lines in any width and type size is then only sums.
#pragma once

#include "print/typeface.h"

#include <QList>
#include <QString>
#include <QStringList>

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

struct TypeSize {
    qreal points = 8.5;
    qreal stretch = 1; // narrower letters: below 1
};

/// Letters of a CellText, from `from` to before `to`.
struct TextLine {
    qsizetype from = 0;
    qsizetype to = 0;
};

struct Letter {
    Glyph glyph;
    bool bold = false;
    bool struck = false;
    bool space = false;
    bool mayBreak = false; // after it
    bool ends = false; // the paragraph; no glyph of its own
};

class CellText {
public:
    CellText() = default;
    /// `faces` outlive the text.
    CellText(const CellContent &content, Typefaces &faces);

    bool isEmpty() const { return m_letters.isEmpty(); }
    const QList<Letter> &letters() const { return m_letters; }
    /// The widest piece that no line may divide, in ems.
    qreal widest() const { return m_widest; }
    /// Where it breaks in a width, in ems. A piece that is wider is divided anywhere.
    QList<TextLine> lines(qreal ems) const;
    qsizetype lineCount(qreal ems) const;
    /// The first line from a letter on; at least one letter long.
    TextLine lineFrom(qsizetype from, qreal ems) const;
    qreal width(const TextLine &line) const; // ems

private:
    void append(const TextRun &run, Typefaces &faces);
    void measure();

    QList<Letter> m_letters; // shared by copies
    qreal m_widest = 0;
};

} // namespace qyz::print
