// R23, whole: every duty tries every action on every service. The table that is expected stands
// here, written from the rules; what was found is docs/roles.md, which QYZ_WRITE_DOCS=1 rewrites.
#include "rolesfixture.h"

#include <QFile>
#include <QTextStream>

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

using Try = std::function<bool(RolesDesk &, const QString &service, const QString &login)>;

/// One row of the table: what, on which services, who may.
struct Row {
    QString action;
    QStringList services;
    QList<Role> may;
    Try attempt; // empty: an action on a line
};

const QStringList services{
    u"admission"_s, u"duplicate"_s, u"home_education"_s, u"attestation"_s, u"complaint"_s};
const QStringList reviewed{u"home_education"_s, u"attestation"_s};
const QStringList unreviewed{u"admission"_s, u"duplicate"_s};
const QStringList withOrder = reviewed + unreviewed;

const QList<Role> office{Role::Registrar, Role::Director};
const QList<Role> review{Role::Reviewer, Role::Director};
const QList<Role> director{Role::Director};
const QList<Role> readers{Role::Registrar, Role::Reviewer, Role::Director};
const QList<Role> managers{Role::Director, Role::Administrator};

LineRef first(const QString &service)
{
    return {service, 0, 1};
}

EntryFilter bookOf(const QString &service)
{
    EntryFilter filter;
    filter.journal = service;
    return filter;
}

SettingCommand holidays(const QString &login)
{
    return {SettingKind::SchoolHolidays,
        {{u"name_kk"_s, u"күзгі"_s}, {u"name_ru"_s, u"осенние"_s}, {u"from"_s, u"2026-10-26"_s},
            {u"to"_s, u"2026-11-02"_s}},
        {}, {}, login};
}

Assignment substitution()
{
    return {u"guest"_s, Duty::Registrar, {u"admission"_s}, QDate(2026, 6, 15), {}, u"12-ө"_s};
}

/// A line is there, and somebody looks at it.
QList<Row> readingRows()
{
    return {
        {u"register"_s, services, office,
            [](RolesDesk &desk, const QString &service, const QString &login) {
                return desk.add(anotherApplication(service), login, service).ok();
            }},
        {u"show"_s, services, readers,
            [](RolesDesk &desk, const QString &service, const QString &login) {
                return desk.registry.show(first(service), login, false).ok();
            }},
        {u"list"_s, services, readers,
            [](RolesDesk &desk, const QString &service, const QString &login) {
                return desk.registry.page(bookOf(service), login).ok();
            }},
        {u"search"_s, services, readers,
            [](RolesDesk &desk, const QString &, const QString &login) {
                const auto found = desk.registry.search(u"Қайратова"_s, 10, login);
                return found.ok() && !found->isEmpty();
            }},
        {u"slip (paper)"_s, services, readers,
            [](RolesDesk &desk, const QString &service, const QString &login) {
                return desk.registry.slip(first(service), {}, {}, login).ok();
            }},
        {u"book"_s, services, readers,
            [](RolesDesk &desk, const QString &service, const QString &login) {
                return desk.registry.printBook({service, 1, BookPart::Pages, 1, 1, login}).ok();
            }},
        {u"read what is sealed"_s, {u"home_education"_s}, review,
            [](RolesDesk &desk, const QString &service, const QString &login) {
                const auto seen = desk.registry.show(first(service), login, false, u"тексеру"_s);
                return seen.ok() && seen->sealed.size() == 1
                    && seen->sealed.constFirst().state == SealedState::Opened;
            }},
    };
}

