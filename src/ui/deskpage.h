// The desk of one signed-in person: header, tabs of the services, status line, and the keys that
// work everywhere.
#pragma once

#include "presentation/statuspresenter.h"
#include "ui/tabfactory.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace qyz::ui {

class HeaderBar;
class KeysPage;
class StatusLine;

class DeskPage : public QWidget {
    Q_OBJECT

public:
    DeskPage(presentation::DeskContext desk, const WindowLook &look, QWidget *parent);
    ~DeskPage() override;

    const QString &login() const { return m_desk.login; }
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectHeader();
    void addTabs();
    void addKeys();
    void retranslate();
    void showTab(int index);
    void showKeys();
    void hideKeys();
    void showCounts(int index);
    void onTick(const application::OfficeStatus &status);

    presentation::DeskContext m_desk;
    presentation::StatusPresenter m_status;
    HeaderBar *m_header;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
    KeysPage *m_keys;
    StatusLine *m_line;
    QList<MadeTab> m_tabs;
    QList<QLabel *> m_overdue; // «●2» on the tab, in red
};

} // namespace qyz::ui
