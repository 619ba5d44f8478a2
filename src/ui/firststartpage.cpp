#include "ui/firststartpage.h"

#include "presentation/errortext.h"
#include "ui/languageswitch.h"

#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

FirstStartPage::FirstStartPage(presentation::UiLanguage language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_languages(new LanguageSwitch(this))
    , m_welcome(new QLabel(this))
    , m_message(new QLabel(this))
    , m_create(new QPushButton(this))
    , m_practiceText(new QLabel(this))
    , m_practice(new QPushButton(this))
{
    setObjectName(u"firstStartPage"_s);
    m_create->setObjectName(u"createRegistryButton"_s);
    m_practice->setObjectName(u"practiceButton"_s);
    m_message->setObjectName(u"firstStartMessageLabel"_s);
    build();
    connect(m_languages, &LanguageSwitch::chosen, this, &FirstStartPage::languageChosen);
    connect(m_create, &QPushButton::clicked, this, &FirstStartPage::create);
    connect(m_repeat.edit, &QLineEdit::returnPressed, this, &FirstStartPage::create);
    connect(m_practice, &QPushButton::clicked, this, &FirstStartPage::practiceWanted);
    setLanguage(language);
    retranslate();
    m_schoolKk.edit->setFocus();
}

FirstStartPage::Row FirstStartPage::addRow(QFormLayout *form, const QString &name, bool secret)
{
    Row row{new QLabel(this), new QLineEdit(this)};
    row.edit->setObjectName(name);
    row.edit->setMaxLength(200);
    if (secret)
        row.edit->setEchoMode(QLineEdit::Password);
    row.label->setBuddy(row.edit);
    form->addRow(row.label, row.edit);
    return row;
}

void FirstStartPage::build()
{
    m_welcome->setWordWrap(true);
    m_welcome->setProperty("heading", true);
    m_message->setWordWrap(true);
    m_message->setProperty("alarm", true);
    m_create->setProperty("primary", true);
    m_practiceText->setWordWrap(true);
    m_practiceText->setProperty("muted", true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_schoolKk = addRow(form, u"schoolKazakhEdit"_s);
    m_schoolRu = addRow(form, u"schoolRussianEdit"_s);
    m_surname = addRow(form, u"directorSurnameEdit"_s);
    m_givenName = addRow(form, u"directorNameEdit"_s);
    m_patronymic = addRow(form, u"directorPatronymicEdit"_s);
    m_login = addRow(form, u"directorLoginEdit"_s);
    m_password = addRow(form, u"directorPasswordEdit"_s, true);
    m_repeat = addRow(form, u"repeatPasswordEdit"_s, true);
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    auto *box = new QWidget(this);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(10);
    column->addWidget(m_languages, 0, Qt::AlignRight);
    column->addWidget(m_welcome);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(m_create, 0, Qt::AlignLeft);
    column->addWidget(rule);
    column->addWidget(m_practiceText);
    column->addWidget(m_practice, 0, Qt::AlignLeft);
    auto *page = new QGridLayout(this);
    page->addWidget(box, 1, 1);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(1, 3);
    page->setColumnStretch(2, 1);
    page->setRowStretch(0, 1);
    page->setRowStretch(2, 2);
}

void FirstStartPage::setLanguage(presentation::UiLanguage language)
{
    m_language = language;
    m_languages->setLanguage(language);
}

void FirstStartPage::setBusy(bool busy)
{
    m_create->setEnabled(!busy);
    m_practice->setEnabled(!busy);
    if (!busy)
        return;
    m_error.reset();
    m_message->clear();
}

void FirstStartPage::showError(const domain::Error &error)
{
    m_error = error;
    m_message->setText(presentation::errorText(error, m_language));
}

QString FirstStartPage::whatIsMissing() const
{
    for (const Row *row :
        {&m_schoolKk, &m_schoolRu, &m_surname, &m_givenName, &m_login, &m_password}) {
        if (row->edit->text().trimmed().isEmpty())
            return tr("Fill in: %1.").arg(row->edit->accessibleName());
    }
    if (m_password.edit->text() != m_repeat.edit->text())
        return tr("The two passwords differ. Type the same one twice.");
    return {};
}

void FirstStartPage::create()
{
    m_error.reset();
    m_message->setText(whatIsMissing());
    if (!m_message->text().isEmpty() || !m_create->isEnabled())
        return;
    Q_EMIT registryWanted({m_schoolKk.edit->text().trimmed(), m_schoolRu.edit->text().trimmed(),
        m_surname.edit->text().trimmed(), m_givenName.edit->text().trimmed(),
        m_patronymic.edit->text().trimmed(), m_login.edit->text().trimmed(),
        m_password.edit->text()});
}

void FirstStartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstStartPage::name(const Row &row, const QString &text)
{
    row.label->setText(text);
    row.edit->setAccessibleName(text);
}

void FirstStartPage::retranslate()
{
    setWindowTitle(u"Qyzmet"_s);
    m_welcome->setText(tr("Welcome. Choose the language, the school and the director's account; "
                          "then the first application can be registered."));
    name(m_schoolKk, tr("Name of the school in Kazakh"));
    name(m_schoolRu, tr("Name of the school in Russian"));
    name(m_surname, tr("Director's surname"));
    name(m_givenName, tr("Director's name"));
    name(m_patronymic, tr("Director's patronymic (if any)"));
    name(m_login, tr("Director's login"));
    name(m_password, tr("Password"));
    name(m_repeat, tr("Repeat the password"));
    m_create->setText(tr("Create the registry"));
    m_practiceText->setText(tr("To try the program, open the practice registry: invented people, "
                               "accounts «registrar», «deputy», «method», «director», «admin», "
                               "password «practice»."));
    m_practice->setText(tr("Open the practice registry"));
    m_message->setText(m_error ? presentation::errorText(*m_error, m_language) : QString());
}

} // namespace qyz::ui
