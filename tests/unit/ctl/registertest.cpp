// register: one application, JSON Lines, faults, time.
#include "ctlfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

class CtlRegister : public ::testing::TestWithParam<Server> {
protected:
    Answer put(const QByteArray &input, const QString &now = u"2026-04-01T10:15:00+05:00"_s) const
    {
        return registry.call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s}, input, now);
    }

    TestRegistry registry{GetParam(), TestRegistry::Content::Practice};
};

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject withChild(int number, const QString &key, const QJsonValue &value)
{
    QJsonObject object = application(number);
    QJsonObject child = object.value(u"child"_s).toObject();
    child.insert(key, value);
    return with(object, u"child"_s, child);
}

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlRegister, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlRegister, R3_givesTheWholeLine)
{
    const Answer answer = put(bytes(application(1)));
    ASSERT_EQ(answer.exit, 0) << answer.err.toStdString();
    const QJsonObject line = answer.json();
    for (const char *key :
        {"line", "journal", "volume", "number", "printed_number", "page", "row", "state", "flags",
            "service", "case", "edition", "channel", "arrived_at", "counted_from", "registered_at",
            "registrar", "applicant", "child", "details", "documents", "missing", "obligations"})
        EXPECT_TRUE(line.contains(QLatin1String(key))) << key;
    EXPECT_EQ(line.value(u"line"_s), u"admission/1"_s);
    EXPECT_EQ(line.value(u"number"_s), 1);
    EXPECT_EQ(line.value(u"page"_s), 1);
    EXPECT_EQ(line.value(u"row"_s), 1);
    EXPECT_EQ(line.value(u"state"_s), u"registered"_s);
    EXPECT_EQ(line.value(u"registered_at"_s), u"2026-04-01T10:15:00+05:00"_s);
    EXPECT_EQ(line.value(u"arrived_at"_s), u"2026-04-01T10:15:00+05:00"_s);
    EXPECT_EQ(line.value(u"registrar"_s), u"registrar"_s);
    EXPECT_TRUE(line.value(u"applicant"_s).toObject().value(u"iin"_s).isNull());
    const QJsonObject receipt = line.value(u"obligations"_s).toArray().at(0).toObject();
    EXPECT_EQ(receipt.value(u"due"_s), u"2026-04-02"_s);
    EXPECT_EQ(receipt.value(u"fulfilled_at"_s), u"2026-04-01T10:15:00+05:00"_s);
    EXPECT_TRUE(receipt.value(u"not_before"_s).isNull());
    EXPECT_FALSE(receipt.contains(u"trace"_s));
}

TEST_P(CtlRegister, readsAFileWrittenOverSeveralLines)
{
    const QString file = registry.write(u"one.json"_s,
        "\xef\xbb\xbf" + QJsonDocument(application(1)).toJson(QJsonDocument::Indented));
    const Answer answer = registry.call({u"register"_s, file, u"--service"_s, u"admission"_s});
    EXPECT_EQ(answer.exit, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.lines().size(), 1);
}

TEST_P(CtlRegister, aFaultyLineOfManyIsToldWithItsPlaceAndTheRestGoOn)
{
    const QByteArray input = bytes(application(1)) + "\n{\"case\": \n\n"
        + bytes(with(application(2), u"colour"_s, u"red"_s)) + '\n' + bytes(application(3)) + '\n';
    const Answer answer = put(input);
    EXPECT_EQ(answer.exit, 3);
    ASSERT_EQ(answer.lines().size(), 2);
    EXPECT_EQ(answer.lines().value(0).value(u"number"_s), 1);
    EXPECT_EQ(answer.lines().value(1).value(u"number"_s), 2);
    ASSERT_EQ(answer.errors().size(), 2);
    EXPECT_EQ(answer.errors().value(0).value(u"code"_s), u"BadJson"_s);
    EXPECT_EQ(answer.errors().value(0).value(u"input_line"_s), 2);
    EXPECT_EQ(answer.errors().at(1).value(u"code"_s), u"UnknownKey"_s);
    EXPECT_EQ(answer.errors().at(1).value(u"input_line"_s), 4);
}

