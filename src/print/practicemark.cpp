#include "print/practicemark.h"

#include "print/printfonts.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

using application::SlipLanguage;

QString inLanguages(SlipLanguage language, const QString &kk, const QString &ru, const QString &gap)
{
    if (language == SlipLanguage::Kazakh)
        return kk;
    return language == SlipLanguage::Russian ? ru : kk + gap + ru;
}

void paintDiagonal(Paper &paper, SlipLanguage language, QSizeF page)
{
    QPainter &painter = paper.painter();
    painter.save();
    painter.translate(paper.dots(page.width() / 2), paper.dots(page.height() / 2));
    painter.rotate(-std::atan2(page.height(), page.width()) * 180 / M_PI);
    painter.setPen(QColor(226, 226, 226));
    painter.setFont(sansFont(46, true));
    const qreal width = std::hypot(page.width(), page.height());
    const QString text = inLanguages(language, u"ОҚУ ДЕРЕКҚОРЫ"_s, u"УЧЕБНАЯ БАЗА"_s, u"\n"_s);
    painter.drawText(
        paper.rect(-width / 2, -30, width, 60), Qt::AlignCenter | Qt::TextDontClip, text);
    painter.restore();
}

} // namespace

QString practiceMark(SlipLanguage language)
{
    return inLanguages(language, u"ОҚУ ДЕРЕКҚОРЫ. Заңды күші жоқ"_s,
        u"УЧЕБНАЯ БАЗА. Юридической силы не имеет"_s, u"   ·   "_s);
}

void paintPracticeMark(
    Paper &paper, SlipLanguage language, QSizeF page, qreal bandTop, qreal bandHeight)
{
    paintDiagonal(paper, language, page);
    QPainter &painter = paper.painter();
    const QRectF band = paper.rect(10, bandTop, page.width() - 20, bandHeight);
    painter.save();
    painter.setPen(QPen(Qt::black, paper.dots(0.3)));
    painter.setBrush(QColor(232, 232, 232));
    painter.drawRect(band);
    painter.setFont(sansFont(8.5, true));
    painter.drawText(band, Qt::AlignCenter, practiceMark(language));
    painter.restore();
}

} // namespace qyz::print
