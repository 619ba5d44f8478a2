// One run of a prepared statement. Finishes itself: an unfinished one would stop the commit
// (trial 6). Any failure poisons the session, so that the unit of work cannot commit over it.
#pragma once

#include "storage/session.h"

#include <QDate>
#include <QJsonObject>
#include <QVariant>

namespace qyz::storage {

class Query {
public:
    Query(Session &session, const Statement &statement);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// A text is never NULL: no text is an empty text.
    Query &bind(const QString &placeholder, const QString &text);
    Query &bind(const QString &placeholder, qint64 number);
    Query &bind(const QString &placeholder, int number);
    Query &bind(const QString &placeholder, bool flag);
    /// As it is; a null QVariant is NULL.
    Query &bindValue(const QString &placeholder, const QVariant &value);

    domain::Status run();
    /// False at the end and on failure; the failure stays in the session.
    bool next();
    /// Rows an UPDATE or INSERT touched.
    int affected() const;

    QString text(int column) const;
    /// A null text where the column is NULL.
    QString textOrNull(int column) const;
    qint64 number(int column) const;
    int integer(int column) const;
    bool flag(int column) const;
    bool isNull(int column) const;
    QDate date(int column) const; // from an ISO day; invalid where empty or NULL
    QJsonObject json(int column) const;

private:
    Session &m_session;
    const Statement &m_statement;
    QSqlQuery *m_query;
};

} // namespace qyz::storage
