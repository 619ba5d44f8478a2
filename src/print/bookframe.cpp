#include "print/bookframe.h"

#include "print/printfonts.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

using application::BookModel;
using application::BookPage;

// Millimetres. The left margin is the one that is laced.
constexpr qreal left = 14;
constexpr qreal headTop = 9.5;
constexpr qreal headHeight = 14;
constexpr qreal columnsTop = 24;
constexpr qreal columnsHeight = 12;
constexpr qreal numbersHeight = 3.4;
constexpr qreal bodyTop = columnsTop + columnsHeight + numbersHeight;
constexpr qreal bodyBottom = 190;
constexpr qreal footTop = 191;
constexpr qreal footHeight = 14;
constexpr qreal pageCell = 62;

void write(Paper &paper, const QRectF &place, int flags, const QFont &font, const QString &text)
{
    paper.painter().setFont(font);
    paper.painter().drawText(place, flags, text);
}

QRectF shrunk(const Paper &paper, const QRectF &place)
{
    const qreal padding = paper.dots(0.6);
    return place.adjusted(padding, padding, -padding, -padding);
}

/// One text in a place, in the largest of the sizes that holds it without breaking a word.
void writeFitted(Paper &paper, const QRectF &place, const CellContent &content, qreal largest)
{
    for (qreal size = largest;; size -= 0.25) {
        const CellText text(content, sansFont(size), place.width(), paper.device());
        if ((text.height() <= place.height() && !text.breaksWords()) || size <= 6) {
            text.draw(paper.painter(), place);
            return;
        }
    }
}

QString digitsOf(const BookModel &model)
{
    QString digits = model.controlCode;
    return digits.remove(u' ') + QString::number(model.seq);
}

} // namespace

QRectF bookBody(const Paper &paper, const BookColumns &columns)
{
    return paper.rect(left, bodyTop, bookWidth(columns), bodyBottom - bodyTop);
}

void paintBookHead(Paper &paper, const BookModel &model, const BookPage &page)
{
    paper.painter().setPen(Qt::black);
    const qreal text = bookWidth(model.columns) - pageCell;
    CellContent title = paragraphs({model.organisation.kk + u" / "_s + model.organisation.ru});
    title.append(Paragraph{{model.title.kk, false, true}});
    title.append(Paragraph{{model.title.ru, false, true}});
    writeFitted(paper, paper.rect(left, headTop, text, headHeight), title, 10);

    const QRectF place = paper.rect(left + text, headTop, pageCell, headHeight);
    write(paper, place, Qt::AlignRight | Qt::AlignTop, sansFont(13, true),
        u"%1-бет / Страница %1"_s.arg(page.page));
    QString volume = u"Том № %1"_s.arg(model.volume);
    if (!model.fileIndex.isEmpty())
        volume = u"Іс индексі / Индекс дела: %1\n"_s.arg(model.fileIndex) + volume;
    write(paper, place, Qt::AlignRight | Qt::AlignBottom, sansFont(8.5), volume);
}

void paintBookColumns(Paper &paper, const BookColumns &columns)
{
    QPainter &painter = paper.painter();
    qreal x = left;
    int number = 1;
    for (const application::BookColumn &column : columns) {
        const QRectF cell = paper.rect(x, columnsTop, column.width, columnsHeight);
        const QRectF below = paper.rect(x, columnsTop + columnsHeight, column.width, numbersHeight);
        painter.setPen(QPen(Qt::black, paper.dots(0.2)));
        painter.drawRect(cell);
        painter.drawRect(below);
        painter.setPen(Qt::black);
        const CellContent heading{
            Paragraph{{column.title.kk, false, true}}, Paragraph{{column.title.ru, false, false}}};
        writeFitted(paper, shrunk(paper, cell), heading, 7.5);
        write(paper, below, Qt::AlignCenter, sansFont(7), QString::number(number++));
        x += column.width;
    }
}

void paintRuledLine(Paper &paper, const BookColumns &columns, const QRectF &line, qreal corrections)
{
    QPainter &painter = paper.painter();
    painter.setPen(QPen(Qt::black, paper.dots(0.15)));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    painter.drawLine(line.topLeft(), line.bottomLeft());
    painter.drawLine(line.topRight(), line.bottomRight());
    qreal x = line.left();
    for (qsizetype column = 0; column < columns.size() - 1; ++column) {
        x += paper.dots(columns.at(column).width);
        painter.drawLine(QPointF(x, line.top()), QPointF(x, line.bottom() - corrections));
    }
    painter.setPen(Qt::black);
}

void paintBookFoot(
    Paper &paper, const BookModel &model, const BookPage &page, int number, const QrMatrix &code)
{
    paper.painter().setPen(Qt::black);
    const qreal right = left + bookWidth(model.columns);
    paintQr(paper.painter(), code, paper.rect(right - footHeight, footTop, footHeight, footHeight));

    const qreal text = bookWidth(model.columns) - footHeight - 4;
    const QRectF place = paper.rect(left, footTop + 1, text, footHeight - 1);
    write(paper, place, Qt::AlignLeft | Qt::AlignTop, sansFont(10, true),
        u"Бақылау коды / Контрольный код: %1"_s.arg(model.controlCode));
    const QString what =
        u"%1 · Том № %2 · %3-бет / стр. %3 · seq %4\nБасып шығарылды / Напечатано: %5, %6"_s.arg(
            model.journal, QString::number(model.volume), QString::number(page.page),
            QString::number(model.seq), model.printedAt, model.printedBy);
    write(paper, place, Qt::AlignLeft | Qt::AlignBottom, sansFont(8), what);
    write(paper, place, Qt::AlignRight | Qt::AlignBottom, sansFont(8),
        u"%1-бет, барлығы %2 / Страница %1 из %2"_s.arg(number).arg(model.pages.size()));
}

domain::Result<QrMatrix> bookQr(const BookModel &model)
{
    return qrOfDigits(digitsOf(model));
}

} // namespace qyz::print
