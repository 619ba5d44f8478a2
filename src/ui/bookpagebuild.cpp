// How the page of a book is put together and which keys it has; what it does is in bookpage.cpp.
#include "ui/bookpage.h"

#include "presentation/localized.h"
#include "presentation/statetext.h"
#include "ui/booktable.h"
#include "ui/filterbar.h"
#include "ui/linepanel.h"

#include <QEvent>
#include <QHBoxLayout>
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
    , m_closed(new QLabel(this))
    , m_panel(new LinePanel(desk, this))
    , m_store(desk.drafts)
{
    setObjectName(u"bookPage"_s);
    auto *tools = new QHBoxLayout;
    buildToolbar(tools);
    m_nothing->setObjectName(u"nothingFoundLabel"_s);
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_panel->hide();
    m_closed->setObjectName(u"closedServiceLabel"_s);
    m_closed->setTextFormat(Qt::PlainText);
    m_closed->setWordWrap(true);
    auto *body = new QHBoxLayout;
    body->addWidget(m_table, 5);
    body->addWidget(m_panel, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 4);
    column->addLayout(tools);
    column->addWidget(m_closed);
    column->addWidget(m_nothing);
    column->addLayout(body, 1);
    m_table->showModel(&presenter.book());
    m_filters->setExpires(presenter.service().capabilities.expiresBy.has_value());

    connect(
        &presenter, &presentation::ServiceTabPresenter::searchDone, this, &BookPage::onSearchDone);
    connect(&presenter, &presentation::ServiceTabPresenter::openedChanged, this,
        &BookPage::onOpenedChanged);
    connect(&presenter, &presentation::ServiceTabPresenter::countsChanged, this, [this] {
        showClosed();
        m_filters->setDecides(m_presenter.decides());
        m_filters->showCounts(m_presenter.counts());
    });
    connect(
        &presenter, &presentation::ServiceTabPresenter::closedChanged, this, &BookPage::showClosed);
    connect(&presenter, &presentation::ServiceTabPresenter::failed, this,
        [this] { m_waiting = nullptr; });
    connect(&presenter.book(), &presentation::JournalModel::loaded, this, &BookPage::onLoaded);
    connect(m_filters, &FilterBar::viewChosen, this, &BookPage::showView);
    connect(m_table, &BookTable::lineWanted, this, &BookPage::wantLine);
    connect(m_table, &BookTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(m_search->text() + text);
    });
    connect(m_panel, &LinePanel::actionWanted, this, &BookPage::act);
    connect(m_panel, &LinePanel::printWanted, this, &BookPage::printHere);
    connect(m_panel, &LinePanel::closed, this, &BookPage::back);
    connect(m_panel, &LinePanel::sheetWanted, this, [this](application::SlipKind kind) {
        if (m_presenter.opened())
            Q_EMIT sheetWanted(m_presenter.opened()->entry.line, kind);
    });
    connect(m_panel, &LinePanel::sealedWanted, this, [this](const QString &reason) {
        if (m_presenter.opened())
            m_presenter.open(m_presenter.opened()->entry.line, reason);
    });
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
    connect(m_new, &QPushButton::clicked, this, &BookPage::wantNew);
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
    addKey(Qt::Key_F2, &BookPage::wantNew);
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
    m_new->setText(takesComplaints() ? tr("F2 New complaint") : tr("F2 New application"));
    m_new->setAccessibleName(takesComplaints() ? tr("New complaint") : tr("New application"));
    m_search->setPlaceholderText(tr("Search: surname, IIN, number…"));
    m_search->setAccessibleName(tr("Search"));
    m_searchLabel->setToolTip(tr("Search"));
    m_table->setAccessibleName(
        presentation::textIn(m_presenter.service().journal.title, m_desk.language));
    m_presenter.book().retranslate();
    m_presenter.hits().retranslate();
    listDrafts();
    showDrafts();
    showClosed();
    onSearchDone();
}

} // namespace qyz::ui
