// The book of one service: search, filters, table, and the open line at its side.
#pragma once

#include "application/paper/slipmodel.h"
#include "presentation/draftsaver.h"
#include "presentation/servicetabpresenter.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QShortcut;
class QToolButton;

namespace qyz::ui {

class BookTable;
class FilterBar;
class LinePanel;

class BookPage : public QWidget {
    Q_OBJECT

public:
    BookPage(const presentation::DeskContext &desk, presentation::ServiceTabPresenter &presenter,
        QWidget *parent);

    void openLine(const domain::LineRef &line);
    void focusBook();
    /// As if the filter was chosen.
    void showView(application::EntryView view);
    /// Drafts of this service that wait for their number; read behind the window's back.
    void showDrafts();

Q_SIGNALS:
    void newWanted();
    void draftWanted(const qyz::application::Draft &draft);
    void actWanted(const QString &action);
    /// The open line waits for the decision of this person.
    void reviewWanted();
    void slipWanted(const qyz::domain::LineRef &line);
    void sheetWanted(const qyz::domain::LineRef &line, qyz::application::SlipKind kind);
    void bookWanted(int volume, int page);
    /// A hit of another journal: its own tab opens it.
    void otherLineWanted(const qyz::domain::LineRef &line);
    void refused(const QString &text);
    /// Esc, and nothing here is open.
    void nothingToLeave();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildToolbar(QHBoxLayout *row);
    void addKeys();
    QShortcut *addKey(const QKeySequence &key, void (BookPage::*slot)());
    void retranslate();
    void wantLine(const domain::LineRef &line);
    void whenOpened(const std::function<void()> &wanted);
    void act(const QString &action);
    void actNow(const QString &action);
    void correct();
    void handOver();
    void refuse();
    void whyThisDate();
    void nextPane();
    void back();
    void printHere();
    void printNow();
    void openHit();
    void onSearchDone();
    void onOpenedChanged();
    void onLoaded();
    void showHint();
    bool takesComplaints() const;
    void wantNew();
    void showClosed();
    QString stoppedSentence() const;
    void listDrafts();

    const presentation::DeskContext &m_desk;
    presentation::ServiceTabPresenter &m_presenter;
    QPushButton *m_new;
    QToolButton *m_drafts;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    FilterBar *m_filters;
    BookTable *m_table;
    QLabel *m_nothing;
    QLabel *m_closed;
    LinePanel *m_panel;
    presentation::DraftSaver m_store;
    QList<application::Draft> m_draftList; // of this service
    int m_draftsTurn = 0; // only the newest list is shown
    bool m_loaded = false; // before that nobody knows whether the book is empty
    bool m_openFirstHit = false; // Enter came before the answer
    std::function<void()> m_waiting; // a key that came before the line it was pressed for
};

} // namespace qyz::ui
