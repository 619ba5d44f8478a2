// Lines that name lines, blanks used once, what ends soon, who is barred, and details that are
// corrected (R7, R21, R31, R32, R35, R38).
#include "application/barredactor.h"
#include "application/sealeddetails.h"
#include "rolesfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

class LinkedLines : public ::testing::Test {
protected:
    Result<Registered> add(const QString &service, const QJsonObject &json)
    {
        desk.clock.addSecs(60);
        return desk.add(json, u"registrar"_s, service);
    }
    void mustAdd(const QString &service, const QJsonObject &json)
    {
        const auto added = add(service, json);
        ASSERT_TRUE(added.ok()) << codeOf(added) << ' ' << faultsOf(added);
    }
    Result<LineView> act(const QString &service, const QString &action, const QJsonObject &facts,
        const QString &login = u"registrar"_s, qint64 number = 1)
    {
        desk.clock.addSecs(60);
        desk.journal = service;
        return desk.act(action, facts, login, number);
    }
    QStringList flags(const QString &journal, qint64 number = 1)
    {
        return desk.registry.show({journal, 0, number}, u"director"_s, false, u"тексеру"_s)->flags;
    }
    static QJsonObject complaintOf(const QString &line, const QString &person = {})
    {
        QJsonObject json = goodApplication(u"complaint"_s);
        if (!line.isEmpty())
            json = with(json, u"details.about_line"_s, line);
        return person.isEmpty() ? json : with(json, u"details.about_person"_s, person);
    }
    /// Home education until that day; `n` is another child.
    static QJsonObject homeUntil(const QString &last, int n = 0)
    {
        return with(
            childNumber(n, goodApplication(u"home_education"_s)), u"details.conclusion_to"_s, last);
    }
    static QJsonObject goingOn(const QJsonObject &json, const QString &line)
    {
        return with(with(json, u"details.previous_line"_s, line), u"override"_s,
            QJsonObject{{u"duplicate_child"_s, u"жаңа қорытынды"_s}});
    }
    static QJsonObject correction(const QString &field, const QString &value)
    {
        return {{u"field"_s, field}, {u"value"_s, value}, {u"reason"_s, u"қате"_s},
            {u"requested_by"_s, u"анасы"_s}};
    }
    QList<qint64> expiring()
    {
        EntryFilter filter;
        filter.journal = u"home_education"_s;
        filter.view = EntryView::Expiring;
        QList<qint64> numbers;
        const auto page = desk.registry.page(filter, u"director"_s);
        for (const LineView &line : page->lines)
            numbers.append(line.entry.line.number);
        return numbers;
    }

    Desk desk;
};

} // namespace

TEST_F(LinkedLines, R35_aComplaintFlagsTheLineItIsAbout)
{
    mustAdd(u"admission"_s, goodJson());
    EXPECT_EQ(readable(flags(u"admission"_s)), "");
    mustAdd(u"complaint"_s, complaintOf(u"admission/1"_s));
    EXPECT_EQ(readable(flags(u"admission"_s)), "complained");
    EntryFilter filter;
    filter.journal = u"admission"_s;
    EXPECT_EQ(readable(desk.registry.page(filter, u"director"_s)->lines[0].flags), "complained");
    ASSERT_TRUE(act(u"complaint"_s, u"void"_s, {{u"reason"_s, u"қате"_s}}).ok());
    EXPECT_EQ(readable(flags(u"admission"_s)), "") << "a voided complaint names nothing";
}

TEST_F(LinkedLines, R35_aComplaintNamesALineThatIsThere)
{
    EXPECT_EQ(faultsOf(add(u"complaint"_s, complaintOf(u"admission/1"_s))),
        "details.about_line LineNotFound");
    EXPECT_EQ(faultsOf(add(u"complaint"_s, complaintOf(u"catering/1"_s))),
        "details.about_line LineNotFound");
}

