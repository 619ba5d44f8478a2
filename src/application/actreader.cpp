#include "application/actreader.h"

#include "domain/services/draftvalidator.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

ActReader::ActReader(const QJsonObject &facts, const ActContext &context)
    : m_facts(facts)
    , m_reader(facts, {}, m_shape)
    , m_checks(context.today())
{
}

QString ActReader::text(const QString &key, bool required, ErrorCode missing)
{
    const QString value = m_checks.text(key, m_reader.text(key), longestText, true);
    if (required && value.isEmpty())
        m_checks.fault(key, missing, {fieldArgument(key)});
    return value;
}

QString ActReader::longText(const QString &key, int maxLength)
{
    const QString value = m_checks.text(key, m_reader.text(key), maxLength, true);
    if (value.isEmpty())
        m_checks.fault(key, ErrorCode::RequiredField, {fieldArgument(key)});
    return value;
}

QDate ActReader::date(const QString &key, QDate earliest)
{
    const QDate date = m_checks.date(key, m_reader.text(key));
    if (date.isValid() && earliest.isValid() && date < earliest) {
        m_checks.fault(key, ErrorCode::BadDate, {date.toString(Qt::ISODate)});
        return {};
    }
    return date;
}

bool ActReader::truth(const QString &key)
{
    const bool given = !m_facts.value(key).isNull() && !m_facts.value(key).isUndefined();
    const bool value = m_reader.boolean(key);
    if (!given)
        m_checks.fault(key, ErrorCode::RequiredField, {fieldArgument(key)});
    return value;
}

Status ActReader::finish()
{
    m_reader.refuseOthers();
    if (!m_shape.isEmpty())
        return makeError(m_shape);
    if (!m_checks.faults().isEmpty())
        return makeError(m_checks.faults());
    return {};
}

Result<QJsonObject> oneText(ActReader &reader, const QString &key, bool required, ErrorCode missing)
{
    const QString value = reader.text(key, required, missing);
    QYZ_TRY(reader.finish());
    return value.isEmpty() ? QJsonObject() : QJsonObject{{key, value}};
}

} // namespace qyz::application
