// How a line may end but by its result: not accepted, refused, withdrawn, never collected. Each
// service through the window, on every database (R26, R28, R30).
#include "journeys/typedforms.h"

#include "presentation/statetext.h"
#include "ui/act/actpage.h"
#include "ui/applicationpage.h"
#include "ui/booktable.h"
#include "ui/filterbar.h"
#include "ui/printing/printpreview.h"
#include "ui/review/reviewpage.h"
#include "ui/servicetab.h"

#include <QApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <tuple>

using namespace qyz;
using namespace qyz::tests;

namespace {

const QString registrar = u"registrar"_s;
const QString director = u"director"_s;

/// Wednesday 06.05.2026, 10:00 at the office: more than thirty days.
QDateTime fiveWeeksLater()
{
    return QDateTime(QDate(2026, 5, 6), QTime(5, 0), Qt::UTC);
}

struct Ending {
    const char *name;
    const char *service;
    const char *caseCode; // empty: the usual one
    const char *decider;
    Typed typed;
};

QList<Ending> endings()
{
    return {{"enrolment", "admission", "", "director", typedGradeFive()},
        {"transferIn", "admission", "transfer_in", "director", typedTransfer(4, 3)},
        {"transferOut", "admission", "transfer_out", "director", typedTransfer(5, 3)},
        {"duplicate", "duplicate", "", "director", typedDuplicate()},
        {"homeEducation", "home_education", "", "deputy", typedHomeEducation()},
        {"attestation", "attestation", "", "method", typedAttestation()}};
}

/// A complaint is neither refused nor not accepted, but its answer may lie there.
QList<Ending> everything()
{
    return endings() + QList<Ending>{{"complaint", "complaint", "", "director", {}}};
}

using Case = std::tuple<Place, Ending>;

class Endings : public ServiceRoute, public ::testing::WithParamInterface<Case> {
protected:
    Endings()
        : ServiceRoute(std::get<Place>(GetParam()))
    {
    }

    const QString service = QString::fromLatin1(std::get<Ending>(GetParam()).service);
    const QString decider = QString::fromLatin1(std::get<Ending>(GetParam()).decider);
    const Typed typed = std::get<Ending>(GetParam()).typed;
    const bool reviewed = decider != director;

    domain::LineRef prepareOne(int person)
    {
        const QString caseCode = QString::fromLatin1(std::get<Ending>(GetParam()).caseCode);
        return prepare(service, applicationFor(service, person, caseCode));
    }
    domain::LineRef prepareReady(int person)
    {
        const domain::LineRef line = prepareOne(person);
        if (service == u"complaint"_s) {
            actElsewhere(line, u"answer"_s,
                {{u"text"_s, u"Шағым қаралды."_s}, {u"justified"_s, true}}, director);
            return line;
        }
        if (reviewed) {
            actElsewhere(line, u"send-for-review"_s);
            actElsewhere(line, u"approve"_s, {}, decider);
        }
        const QJsonObject order{{u"number"_s, u"77"_s}, {u"date"_s, u"2026-04-01"_s}};
        if (service == u"home_education"_s)
            actElsewhere(line, u"order"_s, order);
        if (service == u"duplicate"_s)
            actElsewhere(line, u"issue"_s,
                {{u"series"_s, u"ҮЛ"_s}, {u"number"_s, u"900001"_s}, {u"date"_s, u"2026-04-01"_s},
                    {u"book_line"_s, u"18"_s}});
        actElsewhere(line, u"result-ready"_s, {{u"place"_s, u"Б-1"_s}});
        return line;
    }
    /// The names of the papers this application lacks when nothing was brought.
    QStringList wanted(const QString &caseCode) const
    {
        const auto catalogue = shippedServices();
        const auto *edition = catalogue->find(service)->editionOn(officeMorning().date());
        QStringList names;
        for (const auto &paper : edition->caseEdition(caseCode)->documents) {
            if (paper.required)
                names.append(edition->documentName(paper.code)->kk);
        }
        return names;
    }
    static QString squeezed(QString text)
    {
        static const QRegularExpression loose(u"[\\s\\-\\x{2011}\\x{00AD}\\x{FFFE}\\x{0002}]+"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        return text.remove(loose);
    }
    /// From the book to another of its views, by keys.
    void showView(application::EntryView view)
    {
        auto *filters = tab().findChild<ui::FilterBar *>();
        hands.press(Qt::Key_F6);
        for (int tries = 0; tries < 9 && !filters->isAncestorOf(qApp->focusWidget()); ++tries)
            hands.tab();
        for (int tries = 0; tries < 9 && filters->view() != view; ++tries)
            hands.press(Qt::Key_Right);
        ASSERT_EQ(filters->view(), view);
        hands.mark(); // and into its list
    }
};

class Shelf : public Endings { };

std::string caseName(const ::testing::TestParamInfo<Case> &info)
{
    return std::string(std::get<Ending>(info.param).name)
        + (std::get<Place>(info.param) == Place::Sqlite ? "_SQLite" : "_PostgreSQL");
}

} // namespace

INSTANTIATE_TEST_SUITE_P(, Endings,
    ::testing::Combine(::testing::ValuesIn(places()), ::testing::ValuesIn(endings())), caseName);
INSTANTIATE_TEST_SUITE_P(, Shelf,
    ::testing::Combine(::testing::ValuesIn(places()), ::testing::ValuesIn(everything())), caseName);

TEST_P(Endings, R20_withoutPapersItIsNotAcceptedAndTheReceiptListsThem)
{
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(choose(service));
    hands.restCount();
    ASSERT_NO_FATAL_FAILURE(openForm());
    fill(typed);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    auto *form = tab().findChild<ui::ApplicationPage *>();
    EXPECT_FALSE(form->message().isEmpty()); // told first
    EXPECT_EQ(lines(service), 0);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return lines(service) == 1; })) << qPrintable(form->message());
    EXPECT_EQ(hands.actions(), 3);
    const domain::LineRef line{service, 0, 1};
    EXPECT_EQ(state(line), u"not_accepted"_s);
    const QString paper = squeezed(paperInFront());
    const QStringList names = wanted(record(line, u"registered"_s).value(u"case"_s).toString());
    ASSERT_FALSE(names.isEmpty());
    for (const QString &name : names)
        EXPECT_TRUE(paper.contains(squeezed(name))) << qPrintable(name) << qPrintable(paper);
    ASSERT_NO_FATAL_FAILURE(handOver(line));
    EXPECT_EQ(state(line), u"not_accepted"_s);
}

