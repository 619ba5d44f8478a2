#include "domain/journal/journalentryjson.h"

#include "domain/journal/jsonvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

/// Inside `details` a field has the type its service describes; every other one is text.
constexpr QLatin1StringView detailsPrefix("details.");

struct CorrectableField {
    const char *path;
    QString (*read)(const JournalEntry &);
    void (*write)(JournalEntry &, const QString &);
};

#define QYZ_TEXT_FIELD(path, member)                                                               \
    {                                                                                              \
        path, [](const JournalEntry &e) { return e.member; },                                      \
            [](JournalEntry &e, const QString &v) { e.member = v; }                                \
    }

OrderFacts orderOf(const JournalEntry &entry)
{
    return entry.order.value_or(OrderFacts());
}

IssuedDocument issuedOf(const JournalEntry &entry)
{
    return entry.acts.issued.value_or(IssuedDocument());
}

#define QYZ_ISSUED_FIELD(path, member)                                                             \
    {                                                                                              \
        path, [](const JournalEntry &e) { return issuedOf(e).member; },                            \
            [](JournalEntry &e, const QString &v) {                                                \
                if (e.acts.issued)                                                                 \
                    e.acts.issued->member = v;                                                     \
            }                                                                                      \
    }

const CorrectableField correctable[] = {
    QYZ_TEXT_FIELD("applicant.surname", applicant.name.surname),
    QYZ_TEXT_FIELD("applicant.name", applicant.name.name),
    QYZ_TEXT_FIELD("applicant.patronymic", applicant.name.patronymic),
    QYZ_TEXT_FIELD("applicant.iin", applicant.iin),
    QYZ_TEXT_FIELD("applicant.phone", applicant.phone),
    QYZ_TEXT_FIELD("applicant.relation", applicant.relation),
    QYZ_TEXT_FIELD("child.surname", child.name.surname),
    QYZ_TEXT_FIELD("child.name", child.name.name),
    QYZ_TEXT_FIELD("child.patronymic", child.name.patronymic),
    QYZ_TEXT_FIELD("child.iin", child.iin),
    QYZ_TEXT_FIELD("child.class_language", child.classLanguage),
    {"child.birth_date", [](const JournalEntry &e) { return dateText(e.child.birthDate); },
        [](JournalEntry &e, const QString &v) {
            e.child.birthDate = QDate::fromString(v, Qt::ISODate);
        }},
    {"language", [](const JournalEntry &e) { return languageCode(e.language); },
        [](JournalEntry &e, const QString &v) {
            e.language = v == "ru"_L1 ? Language::Russian : Language::Kazakh;
        }},
    {"order.number", [](const JournalEntry &e) { return orderOf(e).number; },
        [](JournalEntry &e, const QString &v) {
            if (e.order)
                e.order->number = v;
        }},
    {"order.date", [](const JournalEntry &e) { return dateText(orderOf(e).date); },
        [](JournalEntry &e, const QString &v) {
            if (e.order)
                e.order->date = QDate::fromString(v, Qt::ISODate);
        }},
    QYZ_ISSUED_FIELD("issue.series", series),
    QYZ_ISSUED_FIELD("issue.number", number),
    QYZ_ISSUED_FIELD("issue.book_line", bookLine),
    {"issue.date", [](const JournalEntry &e) { return dateText(issuedOf(e).date); },
        [](JournalEntry &e, const QString &v) {
            if (e.acts.issued)
                e.acts.issued->date = QDate::fromString(v, Qt::ISODate);
        }},
    {"child.grade", [](const JournalEntry &e) { return QString::number(e.child.grade); },
        [](JournalEntry &e, const QString &v) { e.child.grade = v.toInt(); }},
};

#undef QYZ_TEXT_FIELD
#undef QYZ_ISSUED_FIELD

} // namespace

QStringList correctableFields()
{
    QStringList fields;
    for (const CorrectableField &field : correctable)
        fields.append(QString::fromLatin1(field.path));
    return fields;
}

QString fieldText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isObject() ? QString() : value.toVariant().toString();
}

std::optional<QString> correctableField(const JournalEntry &entry, const QString &field)
{
    if (field.startsWith(detailsPrefix))
        return fieldText(entry.details.value(field.sliced(detailsPrefix.size())));
    for (const CorrectableField &known : correctable) {
        if (field == QLatin1String(known.path))
            return known.read(entry);
    }
    return std::nullopt;
}

bool setCorrectableField(JournalEntry &entry, const QString &field, const QJsonValue &value)
{
    if (field.startsWith(detailsPrefix)) {
        const QString key = field.sliced(detailsPrefix.size());
        const bool nothing = value.isNull() || value == QJsonValue(QString());
        if (nothing)
            entry.details.remove(key);
        else
            entry.details.insert(key, value);
        return true;
    }
    for (const CorrectableField &known : correctable) {
        if (field == QLatin1String(known.path)) {
            known.write(entry, fieldText(value));
            return true;
        }
    }
    return false;
}

} // namespace qyz::domain
