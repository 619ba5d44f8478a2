#include "print/celltext.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace qyz::print {

namespace {

constexpr qreal linePitch = 1.13; // of the type's size; the face's own 1.36 wastes a ruled line
constexpr qreal firstBaseline = 0.98;

QString textOf(const Paragraph &paragraph, QList<QTextLayout::FormatRange> &formats)
{
    QString text;
    for (const TextRun &run : paragraph) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFontStrikeOut(run.struck);
        if (run.bold)
            range.format.setFontWeight(QFont::Bold);
        if (run.struck || run.bold)
            formats.append(range);
        text += run.text;
    }
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

std::unique_ptr<QTextLayout> layOut(
    const Paragraph &paragraph, const QFont &font, qreal width, QPaintDevice *device)
{
    QList<QTextLayout::FormatRange> formats;
    auto layout = std::make_unique<QTextLayout>(textOf(paragraph, formats), font, device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
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

CellText::CellText(const CellContent &content, const QFont &font, qreal width, QPaintDevice *device)
    : m_font(font)
    , m_device(device)
    , m_width(width)
    , m_size(font.pointSizeF() / 72.0 * device->logicalDpiY())
{
    for (const Paragraph &paragraph : content)
        m_layouts.push_back(layOut(paragraph, font, width, device));
}

int CellText::lineCount() const
{
    int lines = 0;
    for (const auto &layout : m_layouts)
        lines += layout->lineCount();
    return lines;
}

qreal CellText::height() const
{
    return lineCount() * m_size * linePitch;
}

bool CellText::breaksWords() const
{
    for (const auto &layout : m_layouts) {
        for (int number = 1; number < layout->lineCount(); ++number) {
            const int start = layout->lineAt(number).textStart();
            if (layout->text().at(start - 1).isLetter() && layout->text().at(start).isLetter())
                return true;
        }
    }
    return false;
}

QList<int> CellText::shares(int lines) const
{
    QList<int> shares;
    for (const auto &layout : m_layouts)
        shares.append(layout->lineCount());
    // The longest gives first: both languages stay, shortened alike.
    for (int over = lineCount() - lines; over > 0; --over) {
        const auto longest = std::max_element(shares.begin(), shares.end());
        if (*longest <= 1)
            break;
        --*longest;
    }
    for (qsizetype index = lines; index < shares.size(); ++index)
        shares[index] = 0; // more paragraphs than lines
    return shares;
}

void CellText::draw(QPainter &painter, const QRectF &place) const
{
    const int fitting = static_cast<int>(std::floor(place.height() / (m_size * linePitch) + 0.01));
    const QList<int> lines = shares(std::max(fitting, 1));
    QPointF at = place.topLeft();
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const bool lastShown = index + 1 < lines.size() && lines.at(index + 1) == 0;
        drawParagraph(
            painter, *m_layouts[static_cast<std::size_t>(index)], lines.at(index), lastShown, at);
    }
}

void CellText::drawParagraph(
    QPainter &painter, const QTextLayout &layout, int lines, bool lastShown, QPointF &place) const
{
    for (int number = 0; number < lines; ++number) {
        QTextLine line = layout.lineAt(number);
        const QPointF baseline(place.x(), place.y() + m_size * firstBaseline);
        if (number == lines - 1 && (lastShown || lines < layout.lineCount())) {
            const QFontMetricsF metrics(m_font, m_device);
            painter.setFont(m_font);
            const QString rest = layout.text().mid(line.textStart())
                + (lastShown ? QStringLiteral(" …") : QString());
            painter.drawText(baseline, metrics.elidedText(rest, Qt::ElideRight, m_width));
        } else {
            line.setPosition(QPointF(0, -line.ascent()));
            line.draw(&painter, baseline);
        }
        place.ry() += m_size * linePitch;
    }
}

} // namespace qyz::print