TEST_P(Endings, R28_itIsRefusedByTheRightPersonOrWithdrawn)
{
    const domain::LineRef denied = prepareOne(1);
    const domain::LineRef withdrawn = prepareOne(2);
    closeOffice();
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(scan(withdrawn));
    ASSERT_NO_FATAL_FAILURE(act(u"withdraw"_s, {u"өтініш берушінің өтініші"_s}));
    EXPECT_EQ(state(withdrawn), u"withdrawn"_s);
    ASSERT_NO_FATAL_FAILURE(scan(denied));
    EXPECT_FALSE(isOffered(u"refuse"_s)); // not the registrar's
    if (reviewed) {
        ASSERT_NO_FATAL_FAILURE(act(u"send-for-review"_s));
    }

    ASSERT_NO_FATAL_FAILURE(sitDown(decider));
    if (reviewed) {
        ASSERT_NO_FATAL_FAILURE(choose(service));
        hands.press(Qt::Key_R, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return isInReview(denied); }));
    } else {
        ASSERT_NO_FATAL_FAILURE(scan(denied));
    }
    ASSERT_NO_FATAL_FAILURE(refuse(denied));
    EXPECT_EQ(actor(denied, u"refused"_s), decider);
    const QJsonObject refusal = record(denied, u"refused"_s);
    EXPECT_EQ(refusal.value(u"grounds"_s).toArray().size(), 1);
    if (reviewed)
        hands.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(squeezed(paperInFront()).contains(squeezed(refusal.value(u"reason"_s).toString())))
        << "the letter gives the reason";

    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(handOver(denied));
    EXPECT_EQ(state(denied), u"refused"_s);
}

TEST_P(Shelf, R30_whatNobodyCollectsIsRemindedOfAndDisposedOf)
{
    const domain::LineRef forgotten = prepareReady(1);
    prepareOne(2);
    closeOffice();
    ASSERT_NO_FATAL_FAILURE(sitDown(director));
    ASSERT_NO_FATAL_FAILURE(scan(forgotten));
    EXPECT_FALSE(isOffered(u"dispose"_s)); // its thirty days
    quit();

    ASSERT_NO_FATAL_FAILURE(sitDown(registrar, fiveWeeksLater()));
    ASSERT_NO_FATAL_FAILURE(choose(service));
    ASSERT_NO_FATAL_FAILURE(showView(application::EntryView::Shelf));
    ASSERT_TRUE(soon([this] {
        return table().hasFocus() && table().model()->rowCount() == 1
            && table().currentLine().has_value();
    }));
    hands.press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return isQuiet(forgotten); }));
    EXPECT_TRUE(tab().presenter().opened()->flags.contains(u"unclaimed"_s));
    ASSERT_NO_FATAL_FAILURE(act(u"remind"_s, {u"телефон"_s, u"келеді"_s}));
    EXPECT_EQ(record(forgotten, u"reminded"_s).value(u"result"_s), u"келеді"_s);
    EXPECT_FALSE(isOffered(u"dispose"_s)); // the director's

    ASSERT_NO_FATAL_FAILURE(sitDown(director));
    ASSERT_NO_FATAL_FAILURE(scan(forgotten));
    ASSERT_NO_FATAL_FAILURE(act(u"dispose"_s, {u"3"_s}));
    EXPECT_EQ(record(forgotten, u"disposed"_s).value(u"act"_s), u"3"_s);
    EXPECT_EQ(actor(forgotten, u"disposed"_s), director);

    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(scan(forgotten));
    hands.press(Qt::Key_F5);
    ASSERT_TRUE(soon([this] { return !statusMessage().isEmpty(); }));
    EXPECT_TRUE(statusMessage().contains(presentation::StateText::flag(u"disposed"_s)))
        << qPrintable(statusMessage());
    EXPECT_TRUE(records(forgotten, u"handed_over"_s).isEmpty());
}
