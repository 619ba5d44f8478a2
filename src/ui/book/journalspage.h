// The tab of journals: the book as a whole, where the tabs of the services are about its lines.
#pragma once

#include "ui/book/booksubpage.h"

class QStackedWidget;
class QTabBar;

namespace qyz::ui {

class JournalsPage : public QWidget {
    Q_OBJECT

public:
    /// `desk` outlives the page.
    JournalsPage(presentation::DeskContext &desk, QWidget *parent);

    /// Does this person have anything to do here?
    static bool isFor(const application::SignedIn &person);
    bool isEmpty() const { return m_pages.isEmpty(); }
    QString title() const;

    void focusWork();
    /// Turns to the page of that object name, if the person has it.
    void turnTo(const QString &pageName);
    void onTick(const application::OfficeStatus &status);

Q_SIGNALS:
    void message(const QString &text, bool alarm);
    void bookChanged();
    void officeChanged();
    void nothingToLeave();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPage(BookSubPage *page);
    void nextPane();
    void retranslate();
    BookSubPage *current() const;

    presentation::DeskContext &m_desk;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QList<BookSubPage *> m_pages;
};

} // namespace qyz::ui
