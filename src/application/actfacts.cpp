#include "application/actfacts.h"

#include "domain/common/jsonreader.h"
#include "domain/journal/journalentryjson.h"
#include "domain/services/draftvalidator.h"
#include "domain/services/fieldchecks.h"
#include "domain/text/bilingualdate.h"
#include "domain/text/foldedtext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// Reads the facts of an act and checks their texts; faults of shape and of content together.
class ActReader {
public:
    ActReader(const QJsonObject &facts, const ActContext &context)
        : m_reader(facts, {}, m_shape)
        , m_checks(context.today())
    {
    }

    QString text(const QString &key, bool required, ErrorCode missing = ErrorCode::RequiredField)
    {
        const QString value = m_checks.text(key, m_reader.text(key), longestText, true);
        if (required && value.isEmpty())
            m_checks.fault(key, missing, {fieldArgument(key)});
        return value;
    }

    JsonReader &json() { return m_reader; }
    FieldChecks &checks() { return m_checks; }

    Status finish()
    {
        m_reader.refuseOthers();
        if (!m_shape.isEmpty())
            return makeError(m_shape);
        if (!m_checks.faults().isEmpty())
            return makeError(m_checks.faults());
        return {};
    }

private:
    FieldFaults m_shape;
    JsonReader m_reader;
    FieldChecks m_checks;
};

Result<QJsonObject> oneText(ActReader &reader, const QString &key, bool required, ErrorCode missing)
{
    const QString value = reader.text(key, required, missing);
    QYZ_TRY(reader.finish());
    return value.isEmpty() ? QJsonObject() : QJsonObject{{key, value}};
}

// R24, R25: not before the date the edition names, not in the future, not before the application.
void checkOrderDate(ActReader &reader, QDate date, const ActContext &context)
{
    QDate earliest = context.office.schedule.localDate(context.entry.countedFrom);
    for (const Obligation &obligation : context.entry.obligations) {
        if (obligation.kind == ObligationKind::Order && obligation.notBefore.isValid())
            earliest = std::max(earliest, obligation.notBefore);
    }
    if (date < earliest)
        reader.checks().fault(u"date"_s, ErrorCode::OrderTooEarly, {shortDate(earliest)});
    else if (date > context.today())
        reader.checks().fault(u"date"_s, ErrorCode::OrderInFuture, {shortDate(context.today())});
}

Result<QJsonObject> orderFacts(ActReader &reader, const ActContext &context)
{
    const QString number = reader.text(u"number"_s, true);
    const QString typed = reader.text(u"date"_s, true);
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!typed.isEmpty() && (!date.isValid() || typed.size() != 10))
        reader.checks().fault(u"date"_s, ErrorCode::BadDate, {typed.left(40)});
    else if (date.isValid())
        checkOrderDate(reader, date, context);
    QYZ_TRY(reader.finish());
    return QJsonObject{{u"number"_s, number}, {u"date"_s, typed}};
}

// R28: at least one ground of the edition and a written reason.
Result<QJsonObject> refusalFacts(ActReader &reader, const ActContext &context)
{
    const QStringList grounds = reader.json().texts(u"grounds"_s);
    const QString language = context.entry.language == Language::Kazakh ? u"қазақ"_s : u"русский"_s;
    const QString reason = reader.text(u"reason"_s, false);
    const ServiceEdition *edition = context.service.findEdition(context.entry.edition);
    if (grounds.isEmpty())
        reader.checks().fault(u"grounds"_s, ErrorCode::GroundMissing, {language});
    if (reason.isEmpty())
        reader.checks().fault(u"reason"_s, ErrorCode::ReasonMissing, {language});
    for (const QString &ground : grounds) {
        if (!edition || !edition->groundName(ground))
            reader.checks().fault(u"grounds"_s, ErrorCode::UnknownGround, {ground.left(40)});
    }
    QYZ_TRY(reader.finish());
    return QJsonObject{{u"grounds"_s, QJsonArray::fromStringList(grounds)}, {u"reason"_s, reason}};
}

const QStringList &knownWays()
{
    static const QStringList ways{u"iin"_s, u"document"_s, u"power_of_attorney"_s};
    return ways;
}

bool namedLike(const PersonName &known, const QString &surname, const QString &name)
{
    return folded(known.surname + u' ' + known.name) == folded(surname + u' ' + name);
}