TEST_P(CtlRegister, aBrokenFirstLineDoesNotSwallowTheNext)
{
    const Answer answer = put("{\"case\": \"grade_1\",\n" + bytes(application(1)) + '\n');
    EXPECT_EQ(answer.exit, 3);
    EXPECT_EQ(answer.lines().size(), 1);
    EXPECT_EQ(answer.errors().value(0).value(u"input_line"_s), 1);
}

TEST_P(CtlRegister, answersEachLineBeforeTheNextOneComes)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QYZMET_PASSWORD"_s, u"practice"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QYZ_CTL),
        {u"--db"_s, registry.db(), u"--json"_s, u"--as"_s, u"registrar"_s, u"--now"_s,
            u"2026-04-01T10:15:00+05:00"_s, u"register"_s, u"--service"_s, u"admission"_s, u"-"_s});
    ASSERT_TRUE(process.waitForStarted());
    for (int number = 1; number <= 3; ++number) {
        process.write(bytes(application(number)) + '\n');
        QByteArray line;
        QElapsedTimer timer;
        timer.start();
        while (!line.endsWith('\n') && timer.elapsed() < 60000) {
            process.waitForReadyRead(1000);
            line += process.readLine();
        }
        EXPECT_EQ(QJsonDocument::fromJson(line).object().value(u"number"_s), number);
    }
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitCode(), 0);
}

TEST_P(CtlRegister, theSameRequestTwiceGivesTheFirstAnswer)
{
    const QByteArray request = bytes(with(application(1), u"request_id"_s, u"Ab-1"_s));
    const QJsonObject first = put(request).json();
    const QJsonObject second = put(request, u"2026-04-01T11:00:00+05:00"_s).json();
    EXPECT_EQ(second.value(u"line"_s), first.value(u"line"_s));
    EXPECT_EQ(second.value(u"registered_at"_s), first.value(u"registered_at"_s));
    EXPECT_EQ(second.value(u"repeated"_s), true);
    EXPECT_EQ(put(bytes(application(2))).json().value(u"number"_s), 2);
}

TEST_P(CtlRegister, R12_isClosedFromTheSecondOfClosing)
{
    EXPECT_EQ(put(bytes(application(1)), u"2026-04-01T14:29:59+05:00"_s).exit, 0);
    const Answer closed = put(bytes(application(2)), u"2026-04-01T14:30:00+05:00"_s);
    EXPECT_EQ(closed.exit, 3);
    EXPECT_EQ(closed.code(), u"OfficeClosed"_s);
    EXPECT_EQ(closed.errors().value(0).value(u"rule"_s), u"R12"_s);
    EXPECT_TRUE(closed.errors().value(0).value(u"message"_s).toString().contains(u"02.04.2026"_s));
    EXPECT_EQ(put(bytes(application(2)), u"2026-04-04T10:00:00+05:00"_s).code(),
        u"OfficeClosed"_s); // a Saturday
    EXPECT_EQ(
        put(bytes(application(2)), u"2026-04-02T09:00:00+05:00"_s).json().value(u"number"_s), 2);
}

TEST_P(CtlRegister, R6_timeDoesNotRunBackwards)
{
    ASSERT_EQ(put(bytes(application(1)), u"2026-04-02T10:00:00+05:00"_s).exit, 0);
    const Answer behind = put(bytes(application(2)), u"2026-04-01T10:00:00+05:00"_s);
    EXPECT_EQ(behind.exit, 3);
    EXPECT_EQ(behind.code(), u"ClockBehind"_s);
    EXPECT_EQ(put(bytes(application(2)), u"2026-04-02T10:00:00+05:00"_s).exit, 0);
}

