#include "ui/applicationpage.h"

#include "presentation/errortext.h"
#include "presentation/localized.h"
#include "ui/formhost.h"
#include "ui/formrules.h"
#include "ui/printing/printpreview.h"
#include "ui/theme.h"
#include "ui/widgets/documentchecklist.h"
#include "ui/widgets/earlierlines.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/questionpanel.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

ApplicationPage::ApplicationPage(
    presentation::DeskContext &context, const domain::ServiceDescription &service, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_service(service)
    , m_presenter(context, service)
{
    build();
    connectParts();
    retranslate();
}

ApplicationPage::~ApplicationPage() = default;

void ApplicationPage::startNew()
{
    const QJsonObject pristine = pristineValues();
    say({}, false);
    reset(pristine);
    m_presenter.startNew(allValues());
    focusFirst(); // the form before may have been waiting for its answer
}

void ApplicationPage::openDraft(const application::Draft &draft)
{
    reset(pristineValues());
    const QJsonObject pristine = allValues();
    m_presenter.openDraft(draft, pristine);
    reset(draft.values);
    m_questions->setReasons(draft.values.value(u"override"_s).toObject());
    say(tr("The draft is kept. It has no number yet."), false);
}

QJsonObject ApplicationPage::pristineValues() const
{
    QJsonObject values;
    const auto offer = [&](const QString &key, const QString &code) {
        const domain::ServiceField *field = m_service.findField(key);
        if (field == nullptr)
            return;
        for (const domain::CodedText &choice : field->choices) {
            if (choice.code == code)
                values.insert(key, code);
        }
    };
    // Nearly everybody comes to the office and speaks the language of the window. What is a fact
    // about a person is not guessed.
    offer(u"channel"_s, u"office"_s);
    offer(u"language"_s, domain::languageCode(presentation::officeLanguage(m_context.language)));
    return values;
}

QJsonObject ApplicationPage::allValues() const
{
    QJsonObject values = withPapers(m_form->values(true));
    const QJsonObject reasons = m_questions->reasons();
    if (!reasons.isEmpty())
        values.insert(u"override"_s, reasons);
    return values;
}

QJsonObject ApplicationPage::withPapers(QJsonObject values) const
{
    if (m_service.papers)
        values.insert(u"documents"_s, QJsonArray::fromStringList(m_papers->documents()));
    return values;
}

void ApplicationPage::reset(const QJsonObject &values)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_questions->clear();
        m_earlier->clear();
        m_toldMissing.clear();
        m_form->setValues(values);
        m_rules->refresh();
        QStringList papers;
        for (const QJsonValue &code : values.value(u"documents"_s).toArray())
            papers.append(code.toString());
        m_papers->setDocuments(papers);
        showPapers();
    }
    showPrimaryButton();
    offerLines();
    focusFirst();
    m_scroll->ensureVisible(0, 0);
}

void ApplicationPage::focusFirst()
{
    if (QWidget *first = m_form->firstInput())
        first->setFocus(Qt::OtherFocusReason);
}

void ApplicationPage::showPapers()
{
    // The edition of the day the terms count from (R17); the registration itself decides.
    QDateTime from = m_presenter.now();
    if (const auto *moment = qobject_cast<MomentEdit *>(m_form->input(u"received_at"_s))) {
        if (moment->isEnabledTo(m_form) && moment->moment().isValid())
            from = moment->moment().toUTC();
    }
    const domain::ServiceEdition *edition = nullptr;
    if (from.isValid() && m_context.office) {
        const domain::OfficeSchedule &schedule = m_context.office->schedule;
        edition = m_service.editionOn(schedule.localDate(schedule.countedFrom(from)));
    } else if (!m_service.editions.isEmpty()) {
        edition = &m_service.editions.constLast(); // until the office's day is known
    }
    if (const QString code = edition != nullptr ? edition->code : QString(); code != m_edition) {
        const QScopedValueRollback filling(m_filling, true);
        m_edition = code;
        m_form->setEdition(edition);
    }
    const QString chosenCase = m_form->values().value(u"case"_s).toString();
    const domain::CaseEdition *papers =
        edition != nullptr && m_service.papers ? edition->caseEdition(chosenCase) : nullptr;
    const domain::Language language = presentation::officeLanguage(m_context.language);
    const QString shown = papers == nullptr
        ? QString()
        : u"%1/%2/%3"_s.arg(edition->code, chosenCase, domain::languageCode(language));
    if (shown == m_shownPapers)
        return;
    m_shownPapers = shown;
    if (papers != nullptr)
        m_papers->setPapers(*edition, *papers, language);
    else
        m_papers->clearPapers();
    m_papersLabel->setVisible(m_papers->count() > 0);
    m_papers->setVisible(m_papers->count() > 0);
}

