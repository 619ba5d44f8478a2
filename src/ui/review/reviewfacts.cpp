#include "ui/review/reviewfacts.h"

#include "domain/text/bilingualdate.h"
#include "presentation/linefacts.h"
#include "presentation/localized.h"
#include "presentation/statetext.h"
#include "ui/widgets/sealedquestion.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

void addHeading(QVBoxLayout *column, QWidget *body, const QString &text)
{
    if (column->count() > 0)
        column->addSpacing(6);
    column->addWidget(textLabel(text, body, "heading"));
}

} // namespace

ReviewFacts::ReviewFacts(const presentation::DeskContext &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
{
    setObjectName(u"reviewFactsArea"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // arrows and PgDn read on
}

void ReviewFacts::showLine(
    const application::LineView &line, const QList<application::LineView> &earlier)
{
    const bool same = m_line && m_line->entry.line == line.entry.line;
    m_line = line;
    m_earlier = earlier;
    if (!same)
        delete m_question; // a reason is given for one line
    rebuild();
    if (!same)
        verticalScrollBar()->setValue(0);
}

QWidgetList ReviewFacts::inputs() const
{
    QWidgetList found;
    for (QWidget *child :
        widget() != nullptr ? widget()->findChildren<QWidget *>() : QWidgetList()) {
        if (child->focusPolicy() & Qt::TabFocus)
            found.append(child);
    }
    return found;
}

void ReviewFacts::rebuild()
{
    setAccessibleName(tr("The entry to be decided"));
    if (!m_line)
        return;
    auto *body = new QWidget(this);
    body->setObjectName(u"reviewFactsBody"_s);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(20);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(5);
        row->addLayout(column, 1);
    }
    addFacts(left, body);
    addSealed(left, body);
    addPapers(right, body);
    addObligations(right, body);
    addEarlier(right, body);
    addHistory(right, body);
    left->addStretch();
    right->addStretch();
    setWidget(body);
}

void ReviewFacts::addFacts(QVBoxLayout *column, QWidget *body)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int row = 0;
    for (const presentation::Fact &fact : presentation::LineFacts(m_desk, *m_line).facts()) {
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

void ReviewFacts::addSealed(QVBoxLayout *column, QWidget *body)
{
    const QString typed = m_question != nullptr ? m_question->typed() : QString();
    if (!presentation::LineFacts(m_desk, *m_line).opensWithReason())
        return;
    m_question = new SealedQuestion(body);
    m_question->setTyped(typed);
    connect(m_question, &SealedQuestion::answered, this, &ReviewFacts::sealedWanted);
    column->addWidget(m_question);
}

void ReviewFacts::addPapers(QVBoxLayout *column, QWidget *body)
{
    const QList<presentation::PaperFact> papers = presentation::LineFacts(m_desk, *m_line).papers();
    if (papers.isEmpty())
        return;
    addHeading(column, body, tr("Papers"));
    for (const presentation::PaperFact &paper : papers)
        column->addWidget(paper.there
                ? textLabel(u"☑ "_s + paper.name, body)
                : textLabel(tr("☐ %1 – missing").arg(paper.name), body, "alarm"));
}

void ReviewFacts::addObligations(QVBoxLayout *column, QWidget *body)
{
    const QList<presentation::ObligationFact> owed =
        presentation::LineFacts(m_desk, *m_line).obligations();
    if (owed.isEmpty())
        return;
    addHeading(column, body, tr("To do"));
    for (const presentation::ObligationFact &fact : owed) {
        const QString sign = fact.done ? u"✓"_s : fact.overdue ? u"●"_s : u"–"_s;
        QString text = u"%1 %2: %3"_s.arg(sign, fact.what, fact.when);
        if (fact.overdue)
            text += u" · "_s + presentation::StateText::flag(u"overdue"_s);
        column->addWidget(textLabel(text, body, fact.overdue ? "alarm" : nullptr));
    }
}

QString ReviewFacts::earlierText(const application::LineView &line) const
{
    const domain::JournalEntry &entry = line.entry;
    const auto *service = m_desk.office->catalogue->find(entry.service);
    return u"№ %1, %2 · %3 · %4"_s.arg(entry.printedNumber,
        domain::shortDate(m_desk.office->schedule.localDate(entry.registeredAt)),
        service != nullptr ? presentation::textIn(service->tab, m_desk.language) : entry.service,
        presentation::StateText::state(entry.state));
}

void ReviewFacts::addEarlier(QVBoxLayout *column, QWidget *body)
{
    addHeading(column, body, tr("Other entries of these people"));
    if (m_earlier.isEmpty())
        column->addWidget(textLabel(tr("None in the journals open to you"), body, "muted"));
    for (const application::LineView &line : std::as_const(m_earlier)) {
        QLabel *text = textLabel(earlierText(line), body);
        text->setObjectName(u"earlierEntryLabel"_s);
        column->addWidget(text);
    }
}

void ReviewFacts::addHistory(QVBoxLayout *column, QWidget *body)
{
    const QList<presentation::HistoryFact> history =
        presentation::LineFacts(m_desk, *m_line).history();
    if (history.isEmpty())
        return;
    addHeading(column, body, tr("What happened"));
    for (const presentation::HistoryFact &fact : history) {
        QString text = u"%1 · %2 · %3"_s.arg(fact.when, fact.what, fact.who);
        if (!fact.details.isEmpty())
            text += u"\n"_s + fact.details;
        column->addWidget(textLabel(text, body));
    }
}

void ReviewFacts::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    case Qt::Key_Home:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        break;
    case Qt::Key_End:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        break;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace qyz::ui
