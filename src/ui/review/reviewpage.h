// One decision at a time: the line with its papers beside what will happen. Approving takes two
// actions (Enter in the book, Ctrl+Enter), refusing three (F7, a figure, Ctrl+Enter); the next line
// opens by itself.
#pragma once

#include "presentation/reviewqueuepresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace qyz::ui {

class DecisionPane;
class ReviewFacts;

class ReviewPage : public QWidget {
    Q_OBJECT

public:
    /// `desk` outlives the page.
    ReviewPage(presentation::DeskContext &desk, QWidget *parent);

    /// `line` in front if given, else the one due first.
    void start(const std::optional<application::LineView> &line = std::nullopt);
    /// Others may have sent something: looked for only where nothing waits here.
    void lookAgain();
    const presentation::ReviewQueuePresenter &presenter() const { return m_presenter; }

Q_SIGNALS:
    void decided(const qyz::application::LineView &line);
    void letterWanted(const qyz::domain::LineRef &line);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void addKeys();
    void addKey(const QList<QKeySequence> &keys, void (ReviewPage::*slot)());
    void decide();
    void refuse();
    void giveBack();
    void next();
    void previous();
    void printLetter();
    void back();
    void retranslate();
    void showLine();
    void orderTabs();
    void showPlace();
    void showNotice();
    void showBusy();
    void onFailed(const domain::Error &error);

    presentation::DeskContext &m_desk;
    presentation::ReviewQueuePresenter m_presenter;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_place;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_back;
    QWidget *m_noticeRow;
    QLabel *m_notice;
    QPushButton *m_letter;
    QLabel *m_empty;
    QWidget *m_body;
    ReviewFacts *m_facts;
    DecisionPane *m_decision;
    std::optional<domain::LineRef> m_shown;
    std::optional<domain::Error> m_failure; // while there is no line to say it at
};

} // namespace qyz::ui
