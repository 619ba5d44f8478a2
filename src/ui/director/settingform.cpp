#include "ui/director/settingform.h"

#include "domain/text/bilingualdate.h"
#include "presentation/errortext.h"
#include "presentation/localized.h"
#include "presentation/settingtext.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/faultlabel.h"
#include "ui/widgets/timeedit.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using application::SettingKind;

namespace {

/// The holidays a school year has, as they are written in the registry: in both languages (R1).
struct KnownHolidays {
    const char *code;
    const char16_t *kk;
    const char16_t *ru;
};

constexpr std::array<KnownHolidays, 5> knownHolidays{{
    {"autumn", u"Күзгі каникул", u"Осенние каникулы"},
    {"winter", u"Қысқы каникул", u"Зимние каникулы"},
    {"additional", u"1-сынып оқушыларының қосымша каникулы",
        u"Дополнительные каникулы для 1 класса"},
    {"spring", u"Көктемгі каникул", u"Весенние каникулы"},
    {"summer", u"Жазғы каникул", u"Летние каникулы"},
}};

} // namespace

SettingForm::SettingForm(SettingKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    switch (kind) {
    case SettingKind::Hours:
        addField(u"from"_s, Kind::Date, 2);
        addField(u"opens"_s, Kind::Time, 1);
        addField(u"closes"_s, Kind::Time, 1);
        addField(u"week"_s, Kind::Choice, 2);
        addField(u"order"_s, Kind::Line, 2);
        break;
    case SettingKind::Exception:
        addField(u"date"_s, Kind::Date, 2);
        addField(u"open"_s, Kind::Choice, 2);
        addField(u"opens"_s, Kind::Time, 1);
        addField(u"closes"_s, Kind::Time, 1);
        addField(u"order"_s, Kind::Line, 2);
        break;
    case SettingKind::SchoolHolidays:
        addField(u"name"_s, Kind::Choice, 3);
        addField(u"from"_s, Kind::Date, 2);
        addField(u"to"_s, Kind::Date, 2);
        break;
    case SettingKind::Edition:
        addField(u"edition"_s, Kind::Choice, 3);
        addField(u"source"_s, Kind::Line, 4);
        break;
    case SettingKind::Calendar:
        addCalendar();
        break;
    }
    retranslate();
    clear();
}

void SettingForm::addField(const QString &fact, Kind kind, int stretch)
{
    Field field{fact, new QLabel(this), nullptr, new FaultLabel(this)};
    switch (kind) {
    case Kind::Line:
        field.input = new QLineEdit(this);
        break;
    case Kind::Date:
        field.input = new DateEdit(this);
        break;
    case Kind::Time:
        field.input = new TimeEdit(this);
        break;
    case Kind::Choice:
        field.input = new ChoiceEdit(this);
        break;
    }
    field.input->setObjectName(fact + u"Input"_s);
    field.fault->setObjectName(fact + u"Fault"_s);
    field.label->setBuddy(field.input);
    const int column = static_cast<int>(m_fields.size());
    m_grid->addWidget(field.label, 0, column);
    m_grid->addWidget(field.input, 1, column);
    m_grid->addWidget(field.fault, 2, column, Qt::AlignTop);
    m_grid->setColumnStretch(column, stretch);
    m_fields.append(field);
    if (m_kind == SettingKind::Exception && fact == u"open"_s) {
        // The times are asked of an open day only.
        connect(static_cast<ChoiceEdit *>(field.input), &ChoiceEdit::codeChanged, this,
            [this](const QString &code) {
                for (const QString &time : {u"opens"_s, u"closes"_s})
                    input(time)->setEnabled(code == u"open"_s);
            });
    }
}

void SettingForm::addCalendar()
{
    addField(u"path"_s, Kind::Line, 4);
    auto *browse = new QPushButton(this);
    browse->setObjectName(u"browseButton"_s);
    m_grid->addWidget(browse, 1, 1);
    connect(browse, &QPushButton::clicked, this, &SettingForm::chooseFile);
}

void SettingForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, QString(), QString(), u"JSON (*.json)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { static_cast<QLineEdit *>(input(u"path"_s))->setText(path); });
    dialog->open();
}

QJsonObject SettingForm::facts() const
{
    QJsonObject facts;
    for (const Field &field : m_fields) {
        if (!field.input->isEnabled())
            continue;
        if (const auto *choice = qobject_cast<const ChoiceEdit *>(field.input)) {
            if (field.fact == u"week"_s)
                facts.insert(field.fact, choice->code().toInt());
            else if (field.fact == u"open"_s)
                facts.insert(field.fact, choice->code() == u"open"_s);
            else if (field.fact == u"edition"_s)
                putEdition(facts, choice->code());
            else
                putHolidays(facts, choice->code());
        } else if (const auto *date = qobject_cast<const DateEdit *>(field.input)) {
            facts.insert(field.fact, date->isoDate());
        } else if (const auto *time = qobject_cast<const TimeEdit *>(field.input)) {
            facts.insert(field.fact, time->isoTime());
        } else {
            facts.insert(field.fact, static_cast<const QLineEdit *>(field.input)->text().trimmed());
        }
    }
    return facts;
}

