#include "ctlfixture.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ctl::testing {

namespace {

constexpr int longestRun = 120000; // milliseconds; a sanitizer build is slow

QList<QJsonObject> objectsOf(const QByteArray &text)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : text.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            objects.append(document.object());
    }
    return objects;
}

QString serverAddress(const QString &database)
{
    QString address = qEnvironmentVariable("QYZ_TEST_PG");
    return address.replace(u"/postgres?"_s, u"/%1?"_s.arg(database));
}

void onServer(const QString &sql)
{
    QProcess psql;
    psql.start(u"psql"_s,
        {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s,
            qEnvironmentVariable("QYZ_TEST_PG"), u"-c"_s, sql});
    psql.waitForFinished(longestRun);
    ASSERT_EQ(psql.exitCode(), 0) << psql.readAllStandardError().toStdString();
}

/// The default office in a zone where it is midday now, open all day by an order.
QByteArray openOffice()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int minutes = (12 - now.time().hour()) * 60;
    const QDate today = now.addSecs(minutes * 60).date();
    QFile file(QStringLiteral(QYZ_SOURCE_DIR "/resources/organisation/default.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonObject office = QJsonDocument::fromJson(file.readAll()).object();
    office.insert(u"zone"_s,
        QJsonObject{{u"offsets"_s,
            QJsonArray{QJsonObject{{u"from"_s, QJsonValue()}, {u"minutes"_s, minutes}}}}});
    QJsonArray exceptions;
    for (const int day : {-1, 0, 1}) {
        exceptions.append(
            QJsonObject{{u"date"_s, today.addDays(day).toString(Qt::ISODate)}, {u"open"_s, true},
                {u"opens"_s, u"00:00"_s}, {u"closes"_s, u"23:59"_s}, {u"order"_s, u"1"_s}});
    }
    office.insert(u"exceptions"_s, exceptions);
    return bytes(office);
}

int weighed(const QString &digits, int firstWeight)
{
    int sum = 0;
    for (int i = 0; i < 11; ++i)
        sum += ((i + firstWeight - 1) % 11 + 1) * digits.at(i).digitValue();
    return sum % 11;
}

QJsonObject person(const QString &surname, const QString &name)
{
    return {{u"surname"_s, surname}, {u"name"_s, name}, {u"patronymic"_s, QJsonValue()},
        {u"iin"_s, QJsonValue()}};
}

/// Letters only, another word for each number, also after folding (which drops doubled letters).
QString inventedName(int number)
{
    QString name = u"А"_s;
    for (int rest = number + 1; rest > 0; rest /= 10) {
        name += u"бвгджзклмн"_s.at(rest % 10);
        name += u'а';
    }
    return name;
}

} // namespace

QJsonObject Answer::json() const
{
    const auto objects = objectsOf(out);
    return objects.isEmpty() ? QJsonObject() : objects.constLast();
}

QList<QJsonObject> Answer::lines() const
{
    return objectsOf(out);
}

QList<QJsonObject> Answer::errors() const
{
    QList<QJsonObject> errors;
    for (const QJsonObject &object : objectsOf(err)) {
        if (object.contains(u"error"_s))
            errors.append(object.value(u"error"_s).toObject());
    }
    return errors;
}

QString Answer::code() const
{
    return errors().isEmpty() ? QString() : errors().constFirst().value(u"code"_s).toString();
}

Answer run(const QStringList &words, const QByteArray &input, const QByteArray &password)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QYZMET_PASSWORD"_s, QString::fromUtf8(password));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QYZ_CTL), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestRun))
        ADD_FAILURE() << "qyzmetctl did not end: " << words.join(u' ').toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << words.join(u' ').toStdString();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QList<Server> servers()
{
    QList<Server> list{Server::Sqlite};
    if (!qEnvironmentVariableIsEmpty("QYZ_TEST_PG"))
        list.append(Server::Postgres);
    return list;
}