TEST_F(LinkedLines, R7_R35_aCorrectedReferenceMovesTheFlag)
{
    mustAdd(u"admission"_s, goodJson());
    mustAdd(u"admission"_s, childNumber(1));
    mustAdd(u"complaint"_s, complaintOf(u"admission/1"_s));
    EXPECT_EQ(faultsOf(act(u"complaint"_s, u"correct"_s,
                  correction(u"details.about_line"_s, u"admission/9"_s))),
        "details.about_line LineNotFound");
    ASSERT_TRUE(
        act(u"complaint"_s, u"correct"_s, correction(u"details.about_line"_s, u"admission/2"_s))
            .ok());
    EXPECT_EQ(readable(flags(u"admission"_s, 1)), "");
    EXPECT_EQ(readable(flags(u"admission"_s, 2)), "complained");
    ASSERT_TRUE(act(u"complaint"_s, u"correct"_s, correction(u"details.about_line"_s, {})).ok());
    EXPECT_EQ(readable(flags(u"admission"_s, 2)), "") << "it names no line any more";
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST_F(LinkedLines, R35_whoAComplaintIsAboutDoesNotDecideIt)
{
    mustAdd(u"complaint"_s, complaintOf({}, u"Байжанова Г."_s));
    for (const QString &action : {u"answer"_s, u"extend"_s, u"void"_s, u"withdraw"_s}) {
        const auto own = act(u"complaint"_s, action, goodFacts(action), u"director"_s);
        EXPECT_EQ(codeOf(own), "ComplaintSamePerson") << readable(action);
        EXPECT_EQ(argsOf(own), "Байжанова\u00a0Г.С.");
    }
    EXPECT_EQ(codeOf(act(u"complaint"_s, u"forward"_s, goodFacts(u"forward"_s), u"director"_s)),
        "ComplaintSamePerson");
    EXPECT_EQ(
        codeOf(act(u"complaint"_s, u"forward"_s, goodFacts(u"forward"_s), u"registrar"_s)), "ok");
}

TEST(BarredPersons, R35_aPersonIsNamedByLoginSurnameOrPost)
{
    AccountProfile account;
    account.login = u"director"_s;
    account.name = {u"Байжанова"_s, u"Гүлмира"_s, u"Сериковна"_s};
    account.post = {u"директор"_s, u"директор"_s, false};
    for (const QString &text : {u"director"_s, u"Байжанова"_s, u"байжанова гүлмира"_s,
             u"Г.С. Байжанова"_s, u"мектеп басшысы Байжанова Г."_s, u"Директор"_s,
             u"Байжанову Гүлмиру"_s, u"Байжановаға"_s, u"на Байжанову Г.С."_s, u"директора школы"_s,
             u"мектеп директорына"_s})
        EXPECT_TRUE(namesAccount(text, account)) << readable(text);
    for (const QString &text : {u""_s, u"Байжанова Асем"_s, u"Гүлмира"_s, u"мұғалім"_s, u"Байжан"_s,
             u"Байжанову Асем"_s, u"заместителя директора"_s, u"директордың орынбасары"_s})
        EXPECT_FALSE(namesAccount(text, account)) << readable(text);
}

TEST_F(LinkedLines, R32_aBlankIsUsedOnceInTheJournal)
{
    mustAdd(u"duplicate"_s, goodApplication(u"duplicate"_s));
    mustAdd(u"duplicate"_s, childNumber(1, goodApplication(u"duplicate"_s)));
    QJsonObject facts = with(goodFacts(u"issue"_s), u"series"_s, u"АВ"_s);
    ASSERT_TRUE(act(u"duplicate"_s, u"issue"_s, facts).ok());
    // The same blank, typed in Latin letters and with other spaces.
    facts = with(with(facts, u"series"_s, u" ab "_s), u"number"_s, u"№ 0001"_s);
    const auto again = act(u"duplicate"_s, u"issue"_s, facts, u"registrar"_s, 2);
    EXPECT_EQ(faultsOf(again), "number BlankUsed");
    EXPECT_EQ(argsOf(again), "ab|№ 0001|duplicate/1");
    ASSERT_TRUE(act(u"duplicate"_s, u"void"_s, {{u"reason"_s, u"қате"_s}}).ok());
    EXPECT_EQ(
        faultsOf(act(u"duplicate"_s, u"issue"_s, facts, u"registrar"_s, 2)), "number BlankUsed")
        << "a spoilt blank stays used";
    EXPECT_EQ(codeOf(act(u"duplicate"_s, u"issue"_s, with(facts, u"number"_s, u"0002"_s),
                  u"registrar"_s, 2)),
        "ok");
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST_F(LinkedLines, R7_R32_aMistypedBlankIsCorrectedAndWasNeverUsed)
{
    mustAdd(u"duplicate"_s, goodApplication(u"duplicate"_s));
    mustAdd(u"duplicate"_s, childNumber(1, goodApplication(u"duplicate"_s)));
    const QJsonObject first = with(goodFacts(u"issue"_s), u"number"_s, u"0001"_s);
    const QJsonObject second = with(goodFacts(u"issue"_s), u"number"_s, u"0002"_s);
    ASSERT_TRUE(act(u"duplicate"_s, u"issue"_s, first).ok());
    const QJsonObject correction{{u"field"_s, u"issue.number"_s}, {u"value"_s, u"0002"_s},
        {u"reason"_s, u"қате терілген"_s}, {u"requested_by"_s, u"хатшы"_s}};
    const auto corrected = act(u"duplicate"_s, u"correct"_s, correction);
    ASSERT_TRUE(corrected.ok()) << codeOf(corrected) << faultsOf(corrected);
    EXPECT_EQ(readable(corrected->entry.acts.issued->number), "0002");
    EXPECT_EQ(readable(corrected->entry.corrections.constLast().oldValue), "0001");
    // The other line's blank is 0002 now taken, 0001 free again.
    EXPECT_EQ(
        faultsOf(act(u"duplicate"_s, u"issue"_s, second, u"registrar"_s, 2)), "number BlankUsed");
    ASSERT_TRUE(act(u"duplicate"_s, u"issue"_s, first, u"registrar"_s, 2).ok());
    const auto back = act(u"duplicate"_s, u"correct"_s, with(correction, u"value"_s, u"0001"_s));
    EXPECT_EQ(faultsOf(back), "value BlankUsed");
    EXPECT_EQ(argsOf(back).substr(argsOf(back).find('|') + 1), "0001|duplicate/2");
    EXPECT_EQ(codeOf(act(u"duplicate"_s, u"correct"_s, correction)), "SameValue");
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST_F(LinkedLines, R7_theOrderIsCorrectedByTheRulesItWasEnteredBy)
{
    mustAdd(u"duplicate"_s, goodApplication(u"duplicate"_s));
    const auto correct = [&](const QString &field, const QString &value) {
        return act(u"duplicate"_s, u"correct"_s,
            {{u"field"_s, field}, {u"value"_s, value}, {u"reason"_s, u"қате"_s},
                {u"requested_by"_s, u"хатшы"_s}});
    };
    EXPECT_EQ(faultsOf(correct(u"order.number"_s, u"16"_s)), "field UnknownValue")
        << "there is no order yet";
    ASSERT_TRUE(act(u"duplicate"_s, u"order"_s, goodFacts(u"order"_s)).ok());
    const auto corrected = correct(u"order.number"_s, u"16-ө"_s);
    ASSERT_TRUE(corrected.ok()) << codeOf(corrected) << faultsOf(corrected);
    EXPECT_EQ(readable(corrected->entry.order->number), "16-ө");
    EXPECT_EQ(faultsOf(correct(u"order.date"_s, u"2030-01-01"_s)), "value OrderInFuture");
    EXPECT_EQ(faultsOf(correct(u"order.date"_s, u"2001-01-01"_s)), "value OrderTooEarly");
    EXPECT_EQ(faultsOf(correct(u"order.number"_s, u""_s)), "value RequiredField");
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST_F(LinkedLines, R31_whatEndsWithinThirtyDaysIsWatched)
{
    mustAdd(u"home_education"_s, homeUntil(u"2026-10-15"_s));
    mustAdd(u"home_education"_s, homeUntil(u"2026-10-16"_s, 1));
    desk.clock.set(u"2026-09-15T10:00:00+05:00"_s);
    EXPECT_EQ(expiring(), QList<qint64>{1});
    EXPECT_EQ(desk.registry.counts(u"home_education"_s)->expiring, 1);
    EXPECT_TRUE(flags(u"home_education"_s, 1).contains(u"expiring"_s));
    EXPECT_FALSE(flags(u"home_education"_s, 2).contains(u"expiring"_s));
    desk.clock.set(u"2026-10-15T10:00:00+05:00"_s);
    EXPECT_EQ(expiring(), (QList<qint64>{2, 1}));
    desk.clock.set(u"2026-10-16T10:00:00+05:00"_s);
    EXPECT_EQ(expiring(), QList<qint64>{2}) << "it has ended";
}

TEST_F(LinkedLines, R31_aLineAnotherOneGoesOnFromIsWatchedNoMore)
{
    mustAdd(u"home_education"_s, homeUntil(u"2026-10-15"_s));
    desk.clock.set(u"2026-10-01T10:00:00+05:00"_s);
    mustAdd(u"home_education"_s, goingOn(homeUntil(u"2027-05-25"_s), u"home_education/1"_s));
    EXPECT_TRUE(expiring().isEmpty());
    EXPECT_FALSE(flags(u"home_education"_s, 1).contains(u"expiring"_s));
    ASSERT_TRUE(
        act(u"home_education"_s, u"withdraw"_s, goodFacts(u"withdraw"_s), u"registrar"_s, 2).ok());
    EXPECT_EQ(expiring(), QList<qint64>{1}) << "what came to nothing goes on from none";
}

TEST_F(LinkedLines, R31_aLineGoesOnOnlyFromALineOfTheSamePerson)
{
    mustAdd(u"home_education"_s, homeUntil(u"2026-10-15"_s));
    mustAdd(u"admission"_s, childNumber(0));
    const QJsonObject other = homeUntil(u"2027-05-25"_s, 1);
    const auto wrong = add(u"home_education"_s, goingOn(other, u"home_education/1"_s));
    EXPECT_EQ(faultsOf(wrong), "details.previous_line OtherPersonsLine");
    EXPECT_EQ(argsOf(wrong), "home_education/1");
    EXPECT_EQ(faultsOf(add(u"home_education"_s, goingOn(other, u"home_education/7"_s))),
        "details.previous_line LineNotFound");
    EXPECT_EQ(
        faultsOf(add(u"home_education"_s, goingOn(homeUntil(u"2027-05-25"_s), u"admission/1"_s))),
        "details.previous_line OtherPersonsLine")
        << "a line of another service";
}

TEST_F(LinkedLines, R7_R31_aCorrectedLastDayIsWatchedAnew)
{
    mustAdd(u"home_education"_s,
        with(homeUntil(u"2027-05-25"_s), u"details.conclusion_from"_s, u"2026-06-15"_s));
    EXPECT_EQ(faultsOf(act(u"home_education"_s, u"correct"_s,
                  correction(u"details.conclusion_to"_s, u"2026-06-01"_s))),
        "details.conclusion_to EndBeforeStart");
    const auto view = act(
        u"home_education"_s, u"correct"_s, correction(u"details.conclusion_to"_s, u"2026-07-10"_s));
    ASSERT_TRUE(view.ok()) << codeOf(view) << faultsOf(view);
    EXPECT_EQ(view->entry.acts.expiresOn, QDate(2026, 7, 10));
    EXPECT_TRUE(view->flags.contains(u"expiring"_s));
}

TEST_F(LinkedLines, R7_detailsAreCorrectedInTheirOwnType)
{
    mustAdd(u"duplicate"_s, goodApplication(u"duplicate"_s));
    const auto view = act(u"duplicate"_s, u"correct"_s, correction(u"details.year"_s, u"2010"_s));
    ASSERT_TRUE(view.ok()) << codeOf(view) << faultsOf(view);
    EXPECT_EQ(view->entry.details.value(u"year"_s), QJsonValue(2010));
    EXPECT_EQ(readable(view->entry.corrections[0].oldValue), "2009");
    EXPECT_EQ(codeOf(act(u"duplicate"_s, u"correct"_s, correction(u"details.year"_s, u"2010"_s))),
        "SameValue");
    EXPECT_EQ(codeOf(act(u"duplicate"_s, u"correct"_s, correction(u"details.year"_s, u"x"_s))),
        "BadNumber");
    EXPECT_EQ(faultsOf(act(u"duplicate"_s, u"correct"_s, correction(u"details.year"_s, {}))),
        "value RequiredField");
    EXPECT_EQ(
        faultsOf(act(u"duplicate"_s, u"correct"_s, correction(u"details.health_note"_s, u"x"_s))),
        "field UnknownValue");
    EXPECT_EQ(
        faultsOf(act(u"duplicate"_s, u"correct"_s, correction(u"child.class_language"_s, u"ru"_s))),
        "field UnknownValue")
        << "the owner of a paper has no class";
}

TEST_F(LinkedLines, R7_R38_aSealedTextIsCorrectedByWhoMayReadIt)
{
    mustAdd(u"home_education"_s, homeUntil(u"2027-05-25"_s));
    const QJsonObject facts = correction(u"details.health_note"_s, u"басқа мәлімет"_s);
    EXPECT_EQ(codeOf(act(u"home_education"_s, u"correct"_s, facts)), "SealedNotForYou");
    const auto view = act(u"home_education"_s, u"correct"_s, facts, u"deputy"_s);
    ASSERT_TRUE(view.ok()) << codeOf(view) << faultsOf(view);
    EXPECT_TRUE(isSealed(view->entry.details.value(u"health_note"_s)));
    EXPECT_TRUE(view->entry.corrections[0].sealed);
    for (const StoredRecord &stored : desk.transactor.state.chains.value(u"home_education"_s))
        EXPECT_FALSE(QString::fromUtf8(stored.payload->text).contains(u"басқа мәлімет"_s));
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST_F(LinkedLines, R21_whereNobodyElseIsConcernedTheQuestionIsAboutTheApplicant)
{
    mustAdd(u"attestation"_s, goodApplication(u"attestation"_s));
    EXPECT_EQ(faultsOf(add(u"attestation"_s, goodApplication(u"attestation"_s))),
        "applicant DuplicateApplication");
    EXPECT_EQ(codeOf(add(u"attestation"_s,
                  with(goodApplication(u"attestation"_s), u"override"_s,
                      QJsonObject{{u"duplicate_child"_s, u"екінші лауазым"_s}}))),
        "ok");
}

TEST_F(LinkedLines, R5_rowsBesideALineAreVerifiedAndRebuilt)
{
    mustAdd(u"duplicate"_s, goodApplication(u"duplicate"_s));
    ASSERT_TRUE(act(u"duplicate"_s, u"issue"_s, goodFacts(u"issue"_s)).ok());
    ASSERT_TRUE(desk.registry.rebuild().ok());
    EXPECT_TRUE(desk.registry.verify({})->intact);
    EXPECT_EQ(desk.transactor.state.lines.first().facts.acts.uniques.size(), 1);
}
