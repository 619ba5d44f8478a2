#include "presentation/peoplepresenter.h"

#include "domain/text/bilingualdate.h"
#include "presentation/answer.h"
#include "presentation/localized.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

using application::PersonView;
using domain::Assignment;

namespace {

QDate dateIn(const QJsonObject &facts, QLatin1String key)
{
    return QDate::fromString(facts.value(key).toString(), Qt::ISODate);
}

domain::AccountProfile accountOf(const QJsonObject &facts)
{
    const auto text = [&facts](QLatin1String key) { return facts.value(key).toString(); };
    return {text("login"_L1), {text("surname"_L1), text("name"_L1), text("patronymic"_L1)},
        {text("post_kk"_L1), text("post_ru"_L1)}, text("phone"_L1)};
}

Assignment assignmentOf(const QJsonObject &facts)
{
    Assignment assignment;
    assignment.login = facts.value("login"_L1).toString();
    assignment.duty =
        domain::duty(facts.value("duty"_L1).toString()).value_or(domain::Duty::Registrar);
    for (const QJsonValue journal : facts.value("journals"_L1).toArray())
        assignment.journals.append(journal.toString());
    assignment.from = dateIn(facts, "from"_L1);
    assignment.to = dateIn(facts, "to"_L1);
    assignment.order = facts.value("order"_L1).toString();
    assignment.substituteFor = facts.value("substitute_for"_L1).toString();
    return assignment;
}

} // namespace

PeoplePresenter::PeoplePresenter(DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void PeoplePresenter::refresh()
{
    whenAnswered(m_desk.gateway.people(m_desk.login), this,
        [this](const domain::Result<QList<PersonView>> &answer) {
            if (answer)
                takePeople(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void PeoplePresenter::takePeople(const QList<PersonView> &people)
{
    m_people = people;
    m_assignments.clear();
    for (const PersonView &person : people)
        m_assignments.append(person.assignments);
    std::stable_sort(m_assignments.begin(), m_assignments.end(),
        [](const Assignment &a, const Assignment &b) { return a.number > b.number; });
    Q_EMIT changed();
}

QString PeoplePresenter::dutyText(domain::Duty duty) const
{
    switch (duty) {
    case domain::Duty::Registrar:
        return tr("registrar");
    case domain::Duty::Reviewer:
        return tr("reviewer");
    case domain::Duty::Director:
        return tr("director");
    case domain::Duty::Administrator:
        return tr("administrator");
    }
    return {};
}

QString PeoplePresenter::nameOf(const QString &login) const
{
    for (const PersonView &person : m_people) {
        if (person.account.login == login)
            return person.account.name.initialsAfter();
    }
    return login;
}

QString PeoplePresenter::journalText(const QString &journal) const
{
    if (journal == u"*"_s)
        return tr("every journal");
    const application::JournalFacts *known = m_desk.office->journal(journal);
    const domain::ServiceDescription *service =
        known != nullptr ? m_desk.office->catalogue->find(known->service) : nullptr;
    return service != nullptr ? textIn(service->tab, m_desk.language) : journal;
}

QString PeoplePresenter::journalsText(const Assignment &assignment) const
{
    QStringList journals;
    for (const QString &journal : assignment.journals)
        journals.append(journalText(journal));
    return journals.join(u", "_s);
}

QString PeoplePresenter::assignmentText(int number) const
{
    for (const Assignment &assignment : m_assignments) {
        if (assignment.number == number)
            return u"%1 · %2 · %3"_s.arg(
                nameOf(assignment.login), dutyText(assignment.duty), journalsText(assignment));
    }
    return {};
}

QStringList PeoplePresenter::peopleColumns() const
{
    return {tr("Person"), tr("Login"), tr("Post"), tr("Duties today"), tr("Account")};
}

QList<SettingRow> PeoplePresenter::peopleRows() const
{
    QList<SettingRow> rows;
    for (const PersonView &person : m_people) {
        QStringList duties;
        for (const Assignment &assignment : person.assignments) {
            const QString duty = dutyText(assignment.duty);
            const bool holds = std::any_of(assignment.journals.begin(), assignment.journals.end(),
                [&](const QString &journal) { return assignment.holdsOn(m_today, journal); });
            if (holds && !duties.contains(duty))
                duties.append(duty);
        }
        QString state = person.account.disabled ? tr("switched off") : tr("in use");
        if (!person.account.disabled && !person.hasPassword)
            state = tr("no password yet");
        rows.append({{person.account.name.full(), person.account.login,
                         textIn(person.account.post, m_desk.language), duties.join(u", "_s), state},
            false, person.account.login});
    }
    return rows;
}

QStringList PeoplePresenter::assignmentColumns() const
{
    return {tr("Person"), tr("Duty"), tr("Journals"), tr("From"), tr("To"), tr("Order"),
        tr("Substitutes for")};
}

QList<SettingRow> PeoplePresenter::assignmentRows() const
{
    QList<SettingRow> rows;
    for (const Assignment &assignment : m_assignments) {
        const QString ended =
            assignment.endOrder.isEmpty() ? QString() : u" / № "_s + assignment.endOrder;
        const bool holds = !assignment.journals.isEmpty()
            && assignment.holdsOn(m_today, assignment.journals.constFirst());
        rows.append(
            {{nameOf(assignment.login), dutyText(assignment.duty), journalsText(assignment),
                 domain::shortDate(assignment.from), domain::shortDate(assignment.to),
                 u"№ "_s + assignment.order + ended,
                 assignment.substituteFor.isEmpty() ? QString() : nameOf(assignment.substituteFor)},
                holds, QString::number(assignment.number)});
    }
    return rows;
}

template <class T> void PeoplePresenter::ask(application::Answer<T> answer)
{
    m_busy = true;
    whenAnswered(std::move(answer), this, [this](const domain::Result<T> &result) {
        m_busy = false;
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        Q_EMIT done();
        refresh();
        renewOffice();
    });
}

void PeoplePresenter::perform(PeopleAct act, const QJsonObject &facts)
{
    if (m_busy)
        return;
    const QString password = facts.value("password"_L1).toString();
    switch (act) {
    case PeopleAct::AddAccount:
        return ask<domain::AccountProfile>(
            m_desk.gateway.addAccount({accountOf(facts), password, m_desk.login}));
    case PeopleAct::Assign:
        return ask<Assignment>(m_desk.gateway.assign({assignmentOf(facts), m_desk.login}));
    case PeopleAct::EndAssignment:
        return ask<Assignment>(m_desk.gateway.endAssignment({facts.value("number"_L1).toInt(),
            dateIn(facts, "to"_L1), facts.value("order"_L1).toString(), m_desk.login}));
    case PeopleAct::SetPassword:
        return ask<void>(m_desk.gateway.setPassword(
            {facts.value("login"_L1).toString(), password, m_desk.login}));
    }
}

void PeoplePresenter::switchAccount(const QString &login, bool disabled)
{
    if (!m_busy)
        ask<void>(m_desk.gateway.switchAccount({login, disabled, m_desk.login}));
}

void PeoplePresenter::renewOffice()
{
    whenAnswered(
        m_desk.gateway.office(), this, [this](const domain::Result<application::Office> &answer) {
            if (!answer)
                return; // what was done is done; the next change asks again
            m_desk.office = *answer;
            Q_EMIT officeChanged();
        });
}

} // namespace qyz::presentation
