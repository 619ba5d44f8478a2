#include "ui/widgets/questionpanel.h"

#include "presentation/errortext.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
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
        delete row.beside;
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
    Row row{question, new QLabel(this), new QWidget(this), new QLineEdit(this)};
    row.beside->setObjectName(u"beside_"_s + question.key);
    row.beside->hide();
    row.sentence->setWordWrap(true);
    row.sentence->setTextFormat(Qt::PlainText);
    row.sentence->setBuddy(row.reason);
    constexpr int longest = 500;
    row.reason->setMaxLength(longest);
    row.reason->setObjectName(u"reason_"_s + question.key);
    row.reason->setText(m_typed.value(question.key).toString());
    connect(row.reason, &QLineEdit::textChanged, this, &QuestionPanel::changed);
    m_box->addWidget(row.sentence);
    m_box->addWidget(row.beside);
    m_box->addWidget(row.reason);
    m_rows.append(row);
}

QList<presentation::RegistrationQuestion> QuestionPanel::questions() const
{
    QList<presentation::RegistrationQuestion> asked;
    for (const Row &row : m_rows)
        asked.append(row.question);
    return asked;
}

void QuestionPanel::compare(const QString &key, const QList<presentation::ComparedFact> &facts)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.question.key == key)
            fillGrid(row.beside, facts);
    }
}

void QuestionPanel::fillGrid(QWidget *beside, const QList<presentation::ComparedFact> &facts)
{
    qDeleteAll(beside->findChildren<QLabel *>());
    delete beside->layout();
    auto *grid = new QGridLayout(beside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(textLabel(tr("In the journal"), beside, "muted"), 0, 1);
    grid->addWidget(textLabel(tr("Typed now"), beside, "muted"), 0, 2);
    int at = 0;
    for (const presentation::ComparedFact &fact : facts) {
        QLabel *inJournal = textLabel(fact.inJournal, beside);
        QLabel *typedNow = textLabel(fact.typedNow, beside);
        if (!fact.same()) { // not by colour: what differs is strong
            QFont strong = typedNow->font();
            strong.setBold(true);
            inJournal->setFont(strong);
            typedNow->setFont(strong);
        }
        ++at;
        grid->addWidget(textLabel(fact.what, beside, "muted"), at, 0);
        grid->addWidget(inJournal, at, 1);
        grid->addWidget(typedNow, at, 2);
    }
    beside->setVisible(!facts.isEmpty());
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
