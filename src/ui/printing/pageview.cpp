#include "ui/printing/pageview.h"

#include <QPainter>
#include <QTimer>

#include <utility>

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
    m_scaled = {};
}

QImage PageView::picture()
{
    if (m_image.isNull())
        m_image = QImage::fromData(m_page.png, "PNG");
    return m_image;
}

/// Unpacking and scaling take some milliseconds each: a turn of the event loop for either, so that
/// the window answers in between.
void PageView::prepareSoon()
{
    if (std::exchange(m_preparing, true))
        return;
    QTimer::singleShot(0, this, &PageView::prepare);
}

void PageView::prepare()
{
    m_preparing = false;
    if (m_image.isNull() && !picture().isNull()) {
        prepareSoon();
        return;
    }
    m_scaled = m_image.isNull()
        ? QImage(size(), QImage::Format_RGB32)
        : m_image.scaled(size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (m_image.isNull())
        m_scaled.fill(Qt::white);
    update();
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white); // paper is white in a dark window too
    if (m_scaled.size() == size())
        painter.drawImage(0, 0, m_scaled);
    else
        prepareSoon();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace qyz::ui
