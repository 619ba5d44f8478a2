#include "application/rehearsal.h"

#include "application/registry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr int linesADay = 5;

class InventedClock : public Clock {
public:
    QDateTime moment; // UTC
    QDateTime now() override { return moment; }
};

/// The unit of work of the real database with an invented present.
class InventedTime : public UnitOfWork {
public:
    InventedTime(UnitOfWork &real, InventedClock &clock)
        : m_real(real)
        , m_clock(clock)
    {
    }
    HeadRepository &heads() override { return m_real.heads(); }
    JournalRepository &journals() override { return m_real.journals(); }
    EntryRepository &entries() override { return m_real.entries(); }
    RegistryRepository &registry() override { return m_real.registry(); }
    Clock &clock() override { return m_clock; }

private:
    UnitOfWork &m_real;
    InventedClock &m_clock;
};

class InventedTransactor : public Transactor {
public:
    InventedTransactor(Transactor &real, InventedClock &clock)
        : m_real(real)
        , m_clock(clock)
    {
    }
    Status write(const Work &work) override
    {
        return m_real.write([&](UnitOfWork &unit) {
            InventedTime invented(unit, m_clock);
            return work(invented);
        });
    }
    Status read(const Work &work) override
    {
        return m_real.read([&](UnitOfWork &unit) {
            InventedTime invented(unit, m_clock);
            return work(invented);
        });
    }

private:
    Transactor &m_real;
    InventedClock &m_clock;
};

/// One rehearsal: registers families day by day and lets earlier lines go their ways.
class Rehearsal {
public:
    Rehearsal(Registry &registry, InventedClock &clock, const OfficeFacts &office)
        : m_registry(registry)
        , m_clock(clock)
        , m_office(office)
    {
    }

    Status run(const QJsonArray &families, QDate today)
    {
        const QList<QDate> days = daysBefore(today, families.size() / linesADay);
        for (qsizetype day = 0; day < days.size(); ++day) {
            QYZ_TRY(morning(days.at(day), day));
            for (int visitor = 0; visitor < linesADay; ++visitor)
                QYZ_TRY(visit(
                    days.at(day), visitor, families.at(day * linesADay + visitor).toObject()));
        }
        return {};
    }

private:
    QList<QDate> daysBefore(QDate today, qsizetype count) const
    {
        QList<QDate> days;
        for (QDate day = today.addDays(-1); days.size() < count; day = day.addDays(-1)) {
            if (m_office.schedule.isWorkingDay(day))
                days.prepend(day);
        }
        return days;
    }

    void setTime(QDate day, QTime time)
    {
        m_clock.moment = m_office.schedule.zone().toUtc(day, time);
    }

    Status visit(QDate day, int visitor, const QJsonObject &family)
    {
        setTime(day, QTime(9, 40).addSecs(visitor * 52 * 60));
        const auto draft = ApplicationDraft::fromJson(application(family, visitor));
        if (!draft)
            return draft.error();
        const auto registered =
            m_registry.registerApplication({u"admission"_s, *draft, u"registrar"_s});
        if (!registered)
            return registered.error();
        m_lines.append(registered->entry);
        return {};
    }

    static QJsonObject application(const QJsonObject &family, int visitor)
    {
        const int grade = family.value("child"_L1).toObject().value("grade"_L1).toInt();
        QJsonArray papers{u"application"_s, u"immunisation_065"_s, u"health_passport_052_2"_s};
        if (visitor != 3 || grade != 1)
            papers.append(u"photos_3x4"_s);
        if (grade >= 10)
            papers.append(u"certificate_basic"_s);
        QJsonObject asked{{u"case"_s,
                              grade == 1       ? u"grade_1"_s
                                  : grade < 10 ? u"grades_2_9"_s
                                               : u"grades_10_11"_s},
            {u"channel"_s, u"office"_s}, {u"language"_s, family.value("language"_L1)},
            {u"applicant"_s, family.value("applicant"_L1)}, {u"child"_s, family.value("child"_L1)},
            {u"documents"_s, papers}, {u"details"_s, QJsonObject{{u"in_area"_s, visitor != 2}}}};
        // A rehearsal happens in any month; the question is answered as a person would.
        if (grade == 1) {
            asked.insert("override"_L1,
                QJsonObject{{u"outside_window"_s, u"оқу үлгісі / учебный пример"_s},
                    {u"age"_s, u"оқу үлгісі / учебный пример"_s}});
        }
        return asked;
    }

