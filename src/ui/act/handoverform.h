// To whom the result is given and how he was identified (R29): one figure says both.
#pragma once

#include "ui/act/actform.h"

class QLabel;

namespace qyz::ui {

class DigitChoice;
class IinEdit;
class NameEdit;

class HandOverForm : public ActForm {
    Q_OBJECT

public:
    HandOverForm(domain::JournalEntry entry, QWidget *parent);

    QJsonObject facts() const override;
    QWidget *firstInput() const override;
    QWidget *input(const QString &fact) const override;
    void setToday(QDate today) override;
    void retranslate() override;

private:
    void showOther();

    domain::JournalEntry m_entry;
    QLabel *m_question = nullptr;
    DigitChoice *m_choice = nullptr;
    QWidget *m_other = nullptr;
    QList<QLabel *> m_labels;
    NameEdit *m_surname = nullptr;
    NameEdit *m_name = nullptr;
    NameEdit *m_patronymic = nullptr;
    IinEdit *m_iin = nullptr;
};

} // namespace qyz::ui
