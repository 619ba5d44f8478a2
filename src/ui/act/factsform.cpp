#include "ui/act/factsform.h"

#include "ui/widgets/dateedit.h"
#include "ui/widgets/digitchoice.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

FactsForm::FactsForm(const presentation::DeskContext &context, domain::JournalEntry entry,
    QString action, QWidget *parent)
    : ActForm(parent)
    , m_context(context)
    , m_entry(std::move(entry))
    , m_action(std::move(action))
{
    for (const ActRow &asked : ActRows::of(context, m_entry, m_action))
        addRow(asked);
    retranslate();
    for (const Row &row : std::as_const(m_rows)) {
        if (auto *choice = qobject_cast<DigitChoice *>(row.input))
            choice->setCodes({row.asked.initial});
    }
}

void FactsForm::addRow(const ActRow &asked)
{
    const Row row{asked, new QLabel(this), makeInput(asked)};
    row.input->setObjectName(asked.fact + u"Edit"_s);
    row.label->setBuddy(row.input);
    box().addWidget(row.label);
    box().addWidget(row.input);
    m_rows.append(row);
}

QWidget *FactsForm::makeInput(const ActRow &asked)
{
    switch (asked.kind) {
    case ActRowKind::Date:
        return new DateEdit(this);
    case ActRowKind::Choice:
    case ActRowKind::YesNo:
        return makeChoice();
    case ActRowKind::Text: {
        auto *text = new QPlainTextEdit(asked.initial, this);
        text->setTabChangesFocus(true);
        constexpr int lines = 4;
        text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 14);
        return text;
    }
    case ActRowKind::Line:
        break;
    }
    return new QLineEdit(asked.initial, this);
}

QWidget *FactsForm::makeChoice()
{
    auto *choice = new DigitChoice(false, this);
    // After the figure one goes on; a letter typed here belongs to the next field.
    connect(choice, &DigitChoice::chosenByDigit, this, [this, choice] {
        if (QWidget *next = inputAfter(choice))
            next->setFocus(Qt::TabFocusReason);
    });
    connect(choice, &DigitChoice::typed, this, [this, choice](const QString &text) {
        QWidget *next = inputAfter(choice);
        if (next == nullptr)
            return;
        next->setFocus(Qt::OtherFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(next))
            line->insert(text);
        else if (auto *plain = qobject_cast<QPlainTextEdit *>(next))
            plain->insertPlainText(text);
    });
    return choice;
}

QWidget *FactsForm::inputAfter(const QWidget *input) const
{
    for (qsizetype at = 0; at + 1 < m_rows.size(); ++at) {
        if (m_rows.at(at).input == input)
            return m_rows.at(at + 1).input;
    }
    return nullptr;
}

QJsonValue FactsForm::given(const Row &row)
{
    const auto textOrNothing = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    if (const auto *choice = qobject_cast<const DigitChoice *>(row.input)) {
        if (row.asked.kind == ActRowKind::YesNo && !choice->code().isEmpty())
            return choice->code() == u"true"_s;
        return textOrNothing(choice->code());
    }
    if (const auto *date = qobject_cast<const DateEdit *>(row.input))
        return textOrNothing(date->isoDate());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(row.input))
        return textOrNothing(text->toPlainText().trimmed());
    const auto *line = qobject_cast<const QLineEdit *>(row.input);
    return textOrNothing(line != nullptr ? line->text().trimmed() : QString());
}

QJsonObject FactsForm::facts() const
{
    QJsonObject facts;
    for (const Row &row : m_rows) {
        const QJsonValue value = given(row);
        if (!value.isNull())
            facts.insert(row.asked.fact, value);
    }
    return facts;
}

QWidget *FactsForm::firstInput() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.constFirst().input;
}

QWidget *FactsForm::input(const QString &fact) const
{
    for (const Row &row : m_rows) {
        if (row.asked.fact == fact)
            return row.input;
    }
    return nullptr;
}

void FactsForm::setToday(QDate today)
{
    for (const Row &row : std::as_const(m_rows)) {
        auto *date = qobject_cast<DateEdit *>(row.input);
        if (date == nullptr)
            continue;
        date->setToday(today);
        if (date->text().isEmpty())
            date->setDate(today);
    }
}

void FactsForm::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.label->setText(ActRows::label(m_action, row.asked.fact));
        if (auto *choice = qobject_cast<DigitChoice *>(row.input))
            choice->setChoices(ActRows::choices(m_context, m_entry, row.asked.fact));
    }
}

} // namespace qyz::ui
