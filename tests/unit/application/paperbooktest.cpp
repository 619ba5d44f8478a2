// R10: a paper book is continued, its lines are copied, its volume is closed.
#include "unit/application/deskfixture.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace qyz::application::testing {

namespace {

using domain::ErrorCode;
using domain::LineState;
using domain::PaperBook;
using domain::TranscriptValues;

PaperBook paperOf(qint64 last, int book = 2)
{
    PaperBook paper;
    paper.book = book;
    paper.lastNumber = last;
    paper.lastPage = 12;
    paper.lastDate = QDate(2025, 6, 2);
    paper.sheets = 50;
    paper.countedBy = u"Үлгіова С."_s;
    paper.place = {u"мұрағат"_s, u"архив"_s, false};
    return paper;
}

TranscriptValues lineOf(qint64 number, const QString &date = u"05.09.2018"_s)
{
    return {{u"number"_s, QString::number(number)}, {u"date"_s, date},
        {u"child.full_name"_s, u"Кененбаева Зере Қайратқызы"_s}, {u"page"_s, u"45 об."_s}};
}

class PaperDesk : public ::testing::Test {
protected:
    domain::Result<PaperState> begin(qint64 last = 25, const QString &actor = u"director"_s)
    {
        return desk.registry.continuePaper({u"admission"_s, paperOf(last), actor});
    }
    domain::Result<TranscriptReport> copy(const QList<TranscriptValues> &lines,
        bool skipBad = false, const QString &actor = u"registrar"_s)
    {
        TranscribeCommand command{u"admission"_s, {}, actor, false, skipBad, {}};
        for (const TranscriptValues &values : lines)
            command.rows.append({static_cast<int>(command.rows.size()) + 2, values});
        return desk.registry.transcribe(command);
    }
    static std::string badOf(const domain::Result<TranscriptReport> &report)
    {
        if (!report)
            return codeOf(report);
        QStringList bad;
        for (const RowFault &fault : report->bad)
            bad.append(u"%1 %2 %3"_s.arg(fault.row).arg(
                fault.fault.field, domain::errorName(fault.fault.code)));
        return bad.join(u'|').toStdString();
    }
    domain::JournalEntry line(qint64 number)
    {
        return desk.registry.show({u"admission"_s, 0, number}, u"director"_s, false)->entry;
    }
    bool intact()
    {
        const auto verification = desk.registry.verify(QString());
        return verification.ok() && verification->intact;
    }

    Desk desk;
};

} // namespace

TEST_F(PaperDesk, R10_theNextNumberAndTheNextVolumeFollowTheBook)
{
    ASSERT_TRUE(begin().ok());
    ASSERT_EQ(codeOf(desk.add()), "PaperVolumeOpen");
    ASSERT_TRUE(desk.registry.closePaper(u"admission"_s, u"director"_s).ok());
    const auto first = desk.add();
    ASSERT_TRUE(first.ok()) << codeOf(first);
    EXPECT_EQ(first->entry.line.number, 26);
    EXPECT_EQ(first->entry.volume, 3);
    EXPECT_EQ(first->entry.place.page, 1);
    EXPECT_EQ(first->entry.place.row, 1);
    EXPECT_TRUE(intact());
}

TEST_F(PaperDesk, R10_onlyTheDirectorContinuesAndCloses)
{
    EXPECT_EQ(codeOf(begin(25, u"registrar"_s)), "NoRight");
    ASSERT_TRUE(begin().ok());
    EXPECT_EQ(codeOf(desk.registry.closePaper(u"admission"_s, u"registrar"_s)), "NoRight");
}

TEST_F(PaperDesk, R10_aBegunJournalIsNotContinued)
{
    ASSERT_TRUE(desk.add().ok());
    EXPECT_EQ(codeOf(begin()), "LiveBookBegun");
}

TEST_F(PaperDesk, R10_aSlipIsPutRightWhileNothingIsCopied)
{
    ASSERT_TRUE(begin(25).ok());
    ASSERT_TRUE(begin(31).ok());
    const auto state = desk.registry.paper(u"admission"_s, u"registrar"_s);
    EXPECT_EQ(state->paper->lastNumber, 31);
    EXPECT_TRUE(intact());
    ASSERT_TRUE(copy({lineOf(31)}).ok());
    EXPECT_EQ(codeOf(begin(32)), "LiveBookBegun");
}

