// A correction (R7): the field by figure, the new value, the reason by figure or typed, and at
// whose request. The old value stays in the book; here it stands beside the field's name.
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
    QWidget *makeInput(const domain::ServiceField &field);
    QString shownValue(const QString &field) const;

    const presentation::DeskContext &m_context;
    domain::JournalEntry m_entry;
    application::Office m_office; // keeps the service alive
    const domain::ServiceDescription *m_service = nullptr;
    QDate m_today;
    QLabel *m_fieldLabel = nullptr;
    DigitChoice *m_fields = nullptr;
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
