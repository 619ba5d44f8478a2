#include "testdatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage;
using namespace qyz::storage::test;
using application::JournalFacts;
using application::RegistryFacts;
using application::UnitOfWork;
using application::VolumeFacts;

namespace {

class RegistryTest : public OnBoth {
protected:
    RegistryFacts load()
    {
        RegistryFacts facts;
        read([&](UnitOfWork &unit) -> domain::Status {
            const auto loaded = unit.registry().load();
            QYZ_TRY(loaded);
            facts = *loaded;
            return {};
        });
        return facts;
    }
};

domain::CalendarDay heldDay()
{
    domain::CalendarDay day;
    day.date = QDate(2026, 3, 24);
    day.kind = domain::DayKind::MovedDayOff;
    day.name = {u"Наурыз мейрамы"_s, u"Наурыз мейрамы (перенос)"_s, true};
    day.reason = u"observed"_s;
    day.movedFrom = QDate(2026, 3, 22);
    day.sixDayWeek = false;
    day.verified = true;
    day.source = u"act"_s;
    return day;
}

domain::Status fill(UnitOfWork &unit)
{
    auto &registry = unit.registry();
    QYZ_TRY(registry.storeOrganisation(true, {{u"code"_s, u"school7"_s}, {u"n"_s, 7}}));
    QYZ_TRY(registry.addJournal({2, u"duplicate"_s, u"duplicate"_s,
        {u"Телнұсқалар журналы"_s, u"Журнал дубликатов"_s, false}, QDate(2012, 9, 1), u"01-17"_s,
        true}));
    QYZ_TRY(registry.addJournal({1, u"admission"_s, u"admission"_s,
        {u"Қабылдау журналы"_s, u"Журнал приёма"_s, true}, QDate(2016, 9, 1), {}, false}));
    QYZ_TRY(registry.addCalendarDays({heldDay()}));
    QYZ_TRY(registry.addAccount({u"secretary"_s, {u"Кененбаева"_s, u"Зере"_s, u"Қайратқызы"_s},
        {u"хатшы"_s, u"секретарь"_s, false}, u"+7 701 000 00 00"_s}));
    QYZ_TRY(registry.addAccount({u"director"_s, {u"Оспанов"_s, u"Ержан"_s, {}},
        {u"директор"_s, u"директор"_s, false}, {}}));
    return registry.addAssignment({u"secretary"_s, domain::Duty::Registrar,
        {u"admission"_s, u"duplicate"_s}, QDate(2026, 1, 1), {}, u"12-ө"_s});
}

} // namespace

TEST_P(RegistryTest, anEmptyRegistryKnowsNothing)
{
    const RegistryFacts facts = load();
    EXPECT_TRUE(facts.organisation.isEmpty());
    EXPECT_FALSE(facts.practice);
    EXPECT_TRUE(facts.journals.isEmpty() && facts.accounts.isEmpty() && facts.calendar.isEmpty());
}

TEST_P(RegistryTest, everythingComesBackAsItWasStored)
{
    write(&fill);
    const RegistryFacts facts = load();
    EXPECT_TRUE(facts.practice);
    EXPECT_EQ(facts.organisation.value(u"n"_s).toInt(), 7);
    ASSERT_EQ(facts.journals.size(), 2);
    EXPECT_EQ(facts.journals[0].code, u"admission"_s) << "by index";
    EXPECT_TRUE(facts.journals[0].title.translated);
    EXPECT_TRUE(facts.journals[1].yearly);
    EXPECT_EQ(facts.journals[1].start, QDate(2012, 9, 1));
    EXPECT_EQ(facts.journals[1].fileIndex, u"01-17"_s);
    EXPECT_EQ(facts.calendar, QList{heldDay()});
    ASSERT_EQ(facts.accounts.size(), 2);
    EXPECT_EQ(facts.accounts[0].login, u"secretary"_s) << "in the order they were added";
    EXPECT_EQ(facts.accounts[0].post.ru, u"секретарь"_s);
    ASSERT_EQ(facts.assignments.size(), 1);
    EXPECT_EQ(facts.assignments[0].journals, (QStringList{u"admission"_s, u"duplicate"_s}));
    EXPECT_EQ(facts.assignments[0].duty, domain::Duty::Registrar);
    EXPECT_EQ(facts.assignments[0].from, QDate(2026, 1, 1));
    EXPECT_FALSE(facts.assignments[0].to.isValid());
}

