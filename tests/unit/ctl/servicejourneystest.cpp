// Every service from registration to hand-over through qyzmetctl, on both databases, with each "no"
// on the way: not accepted, refused, returned, withdrawn, unclaimed, stopped (R12-R35).
#include "servicelines.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

class ServiceJourney : public ::testing::TestWithParam<Server> {
protected:
    TestRegistry registry{GetParam(), TestRegistry::Content::Practice};
    ServiceLines lines{registry};
};

const QString noon = u"2026-04-01T12:00:00+05:00"_s;
const QString nextDay = u"2026-04-02T10:00:00+05:00"_s;
const QString nextNoon = u"2026-04-02T12:00:00+05:00"_s;
const QString fiveWeeksLater = u"2026-05-06T10:00:00+05:00"_s;
const QString director = u"director"_s;

const QByteArray refusal =
    R"({"grounds": ["unreliable_data"], "reason": "Құжаттағы деректер анық емес"})";
const QByteArray withdrawal = R"({"reason": "өтініш берушінің өтініші"})";
const QByteArray place = R"({"place": "А-3"})";

} // namespace

INSTANTIATE_TEST_SUITE_P(, ServiceJourney, ::testing::ValuesIn(servers()), serverName);

TEST_P(ServiceJourney, enrolment)
{
    const QString line = lines.add(u"admission"_s, applicationForAnyDay(1));
    ASSERT_EQ(line, u"admission/1"_s);
    lines.done(line, u"order"_s, R"({"number": "12", "date": "2026-04-01"})", noon);
    EXPECT_EQ(lines.done(line, u"result-ready"_s, place, noon), u"result_ready"_s);
    EXPECT_EQ(lines.done(line, u"hand-over"_s, lines.toApplicant(line), nextDay), u"handed_over"_s);
    EXPECT_EQ(lines.refused(line, u"hand-over"_s, lines.toApplicant(line), nextDay),
        u"AlreadyHandedOver"_s);
    EXPECT_EQ(lines.endings(u"admission"_s, applicationForAnyDay(2), refusal, director), 4);
}

TEST_P(ServiceJourney, enrolmentThroughThePortal)
{
    QJsonObject json = applicationForAnyDay(1);
    json.insert(u"channel"_s, u"portal"_s);
    json.insert(u"received_at"_s, u"2026-04-01T09:50:00+05:00"_s);
    const QString line = lines.add(u"admission"_s, json);
    EXPECT_EQ(lines.fulfilled(line, u"receipt"_s), QJsonValue());
    lines.done(line, u"notify"_s, R"({"how": "SMS"})", noon);
    EXPECT_EQ(lines.fulfilled(line, u"receipt"_s), noon);
}

TEST_P(ServiceJourney, R33_transfersBothWays)
{
    QJsonObject in = transfer(u"transfer_in"_s, u"moving"_s, 1);
    const QString arriving = lines.add(u"admission"_s, in);
    const Answer slip = lines.act(arriving, u"slip"_s,
        R"({"kind": "acceptance", "number": "1", "date": "2026-04-01"})", noon);
    ASSERT_EQ(slip.exit, 0) << slip.err.toStdString();
    const QJsonObject given = slip.json().value(u"slips"_s).toArray().at(0).toObject();
    EXPECT_EQ(given.value(u"valid_until"_s), u"2026-04-06"_s); // three working days
    lines.done(arriving, u"order"_s, R"({"number": "13", "date": "2026-04-02"})", nextDay);
    lines.done(arriving, u"result-ready"_s, place, nextDay);
    EXPECT_EQ(lines.done(arriving, u"hand-over"_s, lines.toApplicant(arriving), nextNoon),
        u"handed_over"_s);

    QJsonObject out = transfer(u"transfer_out"_s, u"holidays"_s, 2);
    const Answer asked = lines.tryToAdd(u"admission"_s, out);
    EXPECT_EQ(asked.exit, 3);
    EXPECT_EQ(asked.code(), u"HolidaysNotSet"_s);
    QJsonObject reasons = out.value(u"override"_s).toObject();
    reasons.insert(u"not_holidays"_s, u"каникул уақыты расталды"_s);
    out.insert(u"override"_s, reasons);
    const QString leaving = lines.add(u"admission"_s, out);
    lines.done(
        leaving, u"slip"_s, R"({"kind": "departure", "number": "2", "date": "2026-04-01"})", noon);
    lines.done(leaving, u"order"_s, R"({"number": "14", "date": "2026-04-02"})", nextDay);
    lines.done(leaving, u"result-ready"_s, place, nextDay);
    EXPECT_EQ(lines.done(leaving, u"hand-over"_s, lines.toApplicant(leaving), nextNoon),
        u"handed_over"_s);
    EXPECT_EQ(lines.refused(lines.add(u"admission"_s, applicationForAnyDay(3)), u"slip"_s,
                  R"({"kind": "departure", "number": "3", "date": "2026-04-01"})", noon),
        u"ActNotOffered"_s);
}

