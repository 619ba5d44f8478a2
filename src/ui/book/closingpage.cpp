#include "ui/book/closingpage.h"

#include "presentation/closingtext.h"
#include "presentation/errortext.h"
#include "ui/book/closingchecklist.h"
#include "ui/director/rowstable.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/alarm.h"
#include "ui/widgets/numberedit.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::ClosingPresenter;
using presentation::ClosingText;

namespace {

QString keyOfRow(const RowsTable &table)
{
    const QTableWidgetItem *item = table.item(table.currentRow(), 0);
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace

ClosingPage::ClosingPage(presentation::DeskContext &desk, QWidget *parent)
    : BookSubPage(parent)
    , m_desk(desk)
    , m_presenter(desk)
    , m_stack(new QStackedLayout(this))
    , m_heading(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_list(new ClosingCheckList(desk, this))
    , m_sheetsLabel(new QLabel(this))
    , m_sheets(new NumberEdit(this))
    , m_close(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_monthsLabel(new QLabel(this))
    , m_months(new RowsTable(this))
    , m_print(new QPushButton(this))
    , m_scanMonth(new QPushButton(this))
    , m_volumesLabel(new QLabel(this))
    , m_volumes(new RowsTable(this))
    , m_closeVolume(new QPushButton(this))
    , m_scanVolume(new QPushButton(this))
{
    setObjectName(u"closingPage"_s);
    build();
    addKeys();
    connectPresenter();
    retranslate();
}

void ClosingPage::build()
{
    m_heading->setObjectName(u"closingHeading"_s);
    m_heading->setProperty("heading", true);
    m_warning->setObjectName(u"closingWarning"_s);
    m_message->setObjectName(u"closingMessage"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setProperty("primary", true);
    m_back->setObjectName(u"closeBackButton"_s);
    m_sheets->setObjectName(u"sheetsEdit"_s);
    m_sheetsLabel->setBuddy(m_sheets);
    for (QLabel *label : {m_warning, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addWidget(m_warning);
    auto *row = new QHBoxLayout;
    row->addWidget(m_close);
    row->addWidget(m_sheetsLabel);
    row->addWidget(m_sheets);
    row->addWidget(m_back);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(buildLists(main), 1);
    m_stack->addWidget(main);
    connect(m_close, &QPushButton::clicked, this, &ClosingPage::close);
    connect(m_back, &QPushButton::clicked, this, &ClosingPage::leave);
    connect(m_print, &QPushButton::clicked, this, &ClosingPage::printStatement);
    connect(m_closeVolume, &QPushButton::clicked, this, &ClosingPage::closeVolume);
    connect(m_scanMonth, &QPushButton::clicked, this, [this] { chooseScan(false); });
    connect(m_scanVolume, &QPushButton::clicked, this, [this] { chooseScan(true); });
}

QWidget *ClosingPage::buildLists(QWidget *parent)
{
    auto *lists = new QWidget(parent);
    auto *sides = new QHBoxLayout(lists);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(16);
    const auto side = [lists, sides](
                          QLabel *label, RowsTable *table, QPushButton *button, QPushButton *scan) {
        auto *column = new QVBoxLayout;
        label->setParent(lists);
        label->setProperty("heading", true);
        label->setBuddy(table);
        column->addWidget(label);
        column->addWidget(table, 1);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(button);
        buttons->addWidget(scan);
        buttons->addStretch(1);
        column->addLayout(buttons);
        sides->addLayout(column, 1);
    };
    m_months->setObjectName(u"closedMonthsTable"_s);
    m_volumes->setObjectName(u"volumesTable"_s);
    m_print->setObjectName(u"printStatementButton"_s);
    m_closeVolume->setObjectName(u"closeVolumeButton"_s);
    m_scanMonth->setObjectName(u"scanMonthButton"_s);
    m_scanVolume->setObjectName(u"scanVolumeButton"_s);
    side(m_monthsLabel, m_months, m_print, m_scanMonth);
    side(m_volumesLabel, m_volumes, m_closeVolume, m_scanVolume);
    return lists;
}

void ClosingPage::addKeys()
{
    const auto key = [this](const QList<QKeySequence> &keys, void (ClosingPage::*act)()) {
        auto *shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
        &ClosingPage::close);
    // З stands on the key of P on the Russian and Kazakh layouts.
    key({QKeySequence(Qt::CTRL | Qt::Key_P), QKeySequence(u"Ctrl+З"_s)},
        &ClosingPage::printStatement);
    key({QKeySequence(Qt::Key_Escape)}, &ClosingPage::leave);
}

void ClosingPage::connectPresenter()
{
    connect(&m_presenter, &ClosingPresenter::changed, this, &ClosingPage::showAll);
    connect(&m_presenter, &ClosingPresenter::busyChanged, this,
        [this] { m_close->setEnabled(!m_presenter.isBusy()); });
    connect(&m_presenter, &ClosingPresenter::monthClosed, this, &ClosingPage::onMonthClosed);
    connect(&m_presenter, &ClosingPresenter::volumeClosed, this,
        [this](const QString &journal, int volume) {
            m_list->clear();
            say(tr("Volume %1 is closed: %2. The next entry opens the next volume.")
                    .arg(volume)
                    .arg(ClosingText::journal(journal, *m_desk.office, m_desk.language)),
                false);
            Q_EMIT bookChanged();
        });
    connect(&m_presenter, &ClosingPresenter::attached, this,
        [this] { say(tr("The scan is kept with the closing."), false); });
    connect(&m_presenter, &ClosingPresenter::failed, this, [this](const domain::Error &error) {
        say(presentation::errorText(error, m_desk.language), true);
    });
}

QString ClosingPage::title() const
{
    return tr("Closing");
}

void ClosingPage::focusWork()
{
    if (m_preview != nullptr && m_stack->currentWidget() == m_preview)
        m_preview->setFocus();
    else
        m_close->setFocus();
}

void ClosingPage::refresh()
{
    m_presenter.refresh();
}

void ClosingPage::showAll()
{
    const auto &state = m_presenter.state();
    m_list->showState(state ? &*state : nullptr);
    showHeading();
    m_months->showRows(ClosingText::monthColumns(),
        ClosingText::months(m_presenter.closings(), *m_desk.office, m_desk.language));
    m_volumes->showRows(ClosingText::volumeColumns(),
        ClosingText::volumes(m_presenter.closings(), *m_desk.office, m_desk.language));
    m_print->setEnabled(m_months->rowCount() > 0);
    m_closeVolume->setEnabled(m_volumes->rowCount() > 0);
    m_scanMonth->setEnabled(m_print->isEnabled());
    const QList<application::VolumeState> &volumes = m_presenter.closings().volumes;
    m_scanVolume->setEnabled(std::any_of(volumes.begin(), volumes.end(),
        [](const application::VolumeState &volume) { return volume.closing.has_value(); }));
}

void ClosingPage::showHeading()
{
    const auto &state = m_presenter.state();
    const bool volume = m_presenter.isOfVolume();
    m_back->setVisible(volume);
    m_sheets->setVisible(volume);
    m_sheetsLabel->setVisible(volume);
    m_warning->setText(QString());
    if (volume && state && state->volume) {
        m_heading->setText(tr("Close volume %1: %2")
                               .arg(state->volume->volume)
                               .arg(ClosingText::journal(
                                   state->volume->journal, *m_desk.office, m_desk.language)));
        m_close->setText(tr("Close the volume (Ctrl+Enter)"));
        m_sheets->setPlaceholderText(QString::number(application::sheetsOf(state->volume->pages)));
        m_warning->setText(
            tr("Nothing more is entered in a closed volume. This cannot be undone."));
        return;
    }
    const QString month = state ? state->month : m_presenter.closings().nextMonth;
    const QString name = ClosingText::month(month, m_desk.language);
    m_heading->setText(
        name.isEmpty() ? tr("Close the month") : tr("Close the month: %1").arg(name));
    m_close->setText(tr("Close the month (Ctrl+Enter)"));
    if (!state)
        return;
    m_warning->setText(state->notYet
            ? presentation::errorText(*state->notYet, m_desk.language)
            : tr("Nothing dated in a closed month can be entered afterwards. This cannot be "
                 "undone."));
}

void ClosingPage::close()
{
    if (m_preview != nullptr && m_stack->currentWidget() == m_preview)
        return;
    if (!m_presenter.state()) {
        say(tr("The list is still being read."), false);
        return;
    }
    const QMap<QString, QString> explained = m_list->explained();
    const auto open = m_presenter.unexplained(explained);
    if (!open.isEmpty() && !m_presenter.state()->notYet) {
        QStringList names;
        for (const application::ClosingCheck check : open)
            names.append(ClosingText::check(check));
        say(tr("Put it right or explain it: %1.").arg(names.join(u", "_s)), true);
        m_list->input(open.constFirst())->setFocus();
        return;
    }
    say(QString(), false);
    m_presenter.close(explained, m_sheets->number().toInt());
}

void ClosingPage::closeVolume()
{
    const QString journal = keyOfRow(*m_volumes).section(u'/', 0, 0);
    if (journal.isEmpty())
        return;
    m_list->clear();
    say(QString(), false);
    m_presenter.checkVolume(journal);
    m_close->setFocus();
}

void ClosingPage::onMonthClosed(const QString &month)
{
    m_list->clear();
    say(tr("The month is closed: %1. Sign the statement and put the seal on it.")
            .arg(ClosingText::month(month, m_desk.language)),
        false);
    Q_EMIT bookChanged();
    showSheet(month);
}

void ClosingPage::printStatement()
{
    if (m_preview != nullptr && m_stack->currentWidget() == m_preview) {
        m_preview->print();
        return;
    }
    const QString month = keyOfRow(*m_months);
    if (!month.isEmpty())
        showSheet(month);
}

void ClosingPage::showSheet(const QString &month)
{
    if (m_preview == nullptr) {
        m_preview = new PrintPreview(m_desk, this);
        m_stack->addWidget(m_preview);
        connect(m_preview, &PrintPreview::closed, this, &ClosingPage::leave);
    }
    m_stack->setCurrentWidget(m_preview);
    m_preview->showMonthSheet(month);
    m_preview->setFocus();
}

void ClosingPage::chooseScan(bool ofVolume)
{
    auto *dialog = new QFileDialog(this, QString(), QString(),
        u"PDF, PNG, JPEG, TIFF (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, ofVolume](const QString &path) { attachScan(ofVolume, path); });
    dialog->open();
}

void ClosingPage::attachScan(bool ofVolume, const QString &path)
{
    const QString key = keyOfRow(ofVolume ? *m_volumes : *m_months);
    if (ofVolume)
        m_presenter.attachToVolume(key.section(u'/', 0, 0), key.section(u'/', 1, 1).toInt(), path);
    else
        m_presenter.attachToMonth(key, path);
}

void ClosingPage::leave()
{
    if (m_preview != nullptr && m_stack->currentWidget() == m_preview) {
        m_stack->setCurrentIndex(0);
        m_close->setFocus();
    } else if (m_presenter.isOfVolume()) {
        m_presenter.leaveVolume();
    } else {
        Q_EMIT nothingToLeave();
    }
}

void ClosingPage::say(const QString &text, bool alarm)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    setAlarm(m_message, alarm);
}

void ClosingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClosingPage::retranslate()
{
    setAccessibleName(title());
    m_back->setText(tr("Back to the month"));
    m_sheetsLabel->setText(tr("Sheets laced and numbered"));
    m_monthsLabel->setText(tr("Closed months"));
    m_months->setAccessibleName(m_monthsLabel->text());
    m_print->setText(tr("Print the statement (Ctrl+P)"));
    m_volumesLabel->setText(tr("Volumes"));
    m_volumes->setAccessibleName(m_volumesLabel->text());
    m_closeVolume->setText(tr("Close the volume of this journal…"));
    m_scanMonth->setText(tr("Attach the scan of the signed sheet…"));
    m_scanVolume->setText(m_scanMonth->text());
    say(QString(), false);
    showAll();
}

} // namespace qyz::ui
