#include "ui/director/peopleform.h"

#include "presentation/errortext.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/faultlabel.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::PeopleAct;

namespace {

constexpr int inOneRow = 4;
constexpr int rowsOfAField = 3; // label, input, fault

} // namespace

PeopleForm::PeopleForm(const presentation::PeoplePresenter &presenter, PeopleAct act,
    const presentation::DeskContext &desk, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_act(act)
    , m_desk(desk)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    switch (act) {
    case PeopleAct::AddAccount:
        for (const QString &fact : {u"surname"_s, u"name"_s, u"patronymic"_s, u"login"_s,
                 u"post_kk"_s, u"post_ru"_s, u"phone"_s})
            addField(fact, Kind::Line);
        addField(u"password"_s, Kind::Secret);
        break;
    case PeopleAct::Assign:
        for (const QString &fact : {u"login"_s, u"duty"_s, u"journals"_s})
            addField(fact, Kind::Choice);
        addField(u"order"_s, Kind::Line);
        addField(u"from"_s, Kind::Date);
        addField(u"to"_s, Kind::Date);
        addField(u"substitute_for"_s, Kind::Choice);
        break;
    case PeopleAct::EndAssignment:
        addField(u"to"_s, Kind::Date);
        addField(u"order"_s, Kind::Line);
        break;
    case PeopleAct::SetPassword:
        addField(u"login"_s, Kind::Choice);
        addField(u"password"_s, Kind::Secret);
        break;
    }
    for (int column = 0; column < inOneRow; ++column)
        m_grid->setColumnStretch(column, 1);
    retranslate();
}

void PeopleForm::addField(const QString &fact, Kind kind)
{
    Field field{fact, new QLabel(this), nullptr, new FaultLabel(this)};
    if (kind == Kind::Date)
        field.input = new DateEdit(this);
    else if (kind == Kind::Choice)
        field.input = new ChoiceEdit(this);
    else
        field.input = new QLineEdit(this);
    if (kind == Kind::Secret)
        static_cast<QLineEdit *>(field.input)->setEchoMode(QLineEdit::Password);
    field.input->setObjectName(fact + u"Input"_s);
    field.fault->setObjectName(fact + u"Fault"_s);
    field.label->setBuddy(field.input);
    const int at = static_cast<int>(m_fields.size());
    const int row = at / inOneRow * rowsOfAField;
    m_grid->addWidget(field.label, row, at % inOneRow);
    m_grid->addWidget(field.input, row + 1, at % inOneRow);
    m_grid->addWidget(field.fault, row + 2, at % inOneRow, Qt::AlignTop);
    m_fields.append(field);
}

QJsonObject PeopleForm::facts() const
{
    QJsonObject facts;
    for (const Field &field : m_fields) {
        if (const auto *choice = qobject_cast<const ChoiceEdit *>(field.input)) {
            if (field.fact == u"journals"_s)
                facts.insert(field.fact, QJsonArray{choice->code()});
            else
                facts.insert(field.fact, choice->code());
        } else if (const auto *date = qobject_cast<const DateEdit *>(field.input)) {
            facts.insert(field.fact, date->isoDate());
        } else {
            const QString text = static_cast<const QLineEdit *>(field.input)->text();
            // A password may begin and end with a space.
            facts.insert(field.fact, field.fact == u"password"_s ? text : text.trimmed());
        }
    }
    if (m_act == PeopleAct::EndAssignment)
        facts.insert(u"number"_s, m_assignment);
    return facts;
}

void PeopleForm::setChosen(const QString &login, int assignment)
{
    m_assignment = assignment;
    for (const Field &field : std::as_const(m_fields)) {
        if (auto *choice = qobject_cast<ChoiceEdit *>(field.input);
            choice != nullptr && field.fact == u"login"_s)
            choice->setCode(login);
    }
}

QWidget *PeopleForm::firstInput() const
{
    return m_fields.constFirst().input;
}

void PeopleForm::setToday(QDate today)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (auto *date = qobject_cast<DateEdit *>(field.input))
            date->setToday(today);
    }
}

QWidget *PeopleForm::showFaults(const domain::Error &error, presentation::UiLanguage language)
{
    QWidget *first = nullptr;
    for (const Field &field : std::as_const(m_fields)) {
        field.fault->setSentence(QString());
        for (const domain::FieldFault &fault : error.faults) {
            // A post is one field of the account, in two languages.
            const bool mine = fault.field == field.fact
                || (fault.field == u"post"_s && field.fact.startsWith(u"post_"_s));
            if (!mine || !field.fault->sentence().isEmpty())
                continue;
            field.fault->setSentence(presentation::faultText(fault, language));
            if (first == nullptr)
                first = field.input;
        }
    }
    return first;
}

void PeopleForm::clear()
{
    for (const Field &field : std::as_const(m_fields)) {
        field.fault->setSentence(QString());
        if (auto *choice = qobject_cast<ChoiceEdit *>(field.input))
            choice->setCurrentIndex(0);
        else
            static_cast<QLineEdit *>(field.input)->clear();
    }
}

QList<std::pair<QString, QString>> PeopleForm::choicesOf(const QString &fact) const
{
    QList<std::pair<QString, QString>> choices;
    if (fact == u"duty"_s) {
        for (const domain::Duty duty : {domain::Duty::Registrar, domain::Duty::Reviewer,
                 domain::Duty::Director, domain::Duty::Administrator})
            choices.append({domain::dutyName(duty), m_presenter.dutyText(duty)});
        return choices;
    }
    if (fact == u"journals"_s) {
        choices.append({u"*"_s, m_presenter.journalText(u"*"_s)});
        for (const application::JournalFacts &journal : m_desk.office->journals)
            choices.append({journal.code, m_presenter.journalText(journal.code)});
        return choices;
    }
    if (fact == u"substitute_for"_s)
        choices.append({QString(), tr("nobody")});
    for (const application::PersonView &person : m_presenter.people())
        choices.append({person.account.login, person.account.name.full()});
    return choices;
}

QString PeopleForm::labelOf(const QString &fact) const
{
    if (fact == u"surname"_s)
        return tr("Surname");
    if (fact == u"name"_s)
        return tr("Name");
    if (fact == u"patronymic"_s)
        return tr("Patronymic (if any)");
    if (fact == u"login"_s)
        return m_act == PeopleAct::AddAccount ? tr("Login (Latin letters)") : tr("Person");
    if (fact == u"post_kk"_s)
        return tr("Post in Kazakh");
    if (fact == u"post_ru"_s)
        return tr("Post in Russian");
    if (fact == u"phone"_s)
        return tr("Phone");
    if (fact == u"password"_s)
        return tr("New password");
    if (fact == u"duty"_s)
        return tr("Duty");
    if (fact == u"journals"_s)
        return tr("Journals");
    if (fact == u"order"_s)
        return tr("Number of the order");
    if (fact == u"from"_s)
        return tr("First day");
    if (fact == u"to"_s)
        return m_act == PeopleAct::Assign ? tr("Last day (if known)") : tr("Last day");
    return tr("Substitutes for");
}

void PeopleForm::retranslate()
{
    for (const Field &field : std::as_const(m_fields)) {
        field.label->setText(labelOf(field.fact));
        field.input->setAccessibleName(field.label->text());
        auto *choice = qobject_cast<ChoiceEdit *>(field.input);
        if (choice == nullptr)
            continue;
        choice->setChoices(choicesOf(field.fact));
        if (choice->currentIndex() < 0)
            choice->setCurrentIndex(0);
    }
}

} // namespace qyz::ui
