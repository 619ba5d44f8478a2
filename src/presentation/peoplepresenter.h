// The people of the office on the director's page: accounts and appointments as dated rows, and
// what may be done with them (R23, R37).
#pragma once

#include "presentation/settingtext.h"

#include <QJsonObject>
#include <QObject>

namespace qyz::presentation {

/// What is asked of a person on the page; each has its own form.
enum class PeopleAct { AddAccount, Assign, EndAssignment, SetPassword };

class PeoplePresenter : public QObject {
    Q_OBJECT

public:
    /// `desk` outlives the presenter; its office is renewed after every change.
    explicit PeoplePresenter(DeskContext &desk, QObject *parent = nullptr);

    void refresh();
    const QList<application::PersonView> &people() const { return m_people; }
    /// Every appointment, the newest first.
    const QList<domain::Assignment> &assignments() const { return m_assignments; }
    void setToday(QDate today) { m_today = today; }

    QStringList peopleColumns() const;
    QList<SettingRow> peopleRows() const;
    QStringList assignmentColumns() const;
    QList<SettingRow> assignmentRows() const;
    /// «Үлгіова С. · registrar · Admission»; empty for an unknown number.
    QString assignmentText(int number) const;
    QString dutyText(domain::Duty duty) const;
    QString nameOf(const QString &login) const;
    QString journalText(const QString &journal) const;

    /// `facts` as the form holds them. AddAccount {login, surname, name, patronymic, post_kk,
    /// post_ru, phone, password} · Assign {login, duty, journals, from, to, order,
    /// substitute_for} · EndAssignment {number, to, order} · SetPassword {login, password}.
    void perform(PeopleAct act, const QJsonObject &facts);
    void switchAccount(const QString &login, bool disabled);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed();
    void done();
    void failed(const qyz::domain::Error &error);
    void officeChanged();

private:
    template <class T> void ask(application::Answer<T> answer);
    QString journalsText(const domain::Assignment &assignment) const;
    void takePeople(const QList<application::PersonView> &people);
    void renewOffice();

    DeskContext &m_desk;
    QList<application::PersonView> m_people;
    QList<domain::Assignment> m_assignments;
    QDate m_today;
    bool m_busy = false;
};

} // namespace qyz::presentation
