#include "application/rehearsal.h"

#include "application/inventedtime.h"
#include "application/practiceplan.h"
#include "application/registry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// A registration (`act` null) or an act, at its moment.
struct Step {
    QDateTime at; // UTC
    qsizetype line = 0; // of the plan
    const PracticeAct *act = nullptr;
};

struct Progress {
    std::optional<JournalEntry> entry;
    bool ended = false; // a rule said "not yet": the line stays as it stands
};

QJsonObject receiverOf(const QJsonObject &person)
{
    const QJsonObject applicant = person.value("applicant"_L1).toObject();
    QJsonObject receiver;
    for (const QString &key : {u"surname"_s, u"name"_s, u"patronymic"_s, u"iin"_s})
        receiver.insert(key, applicant.value(key));
    return receiver;
}

/// One rehearsal: every step of the plan in the order of time, as the office would have lived it.
class Rehearsal {
public:
    Rehearsal(Registry &registry, InventedClock &clock, const OfficeFacts &office,
        const PracticePlan &plan, QDate today)
        : m_registry(registry)
        , m_clock(clock)
        , m_office(office)
        , m_plan(plan)
        , m_today(today)
        , m_progress(plan.lines.size())
    {
    }

    Status run()
    {
        for (const Step &step : steps()) {
            m_clock.moment = step.at;
            Status done = step.act ? actOn(step) : registerLine(step);
            if (!done) {
                Error error = done.error();
                error.detail = u"the rehearsal: %1, %2 (%3)"_s.arg(m_plan.lines.at(step.line).story,
                    step.act ? step.act->action : u"register"_s, error.detail);
                return error;
            }
        }
        return {};
    }

private:
    /// The working days before today, the last one first.
    QList<QDate> workingDaysBefore() const
    {
        int count = 0;
        for (const PracticeLine &line : m_plan.lines)
            count = std::max(count, line.daysBefore);
        QList<QDate> days;
        for (QDate day = m_today.addDays(-1); days.size() < count; day = day.addDays(-1)) {
            if (m_office.schedule.isWorkingDay(day))
                days.append(day);
        }
        return days;
    }

    QList<Step> steps() const
    {
        const QList<QDate> days = workingDaysBefore();
        const auto moment = [&](int daysBefore, QTime time) {
            return m_office.schedule.zone().toUtc(days.at(daysBefore - 1), time);
        };
        QList<Step> steps;
        for (qsizetype index = 0; index < m_plan.lines.size(); ++index) {
            const PracticeLine &line = m_plan.lines.at(index);
            steps.append({moment(line.daysBefore, line.time), index, nullptr});
            const auto story = m_plan.stories.constFind(line.story);
            for (const PracticeAct &act : story->acts) {
                // What lies ahead of today has not happened yet.
                if (act.after < line.daysBefore)
                    steps.append({moment(line.daysBefore - act.after, act.time), index, &act});
            }
        }
        std::stable_sort(
            steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.at < b.at; });
        return steps;
    }

    PracticeMoment momentOf(const Step &step, qint64 number) const
    {
        const QJsonObject &person = m_plan.lines.at(step.line).person;
        const QDateTime local = m_office.schedule.local(step.at);
        return {local.date(), m_today, local, number,
            person.value("language"_L1).toString() == "kk"_L1, receiverOf(person), m_named};
    }

    Status registerLine(const Step &step)
    {
        const PracticeLine &line = m_plan.lines.at(step.line);
        const PracticeStory &story = *m_plan.stories.constFind(line.story);
        QJsonObject asked = filled(story.application, momentOf(step, step.line + 1));
        for (auto fact = line.person.begin(); fact != line.person.end(); ++fact)
            asked.insert(fact.key(), fact.value());
        const auto draft = ApplicationDraft::fromJson(asked);
        if (!draft)
            return draft.error();
        const auto registered =
            m_registry.registerApplication({story.service, *draft, u"registrar"_s});
        if (!registered)
            return registered.error();
        m_progress[step.line].entry = registered->entry;
        if (!line.key.isEmpty())
            m_named.insert(line.key, registered->entry.line.text());
        return {};
    }

    Status actOn(const Step &step)
    {
        Progress &progress = m_progress[step.line];
        if (progress.ended)
            return {};
        if (!progress.entry)
            return makeError(ErrorCode::BadJson, {u"time"_s}, u"before its line is there"_s);
        const LineRef &line = progress.entry->line;
        const QJsonObject facts = filled(step.act->facts, momentOf(step, line.number));
        const auto done = m_registry.act({line, step.act->action, facts, step.act->login, 0});
        if (done)
            return {};
        if (!step.act->mayWait || errorKind(done.error().code) != ErrorKind::Rule)
            return done.error();
        progress.ended = true;
        return {};
    }

    Registry &m_registry;
    InventedClock &m_clock;
    const OfficeFacts &m_office;
    const PracticePlan &m_plan;
    QDate m_today;
    QList<Progress> m_progress;
    QHash<QString, QString> m_named;
};

Result<bool> isEmptyPractice(Registry &registry, const OfficeFacts &office)
{
    if (!office.practice)
        return false;
    for (const JournalFacts &journal : office.journals) {
        const auto ends = registry.ends(journal.code);
        if (!ends)
            return ends.error();
        if (ends->lines > 0)
            return false;
    }
    return true;
}

} // namespace

Status fillPractice(Transactor &transactor, Vault &vault, const std::shared_ptr<OfficeCache> &cache,
    const PracticeFiles &files, QDate today)
{
    InventedClock clock;
    InventedTransactor invented(transactor, clock);
    Registry registry(invented, vault, cache);
    const auto office = registry.office();
    if (!office)
        return office.error();
    const auto empty = isEmptyPractice(registry, **office);
    if (!empty)
        return empty.error();
    if (!*empty)
        return {};
    const auto plan = PracticePlan::fromJson(files.people, files.day);
    if (!plan)
        return plan.error();
    return Rehearsal(registry, clock, **office, *plan, today).run();
}

} // namespace qyz::application
