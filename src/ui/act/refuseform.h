// A reasoned refusal (R28): grounds by figure, whose words are offered as the reason in the
// applicant's language; a letter typed over the grounds goes to the reason at once.
#pragma once

#include "ui/act/actform.h"

class QLabel;
class QPlainTextEdit;

namespace qyz::ui {

class DigitChoice;

class RefuseForm : public ActForm {
    Q_OBJECT

public:
    RefuseForm(const presentation::DeskContext &context, const domain::JournalEntry &entry,
        QWidget *parent);

    QJsonObject facts() const override;
    QWidget *firstInput() const override;
    QWidget *input(const QString &fact) const override;
    void retranslate() override;

private:
    void offerReason();

    const presentation::DeskContext &m_context;
    domain::Language m_language;
    const domain::ServiceEdition *m_edition = nullptr;
    application::Office m_office; // keeps the edition alive
    QLabel *m_groundsLabel = nullptr;
    DigitChoice *m_grounds = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QString m_offered; // the reason made of the chosen grounds
};

} // namespace qyz::ui
