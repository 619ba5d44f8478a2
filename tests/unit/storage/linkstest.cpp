// Rows beside a line: lines it names, values used once, the day it ends (R31, R32, R35).
#include "samples.h"
#include "testdatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage::test;
using application::EntryFilter;
using application::EntryView;
using application::UnitOfWork;
using domain::JournalEntry;
using domain::LineRef;
using domain::LineState;
using domain::UniqueValue;

namespace {

const UniqueValue blank{u"issue"_s, u"АБ 0012345"_s};

/// Line 1 ends on 20.09.2026, line 2 goes on from it, line 3 used a blank and complains of line 1.
class LinksTest : public OnBoth {
protected:
    LinksTest()
    {
        for (qint64 number = 1; number <= 3; ++number)
            m_lines.append(sampleEntry(number));
        m_lines[0].acts.expiresOn = QDate(2026, 9, 20);
        m_lines[1].acts.links = {{u"previous"_s, m_lines[0].line}};
        m_lines[2].acts.links = {{u"about"_s, m_lines[0].line}};
        m_lines[2].acts.uniques = {blank};
        write([this](UnitOfWork &unit) -> domain::Status {
            QYZ_TRY(unit.heads().create(emptyHead(u"admission"_s)));
            for (JournalEntry &line : m_lines) {
                const auto stored = registerLine(unit, line, line.registeredAt);
                QYZ_TRY(stored);
                line = *stored;
            }
            return {};
        });
    }

    void update(const JournalEntry &line)
    {
        write([&](UnitOfWork &unit) { return unit.entries().update(line); });
    }
    QList<LineRef> linked(const QString &kind)
    {
        QList<LineRef> found;
        read([&](UnitOfWork &unit) -> domain::Status {
            const auto targets = unit.entries().linkedTo(
                kind, {m_lines[0].line, m_lines[1].line, {u"complaint"_s, 2026, 1}});
            QYZ_TRY(targets);
            found = *targets;
            return {};
        });
        return found;
    }
    std::optional<LineRef> holder(const UniqueValue &value)
    {
        std::optional<LineRef> found;
        read([&](UnitOfWork &unit) -> domain::Status {
            const auto line = unit.entries().uniqueHolder(u"admission"_s, value);
            QYZ_TRY(line);
            found = *line;
            return {};
        });
        return found;
    }
    QList<qint64> expiring(QDate today, QDate until)
    {
        QList<qint64> numbers;
        read([&](UnitOfWork &unit) -> domain::Status {
            EntryFilter filter;
            filter.journal = u"admission"_s;
            filter.view = EntryView::Expiring;
            filter.today = today;
            filter.expiresUntil = until;
            const auto entries = unit.entries().page(filter);
            QYZ_TRY(entries);
            for (const JournalEntry &entry : *entries)
                numbers.append(entry.line.number);
            const auto counts = unit.entries().counts(filter);
            QYZ_TRY(counts);
            EXPECT_EQ(counts->expiring, numbers.size());
            return {};
        });
        return numbers;
    }
    bool agrees(const JournalEntry &line)
    {
        bool agree = false;
        read([&](UnitOfWork &unit) -> domain::Status {
            const auto same = unit.entries().columnsAgree(line);
            QYZ_TRY(same);
            agree = *same;
            return {};
        });
        return agree;
    }

    QList<JournalEntry> m_lines;
};

} // namespace

TEST_P(LinksTest, R35_aLineKnowsWhetherAnotherNamesIt)
{
    EXPECT_EQ(linked(u"about"_s), QList{m_lines[0].line});
    m_lines[2].state = LineState::Voided;
    update(m_lines[2]);
    EXPECT_TRUE(linked(u"about"_s).isEmpty());
}

