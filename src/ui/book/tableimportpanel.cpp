#include "ui/book/tableimportpanel.h"

#include "presentation/errortext.h"
#include "ui/widgets/choiceedit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

constexpr int mostFaultLines = 500;
constexpr int columnWidth = 170;

} // namespace

TableImportPanel::TableImportPanel(const presentation::DeskContext &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_presenter(desk)
    , m_choose(new QPushButton(this))
    , m_check(new QPushButton(this))
    , m_store(new QPushButton(this))
    , m_storeGood(new QPushButton(this))
    , m_saveBad(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_faults(new QListWidget(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"tableImportPanel"_s);
    build();
    connectPresenter();
    retranslate();
    showTable();
}

void TableImportPanel::build()
{
    m_choose->setObjectName(u"chooseTableButton"_s);
    m_check->setObjectName(u"checkTableButton"_s);
    m_store->setObjectName(u"storeTableButton"_s);
    m_storeGood->setObjectName(u"storeGoodButton"_s);
    m_saveBad->setObjectName(u"saveBadButton"_s);
    m_cancel->setObjectName(u"cancelTableButton"_s);
    m_summary->setObjectName(u"tableSummaryLabel"_s);
    m_table->setObjectName(u"tablePreview"_s);
    m_faults->setObjectName(u"tableFaults"_s);
    m_bar->setObjectName(u"tableProgress"_s);
    m_store->setProperty("primary", true);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_faults->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_choose, m_check, m_store, m_storeGood, m_saveBad, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(buttons);
    column->addWidget(m_bar);
    column->addWidget(m_summary);
    column->addWidget(m_table, 3);
    column->addWidget(m_faults, 2);
    m_bar->hide();
}

void TableImportPanel::connectPresenter()
{
    using Presenter = presentation::TableImportPresenter;
    connect(m_choose, &QPushButton::clicked, this, &TableImportPanel::chooseFile);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_presenter.check();
        enableButtons();
    });
    connect(m_store, &QPushButton::clicked, this, [this] {
        m_presenter.store(false);
        enableButtons();
    });
    connect(m_storeGood, &QPushButton::clicked, this, [this] {
        m_presenter.store(true);
        enableButtons();
    });
    connect(m_saveBad, &QPushButton::clicked, this, &TableImportPanel::saveBad);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_presenter.isBusy())
            m_presenter.cancel();
        else
            Q_EMIT leave();
    });
    connect(&m_presenter, &Presenter::tableChanged, this, &TableImportPanel::showTable);
    connect(&m_presenter, &Presenter::reported, this, &TableImportPanel::showReport);
    connect(&m_presenter, &Presenter::stored, this, &TableImportPanel::stored);
    connect(&m_presenter, &Presenter::badSaved, this, [this](const QString &path) {
        Q_EMIT message(tr("The rows with faults were saved: %1").arg(path), false);
    });
    connect(&m_presenter, &Presenter::failed, this, [this](const domain::Error &error) {
        const QString sentence = presentation::errorText(error, m_desk.language);
        m_summary->setText(sentence);
        Q_EMIT message(sentence, true);
        enableButtons();
    });
    connect(&m_presenter, &Presenter::progressed, this, [this](int perCent, const QString &text) {
        m_bar->setVisible(true);
        m_bar->setValue(perCent);
        m_bar->setFormat(u"%1 % · %2"_s.arg(QString::number(perCent), text));
    });
}

void TableImportPanel::chooseFile()
{
    if (m_chooser == nullptr)
        return;
    m_chooser->chooseOpenPath(u"CSV, XLSX (*.csv *.txt *.xlsx)"_s,
        [this](const QString &path) { m_presenter.open(path); });
}

void TableImportPanel::saveBad()
{
    if (m_chooser == nullptr)
        return;
    m_chooser->chooseSavePath(u"rows.csv"_s, u"CSV (*.csv)"_s,
        [this](const QString &path) { m_presenter.saveBad(path); });
}

void TableImportPanel::fillColumns()
{
    const QList<std::pair<QString, QString>> fields = m_presenter.fields();
    for (int column = 0; column < m_presenter.columns(); ++column) {
        auto *choice = new ChoiceEdit(m_table);
        choice->setObjectName(u"columnChoice%1"_s.arg(column));
        choice->setChoices(fields);
        choice->setCode(m_presenter.fieldOf(column));
        choice->setAccessibleName(m_presenter.headings().value(column));
        // Later: the table is filled anew, and this very choice with it.
        connect(
            choice, &ChoiceEdit::activated, this,
            [this, column, choice] { m_presenter.setField(column, choice->code()); },
            Qt::QueuedConnection);
        m_table->setCellWidget(0, column, choice);
    }
}

void TableImportPanel::showTable()
{
    const QList<application::SourceRow> rows = m_presenter.preview();
    m_table->clear();
    m_table->setColumnCount(m_presenter.columns());
    m_table->setRowCount(rows.isEmpty() ? 0 : static_cast<int>(rows.size()) + 1);
    m_table->setHorizontalHeaderLabels(m_presenter.headings());
    QStringList numbers{QString()};
    for (qsizetype row = 0; row < rows.size(); ++row) {
        numbers.append(QString::number(rows.at(row).number));
        for (int column = 0; column < rows.at(row).cells.size(); ++column) {
            m_table->setItem(static_cast<int>(row) + 1, column,
                new QTableWidgetItem(rows.at(row).cells.at(column)));
        }
    }
    m_table->setVerticalHeaderLabels(numbers);
    if (!rows.isEmpty())
        fillColumns();
    m_table->setVisible(!rows.isEmpty());
    m_summary->setText(rows.isEmpty()
            ? tr("Choose a CSV or XLSX file. The first row with headings tells which column is "
                 "what; nothing is copied before you have looked.")
            : tr("Say above each column what it holds, then check the rows."));
    showReport();
}

void TableImportPanel::showReport()
{
    m_faults->clear();
    m_faults->addItems(m_presenter.faultLines(mostFaultLines));
    m_faults->setVisible(m_faults->count() > 0);
    if (m_presenter.report())
        m_summary->setText(m_presenter.summary());
    enableButtons();
}

void TableImportPanel::enableButtons()
{
    const auto &report = m_presenter.report();
    const bool busy = m_presenter.isBusy();
    const bool looked = report && report->stored == 0 && !busy;
    const bool bad = report && !report->badRows.isEmpty();
    m_bar->setVisible(busy);
    m_choose->setEnabled(!busy);
    m_check->setEnabled(m_presenter.hasTable() && !busy);
    m_store->setEnabled(looked && !bad && report->good > 0);
    m_storeGood->setEnabled(looked && bad && report->good > 0);
    m_storeGood->setVisible(bad);
    m_saveBad->setVisible(bad);
    m_saveBad->setEnabled(bad && !busy);
    m_table->setEnabled(!busy);
}

void TableImportPanel::focusWork()
{
    m_choose->setFocus();
}

void TableImportPanel::retranslate()
{
    m_choose->setText(tr("Choose a file…"));
    m_check->setText(tr("Check the rows"));
    m_store->setText(tr("Copy all rows"));
    m_storeGood->setText(tr("Copy the good rows only"));
    m_saveBad->setText(tr("Save the rows with faults…"));
    m_cancel->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_faults->setAccessibleName(tr("Faults of the rows"));
    showTable();
}

} // namespace qyz::ui
