// Acts that ask for a few texts and dates: order, place, reason, how it was told.
#pragma once

#include "ui/act/actform.h"

class QLabel;

namespace qyz::ui {

class FactsForm : public ActForm {
    Q_OBJECT

public:
    FactsForm(const presentation::DeskContext &context, const domain::JournalEntry &entry,
        const QString &action, QWidget *parent);

    QJsonObject facts() const override;
    QWidget *firstInput() const override;
    QWidget *input(const QString &fact) const override;
    void setToday(QDate today) override;
    void retranslate() override;

private:
    enum class Kind { Line, Text, Date };
    struct Row {
        QString fact;
        QLabel *label = nullptr;
        QWidget *input = nullptr;
    };
    void addRow(const QString &fact, Kind kind, const QString &initial = {});
    static QString label(const QString &fact);
    static QString typed(const QWidget *input);

    QList<Row> m_rows;
};

} // namespace qyz::ui