TEST_P(RegistryTest, clearForgetsAllButTheSecrets)
{
    write(&fill);
    write([](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(unit.secrets().store(u"secretary"_s, u"$argon2id$one"_s, "key"));
        QYZ_TRY(unit.secrets().storeShare({u"duplicate"_s, 1, u"secretary"_s, "share"}));
        QYZ_TRY(unit.registry().addServiceKey({u"duplicate"_s, 1, u"AAAA"_s}));
        return unit.registry().clear();
    });
    EXPECT_TRUE(load().organisation.isEmpty());
    EXPECT_TRUE(load().serviceKeys.isEmpty());
    read([](UnitOfWork &unit) -> domain::Status {
        const auto secret = unit.secrets().find(u"secretary"_s);
        EXPECT_TRUE(secret && (*secret)->passwordHash == u"$argon2id$one"_s);
        EXPECT_EQ(unit.secrets().shares()->size(), 1);
        return {};
    });
    write(&fill); // and it can be made anew
    EXPECT_EQ(load().accounts.size(), 2);
    EXPECT_EQ(load().assignments.constFirst().number, 1) << "numbered as at first";
}

TEST_P(RegistryTest, R37_peopleChangeInPlaceAndAssignmentsAreNumbered)
{
    write(&fill);
    write([](UnitOfWork &unit) -> domain::Status {
        auto &registry = unit.registry();
        domain::Assignment substitute{u"director"_s, domain::Duty::Registrar, {u"admission"_s},
            QDate(2026, 2, 1), QDate(2026, 3, 1), u"13-ө"_s};
        substitute.substituteFor = u"secretary"_s;
        QYZ_TRY(registry.addAssignment(substitute));
        QYZ_TRY(registry.endAssignment(1, QDate(2026, 5, 31), u"40-ө"_s));
        QYZ_TRY(registry.setAccountDisabled(u"secretary"_s, true));
        QYZ_TRY(registry.setAccountKey(u"director"_s, u"AAAA"_s));
        QYZ_TRY(registry.addServiceKey({u"invented"_s, 2, u"CCCC"_s}));
        return registry.addServiceKey({u"invented"_s, 1, u"BBBB"_s});
    });
    const RegistryFacts facts = load();
    ASSERT_EQ(facts.assignments.size(), 2);
    EXPECT_EQ(facts.assignments[0].number, 1);
    EXPECT_EQ(facts.assignments[0].to, QDate(2026, 5, 31));
    EXPECT_EQ(facts.assignments[0].endOrder, u"40-ө"_s);
    EXPECT_EQ(facts.assignments[1].number, 2);
    EXPECT_EQ(facts.assignments[1].substituteFor, u"secretary"_s);
    EXPECT_TRUE(facts.accounts[0].disabled);
    EXPECT_FALSE(facts.accounts[1].disabled);
    EXPECT_EQ(facts.accounts[1].publicKey, u"AAAA"_s);
    ASSERT_EQ(facts.serviceKeys.size(), 2);
    EXPECT_EQ(facts.serviceKeys[0].publicKey, u"BBBB"_s);
    write(
        [](UnitOfWork &unit) { return unit.registry().setAccountDisabled(u"secretary"_s, false); });
    EXPECT_FALSE(load().accounts[0].disabled);
}

TEST_P(RegistryTest, R1_aJournalWithoutOneOfItsTitlesIsRefused)
{
    const auto status = transactor().write([](UnitOfWork &unit) {
        return unit.registry().addJournal({1, u"admission"_s, u"admission"_s,
            {u"Қабылдау журналы"_s, {}, false}, QDate(2016, 9, 1), {}, false});
    });
    EXPECT_FALSE(status);
}

TEST_P(RegistryTest, R8_volumesComeBackInOrderPerJournal)
{
    write([](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(unit.registry().openVolume({u"admission"_s, 2, 0, 1001, {10, 100}}));
        QYZ_TRY(unit.registry().openVolume({u"admission"_s, 1, 0, 1, {5, 20}}));
        return unit.registry().openVolume({u"complaint"_s, 1, 2026, 1, {}});
    });
    read([](UnitOfWork &unit) -> domain::Status {
        const auto volumes = unit.registry().volumes(u"admission"_s);
        QYZ_TRY(volumes);
        EXPECT_EQ(volumes->size(), 2);
        EXPECT_EQ(volumes->first().geometry, (domain::VolumeGeometry{5, 20}));
        EXPECT_EQ(volumes->last().first, 1001);
        const auto geometry = unit.registry().geometry(u"admission"_s, 1);
        EXPECT_TRUE(geometry && geometry->value() == (domain::VolumeGeometry{5, 20}));
        const auto unknown = unit.registry().geometry(u"complaint"_s, 2);
        EXPECT_TRUE(unknown && !unknown->has_value());
        return {};
    });
    write([](UnitOfWork &unit) { return unit.registry().clearVolumes(u"admission"_s); });
    EXPECT_EQ(sql(u"SELECT journal, year FROM volume"_s).rows,
        (QList<QVariantList>{{u"complaint"_s, 2026}}));
}

QYZ_ON_BOTH(RegistryTest);
