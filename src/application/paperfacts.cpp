// What crosses the counter: results, blanks, slips, and what nobody came for.
#include "application/actreader.h"
#include "domain/text/bilingualdate.h"
#include "domain/text/foldedtext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

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

const QStringList &slipKinds()
{
    static const QStringList kinds{u"acceptance"_s, u"departure"_s};
    return kinds;
}

/// R32: how a number of a blank is compared: capitals, one space, Cyrillic for Latin twins, so
/// that the same blank typed on another keyboard layout is the same blank.
QString blankKey(const QString &text)
{
    static const QString latin = u"ABCEHKMOPTXYI"_s;
    static const QString cyrillic = u"АВСЕНКМОРТХУІ"_s;
    static const QRegularExpression signs(u"[\\s№]+"_s);
    QString key = text.toUpper();
    key.replace(signs, u" "_s);
    for (QChar &letter : key) {
        const qsizetype twin = latin.indexOf(letter);
        if (twin >= 0)
            letter = cyrillic.at(twin);
    }
    return key.trimmed();
}

/// R32: the value that is used once in the journal, where the service says so of this act.
void putUnique(QJsonObject &facts, const QString &act, const ActContext &context)
{
    const auto &unique = context.service.capabilities.uniqueField;
    if (!unique || unique->act != act)
        return;
    QStringList values;
    for (const QString &field : unique->fields)
        values.append(blankKey(facts.value(field).toString()));
    facts.insert(
        "unique"_L1, QJsonObject{{u"act"_s, act}, {u"value"_s, values.join(u' ').simplified()}});
}

QDate countedDay(const ActContext &context)
{
    return context.office.schedule.localDate(context.entry.countedFrom);
}

} // namespace

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

Result<QJsonObject> issueFacts(ActReader &reader, const ActContext &context)
{
    const QString series = reader.text(u"series"_s, true);
    const QString number = reader.text(u"number"_s, true);
    const QDate date = reader.date(u"date"_s, countedDay(context));
    const QString bookLine = reader.text(u"book_line"_s, true);
    QYZ_TRY(reader.finish());
    QJsonObject facts{{u"series"_s, series}, {u"number"_s, number},
        {u"date"_s, date.toString(Qt::ISODate)}, {u"book_line"_s, bookLine}};
    putUnique(facts, u"issue"_s, context);
    return facts;
}

// R25, R33: an acceptance slip holds for as many working days as the edition says.
Result<QJsonObject> slipFacts(ActReader &reader, const ActContext &context)
{
    const QString kind = reader.text(u"kind"_s, true);
    const QString number = reader.text(u"number"_s, true);
    // The other school's slip may be older than the application, but not of another time.
    const QDate date = reader.date(u"date"_s, countedDay(context).addYears(-1));
    if (!kind.isEmpty() && !slipKinds().contains(kind))
        reader.checks().fault(
            u"kind"_s, ErrorCode::UnknownValue, {fieldArgument(u"kind"_s), kind.left(40)});
    QYZ_TRY(reader.finish());
    for (const TransferSlip &known : context.entry.acts.slips) {
        if (known.kind == kind && known.number == number)
            return makeError(ErrorCode::AlreadyEntered, {u"№ "_s + number, shortDate(known.date)});
    }
    QJsonObject facts{
        {u"kind"_s, kind}, {u"number"_s, number}, {u"date"_s, date.toString(Qt::ISODate)}};
    const ServiceEdition *edition = context.edition();
    if (kind == slipKinds().constFirst() && edition && edition->slipValidWorkingDays) {
        const QDate last =
            context.office.schedule.addWorkingDays(date, *edition->slipValidWorkingDays);
        facts.insert("valid_until"_L1, last.toString(Qt::ISODate));
    }
    return facts;
}

// R30
Result<QJsonObject> disposalFacts(ActReader &reader, const ActContext &context)
{
    const QString act = reader.text(u"act"_s, true);
    const QDate date =
        reader.date(u"date"_s, context.office.schedule.localDate(context.entry.readyAt));
    QYZ_TRY(reader.finish());
    return QJsonObject{{u"act"_s, act}, {u"date"_s, date.toString(Qt::ISODate)}};
}

} // namespace qyz::application
