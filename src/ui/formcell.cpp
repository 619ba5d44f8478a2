#include "ui/formcell.h"

#include "ui/widgets/faultlabel.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

QLabel *labelOf(const QWidget &input, const QWidget &form)
{
    for (QLabel *label : form.findChildren<QLabel *>()) {
        if (label->buddy() == &input)
            return label;
    }
    return nullptr;
}

// A few lines: what is longer scrolls inside, and the form itself need not.
void keepSmall(QWidget &input)
{
    auto *text = qobject_cast<QPlainTextEdit *>(&input);
    if (text == nullptr)
        return;
    text->setTabChangesFocus(true);
    constexpr int lines = 3;
    constexpr int frame = 12;
    if (text->maximumHeight() == QWIDGETSIZE_MAX)
        text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + frame);
}

} // namespace

FormCell::FormCell(QWidget &input, const QWidget &form)
    : QWidget(input.parentWidget())
    , m_label(labelOf(input, form))
    , m_input(input)
    , m_line(new FaultLabel(this))
{
    keepSmall(input);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    // The cell takes the input's place in the grid; the lines below cost nothing while empty.
    const std::unique_ptr<QLayoutItem> old(
        parentWidget()->layout()->replaceWidget(&input, this, Qt::FindChildrenRecursively));
    box->addWidget(&input);
    m_line->setObjectName(input.objectName() + u"Fault"_s);
    box->addWidget(m_line);
    box->addStretch();
}

void FormCell::setFault(const QString &sentence)
{
    m_line->setSentence(sentence);
}

QString FormCell::fault() const
{
    return m_line->sentence();
}

void FormCell::setNote(const QString &note)
{
    m_noteText = note;
    if (auto *text = qobject_cast<QPlainTextEdit *>(&m_input))
        text->setPlaceholderText(note);
    else if (auto *line = qobject_cast<QLineEdit *>(&m_input))
        line->setPlaceholderText(note);
    m_input.setToolTip(note);
    m_input.setAccessibleDescription(note);
}

void FormCell::setAsked(bool asked)
{
    m_asked = asked;
    setVisible(asked);
    if (m_label != nullptr)
        m_label->setVisible(asked);
}

} // namespace qyz::ui
