#include "ui/fieldbinder.h"

#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/numberedit.h"
#include "ui/widgets/phoneedit.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

FieldBinder::FieldBinder(QWidget &widget, const domain::ServiceField &field)
    : m_widget(&widget)
    , m_field(&field)
{
    auto *line = qobject_cast<QLineEdit *>(m_widget);
    const bool plainText = field.type == domain::FieldType::Text;
    // Twice the limit: what is too long is told beside the field, never cut off silently.
    if (line != nullptr && plainText && field.maxLength > 0)
        line->setMaxLength(2 * field.maxLength);
}

bool FieldBinder::fits() const
{
    switch (m_field->type) {
    case domain::FieldType::Text:
    case domain::FieldType::Line:
        return qobject_cast<QPlainTextEdit *>(m_widget) != nullptr
            || (qobject_cast<QLineEdit *>(m_widget) != nullptr
                && qobject_cast<IinEdit *>(m_widget) == nullptr
                && qobject_cast<DateEdit *>(m_widget) == nullptr);
    case domain::FieldType::Integer:
        return qobject_cast<NumberEdit *>(m_widget) != nullptr;
    case domain::FieldType::Date:
        return qobject_cast<DateEdit *>(m_widget) != nullptr
            || qobject_cast<MomentEdit *>(m_widget) != nullptr;
    case domain::FieldType::Iin:
        return qobject_cast<IinEdit *>(m_widget) != nullptr;
    case domain::FieldType::Phone:
        return qobject_cast<PhoneEdit *>(m_widget) != nullptr;
    case domain::FieldType::Boolean:
        return qobject_cast<QCheckBox *>(m_widget) != nullptr;
    case domain::FieldType::Choice:
        return qobject_cast<ChoiceEdit *>(m_widget) != nullptr;
    }
    return false;
}

QMetaProperty FieldBinder::userProperty() const
{
    return m_widget->metaObject()->userProperty();
}

QJsonValue FieldBinder::value() const
{
    const QVariant held = userProperty().read(m_widget);
    if (m_field->type == domain::FieldType::Boolean)
        return held.toBool();
    if (m_field->type == domain::FieldType::Integer)
        return held.isNull() ? QJsonValue() : QJsonValue(held.toInt());
    const QString text = held.toString().trimmed();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void FieldBinder::setValue(const QJsonValue &value)
{
    QVariant held = value.toVariant();
    if (m_field->type == domain::FieldType::Boolean)
        held = value.toBool();
    else if (m_field->type == domain::FieldType::Integer)
        held = value.isDouble() ? QVariant(value.toInt()) : QVariant();
    else
        held = value.toString();
    userProperty().write(m_widget, held);
}

void FieldBinder::speak(domain::Language language)
{
    auto *choice = qobject_cast<ChoiceEdit *>(m_widget);
    if (choice == nullptr)
        return;
    QList<std::pair<QString, QString>> choices;
    for (const domain::CodedText &text : m_choices.isEmpty() ? m_field->choices : m_choices)
        choices.append({text.code, text.name.in(language)});
    choice->setChoices(choices);
}

void FieldBinder::onChange(QObject *receiver, const std::function<void()> &slot) const
{
    if (auto *line = qobject_cast<QLineEdit *>(m_widget))
        QObject::connect(line, &QLineEdit::textChanged, receiver, slot);
    else if (auto *choice = qobject_cast<ChoiceEdit *>(m_widget))
        QObject::connect(choice, &ChoiceEdit::codeChanged, receiver, slot);
    else if (auto *button = qobject_cast<QAbstractButton *>(m_widget))
        QObject::connect(button, &QAbstractButton::toggled, receiver, slot);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_widget))
        QObject::connect(text, &QPlainTextEdit::textChanged, receiver, slot);
}

} // namespace qyz::ui
