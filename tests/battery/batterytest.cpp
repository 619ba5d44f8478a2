// R5, R8: whatever is changed behind the book's back is found, by `verify` and by the stranger's
// verifier; what a forger who knows the format makes anew is found by a printed control code.
#include "battery/tamperedbook.h"

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::battery;
using namespace qyz::domain;

namespace {

constexpr int slices = 8; // side by side

QList<Tampering> all()
{
    return edits() + removals() + insertions() + moves();
}

std::string readable(const QString &text)
{
    return text.toStdString();
}

class Battery : public ::testing::TestWithParam<int> {
protected:
    void expectFound(const Tampering &tampering)
    {
        SCOPED_TRACE(readable(tampering.name));
        const Copy copy;
        ASSERT_EQ(copy.run(tampering.sql), QString());
        const auto verified = copy.verify();
        ASSERT_TRUE(verified.ok()) << readable(errorName(verified.error().code)) << ' '
                                   << readable(verified.error().detail);
        ASSERT_TRUE(verified->first) << "not found";
        if (!tampering.journal.isEmpty()) {
            EXPECT_EQ(readable(verified->first->journal), readable(tampering.journal));
        }
        if (!tampering.line.isEmpty()) {
            EXPECT_EQ(readable(verified->first->line), readable(tampering.line));
            EXPECT_GT(verified->first->page, 0);
        }
        const QString said = m_stranger.ask(copy.path());
        EXPECT_EQ(said.startsWith(u"PROBLEM "_s), tampering.strangerSees) << readable(said);
        EXPECT_TRUE(tampering.strangerSees || said.startsWith(u"intact "_s)) << readable(said);
    }

    Stranger m_stranger;
};

class Forgery : public ::testing::Test {
protected:
    /// The whole chain is in order again, and only paper knows better.
    void expectOnlyPaperKnows(const Copy &copy, const QString &journal)
    {
        const auto verified = copy.verify();
        ASSERT_TRUE(verified.ok());
        EXPECT_TRUE(verified->intact)
            << (verified->first ? readable(verified->first->what) : std::string());
        EXPECT_TRUE(m_stranger.ask(copy.path()).startsWith(u"intact "_s));
        expectPaperDiffers(copy, journal);
    }

    void expectPaperDiffers(const Copy &copy, const QString &journal)
    {
        const QString digest = Book::made().digest(journal);
        const auto code = copy.check(digest);
        ASSERT_TRUE(code.ok());
        EXPECT_FALSE(code->isGood());
        const QString said = m_stranger.ask(copy.path(), digest);
        EXPECT_TRUE(said.startsWith(u"PROBLEM "_s)) << readable(said);
    }

    Stranger m_stranger;
};

} // namespace

TEST_P(Battery, R5_everyTamperingIsFoundAndNamed)
{
    const QList<Tampering> tamperings = all();
    int tried = 0;
    for (qsizetype at = GetParam(); at < tamperings.size(); at += slices, ++tried)
        expectFound(tamperings.at(at));
    std::cout << tried << " of " << tamperings.size() << " tamperings" << std::endl;
    EXPECT_GE(tamperings.size(), 400);
}

INSTANTIATE_TEST_SUITE_P(Slices, Battery, ::testing::Range(0, slices));

TEST_F(Forgery, R5_anUntouchedBookIsIntactForBothAndForEveryPrintedPage)
{
    const Copy copy;
    const auto verified = copy.verify();
    ASSERT_TRUE(verified.ok());
    EXPECT_TRUE(verified->intact) << (verified->first ? readable(verified->first->what) : "");
    EXPECT_EQ(m_stranger.ask(copy.path()), u"intact %1 records"_s.arg(verified->records));
    for (const QString &journal : Book::made().journals()) {
        const QString digest = Book::made().digest(journal);
        const auto code = copy.check(digest);
        ASSERT_TRUE(code.ok());
        EXPECT_TRUE(code->isGood()) << readable(digest);
        EXPECT_EQ(readable(code->journal), readable(journal));
        EXPECT_TRUE(m_stranger.ask(copy.path(), digest).startsWith(u"intact "_s));
    }
}

