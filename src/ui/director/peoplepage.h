// Accounts and appointments by order as dated rows; add, appoint, end, switch off, give a password
// (R23, R37).
#pragma once

#include "presentation/peoplepresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace qyz::ui {

class PeopleForm;
class RowsTable;

class PeoplePage : public QWidget {
    Q_OBJECT

public:
    /// `desk` outlives the page.
    PeoplePage(presentation::DeskContext &desk, QWidget *parent);

    void setToday(QDate today);
    void focusWork();

Q_SIGNALS:
    void officeChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectPresenter();
    void showRows();
    void open(presentation::PeopleAct act);
    void close();
    void confirm();
    void switchChosen();
    void switchAsked();
    void showQuestion();
    void showHeading();
    QWidget *buildPanel();
    QWidget *buildQuestion();
    const domain::AccountProfile *chosenAccount() const;
    void onFailed(const domain::Error &error);
    void say(const QString &text, bool alarm);
    PeopleForm *openForm() const;
    QString chosenLogin() const;
    int chosenAssignment() const;
    void retranslate();

    presentation::DeskContext &m_desk;
    presentation::PeoplePresenter m_presenter;
    RowsTable *m_people;
    RowsTable *m_assignments;
    QLabel *m_peopleLabel;
    QLabel *m_assignmentsLabel;
    QList<QPushButton *> m_acts; // in the order of PeopleAct
    QPushButton *m_switch;
    QWidget *m_panel;
    QLabel *m_heading; // what is asked, and about whom
    QStackedWidget *m_stack;
    QList<PeopleForm *> m_forms;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QWidget *m_question; // before an account is switched off
    QLabel *m_questionText;
    QPushButton *m_yes;
    QPushButton *m_no;
    QString m_switching; // the login the question is about; empty: none is asked
    QDate m_today;
    QLabel *m_message;
};

} // namespace qyz::ui
