// What a database holds, as plain values: tests read it, and tamper with it.
#pragma once

#include "application/ports/entryrepository.h"
#include "application/ports/journalrepository.h"
#include "application/ports/registryrepository.h"
#include "application/ports/secretrepository.h"
#include "domain/journal/journalchain.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <tuple>

namespace qyz::testing {

using namespace Qt::Literals::StringLiterals;

/// Journal, year, number: sorts as the book does.
using LineKey = std::tuple<QString, int, qint64>;

inline LineKey lineKey(const domain::LineRef &line)
{
    return {line.journal, line.year, line.number};
}

/// A row of the projection: the facts, and beside them what a database keeps in typed columns.
struct MemoryRow {
    domain::JournalEntry facts;
    QJsonObject columns;
    QStringList words;
};

inline QJsonObject columnsOf(const domain::JournalEntry &entry)
{
    return {{u"state"_s, domain::lineStateName(entry.state)}, {u"volume"_s, entry.volume},
        {u"page"_s, entry.place.page}, {u"row"_s, entry.place.row},
        {u"child_iin"_s, entry.child.iin}, {u"applicant_iin"_s, entry.applicant.iin},
        {u"next_due"_s, entry.nextDue().toString(Qt::ISODate)}, {u"request_id"_s, entry.requestId},
        {u"expires_on"_s, entry.acts.expiresOn.toString(Qt::ISODate)},
        {u"last_seq"_s, entry.lastSeq}};
}

inline QStringList wordsOf(const domain::JournalEntry &entry)
{
    QStringList words;
    for (const auto &[name, iin] : {std::pair(entry.applicant.name, entry.applicant.iin),
             std::pair(entry.child.name, entry.child.iin)})
        words += domain::searchWords(name.surname, name.name, name.patronymic, iin);
    words.removeDuplicates();
    words.sort();
    return words;
}

inline MemoryRow rowOf(const domain::JournalEntry &entry)
{
    return {entry, columnsOf(entry), wordsOf(entry)};
}

/// What lies beside the chain for one account; tries are timed by the test's clock.
struct MemorySecret {
    application::AccountSecret secret;
    QDateTime lastFailed;
};

struct MemoryState {
    QMap<QString, domain::JournalHead> heads;
    QMap<QString, QList<application::StoredRecord>> chains;
    QMap<LineKey, MemoryRow> lines;
    application::RegistryFacts registry;
    QMap<QString, QList<application::VolumeFacts>> volumes;
    QMap<QString, MemorySecret> secrets;
    QList<application::KeyShare> shares;
    QMap<std::pair<QString, qint64>, QByteArray> attachments; // by chain and seq
};

/// One unit of work over a copy of the state. What a real database would refuse is refused here
/// too: writing in a read, and a chain that grows without its head being locked.
struct MemoryWork {
    MemoryState state;
    bool readOnly = false;
    QSet<QString> locked;
    QStringList log; // "lock admission", "clock", "append admission" …, in the order of the calls
    QString failOn; // a line of the log at which the database gives up
    QDateTime now; // the database's own clock

    domain::Status write(const QString &what)
    {
        log.append(what);
        if (readOnly)
            return domain::makeError(domain::ErrorCode::ReadOnlyDatabase, {}, what);
        if (what == failOn)
            return domain::makeError(domain::ErrorCode::StorageFailed, {}, what);
        return {};
    }
};

} // namespace qyz::testing
