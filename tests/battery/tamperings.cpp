// The tamperings, made systematically: every column of every table × rows of it, rows taken out,
// put in, exchanged and carried elsewhere.
#include "battery/tamperedbook.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace qyz::battery {

namespace {

// Secrets (account_secret, service_key_share) belong to no chain; schema_version is the program's.
const QStringList tables{u"journal_record"_s, u"journal_payload"_s, u"journal_head"_s,
    u"journal_entry"_s, u"entry_word"_s, u"entry_link"_s, u"entry_unique"_s, u"organisation"_s,
    u"journal"_s, u"volume"_s, u"calendar_day"_s, u"account"_s, u"assignment"_s, u"service_key"_s,
    u"inspection"_s, u"breakage"_s, u"attachment"_s};

const QSet<QString> chainTables{
    u"journal_record"_s, u"journal_payload"_s, u"journal_head"_s, u"attachment"_s};

const QSet<QString> flags{u"practice"_s, u"title_translated"_s, u"yearly"_s, u"name_translated"_s,
    u"five_day_week"_s, u"six_day_week"_s, u"verified"_s, u"post_translated"_s, u"disabled"_s,
    u"paper"_s};

// Row numbers of the database: they say nothing, and nobody reads them.
bool saysNothing(const QString &table, const QString &column)
{
    return column == u"id"_s && table != u"organisation"_s;
}

/// First, middle and last; of the chains and heads some rows of each.
QList<Row> chosen(const QString &table)
{
    const Book &book = Book::made();
    QList<Row> rows;
    const auto add = [&rows](const QList<Row> &all) {
        QSet<qsizetype> places{0, all.size() / 2, all.size() - 1};
        for (const qsizetype place : std::as_const(places)) {
            if (place >= 0 && place < all.size())
                rows.append(all.at(place));
        }
    };
    if (table == u"journal_head"_s)
        return book.rows(table);
    if (table != u"journal_record"_s && table != u"journal_payload"_s) {
        add(book.rows(table));
        return rows;
    }
    for (const QString &chain : {u"access"_s, u"admission"_s, u"registry"_s, u"duplicate"_s})
        add(book.rows(table, u"journal = '%1'"_s.arg(chain)));
    return rows;
}

QVariant changed(const QString &column, const QVariant &value)
{
    if (value.isNull())
        return u"2026-01-01"_s;
    if (flags.contains(column))
        return value.toInt() == 0 ? 1 : 0;
    if (value.typeId() != QMetaType::QString)
        return value.toLongLong() + 1000;
    const QString text = value.toString();
    if (text.startsWith(u'['))
        return u"[\"другой\"]"_s;
    if (text.startsWith(u'{'))
        return u"{\"другое\":1}"_s;
    if (text.isEmpty())
        return column.endsWith(u"_day"_s) || column == u"moved_from"_s ? u"2026-01-01"_s : u"x"_s;
    QString other = text;
    other.back() = text.back() == u'0' ? u'1' : u'0';
    return other;
}

/// The line a row is about; a record or payload of a journal itself is about none.
QString lineConcerned(const QString &table, const Row &row)
{
    if (table == u"journal_entry"_s || table == u"journal_record"_s)
        return lineOf(row);
    if (table != u"journal_payload"_s)
        return {};
    return lineOf(
        Book::made().rows(u"journal_record"_s, whereIs(u"journal_payload"_s, row)).constFirst());
}

QString named(const QString &what, const QString &table, const Row &row)
{
    return u"%1 %2 (%3)"_s.arg(what, table, whereIs(table, row));
}

QString journalOf(const QString &table, const Row &row)
{
    if (chainTables.contains(table) || table == u"journal_entry"_s || table == u"volume"_s)
        return row.value(u"journal"_s).toString();
    return table.startsWith(u"entry_"_s) ? QString() : u"registry"_s;
}

QString insertOf(const QString &table, const Row &row)
{
    QStringList names;
    QStringList values;
    for (auto at = row.begin(); at != row.end(); ++at) {
        names.append(at.key());
        values.append(quoted(at.value()));
    }
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        table, names.join(u", "_s), values.join(u", "_s));
}

QString deleteOf(const QString &table, const Row &row)
{
    return u"DELETE FROM %1 WHERE %2"_s.arg(table, whereIs(table, row));
}

} // namespace

QString quoted(const QVariant &value)
{
    if (value.isNull())
        return u"NULL"_s;
    if (value.typeId() != QMetaType::QString)
        return QString::number(value.toLongLong());
    return u'\'' + value.toString().replace(u"'"_s, u"''"_s) + u'\'';
}

QString whereIs(const QString &table, const Row &row)
{
    QStringList parts;
    for (const QString &key : Book::made().keys(table))
        parts.append(u"%1 = %2"_s.arg(key, quoted(row.value(key))));
    return parts.join(u" AND "_s);
}

QString lineOf(const Row &row)
{
    if (row.value(u"number"_s).toLongLong() == 0)
        return {};
    QStringList parts{row.value(u"journal"_s).toString()};
    if (row.value(u"year"_s).toInt() > 0)
        parts.append(row.value(u"year"_s).toString());
    return (parts << row.value(u"number"_s).toString()).join(u'/');
}

