#include "domain/services/fieldchecks.h"

#include "domain/journal/lineref.h"
#include "domain/people/iin.h"
#include "domain/people/phone.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

constexpr int longestNameLength = 100;

bool isControl(QChar c, bool lines)
{
    if (lines && (c == u'\n' || c == u'\t'))
        return false;
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Surrogate
        || c.category() == QChar::Separator_Line || c == QChar::ReplacementCharacter;
}

/// A pair of surrogates is one letter of a rare script; a lone half is broken text.
bool hasBadCharacter(const QString &text, bool lines)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (isControl(text.at(i), lines))
            return true;
    }
    return false;
}

} // namespace

FieldChecks::FieldChecks(QDate today)
    : m_today(today)
{
}

void FieldChecks::fault(const QString &field, ErrorCode code, const QStringList &args)
{
    m_faults.append({field, code, args});
}

void FieldChecks::warn(const QString &field, ErrorCode code, const QStringList &args)
{
    m_warnings.append({field, code, args});
}

QString FieldChecks::text(const QString &field, const QString &value, int maxLength, bool lines)
{
    const QString trimmed = value.trimmed();
    if (trimmed.size() > maxLength)
        fault(field, ErrorCode::TextTooLong,
            {QString::number(trimmed.size()), QString::number(maxLength)});
    else if (hasBadCharacter(trimmed, lines))
        fault(field, ErrorCode::BadCharacter, {fieldArgument(field)});
    return trimmed;
}

PersonName FieldChecks::name(const QString &prefix, const PersonName &typed, bool required)
{
    const PersonName checked{text(prefix + u".surname"_s, typed.surname, longestNameLength),
        text(prefix + u".name"_s, typed.name, longestNameLength),
        text(prefix + u".patronymic"_s, typed.patronymic, longestNameLength)};
    // Rare documents have only one of the two; without either nobody is named.
    if (required && checked.surname.isEmpty() && checked.name.isEmpty())
        fault(prefix + u".surname"_s, ErrorCode::RequiredField,
            {fieldArgument(prefix + u".surname"_s)});
    return checked.normalised();
}

QString FieldChecks::phone(const QString &field, const QString &value)
{
    if (value.trimmed().isEmpty()) {
        fault(field, ErrorCode::RequiredField, {fieldArgument(field)});
        return {};
    }
    const auto normalised = normalisedPhone(value);
    if (normalised)
        return *normalised;
    m_faults.append({field, normalised.error().code, normalised.error().args});
    return {};
}

QString FieldChecks::iin(const QString &field, const QString &value, bool reasonGiven)
{
    if (value.trimmed().isEmpty()) {
        if (!reasonGiven)
            fault(field, ErrorCode::IinMissing);
        return {};
    }
    const auto parsed = Iin::parse(value, m_today);
    if (!parsed) {
        m_faults.append({field, parsed.error().code, parsed.error().args});
        return {};
    }
    if (parsed->seventhZero())
        warn(field, ErrorCode::IinSeventhZero);
    return parsed->text();
}

QDate FieldChecks::date(const QString &field, const QString &value, bool future)
{
    const QString trimmed = value.trimmed();
    if (trimmed.isEmpty()) {
        fault(field, ErrorCode::RequiredField, {fieldArgument(field)});
        return {};
    }
    const QDate parsed = QDate::fromString(trimmed, Qt::ISODate);
    if (!parsed.isValid() || trimmed.size() != 10 || (parsed > m_today && !future)) {
        fault(field, ErrorCode::BadDate, {trimmed.left(40)});
        return {};
    }
    return parsed;
}

QString FieldChecks::line(const QString &field, const QString &value)
{
    const QString trimmed = value.trimmed();
    if (!LineRef::parse(trimmed))
        fault(field, ErrorCode::BadLine, {trimmed.left(40)});
    return trimmed;
}

QString FieldChecks::choice(
    const ServiceDescription &service, const QString &field, const QString &value)
{
    const ServiceField *described = service.findField(field);
    if (value.isEmpty()) {
        if (described && described->required)
            fault(field, ErrorCode::RequiredField, {fieldArgument(field)});
        return value;
    }
    const bool known = described
        && std::any_of(described->choices.begin(), described->choices.end(),
            [&](const CodedText &entry) { return entry.code == value; });
    if (!known)
        fault(field, ErrorCode::UnknownValue, {fieldArgument(field), value.left(40)});
    return value;
}

QString fieldArgument(const QString &field)
{
    return field;
}

} // namespace qyz::domain
