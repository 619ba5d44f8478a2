// A printed book read back from its PDF: the rows of every page, cell by cell, notes put where
// they belong.
#pragma once

#include "pdfwords.h"

#include "application/paper/bookmodel.h"

#include <QHash>

namespace qyz::test {

/// Letters without spaces, as a reader finds them.
struct ReadRow {
    QString number;
    QStringList cells;
    QString strip; // the line of corrections
    bool stamped = false; // «ЖОЙЫЛДЫ / АННУЛИРОВАНО» lies over it
};

struct ReadPage {
    QList<ReadRow> rows;
    QHash<int, QString> notes; // by number, those of the sheets behind included
    int lastNote = 0; // may go on on a sheet behind
};

class PageReader {
public:
    explicit PageReader(const QList<application::BookColumn> &columns)
    {
        qreal x = 14;
        m_edges.append(points(x));
        for (const application::BookColumn &column : columns)
            m_edges.append(points(x += column.width));
    }

    static bool isBehind(const PdfWords &words)
    {
        return std::any_of(words.begin(), words.end(), [](const PdfWord &word) {
            return word.text == QStringLiteral("қосымша") && word.box.top() < points(24);
        });
    }

    /// `numbers`: what the rows of the page are called, from the top.
    ReadPage read(const PdfWords &words, const QStringList &numbers) const
    {
        const PdfWords body = between(words, points(39), points(190.6));
        QList<qreal> tops;
        PdfWords first = column(body, 0);
        qsizetype at = 0;
        for (const QString &number : numbers) {
            while (at < first.size() && first.at(at).text != number)
                ++at;
            tops.append(at < first.size() ? first.at(at++).box.top() : points(190));
        }
        const qreal notes = notesTop(first, tops.isEmpty() ? 0 : tops.constLast());
        tops.append(notes);
        ReadPage page;
        for (qsizetype row = 0; row < numbers.size(); ++row)
            page.rows.append(readRow(between(body, tops.at(row) - 1, tops.at(row + 1) - 1)));
        addNotes(page, between(body, notes - 1, points(190.6)));
        return page;
    }

    /// A sheet behind the page has more of its notes.
    void readBehind(ReadPage &page, const PdfWords &words) const
    {
        addNotes(page, between(words, points(25), points(190.6)));
    }

    static qreal points(qreal millimetres) { return millimetres * 72 / 25.4; }

private:
    static PdfWords between(const PdfWords &words, qreal top, qreal bottom)
    {
        PdfWords found;
        std::copy_if(words.begin(), words.end(), std::back_inserter(found),
            [&](const PdfWord &word) { return word.box.top() >= top && word.box.top() < bottom; });
        return inReadingOrder(found);
    }

    PdfWords column(const PdfWords &words, qsizetype number) const
    {
        PdfWords found;
        std::copy_if(words.begin(), words.end(), std::back_inserter(found), [&](const PdfWord &w) {
            return w.box.left() >= m_edges.at(number) && w.box.left() < m_edges.at(number + 1);
        });
        return found;
    }

    static bool isNoteNumber(const QString &text)
    {
        static const QRegularExpression shape(QStringLiteral("^\\[\\d+\\]$"));
        return shape.match(text).hasMatch();
    }

    static qreal notesTop(const PdfWords &first, qreal lastRow)
    {
        for (const PdfWord &word : first) {
            if (word.box.top() > lastRow + 1
                && (isNoteNumber(word.text) || word.text == QStringLiteral("Ескертпелердің")))
                return word.box.top();
        }
        return points(190.6);
    }

    ReadRow readRow(const PdfWords &all) const
    {
        ReadRow row;
        PdfWords words;
        for (const PdfWord &word : all) {
            const bool large = word.box.height() > 17;
            row.stamped = row.stamped || large;
            if (!large)
                words.append(word);
        }
        const PdfWords first = column(words, 0);
        if (first.isEmpty())
            return row;
        row.number = first.constFirst().text;
        const qreal strip = first.size() > 1 ? first.at(1).box.top() : points(297);
        const PdfWords cells = between(words, 0, strip - 1);
        for (qsizetype at = 0; at + 1 < m_edges.size(); ++at)
            row.cells.append(lettersOf(column(cells, at)));
        row.strip = lettersOf(between(words, strip - 1, points(297)));
        return row;
    }

    // A note begins with its number and ends before the next one.
    static void addNotes(ReadPage &page, const PdfWords &words)
    {
        for (const PdfWord &word : words) {
            if (word.text == QStringLiteral("Ескертпелердің"))
                break;
            if (isNoteNumber(word.text))
                page.lastNote = word.text.mid(1).chopped(1).toInt();
            else
                page.notes[page.lastNote] += word.text;
        }
    }

    QList<qreal> m_edges; // points
};

} // namespace qyz::test