TEST_P(CtlRegister, R2_nothingIsDatedBeforeTheJournalsStart)
{
    const Answer early = put(bytes(application(1)), u"2016-08-31T10:00:00+06:00"_s);
    EXPECT_EQ(early.exit, 3);
    EXPECT_EQ(early.code(), u"BeforeJournalStart"_s);
    EXPECT_EQ(early.errors().value(0).value(u"rule"_s), u"R2"_s);
}

TEST_P(CtlRegister, R13_portalApplicationsNameTheirArrival)
{
    const QJsonObject portal = with(application(1), u"channel"_s, u"portal"_s);
    EXPECT_EQ(put(bytes(portal)).code(), u"ArrivalMissing"_s);
    EXPECT_EQ(put(bytes(with(portal, u"received_at"_s, u"2026-04-02T10:00:00+05:00"_s))).code(),
        u"ArrivedInFuture"_s);
    const Answer good = put(bytes(with(portal, u"received_at"_s, u"2026-03-31T23:00:00+05:00"_s)));
    EXPECT_EQ(good.code(), u"OutsideWindow"_s); // judged by arrival (R22)
    EXPECT_EQ(
        put(bytes(with(application(1), u"received_at"_s, u"2026-04-01T10:00:00+05:00"_s))).code(),
        u"ArrivalNotAsked"_s);
}

TEST_P(CtlRegister, R20_aMissingPaperIsANumberedRefusal)
{
    const Answer answer =
        put(bytes(with(application(1), u"documents"_s, QJsonArray{u"application"_s})));
    ASSERT_EQ(answer.exit, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.json().value(u"state"_s), u"not_accepted"_s);
    EXPECT_EQ(answer.json().value(u"missing"_s).toArray().size(), 3);
    EXPECT_TRUE(answer.json().value(u"obligations"_s).toArray().isEmpty());
}

TEST_P(CtlRegister, R21_theSameChildTwiceNeedsAReason)
{
    ASSERT_EQ(put(bytes(application(1))).exit, 0);
    const Answer again = put(bytes(application(1)));
    EXPECT_EQ(again.exit, 3);
    EXPECT_EQ(again.code(), u"DuplicateApplication"_s);
    const QJsonObject answered = with(application(1), u"override"_s,
        QJsonObject{{u"iin_missing"_s, u"шетелдік"_s}, {u"duplicate_child"_s, u"екінші"_s}});
    EXPECT_EQ(put(bytes(answered)).json().value(u"number"_s), 2);
}

TEST_P(CtlRegister, everyFaultIsToldWithItsFieldAndNothingIsStored)
{
    QJsonObject object = withChild(1, u"iin"_s, u"123456789012"_s);
    object.insert(u"override"_s, QJsonObject());
    QJsonObject applicant = object.value(u"applicant"_s).toObject();
    applicant.insert(u"phone"_s, u"123"_s);
    applicant.insert(u"consent"_s, false);
    object.insert(u"applicant"_s, applicant);
    const Answer answer = put(bytes(object));
    EXPECT_EQ(answer.exit, 3);
    const QJsonObject fields = answer.errors().value(0).value(u"fields"_s).toObject();
    for (const QString &field :
        {u"child.iin"_s, u"applicant.phone"_s, u"applicant.consent"_s, u"applicant.iin"_s}) {
        const QJsonObject fault = fields.value(field).toArray().at(0).toObject();
        EXPECT_FALSE(fault.value(u"code"_s).toString().isEmpty()) << field.toStdString();
        EXPECT_FALSE(fault.value(u"message"_s).toString().isEmpty()) << field.toStdString();
    }
    EXPECT_EQ(fields.value(u"child.iin"_s).toArray().at(0).toObject().value(u"rule"_s), u"R18"_s);
    EXPECT_TRUE(registry.call({u"list"_s, u"admission"_s}).lines().isEmpty());
}

