// How the page of a new application is put together; what it does stands in applicationpage.cpp.
#include "ui/applicationpage.h"

#include "presentation/errortext.h"
#include "presentation/localized.h"
#include "ui/buddynames.h"
#include "ui/formhost.h"
#include "ui/formrules.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/documentchecklist.h"
#include "ui/widgets/earlierlines.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/questionpanel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

constexpr int sideWidth = 360;

QList<domain::AccountProfile> peopleOf(const presentation::DeskContext &context)
{
    return context.office ? context.office->accounts : QList<domain::AccountProfile>();
}

} // namespace

void ApplicationPage::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(9, 4, 9, 4); // the longest form fits the smallest screen
    box->setSpacing(4);
    m_title = new QLabel(this);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setProperty("heading", true);
    box->addWidget(m_title);

    auto *middle = new QHBoxLayout;
    m_form = new FormHost(m_service);
    const domain::Status loaded = m_form->load();
    m_rules = new FormRules(*m_form, m_service, this);
    QStringList people;
    for (const domain::AccountProfile &account : peopleOf(m_context))
        people.append(account.name.full());
    m_rules->offerPeople(people);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"formScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    middle->addWidget(m_scroll, 1);

    m_right = new QStackedWidget(this);
    m_right->setFixedWidth(sideWidth);
    m_side = buildSide();
    m_right->addWidget(m_side);
    m_preview = new PrintPreview(m_context, m_right);
    m_right->addWidget(m_preview);
    middle->addWidget(m_right);
    box->addLayout(middle, 1);

    auto *bottom = new QHBoxLayout;
    m_message = new QLabel(this);
    m_message->setObjectName(u"pageMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_keyHint = new QLabel(this);
    m_keyHint->setText(u"Ctrl+Enter"_s);
    m_keyHint->setForegroundRole(QPalette::PlaceholderText);
    m_primary = new QPushButton(this);
    m_primary->setObjectName(u"registerButton"_s);
    m_primary->setAutoDefault(false);
    m_primary->setProperty("primary", true);
    m_back = new QPushButton(this);
    m_back->setObjectName(u"backButton"_s);
    m_back->setAutoDefault(false);
    bottom->addWidget(m_message, 1);
    bottom->addWidget(m_keyHint);
    bottom->addWidget(m_primary);
    bottom->addWidget(m_back);
    box->addLayout(bottom);
    if (!loaded) // a program without its own forms: say so instead of an empty page
        say(presentation::errorText(loaded.error(), m_context.language), true);
}

QWidget *ApplicationPage::buildSide()
{
    auto *side = new QWidget(m_right);
    auto *box = new QVBoxLayout(side);
    box->setContentsMargins(0, 0, 0, 0);
    m_questions = new QuestionPanel(side);
    m_papersLabel = new QLabel(side);
    m_papersLabel->setWordWrap(true);
    m_papers = new DocumentChecklist(side);
    m_papers->setObjectName(u"papersList"_s);
    m_papersLabel->setBuddy(m_papers);
    m_earlier = new EarlierLines(m_context, side);
    box->addWidget(m_papersLabel);
    box->addWidget(m_papers);
    box->addWidget(m_questions);
    box->addWidget(m_earlier);
    box->addStretch();
    m_papersLabel->hide();
    m_papers->hide();
    return side;
}

void ApplicationPage::connectParts()
{
    using presentation::RegistrationPresenter;
    connect(m_form, &FormHost::changed, this, &ApplicationPage::valuesChanged);
    connect(m_papers, &DocumentChecklist::documentsChanged, this, &ApplicationPage::valuesChanged);
    connect(m_questions, &QuestionPanel::changed, this, &ApplicationPage::valuesChanged);
    connect(m_earlier, &EarlierLines::nameTaken, this, &ApplicationPage::takeName);
    connect(m_earlier, &EarlierLines::lineTaken, this, &ApplicationPage::takeLine);
    for (const QString &person : {u"child"_s, u"applicant"_s}) {
        if (auto *iin = qobject_cast<IinEdit *>(m_form->input(person + u".iin"_s)))
            connect(iin, &IinEdit::completed, this, [this, person] { lookForEarlier(person); });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && now != this && isAncestorOf(now))
            m_lastFocus = now;
    });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        m_toldMissing = m_papers->missing(); // the button said it itself
        registerNow();
    });
    connect(m_back, &QPushButton::clicked, this, &ApplicationPage::leave);
    connect(m_preview, &PrintPreview::closed, this, [this] {
        m_right->setCurrentWidget(m_side);
        if (QWidget *first = m_form->firstInput())
            first->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_presenter, &RegistrationPresenter::busyChanged, this, &ApplicationPage::showBusy);
    connect(&m_presenter, &RegistrationPresenter::refused, this, &ApplicationPage::showRefusal);
    connect(
        &m_presenter, &RegistrationPresenter::registered, this, &ApplicationPage::showRegistered);
    connect(&m_presenter, &RegistrationPresenter::registeredBehind, this,
        &ApplicationPage::showRegisteredBehind);
    connect(&m_presenter, &RegistrationPresenter::refusedBehind, this, [this] {
        say(tr("The application before this one was not registered; it is kept among the drafts."),
            true);
    });
    const auto sayError = [this](const domain::Error &error) {
        say(presentation::errorText(error, m_context.language), true);
    };
    connect(&m_presenter, &RegistrationPresenter::failed, this, sayError);
    connect(&m_presenter, &RegistrationPresenter::draftFailed, this, sayError);
    connect(
        &m_presenter, &RegistrationPresenter::draftsChanged, this, &ApplicationPage::draftsChanged);
    connect(&m_presenter, &RegistrationPresenter::officeHeard, this,
        [this](const application::OfficeStatus &status) {
            if (m_context.office) {
                const domain::OfficeSchedule &schedule = m_context.office->schedule;
                m_form->setToday(schedule.localDate(status.now), schedule.zone());
            }
            showPapers();
            showPrimaryButton();
        });
}

void ApplicationPage::retranslate()
{
    const QScopedValueRollback filling(m_filling, true); // other words are no typing
    // What is never refused asks for nothing: it is a complaint (R35).
    m_title->setText(m_service.capabilities.neverRefuse
            ? tr("New complaint")
            : tr("New application: %1")
                  .arg(m_service.name.in(presentation::officeLanguage(m_context.language))));
    m_papersLabel->setText(tr("List of papers"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(u"Esc"_s);
    m_form->speak(m_context.language);
    if (m_context.office && m_context.office->catalogue)
        m_rules->offerLines(
            *m_context.office->catalogue, presentation::officeLanguage(m_context.language));
    m_questions->speak(m_context.language);
    showBeside();
    m_earlier->speak();
    nameBuddies(*this);
    showPapers();
    showPrimaryButton();
}

// R21: whoever answers sees the line of the journal beside what was typed.
void ApplicationPage::showBeside()
{
    using domain::ErrorCode;
    for (const presentation::RegistrationQuestion &question : m_questions->questions()) {
        const ErrorCode code = question.fault.code;
        if (code != ErrorCode::DuplicateApplication && code != ErrorCode::SameIinOtherName)
            continue;
        const application::LineView *line =
            presentation::SideBySide::lineOf(question.fault, m_earlier->heard());
        QString person = question.fault.field.section(u'.', 0, 0);
        if (person.isEmpty())
            person = u"child"_s;
        m_questions->compare(question.key,
            line == nullptr ? QList<presentation::ComparedFact>()
                            : presentation::SideBySide::facts(
                                m_context, m_service.code, line->entry, m_askedAbout, person));
    }
}

void ApplicationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qyz::ui
