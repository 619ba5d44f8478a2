#include "ui/review/decisionpane.h"

#include "presentation/errortext.h"
#include "presentation/statetext.h"
#include "presentation/whatwillhappen.h"
#include "ui/act/actform.h"
#include "ui/buddynames.h"
#include "ui/widgets/faultlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

const QString approval = u"approve"_s;
const QString refusal = u"refuse"_s;
const QString returning = u"return"_s;

QString formKey(const domain::LineRef &line, const QString &action)
{
    return line.text() + u' ' + action;
}

} // namespace

DecisionPane::DecisionPane(const presentation::DeskContext &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(m_scroll))
    , m_heading(new QLabel(m_content))
    , m_sentences(new QWidget(m_content))
    , m_place(new QVBoxLayout)
    , m_message(new FaultLabel(this))
    , m_decide(new QPushButton(this))
    , m_keyHint(new QLabel(u"Ctrl+Enter"_s, this))
    , m_approve(new QPushButton(this))
    , m_refuse(new QPushButton(this))
    , m_return(new QPushButton(this))
{
    setObjectName(u"decisionPane"_s);
    m_scroll->setObjectName(u"decisionScrollArea"_s);
    m_heading->setProperty("heading", true);
    m_sentences->setObjectName(u"whatWillHappen"_s);
    m_message->setObjectName(u"decisionMessage"_s);
    m_decide->setObjectName(u"decideButton"_s);
    m_decide->setProperty("primary", true);
    m_decide->setAutoDefault(false);
    m_keyHint->setForegroundRole(QPalette::PlaceholderText);
    m_approve->setObjectName(u"approveChoiceButton"_s);
    m_refuse->setObjectName(u"refuseChoiceButton"_s);
    m_return->setObjectName(u"returnChoiceButton"_s);
    build();
    connect(m_decide, &QPushButton::clicked, this, &DecisionPane::decisionWanted);
    addButton(m_approve, approval);
    addButton(m_refuse, refusal);
    addButton(m_return, returning);
}

void DecisionPane::build()
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 6, 0);
    content->setSpacing(6);
    content->addWidget(m_heading);
    content->addWidget(m_sentences);
    content->addSpacing(4);
    content->addLayout(m_place);
    content->addStretch();
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(
        Qt::NoFocus); // its fields take the focus, the facts are read beside it
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_decide);
    bottom->addWidget(m_keyHint);
    bottom->addStretch();
    auto *others = new QHBoxLayout;
    for (QPushButton *button : {m_approve, m_refuse, m_return})
        others->addWidget(button);
    others->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_message);
    column->addLayout(bottom);
    column->addLayout(others);
}

void DecisionPane::addButton(QPushButton *button, const QString &action)
{
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, action] { choose(action); });
}

bool DecisionPane::may(const QString &action) const
{
    return m_line && m_line->actions.contains(action);
}

ActForm *DecisionPane::form() const
{
    return m_line ? m_forms.value(formKey(m_line->entry.line, m_action)) : nullptr;
}

void DecisionPane::showLine(const application::LineView &line, QDate today)
{
    const bool same = m_line && m_line->entry.line == line.entry.line;
    if (ActForm *old = form(); old != nullptr && !same)
        old->hide();
    m_line = line;
    m_today = today;
    if (!same) {
        m_error.reset();
        m_action = approval;
    }
    // A service may leave its reviewer a refusal or a return only.
    for (const QString &action : {approval, refusal, returning}) {
        if (!may(m_action) && may(action))
            m_action = action;
    }
    retranslate();
    Q_EMIT actionChanged();
}

void DecisionPane::forget(const domain::LineRef &line)
{
    for (const QString &action : {refusal, returning})
        delete m_forms.take(formKey(line, action));
}

void DecisionPane::choose(const QString &action)
{
    if (!may(action))
        return;
    if (ActForm *old = form(); old != nullptr && action != m_action)
        old->hide();
    m_action = action;
    m_error.reset();
    retranslate();
    if (QWidget *first = form() != nullptr ? form()->firstInput() : nullptr) {
        first->setFocus(Qt::OtherFocusReason);
        m_content->layout()->activate();
        m_scroll->ensureWidgetVisible(form());
    }
    Q_EMIT actionChanged();
}

bool DecisionPane::stepBack()
{
    if (m_action == approval || !may(approval))
        return false;
    choose(approval);
    return true;
}

QJsonObject DecisionPane::facts() const
{
    return form() != nullptr ? form()->facts() : QJsonObject();
}

void DecisionPane::showForm()
{
    if (!m_line || m_action == approval)
        return;
    ActForm *&made = m_forms[formKey(m_line->entry.line, m_action)];
    if (made == nullptr) {
        made = makeActForm(m_desk, *m_line, m_action, m_content);
        made->setToday(m_today);
        made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        m_place->addWidget(made);
    }
    made->show(); // now, not at the next turn of the event loop: the cursor goes into it
    made->retranslate();
    nameBuddies(*made);
}

QWidgetList DecisionPane::tabStops() const
{
    QWidgetList stops;
    if (ActForm *open = form()) {
        for (QWidget *child : open->findChildren<QWidget *>()) {
            if (child->focusPolicy() & Qt::TabFocus)
                stops.append(child);
        }
    }
    stops.append({m_decide, m_approve, m_refuse, m_return});
    return stops;
}

void DecisionPane::showSentences()
{
    qDeleteAll(m_sentences->findChildren<QLabel *>());
    delete m_sentences->layout();
    auto *column = new QVBoxLayout(m_sentences);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QStringList sentences =
        presentation::WhatWillHappen(m_desk, *m_line, m_today).sentences(m_action);
    m_decide->setAccessibleDescription(sentences.join(u' '));
    for (const QString &sentence : sentences) {
        auto *label = new QLabel(u"– "_s + sentence, m_sentences);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
}

void DecisionPane::retranslate()
{
    using presentation::StateText;
    m_heading->setText(tr("What will happen"));
    m_approve->setText(StateText::action(approval));
    m_refuse->setText(u"F7  "_s + StateText::action(refusal));
    m_refuse->setAccessibleName(StateText::action(refusal));
    m_return->setText(u"F9  "_s + StateText::action(returning));
    m_return->setAccessibleName(StateText::action(returning));
    if (!m_line)
        return;
    m_decide->setText(StateText::action(m_action));
    m_approve->setVisible(may(approval) && m_action != approval);
    m_refuse->setVisible(may(refusal) && m_action != refusal);
    m_return->setVisible(may(returning) && m_action != returning);
    showForm();
    showSentences();
    if (m_error)
        showError(*m_error);
    else
        m_message->setSentence({});
}

void DecisionPane::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) == busy)
        return;
    if (busy)
        m_focusBefore = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    m_decide->setEnabled(!busy);
    if (ActForm *open = form())
        open->setEnabled(!busy);
    if (!busy && m_focusBefore != nullptr)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void DecisionPane::showError(const domain::Error &error)
{
    m_error = error;
    QStringList sentences;
    for (const domain::FieldFault &fault : error.faults)
        sentences.append(presentation::faultText(fault, m_desk.language));
    sentences.removeDuplicates();
    if (sentences.isEmpty())
        sentences.append(presentation::errorText(error, m_desk.language));
    m_message->setSentence(sentences.join(u' '));
    if (form() == nullptr || error.faults.isEmpty())
        return;
    if (QWidget *input = form()->input(error.faults.constFirst().field))
        input->setFocus(Qt::OtherFocusReason);
}

QString DecisionPane::message() const
{
    return m_message->sentence();
}

} // namespace qyz::ui