TEST_F(Forgery, R8_aChainMadeAnewAfterAChangeIsFoundByAPrintedPage)
{
    for (const QString &journal : Book::made().journals()) {
        SCOPED_TRACE(readable(journal));
        const Copy copy;
        ASSERT_EQ(copy.run({u"UPDATE journal_payload SET payload = replace(payload, '\"kk\"',"
                            " '\"ru\"') WHERE journal = '%1'"_s.arg(journal)}),
            QString());
        copy.chainAnew(journal);
        ASSERT_TRUE(copy.rebuild());
        expectOnlyPaperKnows(copy, journal);
    }
}

TEST_F(Forgery, R8_theRegistryAndTheLooksMadeAnewAreFoundByWhatIsPrintedOfTheJournals)
{
    const std::pair<QString, QString> changes[] = {
        {u"registry"_s,
            u"UPDATE journal_payload SET payload = replace(payload, 'registrar', 'director')"
            " WHERE journal = 'registry' AND payload LIKE '%\"login\"%'"_s},
        {u"access"_s, u"UPDATE journal_record SET actor = 'deputy' WHERE journal = 'access'"_s}};
    for (const auto &[chain, change] : changes) {
        SCOPED_TRACE(readable(chain));
        const Copy copy;
        ASSERT_EQ(copy.run({change}), QString());
        copy.chainAnew(chain);
        copy.rebuild(); // a book of which nothing can be made anew is no better
        const auto verified = copy.verify();
        ASSERT_TRUE(verified.ok());
        ASSERT_TRUE(verified->first);
        EXPECT_EQ(readable(verified->first->what), "pin");
        EXPECT_EQ(readable(verified->first->journal), readable(chain));
        expectPaperDiffers(copy, u"admission"_s);
    }
}

TEST_F(Forgery, R8_aTailCutOffTogetherWithItsHeadIsFoundByThePrintedPage)
{
    for (const QString &journal : Book::made().journals()) {
        SCOPED_TRACE(readable(journal));
        const Copy copy;
        const QString last = u" WHERE journal = '%1' AND seq = (SELECT seq FROM journal_head"
                             " WHERE journal = '%1')"_s.arg(journal);
        ASSERT_EQ(copy.run({u"DELETE FROM journal_payload"_s + last,
                      u"DELETE FROM journal_record"_s + last}),
            QString());
        copy.chainAnew(journal);
        expectOnlyPaperKnows(copy, journal);
    }
}

TEST_F(Forgery, R8_anExchangedDigitOfACodeIsToldByItsGroup)
{
    const Copy copy;
    QString digest = Book::made().digest(u"admission"_s);
    digest.back() = digest.back() == u'0' ? u'1' : u'0';
    const auto code = copy.check(digest);
    ASSERT_TRUE(code.ok());
    EXPECT_EQ(code->verdict, qyz::application::CodeAnswer::Verdict::Differs);
    EXPECT_EQ(code->groups, QList<int>{5});
}

TEST_F(Forgery, R8_theDigitsOfThePictureFindTheirJournalByThemselves)
{
    const Copy copy;
    for (const QString &journal : Book::made().journals()) {
        const QStringList words = Book::made().digest(journal).split(u' ');
        const QString code = words.sliced(4).join(QString());
        for (const QString &text : {code, code + words.at(3), words.sliced(4).join(u' ')}) {
            const auto answer = copy.check(text);
            ASSERT_TRUE(answer.ok()) << readable(text);
            EXPECT_TRUE(answer->isGood()) << readable(text);
            EXPECT_EQ(readable(answer->journal), readable(journal));
            EXPECT_GT(answer->firstPage, 0);
            EXPECT_EQ(readable(answer->printedBy).empty(), false);
        }
    }
    EXPECT_FALSE(copy.check(u"12345"_s).ok());
}
