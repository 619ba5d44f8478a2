// Sub-page of the journals: the control code of a printed page, scanned or typed, against the book
// (R8); and places a check found broken, with the director's decision (R5).
#pragma once

#include "presentation/controlcodepresenter.h"
#include "ui/book/booksubpage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qyz::ui {

class ControlCodePage : public BookSubPage {
    Q_OBJECT

public:
    ControlCodePage(presentation::DeskContext &desk, QWidget *parent);

    QString title() const override;
    void focusWork() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void check();
    void decide();
    void back();
    void showFound();
    void showBreakages();
    void retranslate();

    presentation::DeskContext &m_desk;
    presentation::ControlCodePresenter m_presenter;
    QLabel *m_purpose;
    QLabel *m_journalLabel;
    QComboBox *m_journal;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QPushButton *m_check;
    QLabel *m_verdict;
    QLabel *m_facts;
    QWidget *m_broken;
    QLabel *m_breakage;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_decide;
};

} // namespace qyz::ui
