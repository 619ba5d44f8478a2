// A grid of labelled inputs of the paper book, each with its fault below; Enter goes to the next
// one, and from the last one on.
#pragma once

#include "domain/common/error.h"
#include "presentation/uilanguage.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace qyz::ui {

class FaultLabel;

struct PaperFormField {
    QString key;
    bool date = false;
    QList<std::pair<QString, QString>> choices; // empty: a line of text
};

class PaperForm : public QWidget {
    Q_OBJECT

public:
    explicit PaperForm(QWidget *parent);

    /// Builds the inputs anew; what was typed is forgotten.
    void setFields(const QList<PaperFormField> &fields, presentation::UiLanguage language);
    /// The same fields in another language; what was typed stays.
    void retranslate(const QList<PaperFormField> &fields, presentation::UiLanguage language);

    QMap<QString, QString> values() const;
    void setValues(const QMap<QString, QString> &values);
    void setToday(QDate today);
    QWidget *input(const QString &key) const;
    QWidget *firstInput() const;
    /// The first input with a fault, or null; faults of no field are left to the page.
    QWidget *showFaults(const domain::FieldFaults &faults, presentation::UiLanguage language);

Q_SIGNALS:
    void submitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QString key;
        QLabel *label = nullptr;
        QWidget *input = nullptr;
        FaultLabel *fault = nullptr;
    };

    void add(const PaperFormField &field);
    void goOn(QObject *from);

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QDate m_today;
};

} // namespace qyz::ui
