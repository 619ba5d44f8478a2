#include "presentation/registrationpresenter.h"
#include "support/memorydrafts.h"
#include "support/scriptedgateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using domain::ErrorCode;
using presentation::RegistrationPresenter;
using presentation::RegistrationQuestion;

namespace {

const QDateTime monday(QDate(2026, 11, 23), QTime(5, 0), Qt::UTC);

class Registration : public ::testing::Test {
protected:
    Registration()
    {
        qRegisterMetaType<domain::FieldFaults>();
        qRegisterMetaType<QList<RegistrationQuestion>>();
        service.code = u"admission"_s;
        context.login = u"registrar"_s;
        gateway.officeStatus.now = monday;
        gateway.onRegister = [](const application::RegisterCommand &) {
            application::Registered registered;
            registered.entry.printedNumber = u"17"_s;
            return registered;
        };
    }

    static QJsonObject typed()
    {
        return {{u"case"_s, u"grade_1"_s},
            {u"child"_s, QJsonObject{{u"surname"_s, u"Үлгі"_s}, {u"grade"_s, 1}}}};
    }
    void refuseWith(const domain::Error &error)
    {
        gateway.onRegister = [error](const application::RegisterCommand &) {
            return domain::Result<application::Registered>(error);
        };
    }

    tests::ScriptedGateway gateway;
    tests::MemoryDrafts drafts;
    domain::ServiceDescription service;
    presentation::DeskContext context{gateway, drafts, {}, {}, {}};
};

} // namespace

TEST_F(Registration, sendsTheFormAsADraftUnderItsOwnRequestId)
{
    RegistrationPresenter presenter(context, service);
    QSignalSpy registered(&presenter, &RegistrationPresenter::registered);
    presenter.startNew({});
    presenter.registerApplication(typed(), {{u"age"_s, u"себебі"_s}});
    ASSERT_TRUE(registered.wait(2000));
    ASSERT_EQ(gateway.registerCommands.size(), 1);
    const application::RegisterCommand &command = gateway.registerCommands.constFirst();
    EXPECT_EQ(command.service, u"admission"_s);
    EXPECT_EQ(command.actor, u"registrar"_s);
    EXPECT_EQ(command.draft.caseCode, u"grade_1"_s);
    EXPECT_EQ(command.draft.child.surname, u"Үлгі"_s);
    EXPECT_EQ(command.draft.overrides.value(u"age"_s).toString(), u"себебі"_s);
    EXPECT_EQ(command.draft.requestId, presenter.draftId());
    EXPECT_FALSE(presenter.draftId().isEmpty());
}

TEST_F(Registration, repeatsALostRegistrationUnderTheSameRequestId)
{
    RegistrationPresenter presenter(context, service);
    presenter.startNew({});
    presenter.valuesChanged(typed());
    refuseWith(domain::makeError(ErrorCode::ConnectionLost));
    QSignalSpy failed(&presenter, &RegistrationPresenter::failed);
    presenter.registerApplication(typed(), {});
    ASSERT_TRUE(failed.wait(2000));
    EXPECT_FALSE(presenter.isBusy());
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return drafts.all().size() == 1; }, 2000)); // nothing typed is lost
    presenter.registerApplication(typed(), {});
    ASSERT_TRUE(failed.wait(2000));
    ASSERT_EQ(gateway.registerCommands.size(), 2);
    EXPECT_EQ(gateway.registerCommands.at(0).draft.requestId,
        gateway.registerCommands.at(1).draft.requestId);
    EXPECT_EQ(gateway.registerCommands.at(0).draft.requestId, drafts.all().constFirst().id);
}

TEST_F(Registration, removesTheDraftOnlyWhenTheNumberIsGiven)
{
    RegistrationPresenter presenter(context, service);
    presenter.startNew({});
    presenter.valuesChanged(typed());
    presenter.saveNow();
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts.all().size() == 1; }, 2000));
    gateway.holdAnswers = true;
    presenter.registerApplication(typed(), {});
    EXPECT_TRUE(presenter.isBusy());
    QTest::qWait(50);
    EXPECT_EQ(drafts.all().size(), 1);
    gateway.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts.all().size() == 0; }, 2000));
    EXPECT_FALSE(presenter.isBusy());
}

TEST_F(Registration, writesADraftOnceAfterTheLastChangeAndNeverOnThisThread)
{
    RegistrationPresenter presenter(context, service);
    presenter.startNew({});
    EXPECT_TRUE(QTest::qWaitFor([&] { return presenter.now().isValid(); }, 2000));
    QJsonObject values = typed();
    for (int i = 0; i < 5; ++i) {
        values.insert(u"language"_s, QString::number(i));
        presenter.valuesChanged(values);
        QTest::qWait(20);
    }
    EXPECT_EQ(drafts.saves(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts.saves() == 1; }, 2000));
    EXPECT_FALSE(drafts.usedThread(QThread::currentThread()));
    const application::Draft draft = drafts.all().constFirst();
    EXPECT_EQ(draft.values, values);
    EXPECT_EQ(draft.owner, u"registrar"_s);
    EXPECT_EQ(draft.service, u"admission"_s);
    EXPECT_GE(draft.savedAt, monday);
}

TEST_F(Registration, keepsNoDraftOfAFormNobodyTouched)
{
    {
        RegistrationPresenter presenter(context, service);
        presenter.startNew(typed());
        presenter.valuesChanged(typed());
        presenter.saveNow();
    }
    EXPECT_EQ(drafts.saves(), 0);
}

TEST_F(Registration, savesWhatIsPendingWhenItEnds)
{
    {
        RegistrationPresenter presenter(context, service);
        presenter.startNew({});
        presenter.valuesChanged(typed());
    }
    ASSERT_EQ(drafts.all().size(), 1);
    EXPECT_EQ(drafts.all().constFirst().values, typed());
}

