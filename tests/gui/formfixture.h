// What a page of the form side needs: an office read from the shipped files, a scripted gateway,
// drafts in memory, and the keyboard of a person.
#pragma once

#include "presentation/deskcontext.h"
#include "resourcefiles.h"
#include "support/memorydrafts.h"
#include "support/scriptedgateway.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace qyz::tests {

using namespace Qt::Literals::StringLiterals;

// The synthetic vectors: births of 1899.
inline const QString motherIin = u"990101200007"_s;
inline const QString fatherIin = u"990101100000"_s;

class FormFixture : public ::testing::Test {
protected:
    FormFixture()
    {
        resources::initialise();
        QList<QByteArray> files;
        for (const QString &name : resources::list(u"services"_s)) {
            if (!name.endsWith(u"schema.json"_s))
                files.append(resources::bytes(name));
        }
        auto catalogue = domain::ServiceCatalogue::fromFiles(files);
        auto calendar = domain::WorkingCalendar::fromJson(
            resources::bytes(u"calendar/kz-working-calendar.json"_s));
        if (!catalogue || !calendar)
            qFatal("shipped files are not readable");
        application::OfficeFacts facts{.practice = true,
            .organisation = {},
            .schedule = domain::OfficeSchedule::standard(*calendar),
            .journals = {},
            .accounts = {},
            .assignments = {},
            .catalogue = std::make_shared<domain::ServiceCatalogue>(*catalogue)};
        domain::AccountProfile deputy;
        deputy.login = u"deputy"_s;
        deputy.name = {u"Үлгібаева"_s, u"Сынақ"_s, {}};
        facts.accounts = {deputy};
        facts.organisation.educationDepartment = {u"білім бөлімі"_s, u"отдел образования"_s, false};
        facts.organisation.resultPlace = {u"мектеп кеңсесі"_s, u"канцелярия школы"_s, false};
        context.office = std::make_shared<application::OfficeFacts>(facts);
        context.login = u"registrar"_s;
        context.person.account.name = {u"Үлгіова"_s, u"Сара"_s, {}};
        gateway.officeStatus.now = QDateTime(QDate(2026, 4, 1), QTime(5, 0), Qt::UTC);
        gateway.officeStatus.open = true;
        gateway.onRegister = [](const application::RegisterCommand &command) {
            application::Registered registered;
            registered.entry = entryOf(command.draft);
            return registered;
        };
        gateway.onAct = [](const application::ActCommand &) { return application::LineView(); };
    }

    static domain::JournalEntry entryOf(const domain::ApplicationDraft &draft)
    {
        domain::JournalEntry entry;
        entry.line = {u"admission"_s, 0, 17};
        entry.printedNumber = u"17"_s;
        entry.service = u"admission"_s;
        entry.caseCode = draft.caseCode;
        entry.registeredAt = QDateTime(QDate(2026, 4, 1), QTime(5, 0), Qt::UTC);
        entry.applicant.name = {
            draft.applicant.surname, draft.applicant.name, draft.applicant.patronymic};
        return entry;
    }

    const domain::ServiceDescription &service(const QString &code = u"admission"_s) const
    {
        return *context.office->catalogue->find(code);
    }

    /// Shown and active, so that the keyboard reaches it.
    static void show(QWidget &page, QSize size = QSize(1366, 690))
    {
        page.resize(size);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    /// Types into whatever has the focus, as a person does.
    static void type(const QString &text)
    {
        for (const QChar character : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    static void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), which, modifiers);
    }
    template <class Check> static ::testing::AssertionResult soon(Check check)
    {
        constexpr int patience = 3000;
        return QTest::qWaitFor(check, patience) ? ::testing::AssertionSuccess()
                                                : ::testing::AssertionFailure() << "not in time";
    }

    ScriptedGateway gateway;
    MemoryDrafts drafts;
    presentation::DeskContext context{gateway, drafts, {}, {}, {}};
};

/// Grade 1 with everything but the papers: the form's values.
inline QJsonObject filledForm()
{
    const QJsonObject applicant{{u"surname"_s, u"Қайратова"_s}, {u"name"_s, u"Әсем"_s},
        {u"patronymic"_s, u"Болатқызы"_s}, {u"iin"_s, motherIin},
        {u"phone"_s, u"+7 700 000 00 01"_s}, {u"relation"_s, u"parent"_s}, {u"consent"_s, true}};
    const QJsonObject child{{u"surname"_s, u"Қайрат"_s}, {u"name"_s, u"Жәнібек"_s},
        {u"iin"_s, fatherIin}, {u"birth_date"_s, u"2019-05-14"_s}, {u"grade"_s, 1},
        {u"class_language"_s, u"kk"_s}};
    return {{u"case"_s, u"grade_1"_s}, {u"channel"_s, u"office"_s}, {u"language"_s, u"kk"_s},
        {u"applicant"_s, applicant}, {u"child"_s, child},
        {u"details"_s, QJsonObject{{u"in_area"_s, true}}}};
}

} // namespace qyz::tests
