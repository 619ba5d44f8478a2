#include "ui/printing/pageview.h"

#include <QPainter>

namespace qyz::ui {

PageView::PageView(application::RenderedPage page, QWidget *parent)
    : QWidget(parent)
    , m_page(std::move(page))
{
    setScale(1.0);
}

QSize PageView::paperPoints() const
{
    return {m_page.widthPoints, m_page.heightPoints};
}

void PageView::setScale(double pixelsPerPoint)
{
    setFixedSize(QSize(qMax(1, qRound(m_page.widthPoints * pixelsPerPoint)),
        qMax(1, qRound(m_page.heightPoints * pixelsPerPoint))));
    update();
}

void PageView::release()
{
    m_image = {};
}

QImage PageView::picture()
{
    if (m_image.isNull())
        m_image = QImage::fromData(m_page.png, "PNG");
    return m_image;
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), Qt::white); // paper is white in a dark window too
    painter.drawImage(rect(), picture());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace qyz::ui
