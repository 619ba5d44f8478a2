#include "ui/review/reviewpage.h"

#include "presentation/errortext.h"
#include "presentation/linefacts.h"
#include "presentation/statetext.h"
#include "ui/review/decisionpane.h"
#include "ui/review/reviewfacts.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::ReviewQueuePresenter;

ReviewPage::ReviewPage(presentation::DeskContext &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_presenter(desk)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_place(new QLabel(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_noticeRow(new QWidget(this))
    , m_notice(new QLabel(m_noticeRow))
    , m_letter(new QPushButton(m_noticeRow))
    , m_empty(new QLabel(this))
    , m_body(new QWidget(this))
    , m_facts(new ReviewFacts(desk, m_body))
    , m_decision(new DecisionPane(desk, m_body))
{
    build();
    addKeys();
    connect(&m_presenter, &ReviewQueuePresenter::lineChanged, this, &ReviewPage::showLine);
    connect(&m_presenter, &ReviewQueuePresenter::queueChanged, this, &ReviewPage::showPlace);
    connect(&m_presenter, &ReviewQueuePresenter::earlierChanged, this, [this] {
        if (m_presenter.line())
            m_facts->showLine(*m_presenter.line(), m_presenter.earlier());
    });
    connect(&m_presenter, &ReviewQueuePresenter::noticeChanged, this, &ReviewPage::showNotice);
    connect(&m_presenter, &ReviewQueuePresenter::busyChanged, this, &ReviewPage::showBusy);
    connect(&m_presenter, &ReviewQueuePresenter::failed, this, &ReviewPage::onFailed);
    connect(&m_presenter, &ReviewQueuePresenter::decided, this,
        [this](const application::LineView &line) {
            m_decision->forget(line.entry.line);
            Q_EMIT decided(line);
        });
    connect(m_facts, &ReviewFacts::sealedWanted, &m_presenter, &ReviewQueuePresenter::openSealed);
    connect(m_decision, &DecisionPane::actionChanged, this, &ReviewPage::orderTabs);
    connect(m_decision, &DecisionPane::decisionWanted, this, &ReviewPage::decide);
    connect(m_previous, &QPushButton::clicked, this, &ReviewPage::previous);
    connect(m_next, &QPushButton::clicked, this, &ReviewPage::next);
    connect(m_back, &QPushButton::clicked, this, &ReviewPage::back);
    connect(m_letter, &QPushButton::clicked, this, &ReviewPage::printLetter);
    retranslate();
}

void ReviewPage::build()
{
    setObjectName(u"reviewPage"_s);
    setFocusPolicy(Qt::StrongFocus); // keys work while a line is on its way
    m_title->setObjectName(u"reviewTitle"_s);
    m_title->setProperty("heading", true);
    m_state->setObjectName(u"reviewState"_s);
    m_place->setObjectName(u"reviewPlace"_s);
    m_place->setProperty("muted", true);
    m_previous->setObjectName(u"previousEntryButton"_s);
    m_next->setObjectName(u"nextEntryButton"_s);
    m_back->setObjectName(u"backToBookButton"_s);
    m_notice->setObjectName(u"reviewNotice"_s);
    m_letter->setObjectName(u"printLetterButton"_s);
    m_empty->setObjectName(u"emptyQueueLabel"_s);
    m_empty->setProperty("muted", true);
    m_empty->setAlignment(Qt::AlignCenter);
    for (QLabel *plain : {m_title, m_state, m_notice, m_empty}) {
        plain->setTextFormat(Qt::PlainText);
        plain->setWordWrap(plain == m_notice || plain == m_empty);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(12);
    head->addWidget(m_state, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_place, m_previous, m_next, m_back})
        head->addWidget(widget);
    auto *notice = new QHBoxLayout(m_noticeRow);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_letter);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_facts, 13);
    body->addWidget(m_decision, 7);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 4); // as the book behind it
    column->addLayout(head);
    column->addWidget(m_noticeRow);
    column->addWidget(m_empty, 1);
    column->addWidget(m_body, 1);
}

void ReviewPage::addKey(const QList<QKeySequence> &keys, void (ReviewPage::*slot)())
{
    auto *shortcut = new QShortcut(this);
    shortcut->setKeys(keys);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false); // a key held down must not decide the next line, too
    connect(shortcut, &QShortcut::activated, this, slot);
    connect(shortcut, &QShortcut::activatedAmbiguously, this, slot);
}