// The choice is "service/edition": one question instead of two that depend on each other.
void SettingForm::putEdition(QJsonObject &facts, const QString &code) const
{
    facts.insert(u"service"_s, code.section(u'/', 0, 0));
    facts.insert(u"edition"_s, code.section(u'/', 1));
}

void SettingForm::offerEditions(
    const domain::ServiceCatalogue &catalogue, presentation::UiLanguage language)
{
    auto *choice = qobject_cast<ChoiceEdit *>(input(u"edition"_s));
    if (choice == nullptr)
        return;
    const QString chosen = choice->code();
    QList<std::pair<QString, QString>> choices;
    for (const domain::ServiceDescription &service : catalogue.services()) {
        for (auto edition = service.editions.crbegin(); edition != service.editions.crend();
             ++edition) {
            choices.append({service.code + u'/' + edition->code,
                u"%1 · %2"_s.arg(presentation::textIn(service.tab, language),
                    domain::shortDate(edition->validFrom))});
        }
    }
    choice->setChoices(choices);
    if (chosen.isEmpty())
        choice->setCurrentIndex(0);
}

void SettingForm::putHolidays(QJsonObject &facts, const QString &code) const
{
    for (const KnownHolidays &known : knownHolidays) {
        if (code != QLatin1String(known.code))
            continue;
        facts.insert(u"name_kk"_s, QString::fromUtf16(known.kk));
        facts.insert(u"name_ru"_s, QString::fromUtf16(known.ru));
    }
}

QWidget *SettingForm::firstInput() const
{
    return m_fields.constFirst().input;
}

QWidget *SettingForm::input(const QString &fact) const
{
    for (const Field &field : m_fields) {
        if (field.fact == fact || (field.fact == u"name"_s && fact.startsWith(u"name_"_s))
            || (field.fact == u"edition"_s && fact == u"service"_s))
            return field.input;
    }
    return nullptr;
}

void SettingForm::setToday(QDate today)
{
    for (const Field &field : m_fields) {
        if (auto *date = qobject_cast<DateEdit *>(field.input))
            date->setToday(today);
    }
}

QWidget *SettingForm::showFaults(const domain::Error &error, presentation::UiLanguage language)
{
    clearFaults();
    QWidget *first = nullptr;
    for (const domain::FieldFault &fault : error.faults) {
        QWidget *wrong = input(fault.field);
        for (const Field &field : std::as_const(m_fields)) {
            if (field.input == wrong && field.fault->sentence().isEmpty())
                field.fault->setSentence(presentation::faultText(fault, language));
        }
        if (first == nullptr)
            first = wrong;
    }
    return first;
}

void SettingForm::clearFaults()
{
    for (const Field &field : std::as_const(m_fields))
        field.fault->setSentence(QString());
}

void SettingForm::clear()
{
    clearFaults();
    for (const Field &field : std::as_const(m_fields)) {
        if (auto *choice = qobject_cast<ChoiceEdit *>(field.input))
            choice->setCurrentIndex(0);
        else
            static_cast<QLineEdit *>(field.input)->clear();
    }
    if (m_kind == SettingKind::Exception) {
        for (const QString &time : {u"opens"_s, u"closes"_s})
            input(time)->setEnabled(false); // the first choice is a closed day
    }
}

QString SettingForm::labelOf(const QString &fact) const
{
    if (fact == u"from"_s)
        return m_kind == SettingKind::Hours ? tr("Holds from") : tr("First day");
    if (fact == u"to"_s)
        return tr("Last day");
    if (fact == u"opens"_s)
        return tr("Opens at");
    if (fact == u"closes"_s)
        return tr("Closes at");
    if (fact == u"week"_s)
        return tr("Working week");
    if (fact == u"order"_s)
        return tr("Number of the order");
    if (fact == u"date"_s)
        return tr("Day");
    if (fact == u"open"_s)
        return tr("Office");
    if (fact == u"name"_s)
        return tr("Name of the holidays");
    if (fact == u"edition"_s)
        return tr("Service and edition");
    if (fact == u"source"_s)
        return tr("What it was compared with");
    return tr("File of the calendar (JSON)");
}

void SettingForm::retranslate()
{
    using presentation::SettingText;
    for (const Field &field : std::as_const(m_fields)) {
        const QString label = labelOf(field.fact);
        field.label->setText(label);
        field.input->setAccessibleName(label);
        auto *choice = qobject_cast<ChoiceEdit *>(field.input);
        if (choice == nullptr)
            continue;
        const QString chosen = choice->code();
        if (field.fact == u"week"_s)
            choice->setChoices({{u"5"_s, SettingText::week(5)}, {u"6"_s, SettingText::week(6)}});
        else if (field.fact == u"open"_s)
            choice->setChoices({{u"closed"_s, tr("closed")}, {u"open"_s, tr("open")}});
        else if (field.fact == u"name"_s)
            choice->setChoices(
                {{u"autumn"_s, tr("Autumn holidays")}, {u"winter"_s, tr("Winter holidays")},
                    {u"additional"_s, tr("Additional holidays of grade 1")},
                    {u"spring"_s, tr("Spring holidays")}, {u"summer"_s, tr("Summer holidays")}});
        if (chosen.isEmpty())
            choice->setCurrentIndex(0);
    }
    if (auto *browse = findChild<QPushButton *>(u"browseButton"_s))
        browse->setText(tr("Browse…"));
}

} // namespace qyz::ui
