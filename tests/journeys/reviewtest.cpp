// R23, R26, R28: the deputy decides, from key press to the bytes on disk, with a second desk
// beside.
#include "journeys/deskjourney.h"

#include "support/drafts.h"
#include "ui/booktable.h"
#include "ui/review/reviewpage.h"
#include "ui/servicetab.h"
#include "ui/widgets/digitchoice.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

#include <algorithm>

using namespace qyz;
using namespace qyz::tests;

namespace {

struct Reviewer {
    const char *service;
    const char *login;
};

class Deciding : public DeskJourney, public ::testing::WithParamInterface<Reviewer> {
protected:
    const QString service = QString::fromLatin1(GetParam().service);
    const QString login = QString::fromLatin1(GetParam().login);

    domain::LineRef lineRef(qint64 number) const { return {service, 0, number}; }

    /// An application of the service; each is about another person.
    QJsonObject application(int person) const
    {
        QJsonObject applicant = qyz::testing::goodJson().value(u"applicant"_s).toObject();
        QJsonObject json{{u"channel"_s, u"office"_s}, {u"language"_s, u"kk"_s}};
        if (service == u"attestation"_s) {
            applicant.insert(u"relation"_s, u"self"_s);
            applicant.insert(u"iin"_s, qyz::testing::madeIin(u"990101"_s, u'2', 10 * person));
            json.insert(u"case"_s, u"assignment"_s);
            json.insert(u"documents"_s, QJsonArray{u"application"_s});
            json.insert(u"details"_s,
                QJsonObject{{u"position"_s, u"мұғалім"_s}, {u"subject"_s, u"физика"_s},
                    {u"current_category"_s, u"none"_s}, {u"claimed_category"_s, u"second"_s},
                    {u"experience_years"_s, 5}});
        } else {
            QJsonObject child = qyz::testing::goodJson().value(u"child"_s).toObject();
            child.insert(u"iin"_s, qyz::testing::madeIin(u"150514"_s, u'5', 10 * person));
            child.insert(u"birth_date"_s, u"2015-05-14"_s);
            child.insert(u"grade"_s, 5);
            json.insert(u"case"_s, u"office"_s);
            json.insert(u"child"_s, child);
            json.insert(u"documents"_s, QJsonArray{u"application"_s, u"vkk_conclusion"_s});
            json.insert(u"details"_s,
                QJsonObject{{u"conclusion_number"_s, u"12"_s},
                    {u"conclusion_date"_s, u"2026-03-30"_s},
                    {u"conclusion_from"_s, u"2026-04-01"_s}, {u"conclusion_to"_s, u"2026-12-31"_s},
                    {u"issuing_body"_s, u"№ 1 емхана"_s},
                    {u"health_note"_s, u"үйде оқыту ұсынылады"_s}});
        }
        json.insert(u"applicant"_s, applicant);
        return json;
    }
    void send(int lines)
    {
        for (int number = 1; number <= lines; ++number) {
            const auto done = office().registry().registerApplication(
                {service, qyz::testing::draftOf(application(number)), u"registrar"_s});
            ASSERT_TRUE(done.ok()) << qPrintable(domain::errorName(done.error().code)) << ' '
                                   << qPrintable(done.error().faults.value(0).field);
            const auto sent = office().registry().act(
                {lineRef(number), u"send-for-review"_s, {}, u"registrar"_s, 0});
            ASSERT_TRUE(sent.ok()) << qPrintable(domain::errorName(sent.error().code));
        }
    }
    /// The reviewer signs in and turns to his tab.
    void sitDown()
    {
        ASSERT_NO_FATAL_FAILURE(start());
        find<QComboBox>(u"loginCombo"_s)->setCurrentText(login);
        find<QLineEdit>(u"passwordEdit"_s)->setFocus();
        hands.type(u"practice"_s);
        hands.enter();
        ASSERT_TRUE(soon([this] { return find<QTabBar>(u"serviceTabBar"_s) != nullptr; }));
        auto *bar = find<QTabBar>(u"serviceTabBar"_s);
        const QString name = shippedServices()->find(service)->tab.kk;
        for (int at = 0; at < bar->count(); ++at) {
            if (bar->tabText(at).startsWith(name))
                bar->setCurrentIndex(at);
        }
        ASSERT_TRUE(soon([this] {
            return ownTable().currentLine().has_value() && ownTable().hasFocus()
                && tab().presenter().decides();
        }));
    }
    ui::ServiceTab &tab() const { return *find<ui::ServiceTab>(service + u"ServiceTab"_s); }
    ui::BookTable &ownTable() const { return *tab().findChild<ui::BookTable *>(); }
    ui::ReviewPage *page() const { return tab().findChild<ui::ReviewPage *>(); }
    bool comes(qint64 number) const
    {
        return soon([this, number] {
            return page() != nullptr && page()->isVisible() && page()->presenter().line()
                && !page()->presenter().isBusy()
                && page()->presenter().line()->entry.line.number == number;
        });
    }
    bool isShown(const QString &words) const
    {
        const QList<QLabel *> labels = page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const QLabel *label) { return label->text() == words; });
    }
    bool isEmpty() const
    {
        return soon([this] { return page()->presenter().isEmpty(); });
    }
    QString state(qint64 number) const
    {
        return value(
            u"SELECT state FROM journal_entry WHERE journal = '%1' AND number = %2"_s.arg(service)
                .arg(number))
            .toString();
    }
    QStringList decisions(qint64 number) const
    {
        QStringList found;
        for (const QVariantList &row :
            rows(u"SELECT kind, actor FROM journal_record WHERE journal = '%1' AND number = "
                 u"%2 "
                 "AND kind IN ('approved', 'refused', 'returned') ORDER BY seq"_s.arg(service)
                     .arg(number)))
            found.append(row.at(0).toString() + u' ' + row.at(1).toString());
        return found;
    }
};

} // namespace

