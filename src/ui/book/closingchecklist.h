// The check list of a closing (R9): a mark, what was checked, what was found, and beside whatever
// is not green the place for its explanation.
#pragma once

#include "presentation/closingtext.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace qyz::ui {

class ClosingCheckList : public QWidget {
    Q_OBJECT

public:
    ClosingCheckList(const presentation::DeskContext &desk, QWidget *parent);

    /// Null: it is being read. What was typed stays.
    void showState(const application::ClosingState *state);
    /// Name of a check to what was typed.
    QMap<QString, QString> explained() const;
    QLineEdit *input(application::ClosingCheck check) const;
    void clear();

private:
    struct Row {
        QLabel *mark = nullptr;
        QLabel *name = nullptr;
        QLabel *found = nullptr;
        QLineEdit *explanation = nullptr;
    };
    void showItem(const Row &row, const application::ClosingItem &item);

    const presentation::DeskContext &m_desk;
    QList<Row> m_rows;
};

} // namespace qyz::ui
