// Pages, filters and counts of a list.
#include "samples.h"
#include "testdatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage;
using namespace qyz::storage::test;
using application::EntryFilter;
using application::EntryView;
using application::UnitOfWork;
using domain::JournalEntry;
using domain::LineState;

namespace {

class ListTest : public OnBoth {
protected:
    /// Lines 1 … 30: states in turn; due dates from 1 September on; a yearly journal beside them.
    void SetUp() override
    {
        write([](UnitOfWork &unit) -> domain::Status {
            domain::JournalHead head = emptyHead(u"admission"_s);
            head.lines = 30;
            QYZ_TRY(unit.heads().create(head));
            for (int i = 1; i <= 30; ++i)
                QYZ_TRY(unit.entries().insert(line(i)));
            for (const int year : {2025, 2026}) {
                JournalEntry entry = sampleEntry(1, u"complaint"_s);
                entry.line.year = year;
                entry.requestId.clear();
                QYZ_TRY(unit.entries().insert(entry));
            }
            return {};
        });
        m_filter.journal = u"admission"_s;
        m_filter.today = QDate(2026, 9, 10);
        m_filter.shelfBefore = morning(15);
        m_filter.todayFrom = morning(12);
        m_filter.todayBefore = morning(17);
    }

    static JournalEntry line(int i)
    {
        JournalEntry entry = sampleEntry(i);
        constexpr LineState states[]{LineState::Registered, LineState::Approved,
            LineState::ResultReady, LineState::HandedOver, LineState::Voided};
        entry.state = i == 25 ? LineState::InReview : states[i % 5];
        entry.obligations[0].due = QDate(2026, 9, 1).addDays(i - 1);
        if (i % 5 >= 2)
            entry.obligations[0].closed = true;
        if (entry.state == LineState::ResultReady)
            entry.readyAt = morning(i);
        return entry;
    }

    QList<qint64> numbers(const EntryFilter &filter)
    {
        QList<qint64> result;
        read([&](UnitOfWork &unit) -> domain::Status {
            const auto entries = unit.entries().page(filter);
            QYZ_TRY(entries);
            for (const JournalEntry &entry : *entries)
                result.append(entry.line.number);
            return {};
        });
        return result;
    }

    /// What the rule says, newest first.
    template <class Rule> static QList<qint64> expected(Rule rule)
    {
        QList<qint64> result;
        for (int i = 30; i >= 1; --i) {
            if (rule(line(i)))
                result.append(i);
        }
        return result;
    }

    EntryFilter m_filter;
};

} // namespace

TEST_P(ListTest, pagesFollowEachOtherWithoutGapOrRepeat)
{
    m_filter.limit = 7;
    QList<qint64> all;
    for (QList<qint64> page = numbers(m_filter); !page.isEmpty(); page = numbers(m_filter)) {
        all += page;
        m_filter.beforeNumber = page.last();
    }
    EXPECT_EQ(all, expected([](const JournalEntry &) { return true; }));
}

TEST_P(ListTest, aYearlyJournalIsPagedByYearAndNumber)
{
    m_filter.journal = u"complaint"_s;
    EXPECT_EQ(numbers(m_filter), (QList<qint64>{1, 1}));
    m_filter.beforeYear = 2026;
    m_filter.beforeNumber = 1;
    EXPECT_EQ(numbers(m_filter), (QList<qint64>{1}));
    m_filter.beforeYear = 2025;
    EXPECT_TRUE(numbers(m_filter).isEmpty());
}

