#include "ui/linepanel.h"

#include "presentation/linefacts.h"
#include "presentation/statetext.h"
#include "ui/rulerwidget.h"
#include "ui/widgets/digitkey.h"
#include "ui/widgets/sealedquestion.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

LinePanel::LinePanel(const presentation::DeskContext &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(textLabel({}, this, "heading"))
    , m_state(textLabel({}, this))
    , m_close(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_actionsHeading(textLabel({}, this, "heading"))
    , m_actions(new QWidget(this))
{
    setObjectName(u"linePanelFrame"_s);
    m_title->setObjectName(u"lineTitleLabel"_s);
    m_state->setObjectName(u"lineStateLabel"_s);
    m_close->setObjectName(u"closePanelButton"_s);
    m_close->setText(u"Esc ×"_s);
    m_close->setProperty("plain", true);
    m_scroll->setObjectName(u"lineScrollArea"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_actions->setObjectName(u"lineActionsWidget"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_actionsHeading);
    column->addWidget(m_actions);
    connect(m_close, &QPushButton::clicked, this, &LinePanel::closed);
}

void LinePanel::showLine(const application::LineView &line)
{
    const bool sameLine = m_line && m_line->entry.line == line.entry.line;
    m_line = line;
    if (!sameLine)
        m_ruler = false;
    rebuild();
}

void LinePanel::toggleRuler()
{
    m_ruler = !m_ruler;
    rebuild();
}

void LinePanel::focusActions()
{
    const QList<QPushButton *> buttons = m_actions->findChildren<QPushButton *>();
    (buttons.isEmpty() ? m_close : buttons.constFirst())->setFocus(Qt::TabFocusReason);
}

void LinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

void LinePanel::rebuild()
{
    m_actionsHeading->setText(tr("What can be done now"));
    m_close->setAccessibleName(tr("Close the panel"));
    m_close->setToolTip(m_close->accessibleName());
    m_scroll->setAccessibleName(tr("The open entry"));
    if (!m_line)
        return;
    const presentation::LineFacts facts(m_desk, *m_line);
    m_title->setText(facts.title());
    m_state->setText(facts.stateLine());
    m_state->setProperty("alarm", m_line->flags.contains(u"overdue"_s));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    auto *body = new QWidget(m_scroll);
    body->setObjectName(u"lineBody"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 4, 8, 4);
    column->setSpacing(6);
    if (m_ruler) {
        for (qsizetype at = 0; at < m_line->why.size(); ++at)
            column->addWidget(new RulerWidget(m_desk, m_line->why.at(at),
                at < m_line->entry.obligations.size()
                    ? presentation::StateText::obligation(m_line->entry.obligations.at(at).kind)
                    : QString(),
                body));
    } else {
        addFacts(column);
        addSealed(column);
        addPapers(column);
        addObligations(column);
        addHistory(column);
    }
    column->addStretch();
    m_scroll->setWidget(body);
    rebuildActions();
}

void LinePanel::addHeading(QVBoxLayout *column, const QString &text)
{
    column->addSpacing(4);
    column->addWidget(textLabel(text, column->parentWidget(), "heading"));
}

void LinePanel::addFacts(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int row = 0;
    QWidget *body = column->parentWidget();
    const QList<presentation::Fact> facts = presentation::LineFacts(m_desk, *m_line).facts();
    for (const presentation::Fact &fact : facts) {
        QLabel *value = textLabel(fact.value, body, fact.struck ? "muted" : nullptr);
        QFont font = value->font();
        font.setStrikeOut(fact.struck);
        value->setFont(font);
        value->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
        grid->addWidget(textLabel(fact.label, body, "muted"), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
    column->addLayout(grid);
}

void LinePanel::addSealed(QVBoxLayout *column)
{
    if (!presentation::LineFacts(m_desk, *m_line).opensWithReason())
        return;
    auto *question = new SealedQuestion(column->parentWidget());
    connect(question, &SealedQuestion::answered, this, &LinePanel::sealedWanted);
    column->addWidget(question);
}

void LinePanel::keyPressEvent(QKeyEvent *event)
{
    // F6 comes here, then a figure does the act it stands before.
    const std::optional<int> digit = digitOfKey(*event);
    const QList<QPushButton *> buttons = m_actions->findChildren<QPushButton *>();
    if (digit && *digit >= 1 && *digit <= buttons.size()) {
        buttons.at(*digit - 1)->click();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

void LinePanel::addPapers(QVBoxLayout *column)
{
    const QList<presentation::PaperFact> papers = presentation::LineFacts(m_desk, *m_line).papers();
    if (papers.isEmpty())
        return;
    addHeading(column, tr("Papers"));
    for (const presentation::PaperFact &paper : papers)
        column->addWidget(paper.there
                ? textLabel(u"☑ "_s + paper.name, column->parentWidget())
                : textLabel(tr("☐ %1 – missing").arg(paper.name), column->parentWidget(), "alarm"));
}

void LinePanel::addObligations(QVBoxLayout *column)
{
    const QList<presentation::ObligationFact> owed =
        presentation::LineFacts(m_desk, *m_line).obligations();
    if (owed.isEmpty())
        return;
    addHeading(column, tr("To do"));
    for (const presentation::ObligationFact &fact : owed) {
        const QString sign = fact.done ? u"✓"_s : fact.overdue ? u"●"_s : u"–"_s;
        QString text = u"%1 %2: %3"_s.arg(sign, fact.what, fact.when);
        if (fact.overdue)
            text += u" · "_s + presentation::StateText::flag(u"overdue"_s);
        column->addWidget(
            textLabel(text, column->parentWidget(), fact.overdue ? "alarm" : nullptr));
    }
}

void LinePanel::addHistory(QVBoxLayout *column)
{
    const QList<presentation::HistoryFact> history =
        presentation::LineFacts(m_desk, *m_line).history();
    if (history.isEmpty())
        return;
    addHeading(column, tr("What happened"));
    for (const presentation::HistoryFact &fact : history) {
        QString text = u"%1 · %2 · %3"_s.arg(fact.when, fact.what, fact.who);
        if (!fact.details.isEmpty())
            text += u"\n"_s + fact.details;
        column->addWidget(textLabel(text, column->parentWidget()));
    }
}

QPushButton *LinePanel::addAction(const QString &text, const QString &key, const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(m_actions->layout());
    const int place = grid->count();
    const QString figure = place < 9 ? QString::number(place + 1) : QString();
    auto *button = new QPushButton(u"%1  %2"_s.arg(key.isEmpty() ? figure : key, text), m_actions);
    button->setObjectName(name);
    button->setAccessibleName(text);
    grid->addWidget(button, place / 2, place % 2); // two in a row leave room for the facts
    return button;
}

void LinePanel::rebuildActions()
{
    qDeleteAll(m_actions->findChildren<QPushButton *>());
    delete m_actions->layout();
    auto *grid = new QGridLayout(m_actions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (const QString &action : m_line->actions) {
        QPushButton *button = addAction(presentation::StateText::action(action),
            presentation::StateText::actionKey(action), action + u"ActionButton"_s);
        connect(
            button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); },
            Qt::QueuedConnection);
    }
    if (!m_line->why.isEmpty())
        connect(addAction(m_ruler ? tr("Facts of the entry") : tr("Why this date?"), u"F8"_s,
                    u"whyButton"_s),
            &QPushButton::clicked, this, &LinePanel::toggleRuler, Qt::QueuedConnection);
    if (m_line->entry.transcribed)
        return; // R10: whatever slip there was stands on paper
    connect(addAction(tr("Print the slip"), u"Ctrl+P"_s, u"printSlipButton"_s),
        &QPushButton::clicked, this, &LinePanel::printWanted, Qt::QueuedConnection);
    addSheets();
}

void LinePanel::addSheets()
{
    const QList<application::SlipKind> sheets = presentation::LineFacts(m_desk, *m_line).sheets();
    if (sheets.size() < 2) // the one there is comes with Ctrl+P
        return;
    QPushButton *button = addAction(tr("Other sheets"), QString(), u"sheetsButton"_s);
    auto *menu = new QMenu(button);
    for (const application::SlipKind kind : sheets) {
        QAction *action = menu->addAction(presentation::StateText::sheet(kind));
        connect(
            action, &QAction::triggered, this, [this, kind] { Q_EMIT sheetWanted(kind); },
            Qt::QueuedConnection);
    }
    button->setMenu(menu);
}

} // namespace qyz::ui