// R29: the applicant by IIN or by document; anybody else by a power of attorney.
bool mayReceive(const JournalEntry &entry, const QString &surname, const QString &name,
    const QString &iin, const QString &identifiedBy)
{
    if (identifiedBy == "power_of_attorney"_L1)
        return true;
    if (!iin.isEmpty() && !entry.applicant.iin.isEmpty())
        return iin == entry.applicant.iin;
    return namedLike(entry.applicant.name, surname, name);
}

Result<QJsonObject> handOverFacts(ActReader &reader, const ActContext &context)
{
    JsonReader to = reader.json().object(u"to"_s);
    FieldChecks &checks = reader.checks();
    const PersonName receiver = checks.name(
        u"to"_s, {to.text(u"surname"_s), to.text(u"name"_s), to.text(u"patronymic"_s)}, true);
    const QString by = reader.text(u"identified_by"_s, true);
    const QString iin = checks.iin(u"to.iin"_s, to.text(u"iin"_s), by != "iin"_L1);
    to.refuseOthers();
    if (!by.isEmpty() && !knownWays().contains(by))
        checks.fault(u"identified_by"_s, ErrorCode::UnknownValue,
            {fieldArgument(u"identified_by"_s), by.left(40)});
    QYZ_TRY(reader.finish());
    if (!mayReceive(context.entry, receiver.surname, receiver.name, iin, by)) {
        FieldFaults faults{{u"to"_s, ErrorCode::ReceiverNotAuthorised, {receiver.full()}}};
        return makeError(faults);
    }
    QJsonObject person{{u"surname"_s, receiver.surname}, {u"name"_s, receiver.name}};
    if (!receiver.patronymic.isEmpty())
        person.insert("patronymic"_L1, receiver.patronymic);
    if (!iin.isEmpty())
        person.insert("iin"_L1, iin);
    return QJsonObject{{u"to"_s, person}, {u"identified_by"_s, by}};
}

// R7: field, old value, new value, reason, who asked.
Result<QJsonObject> correctionFacts(ActReader &reader, const ActContext &context)
{
    const QString field = reader.text(u"field"_s, true);
    // A patronymic is not forced (R19), so a wrong one can also be taken away.
    const QString value = reader.text(u"value"_s, !field.endsWith(u".patronymic"_s));
    const QString reason = reader.text(u"reason"_s, true, ErrorCode::ReasonMissing);
    const QString requestedBy = reader.text(u"requested_by"_s, true);
    const auto old = correctableField(context.entry, field);
    if (!field.isEmpty() && !old)
        reader.checks().fault(
            u"field"_s, ErrorCode::UnknownValue, {fieldArgument(u"field"_s), field.left(40)});
    QYZ_TRY(reader.finish());
    const auto checked = checkField(field, value, context.service, context.today());
    if (!checked)
        return checked.error();
    if (*checked == *old)
        return makeError(ErrorCode::SameValue);
    return QJsonObject{{u"field"_s, field}, {u"old"_s, *old}, {u"value"_s, *checked},
        {u"reason"_s, reason}, {u"requested_by"_s, requestedBy}};
}

Result<QJsonObject> reminderFacts(ActReader &reader)
{
    const QString how = reader.text(u"how"_s, true);
    const QString result = reader.text(u"result"_s, false);
    QYZ_TRY(reader.finish());
    QJsonObject facts{{u"how"_s, how}};
    if (!result.isEmpty())
        facts.insert("result"_L1, result);
    return facts;
}

} // namespace

Result<QJsonObject> actFacts(RecordKind act, const QJsonObject &facts, const ActContext &context)
{
    ActReader reader(facts, context);
    switch (act) {
    case RecordKind::OrderIssued:
        return orderFacts(reader, context);
    case RecordKind::Refused:
        return refusalFacts(reader, context);
    case RecordKind::HandedOver:
        return handOverFacts(reader, context);
    case RecordKind::Corrected:
        return correctionFacts(reader, context);
    case RecordKind::Reminded:
        return reminderFacts(reader);
    case RecordKind::Notified:
        return oneText(reader, u"how"_s, true, ErrorCode::RequiredField);
    case RecordKind::ResultReady:
        return oneText(reader, u"place"_s, false, ErrorCode::RequiredField);
    case RecordKind::Withdrawn:
    case RecordKind::Voided:
    case RecordKind::Returned:
        return oneText(reader, u"reason"_s, true, ErrorCode::ReasonMissing);
    default:
        QYZ_TRY(reader.finish());
        return QJsonObject();
    }
}

} // namespace qyz::application
