// The views of the book as one row of buttons, each with its counter.
#pragma once

#include "application/ports/entryrepository.h"

#include <QWidget>

class QButtonGroup;

namespace qyz::ui {

class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent);

    void showCounts(const application::EntryCounts &counts);
    application::EntryView view() const;
    void setView(application::EntryView view);

Q_SIGNALS:
    void viewChosen(qyz::application::EntryView view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QButtonGroup *m_buttons;
    application::EntryCounts m_counts;
};

} // namespace qyz::ui
