// A desk with one person for every duty, a good application for every service, and the way a line
// takes until an action is possible: what the table of R23 is tried on.
#pragma once

#include "deskfixture.h"

#include "application/actonline.h"

namespace qyz::application::testing {

/// Who tries: the columns of docs/roles.md.
enum class Role { Registrar, Reviewer, OtherReviewer, Director, Administrator, Nobody };

inline const QList<Role> &allRoles()
{
    static const QList<Role> roles{Role::Registrar, Role::Reviewer, Role::OtherReviewer,
        Role::Director, Role::Administrator, Role::Nobody};
    return roles;
}

/// An act that comes before, done by the director.
struct Before {
    QString action;
    QJsonObject facts;
};

/// How one action becomes possible on one service.
struct Scene {
    QJsonObject application;
    QList<Before> before;
    int daysLater = 0;
    QJsonObject facts;
};

class RolesDesk : public Desk {
public:
    RolesDesk()
    {
        // An account without any duty.
        const auto added = registry.addAccount(
            {{u"guest"_s, {u"Қонақов"_s, u"Қонақ"_s, {}}, {u"қонақ"_s, u"гость"_s, false}, {}},
                u"practice words"_s, u"admin"_s});
        EXPECT_TRUE(added.ok()) << codeOf(added);
        for (const QString &login : {u"registrar"_s, u"deputy"_s, u"method"_s, u"director"_s})
            EXPECT_TRUE(registry.signIn(login, u"practice"_s).ok());
        m_start = transactor.state;
        m_startedAt = clock.now();
    }

    /// The registry as it was made: every try begins there.
    void rewind()
    {
        transactor.state = m_start;
        clock.set(m_startedAt.toString(Qt::ISODate));
        // Whatever the last try left in the cache belongs to another state.
        EXPECT_TRUE(registry.office().ok());
    }

    QString login(Role role, const QString &service) const
    {
        switch (role) {
        case Role::Registrar:
            return u"registrar"_s;
        case Role::Reviewer:
            return service == u"attestation"_s ? u"method"_s : u"deputy"_s;
        case Role::OtherReviewer:
            return service == u"attestation"_s ? u"deputy"_s : u"method"_s;
        case Role::Director:
            return u"director"_s;
        case Role::Administrator:
            return u"admin"_s;
        case Role::Nobody:
            return u"guest"_s;
        }
        return {};
    }

