#include "ui/widgets/choiceedit.h"

#include "ui/widgets/digitkey.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace qyz::ui {

ChoiceEdit::ChoiceEdit(QWidget *parent)
    : QComboBox(parent)
{
    // The longest of the codes must not decide how wide the form is.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int shortest = 8;
    setMinimumContentsLength(shortest);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT codeChanged(code()); });
}

void ChoiceEdit::setChoices(const QList<std::pair<QString, QString>> &choices)
{
    const QString chosen = code();
    {
        const QSignalBlocker quiet(this); // new words are no new choice
        clear();
        for (const auto &[key, words] : choices)
            addItem(words, key);
        setCurrentIndex(findData(chosen));
    }
    if (code() != chosen)
        Q_EMIT codeChanged(code());
}

QString ChoiceEdit::code() const
{
    return currentData().toString();
}

void ChoiceEdit::setCode(const QString &code)
{
    setCurrentIndex(code.isEmpty() ? -1 : findData(code));
}

void ChoiceEdit::keyPressEvent(QKeyEvent *event)
{
    const std::optional<int> digit = digitOfKey(*event);
    if (digit && *digit >= 1 && *digit <= count()) {
        setCurrentIndex(*digit - 1);
        event->accept();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void ChoiceEdit::wheelEvent(QWheelEvent *event)
{
    // Rolling over a form must not change a line of the book.
    event->ignore();
}

} // namespace qyz::ui