    /// What the office does with earlier lines before the visitors come.
    Status morning(QDate day, qsizetype dayIndex)
    {
        if (dayIndex < 1)
            return {};
        setTime(day, QTime(9, 5));
        for (int visitor = 0; visitor < linesADay; ++visitor)
            QYZ_TRY(follow(m_lines.at((dayIndex - 1) * linesADay + visitor), day, dayIndex));
        return {};
    }

    Status follow(const JournalEntry &line, QDate day, qsizetype dayIndex)
    {
        // Every seventh line is left to become overdue, as happens in an office.
        if (line.state != LineState::Registered || line.line.number % 7 == 0)
            return {};
        if (line.line.number % 17 == 0)
            return act(line, u"refuse"_s, u"director"_s,
                {{u"grounds"_s, QJsonArray{u"class_sets_full"_s}},
                    {u"reason"_s,
                        line.language == Language::Kazakh
                            ? u"Осы сыныпта бос орын жоқ, көрші мектепке жүгінуге болады."_s
                            : u"В этом классе нет мест, можно обратиться в соседнюю школу."_s}});
        if (line.line.number % 19 == 0)
            return act(line, u"withdraw"_s, u"registrar"_s,
                {{u"reason"_s,
                    line.language == Language::Kazakh ? u"Ата-анасының өтініші бойынша"_s
                                                      : u"По просьбе родителя"_s}});
        for (const Obligation &owed : line.obligations) {
            if (owed.notBefore.isValid() && owed.notBefore > day)
                return {};
        }
        return complete(line, day, dayIndex);
    }

    Status complete(const JournalEntry &line, QDate day, qsizetype dayIndex)
    {
        QYZ_TRY(act(line, u"order"_s, u"registrar"_s,
            {{u"number"_s, QString::number(40 + dayIndex)},
                {u"date"_s, day.toString(Qt::ISODate)}}));
        QYZ_TRY(act(line, u"result-ready"_s, u"registrar"_s,
            {{u"place"_s, u"№\u00a0%1"_s.arg(line.line.number % 6 + 1)}}));
        if (line.line.number % 3 == 0)
            return {};
        return act(line, u"hand-over"_s, u"registrar"_s,
            {{u"to"_s,
                 QJsonObject{{u"surname"_s, line.applicant.name.surname},
                     {u"name"_s, line.applicant.name.name}, {u"iin"_s, line.applicant.iin}}},
                {u"identified_by"_s, u"iin"_s}});
    }

    Status act(const JournalEntry &line, const QString &action, const QString &who,
        const QJsonObject &facts)
    {
        const auto done = m_registry.act({line.line, action, facts, who, 0});
        if (!done)
            return done.error();
        return {};
    }

    Registry &m_registry;
    InventedClock &m_clock;
    const OfficeFacts &m_office;
    QList<JournalEntry> m_lines;
};

} // namespace

Status fillPractice(Transactor &transactor, PasswordHasher &hasher,
    const std::shared_ptr<OfficeCache> &cache, const QByteArray &people, QDate today)
{
    InventedClock clock;
    InventedTransactor invented(transactor, clock);
    Registry registry(invented, hasher, cache);
    const auto office = registry.office();
    if (!office)
        return office.error();
    const auto ends = registry.ends(u"admission"_s);
    if (!ends)
        return ends.error();
    if (!(*office)->practice || ends->lines > 0)
        return {};
    const QJsonArray families =
        QJsonDocument::fromJson(people).object().value("families"_L1).toArray();
    return Rehearsal(registry, clock, **office).run(families, today);
}

} // namespace qyz::application
