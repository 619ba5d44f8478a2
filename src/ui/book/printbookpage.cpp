#include "ui/book/printbookpage.h"

#include "presentation/errortext.h"
#include "presentation/localized.h"
#include "ui/buddynames.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/alarm.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

PrintBookPage::PrintBookPage(presentation::DeskContext &desk, QWidget *parent)
    : BookSubPage(parent)
    , m_desk(desk)
    , m_presenter(desk)
    , m_panel(new QWidget(this))
    , m_journal(new QComboBox(m_panel))
    , m_volume(new QComboBox(m_panel))
    , m_what(new QComboBox(m_panel))
    , m_first(new QSpinBox(m_panel))
    , m_last(new QSpinBox(m_panel))
    , m_summary(new QLabel(m_panel))
    , m_make(new QPushButton(m_panel))
    , m_touchedLabel(new QLabel(m_panel))
    , m_touched(new QListWidget(m_panel))
    , m_slips(new QPushButton(m_panel))
    , m_message(new QLabel(m_panel))
    , m_preview(new PrintPreview(desk, this))
{
    setObjectName(u"printBookPage"_s);
    build();
    connectInputs();
    fillJournals();
    retranslate();
}

void PrintBookPage::build()
{
    m_summary->setObjectName(u"bookSummaryLabel"_s);
    m_summary->setProperty("muted", true);
    m_summary->setWordWrap(true);
    m_make->setObjectName(u"makeBookButton"_s);
    m_make->setProperty("primary", true);
    m_touchedLabel->setWordWrap(true);
    m_touched->setObjectName(u"touchedPagesList"_s);
    m_touched->setWordWrap(true);
    m_touchedLabel->setBuddy(m_touched);
    m_slips->setObjectName(u"pageSlipsButton"_s);
    m_message->setObjectName(u"printBookMessageLabel"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *grid = new QGridLayout;
    buildInputs(*grid);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(grid);
    column->addWidget(m_summary);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    column->addWidget(m_touchedLabel);
    column->addWidget(m_touched, 1);
    column->addWidget(m_slips, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    m_preview->setObjectName(u"bookPreview"_s);
    m_preview->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    row->addWidget(m_panel, 2);
    row->addWidget(m_preview, 3);
}

void PrintBookPage::buildInputs(QGridLayout &grid)
{
    m_journal->setObjectName(u"bookJournalBox"_s);
    m_volume->setObjectName(u"bookVolumeBox"_s);
    m_what->setObjectName(u"bookWhatBox"_s);
    m_first->setObjectName(u"bookFirstPageBox"_s);
    m_last->setObjectName(u"bookLastPageBox"_s);
    const QList<QWidget *> inputs{m_journal, m_volume, m_what, m_first, m_last};
    for (QWidget *input : inputs) {
        auto *label = new QLabel(m_panel);
        label->setBuddy(input);
        m_labels.append(label);
    }
    m_journal->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_journal->setMinimumContentsLength(20);
    grid.addWidget(m_labels.at(0), 0, 0, 1, 2);
    grid.addWidget(m_journal, 1, 0, 1, 2);
    grid.addWidget(m_labels.at(1), 2, 0);
    grid.addWidget(m_volume, 3, 0);
    grid.addWidget(m_labels.at(2), 2, 1);
    grid.addWidget(m_what, 3, 1);
    grid.addWidget(m_labels.at(3), 4, 0);
    grid.addWidget(m_first, 5, 0);
    grid.addWidget(m_labels.at(4), 4, 1);
    grid.addWidget(m_last, 5, 1);
    grid.setColumnStretch(0, 1);
    grid.setColumnStretch(1, 1);
}

void PrintBookPage::connectInputs()
{
    connect(m_journal, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_presenter.choose(m_journal->currentData().toString(), 0);
    });
    connect(m_volume, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_presenter.choose(m_presenter.journal(), m_volume->currentData().toInt());
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &PrintBookPage::whatChosen);
    connect(m_first, &QSpinBox::valueChanged, m_last, &QSpinBox::setMinimum);
    connect(m_make, &QPushButton::clicked, this, &PrintBookPage::make);
    connect(m_slips, &QPushButton::clicked, this, [this] { makeSlips(chosenTouchedPage()); });
    connect(m_touched, &QListWidget::currentRowChanged, this,
        [this] { m_slips->setEnabled(chosenTouchedPage() > 0); });
    connect(
        m_touched, &QListWidget::itemActivated, this, [this] { makeSlips(chosenTouchedPage()); });
    connect(m_preview, &PrintPreview::closed, this, &PrintBookPage::closePreview);
    // The printing wrote its record: what is new and what was touched is asked anew.
    connect(m_preview, &PrintPreview::shown, this, [this] { m_presenter.refresh(); });
    connect(
        &m_presenter, &presentation::PrintBookPresenter::changed, this, &PrintBookPage::showState);
    connect(&m_presenter, &presentation::PrintBookPresenter::failed, this,
        [this](const domain::Error &error) {
            say(presentation::errorText(error, m_desk.language), true);
        });
}

QString PrintBookPage::title() const
{
    return tr("Print");
}

void PrintBookPage::focusWork()
{
    m_journal->setFocus();
}

void PrintBookPage::refresh()
{
    if (m_presenter.journal().isEmpty())
        m_presenter.choose(m_journal->currentData().toString(), 0);
    else
        m_presenter.refresh();
}

void PrintBookPage::setToday(QDate today)
{
    m_presenter.setToday(today);
    fillJournals();
}

void PrintBookPage::fillJournals()
{
    m_filling = true;
    const QString chosen = m_journal->currentData().toString();
    m_journal->clear();
    for (const application::JournalFacts &journal : m_presenter.journals())
        m_journal->addItem(m_presenter.journalTitle(journal.code), journal.code);
    m_journal->setCurrentIndex(std::max(0, m_journal->findData(chosen)));
    m_filling = false;
}

void PrintBookPage::fillWhat()
{
    const int chosen = std::max(0, m_what->currentIndex());
    m_what->clear();
    m_what->addItem(tr("Whole volume"));
    m_what->addItem(tr("New full pages"));
    m_what->addItem(tr("Today's pages"));
    m_what->addItem(tr("Pages from – to"));
    m_what->addItem(tr("Correction slips"));
    m_what->setCurrentIndex(chosen);
}

void PrintBookPage::showState()
{
    say({}, false);
    showVolumes();
    showTouched();
    m_summary->setText(m_presenter.summary());
    const int pages = std::max(1, m_presenter.state().begunPages);
    m_first->setRange(1, pages);
    m_last->setMaximum(pages);
    m_last->setMinimum(m_first->value());
    whatChosen();
}

void PrintBookPage::showVolumes()
{
    m_filling = true;
    m_volume->clear();
    for (const application::BookVolume &volume : m_presenter.state().volumes)
        m_volume->addItem(m_presenter.volumeText(volume), volume.facts.volume);
    m_volume->setCurrentIndex(m_volume->findData(m_presenter.volume()));
    m_filling = false;
}

void PrintBookPage::showTouched()
{
    const int chosen = chosenTouchedPage();
    m_touched->clear();
    for (const application::TouchedPage &page : m_presenter.state().touched) {
        auto *item = new QListWidgetItem(m_presenter.touchedText(page), m_touched);
        item->setData(Qt::UserRole, page.page);
        item->setData(Qt::UserRole + 1, presentation::PrintBookPresenter::needsSlips(page));
        if (page.page == chosen)
            m_touched->setCurrentItem(item);
    }
    m_slips->setEnabled(chosenTouchedPage() > 0);
}

void PrintBookPage::whatChosen()
{
    const auto what = static_cast<What>(m_what->currentIndex());
    const application::BookState &state = m_presenter.state();
    m_first->setEnabled(what == What::Pages);
    m_last->setEnabled(what == What::Pages);
    const bool any = what == What::NewPages ? !state.newFullPages.isEmpty()
        : what == What::Today               ? !state.todaysPages.isEmpty()
        : what == What::Slips ? std::any_of(state.touched.begin(), state.touched.end(),
              &presentation::PrintBookPresenter::needsSlips)
                              : state.begunPages > 0;
    m_make->setEnabled(any);
}

void PrintBookPage::make()
{
    const auto what = static_cast<What>(m_what->currentIndex());
    if (what == What::Slips)
        return makeSlips(0);
    application::BookRequest request;
    request.journal = m_presenter.journal();
    request.volume = m_presenter.volume();
    request.actor = m_desk.login;
    request.part = what == What::WholeVolume ? application::BookPart::WholeVolume
        : what == What::NewPages             ? application::BookPart::NewPages
        : what == What::Today                ? application::BookPart::Today
                                             : application::BookPart::Pages;
    if (what == What::Pages) {
        request.firstPage = m_first->value();
        request.lastPage = m_last->value();
    }
    m_preview->show();
    m_preview->showBook(request);
    m_preview->setFocus();
}

/// `page` 0: of every printed page.
void PrintBookPage::makeSlips(int page)
{
    if (page < 0)
        return;
    m_preview->show();
    m_preview->showCorrectionSlips(m_presenter.journal(), m_presenter.volume(), page);
    m_preview->setFocus();
}

/// -1: none is chosen, or the chosen one needs no slip.
int PrintBookPage::chosenTouchedPage() const
{
    const QListWidgetItem *item = m_touched->currentItem();
    if (item == nullptr || !item->data(Qt::UserRole + 1).toBool())
        return -1;
    return item->data(Qt::UserRole).toInt();
}

void PrintBookPage::closePreview()
{
    m_preview->clear();
    m_preview->hide();
    m_make->setFocus();
}

void PrintBookPage::say(const QString &text, bool alarm)
{
    m_message->setText(text);
    setAlarm(m_message, alarm);
}

void PrintBookPage::retranslate()
{
    const QStringList names{
        tr("Journal"), tr("Volume"), tr("What to print"), tr("From page"), tr("To page")};
    for (qsizetype at = 0; at < names.size(); ++at)
        m_labels.at(at)->setText(names.at(at));
    fillJournals();
    fillWhat();
    m_make->setText(tr("Prepare for printing"));
    m_touchedLabel->setText(tr("Printed pages that were changed later"));
    m_slips->setText(tr("Correction slips of the page"));
    if (!m_presenter.journal().isEmpty())
        showState();
    nameBuddies(*this);
}

void PrintBookPage::changeEvent(QEvent *event)
{
    BookSubPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrintBookPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT nothingToLeave();
        return;
    }
    BookSubPage::keyPressEvent(event);
}

} // namespace qyz::ui
