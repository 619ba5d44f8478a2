#include "ui/book/inspectionpage.h"

#include "presentation/closingtext.h"
#include "presentation/errortext.h"
#include "ui/buddynames.h"
#include "ui/director/rowstable.h"
#include "ui/widgets/alarm.h"
#include "ui/widgets/dateedit.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::ClosingText;
using presentation::InspectionPresenter;

InspectionPage::InspectionPage(presentation::DeskContext &desk, QWidget *parent)
    : BookSubPage(parent)
    , m_desk(desk)
    , m_presenter(desk)
    , m_purpose(new QLabel(this))
    , m_table(new RowsTable(this))
    , m_authorityLabel(new QLabel(this))
    , m_authority(new QLineEdit(this))
    , m_basisLabel(new QLabel(this))
    , m_basis(new QLineEdit(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new DateEdit(this))
    , m_toLabel(new QLabel(this))
    , m_to(new DateEdit(this))
    , m_journalsLabel(new QLabel(this))
    , m_resultLabel(new QLabel(this))
    , m_result(new QLineEdit(this))
    , m_confirm(new QPushButton(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"inspectionPage"_s);
    build();
    connect(&m_presenter, &InspectionPresenter::done, this, &InspectionPage::onDone);
    connect(&m_presenter, &InspectionPresenter::failed, this, &InspectionPage::onFailed);
    connect(&m_presenter, &InspectionPresenter::officeChanged, this, [this] {
        showAll();
        Q_EMIT officeChanged();
    });
    connect(&m_presenter, &InspectionPresenter::busyChanged, this,
        [this] { m_confirm->setEnabled(!m_presenter.isBusy()); });
    retranslate();
}

void InspectionPage::build()
{
    m_purpose->setProperty("muted", true);
    m_purpose->setWordWrap(true);
    m_table->setObjectName(u"inspectionsTable"_s);
    m_confirm->setObjectName(u"inspectionButton"_s);
    m_confirm->setProperty("primary", true);
    m_message->setObjectName(u"inspectionMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_purpose);
    column->addWidget(m_table, 1);
    column->addWidget(buildForm());
    column->addWidget(buildEnd());
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    connect(m_confirm, &QPushButton::clicked, this, &InspectionPage::confirm);
    for (const QKeySequence &keys :
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *enter = new QShortcut(keys, this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &InspectionPage::confirm);
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &BookSubPage::nothingToLeave);
}

QWidget *InspectionPage::buildForm()
{
    m_form = new QWidget(this);
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    int at = 0;
    const auto field = [grid, &at](
                           QLabel *label, QWidget *input, const QString &name, int stretch) {
        input->setObjectName(name);
        label->setBuddy(input);
        grid->addWidget(label, 0, at);
        grid->addWidget(input, 1, at);
        grid->setColumnStretch(at++, stretch);
    };
    field(m_authorityLabel, m_authority, u"authorityEdit"_s, 3);
    field(m_basisLabel, m_basis, u"basisEdit"_s, 3);
    field(m_fromLabel, m_from, u"inspectionFromEdit"_s, 2);
    field(m_toLabel, m_to, u"inspectionToEdit"_s, 2);
    auto *journals = new QHBoxLayout;
    journals->addWidget(m_journalsLabel);
    for (const application::JournalFacts &journal : m_desk.office->journals) {
        auto *box = new QCheckBox(m_form);
        box->setObjectName(journal.code + u"InspectedCheck"_s);
        box->setChecked(true);
        journals->addWidget(box);
        m_journals.append({journal.code, box});
    }
    journals->addStretch(1);
    grid->addLayout(journals, 2, 0, 1, 4);
    return m_form;
}

QWidget *InspectionPage::buildEnd()
{
    m_end = new QWidget(this);
    auto *column = new QVBoxLayout(m_end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_result->setObjectName(u"inspectionResultEdit"_s);
    m_resultLabel->setBuddy(m_result);
    column->addWidget(m_resultLabel);
    column->addWidget(m_result);
    return m_end;
}

QString InspectionPage::title() const
{
    return tr("Inspection");
}

void InspectionPage::focusWork()
{
    (m_presenter.open() != nullptr ? m_result : m_authority)->setFocus();
}

void InspectionPage::refresh()
{
    showAll();
    m_presenter.renewOffice();
}

void InspectionPage::setToday(QDate today)
{
    m_from->setToday(today);
    m_to->setToday(today);
}

application::OpenInspectionCommand InspectionPage::command() const
{
    application::OpenInspectionCommand command;
    command.authority = m_authority->text();
    command.basis = m_basis->text();
    command.from = m_from->date();
    command.to = m_to->date();
    for (const auto &[journal, box] : m_journals) {
        if (box->isChecked())
            command.journals.append(journal);
    }
    if (command.journals.size() == m_journals.size())
        command.journals = QStringList{u"*"_s};
    return command;
}

void InspectionPage::confirm()
{
    say(QString(), false);
    if (const application::Inspection *open = m_presenter.open())
        m_presenter.end(open->number, m_result->text());
    else
        m_presenter.begin(command());
}

void InspectionPage::onDone()
{
    for (QLineEdit *input : {m_authority, m_basis, m_result})
        input->clear();
    m_from->setDate({});
    m_to->setDate({});
    say(tr("Saved."), false);
}

void InspectionPage::onFailed(const domain::Error &error)
{
    QStringList sentences;
    for (const domain::FieldFault &fault : error.faults)
        sentences.append(presentation::faultText(fault, m_desk.language));
    sentences.removeDuplicates();
    say(sentences.isEmpty() ? presentation::errorText(error, m_desk.language)
                            : sentences.join(u' '),
        true);
    const QString field = error.faults.isEmpty() ? QString() : error.faults.constFirst().field;
    for (const auto &[name, input] :
        {std::pair<QString, QWidget *>{u"authority"_s, m_authority}, {u"basis"_s, m_basis},
            {u"from"_s, m_from}, {u"to"_s, m_to}, {u"result"_s, m_result}}) {
        if (name == field)
            input->setFocus();
    }
}

void InspectionPage::showAll()
{
    const bool open = m_presenter.open() != nullptr;
    m_table->showRows(ClosingText::inspectionColumns(),
        ClosingText::inspections(*m_desk.office, m_desk.language));
    m_form->setVisible(!open);
    m_end->setVisible(open);
    m_confirm->setText(
        open ? tr("End the inspection (Ctrl+Enter)") : tr("Begin the inspection (Ctrl+Enter)"));
}

void InspectionPage::say(const QString &text, bool alarm)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    setAlarm(m_message, alarm);
}

void InspectionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InspectionPage::retranslate()
{
    setAccessibleName(title());
    m_purpose->setText(tr("While an inspection is open, entries registered in its period are "
                          "neither corrected nor voided. New entries go on and are marked."));
    m_authorityLabel->setText(tr("Who inspects"));
    m_basisLabel->setText(tr("Basis: document, number, date"));
    m_fromLabel->setText(tr("Period from"));
    m_toLabel->setText(tr("until"));
    m_journalsLabel->setText(tr("Journals"));
    for (const auto &[journal, box] : std::as_const(m_journals))
        box->setText(ClosingText::journal(journal, *m_desk.office, m_desk.language));
    m_resultLabel->setText(tr("Result of the inspection"));
    m_table->setAccessibleName(title());
    nameBuddies(*this);
    say(QString(), false);
    showAll();
}

} // namespace qyz::ui
