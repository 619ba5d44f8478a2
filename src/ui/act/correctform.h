// A correction (R7): the field by figure, the new value, the reason by figure or typed, and at
// whose request. The old value stays in the book; here it stands beside the field's name, but for a
// sealed one (R38).
#pragma once

#include "ui/act/actform.h"

class QLabel;
class QLineEdit;

namespace qyz::ui {

class DigitChoice;
class FieldBinder;

class CorrectForm : public ActForm {
    Q_OBJECT

public:
    CorrectForm(
        const presentation::DeskContext &context, domain::JournalEntry entry, QWidget *parent);
    ~CorrectForm() override;

    QJsonObject facts() const override;
    QWidget *firstInput() const override;
    QWidget *input(const QString &fact) const override;
    void setToday(QDate today) override;
    void retranslate() override;

private:
    void fieldChosen();
    void reasonChosen();
    void showFields();
    void showReasons();
    const domain::ServiceField *chosenField() const;
    QString nameOf(const domain::ServiceField &field) const;
    QString rowOf(const domain::ServiceField &field) const;
    QJsonValue oldValue(const domain::ServiceField &field) const;
    /// As the edition of the line names them; empty where it has no names of its own.
    QList<domain::CodedText> choicesOf(const domain::ServiceField &field) const;
    void speakValue();

    const presentation::DeskContext &m_context;
    domain::JournalEntry m_entry;
    application::Office m_office; // keeps the service alive
    const domain::ServiceDescription *m_service = nullptr;
    QDate m_today;
    QLabel *m_fieldLabel = nullptr;
    DigitChoice *m_fields = nullptr;
    QString m_chosen; // the field whose input stands there
    QLabel *m_valueLabel = nullptr;
    QWidget *m_valuePlace = nullptr;
    QWidget *m_value = nullptr;
    std::unique_ptr<FieldBinder> m_binder;
    QLabel *m_reasonsLabel = nullptr;
    DigitChoice *m_reasons = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_askedLabel = nullptr;
    QLineEdit *m_askedBy = nullptr;
};

} // namespace qyz::ui
