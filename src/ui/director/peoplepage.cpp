#include "ui/director/peoplepage.h"

#include "presentation/errortext.h"
#include "ui/director/peopleform.h"
#include "ui/director/rowstable.h"
#include "ui/widgets/alarm.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::PeopleAct;
using presentation::PeoplePresenter;

namespace {

constexpr std::array<PeopleAct, 4> everyAct{
    PeopleAct::AddAccount, PeopleAct::Assign, PeopleAct::EndAssignment, PeopleAct::SetPassword};
constexpr std::array<const char *, 4> actNames{
    "addPersonButton", "appointButton", "endAppointmentButton", "personPasswordButton"};

} // namespace

PeoplePage::PeoplePage(presentation::DeskContext &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_presenter(desk)
    , m_people(new RowsTable(this))
    , m_assignments(new RowsTable(this))
    , m_peopleLabel(new QLabel(this))
    , m_assignmentsLabel(new QLabel(this))
    , m_switch(new QPushButton(this))
    , m_panel(new QWidget(this))
    , m_heading(new QLabel(m_panel))
    , m_stack(new QStackedWidget(m_panel))
    , m_confirm(new QPushButton(m_panel))
    , m_cancel(new QPushButton(m_panel))
    , m_question(new QWidget(this))
    , m_questionText(new QLabel(m_question))
    , m_yes(new QPushButton(m_question))
    , m_no(new QPushButton(m_question))
    , m_message(new QLabel(this))
{
    setObjectName(u"peoplePage"_s);
    build();
    connectPresenter();
    retranslate();
}

void PeoplePage::build()
{
    m_people->setObjectName(u"peopleTable"_s);
    m_assignments->setObjectName(u"assignmentsTable"_s);
    m_switch->setObjectName(u"switchAccountButton"_s);
    m_message->setObjectName(u"peopleMessageLabel"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_peopleLabel->setProperty("heading", true);
    m_peopleLabel->setBuddy(m_people);
    m_assignmentsLabel->setProperty("heading", true);
    m_assignmentsLabel->setBuddy(m_assignments);
    auto *acts = new QHBoxLayout;
    for (std::size_t at = 0; at < everyAct.size(); ++at) {
        const PeopleAct act = everyAct.at(at);
        auto *button = new QPushButton(this);
        button->setObjectName(QString::fromLatin1(actNames.at(at)));
        connect(button, &QPushButton::clicked, this, [this, act] { open(act); });
        m_acts.append(button);
        acts->addWidget(button);
        m_forms.append(new PeopleForm(m_presenter, act, m_desk, m_stack));
        m_stack->addWidget(m_forms.constLast());
    }
    acts->addWidget(m_switch);
    acts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_peopleLabel);
    column->addWidget(m_people, 2);
    column->addWidget(m_assignmentsLabel);
    column->addWidget(m_assignments, 3);
    column->addLayout(acts);
    column->addWidget(buildPanel());
    column->addWidget(buildQuestion());
    column->addWidget(m_message);
}

QWidget *PeoplePage::buildPanel()
{
    m_heading->setObjectName(u"peopleFormHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setProperty("heading", true);
    m_confirm->setObjectName(u"confirmPeopleButton"_s);
    m_confirm->setProperty("primary", true);
    m_cancel->setObjectName(u"cancelPeopleButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(0, 0, 0, 0);
    panel->addWidget(m_heading);
    panel->addWidget(m_stack);
    panel->addLayout(buttons);
    m_panel->hide();
    return m_panel;
}

QWidget *PeoplePage::buildQuestion()
{
    m_questionText->setObjectName(u"switchQuestion"_s);
    m_questionText->setTextFormat(Qt::PlainText);
    m_questionText->setWordWrap(true);
    m_yes->setObjectName(u"switchYesButton"_s);
    m_no->setObjectName(u"switchNoButton"_s);
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_questionText, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    m_question->hide();
    return m_question;
}

void PeoplePage::connectPresenter()
{
    connect(&m_presenter, &PeoplePresenter::changed, this, &PeoplePage::showRows);
    connect(&m_presenter, &PeoplePresenter::failed, this, &PeoplePage::onFailed);
    connect(&m_presenter, &PeoplePresenter::officeChanged, this, &PeoplePage::officeChanged);
    connect(&m_presenter, &PeoplePresenter::done, this, [this] {
        close();
        say(tr("Saved."), false);
    });
    connect(m_confirm, &QPushButton::clicked, this, &PeoplePage::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &PeoplePage::close);
    connect(m_switch, &QPushButton::clicked, this, &PeoplePage::switchChosen);
    connect(m_yes, &QPushButton::clicked, this, &PeoplePage::switchAsked);
    connect(m_no, &QPushButton::clicked, this, &PeoplePage::close);
    connect(m_people, &QTableWidget::itemSelectionChanged, this, &PeoplePage::retranslate);
    for (const QKeySequence &keys :
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *enter = new QShortcut(keys, this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &PeoplePage::confirm);
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PeoplePage::close);
}

void PeoplePage::setToday(QDate today)
{
    if (today == m_today)
        return; // every tick tells it; a list or a choice that is open must not close
    m_today = today;
    m_presenter.setToday(today);
    for (PeopleForm *form : std::as_const(m_forms))
        form->setToday(today);
    showRows();
}

void PeoplePage::focusWork()
{
    if (PeopleForm *form = openForm())
        form->firstInput()->setFocus();
    else
        m_people->setFocus();
}

void PeoplePage::showRows()
{
    m_people->showRows(m_presenter.peopleColumns(), m_presenter.peopleRows());
    m_assignments->showRows(m_presenter.assignmentColumns(), m_presenter.assignmentRows());
    for (PeopleForm *form : std::as_const(m_forms))
        form->retranslate(); // the people among its choices
}

PeopleForm *PeoplePage::openForm() const
{
    return m_panel->isHidden() ? nullptr : static_cast<PeopleForm *>(m_stack->currentWidget());
}

const domain::AccountProfile *PeoplePage::chosenAccount() const
{
    const int row = m_people->currentRow();
    return row >= 0 && row < m_presenter.people().size() ? &m_presenter.people().at(row).account
                                                         : nullptr;
}

QString PeoplePage::chosenLogin() const
{
    const domain::AccountProfile *account = chosenAccount();
    return account != nullptr ? account->login : QString();
}

int PeoplePage::chosenAssignment() const
{
    const int row = m_assignments->currentRow();
    return row >= 0 && row < m_presenter.assignments().size()
        ? m_presenter.assignments().at(row).number
        : 0;
}

void PeoplePage::open(PeopleAct act)
{
    PeopleForm *form = m_forms.at(static_cast<qsizetype>(act));
    form->clear();
    form->setChosen(chosenLogin(), chosenAssignment());
    m_switching.clear();
    m_stack->setCurrentWidget(form);
    m_panel->show();
    say(QString(), false);
    retranslate();
    form->firstInput()->setFocus();
}

void PeoplePage::close()
{
    if (PeopleForm *form = openForm())
        form->clear(); // a password does not wait on the page
    m_panel->hide();
    m_switching.clear();
    showQuestion();
    m_people->setFocus();
}

void PeoplePage::confirm()
{
    PeopleForm *form = openForm();
    if (form == nullptr || m_presenter.isBusy()) {
        switchAsked();
        return;
    }
    form->showFaults({}, m_desk.language);
    say(QString(), false);
    m_presenter.perform(form->act(), form->facts());
}

void PeoplePage::switchChosen()
{
    const domain::AccountProfile *account = chosenAccount();
    if (account == nullptr)
        return;
    if (account->disabled) {
        m_presenter.switchAccount(account->login, false);
        return;
    }
    close();
    say(QString(), false);
    m_switching = account->login;
    showQuestion();
    m_no->setFocus(); // a hasty Enter changes nothing
}

void PeoplePage::switchAsked()
{
    if (!m_switching.isEmpty() && !m_presenter.isBusy())
        m_presenter.switchAccount(m_switching, true);
}

void PeoplePage::showQuestion()
{
    m_questionText->setText(tr("Switch the account of %1 off? The person can sign in no longer.")
                                .arg(m_presenter.nameOf(m_switching)));
    m_question->setVisible(!m_switching.isEmpty());
}

void PeoplePage::onFailed(const domain::Error &error)
{
    PeopleForm *form = openForm();
    QWidget *wrong = form != nullptr ? form->showFaults(error, m_desk.language) : nullptr;
    if (wrong != nullptr)
        wrong->setFocus();
    say(wrong == nullptr ? presentation::errorText(error, m_desk.language) : QString(), true);
}

void PeoplePage::say(const QString &text, bool alarm)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    setAlarm(m_message, alarm);
}

void PeoplePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.refresh();
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        say(QString(), false);
        showRows();
    }
    QWidget::changeEvent(event);
}

