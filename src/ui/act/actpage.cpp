#include "ui/act/actpage.h"

#include "application/paper/slipchoice.h"
#include "presentation/answer.h"
#include "presentation/errortext.h"
#include "presentation/statetext.h"
#include "ui/act/actform.h"
#include "ui/act/actrows.h"
#include "ui/act/formscroll.h"
#include "ui/buddynames.h"
#include "ui/widgets/faultlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

QString actKey(const domain::LineRef &line, const QString &action)
{
    return line.text() + u' ' + action;
}

} // namespace

ActPage::ActPage(presentation::DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(context)
    , m_scroll(new FormScroll(this))
    , m_title(new QLabel(this))
    , m_people(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_message(new FaultLabel(this))
    , m_keyHint(new QLabel(u"Ctrl+Enter"_s, this))
    , m_primary(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    build();
    using presentation::ActPresenter;
    connect(m_primary, &QPushButton::clicked, this, &ActPage::perform);
    connect(m_back, &QPushButton::clicked, this, &ActPage::left);
    connect(&m_presenter, &ActPresenter::busyChanged, this, &ActPage::showBusy);
    connect(&m_presenter, &ActPresenter::failed, this, &ActPage::showError);
    connect(&m_presenter, &ActPresenter::done, this, &ActPage::onDone);
}

void ActPage::build()
{
    auto *box = new QVBoxLayout(this);
    m_title->setObjectName(u"pageTitle"_s);
    m_message->setObjectName(u"pageMessage"_s);
    m_primary->setObjectName(u"performButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_hint->setWordWrap(true);
    for (QLabel *plain : {m_title, m_people, m_hint})
        plain->setTextFormat(Qt::PlainText);
    m_keyHint->setForegroundRole(QPalette::PlaceholderText);
    m_primary->setAutoDefault(false);
    m_primary->setProperty("primary", true);
    m_title->setProperty("heading", true);
    m_back->setAutoDefault(false);
    box->addWidget(m_title);
    box->addWidget(m_people);
    box->addWidget(m_hint);
    auto *content = new QWidget(m_scroll);
    m_place = new QVBoxLayout(content);
    m_place->setContentsMargins(0, 0, 6, 0);
    m_scroll->setWidget(content);
    box->addWidget(m_scroll);
    box->addWidget(m_message);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_primary);
    bottom->addWidget(m_keyHint);
    bottom->addSpacing(24);
    bottom->addWidget(m_back);
    bottom->addStretch();
    box->addLayout(bottom);
    box->addStretch();
}

std::optional<application::SlipKind> ActPage::sheetAfter(const presentation::DeskContext &context,
    const domain::JournalEntry &entry, const QString &action)
{
    if (action == u"refuse"_s)
        return application::SlipKind::RefusalLetter;
    if (action == u"hand-over"_s)
        return application::SlipKind::HandOverSheet;
    const domain::ServiceDescription *service = context.office && context.office->catalogue
        ? context.office->catalogue->find(entry.service)
        : nullptr;
    if (service == nullptr)
        return std::nullopt;
    const auto kind = application::slipKind(service->paper.slipAfter(action, entry.caseCode));
    return kind && application::hasSlip(*service, entry, *kind) ? kind : std::nullopt;
}

void ActPage::start(const application::LineView &line, const QString &action)
{
    if (m_form != nullptr && !m_act.isEmpty())
        m_typed.keep(m_act, *m_form);
    m_presenter.start(line, action);
    m_act = actKey(line.entry.line, action);
    m_error.reset();
    m_focusBefore = nullptr;
    makeForm();
    m_typed.putBack(m_act, *m_form);
    orderTabs();
    retranslate();
    focusFirst();
    QPointer<ActForm> form(m_form);
    presentation::whenAnswered(m_context.gateway.status(), this,
        [this, form](const domain::Result<application::OfficeStatus> &status) {
            if (status && form && m_context.office)
                TypedActs::tellToday(*form, m_context.office->schedule.localDate(status->now));
        });
}

void ActPage::makeForm()
{
    delete m_form;
    m_form = makeActForm(m_context, m_presenter.line(), m_presenter.action(), m_scroll->widget());
    constexpr int widest = 860; // lines longer than this are hard to read
    m_form->setMaximumWidth(widest);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_place->addWidget(m_form);
    m_form->show(); // now, not at the next turn of the event loop: the cursor goes into it
    TypedActs::markOffered(*m_form);
}

// The form was made after the buttons and yet comes before them. Scroll bars inside a text have no
// place in the order, and nothing can be put behind them.
void ActPage::orderTabs()
{
    QWidget *last = m_form;
    for (QWidget *next = m_form->nextInFocusChain(); next != m_form;
         next = next->nextInFocusChain()) {
        if (m_form->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus))
            last = next;
    }
    setTabOrder(last, m_primary);
    setTabOrder(m_primary, m_back);
}

void ActPage::focusFirst()
{
    QWidget *first = m_form != nullptr ? m_form->firstInput() : nullptr;
    if (first != nullptr)
        first->setFocus(Qt::TabFocusReason); // what is offered is marked: typing takes its place
    else
        m_primary->setFocus(Qt::OtherFocusReason);
}

void ActPage::onDone(const application::LineView &line, const QString &action, bool current)
{
    const QString act = actKey(line.entry.line, action);
    m_typed.forget(act);
    if (act == m_act)
        m_act.clear();
    Q_EMIT done(line, action, current);
}

void ActPage::retranslate()
{
    using presentation::StateText;
    m_back->setText(tr("Back"));
    m_back->setToolTip(u"Esc"_s);
    if (m_form == nullptr)
        return;
    const domain::JournalEntry &entry = m_presenter.line().entry;
    const QString action = m_presenter.action();
    m_title->setText(u"№ %1 · %2"_s.arg(entry.printedNumber, StateText::action(action)));
    QStringList people{entry.child.name.full(), entry.applicant.name.full()};
    people.removeAll(QString());
    m_people->setText(people.join(u" · "_s));
    const QString hint = ActRows::hint(m_context, entry, action);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_primary->setText(StateText::action(action));
    m_form->retranslate();
    nameBuddies(*m_form);
    if (m_error)
        showError(*m_error);
    else
        m_message->setSentence({});
}

void ActPage::perform()
{
    if (m_form == nullptr || m_presenter.isBusy())
        return;
    m_error.reset();
    m_message->setSentence({});
    m_presenter.perform(m_form->facts());
}

void ActPage::showBusy(bool busy)
{
    if (busy)
        m_focusBefore = focusWidget();
    if (m_form != nullptr)
        m_form->setEnabled(!busy);
    m_primary->setEnabled(!busy);
    if (!busy && m_focusBefore != nullptr)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void ActPage::showError(const domain::Error &error)
{
    m_error = error;
    QStringList sentences;
    for (const domain::FieldFault &fault : error.faults)
        sentences.append(presentation::faultText(fault, m_context.language));
    sentences.removeDuplicates();
    if (sentences.isEmpty())
        sentences.append(presentation::errorText(error, m_context.language));
    m_message->setSentence(sentences.join(u' '));
    if (m_form == nullptr || error.faults.isEmpty())
        return;
    if (QWidget *input = m_form->input(error.faults.constFirst().field))
        input->setFocus(Qt::OtherFocusReason);
}

QString ActPage::message() const
{
    return m_message->sentence();
}

void ActPage::focusInEvent(QFocusEvent *event)
{
    // Whoever brings the page back gives the cursor to the page; it belongs to the form.
    QWidget::focusInEvent(event);
    focusFirst();
}

void ActPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && ((event->modifiers() & Qt::ControlModifier) || m_primary->hasFocus())) {
        perform();
    } else if (enter) {
        focusNextChild();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ActPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qyz::ui
