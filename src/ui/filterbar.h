// The views of the book as buttons, each with its counter: in one row, or in two where the letters
// are large and the window is small.
#pragma once

#include "application/ports/entryrepository.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;

namespace qyz::ui {

class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent);

    void showCounts(const application::EntryCounts &counts);
    application::EntryView view() const;
    void setView(application::EntryView view);
    /// R31: the service grants something that ends.
    void setExpires(bool expires);
    /// What waits for a decision is a view of its own for whoever decides (R23).
    void setDecides(bool decides);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChosen(qyz::application::EntryView view);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showSpecial();
    QList<QAbstractButton *> shown() const;
    int widthInOneRow() const;
    void arrange();

    QButtonGroup *m_buttons;
    QGridLayout *m_rows;
    bool m_twoRows = false;
    application::EntryCounts m_counts;
};

} // namespace qyz::ui
