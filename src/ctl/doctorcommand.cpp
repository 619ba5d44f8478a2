// doctor: everything worth saying about this installation. Nobody signs in; nothing personal.
#include "ctl/exitcode.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"
#include "ctl/words.h"
#include "presentation/errortext.h"
#include "storage/backendfacts.h"
#include "storage/defaultdatabase.h"
#include "storage/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QStorageInfo>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

constexpr int farAheadDays = 31; // R6

class Examination {
public:
    Examination(Context &context, storage::ConnectionSettings settings, OpenRegistry &opened)
        : m_language(context.console.language())
        , m_settings(std::move(settings))
        , m_opened(opened)
    {
    }

    Result<QJsonObject> run()
    {
        m_json.insert(u"version"_s, QStringLiteral(QYZ_VERSION));
        m_json.insert(u"practice"_s, m_opened.office().practice);
        QYZ_TRY(database());
        QYZ_TRY(journals());
        calendar();
        zones();
        disk();
        m_json.insert(u"now"_s, momentJson(m_opened.now(), m_opened.zone()));
        m_json.insert(u"warnings"_s, m_warnings);
        return m_json;
    }

private:
    void warn(const QString &what, const QString &message)
    {
        m_warnings.append(QJsonObject{{u"what"_s, what}, {u"message"_s, message}});
    }

    Status database()
    {
        const bool sqlite = m_settings.backend == storage::Backend::Sqlite;
        m_json.insert(u"backend"_s, sqlite ? u"sqlite"_s : u"postgresql"_s);
        m_json.insert(u"database"_s, m_settings.displayName());
        m_json.insert(u"schema"_s, storage::currentSchema());
        const auto facts = storage::backendFacts(m_settings);
        if (!facts)
            return facts.error();
        QJsonObject answers;
        for (const auto &[name, answer] : *facts)
            answers.insert(name, answer);
        m_json.insert(u"backend_facts"_s, answers);
        const auto role = storage::deskRoleReady(m_settings);
        if (!role)
            return role.error();
        m_json.insert(u"desk_role"_s, *role);
        if (!*role)
            warn(u"desk_role"_s, u"qyzmet_desk: CREATE ROLE, GRANT"_s);
        if (sqlite) {
            const QFileInfo file(m_settings.path);
            m_json.insert(u"file_size"_s, file.size());
            m_json.insert(u"writable"_s, file.isWritable());
            if (!file.isWritable())
                warn(u"writable"_s,
                    presentation::sentence(ErrorCode::ReadOnlyDatabase, {}, m_language));
        }
        return {};
    }

    Status journals()
    {
        QJsonObject json;
        for (const application::JournalFacts &journal : m_opened.office().journals) {
            const auto ends = m_opened.registry().ends(journal.code);
            if (!ends)
                return ends.error();
            json.insert(journal.code,
                QJsonObject{{u"lines"_s, ends->lines}, {u"last_number"_s, ends->number},
                    {u"records"_s, ends->seq}, {u"start"_s, dateJson(journal.start)}});
        }
        m_json.insert(u"journals"_s, json);
        return clock();
    }

    // R6
    Status clock()
    {
        QDateTime newest;
        const Status read =
            m_opened.transactor().read([&](application::UnitOfWork &work) -> Status {
                const auto heads = work.heads().all();
                if (!heads)
                    return heads.error();
                for (const JournalHead &head : *heads) {
                    const QDateTime at =
                        head.lastAt.isEmpty() ? QDateTime() : fromRecordTime(head.lastAt);
                    if (at.isValid() && (!newest.isValid() || at > newest))
                        newest = at;
                }
                return {};
            });
        QYZ_TRY(read);
        const bool ahead = !m_opened.office().practice && newest.isValid()
            && newest.daysTo(m_opened.now()) > farAheadDays;
        m_json.insert(u"last_record_at"_s, momentJson(newest, m_opened.zone()));
        m_json.insert(u"clock_far_ahead"_s, ahead);
        if (ahead)
            warn(u"clock_far_ahead"_s,
                presentation::sentence(
                    ErrorCode::ClockFarAhead, {momentText(newest, m_opened.zone())}, m_language));
        return {};
    }

    void calendar()
    {
        const WorkingCalendar &calendar = m_opened.office().schedule.calendar();
        const int thisYear = m_opened.zone().toLocal(m_opened.now()).date().year();
        QJsonArray confirmed;
        QJsonArray unconfirmed;
        int first = thisYear;
        for (const CalendarDay &day : calendar.days())
            first = std::min(first, day.date.year());
        for (int year = first; year <= thisYear + 1; ++year) {
            if (calendar.isYearVerified(year))
                confirmed.append(year);
            else
                unconfirmed.append(year);
        }
        m_json.insert(u"calendar"_s,
            QJsonObject{{u"confirmed"_s, confirmed}, {u"unconfirmed"_s, unconfirmed}});
        if (!calendar.isYearVerified(thisYear))
            warn(u"calendar"_s,
                presentation::sentence(ErrorCode::CalendarUnverified, {}, m_language));
    }

    /// The office's offsets are data; a stale system is worth a word, and changes nothing.
    void zones()
    {
        const int office = m_opened.zone().offsetMinutes(m_opened.now());
        const int system = QTimeZone::systemTimeZone().offsetFromUtc(m_opened.now()) / 60;
        m_json.insert(
            u"zone"_s, QJsonObject{{u"office_minutes"_s, office}, {u"system_minutes"_s, system}});
        if (office != system)
            warn(u"zone"_s, word(Word::ZoneDiffers, m_language));
    }

    void disk()
    {
        const bool sqlite = m_settings.backend == storage::Backend::Sqlite;
        const QString folder =
            sqlite ? QFileInfo(m_settings.path).absolutePath() : QDir::homePath();
        m_json.insert(u"free_bytes"_s, QStorageInfo(folder).bytesAvailable());
        const QDir drafts(storage::draftsFolder());
        m_json.insert(u"drafts"_s,
            QJsonObject{{u"folder"_s, drafts.path()},
                {u"count"_s, drafts.entryList({u"*.json"_s}, QDir::Files).size()}});
    }

    presentation::UiLanguage m_language;
    storage::ConnectionSettings m_settings;
    OpenRegistry &m_opened;
    QJsonObject m_json;
    QJsonArray m_warnings;
};

/// "name: value", inner objects by their path.
void answerRows(Console &console, const QJsonObject &json, const QString &path)
{
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const QString name = path + it.key();
        if (it->isObject()) {
            answerRows(console, it->toObject(), name + u'.');
            continue;
        }
        QStringList texts;
        const QJsonArray values = it->isArray() ? it->toArray() : QJsonArray{it.value()};
        for (const QJsonValue value : values)
            texts.append(value.toVariant().toString());
        console.answer(name + u": "_s + texts.join(u", "_s));
    }
}

} // namespace

CommandResult runDoctor(Context &context)
{
    const auto settings = connectionOf(context.arguments);
    if (!settings)
        return settings.error();
    auto opened = OpenRegistry::open(context, Access::Reading);
    if (!opened)
        return opened.error();
    auto found = Examination(context, *settings, **opened).run();
    if (!found)
        return found.error();
    if (context.console.json()) {
        context.console.answer(*found);
        return exitDone;
    }
    const QJsonArray warnings = found->take(u"warnings"_s).toArray();
    answerRows(context.console, *found, {});
    for (const QJsonValue warning : warnings)
        context.console.note(word(Word::Warning, context.console.language()) + u": "_s
            + warning.toObject().value(u"message"_s).toString());
    return exitDone;
}

} // namespace qyz::ctl
