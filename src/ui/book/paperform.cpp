#include "ui/book/paperform.h"

#include "presentation/errortext.h"
#include "presentation/fieldnames.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/faultlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

constexpr int inOneRow = 4;
constexpr int rowsOfAField = 3; // label, input, fault

/// A name of one line and its parts are one input here.
bool concerns(const QString &key, const QString &fault)
{
    if (key == fault)
        return true;
    return key.endsWith(u".full_name"_s) && fault.startsWith(key.section(u'.', 0, 0) + u'.')
        && (fault.endsWith(u"surname"_s) || fault.endsWith(u".name"_s)
            || fault.endsWith(u"patronymic"_s));
}

} // namespace

PaperForm::PaperForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    for (int column = 0; column < inOneRow; ++column)
        m_grid->setColumnStretch(column, 1);
}

void PaperForm::setFields(const QList<PaperFormField> &fields, presentation::UiLanguage language)
{
    for (const Row &row : std::as_const(m_rows)) {
        delete row.label;
        delete row.input;
        delete row.fault;
    }
    m_rows.clear();
    for (const PaperFormField &field : fields)
        add(field);
    retranslate(fields, language);
    setToday(m_today);
}

void PaperForm::add(const PaperFormField &field)
{
    Row row{field.key, new QLabel(this), nullptr, new FaultLabel(this)};
    if (!field.choices.isEmpty())
        row.input = new ChoiceEdit(this);
    else if (field.date)
        row.input = new DateEdit(this);
    else
        row.input = new QLineEdit(this);
    row.input->setObjectName(field.key + u"Input"_s);
    row.fault->setObjectName(field.key + u"Fault"_s);
    row.input->installEventFilter(this);
    row.label->setBuddy(row.input);
    row.label->setWordWrap(true);
    const int at = static_cast<int>(m_rows.size());
    const int top = at / inOneRow * rowsOfAField;
    m_grid->addWidget(row.label, top, at % inOneRow, Qt::AlignBottom);
    m_grid->addWidget(row.input, top + 1, at % inOneRow);
    m_grid->addWidget(row.fault, top + 2, at % inOneRow, Qt::AlignTop);
    m_rows.append(row);
}

void PaperForm::retranslate(const QList<PaperFormField> &fields, presentation::UiLanguage language)
{
    for (qsizetype at = 0; at < m_rows.size() && at < fields.size(); ++at) {
        const Row &row = m_rows.at(at);
        row.label->setText(presentation::fieldName(row.key, language));
        row.input->setAccessibleName(row.label->text());
        if (auto *choice = qobject_cast<ChoiceEdit *>(row.input)) {
            choice->setChoices(fields.at(at).choices);
            if (choice->currentIndex() < 0)
                choice->setCurrentIndex(0);
        }
    }
}

QMap<QString, QString> PaperForm::values() const
{
    QMap<QString, QString> values;
    for (const Row &row : m_rows) {
        QString text;
        if (const auto *choice = qobject_cast<const ChoiceEdit *>(row.input))
            text = choice->code();
        else if (const auto *date = qobject_cast<const DateEdit *>(row.input))
            text = date->isoDate();
        else
            text = static_cast<const QLineEdit *>(row.input)->text();
        if (!text.trimmed().isEmpty())
            values.insert(row.key, text.trimmed());
    }
    return values;
}

void PaperForm::setValues(const QMap<QString, QString> &values)
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString text = values.value(row.key);
        row.fault->setSentence(QString());
        if (auto *choice = qobject_cast<ChoiceEdit *>(row.input)) {
            choice->setCode(text);
            if (choice->currentIndex() < 0)
                choice->setCurrentIndex(0);
        } else if (auto *date = qobject_cast<DateEdit *>(row.input)) {
            date->setIsoDate(text);
        } else {
            static_cast<QLineEdit *>(row.input)->setText(text);
        }
    }
}

void PaperForm::setToday(QDate today)
{
    m_today = today;
    for (const Row &row : std::as_const(m_rows)) {
        if (auto *date = qobject_cast<DateEdit *>(row.input))
            date->setToday(today);
    }
}

QWidget *PaperForm::input(const QString &key) const
{
    for (const Row &row : m_rows) {
        if (row.key == key)
            return row.input;
    }
    return nullptr;
}

QWidget *PaperForm::firstInput() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.constFirst().input;
}

QWidget *PaperForm::showFaults(const domain::FieldFaults &faults, presentation::UiLanguage language)
{
    QWidget *first = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        row.fault->setSentence(QString());
        for (const domain::FieldFault &fault : faults) {
            if (!concerns(row.key, fault.field) || !row.fault->sentence().isEmpty())
                continue;
            row.fault->setSentence(presentation::faultText(fault, language));
            if (first == nullptr)
                first = row.input;
        }
    }
    return first;
}

bool PaperForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (enter && plain) {
            goOn(watched);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PaperForm::goOn(QObject *from)
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at).input != from)
            continue;
        if (at + 1 == m_rows.size()) {
            Q_EMIT submitted();
            return;
        }
        m_rows.at(at + 1).input->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace qyz::ui