/// R23's table, action by action.
QList<Row> lineRows()
{
    return {
        {u"send-for-review"_s, reviewed, office, {}},
        {u"approve"_s, reviewed, review, {}},
        {u"return"_s, reviewed, review, {}},
        {u"refuse"_s, reviewed, review, {}},
        {u"refuse"_s, unreviewed, director, {}},
        {u"notify"_s, services, office, {}},
        {u"order"_s, withOrder, office, {}},
        {u"plan"_s, {u"home_education"_s}, review, {}},
        {u"issue"_s, {u"duplicate"_s}, office, {}},
        {u"slip"_s, {u"admission"_s}, office, {}},
        {u"answer"_s, {u"complaint"_s}, director, {}},
        {u"forward"_s, {u"complaint"_s}, office, {}},
        {u"extend"_s, {u"complaint"_s}, director, {}},
        {u"result-ready"_s, withOrder, office, {}},
        {u"hand-over"_s, services, office, {}},
        {u"remind"_s, services, office, {}},
        {u"stop"_s, {u"duplicate"_s}, office, {}},
        {u"restart"_s, {u"duplicate"_s}, office, {}},
        {u"withdraw"_s, services, office, {}},
        {u"correct"_s, services, readers, {}},
        {u"void"_s, services, office, {}},
        {u"dispose"_s, services, director, {}},
        {u"declare-interest"_s, reviewed + QStringList{u"complaint"_s}, readers, {}},
    };
}

/// Actions that belong to no service.
QList<Row> officeRows()
{
    const auto row = [](const QString &action, const QList<Role> &may,
                         const std::function<bool(Registry &, const QString &)> &attempt) {
        return Row{
            action, {}, may, [attempt](RolesDesk &desk, const QString &, const QString &login) {
                return attempt(desk.registry, login);
            }};
    };
    return {
        row(u"overview"_s, director,
            [](Registry &registry, const QString &login) { return registry.overview(login).ok(); }),
        row(u"settings"_s, director,
            [](Registry &registry, const QString &login) {
                return registry.changeSetting(holidays(login)).ok();
            }),
        row(u"settings, what would move"_s, director,
            [](Registry &registry, const QString &login) {
                return registry.settingMoves(holidays(login)).ok();
            }),
        row(u"settings, the calendar"_s, managers,
            [](Registry &registry, const QString &login) {
                const auto changed =
                    registry.changeSetting({SettingKind::Calendar, {}, {}, {}, login});
                return !changed.ok() && changed.error().code != ErrorCode::NoRight; // no file given
            }),
        row(u"user list"_s, managers,
            [](Registry &registry, const QString &login) { return registry.people(login).ok(); }),
        row(u"user add"_s, managers,
            [](Registry &registry, const QString &login) {
                return registry
                    .addAccount({{u"newcomer"_s, {u"Жаңаев"_s, u"Жаңа"_s, {}},
                                     {u"хатшы"_s, u"секретарь"_s, false}, {}},
                        u"practice words"_s, login})
                    .ok();
            }),
        row(u"user disable"_s, managers,
            [](Registry &registry, const QString &login) {
                return registry.switchAccount({u"guest"_s, true, login}).ok();
            }),
        row(u"user password of somebody else"_s, managers,
            [](Registry &registry, const QString &login) {
                return registry.setPassword({u"guest"_s, u"other words"_s, login, false}).ok();
            }),
        row(u"user assign"_s, managers,
            [](Registry &registry, const QString &login) {
                return registry.assign({substitution(), login}).ok();
            }),
        row(u"user end"_s, managers,
            [](Registry &registry, const QString &login) {
                return registry.endAssignment({1, QDate(2026, 12, 31), u"13-ө"_s, login}).ok();
            }),
    };
}

bool passes(RolesDesk &desk, const Row &row, const QString &service, Role role)
{
    desk.rewind();
    const QString login = desk.login(role, service);
    if (row.services.isEmpty())
        return row.attempt(desk, service, login);
    const Scene scene =
        row.attempt ? Scene{goodApplication(service), {}, 0, {}} : sceneOf(service, row.action);
    desk.prepare(service, scene);
    if (row.attempt)
        return row.attempt(desk, service, login);
    return desk.act(row.action, scene.facts, login).ok();
}

/// Who may, as it was found: "registrar, director".
QList<Role> found(RolesDesk &desk, const Row &row, const QString &service)
{
    QList<Role> may;
    for (const Role role : allRoles()) {
        if (passes(desk, row, service, role))
            may.append(role);
    }
    return may;
}

