#include "ui/statusline.h"

#include "ui/widgets/alarm.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

constexpr int messageStays = 12 * 1000; // ms: long enough to read three lines twice

} // namespace

StatusLine::StatusLine(const presentation::DeskContext &desk,
    presentation::StatusPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_presenter(presenter)
    , m_clock(new QLabel(this))
    , m_book(new QLabel(this))
    , m_message(new QLabel(this))
    , m_practice(new QLabel(this))
    , m_place(new QLabel(this))
{
    m_clock->setObjectName(u"clockLabel"_s);
    m_book->setObjectName(u"bookLabel"_s);
    m_message->setObjectName(u"messageLabel"_s);
    m_practice->setObjectName(u"practiceMarkLabel"_s);
    m_place->setObjectName(u"placeLabel"_s);
    for (QLabel *plain : {m_clock, m_book, m_message, m_practice, m_place})
        plain->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_practice->setWordWrap(true); // at 200 % the sentence takes two lines
    m_practice->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_place->setProperty("muted", true);
    m_message->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 3, 12, 5);
    row->setSpacing(24);
    row->addWidget(m_clock);
    row->addWidget(m_book);
    row->addWidget(m_message, 2);
    row->addWidget(m_practice, 1);
    row->addWidget(m_place);
    m_messageTime.setSingleShot(true);
    m_messageTime.setInterval(messageStays);
    connect(&m_messageTime, &QTimer::timeout, m_message, &QWidget::hide);
    connect(&presenter, &presentation::StatusPresenter::changed, this, &StatusLine::showStatus);
    showStatus();
}

void StatusLine::showMessage(const QString &text, bool alarm)
{
    m_message->setText(text);
    setAlarm(m_message, alarm);
    m_message->setVisible(!text.isEmpty());
    m_messageTime.start();
    QAccessibleEvent spoken(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_message->hide(); // a sentence of the other language
        showStatus();
    }
    QWidget::changeEvent(event);
}

void StatusLine::showStatus()
{
    m_clock->setText(m_presenter.clockText());
    m_book->setText(m_presenter.bookText());
    setAlarm(m_book, m_presenter.isBookBroken());
    m_practice->setText(m_desk.office->practice
            ? tr("This is the practice registry. Its entries have no legal force.")
            : QString());
    m_place->setText(m_presenter.placeText());
    m_book->setVisible(!m_book->text().isEmpty());
    m_place->setVisible(!m_place->text().isEmpty());
}

} // namespace qyz::ui
