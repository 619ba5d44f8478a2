#include "ui/servicetab.h"

#include "presentation/errortext.h"
#include "ui/act/actpage.h"
#include "ui/applicationpage.h"
#include "ui/bookpage.h"
#include "ui/focusback.h"
#include "ui/printing/printpreview.h"
#include "ui/review/reviewpage.h"

#include <QLayout>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

ServiceTab::ServiceTab(
    presentation::DeskContext &desk, const domain::ServiceDescription &service, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_presenter(desk, service, nullptr)
    , m_book(new BookPage(desk, m_presenter, this))
{
    setObjectName(service.code + u"ServiceTab"_s);
    addWidget(m_book);
    connect(&m_presenter, &presentation::ServiceTabPresenter::failed, this,
        [this](const domain::Error &error) {
            Q_EMIT message(presentation::errorText(error, m_desk.language), true);
        });
    connect(m_book, &BookPage::newWanted, this, &ServiceTab::newApplication);
    connect(m_book, &BookPage::draftWanted, this, &ServiceTab::openDraft);
    connect(m_book, &BookPage::actWanted, this, &ServiceTab::startAct);
    connect(m_book, &BookPage::reviewWanted, this, &ServiceTab::reviewOpened);
    connect(&m_presenter, &presentation::ServiceTabPresenter::countsChanged, this, [this] {
        if (m_review != nullptr && currentWidget() == m_review)
            m_review->lookAgain();
    });
    connect(m_book, &BookPage::slipWanted, this,
        [this](const domain::LineRef &line) { showSlip(line, std::nullopt); });
    connect(m_book, &BookPage::sheetWanted, this,
        [this](const domain::LineRef &line, application::SlipKind kind) { showSlip(line, kind); });
    connect(m_book, &BookPage::otherLineWanted, this, &ServiceTab::otherLineWanted);
    connect(m_book, &BookPage::nothingToLeave, this, &ServiceTab::nothingToLeave);
    connect(this, &QStackedWidget::currentChanged, this, [this] {
        if (currentWidget() != m_book)
            Q_EMIT workBegan();
    });
    connect(m_book, &BookPage::refused, this,
        [this](const QString &text) { Q_EMIT message(text, false); });
    connect(m_book, &BookPage::bookWanted, this, [this](int volume, int page) {
        m_letterOfReview = false;
        setCurrentWidget(&preview());
        preview().showBook(m_presenter.service().journal.code, volume, page, page);
        preview().setFocus();
    });
    addReviewKey();
}

void ServiceTab::addReviewKey()
{
    auto *key = new QShortcut(this);
    key->setKeys({Qt::CTRL | Qt::Key_R, QKeySequence(u"Ctrl+К"_s)}); // the same key in Cyrillic
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ServiceTab::openQueue);
    connect(key, &QShortcut::activatedAmbiguously, this, &ServiceTab::openQueue);
}

void ServiceTab::start()
{
    if (m_started)
        return;
    m_started = true;
    m_presenter.start();
}

void ServiceTab::openLine(const domain::LineRef &line)
{
    start();
    showBook();
    m_book->openLine(line);
}

void ServiceTab::onActedElsewhere(const application::LineView &line)
{
    if (m_started)
        m_presenter.onActed(line);
}

void ServiceTab::openQueue()
{
    const QList<domain::Duty> &duties = m_desk.person.duties;
    if (!duties.contains(domain::Duty::Reviewer) && !duties.contains(domain::Duty::Director)) {
        Q_EMIT message(tr("The review queue is for those who decide applications."), false);
    } else if (m_review == nullptr || currentWidget() != m_review) {
        m_presenter.close();
        setCurrentWidget(&review());
        review().start();
    }
}

void ServiceTab::reviewOpened()
{
    const application::LineView line = *m_presenter.opened();
    m_presenter.close();
    setCurrentWidget(&review());
    review().start(line);
}

void ServiceTab::showView(application::EntryView view)
{
    start();
    setCurrentWidget(m_book);
    m_book->showView(view);
}

void ServiceTab::focusWork()
{
    if (currentWidget() == m_book)
        m_book->focusBook();
    else
        focusBack(*currentWidget());
}