    /// Registers the scene's application and leads it to where its action is possible.
    void prepare(const QString &service, const Scene &scene)
    {
        journal = service;
        const auto added = add(scene.application, u"registrar"_s, service);
        ASSERT_TRUE(added.ok()) << readable(service) << codeOf(added) << faultsOf(added);
        for (const Before &earlier : scene.before) {
            clock.addSecs(60);
            const auto done = act(earlier.action, earlier.facts, u"director"_s);
            ASSERT_TRUE(done.ok()) << readable(service) << ' ' << readable(earlier.action) << ' '
                                   << codeOf(done) << faultsOf(done);
        }
        clock.addSecs(60);
        clock.addDays(scene.daysLater);
    }

private:
    MemoryState m_start;
    QDateTime m_startedAt;
};

inline QJsonObject goodApplication(const QString &service)
{
    QJsonObject json = goodJson();
    if (service == u"admission"_s)
        return json;
    QJsonObject details;
    QJsonArray papers{u"application"_s};
    if (service == u"duplicate"_s) {
        json = with(with(json, u"case"_s, u"lost"_s), u"child.grade"_s, QJsonValue::Undefined);
        json = with(json, u"child.class_language"_s, QJsonValue::Undefined);
        details = {{u"document_type"_s, u"general_secondary"_s}, {u"year"_s, 2009}};
    } else if (service == u"home_education"_s) {
        json = with(json, u"case"_s, u"office"_s);
        papers.append(u"vkk_conclusion"_s);
        details = {{u"conclusion_number"_s, u"12"_s}, {u"conclusion_date"_s, u"2026-06-10"_s},
            {u"conclusion_from"_s, u"2026-09-01"_s}, {u"conclusion_to"_s, u"2027-05-25"_s},
            {u"issuing_body"_s, u"Үлгі емханасы"_s}, {u"health_note"_s, u"үлгі мәлімет"_s}};
    } else if (service == u"attestation"_s) {
        json = with(with(json, u"case"_s, u"assignment"_s), u"child"_s, QJsonValue::Undefined);
        json = with(json, u"applicant.relation"_s, u"self"_s);
        details = {{u"position"_s, u"мұғалім"_s}, {u"subject"_s, u"математика"_s},
            {u"current_category"_s, u"none"_s}, {u"claimed_category"_s, u"second"_s},
            {u"experience_years"_s, 4}};
    } else {
        json = with(with(json, u"case"_s, u"written"_s), u"child"_s, QJsonValue::Undefined);
        json = with(json, u"documents"_s, QJsonValue::Undefined);
        return with(json, u"details"_s, QJsonObject{{u"circumstances"_s, u"үлгі шағым"_s}});
    }
    json = with(json, u"documents"_s, papers);
    return with(json, u"details"_s, details);
}

/// The same of somebody else, so that nobody asks about the open line (R21).
inline QJsonObject anotherApplication(const QString &service)
{
    const QJsonObject json = goodApplication(service);
    if (json.contains(u"child"_s))
        return childNumber(3, json);
    return with(with(json, u"applicant.iin"_s, fatherIin), u"applicant.name"_s, u"Ерлан"_s);
}

/// What is said with an action; everything a line of any service needs.
inline QJsonObject goodFacts(const QString &action)
{
    static const QHash<QString, QJsonObject> facts{{u"return"_s, {{u"reason"_s, u"қол жоқ"_s}}},
        {u"notify"_s, {{u"how"_s, u"SMS"_s}}},
        {u"order"_s, {{u"number"_s, u"12-ө"_s}, {u"date"_s, u"2026-06-15"_s}}},
        {u"plan"_s, {{u"step"_s, u"accepted"_s}, {u"date"_s, u"2026-06-15"_s}}},
        {u"issue"_s,
            {{u"series"_s, u"ҮЛ"_s}, {u"number"_s, u"0001"_s}, {u"date"_s, u"2026-06-15"_s},
                {u"book_line"_s, u"5"_s}}},
        {u"slip"_s,
            {{u"kind"_s, u"acceptance"_s}, {u"number"_s, u"1"_s}, {u"date"_s, u"2026-06-15"_s}}},
        {u"answer"_s, {{u"text"_s, u"жауап"_s}, {u"justified"_s, false}}},
        {u"forward"_s, {{u"to"_s, u"білім бөлімі"_s}}},
        {u"extend"_s, {{u"reason"_s, u"тексеру"_s}}}, {u"stop"_s, {{u"reason"_s, u"сұрау"_s}}},
        {u"restart"_s, {{u"reason"_s, u"жауап келді"_s}}},
        {u"refuse"_s,
            {{u"grounds"_s, QJsonArray{u"unreliable_data"_s}}, {u"reason"_s, u"анық емес"_s}}},
        {u"withdraw"_s, {{u"reason"_s, u"өтініші бойынша"_s}}},
        {u"correct"_s,
            {{u"field"_s, u"applicant.patronymic"_s}, {u"value"_s, u"Серікқызы"_s},
                {u"reason"_s, u"қате"_s}, {u"requested_by"_s, u"анасы"_s}}},
        {u"void"_s, {{u"reason"_s, u"қате"_s}}}, {u"remind"_s, {{u"how"_s, u"телефон"_s}}},
        {u"hand-over"_s, {{u"to"_s, mother}, {u"identified_by"_s, u"iin"_s}}},
        {u"dispose"_s, {{u"act"_s, u"3"_s}, {u"date"_s, u"2026-06-16"_s}}}};
    return facts.value(action);
}

/// What leads to a ready result.
inline QList<Before> wayToReady(const QString &service)
{
    const auto step = [](const QString &action) { return Before{action, goodFacts(action)}; };
    if (service == u"complaint"_s)
        return {step(u"answer"_s)};
    QList<Before> way;
    if (service == u"home_education"_s || service == u"attestation"_s)
        way = {step(u"send-for-review"_s), step(u"approve"_s)};
    if (service == u"home_education"_s)
        way.append(step(u"order"_s));
    if (service == u"duplicate"_s)
        way.append(step(u"issue"_s));
    return way + QList<Before>{step(u"result-ready"_s)};
}

inline Scene sceneOf(const QString &service, const QString &action)
{
    Scene scene{goodApplication(service), {}, 0, goodFacts(action)};
    const QList<Before> way = wayToReady(service);
    const bool reviewed = way.constFirst().action == u"send-for-review"_s;
    if (action == u"hand-over"_s || action == u"remind"_s || action == u"dispose"_s)
        scene.before = way;
    else if (action == u"result-ready"_s)
        scene.before = way.first(way.size() - 1);
    else if (reviewed && (action == u"approve"_s || action == u"return"_s || action == u"refuse"_s))
        scene.before = {way.constFirst()};
    else if (reviewed && action == u"order"_s)
        scene.before = way.first(2); // sent and approved
    else if (action == u"restart"_s)
        scene.before = {{u"stop"_s, goodFacts(u"stop"_s)}};
    if (action == u"dispose"_s)
        scene.daysLater = 40;
    if (action == u"notify"_s) {
        scene.application = with(scene.application, u"channel"_s, u"portal"_s);
        scene.application =
            with(scene.application, u"received_at"_s, u"2026-06-15T09:30:00+05:00"_s);
    }
    if (action == u"order"_s && service == u"admission"_s)
        scene.application =
            with(with(scene.application, u"case"_s, u"grades_2_9"_s), u"child.grade"_s, 2);
    if (action == u"slip"_s) {
        scene.application = with(scene.application, u"case"_s, u"transfer_in"_s);
        scene.application = with(scene.application, u"details"_s,
            QJsonObject{{u"school"_s, u"№ 2 мектеп"_s}, {u"cause"_s, u"moving"_s}});
    }
    return scene;
}

} // namespace qyz::application::testing