TEST_P(ListTest, viewsShowWhatTheyAreNamedAfter)
{
    const QDate today = m_filter.today;
    const auto due = [](const JournalEntry &entry) { return entry.nextDue(); };
    const std::pair<EntryView, QList<qint64>> views[]{
        {EntryView::All, expected([](const JournalEntry &) { return true; })},
        {EntryView::InWork, expected([](const JournalEntry &e) { return isInWork(e.state); })},
        {EntryView::InReview,
            expected([](const JournalEntry &e) { return e.state == LineState::InReview; })},
        {EntryView::DueToday, expected([&](const JournalEntry &e) { return due(e) == today; })},
        {EntryView::Overdue,
            expected([&](const JournalEntry &e) { return due(e).isValid() && due(e) < today; })},
        {EntryView::Ready,
            expected([](const JournalEntry &e) { return e.state == LineState::ResultReady; })},
        {EntryView::Shelf, expected([](const JournalEntry &e) {
             return e.state == LineState::ResultReady && e.readyAt < morning(15);
         })},
        {EntryView::ReceivedToday, expected([](const JournalEntry &e) {
             return e.registeredAt >= morning(12) && e.registeredAt < morning(17);
         })},
    };
    for (const auto &[view, wanted] : views) {
        m_filter.view = view;
        EXPECT_FALSE(wanted.isEmpty());
        EXPECT_EQ(numbers(m_filter), wanted) << static_cast<int>(view);
        EntryFilter second = m_filter;
        second.beforeNumber = wanted.first();
        EXPECT_EQ(numbers(second), wanted.mid(1)) << static_cast<int>(view);
    }
}

TEST_P(ListTest, stateAndMomentsNarrow)
{
    m_filter.state = LineState::Voided;
    EXPECT_EQ(numbers(m_filter),
        expected([](const JournalEntry &e) { return e.state == LineState::Voided; }));
    m_filter.registeredFrom = morning(10);
    m_filter.registeredBefore = morning(20);
    EXPECT_EQ(numbers(m_filter), (QList<qint64>{19, 14}));
    m_filter.state.reset();
    EXPECT_EQ(numbers(m_filter), (QList<qint64>{19, 18, 17, 16, 15, 14, 13, 12, 11, 10}));
    m_filter.beforeNumber = 12;
    EXPECT_EQ(numbers(m_filter), (QList<qint64>{11, 10}));
    m_filter.view = EntryView::InWork;
    EXPECT_EQ(numbers(m_filter), (QList<qint64>{11, 10}));
    m_filter.state = LineState::Registered;
    EXPECT_EQ(numbers(m_filter), (QList<qint64>{10}));
}

TEST_P(ListTest, aRunOfNumbersComesInItsOrder)
{
    read([](UnitOfWork &unit) -> domain::Status {
        const auto entries = unit.entries().range(u"admission"_s, 0, 11, 20);
        QYZ_TRY(entries);
        EXPECT_EQ(entries->size(), 10);
        for (int i = 0; i < entries->size(); ++i)
            EXPECT_TRUE((*entries)[i] == line(11 + i));
        return {};
    });
}

TEST_P(ListTest, countsSayWhatTheViewsShow)
{
    read([this](UnitOfWork &unit) -> domain::Status {
        const auto counts = unit.entries().counts(m_filter);
        QYZ_TRY(counts);
        const auto sizeOf = [&](EntryView view) {
            EntryFilter filter = m_filter;
            filter.view = view;
            return qint64{unit.entries().page(filter)->size()};
        };
        EXPECT_EQ(counts->all, sizeOf(EntryView::All));
        EXPECT_EQ(counts->inWork, sizeOf(EntryView::InWork));
        EXPECT_EQ(counts->inReview, sizeOf(EntryView::InReview));
        EXPECT_EQ(counts->dueToday, sizeOf(EntryView::DueToday));
        EXPECT_EQ(counts->overdue, sizeOf(EntryView::Overdue));
        EXPECT_EQ(counts->ready, sizeOf(EntryView::Ready));
        EXPECT_EQ(counts->shelf, sizeOf(EntryView::Shelf));
        EXPECT_EQ(counts->receivedToday, sizeOf(EntryView::ReceivedToday));
        return {};
    });
}

QYZ_ON_BOTH(ListTest);
