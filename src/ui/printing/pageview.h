// One page of a paper on the screen. Keeps the small PNG; the large picture only while it is seen.
#pragma once

#include "application/ports/documentrenderer.h"

#include <QImage>
#include <QWidget>

namespace qyz::ui {

class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(application::RenderedPage page, QWidget *parent = nullptr);

    /// Points of the paper, 1/72 inch.
    QSize paperPoints() const;
    /// Pixels of the window per point of the paper.
    void setScale(double pixelsPerPoint);
    /// Forgets the large picture; painting makes it anew.
    void release();
    /// What is painted; empty bytes give a null image.
    QImage picture();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void prepareSoon();
    void prepare();

    application::RenderedPage m_page;
    QImage m_image;
    QImage m_scaled; // as large as the widget
    bool m_preparing = false;
};

} // namespace qyz::ui
