// One input of a form and the field of the service it stands for: formField ↔ USER property ↔ value
// of the register contract.
#pragma once

#include "domain/services/servicedescription.h"

#include <QJsonValue>
#include <QMetaProperty>
#include <QWidget>

namespace qyz::ui {

class FieldBinder {
public:
    /// Both outlive the binder.
    FieldBinder(QWidget &widget, const domain::ServiceField &field);

    const QString &key() const { return m_field->key; }
    const domain::ServiceField &field() const { return *m_field; }
    QWidget &widget() const { return *m_widget; }

    /// The input can hold values of the field's type.
    bool fits() const;

    /// As the contract wants it; null where nothing was typed.
    QJsonValue value() const;
    /// Null empties the input.
    void setValue(const QJsonValue &value);

    /// In place of the description's choices, as an edition names them; an empty list goes back.
    void setChoices(const QList<domain::CodedText> &choices) { m_choices = choices; }
    /// Choices and what else depends on the language of the window.
    void speak(domain::Language language);

    /// `slot` of `receiver` is called at each change of the value.
    void onChange(QObject *receiver, const std::function<void()> &slot) const;

private:
    QMetaProperty userProperty() const;

    QWidget *m_widget;
    const domain::ServiceField *m_field;
    QList<domain::CodedText> m_choices;
};

} // namespace qyz::ui
