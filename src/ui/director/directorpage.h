// The last tab of the desk, for the director: today at a glance, and the settings of the office.
// The administrator has those of them that are his: the calendar and the people.
#pragma once

#include "presentation/overviewpresenter.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace qyz::ui {

class OverviewPage;
class PeoplePage;
class SettingPage;

class DirectorPage : public QWidget {
    Q_OBJECT

public:
    /// `desk` outlives the page.
    DirectorPage(presentation::DeskContext &desk, QWidget *parent);

    /// Does this person have such a tab on the day he signed in?
    static bool isFor(const application::SignedIn &person);
    /// What the tab is called.
    QString title() const;

    void focusWork();
    /// The office clock struck: numbers are asked again while somebody looks at them.
    void onTick(const application::OfficeStatus &status);

Q_SIGNALS:
    /// A number was chosen: its list is shown in the tab of the service.
    void listWanted(const QString &journal, qyz::application::EntryView view);
    void officeChanged();
    /// Esc, and nothing here is open.
    void nothingToLeave();
    void message(const QString &text, bool alarm);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addOverview();
    void addSetting(application::SettingKind kind);
    void addPeople();
    void addKeys();
    void showPage(int index);
    void nextPane();
    void retranslate();

    presentation::DeskContext &m_desk;
    const bool m_directs;
    presentation::OverviewPresenter m_presenter;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
    OverviewPage *m_overview = nullptr;
    QList<SettingPage *> m_settings;
    PeoplePage *m_people = nullptr;
};

} // namespace qyz::ui
