#include "ui/act/correctform.h"

#include "domain/journal/journalentryjson.h"
#include "presentation/correctionreasons.h"
#include "presentation/fieldnames.h"
#include "presentation/localized.h"
#include "ui/fieldbinder.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/digitchoice.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/nameedit.h"
#include "ui/widgets/numberedit.h"
#include "ui/widgets/phoneedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

CorrectForm::CorrectForm(
    const presentation::DeskContext &context, domain::JournalEntry entry, QWidget *parent)
    : ActForm(parent)
    , m_context(context)
    , m_entry(std::move(entry))
    , m_office(context.office)
    , m_fieldLabel(new QLabel(this))
    , m_fields(new DigitChoice(false, this))
    , m_valueLabel(new QLabel(this))
    , m_valuePlace(new QWidget(this))
    , m_reasonsLabel(new QLabel(this))
    , m_reasons(new DigitChoice(false, this))
    , m_reason(new QLineEdit(this))
    , m_askedLabel(new QLabel(this))
    , m_askedBy(new QLineEdit(this))
{
    if (m_office && m_office->catalogue)
        m_service = m_office->catalogue->find(m_entry.service);
    m_fields->setObjectName(u"fieldChoice"_s);
    m_reasons->setObjectName(u"reasonChoice"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_askedBy->setObjectName(u"requestedByEdit"_s);
    m_fieldLabel->setBuddy(m_fields);
    m_reasonsLabel->setBuddy(m_reasons);
    m_askedLabel->setBuddy(m_askedBy);
    auto *place = new QVBoxLayout(m_valuePlace);
    place->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_fieldLabel, m_fields, m_valueLabel,
             m_valuePlace, m_reasonsLabel, m_reasons, m_reason, m_askedLabel, m_askedBy})
        box().addWidget(part);
    connect(m_fields, &DigitChoice::codesChanged, this, &CorrectForm::fieldChosen);
    connect(m_fields, &DigitChoice::chosenByDigit, this, [this] {
        if (m_value != nullptr)
            m_value->setFocus(Qt::TabFocusReason);
    });
    connect(m_reasons, &DigitChoice::codesChanged, this, &CorrectForm::reasonChosen);
    connect(m_reasons, &DigitChoice::typed, this, [this](const QString &text) {
        m_reason->setFocus(Qt::OtherFocusReason);
        m_reason->insert(text);
    });
    retranslate();
}

CorrectForm::~CorrectForm() = default;

QString CorrectForm::shownValue(const QString &field) const
{
    const QString value = domain::correctableField(m_entry, field).value_or(QString());
    const domain::ServiceField *known =
        m_service != nullptr ? m_service->findField(field) : nullptr;
    if (known != nullptr) {
        for (const domain::CodedText &choice : known->choices) {
            if (choice.code == value)
                return presentation::textIn(choice.name, m_context.language);
        }
        if (known->type == domain::FieldType::Date) {
            const QDate date = QDate::fromString(value, Qt::ISODate);
            return date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : value;
        }
    }
    return value;
}

QWidget *CorrectForm::makeInput(const domain::ServiceField &field)
{
    switch (field.type) {
    case domain::FieldType::Date: {
        auto *date = new DateEdit(m_valuePlace);
        date->setToday(m_today);
        return date;
    }
    case domain::FieldType::Iin: {
        auto *iin = new IinEdit(m_valuePlace);
        iin->setToday(m_today);
        return iin;
    }
    case domain::FieldType::Phone:
        return new PhoneEdit(m_valuePlace);
    case domain::FieldType::Integer:
        return new NumberEdit(m_valuePlace);
    case domain::FieldType::Choice:
        return new ChoiceEdit(m_valuePlace);
    case domain::FieldType::Text:
    case domain::FieldType::Boolean:
    case domain::FieldType::Line:
        break;
    }
    return new NameEdit(m_valuePlace);
}

void CorrectForm::fieldChosen()
{
    m_binder.reset();
    delete m_value;
    m_value = nullptr;
    const QString field = m_fields->code();
    const domain::ServiceField *known =
        m_service != nullptr ? m_service->findField(field) : nullptr;
    if (known == nullptr)
        return;
    m_value = makeInput(*known);
    m_value->setObjectName(u"valueEdit"_s);
    m_valuePlace->layout()->addWidget(m_value);
    m_value->show();
    m_valueLabel->setBuddy(m_value);
    m_value->setAccessibleName(m_valueLabel->text());
    setTabOrder(m_fields, m_value);
    setTabOrder(m_value, m_reasons);
    m_binder = std::make_unique<FieldBinder>(*m_value, *known);
    m_binder->speak(presentation::officeLanguage(m_context.language));
    const QString old = domain::correctableField(m_entry, field).value_or(QString());
    const bool isNumber = known->type == domain::FieldType::Integer;
    m_binder->setValue(isNumber ? QJsonValue(old.toInt()) : QJsonValue(old));
    if (auto *line = qobject_cast<QLineEdit *>(m_value))
        line->selectAll();
}

void CorrectForm::reasonChosen()
{
    const auto reasons = presentation::correctionReasons();
    const int row = m_reasons->code().isEmpty() ? -1 : m_reasons->currentRow();
    if (row < 0 || row >= reasons.size())
        return;
    const presentation::CorrectionReason &reason = reasons.at(row);
    m_reason->setText(u"%1 / %2"_s.arg(reason.text.kk, reason.text.ru));
    m_askedBy->setText(reason.askedByApplicant ? m_entry.applicant.name.full()
                                               : m_context.person.account.name.full());
}

QJsonObject CorrectForm::facts() const
{
    QJsonObject facts;
    const auto put = [&facts](const QString &key, const QString &text) {
        if (!text.trimmed().isEmpty())
            facts.insert(key, text.trimmed());
    };
    put(u"field"_s, m_fields->code());
    if (m_binder)
        put(u"value"_s, m_binder->value().toVariant().toString());
    put(u"reason"_s, m_reason->text());
    put(u"requested_by"_s, m_askedBy->text());
    return facts;
}

QWidget *CorrectForm::firstInput() const
{
    return m_fields;
}

QWidget *CorrectForm::input(const QString &fact) const
{
    if (fact == u"reason"_s)
        return m_reason;
    if (fact == u"requested_by"_s)
        return m_askedBy;
    return fact == u"field"_s || m_value == nullptr ? m_fields : m_value;
}

void CorrectForm::setToday(QDate today)
{
    m_today = today;
    if (auto *date = qobject_cast<DateEdit *>(m_value))
        date->setToday(today);
    if (auto *iin = qobject_cast<IinEdit *>(m_value))
        iin->setToday(today);
}

void CorrectForm::retranslate()
{
    m_fieldLabel->setText(tr("What is corrected"));
    m_valueLabel->setText(tr("New value"));
    m_reasonsLabel->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_askedLabel->setText(tr("At whose request"));
    QList<std::pair<QString, QString>> fields;
    for (const QString &field : domain::correctableFields()) {
        if (m_service == nullptr || m_service->findField(field) == nullptr)
            continue;
        fields.append({field,
            u"%1: %2"_s.arg(
                presentation::fieldName(field, m_context.language), shownValue(field))});
    }
    m_fields->setChoices(fields);
    QList<std::pair<QString, QString>> reasons;
    for (const presentation::CorrectionReason &reason : presentation::correctionReasons())
        reasons.append({reason.text.ru, presentation::textIn(reason.text, m_context.language)});
    m_reasons->setChoices(reasons);
}

} // namespace qyz::ui
