// The desk of one signed-in person: header, tabs of the services, status line, and the keys that
// work everywhere.
#pragma once

#include "presentation/statuspresenter.h"
#include "ui/tabfactory.h"
#include "ui/theme.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace qyz::ui {

class AccountPage;
class DirectorPage;
class JournalsPage;
class HeaderBar;
class KeysPage;
class ReminderPanel;
class StatusLine;
class TabMarks;

class DeskPage : public QWidget {
    Q_OBJECT

public:
    /// `idleMinutes`: as the menu shows it; the window itself watches.
    DeskPage(
        presentation::DeskContext desk, const WindowLook &look, int idleMinutes, QWidget *parent);
    ~DeskPage() override;

    const QString &login() const { return m_desk.login; }
    /// The same person signed in again: duties and settings as they are now; the screen stays.
    void renew(const application::SignedIn &person, const application::Office &office);
    /// The desk is in front again: clock and lists go on.
    void wake();
    /// Locked: nothing is asked while nobody looks.
    void rest();
    void setLanguage(presentation::UiLanguage language) { m_desk.language = language; }
    /// A slip was scanned; a code of another registry is said so.
    void openScanned(const QString &digits);
    void openLine(const domain::LineRef &line);

Q_SIGNALS:
    void languageChosen(qyz::presentation::UiLanguage language);
    void lookChosen(const qyz::ui::WindowLook &look);
    void lockWanted();
    void switchUserWanted();
    void quitWanted();
    void idleMinutesChosen(int minutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectHeader();
    void addTabs();
    void addDirector();
    void addJournals();
    void renewOffice();
    int journalsTab() const;
    void addKeys();
    void retranslate();
    void showTab(int index);
    void showKeys();
    void showPassport();
    void hideKeys();
    void showAccount();
    void showReminders();
    void openView(int index, application::EntryView view);
    void openList(const QString &journal, application::EntryView view);
    bool isDirectorTab(int index) const;
    void showOwnTabs();
    QString notOwn(const QString &journal) const;
    void showCounts(int index);
    void onOfficeChanged();
    void onOtherLineActed(const application::LineView &line);
    void onTick(const application::OfficeStatus &status);

    presentation::DeskContext m_desk;
    presentation::StatusPresenter m_status;
    HeaderBar *m_header;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
    KeysPage *m_keys;
    AccountPage *m_account;
    ReminderPanel *m_reminders;
    StatusLine *m_line;
    QList<MadeTab> m_tabs;
    DirectorPage *m_director = nullptr; // after the services; null for whoever has none
    JournalsPage *m_journals = nullptr; // the last tab; null for whoever has none
    QList<TabMarks *> m_marks; // «○3 ●2» on the tab
    QDate m_today; // the office's; invalid before the first tick
};

} // namespace qyz::ui
