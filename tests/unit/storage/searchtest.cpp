#include "samples.h"
#include "testdatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage;
using namespace qyz::storage::test;
using application::UnitOfWork;
using domain::JournalEntry;

namespace {

class SearchTest : public OnBoth {
protected:
    void SetUp() override
    {
        write([](UnitOfWork &unit) -> domain::Status {
            QYZ_TRY(unit.entries().insert(person(1, u"Кененбаева"_s, u"Зере"_s, u"Қайратқызы"_s)));
            QYZ_TRY(unit.entries().insert(person(2, u"Әл-Фараби"_s, u"Әлия"_s, {})));
            QYZ_TRY(unit.entries().insert(person(3, u"Кененбаев"_s, u"Нұрлан"_s, u"Серік ұлы"_s)));
            QYZ_TRY(
                unit.entries().insert(person(1, u"Ыбыраева"_s, u"Зере"_s, {}, u"duplicate"_s, 50)));
            QYZ_TRY(unit.registry().openVolume({u"admission"_s, 1, 0, 1, {}}));
            return unit.registry().openVolume({u"duplicate"_s, 1, 0, 1, {}});
        });
    }

    static JournalEntry person(int number, const QString &surname, const QString &name,
        const QString &patronymic, const QString &journal = u"admission"_s, int minute = 0)
    {
        JournalEntry entry = sampleEntry(number, journal);
        entry.applicant.name = {u"Тестова"_s, u"Тест"_s, {}};
        entry.applicant.iin.clear();
        entry.child.name = {surname, name, patronymic};
        entry.child.iin = inventedIin(number * 10 + minute);
        entry.registeredAt = entry.lastAt = morning(number + minute);
        return entry;
    }

    QStringList found(const QString &typed, int limit = 50)
    {
        QStringList lines;
        read([&](UnitOfWork &unit) -> domain::Status {
            const auto entries = unit.entries().search(domain::parseSearch(typed), limit);
            QYZ_TRY(entries);
            for (const JournalEntry &entry : *entries)
                lines.append(entry.line.text());
            return {};
        });
        return lines;
    }
};

} // namespace

TEST_P(SearchTest, findsBeginningsOfWordsOverAllJournalsNewestFirst)
{
    EXPECT_EQ(found(u"кенен"_s), (QStringList{u"admission/3"_s, u"admission/1"_s}));
    EXPECT_EQ(found(u"Зере"_s), (QStringList{u"duplicate/1"_s, u"admission/1"_s}));
    EXPECT_EQ(found(u"зере"_s, 1), (QStringList{u"duplicate/1"_s}));
    EXPECT_TRUE(found(u"ененб"_s).isEmpty());
    EXPECT_TRUE(found(u""_s).isEmpty());
}

TEST_P(SearchTest, everyWordMustMatchInAnyOrder)
{
    EXPECT_EQ(found(u"зер кенен"_s), QStringList{u"admission/1"_s});
    EXPECT_EQ(found(u"Кененбаев Нұрлан Серікұлы Тестова Тест"_s), QStringList{u"admission/3"_s});
    EXPECT_TRUE(found(u"Кененбаев Нұрлан Серікұлы Тестова Жоқ"_s).isEmpty());
    EXPECT_TRUE(found(u"зере нұрлан"_s).isEmpty());
    EXPECT_EQ(found(u"К.З."_s), QStringList{u"admission/1"_s});
}

TEST_P(SearchTest, forgivesSpellingsAndLayouts)
{
    EXPECT_EQ(found(u"ибираева"_s), QStringList{u"duplicate/1"_s});
    EXPECT_EQ(found(u"фараби"_s), QStringList{u"admission/2"_s});
    EXPECT_EQ(found(u"rtyty,ftdf"_s), QStringList{u"admission/1"_s});
}

TEST_P(SearchTest, findsTheLastFourAndTheBeginningOfAnIin)
{
    const QString iin = inventedIin(20);
    EXPECT_TRUE(found(iin.last(4)).contains(u"admission/2"_s));
    EXPECT_EQ(found(iin), QStringList{u"admission/2"_s});
    EXPECT_EQ(found(u"әлия "_s + iin.last(4)), QStringList{u"admission/2"_s});
    EXPECT_TRUE(found(u"зере "_s + iin.last(4)).isEmpty());
}

TEST_P(SearchTest, findsALineByItsNumberFirst)
{
    EXPECT_EQ(found(u"№ 1"_s), (QStringList{u"duplicate/1"_s, u"admission/1"_s}));
    EXPECT_EQ(found(u"3"_s), QStringList{u"admission/3"_s});
    EXPECT_TRUE(found(u"77"_s).isEmpty());
}

// Three ways lead to the answer, chosen by how long the books are said to be: from the rarest word,
// by crossing two sets, and from the newest line. Each must agree with the rule said plainly.
TEST_P(SearchTest, frequentAndRareBeginningsGiveTheSameAsTheRule)
{
    constexpr int lines = 2300;
    QList<JournalEntry> all;
    write([&](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(unit.heads().create(emptyHead(u"attestation"_s)));
        for (int i = 1; i <= lines; ++i) {
            JournalEntry entry = person(i, i % 2 ? u"Ахметов"_s : u"Ахметова"_s,
                i % 7 ? u"Дана"_s : u"Дәулет"_s, {}, u"attestation"_s, 100);
            all.prepend(entry);
            QYZ_TRY(unit.entries().insert(entry));
        }
        return {};
    });
    for (const qint64 said : {qint64{0}, qint64{1000000}}) {
        write([said](UnitOfWork &unit) -> domain::Status {
            auto head = unit.heads().lock(u"attestation"_s);
            QYZ_TRY(head);
            head->lines = said;
            return unit.heads().advance(*head);
        });
        for (const QString &typed :
            {u"ахмет"_s, u"ахметова"_s, u"ахмет дау"_s, u"ахметова дана"_s}) {
            const auto query = domain::parseSearch(typed);
            QStringList wanted;
            for (const JournalEntry &entry : std::as_const(all)) {
                const QStringList words = domain::searchWords(entry.child.name.surname,
                    entry.child.name.name, entry.child.name.patronymic, entry.child.iin);
                if (wanted.size() < 50 && domain::matchesSearch(query, words))
                    wanted.append(entry.line.text());
            }
            EXPECT_EQ(found(typed), wanted) << qPrintable(typed);
        }
    }
}

QYZ_ON_BOTH(SearchTest);