std::string serverName(const ::testing::TestParamInfo<Server> &info)
{
    return info.param == Server::Sqlite ? "SQLite" : "PostgreSQL";
}

TestRegistry::TestRegistry(Server server, Content content)
    : m_server(server)
    , m_db(m_folder.filePath(u"registry.sqlite"_s))
{
    static std::atomic<int> count{0};
    if (m_server == Server::Postgres) {
        m_name = u"qyz_ctl_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
        onServer(u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(m_name));
        m_db = serverAddress(m_name);
    }
    Answer made{0, {}, {}};
    if (content == Content::Practice) {
        made = run({u"--db"_s, m_db, u"init"_s, u"--practice"_s, u"--json"_s});
    } else if (content == Content::OpenNow) {
        made = run({u"--db"_s, m_db, u"init"_s, u"--director"_s, u"director"_s, u"--organisation"_s,
                       write(u"office.json"_s, openOffice()), u"--json"_s},
            {}, directorsPassword);
    }
    EXPECT_EQ(made.exit, 0) << made.err.toStdString();
}

TestRegistry::~TestRegistry()
{
    if (m_server == Server::Postgres)
        onServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
}

QString TestRegistry::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

Answer TestRegistry::call(const QStringList &words, const QByteArray &input, const QString &now,
    const QString &login) const
{
    QStringList all{u"--db"_s, m_db, u"--json"_s, u"--as"_s, login};
    if (!now.isEmpty())
        all += {u"--now"_s, now};
    return run(all + words, input);
}

QStringList TestRegistry::directorsWords() const
{
    return {u"--db"_s, m_db, u"--json"_s, u"--as"_s, u"director"_s};
}

QString askShell(const TestRegistry &registry, Server server, const QString &statement)
{
    QProcess process;
    if (server == Server::Sqlite)
        process.start(u"sqlite3"_s, {u"-bail"_s, registry.db(), statement});
    else
        process.start(u"psql"_s,
            {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s,
                registry.db(), u"-c"_s, statement});
    EXPECT_TRUE(process.waitForFinished(longestRun));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString inventedIin(QDate born, bool girl)
{
    const int century = (born.year() / 100 - 18) * 2 + (girl ? 2 : 1);
    const QString digits = born.toString(u"yyMMdd"_s) + QString::number(century) + u"0000"_s;
    int check = weighed(digits, 1);
    if (check == 10)
        check = weighed(digits, 3);
    return digits + QString::number(check);
}

QJsonObject application(int number)
{
    QJsonObject applicant = person(u"Үлгіева"_s, inventedName(number));
    applicant.insert(u"phone"_s, u"+7 700 000 00 00"_s);
    applicant.insert(u"relation"_s, u"parent"_s);
    applicant.insert(u"consent"_s, true);
    QJsonObject child = person(u"Үлгіев"_s, inventedName(number));
    child.insert(u"birth_date"_s, QDate(2018, 1, 1).addDays(number % 700).toString(Qt::ISODate));
    child.insert(u"grade"_s, 1);
    child.insert(u"class_language"_s, u"kk"_s);
    return {{u"case"_s, u"grade_1"_s}, {u"channel"_s, u"office"_s},
        {u"received_at"_s, QJsonValue()}, {u"language"_s, u"kk"_s}, {u"applicant"_s, applicant},
        {u"child"_s, child},
        {u"documents"_s,
            QJsonArray{u"application"_s, u"immunisation_065"_s, u"health_passport_052_2"_s,
                u"photos_3x4"_s}},
        {u"override"_s, QJsonObject{{u"iin_missing"_s, u"шетелдік"_s}}}};
}

QJsonObject applicationForAnyDay(int number)
{
    QJsonObject object = application(number);
    object.insert(u"case"_s, u"grades_2_9"_s);
    QJsonObject child = object.value(u"child"_s).toObject();
    child.insert(u"grade"_s, 3);
    object.insert(u"child"_s, child);
    return object;
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace qyz::ctl::testing
