#include "ui/act/refuseform.h"

#include "presentation/localized.h"
#include "presentation/statetext.h"
#include "ui/widgets/digitchoice.h"

#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

RefuseForm::RefuseForm(
    const presentation::DeskContext &context, const domain::JournalEntry &entry, QWidget *parent)
    : ActForm(parent)
    , m_context(context)
    , m_language(entry.language)
    , m_office(context.office)
    , m_groundsLabel(new QLabel(this))
    , m_grounds(new DigitChoice(true, this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QPlainTextEdit(this))
{
    if (m_office && m_office->catalogue) {
        if (const auto *service = m_office->catalogue->find(entry.service))
            m_edition = service->findEdition(entry.edition);
    }
    m_grounds->setObjectName(u"groundsChoice"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setTabChangesFocus(true);
    constexpr int lines = 5;
    m_reason->setFixedHeight(lines * m_reason->fontMetrics().lineSpacing() + 14);
    m_groundsLabel->setBuddy(m_grounds);
    m_reasonLabel->setBuddy(m_reason);
    box().addWidget(m_groundsLabel);
    box().addWidget(m_grounds);
    box().addWidget(m_reasonLabel);
    box().addWidget(m_reason);
    connect(m_grounds, &DigitChoice::typed, this, [this](const QString &text) {
        m_reason->setFocus(Qt::OtherFocusReason);
        if (m_reason->toPlainText() == m_offered)
            m_reason->selectAll(); // own words take the place of the offered ones
        m_reason->insertPlainText(text);
    });
    connect(m_grounds, &DigitChoice::codesChanged, this, &RefuseForm::offerReason);
    retranslate();
}

void RefuseForm::offerReason()
{
    // R28: the law's own words, in the applicant's language; what was typed is never overwritten.
    if (m_edition == nullptr || m_reason->toPlainText() != m_offered)
        return;
    QStringList words;
    for (const QString &code : m_grounds->codes()) {
        if (const domain::LocalizedText *name = m_edition->groundName(code))
            words.append(name->in(m_language));
    }
    m_offered = words.join(u"; "_s);
    m_reason->setPlainText(m_offered);
}

QJsonObject RefuseForm::facts() const
{
    QJsonObject facts;
    facts.insert(u"grounds"_s, QJsonArray::fromStringList(m_grounds->codes()));
    const QString reason = m_reason->toPlainText().trimmed();
    if (!reason.isEmpty())
        facts.insert(u"reason"_s, reason);
    return facts;
}

QWidget *RefuseForm::firstInput() const
{
    return m_grounds;
}

QWidget *RefuseForm::input(const QString &fact) const
{
    return fact == u"reason"_s ? static_cast<QWidget *>(m_reason) : m_grounds;
}

void RefuseForm::retranslate()
{
    m_groundsLabel->setText(tr("Grounds of the refusal"));
    m_reasonLabel->setText(
        tr("Reason, in the applicant's language: %1")
            .arg(presentation::StateText::language(domain::languageCode(m_language))));
    QList<std::pair<QString, QString>> grounds;
    if (m_edition != nullptr) {
        for (const domain::SourcedText &ground : m_edition->grounds)
            grounds.append({ground.code, presentation::textIn(ground.name, m_context.language)});
    }
    m_grounds->setChoices(grounds);
}

} // namespace qyz::ui
