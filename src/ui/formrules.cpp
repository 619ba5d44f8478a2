#include "ui/formrules.h"

#include "ui/formhost.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/linecompleter.h"
#include "ui/widgets/numberedit.h"

#include <QCompleter>
#include <QLineEdit>

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

void FormRules::askFieldsOfCase()
{
    const QString chosenCase = chosen(m_form, u"case"_s);
    for (const domain::ServiceField &field : m_service.fields)
        m_form.setAsked(field.key, field.isAskedIn(chosenCase));
}

void FormRules::refresh()
{
    askFieldsOfCase();
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
    // Who comes for his own document is its owner and is named once.
    if (m_service.subject == domain::Subject::Owner) {
        const bool own = chosen(m_form, u"applicant.relation"_s) == u"self"_s;
        for (const QString &key : m_form.keys()) {
            if (key.startsWith(u"child."_s))
                m_form.input(key)->setEnabled(!own);
        }
    }
}

void FormRules::offerPeople(const QStringList &names)
{
    if (!m_service.capabilities.barredActor)
        return;
    auto *person =
        qobject_cast<QLineEdit *>(m_form.input(m_service.capabilities.barredActor->field));
    if (person == nullptr)
        return;
    auto *completer = new QCompleter(names, person);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    person->setCompleter(completer);
}

bool FormRules::goesOnWith(const domain::ServiceField &field) const
{
    const auto &expiry = m_service.capabilities.expiresBy;
    return expiry && expiry->previous == field.key;
}

void FormRules::offerLines(const domain::ServiceCatalogue &catalogue, domain::Language language)
{
    QList<LineCompleter::Journal> all;
    QList<LineCompleter::Journal> own;
    for (const domain::ServiceDescription &service : catalogue.services()) {
        all.append({service.journal.code, service.tab.in(language)});
        if (service.code == m_service.code)
            own.append(all.constLast());
    }
    for (const domain::ServiceField &field : m_service.fields) {
        auto *edit = qobject_cast<QLineEdit *>(m_form.input(field.key));
        if (field.type == domain::FieldType::Line && edit != nullptr)
            LineCompleter::offer(*edit, goesOnWith(field) ? own : all);
    }
}

QString FormRules::lineJournal() const
{
    // R31: what goes on where another line ended goes on in the same journal.
    const domain::ServiceField *field = lineField();
    return field != nullptr && goesOnWith(*field) ? m_service.journal.code : QString();
}

const domain::ServiceField *FormRules::lineField() const
{
    for (const domain::ServiceField &field : m_service.fields) {
        if (field.type == domain::FieldType::Line && m_form.isAsked(field.key))
            return &field;
    }
    return nullptr;
}

void FormRules::caseChosen()
{
    refresh();
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
