// Today at a glance: services down, numbers across. Every number is a button that opens its list;
// the arrow keys walk from one to the next.
#pragma once

#include "presentation/overviewpresenter.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace qyz::ui {

class OverviewPage : public QWidget {
    Q_OBJECT

public:
    OverviewPage(const presentation::DeskContext &desk,
        const presentation::OverviewPresenter &presenter, QWidget *parent);

    void focusWork();
    void showNumbers();

Q_SIGNALS:
    void listWanted(const QString &journal, qyz::application::EntryView view);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QPushButton *makeButton(const QString &journal, application::OverviewNumber number);
    void showButton(QPushButton *button, const QString &service, application::OverviewNumber number,
        qint64 value);
    void wantComplaints();
    QString serviceName(const application::JournalFacts &journal) const;
    bool step(const QObject *from, int key);
    void retranslate();

    const presentation::DeskContext &m_desk;
    const presentation::OverviewPresenter &m_presenter;
    QLabel *m_heading;
    QPushButton *m_complaints;
    QGridLayout *m_grid;
    QList<QLabel *> m_columns;
    QList<QLabel *> m_services;
    QList<QList<QPushButton *>> m_buttons; // per journal, per number
    QList<QLabel *> m_totals;
    QLabel *m_total;
};

} // namespace qyz::ui
