// The cursor of a page that was out of sight for a while.
#pragma once

#include <QWidget>

namespace qyz::ui {

/// Back to the input that had it inside the page; where there is none, to the page, which gives it
/// to its first input.
inline void focusBack(QWidget &page)
{
    QWidget *last = page.focusWidget();
    const bool there = last != nullptr && last != &page && page.isAncestorOf(last)
        && last->isVisibleTo(&page) && last->isEnabledTo(&page);
    (there ? last : &page)->setFocus(Qt::OtherFocusReason);
}

} // namespace qyz::ui
