#include "ui/book/controlcodepage.h"

#include "presentation/errortext.h"
#include "ui/widgets/alarm.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

ControlCodePage::ControlCodePage(presentation::DeskContext &desk, QWidget *parent)
    : BookSubPage(parent)
    , m_desk(desk)
    , m_presenter(desk)
    , m_purpose(new QLabel(this))
    , m_journalLabel(new QLabel(this))
    , m_journal(new QComboBox(this))
    , m_codeLabel(new QLabel(this))
    , m_code(new QLineEdit(this))
    , m_check(new QPushButton(this))
    , m_verdict(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_broken(new QWidget(this))
    , m_breakage(new QLabel(m_broken))
    , m_reasonLabel(new QLabel(m_broken))
    , m_reason(new QLineEdit(m_broken))
    , m_decide(new QPushButton(m_broken))
{
    setObjectName(u"controlCodePage"_s);
    build();
    using presentation::ControlCodePresenter;
    connect(&m_presenter, &ControlCodePresenter::changed, this, &ControlCodePage::showFound);
    connect(
        &m_presenter, &ControlCodePresenter::officeChanged, this, &ControlCodePage::officeChanged);
    connect(&m_presenter, &ControlCodePresenter::decided, this, [this] {
        m_reason->clear();
        Q_EMIT message(tr("Decided. Registration goes on."), false);
    });
    connect(&m_presenter, &ControlCodePresenter::failed, this, [this](const domain::Error &error) {
        const bool unreadable = error.code == domain::ErrorCode::UnknownValue;
        Q_EMIT message(unreadable ? tr("A control code has 25 digits.")
                                  : presentation::errorText(error, m_desk.language),
            true);
    });
    retranslate();
}

void ControlCodePage::build()
{
    m_purpose->setProperty("muted", true);
    m_journal->setObjectName(u"codeJournalCombo"_s);
    // The titles of journals are long; the page is as wide as the window and no wider.
    m_journal->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_journal->setMinimumContentsLength(20);
    m_code->setObjectName(u"controlCodeEdit"_s);
    m_check->setObjectName(u"checkCodeButton"_s);
    m_check->setProperty("primary", true);
    m_verdict->setObjectName(u"codeVerdictLabel"_s);
    m_facts->setObjectName(u"codeFactsLabel"_s);
    m_broken->setObjectName(u"brokenPanel"_s);
    m_breakage->setObjectName(u"breakageLabel"_s);
    m_reason->setObjectName(u"breakageReasonEdit"_s);
    m_decide->setObjectName(u"decideBreakageButton"_s);
    for (QLabel *label : {m_purpose, m_verdict, m_facts, m_breakage}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QPushButton *button : {m_check, m_decide})
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_journalLabel->setBuddy(m_journal);
    m_codeLabel->setBuddy(m_code);
    m_reasonLabel->setBuddy(m_reason);
    setAlarm(m_breakage, true);

    auto *decision = new QFormLayout(m_broken);
    decision->setContentsMargins(0, 0, 0, 12);
    decision->addRow(m_breakage);
    decision->addRow(m_reasonLabel, m_reason);
    decision->addRow(QString(), m_decide);
    auto *form = new QFormLayout;
    form->addRow(m_codeLabel, m_code);
    form->addRow(m_journalLabel, m_journal);
    form->addRow(QString(), m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_broken);
    column->addWidget(m_purpose);
    column->addLayout(form);
    column->addWidget(m_verdict);
    column->addWidget(m_facts);
    column->addStretch(1);

    // A scanner ends with Enter, and so does whoever types.
    connect(m_code, &QLineEdit::returnPressed, this, &ControlCodePage::check);
    connect(m_check, &QPushButton::clicked, this, &ControlCodePage::check);
    connect(m_decide, &QPushButton::clicked, this, &ControlCodePage::decide);
    connect(m_reason, &QLineEdit::returnPressed, this, &ControlCodePage::decide);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ControlCodePage::back);
}

QString ControlCodePage::title() const
{
    return tr("Control code");
}

void ControlCodePage::focusWork()
{
    QWidget *first = m_code;
    if (!m_presenter.open().isEmpty() && m_presenter.mayDecide())
        first = m_reason;
    first->setFocus();
}

void ControlCodePage::refresh()
{
    showFound();
}

void ControlCodePage::check()
{
    if (m_code->text().trimmed().isEmpty())
        return m_code->setFocus();
    m_presenter.check(m_journal->currentData().toString(), m_code->text());
    m_code->selectAll(); // the next page is scanned over it
}

void ControlCodePage::decide()
{
    const QList<application::Breakage> waiting = m_presenter.open();
    if (waiting.isEmpty())
        return;
    if (m_reason->text().trimmed().isEmpty())
        return m_reason->setFocus();
    m_presenter.decide(waiting.constFirst().number, m_reason->text());
}

void ControlCodePage::back()
{
    if (m_code->text().isEmpty() && m_presenter.verdict().isEmpty()) {
        Q_EMIT nothingToLeave();
        return;
    }
    m_code->clear();
    m_presenter.forget();
    m_code->setFocus();
}

void ControlCodePage::showFound()
{
    m_check->setEnabled(!m_presenter.isBusy());
    m_decide->setEnabled(!m_presenter.isBusy());
    const QString verdict = m_presenter.verdict();
    m_verdict->setText(m_presenter.isBusy() ? tr("Checking…") : verdict);
    setAlarm(m_verdict, !verdict.isEmpty() && !m_presenter.isGood());
    m_facts->setText(m_presenter.facts().join(u'\n'));
    showBreakages();
}

void ControlCodePage::showBreakages()
{
    const QList<application::Breakage> waiting = m_presenter.open();
    m_broken->setVisible(!waiting.isEmpty());
    if (waiting.isEmpty())
        return;
    QString text = m_presenter.breakageText(waiting.constFirst());
    if (waiting.size() > 1)
        text += u'\n' + tr("More of them: %1").arg(waiting.size() - 1);
    m_breakage->setText(text);
    const bool may = m_presenter.mayDecide();
    for (QWidget *widget : {static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reason),
             static_cast<QWidget *>(m_decide)})
        widget->setVisible(may);
}

void ControlCodePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ControlCodePage::retranslate()
{
    m_purpose->setText(tr("Scan or type the code from the foot of a printed page. It tells whether "
                          "the journal still is what it was when the page was printed."));
    m_codeLabel->setText(tr("Control code"));
    m_journalLabel->setText(tr("Journal"));
    m_check->setText(tr("Check"));
    m_reasonLabel->setText(tr("What was found out"));
    m_decide->setText(tr("Let registration go on"));
    m_code->setAccessibleName(m_codeLabel->text());
    m_journal->setAccessibleName(m_journalLabel->text());
    m_reason->setAccessibleName(m_reasonLabel->text());
    const QVariant chosen = m_journal->currentData();
    m_journal->clear();
    m_journal->addItem(tr("Recognise by the code"), QString());
    for (const auto &[code, name] : m_presenter.journals())
        m_journal->addItem(name, code);
    m_journal->setCurrentIndex(std::max(0, m_journal->findData(chosen)));
    showFound();
}

} // namespace qyz::ui