TEST_F(PaperDesk, R10_everyFactOfTheBookIsChecked)
{
    PaperBook paper = paperOf(0);
    paper.lastPage = 0;
    paper.countedBy = u"  "_s;
    paper.lastDate = QDate(2016, 8, 31);
    const auto refused = desk.registry.continuePaper({u"admission"_s, paper, u"director"_s});
    EXPECT_EQ(faultsOf(refused),
        "last_number BadNumber|last_page BadNumber|counted_by RequiredField|"
        "last_date BeforeJournalStart");
    paper = paperOf(5);
    paper.lastDate = QDate(2099, 1, 1);
    EXPECT_EQ(faultsOf(desk.registry.continuePaper({u"admission"_s, paper, u"director"_s})),
        "last_date BadDate");
}

TEST_F(PaperDesk, R10_aCopiedLineStandsAtItsPlaceAndOwesNothing)
{
    ASSERT_TRUE(begin().ok());
    TranscriptValues values = lineOf(17);
    values.insert(u"outcome"_s, u"выдано"_s);
    values.insert(u"outcome_date"_s, u"6.9.2018 г."_s);
    values.insert(u"order.number"_s, u"12-ө"_s);
    values.insert(u"child.grade"_s, u"1 сынып"_s);
    values.insert(u"case"_s, u"1 класс"_s);
    values.insert(u"book"_s, u"1"_s);
    const auto report = copy({values});
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->stored, 1);
    const domain::JournalEntry entry = line(17);
    EXPECT_EQ(entry.volume, 2);
    EXPECT_EQ(entry.place, (domain::PagePlace{2, 7}));
    EXPECT_EQ(entry.state, LineState::HandedOver);
    EXPECT_EQ(entry.edition, u"2018-01-25"_s);
    EXPECT_EQ(entry.caseCode, u"grade_1"_s);
    EXPECT_EQ(entry.child.grade, 1);
    EXPECT_EQ(entry.order->number, u"12-ө"_s);
    EXPECT_TRUE(entry.obligations.isEmpty());
    EXPECT_FALSE(entry.handOver.has_value()) << "who took it is not invented";
    ASSERT_TRUE(entry.transcribed.has_value());
    EXPECT_EQ(entry.transcribed->book, 1);
    EXPECT_EQ(entry.transcribed->page, u"45 об."_s);
    EXPECT_EQ(entry.transcribed->date, QDate(2018, 9, 5));
    EXPECT_EQ(entry.transcribed->outcomeDate, QDate(2018, 9, 6));
    EXPECT_TRUE(intact());
}

TEST_F(PaperDesk, R10_whatThePaperDoesNotTellStaysEmpty)
{
    ASSERT_TRUE(begin().ok());
    ASSERT_TRUE(copy({lineOf(3)}).ok());
    const auto view = desk.registry.show({u"admission"_s, 0, 3}, u"director"_s, false);
    const domain::JournalEntry &entry = view->entry;
    EXPECT_EQ(entry.state, LineState::OnPaper);
    EXPECT_TRUE(entry.caseCode.isEmpty());
    EXPECT_TRUE(entry.channel.isEmpty());
    EXPECT_TRUE(entry.applicant.name.isEmpty());
    EXPECT_FALSE(entry.applicant.consent);
    EXPECT_EQ(entry.child.grade, 0);
    EXPECT_EQ(view->flags, QStringList{u"transcribed"_s});
    EXPECT_EQ(view->actions, (QStringList{u"correct"_s, u"void"_s}));
    const auto counts = desk.registry.counts(u"admission"_s);
    EXPECT_EQ(counts->all, 1);
    EXPECT_EQ(counts->inWork, 0);
    EXPECT_EQ(counts->overdue, 0);
}