TEST_P(ServiceJourney, R32_duplicates)
{
    const QByteArray blank = R"({"series": "ҮЛ", "number": "000123", "date": "2026-04-02",
        "book_line": "17"})";
    const QString line = lines.add(u"duplicate"_s, duplicate(1));
    EXPECT_EQ(lines.refused(line, u"result-ready"_s, place, noon), u"NeededFirst"_s);
    lines.done(line, u"issue"_s, blank, nextDay);
    EXPECT_EQ(lines.done(line, u"result-ready"_s, place, nextDay), u"result_ready"_s);
    const QString second = lines.add(u"duplicate"_s, duplicate(2));
    EXPECT_EQ(lines.refused(second, u"issue"_s, blank, nextDay), u"BlankUsed"_s);
    EXPECT_EQ(
        lines.done(line, u"hand-over"_s,
            R"({"to": {"surname": "Сенімов", "name": "Өкіл"}, "identified_by": "power_of_attorney"})",
            nextNoon),
        u"handed_over"_s);
    EXPECT_EQ(lines.endings(u"duplicate"_s, duplicate(3), refusal, director), 4);
}

TEST_P(ServiceJourney, R27_theClockOfADuplicateStopsAndGoesOn)
{
    const QString line = lines.add(u"duplicate"_s, duplicate(1));
    EXPECT_EQ(lines.due(line, u"result"_s), u"2026-04-22"_s);
    EXPECT_EQ(lines.refused(line, u"restart"_s, R"({"reason": "x"})", noon), u"NotStopped"_s);
    lines.done(line, u"stop"_s, R"({"reason": "мұрағатқа сұрау"})", nextDay);
    EXPECT_EQ(lines.refused(line, u"stop"_s, R"({"reason": "x"})", nextDay), u"AlreadyStopped"_s);
    // Long past the old date, and not overdue while the clock stands.
    EXPECT_FALSE(lines.flags(line, fiveWeeksLater).contains(u"overdue"_s));
    lines.done(line, u"restart"_s, R"({"reason": "жауап келді"})", fiveWeeksLater);
    EXPECT_GT(lines.due(line, u"result"_s).toString(), u"2026-05-06"_s);
    EXPECT_FALSE(lines.flags(line, fiveWeeksLater).contains(u"overdue"_s));
    const QString enrolled = lines.add(u"admission"_s, applicationForAnyDay(9));
    EXPECT_EQ(lines.refused(enrolled, u"stop"_s, R"({"reason": "x"})", noon), u"ActNotOffered"_s);
}

