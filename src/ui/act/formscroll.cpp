#include "ui/act/formscroll.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

namespace qyz::ui {

FormScroll::FormScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its fields take the focus
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

QSize FormScroll::sizeHint() const
{
    if (widget() == nullptr)
        return QScrollArea::sizeHint();
    const QSize wanted = widget()->sizeHint();
    const QLayout *rows = widget()->layout();
    const bool wraps = rows != nullptr && rows->hasHeightForWidth() && viewport()->width() > 0;
    return {wanted.width(), wraps ? rows->heightForWidth(viewport()->width()) : wanted.height()};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // rows came or went
    return QScrollArea::eventFilter(watched, event);
}

} // namespace qyz::ui