TEST_F(PaperDesk, R10_linesComeInAnyOrderAndNeitherR6NorR12Holds)
{
    ASSERT_TRUE(begin().ok());
    desk.clock.addSecs(4 * 86400 + 12 * 3600); // a night
    ASSERT_TRUE(copy({lineOf(20, u"2020-09-01"_s), lineOf(4, u"2017-09-01"_s)}).ok());
    desk.clock.addDays(-1);
    const auto report = copy({lineOf(9, u"2018-09-01"_s)});
    EXPECT_EQ(badOf(report), "");
    EXPECT_EQ(report->stored, 1);
    EXPECT_TRUE(intact());
}

TEST_F(PaperDesk, R10_faultsOfALineAreAllTold)
{
    ASSERT_TRUE(begin().ok());
    TranscriptValues values = lineOf(26, u"01.07.2025"_s);
    values.insert(u"child.iin"_s, u"123456789012"_s);
    values.insert(u"child.grade"_s, u"1 «А»"_s);
    values.insert(u"outcome"_s, u"кто знает"_s);
    values.insert(u"nonsense"_s, u"x"_s);
    EXPECT_EQ(badOf(copy({values})),
        "2 nonsense UnknownKey|2 number NumberOutsidePaper|2 date DateOutsidePaper|"
        "2 child.iin IinWrongCheckDigit|2 child.grade BadNumber|2 outcome UnknownValue");
    EXPECT_EQ(badOf(copy({lineOf(5, u"31.08.2016"_s)})), "2 date BeforeJournalStart");
    EXPECT_EQ(badOf(copy({lineOf(5, u"31.02.2018"_s)})), "2 date BadDate");
    EXPECT_EQ(badOf(copy({{{u"number"_s, u"7"_s}}})),
        "2 date RequiredField|2 applicant.surname RequiredField");
    TranscriptValues marks = lineOf(7);
    marks.insert(u"child.full_name"_s, u"?сем ?айратова"_s);
    EXPECT_EQ(badOf(copy({marks})), "2 child.surname BadCharacter");
}

TEST_F(PaperDesk, R10_nothingIsStoredWhileOneRowIsBad)
{
    ASSERT_TRUE(begin().ok());
    const qsizetype before = desk.records();
    const auto held = copy({lineOf(1), lineOf(99), lineOf(1)});
    EXPECT_EQ(badOf(held), "3 number NumberOutsidePaper|4 number NumberTaken");
    EXPECT_EQ(held->stored, 0);
    EXPECT_EQ(held->good, 1);
    EXPECT_EQ(desk.records(), before);
    const auto skipped = copy({lineOf(1), lineOf(99), lineOf(1)}, true);
    EXPECT_EQ(skipped->stored, 1);
    EXPECT_EQ(skipped->badRows, (QList<int>{3, 4}));
    EXPECT_EQ(badOf(copy({lineOf(1)})), "2 number NumberTaken");
    EXPECT_TRUE(intact());
}

TEST_F(PaperDesk, R10_datesOutOfOrderAreAWarning)
{
    ASSERT_TRUE(begin().ok());
    const auto report = copy({lineOf(1, u"05.09.2018"_s), lineOf(2, u"04.09.2018"_s)});
    EXPECT_EQ(report->stored, 2);
    ASSERT_EQ(report->warnings.size(), 1);
    EXPECT_EQ(report->warnings.at(0).row, 3);
    EXPECT_EQ(report->warnings.at(0).fault.code, ErrorCode::DateOutOfOrder);
}

TEST_F(PaperDesk, R10_missingNumbersAreListedAndStandInTheRecordOfClosing)
{
    ASSERT_TRUE(begin(10).ok());
    ASSERT_TRUE(copy({lineOf(2), lineOf(3), lineOf(7)}).ok());
    const auto closed = desk.registry.closePaper(u"admission"_s, u"director"_s);
    ASSERT_TRUE(closed.ok());
    EXPECT_EQ(domain::rangesText(closed->missing), u"1, 4–6, 8–10"_s);
    const StoredRecord &record = desk.transactor.state.chains.value(u"admission"_s).constLast();
    EXPECT_EQ(record.record.kind, u"volume_closed"_s);
    const QJsonObject facts = QJsonDocument::fromJson(record.payload->text).object();
    EXPECT_EQ(domain::rangesText(domain::rangesOf(facts.value(u"missing"_s).toArray())),
        u"1, 4–6, 8–10"_s);
    EXPECT_EQ(facts.value(u"lines"_s).toInt(), 3);
    EXPECT_EQ(codeOf(copy({lineOf(1)})), "VolumeClosed");
    EXPECT_EQ(codeOf(desk.registry.closePaper(u"admission"_s, u"director"_s)), "VolumeClosed");
    const auto ends = desk.registry.ends(u"admission"_s);
    EXPECT_EQ(ends->rows(), 10);
    EXPECT_EQ(ends->lines, 3);
}

