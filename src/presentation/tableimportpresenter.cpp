#include "presentation/tableimportpresenter.h"

#include "presentation/answer.h"
#include "presentation/errortext.h"
#include "presentation/fieldnames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

namespace {

constexpr int lookEvery = 200; // ms

} // namespace

TableImportPresenter::TableImportPresenter(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_watch.setInterval(lookEvery);
    connect(&m_watch, &QTimer::timeout, this, &TableImportPresenter::tellProgress);
}

// Nobody would see what becomes of it.
TableImportPresenter::~TableImportPresenter()
{
    cancel();
}

void TableImportPresenter::begin(const QString &journal, const domain::ServiceDescription *service)
{
    cancel();
    ++m_turn;
    m_progress.reset();
    m_watch.stop();
    m_journal = journal;
    m_service = service;
    m_table.reset();
    m_report.reset();
    m_mapping = {};
    Q_EMIT tableChanged();
}

void TableImportPresenter::open(const QString &path)
{
    if (m_service == nullptr || isBusy())
        return;
    whenAnswered(m_desk.gateway.readTable(path), this,
        [this, turn = m_turn](const domain::Result<application::SourceTable> &table) {
            if (turn != m_turn)
                return;
            if (!table) {
                Q_EMIT failed(table.error());
                return;
            }
            m_table = *table;
            m_mapping = application::guessedMapping(*m_table, *m_service);
            m_report.reset();
            Q_EMIT tableChanged();
        });
}

QList<application::SourceRow> TableImportPresenter::preview() const
{
    QList<application::SourceRow> rows;
    if (!m_table)
        return rows;
    for (const application::SourceRow &row : m_table->rows) {
        if (row.number > m_mapping.headingRow)
            rows.append(row);
        if (rows.size() == previewRows)
            break;
    }
    return rows;
}

QStringList TableImportPresenter::headings() const
{
    QStringList headings;
    for (int column = 0; column < columns(); ++column)
        headings.append(application::columnLetters(column));
    if (!m_table)
        return headings;
    for (const application::SourceRow &row : m_table->rows) {
        if (row.number != m_mapping.headingRow)
            continue;
        for (int column = 0; column < row.cells.size(); ++column) {
            if (!row.cells.at(column).isEmpty())
                headings[column] = row.cells.at(column);
        }
    }
    return headings;
}

int TableImportPresenter::columns() const
{
    qsizetype columns = 0;
    if (m_table) {
        for (const application::SourceRow &row : m_table->rows)
            columns = std::max(columns, row.cells.size());
    }
    return static_cast<int>(columns);
}

void TableImportPresenter::setField(int column, const QString &field)
{
    if (m_mapping.fieldOf(column) == field)
        return;
    for (const int other : m_mapping.columns.keys(field))
        m_mapping.columns.remove(other);
    if (field.isEmpty())
        m_mapping.columns.remove(column);
    else
        m_mapping.columns.insert(column, field);
    m_report.reset();
    Q_EMIT tableChanged();
}

QList<std::pair<QString, QString>> TableImportPresenter::fields() const
{
    //: a column of a file that is left out
    QList<std::pair<QString, QString>> fields{{QString(), tr("not read")}};
    if (m_service == nullptr)
        return fields;
    for (const QString &field : domain::transcriptFields(*m_service))
        fields.append({field, fieldName(field, m_desk.language)});
    return fields;
}

void TableImportPresenter::check()
{
    run(true, true);
}

void TableImportPresenter::store(bool skipBad)
{
    run(false, skipBad);
}

void TableImportPresenter::cancel()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void TableImportPresenter::run(bool dryRun, bool skipBad)
{
    if (!m_table || isBusy())
        return;
    if (const domain::Status fits = application::checkMapping(m_mapping); !fits) {
        Q_EMIT failed(fits.error());
        return;
    }
    m_progress = std::make_shared<application::TranscriptProgress>();
    m_since.start();
    m_watch.start();
    tellProgress();
    const application::TranscribeCommand command{m_journal,
        application::transcriptRows(*m_table, m_mapping), m_desk.login, dryRun, skipBad,
        m_progress};
    whenAnswered(m_desk.gateway.transcribe(command), this,
        [this, dryRun, turn = m_turn](const domain::Result<application::TranscriptReport> &report) {
            if (turn != m_turn)
                return;
            m_progress.reset();
            m_watch.stop();
            if (!report) {
                Q_EMIT failed(report.error());
                Q_EMIT reported();
                return;
            }
            m_report = *report;
            Q_EMIT reported();
            if (!dryRun && report->stored > 0)
                Q_EMIT stored(report->stored);
        });
}

void TableImportPresenter::tellProgress()
{
    if (!m_progress)
        return;
    const qint64 done = m_progress->done;
    const qint64 total = std::max<qint64>(m_progress->total, 1);
    const qint64 passed = m_since.elapsed();
    QString text = tr("%1 of %2").arg(done).arg(total);
    constexpr qint64 knownAfter = 2000; // ms; before that a guess would jump
    if (passed > knownAfter && done > 0) {
        const qint64 left = passed * (total - done) / done / 1000;
        //: minutes and seconds that are left
        text += u" · "_s + tr("%1:%2 left").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    }
    Q_EMIT progressed(static_cast<int>(done * 100 / total), text);
}

QString TableImportPresenter::summary() const
{
    if (!m_report)
        return {};
    QStringList parts{tr("Rows: %1, good: %2, with faults: %3.")
                          .arg(m_report->rows)
                          .arg(m_report->good)
                          .arg(m_report->badRows.size())};
    if (!m_report->warnings.isEmpty())
        parts.append(tr("Warnings: %1.").arg(m_report->warnings.size()));
    if (m_table) {
        const QStringList unread = application::unreadHeadings(*m_table, m_mapping);
        if (!unread.isEmpty())
            parts.append(tr("Columns not read: %1.").arg(unread.join(u", "_s)));
    }
    if (m_report->stored > 0)
        parts.append(tr("Copied: %1.").arg(m_report->stored));
    return parts.join(u' ');
}

QStringList TableImportPresenter::faultLines(int most) const
{
    QStringList lines;
    if (!m_report)
        return lines;
    const auto tell = [&](const application::RowFault &fault, const QString &mark) {
        //: a row of the file that is read
        QString line = mark + tr("row %1").arg(fault.row);
        if (fault.number > 0)
            line += u" · № %1"_s.arg(fault.number);
        line += u" · %1: %2"_s.arg(
            fieldName(fault.fault.field, m_desk.language), faultText(fault.fault, m_desk.language));
        lines.append(line);
    };
    for (const application::RowFault &fault : m_report->bad) {
        if (lines.size() < most)
            tell(fault, u"✕ "_s);
    }
    for (const application::RowFault &warning : m_report->warnings) {
        if (lines.size() < most)
            tell(warning, u"! "_s);
    }
    return lines;
}

void TableImportPresenter::saveBad(const QString &path)
{
    if (!m_report || !m_table || m_report->badRows.isEmpty())
        return;
    QHash<int, QStringList> why;
    for (const application::RowFault &bad : m_report->bad)
        why[bad.row].append(fieldName(bad.fault.field, m_desk.language) + u": "_s
            + faultText(bad.fault, m_desk.language));
    whenAnswered(m_desk.gateway.writeBadRows(path, *m_table, m_mapping.headingRow,
                     m_report->badRows, why, tr("What is wrong")),
        this, [this, path](const domain::Status &written) {
            if (written)
                Q_EMIT badSaved(path);
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace qyz::presentation
