// A file of rows that is copied into the paper volume (R10): its columns, what is wrong with its
// rows, and the copying itself with how far it has come.
#pragma once

#include "application/transcriptiontable.h"
#include "presentation/deskcontext.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace qyz::presentation {

class TableImportPresenter : public QObject {
    Q_OBJECT

public:
    static constexpr int previewRows = 20;

    explicit TableImportPresenter(const DeskContext &desk, QObject *parent = nullptr);
    ~TableImportPresenter() override;

    /// Forgets the file.
    void begin(const QString &journal, const domain::ServiceDescription *service);
    void open(const QString &path);
    bool hasTable() const { return m_table.has_value(); }

    /// The first rows below the headings, and the headings themselves.
    QList<application::SourceRow> preview() const;
    QStringList headings() const;
    int columns() const;
    QString fieldOf(int column) const { return m_mapping.fieldOf(column); }
    /// A field stands in one column: another one loses it.
    void setField(int column, const QString &field);
    /// (field, words) a column may hold, "not read" first.
    QList<std::pair<QString, QString>> fields() const;

    /// Looks at every row; nothing is stored.
    void check();
    /// After a look: all rows, or the good ones.
    void store(bool skipBad);
    void cancel();
    bool isBusy() const { return m_progress != nullptr; }
    const std::optional<application::TranscriptReport> &report() const { return m_report; }
    QString summary() const;
    /// «5-жол · № 17 · Күні: …», at most `most`.
    QStringList faultLines(int most) const;
    /// The rows with faults as a file.
    void saveBad(const QString &path);

Q_SIGNALS:
    void tableChanged();
    void reported();
    void stored(qint64 lines);
    void failed(const qyz::domain::Error &error);
    void progressed(int perCent, const QString &text);
    void badSaved(const QString &path);

private:
    void run(bool dryRun, bool skipBad);
    void tellProgress();

    const DeskContext &m_desk;
    QString m_journal;
    const domain::ServiceDescription *m_service = nullptr;
    std::optional<application::SourceTable> m_table;
    application::TableMapping m_mapping;
    std::optional<application::TranscriptReport> m_report;
    std::shared_ptr<application::TranscriptProgress> m_progress;
    quint64 m_turn = 0;
    QTimer m_watch;
    QElapsedTimer m_since;
};

} // namespace qyz::presentation
