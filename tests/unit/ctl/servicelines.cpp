#include "servicelines.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::ctl::testing {

namespace {

const QString morning = u"2026-04-01T10:15:00+05:00"_s;
const QString noon = u"2026-04-01T12:00:00+05:00"_s;
const QString later = u"2026-05-06T10:00:00+05:00"_s; // more than thirty days

const QByteArray order = R"({"number": "77", "date": "2026-04-01"})";
const QByteArray reason = R"({"reason": "үлгі себеп"})";

QJsonObject withoutChild(QJsonObject json)
{
    json.remove(u"child"_s);
    return json;
}

/// Another person, so that nobody asks about an open line (R21).
QJsonObject renamed(QJsonObject json, int number)
{
    const QJsonObject other = application(number);
    for (const QString &block : {u"applicant"_s, u"child"_s}) {
        QJsonObject person = json.value(block).toObject();
        if (person.isEmpty())
            continue;
        person.insert(u"name"_s, other.value(block).toObject().value(u"name"_s));
        json.insert(block, person);
    }
    return json;
}

} // namespace

ServiceLines::ServiceLines(const TestRegistry &registry, const QStringList &options)
    : m_registry(registry)
    , m_options(options)
{
}

Answer ServiceLines::tryToAdd(const QString &service, const QJsonObject &json, const QString &now)
{
    return m_registry.call(m_options + QStringList{u"register"_s, u"--service"_s, service, u"-"_s},
        bytes(json), now.isEmpty() ? morning : now);
}

QString ServiceLines::add(const QString &service, const QJsonObject &json, const QString &now)
{
    const Answer answer = tryToAdd(service, json, now);
    EXPECT_EQ(answer.exit, 0) << service.toStdString() << ' ' << answer.err.toStdString();
    return answer.json().value(u"line"_s).toString();
}

Answer ServiceLines::act(const QString &line, const QString &action, const QByteArray &facts,
    const QString &now, const QString &login)
{
    QStringList words = m_options + QStringList{u"act"_s, line, action};
    if (!facts.isEmpty())
        words.append(u"-"_s);
    return m_registry.call(words, facts, now, login);
}

QString ServiceLines::done(const QString &line, const QString &action, const QByteArray &facts,
    const QString &now, const QString &login)
{
    const Answer answer = act(line, action, facts, now, login);
    EXPECT_EQ(answer.exit, 0) << line.toStdString() << ' ' << action.toStdString() << ' '
                              << answer.err.toStdString();
    return answer.json().value(u"state"_s).toString();
}

QString ServiceLines::refused(const QString &line, const QString &action, const QByteArray &facts,
    const QString &now, const QString &login)
{
    const Answer answer = act(line, action, facts, now, login);
    EXPECT_NE(answer.exit, 0) << line.toStdString() << ' ' << action.toStdString();
    return answer.code();
}

void ServiceLines::throughReview(
    const QString &line, const QString &reviewer, const QString &stranger)
{
    EXPECT_EQ(done(line, u"send-for-review"_s, {}, morning), u"in_review"_s);
    EXPECT_EQ(refused(line, u"approve"_s, {}, morning), u"NoRight"_s);
    EXPECT_EQ(refused(line, u"approve"_s, {}, morning, stranger), u"NoRight"_s);
    EXPECT_EQ(done(line, u"return"_s, reason, morning, reviewer), u"returned"_s);
    EXPECT_EQ(done(line, u"send-for-review"_s, {}, morning), u"in_review"_s);
    EXPECT_EQ(done(line, u"approve"_s, {}, noon, reviewer), u"approved"_s);
    EXPECT_EQ(refused(line, u"approve"_s, {}, noon, u"director"_s), u"AlreadyDecided"_s);
    EXPECT_EQ(refused(line, u"return"_s, reason, noon, u"director"_s), u"AlreadyDecided"_s);
}

QString ServiceLines::addAnother(const QString &service, QJsonObject json, bool papers)
{
    json = renamed(json, 40 + ++m_others);
    if (!papers)
        json.insert(u"documents"_s, QJsonArray());
    return add(service, json);
}

void ServiceLines::makeReady(const QString &name, const QString &reviewer)
{
    const auto offers = [&](const QString &action) {
        return line(name, noon).value(u"actions"_s).toArray().contains(action);
    };
    if (offers(u"send-for-review"_s)) {
        done(name, u"send-for-review"_s, {}, morning);
        done(name, u"approve"_s, {}, morning, reviewer);
    }
    if (offers(u"order"_s))
        done(name, u"order"_s, order, noon);
    if (offers(u"issue"_s)) {
        done(name, u"issue"_s,
            R"({"series": "ҮЛ", "number": "900001", "date": "2026-04-01", "book_line": "18"})",
            noon);
    }
    done(name, u"result-ready"_s, R"({"place": "Б-1"})", noon);
}