TEST_F(PaperDesk, R10_withoutAPaperVolumeNothingIsCopied)
{
    EXPECT_EQ(codeOf(copy({lineOf(1)})), "NoPaperVolume");
    EXPECT_EQ(codeOf(desk.registry.closePaper(u"admission"_s, u"director"_s)), "NoPaperVolume");
}

TEST_F(PaperDesk, R7_aCopiedLineIsCorrected)
{
    ASSERT_TRUE(begin().ok());
    ASSERT_TRUE(copy({lineOf(5)}).ok());
    const auto corrected = desk.act(u"correct"_s,
        {{u"field"_s, u"child.name"_s}, {u"value"_s, u"Зере"_s}, {u"reason"_s, u"қате"_s},
            {u"requested_by"_s, u"анасы"_s}},
        u"registrar"_s, 5);
    EXPECT_EQ(codeOf(corrected), "SameValue");
    const auto other = desk.act(u"correct"_s,
        {{u"field"_s, u"child.name"_s}, {u"value"_s, u"Зерде"_s}, {u"reason"_s, u"қате"_s},
            {u"requested_by"_s, u"анасы"_s}},
        u"registrar"_s, 5);
    ASSERT_TRUE(other.ok()) << codeOf(other);
    EXPECT_EQ(other->entry.child.name.name, u"Зерде"_s);
    EXPECT_TRUE(intact());
    ASSERT_TRUE(desk.registry.rebuild().ok());
    EXPECT_TRUE(intact());
}

TEST_F(PaperDesk, R26_aLineStillInWorkGoesOn)
{
    ASSERT_TRUE(begin().ok());
    TranscriptValues values = lineOf(25, u"02.06.2025"_s);
    values.insert(u"outcome"_s, u"in_work"_s);
    ASSERT_TRUE(copy({values}).ok());
    EXPECT_EQ(line(25).state, LineState::Registered);
    EXPECT_TRUE(desk.act(u"result-ready"_s, {{u"place"_s, u"сөре"_s}}, u"registrar"_s, 25).ok());
}

TEST_F(PaperDesk, R10_aStoppedImportStoresNothing)
{
    ASSERT_TRUE(begin().ok());
    TranscribeCommand command{u"admission"_s, {{2, lineOf(1)}, {3, lineOf(2)}}, u"registrar"_s,
        false, false, std::make_shared<TranscriptProgress>()};
    command.progress->cancelled = true;
    const qsizetype before = desk.records();
    EXPECT_EQ(codeOf(desk.registry.transcribe(command)), "Cancelled");
    EXPECT_EQ(desk.records(), before);
    command.progress->cancelled = false;
    ASSERT_TRUE(desk.registry.transcribe(command).ok());
    EXPECT_EQ(command.progress->done, command.progress->total);
}

TEST_F(PaperDesk, R38_healthDataOfAnOldLineIsSealed)
{
    PaperBook paper = paperOf(5);
    ASSERT_TRUE(desk.registry.continuePaper({u"home_education"_s, paper, u"director"_s}).ok());
    TranscriptValues values = lineOf(1, u"05.09.2018"_s);
    values.insert(u"details.health_note"_s, u"өте жеке"_s);
    values.insert(u"details.conclusion_from"_s, u"1.9.2018"_s);
    const auto report = desk.registry.transcribe(
        {u"home_education"_s, {{2, values}}, u"director"_s, false, false, {}});
    ASSERT_TRUE(report.ok()) << codeOf(report);
    EXPECT_EQ(badOf(report), "");
    const StoredRecord &record =
        desk.transactor.state.chains.value(u"home_education"_s).constLast();
    EXPECT_FALSE(record.payload->text.contains("жеке"));
    EXPECT_TRUE(record.payload->text.contains("sealed"));
}

} // namespace qyz::application::testing
