#include "storage/query.h"

#include <QJsonDocument>

namespace qyz::storage {

Query::Query(Session &session, const Statement &statement)
    : m_session(session)
    , m_statement(statement)
    , m_query(session.prepared(statement))
{
}

Query::~Query()
{
    if (m_query)
        m_query->finish();
}

Query &Query::bind(const QString &placeholder, const QString &text)
{
    return bindValue(
        placeholder, text.isNull() ? QVariant(QString(QLatin1String(""))) : QVariant(text));
}

Query &Query::bind(const QString &placeholder, qint64 number)
{
    return bindValue(placeholder, QVariant(number));
}

Query &Query::bind(const QString &placeholder, int number)
{
    return bindValue(placeholder, QVariant(number));
}

Query &Query::bind(const QString &placeholder, bool flag)
{
    return bindValue(placeholder, QVariant(flag));
}

Query &Query::bindValue(const QString &placeholder, const QVariant &value)
{
    if (m_query)
        m_query->bindValue(placeholder, value);
    return *this;
}

domain::Status Query::run()
{
    if (m_query && m_query->exec())
        return {};
    if (m_query)
        m_session.poison(m_query->lastError(), m_statement.name);
    return m_session.poisoned()->error;
}

bool Query::next()
{
    if (!m_query || m_session.poisoned())
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().type() != QSqlError::NoError)
        m_session.poison(m_query->lastError(), m_statement.name);
    return false;
}

int Query::affected() const
{
    return m_query ? m_query->numRowsAffected() : 0;
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

QString Query::textOrNull(int column) const
{
    const QVariant value = m_query->value(column);
    if (value.isNull())
        return {};
    const QString text = value.toString();
    return text.isNull() ? QString(QLatin1String("")) : text;
}

qint64 Query::number(int column) const
{
    return m_query->value(column).toLongLong();
}

int Query::integer(int column) const
{
    return m_query->value(column).toInt();
}

bool Query::flag(int column) const
{
    return m_query->value(column).toBool();
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

QDate Query::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QJsonObject Query::json(int column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

} // namespace qyz::storage
