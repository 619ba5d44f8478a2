#include "ui/widgets/questionpanel.h"

#include "presentation/errortext.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

QuestionPanel::QuestionPanel(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    hide();
}

void QuestionPanel::ask(
    const QList<presentation::RegistrationQuestion> &questions, presentation::UiLanguage language)
{
    m_typed = reasons();
    for (const Row &row : std::as_const(m_rows)) {
        delete row.sentence;
        delete row.reason;
    }
    m_rows.clear();
    for (const presentation::RegistrationQuestion &question : questions)
        addRow(question);
    speak(language);
    setVisible(!m_rows.isEmpty());
}

void QuestionPanel::addRow(const presentation::RegistrationQuestion &question)
{
    Row row{question, new QLabel(this), new QLineEdit(this)};
    row.sentence->setWordWrap(true);
    row.sentence->setTextFormat(Qt::PlainText);
    row.sentence->setBuddy(row.reason);
    constexpr int longest = 500;
    row.reason->setMaxLength(longest);
    row.reason->setObjectName(u"reason_"_s + question.key);
    row.reason->setText(m_typed.value(question.key).toString());
    connect(row.reason, &QLineEdit::textChanged, this, &QuestionPanel::changed);
    m_box->addWidget(row.sentence);
    m_box->addWidget(row.reason);
    m_rows.append(row);
}

void QuestionPanel::speak(presentation::UiLanguage language)
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString sentence = presentation::faultText(row.question.fault, language);
        row.sentence->setText(u"? "_s + sentence);
        row.reason->setAccessibleName(sentence);
        row.reason->setPlaceholderText(tr("Reason"));
    }
}

void QuestionPanel::clear()
{
    ask({}, presentation::UiLanguage::Kazakh);
    m_typed = {};
}

QWidget *QuestionPanel::firstUnanswered() const
{
    for (const Row &row : m_rows) {
        if (row.reason->text().trimmed().isEmpty())
            return row.reason;
    }
    return nullptr;
}

QJsonObject QuestionPanel::reasons() const
{
    QJsonObject given = m_typed;
    for (const Row &row : m_rows) {
        const QString reason = row.reason->text().trimmed();
        if (reason.isEmpty())
            given.remove(row.question.key);
        else
            given.insert(row.question.key, reason);
    }
    return given;
}

} // namespace qyz::ui
