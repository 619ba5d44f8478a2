#include "print/bookframe.h"

#include "print/practicemark.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

using application::BookModel;

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

QRectF shrunk(const Paper &paper, const QRectF &place)
{
    const qreal padding = paper.dots(0.6);
    return place.adjusted(padding, padding, -padding, -padding);
}

QString digitsOf(const BookModel &model)
{
    QString digits = model.controlCode;
    return digits.remove(u' ') + QString::number(model.seq);
}

CellContent plain(const QString &text, bool bold = false)
{
    CellContent content;
    for (const QString &line : text.split(u'\n'))
        content.append(Paragraph{{line, false, bold}});
    return content;
}

CellContent titleOf(const BookModel &model)
{
    CellContent title = paragraphs({model.organisation.kk + u" / "_s + model.organisation.ru});
    title.append(Paragraph{{model.title.kk, false, true}});
    title.append(Paragraph{{model.title.ru, false, true}});
    return title;
}

} // namespace

domain::Result<BookFrame> BookFrame::of(Paper &paper, const BookModel &model)
{
    auto code = bookQr(model);
    if (!code)
        return code.error();
    return BookFrame(paper, model, *std::move(code));
}

BookFrame::BookFrame(Paper &paper, const BookModel &model, QrMatrix code)
    : m_paper(&paper)
    , m_model(&model)
    , m_code(std::move(code))
    , m_title(paper, titleOf(model),
          paper.rect(left, headTop, bookWidth(model.columns) - pageCell, headHeight), 10)
{
    layOutColumns();
}

void BookFrame::layOutColumns()
{
    qreal x = left;
    int number = 1;
    for (const application::BookColumn &column : m_model->columns) {
        const QRectF cell = m_paper->rect(x, columnsTop, column.width, columnsHeight);
        const QRectF below =
            m_paper->rect(x, columnsTop + columnsHeight, column.width, numbersHeight);
        const CellContent heading{
            Paragraph{{column.title.kk, false, true}}, Paragraph{{column.title.ru, false, false}}};
        m_headings.append(FittedText(*m_paper, heading, shrunk(*m_paper, cell), 7.5));
        m_headings.append(FittedText(*m_paper, plain(QString::number(number++)), below, 7));
        m_cells.append(cell);
        m_cells.append(below);
        x += column.width;
    }
}

QRectF BookFrame::body(const Paper &paper, const BookColumns &columns)
{
    return paper.rect(left, bodyTop, bookWidth(columns), bodyBottom - bodyTop);
}

QRectF BookFrame::plainBody() const
{
    return m_paper->rect(
        left, columnsTop + 2, bookWidth(m_model->columns), bodyBottom - columnsTop - 2);
}

void BookFrame::write(const QRectF &place, const CellContent &content, qreal size, Align align,
    Qt::Alignment down) const
{
    FittedText(*m_paper, content, place, size).write(*m_paper, align, down);
}

void BookFrame::paintPage(int page) const
{
    if (m_model->practice)
        paintPracticeMark(*m_paper, application::SlipLanguage::Both, bookPageSize, 3.5, 5);
    paintHead(u"%1-бет / Страница %1"_s.arg(page));
    paintColumns();
    paintFoot(u"%1-бет / стр. %1"_s.arg(page));
}

void BookFrame::paintSheetBehind(int page, int number) const
{
    if (m_model->practice)
        paintPracticeMark(*m_paper, application::SlipLanguage::Both, bookPageSize, 3.5, 5);
    const QString sheet = number > 1
        ? u"%1-бетке қосымша (%2)\nПриложение к странице %1 (%2)"_s.arg(page).arg(number)
        : u"%1-бетке қосымша\nПриложение к странице %1"_s.arg(page);
    paintHead(sheet);
    paintFoot(u"%1-бетке қосымша / приложение к стр. %1"_s.arg(page));
}

void BookFrame::paintPlainFoot() const
{
    if (m_model->practice)
        paintPracticeMark(*m_paper, application::SlipLanguage::Both, bookPageSize, 3.5, 5);
    paintFoot({});
}

void BookFrame::paintHead(const QString &page) const
{
    m_title.write(*m_paper);
    const QRectF place =
        m_paper->rect(left + bookWidth(m_model->columns) - pageCell, headTop, pageCell, headHeight);
    write(place, plain(page, true), page.contains(u'\n') ? 10 : 13, Align::Right, Qt::AlignTop);
    QString volume = u"Том № %1"_s.arg(m_model->volume);
    if (!m_model->fileIndex.isEmpty())
        volume = u"Іс индексі / Индекс дела: %1\n"_s.arg(m_model->fileIndex) + volume;
    write(place, plain(volume), 8.5, Align::Right, Qt::AlignBottom);
}

void BookFrame::paintColumns() const
{
    QPainter &painter = m_paper->painter();
    painter.setPen(QPen(Qt::black, m_paper->dots(0.2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRects(m_cells);
    for (qsizetype at = 0; at < m_headings.size(); ++at)
        m_headings.at(at).write(*m_paper, at % 2 == 0 ? Align::Left : Align::Centre,
            at % 2 == 0 ? Qt::AlignTop : Qt::AlignVCenter);
}

void BookFrame::paintFoot(const QString &page) const
{
    const BookModel &model = *m_model;
    const qreal width = bookWidth(model.columns);
    paintQr(m_paper->painter(), m_code,
        m_paper->rect(left + width - footHeight, footTop, footHeight, footHeight));

    const QRectF place = m_paper->rect(left, footTop + 1, width - footHeight - 4, footHeight - 1);
    write(place, plain(u"Бақылау коды / Контрольный код: %1"_s.arg(model.controlCode), true), 10,
        Align::Left, Qt::AlignTop);
    QString what = u"%1 · Том № %2"_s.arg(model.journal).arg(model.volume);
    if (!page.isEmpty())
        what += u" · "_s + page;
    what += u" · seq %1\nБасып шығарылды / Напечатано: %2, %3"_s.arg(
        QString::number(model.seq), model.printedAt, model.printedBy);
    write(place, plain(what), 8, Align::Left, Qt::AlignBottom);
    if (!page.isEmpty())
        write(place, plain(page), 8, Align::Right, Qt::AlignBottom);
}

void addRules(QList<QLineF> &rules, const Paper &paper, const BookColumns &columns,
    const QRectF &line, qreal corrections, bool missing)
{
    rules.append(QLineF(line.bottomLeft(), line.bottomRight()));
    rules.append(QLineF(line.topLeft(), line.bottomLeft()));
    rules.append(QLineF(line.topRight(), line.bottomRight()));
    qreal x = line.left();
    for (qsizetype column = 0; column < columns.size() - 1; ++column) {
        x += paper.dots(columns.at(column).width);
        rules.append(QLineF(QPointF(x, line.top()), QPointF(x, line.bottom() - corrections)));
        if (missing) // one text across the columns behind the number
            break;
    }
}

void paintRules(Paper &paper, const QList<QLineF> &rules)
{
    paper.painter().setPen(QPen(Qt::black, paper.dots(0.15)));
    paper.painter().drawLines(rules);
    paper.painter().setPen(Qt::black);
}

domain::Result<QrMatrix> bookQr(const BookModel &model)
{
    return qrOfDigits(digitsOf(model));
}

} // namespace qyz::print