int ServiceLines::endings(const QString &service, const QJsonObject &json,
    const QByteArray &refusal, const QString &decider)
{
    int ended = 0;
    const QString lacking = addAnother(service, json, false);
    ended += line(lacking, noon).value(u"state"_s) == u"not_accepted"_s;
    done(lacking, u"hand-over"_s, toApplicant(lacking), noon);
    EXPECT_TRUE(flags(lacking, noon).contains(u"delivered"_s));

    const QString denied = addAnother(service, json);
    if (decider != u"director"_s)
        done(denied, u"send-for-review"_s, {}, morning);
    ended += done(denied, u"refuse"_s, refusal, noon, decider) == u"refused"_s;
    EXPECT_EQ(refused(denied, u"refuse"_s, refusal, noon, u"director"_s), u"AlreadyDecided"_s);

    const QString withdrawn = addAnother(service, json);
    ended += done(withdrawn, u"withdraw"_s, reason, noon) == u"withdrawn"_s;

    const QString forgotten = addAnother(service, json);
    makeReady(forgotten, decider);
    const QByteArray disposal = R"({"act": "3", "date": "2026-05-06"})";
    EXPECT_EQ(refused(forgotten, u"dispose"_s, disposal, noon, u"director"_s), u"NotUnclaimed"_s);
    EXPECT_TRUE(flags(forgotten, later).contains(u"unclaimed"_s));
    done(forgotten, u"remind"_s, R"({"how": "телефон", "result": "келеді"})", later);
    done(forgotten, u"dispose"_s, disposal, later, u"director"_s);
    ended += flags(forgotten, later).contains(u"disposed"_s);
    EXPECT_EQ(
        refused(forgotten, u"hand-over"_s, toApplicant(forgotten), later), u"AlreadyDisposed"_s);
    return ended;
}

QJsonObject ServiceLines::line(const QString &name, const QString &now)
{
    const Answer answer = m_registry.call(m_options + QStringList{u"show"_s, name}, {}, now);
    EXPECT_EQ(answer.exit, 0) << answer.err.toStdString();
    return answer.json();
}

QByteArray ServiceLines::toApplicant(const QString &name)
{
    const QJsonObject applicant = line(name, later).value(u"applicant"_s).toObject();
    return bytes({{u"to"_s,
                      QJsonObject{{u"surname"_s, applicant.value(u"surname"_s)},
                          {u"name"_s, applicant.value(u"name"_s)}}},
        {u"identified_by"_s, u"document"_s}});
}

namespace {

QJsonObject obligation(const QJsonObject &line, const QString &kind)
{
    for (const QJsonValue value : line.value(u"obligations"_s).toArray()) {
        if (value.toObject().value(u"kind"_s) == kind)
            return value.toObject();
    }
    return {};
}

} // namespace

QJsonValue ServiceLines::fulfilled(const QString &name, const QString &kind)
{
    return obligation(line(name, later), kind).value(u"fulfilled_at"_s);
}

QJsonValue ServiceLines::due(const QString &name, const QString &kind)
{
    return obligation(line(name, later), kind).value(u"due"_s);
}

QStringList ServiceLines::flags(const QString &name, const QString &now)
{
    QStringList flags;
    for (const QJsonValue flag : line(name, now).value(u"flags"_s).toArray())
        flags.append(flag.toString());
    return flags;
}

QJsonObject transfer(const QString &caseCode, const QString &cause, int number)
{
    QJsonObject json = applicationForAnyDay(number);
    json.insert(u"case"_s, caseCode);
    json.insert(u"documents"_s, QJsonArray{u"application"_s});
    json.insert(u"details"_s,
        QJsonObject{
            {u"school"_s, u"№ 2 оқу мектебі"_s}, {u"cause"_s, cause}, {u"in_area"_s, true}});
    return json;
}

QJsonObject duplicate(int number)
{
    QJsonObject json = application(number);
    QJsonObject owner = json.value(u"child"_s).toObject();
    owner.remove(u"grade"_s);
    owner.remove(u"class_language"_s);
    owner.insert(u"birth_date"_s, u"1899-01-01"_s);
    json.insert(u"child"_s, owner);
    json.insert(u"case"_s, u"lost"_s);
    json.insert(u"documents"_s, QJsonArray{u"application"_s});
    json.insert(u"details"_s,
        QJsonObject{{u"document_type"_s, u"general_secondary"_s}, {u"series"_s, u"ББ"_s},
            {u"number"_s, u"0012345"_s}, {u"year"_s, 2009}, {u"school_then"_s, u"№ 1 мектеп"_s}});
    return json;
}

QJsonObject homeEducation(int number)
{
    QJsonObject json = applicationForAnyDay(number);
    json.insert(u"case"_s, u"office"_s);
    json.insert(u"documents"_s, QJsonArray{u"application"_s, u"vkk_conclusion"_s});
    json.insert(u"details"_s,
        QJsonObject{{u"conclusion_number"_s, u"12"_s}, {u"conclusion_date"_s, u"2026-03-30"_s},
            {u"conclusion_from"_s, u"2026-04-01"_s}, {u"conclusion_to"_s, u"2026-05-25"_s},
            {u"issuing_body"_s, u"Үлгі емханасы"_s}, {u"health_note"_s, u"үлгі мәлімет"_s}});
    return json;
}

QJsonObject attestation(int number)
{
    QJsonObject json = withoutChild(application(number));
    QJsonObject teacher = json.value(u"applicant"_s).toObject();
    teacher.insert(u"relation"_s, u"self"_s);
    json.insert(u"applicant"_s, teacher);
    json.insert(u"case"_s, u"assignment"_s);
    json.insert(u"documents"_s, QJsonArray{u"application"_s});
    json.insert(u"details"_s,
        QJsonObject{{u"position"_s, u"мұғалім"_s}, {u"subject"_s, u"математика"_s},
            {u"current_category"_s, u"none"_s}, {u"claimed_category"_s, u"second"_s},
            {u"experience_years"_s, 4}});
    return json;
}

QJsonObject complaint(int number, const QString &about)
{
    QJsonObject json = withoutChild(application(number));
    json.remove(u"documents"_s);
    json.remove(u"override"_s);
    json.insert(u"case"_s, u"written"_s);
    QJsonObject details{{u"circumstances"_s, u"Өтінішке жауап кешікті"_s},
        {u"postal_address"_s, u"Үлгі көшесі, 5"_s}};
    if (!about.isEmpty())
        details.insert(u"about_line"_s, about);
    json.insert(u"details"_s, details);
    return json;
}

} // namespace qyz::ctl::testing
