#include "ui/act/factsform.h"

#include "ui/widgets/dateedit.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

/// How the applicant came is how he is told, in the language of the service.
QString channelName(const presentation::DeskContext &context, const domain::JournalEntry &entry)
{
    if (!context.office || !context.office->catalogue)
        return {};
    const auto *service = context.office->catalogue->find(entry.service);
    const auto *field = service != nullptr ? service->findField(u"channel"_s) : nullptr;
    if (field == nullptr)
        return {};
    for (const domain::CodedText &choice : field->choices) {
        if (choice.code == entry.channel)
            return choice.name.in(entry.language);
    }
    return {};
}

} // namespace

FactsForm::FactsForm(const presentation::DeskContext &context, const domain::JournalEntry &entry,
    const QString &action, QWidget *parent)
    : ActForm(parent)
{
    if (action == u"order"_s) {
        addRow(u"number"_s, Kind::Line);
        addRow(u"date"_s, Kind::Date);
    } else if (action == u"result-ready"_s) {
        const QString place = context.office
            ? context.office->organisation.resultPlace.in(entry.language)
            : QString();
        addRow(u"place"_s, Kind::Line, place);
    } else if (action == u"notify"_s) {
        addRow(u"how"_s, Kind::Line, channelName(context, entry));
    } else if (action == u"remind"_s) {
        addRow(u"how"_s, Kind::Line);
        addRow(u"result"_s, Kind::Line);
    } else if (action == u"withdraw"_s || action == u"void"_s || action == u"return"_s) {
        addRow(u"reason"_s, Kind::Text);
    }
    retranslate();
}

void FactsForm::addRow(const QString &fact, Kind kind, const QString &initial)
{
    Row row{fact, new QLabel(this), nullptr};
    if (kind == Kind::Date) {
        row.input = new DateEdit(this);
    } else if (kind == Kind::Text) {
        auto *text = new QPlainTextEdit(initial, this);
        text->setTabChangesFocus(true);
        constexpr int lines = 4;
        text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 14);
        row.input = text;
    } else {
        row.input = new QLineEdit(initial, this);
    }
    row.input->setObjectName(fact + u"Edit"_s);
    row.label->setBuddy(row.input);
    box().addWidget(row.label);
    box().addWidget(row.input);
    m_rows.append(row);
}

QString FactsForm::label(const QString &fact)
{
    if (fact == u"number"_s)
        return tr("Number of the order");
    if (fact == u"date"_s)
        return tr("Date of the order");
    if (fact == u"place"_s)
        return tr("Place on the shelf");
    if (fact == u"how"_s)
        return tr("How");
    if (fact == u"result"_s)
        return tr("Result");
    return tr("Reason");
}

QString FactsForm::typed(const QWidget *input)
{
    if (const auto *date = qobject_cast<const DateEdit *>(input))
        return date->isoDate();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(input))
        return text->toPlainText().trimmed();
    const auto *line = qobject_cast<const QLineEdit *>(input);
    return line != nullptr ? line->text().trimmed() : QString();
}

QJsonObject FactsForm::facts() const
{
    QJsonObject facts;
    for (const Row &row : m_rows) {
        const QString text = typed(row.input);
        if (!text.isEmpty())
            facts.insert(row.fact, text);
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
        if (row.fact == fact)
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
    for (const Row &row : std::as_const(m_rows))
        row.label->setText(label(row.fact));
}

} // namespace qyz::ui
