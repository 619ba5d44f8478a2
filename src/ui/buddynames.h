// A label beside a field is its name for a reader of the screen, too. Qt finds the label of a buddy
// only among the field's own siblings; forms put them further away.
#pragma once

#include <QLabel>

namespace qyz::ui {

inline void nameBuddies(const QWidget &page)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr && !label->text().isEmpty())
            label->buddy()->setAccessibleName(label->text().remove(u'&'));
    }
}

} // namespace qyz::ui
