// The corrections of a month, field by field (R7): the director reads them before he closes it.
#pragma once

#include "presentation/correctionspresenter.h"
#include "ui/book/booksubpage.h"

class QLabel;
class QPushButton;

namespace qyz::ui {

class RowsTable;

class CorrectionsPage : public BookSubPage {
    Q_OBJECT

public:
    CorrectionsPage(presentation::DeskContext &desk, QWidget *parent);

    QString title() const override;
    void focusWork() override;
    /// The month that is closed next, or the one that was looked at.
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void step(int months);
    void showAll();
    void retranslate();

    presentation::DeskContext &m_desk;
    presentation::CorrectionsPresenter m_presenter;
    QLabel *m_heading;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QLabel *m_count;
    RowsTable *m_table;
};

} // namespace qyz::ui
