#include "ui/formrules.h"

#include "ui/formhost.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/numberedit.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

QString chosen(const FormHost &form, const QString &key)
{
    const auto *choice = qobject_cast<ChoiceEdit *>(form.input(key));
    return choice != nullptr ? choice->code() : QString();
}

} // namespace

FormRules::FormRules(FormHost &form, const domain::ServiceDescription &service, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_service(service)
{
    for (const QString &key : {u"channel"_s, u"applicant.relation"_s}) {
        if (auto *choice = qobject_cast<ChoiceEdit *>(form.input(key)))
            connect(choice, &ChoiceEdit::codeChanged, this, &FormRules::refresh);
    }
    if (auto *choice = qobject_cast<ChoiceEdit *>(form.input(u"case"_s)))
        connect(choice, &ChoiceEdit::codeChanged, this, &FormRules::caseChosen);
    for (const QString &person : {u"child"_s, u"applicant"_s}) {
        auto *iin = qobject_cast<IinEdit *>(form.input(person + u".iin"_s));
        const QString dateKey = person + u".birth_date"_s;
        if (iin == nullptr || form.input(dateKey) == nullptr)
            continue;
        connect(
            iin, &IinEdit::completed, this, [this, dateKey](const QString &, const QDate &date) {
                numberCompleted(dateKey, date);
            });
    }
    refresh();
}

void FormRules::refresh()
{
    // R13: at the office the arrival is the registration itself.
    if (QWidget *moment = m_form.input(u"received_at"_s)) {
        const QString channel = chosen(m_form, u"channel"_s);
        moment->setEnabled(!channel.isEmpty() && channel != u"office"_s);
    }
    // R19: only who is neither parent nor the person himself shows a document of authority.
    if (QWidget *authority = m_form.input(u"details.authority"_s)) {
        const QString relation = chosen(m_form, u"applicant.relation"_s);
        authority->setEnabled(
            !relation.isEmpty() && relation != u"parent"_s && relation != u"self"_s);
    }
}

void FormRules::caseChosen()
{
    const domain::ServiceCase *chosenCase = m_service.findCase(chosen(m_form, u"case"_s));
    auto *grade = qobject_cast<NumberEdit *>(m_form.input(u"child.grade"_s));
    if (chosenCase == nullptr || grade == nullptr)
        return;
    const int typed = grade->number().toInt();
    if (chosenCase->gradeMin > 0 && chosenCase->gradeMin == chosenCase->gradeMax)
        grade->setNumber(chosenCase->gradeMin);
    else if (typed != 0 && (typed < chosenCase->gradeMin || typed > chosenCase->gradeMax))
        grade->setNumber({}); // of the case chosen before
}

void FormRules::numberCompleted(const QString &dateKey, QDate birthDate)
{
    auto *edit = qobject_cast<DateEdit *>(m_form.input(dateKey));
    if (edit == nullptr || !birthDate.isValid())
        return;
    // What a person typed from the document stays; the registration tells when the two differ.
    if (!edit->text().trimmed().isEmpty() && edit->date() != m_filledBirthDate)
        return;
    m_filledBirthDate = birthDate;
    edit->setDate(birthDate);
}

} // namespace qyz::ui