void ReviewPage::addKeys()
{
    addKey({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, &ReviewPage::decide);
    addKey({Qt::Key_F7}, &ReviewPage::refuse);
    addKey({Qt::Key_F9}, &ReviewPage::giveBack);
    addKey({Qt::Key_Escape}, &ReviewPage::back);
    addKey({Qt::CTRL | Qt::Key_PageDown}, &ReviewPage::next);
    addKey({Qt::CTRL | Qt::Key_PageUp}, &ReviewPage::previous);
    addKey({Qt::CTRL | Qt::Key_P, QKeySequence(u"Ctrl+З"_s)}, &ReviewPage::printLetter);
}

void ReviewPage::start(const std::optional<application::LineView> &line)
{
    m_failure.reset();
    m_shown.reset();
    m_presenter.start(line);
}

void ReviewPage::lookAgain()
{
    if (m_presenter.isEmpty())
        m_presenter.refresh();
}

void ReviewPage::decide()
{
    m_presenter.decide(m_decision->action(), m_decision->facts());
}

void ReviewPage::refuse()
{
    if (!m_presenter.isBusy())
        m_decision->choose(u"refuse"_s);
}

void ReviewPage::giveBack()
{
    if (!m_presenter.isBusy())
        m_decision->choose(u"return"_s);
}

void ReviewPage::next()
{
    m_presenter.next();
}

void ReviewPage::previous()
{
    m_presenter.previous();
}

void ReviewPage::back()
{
    if (m_presenter.line() && m_decision->stepBack())
        m_facts->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT left();
}

void ReviewPage::printLetter()
{
    if (m_letter->isVisibleTo(m_noticeRow))
        Q_EMIT letterWanted(m_presenter.notice()->line);
}

void ReviewPage::showLine()
{
    const auto &line = m_presenter.line();
    m_body->setVisible(line.has_value());
    m_title->setVisible(line.has_value());
    m_state->setVisible(line.has_value());
    if (line) {
        m_failure.reset();
        const presentation::LineFacts facts(m_desk, *line);
        m_title->setText(facts.title());
        m_state->setText(facts.stateLine());
        m_state->setProperty("alarm", line->flags.contains(u"overdue"_s));
        m_state->style()->unpolish(m_state);
        m_state->style()->polish(m_state);
        m_facts->showLine(*line, m_presenter.earlier());
        m_decision->showLine(*line, m_presenter.today());
    }
    showPlace();
    const auto shown = line ? std::optional(line->entry.line) : std::nullopt;
    // Another line begins with reading; the same one, told anew, keeps the cursor where it was.
    if (isVisible() && (!shown || shown != m_shown))
        (line ? static_cast<QWidget *>(m_facts) : this)->setFocus(Qt::OtherFocusReason);
    m_shown = shown;
    orderTabs();
}

// The order of reading: facts, what is asked, the decision, the queue.
void ReviewPage::orderTabs()
{
    QWidgetList stops{m_facts};
    stops.append(m_facts->inputs());
    stops.append(m_decision->tabStops());
    stops.append({m_previous, m_next, m_back});
    for (qsizetype at = 1; at < stops.size(); ++at)
        setTabOrder(stops.at(at - 1), stops.at(at));
}

void ReviewPage::showPlace()
{
    const bool there = m_presenter.line().has_value();
    m_place->setText(
        tr("In the queue: %1 / %2").arg(m_presenter.position()).arg(m_presenter.size()));
    m_place->setVisible(there && m_presenter.position() > 0);
    m_previous->setEnabled(m_presenter.hasPrevious());
    m_next->setEnabled(m_presenter.hasNext());
    m_previous->setVisible(there);
    m_next->setVisible(there);
    QString hint;
    if (m_failure)
        hint = presentation::errorText(*m_failure, m_desk.language);
    else if (m_presenter.isEmpty())
        hint = tr("No application waits for your decision.");
    m_empty->setText(hint);
    m_empty->setVisible(!there);
}

void ReviewPage::showNotice()
{
    const auto &notice = m_presenter.notice();
    m_noticeRow->setVisible(notice.has_value());
    if (!notice)
        return;
    const QString said = notice->error ? presentation::errorText(*notice->error, m_desk.language)
                                       : presentation::StateText::state(notice->state);
    m_notice->setText(u"№ %1: %2"_s.arg(notice->printedNumber, said));
    m_notice->setProperty("alarm", notice->error.has_value());
    m_notice->style()->unpolish(m_notice);
    m_notice->style()->polish(m_notice);
    m_letter->setVisible(!notice->error && notice->state == domain::LineState::Refused);
}

void ReviewPage::showBusy()
{
    m_decision->setBusy(m_presenter.isBusy());
}

void ReviewPage::onFailed(const domain::Error &error)
{
    if (m_presenter.line()) {
        m_decision->showError(error);
        return;
    }
    m_failure = error;
    showPlace();
}

void ReviewPage::retranslate()
{
    setAccessibleName(tr("Review queue"));
    m_previous->setText(tr("Previous"));
    m_previous->setToolTip(u"Ctrl+PgUp"_s);
    m_next->setText(tr("Next"));
    m_next->setToolTip(u"Ctrl+PgDn"_s);
    m_back->setText(u"Esc  "_s + tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_letter->setText(u"Ctrl+P  "_s + tr("Print the letter"));
    m_letter->setAccessibleName(tr("Print the letter"));
    m_decision->retranslate();
    m_facts->rebuild();
    showNotice();
    showLine();
}

void ReviewPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_presenter.line())
        m_facts->setFocus(event->reason());
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qyz::ui
