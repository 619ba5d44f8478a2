#include "ui/act/correctform.h"

#include "domain/journal/journalentryjson.h"
#include "domain/services/draftvalidator.h"
#include "presentation/correctionreasons.h"
#include "presentation/deskduties.h"
#include "presentation/fieldnames.h"
#include "presentation/localized.h"
#include "ui/act/correctioninput.h"
#include "ui/act/typedacts.h"
#include "ui/fieldbinder.h"
#include "ui/widgets/digitchoice.h"

#include <QCheckBox>
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
    constexpr int rowsAtOnce = 8; // reason and button stay in sight
    m_fields->setMostRows(rowsAtOnce);
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

const domain::ServiceField *CorrectForm::chosenField() const
{
    return m_service != nullptr ? m_service->findField(m_chosen) : nullptr;
}

QString CorrectForm::nameOf(const domain::ServiceField &field) const
{
    // The contract's name says whose name it is; a further service brings labels of its own.
    const QString known = presentation::fieldName(field.key, m_context.language);
    return known != field.key ? known : presentation::textIn(field.label, m_context.language);
}

QJsonValue CorrectForm::oldValue(const domain::ServiceField &field) const
{
    if (field.sealed)
        return {}; // R38: what is sealed is not read over the shoulder of a correction
    if (field.key.startsWith(u"details."_s))
        return m_entry.details.value(field.key.sliced(8));
    const QString old = domain::correctableField(m_entry, field.key).value_or(QString());
    if (field.type != domain::FieldType::Integer)
        return old;
    return old.toInt() == 0 ? QJsonValue() : QJsonValue(old.toInt());
}

QList<domain::CodedText> CorrectForm::choicesOf(const domain::ServiceField &field) const
{
    QList<domain::CodedText> choices;
    const domain::ServiceEdition *edition = m_service->findEdition(m_entry.edition);
    if (edition != nullptr) {
        for (const domain::DatedChoice &choice : edition->choices.value(field.key))
            choices.append({choice.code, choice.name});
    }
    return choices;
}

QString CorrectForm::rowOf(const domain::ServiceField &field) const
{
    const QString name = nameOf(field);
    if (field.sealed)
        return u"%1: %2"_s.arg(name, tr("sealed"));
    const QJsonValue old = oldValue(field);
    QString shown = domain::fieldText(old);
    for (const domain::CodedText &choice : field.choices + choicesOf(field)) {
        if (choice.code == shown && !shown.isEmpty())
            return u"%1: %2"_s.arg(name, presentation::textIn(choice.name, m_context.language));
    }
    if (field.type == domain::FieldType::Boolean)
        shown = old.toBool() ? tr("yes") : tr("no");
    const QDate date = QDate::fromString(shown, Qt::ISODate);
    if (field.type == domain::FieldType::Date && date.isValid())
        shown = date.toString(u"dd.MM.yyyy"_s);
    constexpr qsizetype longest = 80; // a whole letter does not fit into a row
    shown = shown.simplified();
    if (shown.size() > longest)
        shown = shown.first(longest) + u'…';
    return u"%1: %2"_s.arg(name, shown);
}

void CorrectForm::fieldChosen()
{
    if (m_chosen == m_fields->code())
        return; // the same field in other words: what was typed stays
    m_chosen = m_fields->code();
    m_binder.reset();
    delete m_value;
    m_value = nullptr;
    const domain::ServiceField *field = chosenField();
    if (field == nullptr)
        return;
    m_value = makeCorrectionInput(*field, m_today, m_valuePlace);
    m_valuePlace->layout()->addWidget(m_value);
    m_value->show();
    m_valueLabel->setBuddy(m_value);
    setTabOrder(m_fields, m_value);
    setTabOrder(m_value, m_reasons);
    m_binder = std::make_unique<FieldBinder>(*m_value, *field);
    m_binder->setChoices(choicesOf(*field));
    speakValue();
    m_binder->setValue(oldValue(*field));
    TypedActs::markOffered(*m_value);
    if (auto *line = qobject_cast<QLineEdit *>(m_value))
        line->selectAll();
}

void CorrectForm::speakValue()
{
    m_valueLabel->setText(tr("New value"));
    if (m_value == nullptr)
        return;
    m_value->setAccessibleName(m_valueLabel->text());
    m_binder->speak(presentation::officeLanguage(m_context.language));
    if (auto *box = qobject_cast<QCheckBox *>(m_value))
        box->setText(nameOf(*chosenField()));
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
    if (const domain::ServiceField *field = chosenField())
        tellToday(m_value, *field, today);
    showFields(); // whose duty it is to read sealed texts is known by the day
}

void CorrectForm::showFields()
{
    QList<std::pair<QString, QString>> fields;
    const QString journal = m_entry.line.journal;
    const bool unseals = presentation::readsSealed(m_context, journal, m_today);
    for (const domain::ServiceField *field : m_service != nullptr
            ? domain::correctableIn(*m_service, m_entry)
            : QList<const domain::ServiceField *>()) {
        if (!field->sealed || unseals)
            fields.append({field->key, rowOf(*field)});
    }
    {
        const QSignalBlocker quiet(m_fields);
        m_fields->setChoices(fields);
    }
    fieldChosen();
}

void CorrectForm::showReasons()
{
    QList<std::pair<QString, QString>> reasons;
    for (const presentation::CorrectionReason &reason : presentation::correctionReasons())
        reasons.append({reason.text.ru, presentation::textIn(reason.text, m_context.language)});
    const QSignalBlocker quiet(m_reasons); // the same reason is not put over what was typed
    m_reasons->setChoices(reasons);
}

void CorrectForm::retranslate()
{
    m_fieldLabel->setText(tr("What is corrected"));
    m_reasonsLabel->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_askedLabel->setText(tr("At whose request"));
    speakValue();
    showFields();
    showReasons();
}

} // namespace qyz::ui
