#include "ui/director/settingpage.h"

#include "presentation/errortext.h"
#include "ui/director/movespanel.h"
#include "ui/director/rowstable.h"
#include "ui/director/settingform.h"
#include "ui/widgets/alarm.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using application::SettingKind;
using presentation::SettingText;

SettingPage::SettingPage(presentation::DeskContext &desk, SettingKind kind, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_presenter(desk, kind)
    , m_purpose(new QLabel(this))
    , m_table(new RowsTable(this))
    , m_form(new SettingForm(kind, this))
    , m_add(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_moves(new MovesPanel(this))
{
    setObjectName(application::settingName(kind) + u"SettingPage"_s);
    build();
    connectPresenter();
    retranslate();
}

void SettingPage::build()
{
    m_purpose->setObjectName(u"purposeLabel"_s);
    m_purpose->setProperty("muted", true);
    m_purpose->setWordWrap(true);
    m_table->setObjectName(u"rowsTable"_s);
    m_add->setObjectName(u"addRowButton"_s);
    m_add->setProperty("primary", true);
    m_message->setObjectName(u"settingMessageLabel"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_purpose);
    column->addWidget(m_table, 1);
    column->addWidget(m_form);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_moves, 2);
    column->addWidget(m_message);
    connect(m_add, &QPushButton::clicked, this, &SettingPage::add);
    connect(m_moves, &MovesPanel::cancelled, this, &SettingPage::back);
    connect(m_moves, &MovesPanel::answered, this,
        [this](const QList<application::DueMove> &accepted) { m_presenter.store(accepted); });
    for (const QKeySequence &keys :
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *enter = new QShortcut(keys, this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &SettingPage::confirm);
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SettingPage::back);
}

void SettingPage::connectPresenter()
{
    using presentation::SettingsPresenter;
    connect(&m_presenter, &SettingsPresenter::asked, this, [this] { showQuestion(true); });
    connect(&m_presenter, &SettingsPresenter::failed, this, &SettingPage::onFailed);
    connect(&m_presenter, &SettingsPresenter::busyChanged, this, [this] {
        m_add->setEnabled(!m_presenter.isBusy());
        m_moves->setBusy(m_presenter.isBusy());
    });
    connect(
        &m_presenter, &SettingsPresenter::stored, this, [this](qsizetype moved, qsizetype kept) {
            showQuestion(false);
            m_form->clear();
            m_form->firstInput()->setFocus();
            say(moved + kept == 0 ? tr("Saved.")
                                  : tr("Saved. Dates moved: %1, kept: %2.").arg(moved).arg(kept),
                false);
        });
    connect(&m_presenter, &SettingsPresenter::officeChanged, this, [this] {
        showRows();
        Q_EMIT officeChanged();
    });
}

QString SettingPage::title() const
{
    return SettingText::title(m_presenter.kind());
}

void SettingPage::setToday(QDate today)
{
    if (today == m_presenter.today())
        return;
    m_presenter.setToday(today);
    m_form->setToday(today);
    showRows();
}

void SettingPage::showRows()
{
    static_cast<RowsTable *>(m_table)->showRows(
        SettingText::columns(m_presenter.kind()), m_presenter.rows());
}

void SettingPage::focusWork()
{
    if (m_presenter.isAsking())
        m_moves->setFocus();
    else
        m_form->firstInput()->setFocus();
}

void SettingPage::add()
{
    if (m_presenter.isAsking())
        return;
    m_form->clearFaults();
    say(QString(), false);
    const QJsonObject facts = m_form->facts();
    if (m_presenter.kind() != SettingKind::Calendar)
        m_presenter.propose(facts);
    else
        m_presenter.proposeFile(facts.value(u"path"_s).toString());
}

void SettingPage::confirm()
{
    if (m_presenter.isAsking())
        m_presenter.store(m_moves->ticked());
    else
        add();
}

void SettingPage::back()
{
    if (!m_presenter.isAsking() || m_presenter.isBusy())
        return;
    m_presenter.cancel();
    showQuestion(false);
    say(tr("Nothing was changed."), false);
    m_form->firstInput()->setFocus();
}

void SettingPage::onFailed(const domain::Error &error)
{
    showQuestion(false);
    QWidget *wrong = m_form->showFaults(error, m_desk.language);
    if (wrong != nullptr)
        wrong->setFocus();
    say(wrong == nullptr ? presentation::errorText(error, m_desk.language) : QString(), true);
}

void SettingPage::say(const QString &text, bool alarm)
{
    m_message->setText(text);
    m_message->setForegroundRole(QPalette::WindowText);
    m_message->setVisible(!text.isEmpty());
    setAlarm(m_message, alarm);
}

QStringList SettingPage::moveSentences() const
{
    QStringList sentences;
    for (const application::DueMove &move : m_presenter.moves())
        sentences.append(SettingText::move(move, *m_desk.office, m_desk.language));
    return sentences;
}

void SettingPage::showQuestion(bool asking)
{
    // While the question stands, what was typed is seen and not changed.
    m_form->setEnabled(!asking);
    m_add->setVisible(!asking);
    m_table->setVisible(!asking);
    if (asking)
        m_moves->ask(m_presenter.moves(), moveSentences());
    else
        m_moves->hide();
}

void SettingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingPage::retranslate()
{
    m_purpose->setText(SettingText::purpose(m_presenter.kind()));
    m_table->setAccessibleName(title());
    m_add->setText(m_presenter.kind() == SettingKind::Calendar
            ? tr("Import the calendar (Ctrl+Enter)")
            : tr("Add the row (Ctrl+Enter)"));
    m_form->retranslate();
    m_form->offerEditions(*m_desk.office->catalogue, m_desk.language);
    m_form->clearFaults();
    m_moves->speak(moveSentences());
    say(QString(), false);
    showRows();
}

} // namespace qyz::ui
