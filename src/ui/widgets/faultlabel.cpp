#include "ui/widgets/faultlabel.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

FaultLabel::FaultLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText); // what was typed may stand in the sentence
    setTextInteractionFlags(Qt::NoTextInteraction);
    recolour();
    hide();
}

void FaultLabel::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void FaultLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_recolouring)
        recolour();
}

void FaultLabel::recolour()
{
    m_recolouring = true;
    QPalette changed = palette();
    const QPalette ground = parentWidget() != nullptr ? parentWidget()->palette() : changed;
    changed.setColor(QPalette::WindowText, themeColours(ground).overdue);
    setPalette(changed);
    m_recolouring = false;
}

} // namespace qyz::ui
