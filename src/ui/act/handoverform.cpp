#include "ui/act/handoverform.h"

#include "presentation/statetext.h"
#include "ui/widgets/digitchoice.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/nameedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

const QString &attorney()
{
    static const QString code = u"power_of_attorney"_s;
    return code;
}

QJsonObject person(const domain::PersonName &name, const QString &iin)
{
    QJsonObject json;
    const auto put = [&json](const QString &key, const QString &text) {
        if (!text.trimmed().isEmpty())
            json.insert(key, text.trimmed());
    };
    put(u"surname"_s, name.surname);
    put(u"name"_s, name.name);
    put(u"patronymic"_s, name.patronymic);
    put(u"iin"_s, iin);
    return json;
}

} // namespace

HandOverForm::HandOverForm(domain::JournalEntry entry, QWidget *parent)
    : ActForm(parent)
    , m_entry(std::move(entry))
    , m_question(new QLabel(this))
    , m_choice(new DigitChoice(false, this))
    , m_other(new QWidget(this))
{
    m_choice->setObjectName(u"receiverChoice"_s);
    m_question->setBuddy(m_choice);
    box().addWidget(m_question);
    box().addWidget(m_choice);
    box().addWidget(m_other);
    auto *grid = new QGridLayout(m_other);
    grid->setContentsMargins(0, 0, 0, 0);
    m_surname = new NameEdit(m_other);
    m_name = new NameEdit(m_other);
    m_patronymic = new NameEdit(m_other);
    m_iin = new IinEdit(m_other);
    m_surname->setObjectName(u"receiverSurnameEdit"_s);
    m_name->setObjectName(u"receiverNameEdit"_s);
    m_patronymic->setObjectName(u"receiverPatronymicEdit"_s);
    m_iin->setObjectName(u"receiverIinEdit"_s);
    int column = 0;
    for (QLineEdit *edit :
        std::initializer_list<QLineEdit *>{m_surname, m_name, m_patronymic, m_iin}) {
        auto *label = new QLabel(m_other);
        label->setBuddy(edit);
        m_labels.append(label);
        grid->addWidget(label, 0, column);
        grid->addWidget(edit, 1, column++);
    }
    connect(m_choice, &DigitChoice::codesChanged, this, &HandOverForm::showOther);
    connect(m_choice, &DigitChoice::chosenByDigit, this, [this] {
        if (m_choice->code() == attorney())
            m_surname->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
    showOther();
}

void HandOverForm::showOther()
{
    m_other->setVisible(m_choice->code() == attorney());
}

QJsonObject HandOverForm::facts() const
{
    const QString by = m_choice->code();
    if (by.isEmpty())
        return {};
    const bool other = by == attorney();
    const domain::PersonName typed{m_surname->text(), m_name->text(), m_patronymic->text()};
    QJsonObject facts;
    facts.insert(u"identified_by"_s, by);
    facts.insert(u"to"_s,
        other ? person(typed, m_iin->text())
              : person(m_entry.applicant.name, m_entry.applicant.iin));
    return facts;
}

QWidget *HandOverForm::firstInput() const
{
    return m_choice;
}

QWidget *HandOverForm::input(const QString &fact) const
{
    if (m_choice->code() != attorney())
        return m_choice;
    if (fact == u"to.name"_s)
        return m_name;
    if (fact == u"to.patronymic"_s)
        return m_patronymic;
    if (fact == u"to.iin"_s)
        return m_iin;
    return fact.startsWith(u"to"_s) ? m_surname : static_cast<QWidget *>(m_choice);
}

void HandOverForm::setToday(QDate today)
{
    m_iin->setToday(today);
}

void HandOverForm::retranslate()
{
    using presentation::StateText;
    m_question->setText(tr("To whom, and how identified"));
    const QString applicant = m_entry.applicant.name.full();
    const auto way = [](const QString &code) { return StateText::identifiedBy(code); };
    m_choice->setChoices({
        {u"iin"_s, u"%1 · %2"_s.arg(applicant, way(u"iin"_s))},
        {u"document"_s, u"%1 · %2"_s.arg(applicant, way(u"document"_s))},
        {attorney(), u"%1 · %2"_s.arg(tr("Another person"), way(attorney()))},
    });
    const QStringList texts{tr("Surname"), tr("Name"), tr("Patronymic (if any)"), tr("IIN")};
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        m_labels.at(i)->setText(texts.at(i));
    m_iin->setSexWords(tr("male"), tr("female"));
}

} // namespace qyz::ui