void ServiceTab::newApplication()
{
    ApplicationPage &page = form();
    setCurrentWidget(&page);
    if (m_formInUse)
        page.setFocus(); // a scan took the visitor's form away; here it is again
    else
        page.startNew();
    m_formInUse = true;
}

void ServiceTab::openDraft(const application::Draft &draft)
{
    ApplicationPage &page = form();
    setCurrentWidget(&page);
    page.openDraft(draft);
    m_formInUse = true;
}

void ServiceTab::startAct(const QString &action)
{
    if (!m_presenter.opened())
        return;
    ActPage &page = act();
    setCurrentWidget(&page);
    page.start(*m_presenter.opened(), action);
}

void ServiceTab::showPassport()
{
    start();
    m_letterOfReview = false;
    setCurrentWidget(&preview());
    preview().showPassport(m_presenter.service().code, m_presenter.today());
    preview().setFocus();
}

void ServiceTab::onActDone(const application::LineView &line, const QString &action, bool current)
{
    m_presenter.onActed(line);
    if (!current || currentWidget() != m_act)
        return; // whoever went on meanwhile keeps what stands in front
    // What the act ends with on paper stands in front at once; Esc goes on to the book.
    if (const auto sheet = ActPage::sheetAfter(m_desk, line.entry, action))
        showSlip(line.entry.line, sheet);
    else
        showBook();
}

void ServiceTab::showSlip(const domain::LineRef &line, std::optional<application::SlipKind> kind)
{
    m_letterOfReview = false;
    setCurrentWidget(&preview());
    preview().showSlip(line, kind);
    preview().setFocus();
}

void ServiceTab::showBook()
{
    setCurrentWidget(m_book);
    m_book->showDrafts();
    m_book->focusBook();
}

ApplicationPage &ServiceTab::form()
{
    if (m_form == nullptr) {
        m_form = new ApplicationPage(m_desk, m_presenter.service(), this);
        addWidget(m_form);
        connect(m_form, &ApplicationPage::registered, this,
            [this](const application::Registered &registered) {
                m_presenter.onRegistered(registered);
            });
        connect(m_form, &ApplicationPage::draftsChanged, this, [this] {
            if (currentWidget() == m_book)
                m_book->showDrafts(); // the form was left before its draft was written
        });
        connect(m_form, &ApplicationPage::left, this, [this] {
            m_formInUse = false;
            showBook();
        });
    }
    return *m_form;
}

ActPage &ServiceTab::act()
{
    if (m_act == nullptr) {
        m_act = new ActPage(m_desk, this);
        addWidget(m_act);
        connect(m_act, &ActPage::done, this, &ServiceTab::onActDone);
        connect(m_act, &ActPage::left, this, &ServiceTab::showBook);
    }
    return *m_act;
}

ReviewPage &ServiceTab::review()
{
    if (m_review == nullptr) {
        m_review = new ReviewPage(m_desk, this);
        addWidget(m_review);
        connect(m_review, &ReviewPage::decided, this, [this](const application::LineView &line) {
            if (line.entry.line.journal == m_presenter.service().journal.code)
                m_presenter.onActed(line);
            else
                Q_EMIT otherLineActed(line);
        });
        connect(m_review, &ReviewPage::letterWanted, this, [this](const domain::LineRef &line) {
            showSlip(line, application::SlipKind::RefusalLetter);
            m_letterOfReview = true;
        });
        connect(m_review, &ReviewPage::left, this, &ServiceTab::showBook);
    }
    return *m_review;
}

PrintPreview &ServiceTab::preview()
{
    if (m_preview == nullptr) {
        m_preview = new PrintPreview(m_desk, this);
        m_preview->layout()->setContentsMargins(12, 8, 12, 4); // as the book behind it
        addWidget(m_preview);
        connect(m_preview, &PrintPreview::closed, this, [this] {
            if (!m_letterOfReview) {
                showBook();
                return;
            }
            setCurrentWidget(m_review);
            focusBack(*m_review);
        });
    }
    return *m_preview;
}

} // namespace qyz::ui