void ApplicationPage::showPrimaryButton()
{
    if (!m_service.papers) // R35: nothing is handed in, so there is no receipt of papers
        m_primary->setText(tr("Register and print"));
    else if (m_papers->missing().isEmpty())
        m_primary->setText(tr("Register and print receipt"));
    else
        m_primary->setText(tr("Refuse acceptance: papers are missing"));
}

void ApplicationPage::valuesChanged()
{
    if (m_filling)
        return;
    // The next visitor: the slip of the last one gives its place back to the papers.
    if (m_right->currentWidget() != m_side)
        m_right->setCurrentWidget(m_side);
    showPapers();
    showPrimaryButton();
    offerLines();
    m_presenter.valuesChanged(allValues());
}

void ApplicationPage::offerLines()
{
    m_earlier->offerLines(m_rules->lineField() != nullptr, m_rules->lineJournal());
}

void ApplicationPage::takeLine(const domain::LineRef &line)
{
    if (const domain::ServiceField *field = m_rules->lineField()) {
        m_form->setValue(field->key, line.text());
        m_form->input(field->key)->setFocus(Qt::OtherFocusReason);
    }
}

void ApplicationPage::lookForEarlier(const QString &person)
{
    const auto *iin = qobject_cast<IinEdit *>(m_form->input(person + u".iin"_s));
    if (iin != nullptr && iin->isComplete())
        m_earlier->look(iin->text(), person);
}

void ApplicationPage::takeName(const QString &person, const domain::PersonName &name)
{
    m_form->setValue(person + u".surname"_s, name.surname);
    m_form->setValue(person + u".name"_s, name.name);
    m_form->setValue(person + u".patronymic"_s, name.patronymic);
    if (QWidget *surname = m_form->input(person + u".surname"_s))
        surname->setFocus(Qt::OtherFocusReason);
}

bool ApplicationPage::tellMissingPapers()
{
    const QStringList missing = m_papers->missing();
    if (missing.isEmpty() || missing == m_toldMissing)
        return false;
    m_toldMissing = missing;
    QStringList names;
    for (int i = 0; i < m_papers->count(); ++i) {
        const QListWidgetItem *item = m_papers->item(i);
        if (missing.contains(item->data(Qt::UserRole).toString()))
            names.append(item->text().section(u"  "_s, 1));
    }
    say(tr("The set of papers is not complete. Missing: %1. Complete it or issue the receipt of "
           "refusal to accept.")
            .arg(names.join(u"; "_s)),
        true);
    m_papers->setFocus(Qt::OtherFocusReason);
    return true;
}

void ApplicationPage::registerNow()
{
    if (m_presenter.isBusy())
        return;
    // A refusal is an act of its own with a number; a hasty Ctrl+Enter must not make one.
    if (tellMissingPapers())
        return;
    // Where something else was put right meanwhile, the question may be gone: ask anew.
    QWidget *unanswered = m_questions->firstUnanswered();
    if (unanswered != nullptr && m_form->values() == m_askedAbout) {
        unanswered->setFocus(Qt::OtherFocusReason);
        return;
    }
    send();
}

void ApplicationPage::send()
{
    m_presenter.valuesChanged(allValues());
    say({}, false);
    m_form->clearFaults();
    m_presenter.registerApplication(withPapers(m_form->values()), m_questions->reasons());
}

