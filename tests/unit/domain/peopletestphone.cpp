#include "domain/people/phone.h"
#include "unit/domain/readable.h"

#include <gtest/gtest.h>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

TEST(PeoplePhone, R19_isWrittenInOneWay)
{
    struct Case {
        QString typed;
        QString expected;
    };
    const Case cases[]{
        {u"87010000000"_s, u"+7 701 000 00 00"_s},
        {u"77010000000"_s, u"+7 701 000 00 00"_s},
        {u"7010000000"_s, u"+7 701 000 00 00"_s},
        {u"+77010000000"_s, u"+7 701 000 00 00"_s},
        {u"+7 (701) 000-00-00"_s, u"+7 701 000 00 00"_s},
        {u"8 701 000 00 00"_s, u"+7 701 000 00 00"_s},
        {u"8-701-000-00-00"_s, u"+7 701 000 00 00"_s},
        {u"8(701)000.00.00"_s, u"+7 701 000 00 00"_s},
        {u" +7\u00a0701\u00a0000\u00a000\u201100 "_s, u"+7 701 000 00 00"_s},
        {u"+7 716 45 0 00 01"_s, u"+7 716 450 00 01"_s},
        {u"8 (71645) 0-00-01"_s, u"+7 716 450 00 01"_s},
        {u"71645 00001"_s, u"+7 716 450 00 01"_s},
        {u"8 7172 00 00 00"_s, u"+7 717 200 00 00"_s},
        {u"+7 900 000 00 00"_s, u"+7 900 000 00 00"_s},
    };
    for (const auto &[typed, expected] : cases) {
        const auto phone = normalisedPhone(typed);
        ASSERT_TRUE(phone.ok()) << readable(typed);
        EXPECT_EQ(readable(*phone), readable(expected)) << readable(typed);
    }
}

TEST(PeoplePhone, R19_keepsANumberOfAnotherCountry)
{
    struct Case {
        QString typed;
        QString expected;
    };
    const Case cases[]{
        {u"+996 (000) 00-00-01"_s, u"+996 000 000 001"_s},
        {u"+998000000001"_s, u"+998 000 000 001"_s},
        {u"+49 000 0000001"_s, u"+49 000 000 00 01"_s},
        {u"+90 000 000 00 01"_s, u"+90 000 000 00 01"_s},
        {u"+1 000 000 0001"_s, u"+1 000 000 00 01"_s},
        {u"+37200001"_s, u"+372 000 01"_s},
    };
    for (const auto &[typed, expected] : cases) {
        const auto phone = normalisedPhone(typed);
        ASSERT_TRUE(phone.ok()) << readable(typed);
        EXPECT_EQ(readable(*phone), readable(expected)) << readable(typed);
    }
}

TEST(PeoplePhone, R19_refusesWhatIsNotComplete)
{
    for (const QString &typed :
        {u""_s, u" "_s, u"+"_s, u"+7"_s, u"701000000"_s, u"870100000000"_s, u"8701000000"_s,
            u"+7701000000"_s, u"+770100000000"_s, u"60001"_s, u"97010000000"_s, u"80010000000"_s,
            u"+7 (000) 000-00-00"_s, u"8701000000x"_s, u"8701OOOOOOO"_s, u"++77010000000"_s,
            u"7+7010000000"_s, u"+0123456789"_s, u"+4912345"_s, u"+4912345678901234"_s, u"жоқ"_s}) {
        const auto phone = normalisedPhone(typed);
        ASSERT_FALSE(phone.ok()) << readable(typed) << " → " << readable(*phone);
        EXPECT_EQ(phone.error().code, ErrorCode::BadPhone);
    }
}

TEST(PeoplePhone, R19_leavesItsOwnWritingAlone)
{
    for (const QString &typed : {u"87010000000"_s, u"+996000000001"_s, u"+490000000001"_s,
             u"+10000000001"_s, u"+37200001"_s}) {
        const auto once = normalisedPhone(typed);
        ASSERT_TRUE(once.ok());
        const auto twice = normalisedPhone(*once);
        ASSERT_TRUE(twice.ok());
        EXPECT_EQ(readable(*twice), readable(*once));
    }
}

} // namespace qyz::domain