void PeoplePage::retranslate()
{
    m_peopleLabel->setText(tr("People"));
    m_people->setAccessibleName(tr("People"));
    m_assignmentsLabel->setText(tr("Appointments by order"));
    m_assignments->setAccessibleName(tr("Appointments by order"));
    const std::array<QString, 4> texts{tr("Add a person…"), tr("Appoint…"),
        tr("End the chosen appointment…"), tr("Give a password…")};
    for (std::size_t at = 0; at < texts.size(); ++at)
        m_acts.at(static_cast<qsizetype>(at))->setText(texts.at(at));
    const domain::AccountProfile *account = chosenAccount();
    const bool disabled = account != nullptr && account->disabled;
    const QString act = disabled ? tr("Switch the account on") : tr("Switch the account off");
    m_switch->setText(
        account != nullptr ? u"%1: %2"_s.arg(act, account->name.initialsAfter()) : act);
    m_yes->setText(tr("Switch off"));
    m_no->setText(tr("Cancel"));
    showQuestion();
    showHeading();
    m_confirm->setText(tr("Save (Ctrl+Enter)"));
    m_cancel->setText(tr("Cancel"));
    for (PeopleForm *form : std::as_const(m_forms))
        form->retranslate();
}

void PeoplePage::showHeading()
{
    const auto *form = static_cast<const PeopleForm *>(m_stack->currentWidget());
    const QString about = m_presenter.assignmentText(form->assignment());
    m_heading->setText(form->act() == PeopleAct::EndAssignment && !about.isEmpty()
            ? tr("The end of the appointment: %1").arg(about)
            : m_acts.at(static_cast<qsizetype>(form->act()))->text().remove(u'…'));
}

} // namespace qyz::ui
