#include "ui/reminderpanel.h"

#include "presentation/statetext.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

ReminderPanel::ReminderPanel(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_close(new QPushButton(u"Esc ×"_s, this))
{
    setObjectName(u"reminderPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    m_heading->setProperty("heading", true);
    m_close->setObjectName(u"closeRemindersButton"_s);
    m_close->setProperty("plain", true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 6);
    column->setSpacing(2);
    column->addLayout(head);
    connect(m_close, &QPushButton::clicked, this, &ReminderPanel::dismiss);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ReminderPanel::dismiss);
    retranslate();
    hide();
}

void ReminderPanel::setRows(const QList<Row> &rows)
{
    if (m_dismissed || rows == m_rows)
        return;
    m_rows = rows;
    rebuild();
    setVisible(!m_rows.isEmpty());
    if (m_rows.isEmpty() || m_told)
        return;
    m_told = true;
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void ReminderPanel::comeBack()
{
    m_dismissed = false;
    m_told = false;
    setVisible(!m_rows.isEmpty());
}

void ReminderPanel::dismiss()
{
    m_dismissed = true;
    hide();
}

void ReminderPanel::rebuild()
{
    // Later, not now: one of its buttons may be what was pressed.
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    QStringList all;
    for (int at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows.at(at);
        auto *name = new QLabel(row.service, m_body);
        name->setTextFormat(Qt::PlainText);
        grid->addWidget(name, at, 0);
        int column = 1;
        for (const presentation::Reminder &reminder : row.reminders) {
            const bool overdue = reminder.view == application::EntryView::Overdue;
            auto *link = new QPushButton(overdue ? u"● "_s + reminder.text : reminder.text, m_body);
            link->setObjectName(u"reminderButton%1_%2"_s.arg(row.tab).arg(column));
            link->setAccessibleName(u"%1. %2"_s.arg(row.service, reminder.text));
            link->setAutoDefault(false);
            connect(link, &QPushButton::clicked, this,
                [this, tab = row.tab, view = reminder.view] { Q_EMIT viewWanted(tab, view); });
            grid->addWidget(link, at, column++);
            all.append(link->accessibleName());
        }
    }
    grid->setColumnStretch(8, 1);
    m_body->show();
    setAccessibleDescription(all.join(u"; "_s));
}

void ReminderPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ReminderPanel::retranslate()
{
    m_heading->setText(tr("What waits for you"));
    setAccessibleName(m_heading->text());
    m_close->setAccessibleName(tr("Close the reminders"));
    m_close->setToolTip(m_close->accessibleName());
}

} // namespace qyz::ui
