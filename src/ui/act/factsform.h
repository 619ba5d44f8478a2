// Acts that ask for a few texts, dates and choices: order, place, reason, how it was told, a blank,
// a slip, a step of a plan, an answer.
#pragma once

#include "ui/act/actform.h"
#include "ui/act/actrows.h"

class QLabel;

namespace qyz::ui {

class FactsForm : public ActForm {
    Q_OBJECT

public:
    FactsForm(const presentation::DeskContext &context, domain::JournalEntry entry, QString action,
        QWidget *parent);

    QJsonObject facts() const override;
    QWidget *firstInput() const override;
    QWidget *input(const QString &fact) const override;
    void setToday(QDate today) override;
    void retranslate() override;

private:
    struct Row {
        ActRow asked;
        QLabel *label = nullptr;
        QWidget *input = nullptr;
    };
    void addRow(const ActRow &asked);
    QWidget *makeInput(const ActRow &asked);
    QWidget *makeChoice();
    QWidget *inputAfter(const QWidget *input) const;
    static QJsonValue given(const Row &row);

    const presentation::DeskContext &m_context;
    domain::JournalEntry m_entry;
    QString m_action;
    QList<Row> m_rows;
};

} // namespace qyz::ui