/// Enrolment, duplicates and complaints have no reviewer (R23): nobody is there to be one.
QList<Role> expected(const Row &row, const QString &service)
{
    QList<Role> may = row.may;
    if (!service.isEmpty() && !reviewed.contains(service))
        may.removeAll(Role::Reviewer);
    return may;
}

QString cells(const QList<Role> &may)
{
    QString text;
    for (const Role role : allRoles())
        text += may.contains(role) ? u" yes |"_s : u" – |"_s;
    return text;
}

const QString heading = u"| Action | registrar | its reviewer | another's reviewer | director | "
                        "administrator | no duty |\n|---|---|---|---|---|---|---|\n"_s;

QString writtenRow(const Row &row, const QList<Role> &may)
{
    return u"| `%1` |%2\n"_s.arg(row.action, cells(may));
}

QString titleOf(const QString &service)
{
    return u"\n## %1\n\n"_s.arg(service) + heading;
}

const QString introduction =
    u"# Who may do what\n\n"
    "Found by trying (R23): every duty tries every action on every service, and this page is what "
    "came\nout. `tests/unit/application/rolestest.cpp` holds the table of the rules beside it and "
    "fails where the\ntwo differ; `QYZ_WRITE_DOCS=1` in its environment writes the page anew.\n\n"
    "An action that is not listed under a service does not exist there: nobody may do it. \"Its "
    "reviewer\"\nis who reviews that service; enrolment, duplicates and complaints have none. "
    "Signing "
    "in, one's own\npassword, `due`, `calendar`, `iin` and the service passport ask for no "
    "duty.\n\n"
    "Besides the duty: the registrar voids on the day of registration only; a reviewer does not "
    "decide a\nline he registered himself, and nobody one he declared an interest in (R23); who is "
    "named in a\ncomplaint takes no part in it (R35).\n"_s;

QString documentPath()
{
    return QStringLiteral(QYZ_SOURCE_DIR "/docs/roles.md");
}

} // namespace

TEST(Roles, R23_exactlyThoseOfTheTablePassAndThePageSaysSo)
{
    RolesDesk desk;
    QString page = introduction;
    for (const QString &service : services) {
        page += titleOf(service);
        for (const Row &row : readingRows() + lineRows()) {
            if (!row.services.contains(service))
                continue;
            const QList<Role> may = found(desk, row, service);
            EXPECT_EQ(may, expected(row, service))
                << readable(service) << ' ' << readable(row.action) << cells(may).toStdString();
            page += writtenRow(row, may);
        }
    }
    page += titleOf(u"The office"_s);
    for (const Row &row : officeRows()) {
        const QList<Role> may = found(desk, row, {});
        EXPECT_EQ(may, expected(row, {})) << readable(row.action) << cells(may).toStdString();
        page += writtenRow(row, may);
    }
    QFile file(documentPath());
    if (qEnvironmentVariable("QYZ_WRITE_DOCS") == u"1"_s) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(page.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), page) << "QYZ_WRITE_DOCS=1 writes docs/roles.md";
}

TEST(Roles, R23_anActionTheTableDoesNotNameForAServiceIsNobodys)
{
    RolesDesk desk;
    for (const QString &service : services) {
        for (const RecordKind act : allActions()) {
            const QString action = actionName(act);
            const QList<Row> rows = lineRows();
            const bool known = std::any_of(rows.begin(), rows.end(), [&](const Row &row) {
                return row.action == action && row.services.contains(service);
            });
            if (known)
                continue;
            for (const Role role : allRoles()) {
                desk.rewind();
                desk.prepare(service, {goodApplication(service), {}, 0, {}});
                const auto done = desk.act(action, goodFacts(action), desk.login(role, service));
                EXPECT_FALSE(done.ok()) << readable(service) << ' ' << readable(action);
            }
        }
    }
}

TEST(Roles, everyActionOfTheContractStandsInTheTable)
{
    QStringList named;
    for (const Row &row : lineRows())
        named.append(row.action);
    for (const RecordKind act : allActions())
        EXPECT_TRUE(named.contains(actionName(act))) << readable(actionName(act));
}
