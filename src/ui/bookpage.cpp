#include "ui/bookpage.h"

#include "presentation/localized.h"
#include "presentation/statetext.h"
#include "ui/booktable.h"
#include "ui/filterbar.h"
#include "ui/linepanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

BookPage::BookPage(const presentation::DeskContext &desk,
    presentation::ServiceTabPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_presenter(presenter)
    , m_new(new QPushButton(this))
    , m_drafts(new QToolButton(this))
    , m_searchLabel(new QLabel(u"⌕"_s, this))
    , m_search(new QLineEdit(this))
    , m_filters(new FilterBar(this))
    , m_table(new BookTable(this))
    , m_nothing(new QLabel(this))
    , m_panel(new LinePanel(desk, this))
{
    setObjectName(u"bookPage"_s);
    auto *tools = new QHBoxLayout;
    buildToolbar(tools);
    m_nothing->setObjectName(u"nothingFoundLabel"_s);
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_panel->hide();
    auto *body = new QHBoxLayout;
    body->addWidget(m_table, 5);
    body->addWidget(m_panel, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 4);
    column->addLayout(tools);
    column->addWidget(m_nothing);
    column->addLayout(body, 1);
    m_table->showModel(&presenter.book());

    connect(
        &presenter, &presentation::ServiceTabPresenter::searchDone, this, &BookPage::onSearchDone);
    connect(&presenter, &presentation::ServiceTabPresenter::openedChanged, this,
        &BookPage::onOpenedChanged);
    connect(&presenter, &presentation::ServiceTabPresenter::countsChanged, this,
        [this] { m_filters->showCounts(m_presenter.counts()); });
    connect(&presenter, &presentation::ServiceTabPresenter::failed, this,
        [this] { m_waiting = nullptr; });
    connect(&presenter.book(), &presentation::JournalModel::loaded, this, &BookPage::onLoaded);
    connect(m_filters, &FilterBar::viewChosen, this, [this](application::EntryView view) {
        m_search->clear();
        m_presenter.setView(view);
        m_table->setFocus();
    });
    connect(m_table, &BookTable::lineWanted, this, &BookPage::wantLine);
    connect(m_table, &BookTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(m_search->text() + text);
    });
    connect(m_panel, &LinePanel::actionWanted, this, &BookPage::act);
    connect(m_panel, &LinePanel::printWanted, this, &BookPage::printHere);
    connect(m_panel, &LinePanel::closed, this, &BookPage::back);
    addKeys();
    retranslate();
}

void BookPage::buildToolbar(QHBoxLayout *row)
{
    m_new->setObjectName(u"newApplicationButton"_s);
    m_new->setProperty("primary", true);
    m_drafts->setObjectName(u"draftsToolButton"_s);
    m_drafts->setPopupMode(QToolButton::InstantPopup);
    m_drafts->setMenu(new QMenu(m_drafts));
    m_drafts->hide();
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_searchLabel->setObjectName(u"searchLabel"_s);
    m_searchLabel->setBuddy(m_search);
    row->addWidget(m_new);
    row->addWidget(m_drafts);
    row->addWidget(m_searchLabel);
    row->addWidget(m_search, 1);
    row->addWidget(m_filters);
    connect(m_new, &QPushButton::clicked, this, &BookPage::newWanted);
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_presenter.search(text); });
    connect(m_search, &QLineEdit::returnPressed, this, &BookPage::openHit);
}

QShortcut *BookPage::addKey(const QKeySequence &key, void (BookPage::*slot)())
{
    // Only while the book is in front: a form has its own Esc, F5 and Ctrl+P.
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, slot);
    connect(shortcut, &QShortcut::activatedAmbiguously, this, slot);
    return shortcut;
}

void BookPage::addKeys()
{
    addKey(Qt::Key_F2, &BookPage::newWanted);
    addKey(Qt::Key_F4, &BookPage::correct);
    addKey(Qt::Key_F5, &BookPage::handOver);
    addKey(Qt::Key_F6, &BookPage::nextPane);
    addKey(Qt::Key_F7, &BookPage::refuse);
    addKey(Qt::Key_F8, &BookPage::whyThisDate);
    addKey(Qt::Key_Escape, &BookPage::back);
    // The same key on the Russian and Kazakh layouts, where a desk has no Latin one beside them.
    addKey(Qt::CTRL | Qt::Key_P, &BookPage::printHere)
        ->setKeys({Qt::CTRL | Qt::Key_P, QKeySequence(u"Ctrl+З"_s)});
}

void BookPage::retranslate()
{
    m_new->setText(tr("F2 New application"));
    m_new->setAccessibleName(tr("New application"));
    m_search->setPlaceholderText(tr("Search: surname, IIN, number…"));
    m_search->setAccessibleName(tr("Search"));
    m_searchLabel->setToolTip(tr("Search"));
    m_table->setAccessibleName(
        presentation::textIn(m_presenter.service().journal.title, m_desk.language));
    m_presenter.book().retranslate();
    m_presenter.hits().retranslate();
    showDrafts();
    onSearchDone();
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
    m_drafts->menu()->clear();
    const auto drafts = m_desk.drafts.load(m_desk.login);
    int count = 0;
    for (const application::Draft &draft : drafts ? *drafts : QList<application::Draft>()) {
        if (draft.service != m_presenter.service().code)
            continue;
        ++count;
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
    m_drafts->setText(tr("Drafts: %1").arg(count));
    m_drafts->setAccessibleName(m_drafts->text());
    m_drafts->setVisible(count > 0);
}

void BookPage::openLine(const domain::LineRef &line)
{
    m_waiting = nullptr;
    m_search->clear();
    m_table->selectRow(m_presenter.book().rowOf(line));
    m_presenter.open(line);
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
        m_waiting = nullptr;
        m_presenter.open(line);
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
    Q_EMIT refused(line ? tr("Not possible now: %1. The state of the entry: %2.")
                              .arg(presentation::StateText::action(action),
                                  presentation::StateText::state(line->entry.state))
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
        hint = m_filters->view() == application::EntryView::All
            ? tr("No entries yet. F2: new application")
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