TEST_P(ServiceJourney, R31_homeEducation)
{
    EXPECT_EQ(lines.endings(u"home_education"_s, homeEducation(3), refusal, u"deputy"_s), 4);
    const QString line = lines.add(u"home_education"_s, homeEducation(1));
    lines.throughReview(line, u"deputy"_s, u"method"_s);
    EXPECT_EQ(lines.refused(line, u"result-ready"_s, place, noon), u"NeededFirst"_s);
    lines.done(line, u"order"_s, R"({"number": "14", "date": "2026-04-01"})", noon);
    for (const char *step : {"accepted", "approved", "agreed"}) {
        lines.done(line, u"plan"_s,
            QByteArray(R"({"step": ")") + step + R"(", "date": "2026-04-01"})", noon, u"deputy"_s);
    }
    EXPECT_EQ(lines.done(line, u"result-ready"_s, place, noon), u"result_ready"_s);
    EXPECT_EQ(lines.done(line, u"hand-over"_s, lines.toApplicant(line), nextDay), u"handed_over"_s);

    QJsonObject again = homeEducation(1);
    again.insert(u"case"_s, u"proactive"_s);
    again.insert(u"documents"_s, QJsonArray{u"vkk_conclusion"_s});
    QJsonObject details = again.value(u"details"_s).toObject();
    details.insert(u"previous_line"_s, line);
    again.insert(u"details"_s, details);
    lines.add(u"home_education"_s, again, nextDay);
}

TEST_P(ServiceJourney, R38_whatIsSealedIsReadByTheReviewerOnly)
{
    const QString line = lines.add(u"home_education"_s, homeEducation(1));
    const auto noteFor = [&](const QString &login) {
        return registry.call({u"show"_s, line}, {}, noon, login)
            .json()
            .value(u"details"_s)
            .toObject()
            .value(u"health_note"_s);
    };
    EXPECT_EQ(noteFor(u"deputy"_s), u"үлгі мәлімет"_s);
    EXPECT_NE(noteFor(u"registrar"_s), u"үлгі мәлімет"_s);
    EXPECT_EQ(registry.call({u"show"_s, line}, {}, noon, u"method"_s).exit, 6);
}

TEST_P(ServiceJourney, attestation)
{
    const QString line = lines.add(u"attestation"_s, attestation(1));
    lines.throughReview(line, u"method"_s, u"deputy"_s);
    EXPECT_EQ(lines.done(line, u"result-ready"_s, place, noon), u"result_ready"_s);
    EXPECT_EQ(lines.done(line, u"hand-over"_s, lines.toApplicant(line), nextDay), u"handed_over"_s);
    EXPECT_EQ(lines.endings(u"attestation"_s, attestation(2), refusal, u"method"_s), 4);
}

TEST_P(ServiceJourney, R35_complaints)
{
    const QString about = lines.add(u"admission"_s, applicationForAnyDay(1));
    const QString line = lines.add(u"complaint"_s, complaint(1, about));
    EXPECT_TRUE(lines.flags(about, noon).contains(u"complained"_s));
    EXPECT_EQ(lines.due(line, u"answer"_s), u"2026-04-08"_s);
    EXPECT_NE(lines.refused(line, u"refuse"_s, refusal, noon, director), QString());
    lines.done(line, u"extend"_s, R"({"reason": "тексеру керек"})", nextDay, director);
    EXPECT_EQ(lines.due(line, u"answer"_s), u"2026-04-22"_s);
    const QByteArray answer = R"({"text": "Шағым қаралды.", "justified": true})";
    EXPECT_EQ(lines.refused(line, u"answer"_s, answer, nextDay), u"NoRight"_s);
    EXPECT_EQ(lines.done(line, u"answer"_s, answer, nextDay, director), u"result_ready"_s);
    EXPECT_EQ(lines.refused(line, u"answer"_s, answer, nextDay, director), u"AlreadyDecided"_s);
    EXPECT_EQ(
        lines.done(line, u"hand-over"_s, lines.toApplicant(line), nextNoon), u"handed_over"_s);
}

TEST_P(ServiceJourney, R35_aComplaintAboutTheDirectorIsForwarded)
{
    QJsonObject json = complaint(1, {});
    QJsonObject details = json.value(u"details"_s).toObject();
    details.insert(u"about_person"_s, u"Байжанова Гүлмира"_s);
    json.insert(u"details"_s, details);
    const QString line = lines.add(u"complaint"_s, json);
    EXPECT_EQ(lines.due(line, u"answer"_s), u"2026-04-06"_s) << "three working days to forward it";
    EXPECT_EQ(
        lines.refused(line, u"answer"_s, R"({"text": "x", "justified": false})", noon, director),
        u"ComplaintSamePerson"_s);
    EXPECT_EQ(lines.done(line, u"forward"_s, R"({"to": "қалалық білім бөлімі"})", noon),
        u"result_ready"_s);
    EXPECT_EQ(lines.done(line, u"hand-over"_s, lines.toApplicant(line), nextDay), u"handed_over"_s);

    const Answer closed =
        lines.tryToAdd(u"complaint"_s, complaint(2, {}), u"2026-04-01T18:00:00+05:00"_s);
    EXPECT_EQ(closed.code(), u"OfficeClosed"_s);
    const QString withdrawn = lines.add(u"complaint"_s, complaint(2, {}), nextDay);
    EXPECT_EQ(lines.done(withdrawn, u"withdraw"_s, withdrawal, nextNoon), u"withdrawn"_s);
}

TEST_P(ServiceJourney, manyApplicationsComeAsAStream)
{
    const QList<std::pair<QString, QJsonObject>> all{{u"admission"_s, applicationForAnyDay(1)},
        {u"duplicate"_s, duplicate(1)}, {u"home_education"_s, homeEducation(1)},
        {u"attestation"_s, attestation(1)}, {u"complaint"_s, complaint(1, {})}};
    for (const auto &[service, json] : all) {
        QJsonObject other = json;
        QJsonObject applicant = other.value(u"applicant"_s).toObject();
        applicant.insert(u"name"_s, u"Басқа"_s);
        other.insert(u"applicant"_s, applicant);
        QJsonObject broken = json;
        broken.insert(u"colour"_s, u"red"_s);
        if (service != u"complaint"_s && service != u"attestation"_s) {
            QJsonObject child = other.value(u"child"_s).toObject();
            child.insert(u"name"_s, u"Басқа"_s);
            other.insert(u"child"_s, child);
        }
        const Answer answer = registry.call({u"register"_s, u"--service"_s, service, u"-"_s},
            bytes(json) + '\n' + bytes(broken) + '\n' + bytes(other) + '\n');
        EXPECT_EQ(answer.exit, 3) << service.toStdString();
        EXPECT_EQ(answer.lines().size(), 2) << service.toStdString() << answer.err.toStdString();
        EXPECT_EQ(answer.code(), u"UnknownKey"_s) << service.toStdString();
    }
    EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
}
