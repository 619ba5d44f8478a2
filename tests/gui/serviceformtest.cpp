// Every shipped form against its service description: the test a new service brings by itself.
#include "formfixture.h"

#include "domain/services/servicedescription.h"
#include "ui/fieldbinder.h"
#include "ui/formhost.h"
#include "ui/formloader.h"
#include "ui/widgets/choiceedit.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QLabel>
#include <QLineEdit>

using namespace qyz;
using namespace qyz::tests;

namespace {

QList<domain::ServiceDescription> servicesWithForms()
{
    resources::initialise();
    QList<domain::ServiceDescription> found;
    for (const QString &name : resources::list(u"services"_s)) {
        if (name.endsWith(u"schema.json"_s))
            continue;
        const auto service = domain::ServiceDescription::fromJson(resources::bytes(name));
        if (service && !resources::bytes(u"forms/services/%1.ui"_s.arg(service->form)).isEmpty())
            found.append(*service);
    }
    return found;
}

QHash<QString, QWidget *> inputsOf(QWidget &form)
{
    QHash<QString, QWidget *> inputs;
    for (QWidget *widget : form.findChildren<QWidget *>()) {
        const QString key = widget->property("formField").toString();
        if (!key.isEmpty())
            inputs.insert(key, widget);
    }
    return inputs;
}

class ServiceForm : public FormFixture { };

} // namespace

TEST_F(ServiceForm, thereIsOneForEnrolment)
{
    QStringList codes;
    for (const domain::ServiceDescription &service : servicesWithForms())
        codes.append(service.code);
    EXPECT_TRUE(codes.contains(u"admission"_s));
}

TEST_F(ServiceForm, hasExactlyOneInputPerFieldAndNoneWithout)
{
    for (const domain::ServiceDescription &service : servicesWithForms()) {
        QByteArray bytes = resources::bytes(u"forms/services/%1.ui"_s.arg(service.form));
        QBuffer buffer(&bytes);
        ui::FormLoader loader;
        const std::unique_ptr<QWidget> form(loader.load(&buffer));
        ASSERT_NE(form, nullptr);
        QStringList keys;
        for (const QWidget *widget : form->findChildren<QWidget *>()) {
            const QString key = widget->property("formField").toString();
            if (!key.isEmpty())
                keys.append(key);
        }
        QStringList wanted;
        for (const domain::ServiceField &field : service.fields)
            wanted.append(field.key);
        keys.sort();
        wanted.sort();
        EXPECT_EQ(keys, wanted) << qPrintable(service.code);
    }
}

TEST_F(ServiceForm, inputsCanHoldTheTypesOfTheirFields)
{
    for (const domain::ServiceDescription &service : servicesWithForms()) {
        ui::FormHost host(service);
        ASSERT_TRUE(host.load().ok());
        for (const domain::ServiceField &field : service.fields) {
            const ui::FieldBinder *binder = host.binder(field.key);
            ASSERT_NE(binder, nullptr) << qPrintable(field.key);
            EXPECT_TRUE(binder->fits()) << qPrintable(field.key);
        }
    }
}

TEST_F(ServiceForm, everyInputHasANameForReadersOfTheScreen)
{
    for (const domain::ServiceDescription &service : servicesWithForms()) {
        ui::FormHost host(service);
        ASSERT_TRUE(host.load().ok());
        QSet<const QWidget *> buddies;
        for (const QLabel *label : host.findChildren<QLabel *>()) {
            if (label->buddy() != nullptr && !label->text().isEmpty())
                buddies.insert(label->buddy());
        }
        for (const QWidget *input : inputsOf(host)) {
            const auto *button = qobject_cast<const QAbstractButton *>(input);
            const bool named = buddies.contains(input) || !input->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty());
            EXPECT_TRUE(named) << qPrintable(input->objectName());
        }
    }
}

