#include "domain/services/applicationdraft.h"

#include "domain/common/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

const QStringList &overrideKeys()
{
    static const QStringList keys{u"duplicate_child"_s, u"other_name"_s, u"outside_window"_s,
        u"age"_s, u"not_holidays"_s, u"iin_missing"_s};
    return keys;
}

DraftPerson readApplicant(JsonReader reader)
{
    DraftPerson person;
    person.surname = reader.text(u"surname"_s);
    person.name = reader.text(u"name"_s);
    person.patronymic = reader.text(u"patronymic"_s);
    person.iin = reader.text(u"iin"_s);
    person.phone = reader.text(u"phone"_s);
    person.relation = reader.text(u"relation"_s);
    person.consent = reader.boolean(u"consent"_s);
    reader.refuseOthers();
    return person;
}

DraftPerson readChild(JsonReader reader)
{
    DraftPerson person;
    person.surname = reader.text(u"surname"_s);
    person.name = reader.text(u"name"_s);
    person.patronymic = reader.text(u"patronymic"_s);
    person.iin = reader.text(u"iin"_s);
    person.birthDate = reader.text(u"birth_date"_s);
    person.grade = reader.integer(u"grade"_s);
    person.classLanguage = reader.text(u"class_language"_s);
    reader.refuseOthers();
    return person;
}

QJsonObject readOverrides(JsonReader reader)
{
    QJsonObject reasons;
    for (const QString &key : overrideKeys()) {
        const QString reason = reader.text(key).trimmed();
        if (!reason.isEmpty())
            reasons.insert(key, reason);
    }
    reader.refuseOthers();
    return reasons;
}

} // namespace

Result<ApplicationDraft> ApplicationDraft::fromJson(const QJsonObject &json)
{
    FieldFaults faults;
    JsonReader reader(json, {}, faults);
    ApplicationDraft draft;
    draft.caseCode = reader.text(u"case"_s);
    draft.channel = reader.text(u"channel"_s);
    draft.receivedAt = reader.text(u"received_at"_s);
    draft.language = reader.text(u"language"_s);
    draft.applicant = readApplicant(reader.object(u"applicant"_s));
    draft.child = readChild(reader.object(u"child"_s));
    draft.documents = reader.texts(u"documents"_s);
    draft.details = reader.rawObject(u"details"_s);
    draft.overrides = readOverrides(reader.object(u"override"_s));
    draft.requestId = reader.text(u"request_id"_s);
    reader.refuseOthers();
    if (!faults.isEmpty())
        return makeError(faults);
    return draft;
}

} // namespace qyz::domain
