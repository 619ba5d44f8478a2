#include "ui/widgets/textlabel.h"

#include <QLabel>

namespace qyz::ui {

QLabel *textLabel(const QString &text, QWidget *parent, const char *property)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // names are the applicant's, never markup
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (property != nullptr)
        label->setProperty(property, true);
    return label;
}

} // namespace qyz::ui