TEST_P(Deciding, R23_approvesInTwoActionsAndTheNextOneOpens)
{
    ASSERT_NO_FATAL_FAILURE(send(2));
    closeOffice();
    ASSERT_NO_FATAL_FAILURE(sitDown());
    hands.restCount();
    hands.press(Qt::Key_Return);
    ASSERT_TRUE(comes(2)); // the newest stands first in the book
    if (service == u"home_education"_s) {
        EXPECT_TRUE(isShown(u"үйде оқыту ұсынылады"_s)); // R38: opened for the reviewer
    }
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comes(1));
    EXPECT_EQ(hands.actions(), 2);
    EXPECT_EQ(state(2), u"approved"_s);
    EXPECT_EQ(decisions(2), QStringList{u"approved "_s + login});
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isEmpty());
    EXPECT_EQ(state(1), u"approved"_s);
}

TEST_P(Deciding, R28_refusesInThreeActionsWithAReasonInTheApplicantsLanguage)
{
    ASSERT_NO_FATAL_FAILURE(send(2));
    closeOffice();
    ASSERT_NO_FATAL_FAILURE(sitDown());
    hands.press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(comes(1));
    hands.restCount();
    hands.press(Qt::Key_F7);
    ASSERT_NE(qobject_cast<ui::DigitChoice *>(QApplication::focusWidget()), nullptr);
    hands.choose(1);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comes(2));
    EXPECT_EQ(hands.actions(), 3);
    EXPECT_EQ(state(1), u"refused"_s);
    const auto catalogue = shippedServices();
    const auto *edition = catalogue->find(service)->editionOn(officeMorning().date());
    const QString payload =
        value(u"SELECT p.payload FROM journal_record r JOIN journal_payload p "
              "ON p.journal = r.journal AND p.seq = r.seq WHERE r.kind = 'refused'"_s)
            .toString();
    EXPECT_TRUE(payload.contains(edition->grounds.at(0).name.kk)) << qPrintable(payload);
}

TEST_P(Deciding, R26_aSecondDecisionOnOneLineIsRefusedAndTheNextOneOpens)
{
    ASSERT_NO_FATAL_FAILURE(send(2));
    ASSERT_NO_FATAL_FAILURE(sitDown());
    hands.press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(comes(1));
    // The director, at another desk, is quicker.
    const auto quicker = office().registry().act({lineRef(1), u"approve"_s, {}, u"director"_s, 0});
    ASSERT_TRUE(quicker.ok()) << qPrintable(domain::errorName(quicker.error().code));
    hands.press(Qt::Key_F9);
    hands.type(u"толықтыру"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comes(2));
    auto *notice = find<QLabel>(u"reviewNotice"_s);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().startsWith(u"№ 1: "_s)) << qPrintable(notice->text());
    EXPECT_EQ(decisions(1), QStringList{u"approved director"_s});
    // Whoever has not seen it is told by the transaction itself.
    const auto second = office().registry().act({lineRef(1), u"refuse"_s,
        {{u"grounds"_s, QJsonArray{u"other_law"_s}}, {u"reason"_s, u"себебі"_s}}, login, 0});
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, domain::ErrorCode::AlreadyDecided);
    EXPECT_EQ(decisions(1), QStringList{u"approved director"_s});
}

INSTANTIATE_TEST_SUITE_P(Reviewers, Deciding,
    ::testing::Values(Reviewer{"home_education", "deputy"}, Reviewer{"attestation", "method"}),
    [](const ::testing::TestParamInfo<Reviewer> &each) { return std::string(each.param.login); });