QList<Tampering> edits()
{
    const QSet<QString> places{u"journal"_s, u"seq"_s, u"year"_s, u"number"_s};
    QList<Tampering> all;
    for (const QString &table : tables) {
        for (const Row &row : chosen(table)) {
            for (const QString &column : Book::made().columns(table)) {
                if (saysNothing(table, column))
                    continue;
                const bool moves = places.contains(column);
                all.append({named(u"edit "_s + column, table, row),
                    {u"UPDATE %1 SET %2 = %3 WHERE %4"_s.arg(table, column,
                        quoted(changed(column, row.value(column))), whereIs(table, row))},
                    moves ? QString() : journalOf(table, row),
                    moves ? QString() : lineConcerned(table, row), chainTables.contains(table)});
            }
        }
    }
    return all;
}

QList<Tampering> removals()
{
    QList<Tampering> all;
    for (const QString &table : tables) {
        for (const Row &row : chosen(table)) {
            Tampering removal{named(u"remove"_s, table, row), {deleteOf(table, row)}, {}, {},
                chainTables.contains(table)};
            if (table == u"journal_payload"_s || table == u"journal_entry"_s)
                removal.line = lineConcerned(table, row);
            all.append(removal);
            if (table == u"journal_record"_s) {
                all.append({named(u"remove with its payload"_s, table, row),
                    {deleteOf(table, row), deleteOf(u"journal_payload"_s, row)}});
            }
        }
    }
    return all;
}

QList<Tampering> insertions()
{
    QList<Tampering> all;
    for (const QString &table : tables) {
        const QStringList keys = Book::made().keys(table);
        for (const Row &row : chosen(table)) {
            for (const QString &key : keys) {
                // The same again under another key.
                Row copy = row;
                copy.insert(key, changed(key, row.value(key)));
                if (table == u"journal"_s)
                    copy.insert(u"code"_s, u"other"_s);
                if (table == u"account"_s)
                    copy.insert(u"login"_s, u"other"_s);
                if (table == u"assignment"_s)
                    copy.insert(u"number"_s, 999);
                if (table == u"journal_entry"_s)
                    copy.insert(u"request_id"_s, QVariant(QMetaType(QMetaType::QString)));
                if (table == u"organisation"_s)
                    continue; // there is one, and the program reads that one
                all.append({named(u"insert with another "_s + key, table, row),
                    {insertOf(table, copy)}, {}, {}, chainTables.contains(table)});
            }
        }
    }
    return all;
}

QList<Tampering> moves()
{
    QList<Tampering> all;
    for (const QString &chain : {u"access"_s, u"admission"_s, u"registry"_s, u"duplicate"_s}) {
        const QList<Row> records =
            Book::made().rows(u"journal_record"_s, u"journal = '%1'"_s.arg(chain));
        const auto last = records.size();
        const QString of = u" WHERE journal = '%1' AND seq "_s.arg(chain);
        const auto both = [&of](const QString &set, const QString &which) {
            return QStringList{u"UPDATE journal_record SET %1"_s.arg(set) + of + which,
                u"UPDATE journal_payload SET %1"_s.arg(set) + of + which};
        };
        for (const qsizetype a : {qsizetype{1}, last / 3, last / 2, last - 1}) {
            const QString one = u"= %1"_s.arg(a);
            const QString next = u"= %1"_s.arg(a + 1);
            all.append({u"swap %1 %2"_s.arg(chain).arg(a),
                both(u"seq = -1"_s, one) + both(u"seq = %1"_s.arg(a), next)
                    + both(u"seq = %1"_s.arg(a + 1), u"= -1"_s)});
            all.append({u"exchange payloads %1 %2"_s.arg(chain).arg(a),
                {u"UPDATE journal_payload SET seq = -1"_s + of + one,
                    u"UPDATE journal_payload SET seq = %1"_s.arg(a) + of + next,
                    u"UPDATE journal_payload SET seq = %1"_s.arg(a + 1) + of + u"= -1"_s}});
            all.append({u"renumber from %1 %2"_s.arg(chain).arg(a),
                both(u"seq = -seq - 1"_s, u">= %1"_s.arg(a)) + both(u"seq = -seq"_s, u"< 0"_s)});
            const QString other = chain == u"complaint"_s ? u"admission"_s : u"complaint"_s;
            all.append({u"carry %1 %2 to the end of another chain"_s.arg(chain).arg(a),
                both(u"journal = '%1', seq = (SELECT seq + 1 FROM journal_head WHERE journal ="
                     " '%1')"_s.arg(other),
                    one)});
            all.append({u"cut the tail of %1 from %2"_s.arg(chain).arg(a + 1),
                {u"DELETE FROM journal_record"_s + of + u"> %1"_s.arg(a),
                    u"DELETE FROM journal_payload"_s + of + u"> %1"_s.arg(a)}});
        }
    }
    return all;
}

} // namespace qyz::battery