TEST_P(CtlRegister, R18_theIinIsCheckedAndKeptWhole)
{
    const QString iin = inventedIin(QDate(2019, 5, 14), true);
    QJsonObject object = withChild(1, u"iin"_s, iin);
    QJsonObject child = object.value(u"child"_s).toObject();
    child.insert(u"birth_date"_s, u"2019-05-14"_s);
    const Answer good = put(bytes(with(object, u"child"_s, child)));
    ASSERT_EQ(good.exit, 0) << good.err.toStdString();
    EXPECT_EQ(good.json().value(u"child"_s).toObject().value(u"iin"_s), iin);

    child.insert(u"birth_date"_s, u"2019-05-15"_s);
    object.insert(u"override"_s,
        QJsonObject{{u"iin_missing"_s, u"шетелдік"_s}, {u"duplicate_child"_s, u"сынақ"_s}});
    const Answer differs = put(bytes(with(object, u"child"_s, child)));
    ASSERT_EQ(differs.exit, 0) << differs.err.toStdString();
    EXPECT_EQ(differs.json().value(u"warnings"_s).toArray().at(0).toObject().value(u"code"_s),
        u"BirthDateDiffers"_s);
}

TEST_P(CtlRegister, aNameOfFourThousandCharactersIsRefused)
{
    const Answer answer = put(bytes(withChild(1, u"surname"_s, QString(4000, u'Ә'))));
    EXPECT_EQ(answer.exit, 3);
    EXPECT_EQ(answer.code(), u"TextTooLong"_s);
    EXPECT_TRUE(
        answer.errors().value(0).value(u"fields"_s).toObject().contains(u"child.surname"_s));
}

TEST_P(CtlRegister, wrongShapesAreTwo)
{
    EXPECT_EQ(put(bytes(with(application(1), u"colour"_s, u"red"_s))).exit, 2);
    EXPECT_EQ(put(bytes(withChild(1, u"colour"_s, u"red"_s))).code(), u"UnknownKey"_s);
    EXPECT_EQ(put("").exit, 2);
    EXPECT_EQ(put("[1, 2]").code(), u"BadJson"_s);
    EXPECT_EQ(put("{\"case\": ").code(), u"BadJson"_s);
    EXPECT_EQ(put("\xff\xfe{}").exit, 2);
    EXPECT_EQ(put(bytes(withChild(1, u"grade"_s, u"one"_s))).code(), u"BadJson"_s);
    EXPECT_EQ(
        registry.call({u"register"_s, u"--service"_s, u"x"_s, u"-"_s}, bytes(application(1))).exit,
        2);
    EXPECT_EQ(registry.call({u"register"_s, u"-"_s}, bytes(application(1))).exit, 2);
    EXPECT_EQ(
        registry
            .call({u"register"_s, u"--service"_s, u"admission"_s, registry.file(u"missing.json"_s)})
            .code(),
        u"FileUnreadable"_s);
}

TEST_P(CtlRegister, R34_aServiceThatIsNotOpenYetSaysSo)
{
    QFile invented(QStringLiteral(QYZ_SOURCE_DIR "/tests/data/services/psychological_help.json"));
    ASSERT_TRUE(invented.open(QIODevice::ReadOnly));
    registry.write(
        u"later.json"_s, invented.readAll().replace("\"open\": true", "\"open\": false"));
    const Answer answer = registry.call({u"--services"_s, registry.file(u"."_s), u"register"_s,
                                            u"--service"_s, u"psychological_help"_s, u"-"_s},
        bytes(application(1)));
    EXPECT_EQ(answer.exit, 3);
    EXPECT_EQ(answer.code(), u"ServiceNotOpen"_s);
}

TEST_P(CtlRegister, R8_theEleventhLineBeginsTheSecondPage)
{
    QByteArray input;
    for (int number = 1; number <= 11; ++number)
        input += bytes(application(number)) + '\n';
    const Answer answer = put(input);
    ASSERT_EQ(answer.lines().size(), 11);
    EXPECT_EQ(answer.lines().value(9).value(u"row"_s), 10);
    EXPECT_EQ(answer.lines().value(10).value(u"page"_s), 2);
    EXPECT_EQ(answer.lines().value(10).value(u"row"_s), 1);
}
