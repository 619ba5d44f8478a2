#include "ui/bookpage.h"

#include "application/actonline.h"
#include "application/inspection.h"
#include "presentation/answer.h"
#include "presentation/errortext.h"
#include "presentation/linefacts.h"
#include "presentation/localized.h"
#include "presentation/statetext.h"
#include "ui/booktable.h"
#include "ui/filterbar.h"
#include "ui/linepanel.h"
#include "ui/widgets/alarm.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

// R35: what is never refused asks for nothing: it is a complaint.
bool BookPage::takesComplaints() const
{
    return m_presenter.service().capabilities.neverRefuse;
}

void BookPage::wantNew()
{
    if (m_presenter.isClosed())
        Q_EMIT refused(m_presenter.closedSentence());
    else if (!m_presenter.registers())
        Q_EMIT refused(tr("Applications are registered by the registrar."));
    else
        Q_EMIT newWanted();
}

// R5: what a check found broken is told where the journal is read, with its place.
QString BookPage::stoppedSentence() const
{
    const application::Breakage *stop = m_desk.office->stopOf(m_presenter.service().journal.code);
    if (stop == nullptr)
        return {};
    const QString sentence = presentation::errorText(
        domain::makeError(domain::ErrorCode::JournalStopped), m_desk.language);
    if (stop->line.isEmpty())
        return sentence;
    return tr("%1 Entry %2, page %3, row %4.")
        .arg(sentence, stop->line, QString::number(stop->page), QString::number(stop->row));
}

// R34: the tab stays, and says why nothing new comes into it.
void BookPage::showClosed()
{
    const bool closed = m_presenter.isClosed();
    const QString stopped = stoppedSentence();
    m_closed->setText(closed ? m_presenter.closedSentence() : stopped);
    m_closed->setVisible(!m_closed->text().isEmpty());
    setAlarm(m_closed, !closed && !stopped.isEmpty());
    m_new->setVisible(!closed && m_presenter.registers());
    showHint();
}

void BookPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool BookPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_PageDown) {
            m_table->setFocus();
            if (!m_table->currentIndex().isValid())
                m_table->selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BookPage::showDrafts()
{
    presentation::whenAnswered(m_store.load(m_desk.login), this,
        [this, turn = ++m_draftsTurn](const domain::Result<QList<application::Draft>> &drafts) {
            if (turn != m_draftsTurn || !drafts)
                return;
            m_draftList = *drafts;
            m_draftList.removeIf([this](const application::Draft &draft) {
                return draft.service != m_presenter.service().code;
            });
            listDrafts();
        });
}

void BookPage::listDrafts()
{
    m_drafts->menu()->clear();
    for (const application::Draft &draft : std::as_const(m_draftList)) {
        const QJsonObject applicant = draft.values.value(u"applicant"_s).toObject();
        const QString name = u"%1 %2"_s
                                 .arg(applicant.value(u"surname"_s).toString(),
                                     applicant.value(u"name"_s).toString())
                                 .trimmed();
        const QString when = presentation::momentText(draft.savedAt, m_desk.office->schedule);
        QAction *action =
            m_drafts->menu()->addAction(name.isEmpty() ? when : u"%1 · %2"_s.arg(when, name));
        connect(
            action, &QAction::triggered, this, [this, draft] { Q_EMIT draftWanted(draft); },
            Qt::QueuedConnection);
    }
    m_drafts->setText(tr("Drafts: %1").arg(m_draftList.size()));
    m_drafts->setAccessibleName(m_drafts->text());
    m_drafts->setVisible(!m_draftList.isEmpty());
}

void BookPage::openLine(const domain::LineRef &line)
{
    m_waiting = nullptr;
    m_search->clear();
    m_table->selectRow(m_presenter.book().rowOf(line));
    m_presenter.open(line);
}

void BookPage::showView(application::EntryView view)
{
    m_filters->setView(view);
    m_search->clear();
    m_presenter.close();
    m_presenter.setView(view);
    m_table->setFocus();
}

void BookPage::focusBook()
{
    m_table->setFocus();
}

void BookPage::wantLine(const domain::LineRef &line)
{
    if (line.journal != m_presenter.service().journal.code)
        Q_EMIT otherLineWanted(line);
    else {
        m_presenter.open(line);
        // Whoever decides opens it for deciding; a panel between would cost a step.
        m_waiting = [this] {
            if (m_presenter.waitsForDecision())
                Q_EMIT reviewWanted();
        };
    }
}

void BookPage::whenOpened(const std::function<void()> &wanted)
{
    // A slip is scanned and the key is pressed in one movement: it must never meet the line that
    // was open before.
    if (m_presenter.isOpening())
        m_waiting = wanted;
    else
        wanted();
}

void BookPage::act(const QString &action)
{
    whenOpened([this, action] { actNow(action); });
}

void BookPage::actNow(const QString &action)
{
    if (m_presenter.may(action)) {
        Q_EMIT actWanted(action);
        return;
    }
    const std::optional<application::LineView> &line = m_presenter.opened();
    const auto kind = application::actionKind(action);
    const domain::Status inspected = line && kind
        ? application::notInspected(*m_desk.office, *kind, line->entry)
        : domain::Status();
    if (!inspected) { // R11
        Q_EMIT refused(presentation::errorText(inspected.error(), m_desk.language));
        return;
    }
    Q_EMIT refused(line ? tr("Not possible now: %1. The state of the entry: %2.")
                              .arg(presentation::StateText::action(action),
                                  presentation::LineFacts(m_desk, *line).stateLine())
                        : tr("Open an entry first: choose it and press Enter."));
}

void BookPage::correct()
{
    act(u"correct"_s);
}

void BookPage::handOver()
{
    act(u"hand-over"_s);
}

void BookPage::refuse()
{
    act(u"refuse"_s);
}

void BookPage::whyThisDate()
{
    if (m_presenter.opened())
        m_panel->toggleRuler();
    else
        Q_EMIT refused(tr("Open an entry first: choose it and press Enter."));
}

void BookPage::nextPane()
{
    // Search → book → open line → search.
    if (m_search->hasFocus())
        m_table->setFocus();
    else if (m_table->hasFocus() && m_panel->isVisible())
        m_panel->focusActions();
    else
        m_search->setFocus();
}

void BookPage::back()
{
    m_waiting = nullptr;
    if (m_presenter.opened())
        m_presenter.close();
    else if (!m_search->text().isEmpty())
        m_search->clear();
    else
        Q_EMIT nothingToLeave();
    m_table->setFocus();
}

void BookPage::printHere()
{
    whenOpened([this] { printNow(); });
}

void BookPage::printNow()
{
    if (m_presenter.opened()) {
        Q_EMIT slipWanted(m_presenter.opened()->entry.line);
        return;
    }
    const int row = std::max(0, m_table->currentIndex().row());
    const application::LineView *line = m_presenter.book().lineAt(row);
    if (line != nullptr)
        Q_EMIT bookWanted(line->entry.volume, line->entry.place.page);
    else
        Q_EMIT refused(tr("There is nothing to print yet."));
}

void BookPage::openHit()
{
    if (!m_presenter.isSearching())
        return;
    m_openFirstHit = !m_presenter.isSearchAnswered();
    if (m_openFirstHit)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    if (const auto line = m_table->currentLine()) {
        m_table->setFocus();
        wantLine(*line);
    }
}

void BookPage::onSearchDone()
{
    const bool searching = m_presenter.isSearching();
    if (searching)
        m_table->showModel(&m_presenter.hits());
    else
        m_table->showModel(&m_presenter.book());
    const bool empty =
        searching && m_presenter.isSearchAnswered() && m_presenter.hits().rowCount() == 0;
    m_nothing->setText(tr("Nothing found: «%1». Other spellings and keyboard layouts were tried.")
                           .arg(m_search->text().trimmed()));
    m_nothing->setVisible(empty);
    showHint();
    if (!searching || empty)
        m_openFirstHit = false;
    else if (m_presenter.isSearchAnswered())
        m_table->selectRow(0);
    if (m_openFirstHit)
        openHit();
}

void BookPage::showHint()
{
    QString hint;
    if (m_loaded && !m_presenter.isSearching() && m_presenter.book().rowCount() == 0)
        hint = m_filters->view() == application::EntryView::All && !m_presenter.isClosed()
            ? (takesComplaints() ? tr("No entries yet. F2: new complaint")
                                 : tr("No entries yet. F2: new application"))
            : tr("Nothing here now.");
    m_table->setHint(hint);
}

void BookPage::onLoaded()
{
    m_loaded = true;
    showHint();
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void BookPage::onOpenedChanged()
{
    const bool open = m_presenter.opened().has_value();
    if (open)
        m_panel->showLine(*m_presenter.opened());
    else if (m_panel->isAncestorOf(focusWidget()))
        m_table->setFocus();
    m_panel->setVisible(open);
    m_table->setNarrow(open);
    if (open)
        m_table->selectRow(m_presenter.isSearching()
                ? m_presenter.hits().rowOf(m_presenter.opened()->entry.line)
                : m_presenter.book().rowOf(m_presenter.opened()->entry.line));
    if (const auto wanted = std::exchange(m_waiting, nullptr))
        wanted();
}

} // namespace qyz::ui