TEST_F(ServiceForm, theKeyboardReachesEveryInputInReadingOrder)
{
    for (const domain::ServiceDescription &service : servicesWithForms()) {
        ui::FormHost host(service);
        ASSERT_TRUE(host.load().ok());
        show(host, {930, 620});
        const QStringList keys = host.keys();
        EXPECT_EQ(keys.size(), service.fields.size());
        QPoint before(-1, -1);
        for (const QString &key : keys) {
            QWidget *input = host.input(key);
            EXPECT_TRUE(input->focusPolicy() & Qt::TabFocus) << qPrintable(key);
            const QPoint place = input->mapTo(&host, QPoint(0, 0));
            const bool after = place.y() > before.y() + 4
                || (qAbs(place.y() - before.y()) <= 4 && place.x() > before.x());
            EXPECT_TRUE(after) << qPrintable(key);
            before = place;
        }
    }
}

TEST_F(ServiceForm, givesBackWhatWasFilledIn)
{
    ui::FormHost host(service());
    ASSERT_TRUE(host.load().ok());
    host.setToday({2026, 4, 1}, {});
    host.setValues(filledForm());
    QJsonObject expected = filledForm();
    EXPECT_EQ(host.values(), expected);
    host.setValues({});
    for (const QString &key : {u"case"_s, u"channel"_s})
        EXPECT_FALSE(host.values().contains(key));
}

TEST_F(ServiceForm, showsAllFaultsAtOnceBesideTheirFields)
{
    ui::FormHost host(service());
    ASSERT_TRUE(host.load().ok());
    show(host, {930, 620});
    const domain::FieldFaults unplaced = host.showFaults({
        {u"applicant.phone"_s, domain::ErrorCode::BadPhone, {}},
        {u"child.iin"_s, domain::ErrorCode::IinWrongLength, {u"11"_s}},
        {u"documents"_s, domain::ErrorCode::PaperNotInList, {}},
    });
    EXPECT_TRUE(host.faultShown(u"applicant.phone"_s).contains(u"+7 700 000 00 00"_s));
    EXPECT_TRUE(host.faultShown(u"child.iin"_s).contains(u"11"_s));
    EXPECT_TRUE(host.faultShown(u"child.name"_s).isEmpty());
    ASSERT_EQ(unplaced.size(), 1);
    EXPECT_EQ(unplaced.at(0).field, u"documents"_s);
    // The first in the order of the form, not of the list.
    EXPECT_EQ(QApplication::focusWidget(), host.input(u"child.iin"_s));
    const auto *line = host.findChild<QLabel *>(u"childIinEditFault"_s);
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->isVisible());
    const QWidget *input = host.input(u"child.iin"_s);
    EXPECT_GE(
        line->mapTo(&host, QPoint(0, 0)).y(), input->mapTo(&host, QPoint(0, input->height())).y());
}

TEST_F(ServiceForm, aFaultGoesAwayWhenItsFieldIsPutRight)
{
    ui::FormHost host(service());
    ASSERT_TRUE(host.load().ok());
    host.showFaults({{u"child.name"_s, domain::ErrorCode::RequiredField, {u"child.name"_s}},
        {u"child.surname"_s, domain::ErrorCode::RequiredField, {u"child.surname"_s}}});
    host.setValue(u"child.name"_s, u"Айша"_s);
    EXPECT_TRUE(host.faultShown(u"child.name"_s).isEmpty());
    EXPECT_FALSE(host.faultShown(u"child.surname"_s).isEmpty());
}

TEST_F(ServiceForm, faultsAndChoicesFollowTheLanguageOfTheWindow)
{
    ui::FormHost host(service());
    ASSERT_TRUE(host.load().ok());
    host.setValues(filledForm());
    host.showFaults({{u"child.iin"_s, domain::ErrorCode::IinWrongLength, {u"11"_s}}});
    const QString kazakh = host.faultShown(u"child.iin"_s);
    host.speak(presentation::UiLanguage::Russian);
    EXPECT_TRUE(host.faultShown(u"child.iin"_s).contains(u"ИИН"_s));
    EXPECT_TRUE(kazakh.contains(u"ЖСН"_s));
    const auto *relation = qobject_cast<ui::ChoiceEdit *>(host.input(u"applicant.relation"_s));
    EXPECT_EQ(relation->currentText(), u"родитель"_s);
    EXPECT_EQ(relation->code(), u"parent"_s);
}