TEST_F(Registration, tellsWhenADraftCannotBeSaved)
{
    drafts.failFromNowOn();
    RegistrationPresenter presenter(context, service);
    QSignalSpy failed(&presenter, &RegistrationPresenter::draftFailed);
    presenter.startNew({});
    presenter.valuesChanged(typed());
    presenter.saveNow();
    ASSERT_TRUE(failed.wait(2000));
    EXPECT_EQ(failed.at(0).at(0).value<domain::Error>().code, ErrorCode::DiskFull);
}

TEST_F(Registration, partsFaultsFromQuestions)
{
    refuseWith(
        domain::makeError(domain::FieldFaults{{u"applicant.phone"_s, ErrorCode::BadPhone, {}},
            {u"child.iin"_s, ErrorCode::IinMissing, {}},
            {u"applicant.iin"_s, ErrorCode::IinMissing, {}},
            {u"case"_s, ErrorCode::OutsideWindow, {u"01.04.2026"_s, u"31.08.2026"_s}}}));
    RegistrationPresenter presenter(context, service);
    QSignalSpy refused(&presenter, &RegistrationPresenter::refused);
    presenter.startNew({});
    presenter.registerApplication(typed(), {});
    ASSERT_TRUE(refused.wait(2000));
    const auto faults = refused.at(0).at(0).value<domain::FieldFaults>();
    const auto questions = refused.at(0).at(1).value<QList<RegistrationQuestion>>();
    ASSERT_EQ(faults.size(), 3); // a missing IIN is told beside its field as well
    EXPECT_EQ(faults.at(0).code, ErrorCode::BadPhone);
    ASSERT_EQ(questions.size(), 2);
    EXPECT_EQ(questions.at(0).key, u"iin_missing"_s);
    EXPECT_EQ(questions.at(1).key, u"outside_window"_s);
}

TEST_F(Registration, asksAQuestionThatCameWithoutAField)
{
    refuseWith(domain::makeError(ErrorCode::DuplicateApplication, {u"17"_s, u"01.09.2026"_s}));
    RegistrationPresenter presenter(context, service);
    QSignalSpy refused(&presenter, &RegistrationPresenter::refused);
    presenter.startNew({});
    presenter.registerApplication(typed(), {});
    ASSERT_TRUE(refused.wait(2000));
    const auto questions = refused.at(0).at(1).value<QList<RegistrationQuestion>>();
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions.at(0).key, u"duplicate_child"_s);
    EXPECT_EQ(questions.at(0).fault.args.value(0), u"17"_s);
}

TEST_F(Registration, R12_aClosedOfficeIsNoFaultOfTheForm)
{
    refuseWith(domain::makeError(ErrorCode::OfficeClosed, {u"23.11.2026"_s, u"09:00"_s}));
    RegistrationPresenter presenter(context, service);
    QSignalSpy failed(&presenter, &RegistrationPresenter::failed);
    presenter.startNew({});
    presenter.valuesChanged(typed());
    presenter.registerApplication(typed(), {});
    ASSERT_TRUE(failed.wait(2000));
    EXPECT_EQ(failed.at(0).at(0).value<domain::Error>().code, ErrorCode::OfficeClosed);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts.all().size() == 1; }, 2000));
}

TEST_F(Registration, aLateNumberRemovesItsOwnDraftAndLeavesTheFormInFront)
{
    RegistrationPresenter presenter(context, service);
    QSignalSpy registered(&presenter, &RegistrationPresenter::registered);
    QSignalSpy behind(&presenter, &RegistrationPresenter::registeredBehind);
    presenter.startNew({});
    presenter.valuesChanged(typed());
    const QString first = presenter.draftId();
    gateway.holdAnswers = true;
    presenter.registerApplication(typed(), {});
    presenter.openDraft({u"another"_s, u"admission"_s, u"registrar"_s, {}, typed()}, {});
    EXPECT_FALSE(presenter.isBusy()); // the form in front can be worked on
    QJsonObject other = typed();
    other.insert(u"language"_s, u"ru"_s);
    presenter.valuesChanged(other);
    presenter.saveNow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return drafts.all().size() == 2; }, 2000));
    gateway.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return drafts.all().size() == 1; }, 2000));
    EXPECT_EQ(drafts.all().constFirst().id, u"another"_s);
    EXPECT_EQ(presenter.draftId(), u"another"_s);
    EXPECT_NE(first, u"another"_s);
    EXPECT_EQ(behind.size(), 1);
    EXPECT_EQ(registered.size(), 0);
}

TEST_F(Registration, aLateRefusalIsNotShownOnAnotherForm)
{
    refuseWith(
        domain::makeError(domain::FieldFaults{{u"child.surname"_s, ErrorCode::RequiredField, {}}}));
    RegistrationPresenter presenter(context, service);
    QSignalSpy refused(&presenter, &RegistrationPresenter::refused);
    QSignalSpy behind(&presenter, &RegistrationPresenter::refusedBehind);
    presenter.startNew({});
    presenter.valuesChanged(typed());
    gateway.holdAnswers = true;
    presenter.registerApplication(typed(), {});
    presenter.startNew({});
    gateway.release();
    ASSERT_TRUE(behind.wait(2000));
    EXPECT_EQ(refused.size(), 0);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return drafts.all().size() == 1; }, 2000)); // what was typed is kept
}

TEST_F(Registration, aSecondPressWhileTheFirstIsUnderWayDoesNothing)
{
    gateway.holdAnswers = true;
    RegistrationPresenter presenter(context, service);
    presenter.startNew({});
    presenter.registerApplication(typed(), {});
    presenter.registerApplication(typed(), {});
    EXPECT_EQ(gateway.registerCommands.size(), 1);
}
