// The lines as lists, searches and counts read them: journal_entry and entry_word (house 0.2).
#pragma once

#include "application/ports/entryrepository.h"
#include "storage/query.h"

namespace qyz::storage {

class SqlEntryRepository final : public application::EntryRepository {
public:
    explicit SqlEntryRepository(Session &session);

    using EntryRepository::insert;
    domain::Status insert(const domain::JournalEntry &entry, const QByteArray &facts) override;
    /// LineNotFound when the projection has no such line.
    domain::Status update(const domain::JournalEntry &entry) override;

    domain::Result<std::optional<domain::JournalEntry>> find(const domain::LineRef &line) override;
    domain::Result<QList<domain::JournalEntry>> page(
        const application::EntryFilter &filter) override;
    domain::Result<QList<domain::JournalEntry>> range(
        const QString &journal, int year, qint64 first, qint64 last) override;
    domain::Result<QList<application::NumberedDay>> numberedDays(
        const QString &journal, int year, qint64 first, qint64 last) override;
    domain::Result<application::NumberRun> numbers(
        const QString &journal, int year, qint64 first, qint64 last) override;
    domain::Result<application::EntryCounts> counts(
        const application::EntryFilter &filter) override;
    domain::Result<QList<domain::JournalEntry>> search(
        const domain::SearchQuery &query, int limit) override;

    domain::Result<application::PeopleMet> met(
        const domain::Child &child, const QString &applicantIin) override;
    domain::Result<std::optional<domain::JournalEntry>> openForChild(
        const QString &service, const domain::Child &child) override;
    domain::Result<std::optional<domain::JournalEntry>> openForApplicant(
        const QString &service, const QString &iin) override;
    domain::Result<std::optional<domain::JournalEntry>> newestWithIin(const QString &iin) override;
    domain::Result<QList<domain::JournalEntry>> allWithIin(const QString &iin, int limit) override;
    domain::Result<std::optional<domain::LineRef>> findRequest(
        const QString &journal, const QString &requestId) override;

    domain::Result<QList<domain::LineRef>> linkedTo(
        const QString &kind, const QList<domain::LineRef> &targets) override;
    domain::Result<std::optional<domain::LineRef>> uniqueHolder(
        const QString &journal, const domain::UniqueValue &value) override;

    /// Reads in runs of some hundred lines, so `visit` may ask the same unit of work.
    domain::Status walk(const QString &journal,
        const std::function<domain::Status(const domain::JournalEntry &)> &visit) override;
    domain::Result<QList<application::StoredLine>> storedLines(
        const domain::LineRef &after, int limit) override;
    bool agrees(const application::StoredLine &stored, const domain::JournalEntry &meant,
        const QByteArray &facts) override;
    domain::Result<QStringList> journalsNamed() override;
    domain::Result<QStringList> storedWords(const domain::LineRef &line) override;
    /// Columns, search words and what stands beside the line; false also where the projection has
    /// no such line.
    domain::Result<bool> columnsAgree(const domain::JournalEntry &entry) override;
    domain::Status clear(const QString &journal) override;

    static QList<const Statement *> statements();

private:
    domain::Status store(
        const Statement &statement, const domain::JournalEntry &entry, const QByteArray &facts);
    domain::Status addWords(const domain::LineRef &line, const QStringList &words);
    domain::Status removeWords(const domain::LineRef &line);

    Session &m_session;
};

/// Runs a query of QYZ_ENTRY_COLUMNS and reads every row of it.
domain::Result<QList<domain::JournalEntry>> entriesOf(Query &query);
domain::Result<std::optional<domain::JournalEntry>> firstEntryOf(Query &query);

} // namespace qyz::storage