TEST_P(LinksTest, R7_R35_aCorrectedReferenceTakesThePlaceOfTheOldOne)
{
    m_lines[2].acts.links = {{u"about"_s, m_lines[1].line}};
    update(m_lines[2]);
    EXPECT_EQ(linked(u"about"_s), QList{m_lines[1].line});
    m_lines[2].acts.links.clear();
    update(m_lines[2]);
    EXPECT_TRUE(linked(u"about"_s).isEmpty());
    EXPECT_EQ(holder(blank), m_lines[2].line) << "what was used stays used";
}

TEST_P(LinksTest, R31_whatAnotherLineGoesOnFromIsNotWatched)
{
    const QDate today(2026, 9, 1);
    const QDate until(2026, 10, 1);
    EXPECT_TRUE(expiring(today, until).isEmpty());
    m_lines[1].state = LineState::Withdrawn;
    update(m_lines[1]);
    EXPECT_EQ(expiring(today, until), QList<qint64>{1});
    EXPECT_EQ(expiring(QDate(2026, 9, 20), until), QList<qint64>{1});
    EXPECT_TRUE(expiring(QDate(2026, 9, 21), until).isEmpty());
    EXPECT_TRUE(expiring(today, QDate(2026, 9, 19)).isEmpty());
    EXPECT_TRUE(expiring(today, {}).isEmpty()) << "a service that watches nothing";
    m_lines[0].state = LineState::Refused;
    update(m_lines[0]);
    EXPECT_TRUE(expiring(today, until).isEmpty());
}

TEST_P(LinksTest, R32_aValueIsUsedOnceInAJournal)
{
    EXPECT_EQ(holder(blank), m_lines[2].line);
    EXPECT_EQ(holder({u"issue"_s, u"АБ 0012346"_s}), std::nullopt);
    m_lines[0].acts.uniques = {blank};
    const auto second =
        transactor().write([&](UnitOfWork &unit) { return unit.entries().update(m_lines[0]); });
    EXPECT_FALSE(second.ok());
    EXPECT_EQ(holder(blank), m_lines[2].line);
}

TEST_P(LinksTest, R5_aRowThatIsGoneOrPutInIsFound)
{
    for (const JournalEntry &line : std::as_const(m_lines))
        EXPECT_TRUE(agrees(line)) << line.line.number;
    ASSERT_TRUE(sql(u"DELETE FROM entry_unique"_s).ok);
    EXPECT_FALSE(agrees(m_lines[2]));
    ASSERT_TRUE(sql(u"INSERT INTO entry_link VALUES ('admission', 0, 2, 'about', 'x', 0, 1)"_s).ok);
    EXPECT_FALSE(agrees(m_lines[1]));
    ASSERT_TRUE(sql(u"UPDATE journal_entry SET expires_on = '2030-01-01' WHERE number = 1"_s).ok);
    EXPECT_FALSE(agrees(m_lines[0]));
}

TEST_P(LinksTest, R30_whatWasDisposedOfLiesOnNoShelf)
{
    m_lines[0].state = LineState::ResultReady;
    m_lines[0].readyAt = morning();
    update(m_lines[0]);
    const auto ready = [this] {
        qint64 count = -1;
        read([&](UnitOfWork &unit) -> domain::Status {
            EntryFilter filter;
            filter.journal = u"admission"_s;
            filter.shelfBefore = morning(1000);
            const auto counts = unit.entries().counts(filter);
            QYZ_TRY(counts);
            EXPECT_EQ(counts->ready, counts->shelf);
            count = counts->ready;
            return {};
        });
        return count;
    };
    EXPECT_EQ(ready(), 1);
    m_lines[0].acts.disposal =
        domain::Disposal{u"3"_s, QDate(2026, 9, 1), morning(5), u"director"_s};
    update(m_lines[0]);
    EXPECT_EQ(ready(), 0);
}

TEST_P(LinksTest, clearingAJournalClearsWhatStandsBesideIt)
{
    write([](UnitOfWork &unit) { return unit.entries().clear(u"admission"_s); });
    EXPECT_EQ(holder(blank), std::nullopt);
    EXPECT_EQ(sql(u"SELECT kind FROM entry_link"_s).rows.size(), 0);
}

QYZ_ON_BOTH(LinksTest);