void ApplicationPage::showBusy(bool busy)
{
    if (busy) {
        m_focusBefore = focusWidget();
        m_keyHint->setFocus(Qt::OtherFocusReason); // keys typed meanwhile go nowhere
    }
    m_form->setEnabled(!busy);
    m_papers->setEnabled(!busy);
    m_questions->setEnabled(!busy);
    m_primary->setEnabled(!busy);
    if (!busy && m_focusBefore != nullptr)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void ApplicationPage::showRefusal(
    const domain::FieldFaults &faults, const QList<presentation::RegistrationQuestion> &questions)
{
    m_right->setCurrentWidget(m_side);
    m_questions->ask(questions, m_context.language);
    m_askedAbout = m_form->values();
    showBeside();
    const domain::FieldFaults unplaced = m_form->showFaults(faults);
    QStringList sentences;
    for (const domain::FieldFault &fault : unplaced)
        sentences.append(presentation::faultText(fault, m_context.language));
    say(sentences.join(u' '), !sentences.isEmpty());
    const bool onlyQuestions = faults.size() == unplaced.size();
    if (QWidget *unanswered = m_questions->firstUnanswered(); unanswered && onlyQuestions)
        unanswered->setFocus(Qt::OtherFocusReason);
}

QString ApplicationPage::deskTime(const QDateTime &utc) const
{
    return m_context.office ? presentation::momentText(utc, m_context.office->schedule) : QString();
}

QString ApplicationPage::sentenceOf(const application::Registered &registered) const
{
    const domain::JournalEntry &entry = registered.entry;
    QString text;
    if (registered.repeated)
        text = tr("This application is registered already: № %1. No second number was given.")
                   .arg(entry.printedNumber);
    else if (entry.state == domain::LineState::NotAccepted)
        text = tr("Refusal to accept is recorded: № %1. Print the receipt and hand it to the "
                  "visitor.")
                   .arg(entry.printedNumber);
    else
        text = tr("Registered: № %1, %2.").arg(entry.printedNumber, deskTime(entry.registeredAt));
    for (const domain::FieldFault &warning : registered.warnings)
        text += u' ' + presentation::faultText(warning, m_context.language);
    return text;
}

void ApplicationPage::showRegisteredBehind(const application::Registered &registered)
{
    say(sentenceOf(registered), false); // the form is another visitor's by now
    Q_EMIT this->registered(registered);
}

void ApplicationPage::showRegistered(const application::Registered &registered)
{
    startNew();
    say(sentenceOf(registered), false);
    m_preview->showSlip(registered.entry.line, std::nullopt);
    m_right->setCurrentWidget(m_preview);
    Q_EMIT this->registered(registered);
}

void ApplicationPage::printSlip()
{
    m_preview->print();
}

void ApplicationPage::leave()
{
    m_presenter.saveNow();
    Q_EMIT left();
}

QString ApplicationPage::message() const
{
    return m_message->text();
}

void ApplicationPage::say(const QString &text, bool isFault)
{
    QPalette changed = palette();
    if (isFault)
        changed.setColor(QPalette::WindowText, themeColours(palette()).overdue);
    m_message->setPalette(changed);
    m_message->setText(isFault && !text.isEmpty() ? u"▲ "_s + text : text);
    m_message->setAccessibleName(text);
}

void ApplicationPage::focusInEvent(QFocusEvent *event)
{
    // Whoever brings the page back gives the cursor to the page; it belongs to the form.
    QWidget::focusInEvent(event);
    QWidget *input = m_lastFocus != nullptr ? m_lastFocus.data() : m_form->firstInput();
    if (input != nullptr)
        input->setFocus(event->reason());
}

void ApplicationPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        registerNow();
    } else if (enter && m_primary->hasFocus()) {
        m_primary->click();
    } else if (enter) {
        focusNextChild();
    } else if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier) {
        printSlip();
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace qyz::ui
