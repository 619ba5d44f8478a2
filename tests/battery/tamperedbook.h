// One registry with something in every table, copied for every tampering; the tamperer works with
// plain SQL, with the triggers gone and the constraints off.
#pragma once

#include "application/registry.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

namespace qyz::battery {

/// A row as a stranger's SQL sees it.
using Row = QVariantMap;

struct Tampering {
    QString name;
    QStringList sql;
    QString journal{}; // that must be named; empty: not asked
    QString line{}; // that must be named with its page; empty: none is concerned
    bool strangerSees = true; // the stranger compares chains, heads and files, not our projections
};

class Book {
public:
    /// Made once in a run.
    static const Book &made();

    QString path() const { return m_folder.filePath(QStringLiteral("book.sqlite")); }
    /// What stands on the last page printed of the journal: "admission 1 1 214 03956 …".
    QString digest(const QString &journal) const { return m_digests.value(journal); }
    QStringList journals() const { return m_digests.keys(); }

    QStringList columns(const QString &table) const;
    QStringList keys(const QString &table) const;
    QList<Row> rows(const QString &table, const QString &where = {}) const;

private:
    Book();
    void fill();

    QTemporaryDir m_folder;
    QMap<QString, QString> m_digests;
};

/// A copy of the book to be tampered with.
class Copy {
public:
    Copy();
    ~Copy();
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;

    QString path() const { return m_path; }
    /// Empty when it worked, else the database's words.
    QString run(const QStringList &statements) const;
    QList<Row> rows(const QString &sql) const;
    /// Hashes, digests and head of a chain as they would be had it always been so.
    void chainAnew(const QString &journal) const;
    /// Our own repairs: projections from the records.
    bool rebuild() const;

    domain::Result<application::Verification> verify() const;
    domain::Result<application::CodeAnswer> check(const QString &digest) const;

private:
    QString m_path;
};

/// docs/verify_journal.py, started once and asked about many registries.
class Stranger {
public:
    Stranger();
    ~Stranger();
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;

    /// "intact 612 records" or "PROBLEM journal=… seq=… line=… what=…".
    QString ask(const QString &path, const QString &digest = {});

private:
    QProcess m_python;
};

QString quoted(const QVariant &value);
/// "a = 1 AND b = 'x'" over the keys of the table.
QString whereIs(const QString &table, const Row &row);
QString lineOf(const Row &row);

QList<Tampering> edits();
QList<Tampering> removals();
QList<Tampering> insertions();
QList<Tampering> moves();

} // namespace qyz::battery
