#include "ui/director/overviewpage.h"

#include "domain/text/bilingualdate.h"
#include "presentation/localized.h"
#include "presentation/settingtext.h"
#include "ui/widgets/alarm.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using application::OverviewNumber;
using presentation::SettingText;

namespace {

constexpr int numberCount = application::overviewNumberCount;

OverviewNumber numberAt(int place)
{
    return static_cast<OverviewNumber>(place);
}

/// What must not wait: red, and with the sign the tabs have.
bool isAlarm(OverviewNumber number, qint64 value)
{
    return number == OverviewNumber::Overdue && value > 0;
}

} // namespace

OverviewPage::OverviewPage(const presentation::DeskContext &desk,
    const presentation::OverviewPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_presenter(presenter)
    , m_heading(new QLabel(this))
    , m_complaints(new QPushButton(this))
    , m_grid(new QGridLayout)
    , m_total(new QLabel(this))
{
    setObjectName(u"overviewPage"_s);
    build();
    connect(
        &presenter, &presentation::OverviewPresenter::changed, this, &OverviewPage::showNumbers);
    retranslate();
}

void OverviewPage::build()
{
    m_heading->setObjectName(u"overviewHeading"_s);
    m_heading->setProperty("heading", true);
    m_complaints->setObjectName(u"openComplaintsButton"_s);
    m_complaints->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_complaints);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (int place = 0; place < numberCount; ++place) {
        auto *column = new QLabel(this);
        column->setProperty("muted", true);
        column->setWordWrap(true);
        column->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        m_columns.append(column);
        m_grid->addWidget(column, 0, place + 1);
        m_grid->setColumnStretch(place + 1, 2);
    }
    m_grid->setColumnStretch(0, 3);
    int row = 1;
    for (const application::JournalFacts &journal : m_desk.office->journals) {
        auto *service = new QLabel(this);
        m_services.append(service);
        m_grid->addWidget(service, row, 0);
        QList<QPushButton *> buttons;
        for (int place = 0; place < numberCount; ++place) {
            buttons.append(makeButton(journal.code, numberAt(place)));
            m_grid->addWidget(buttons.constLast(), row, place + 1);
        }
        m_buttons.append(buttons);
        ++row;
    }
    m_total->setProperty("heading", true);
    m_grid->addWidget(m_total, row, 0);
    for (int place = 0; place < numberCount; ++place) {
        auto *total = new QLabel(this);
        total->setProperty("heading", true);
        total->setAlignment(Qt::AlignCenter);
        m_totals.append(total);
        m_grid->addWidget(total, row, place + 1);
    }
    connect(m_complaints, &QPushButton::clicked, this, &OverviewPage::wantComplaints);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(12);
    column->addLayout(top);
    column->addLayout(m_grid);
    column->addStretch(1);
}

QPushButton *OverviewPage::makeButton(const QString &journal, OverviewNumber number)
{
    auto *button = new QPushButton(this);
    button->setObjectName(u"%1_%2"_s.arg(journal, application::overviewNumberName(number)));
    button->setProperty("plain", true);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this,
        [this, journal, number] { Q_EMIT listWanted(journal, application::overviewView(number)); });
    return button;
}

void OverviewPage::wantComplaints()
{
    for (const application::JournalFacts &journal : m_desk.office->journals) {
        const domain::ServiceDescription *service = m_desk.office->catalogue->find(journal.service);
        if (service != nullptr && service->capabilities.flagsLine) {
            Q_EMIT listWanted(journal.code, application::EntryView::InWork);
            return;
        }
    }
}

QString OverviewPage::serviceName(const application::JournalFacts &journal) const
{
    const domain::ServiceDescription *service = m_desk.office->catalogue->find(journal.service);
    return service != nullptr ? presentation::textIn(service->tab, m_desk.language) : journal.code;
}

void OverviewPage::showButton(
    QPushButton *button, const QString &service, OverviewNumber number, qint64 value)
{
    const bool alarm = isAlarm(number, value);
    button->setText(alarm ? u"● %1"_s.arg(value) : QString::number(value));
    button->setAccessibleName(u"%1. %2: %3"_s.arg(service, SettingText::number(number)).arg(value));
    QFont strong = font();
    strong.setBold(value > 0);
    button->setFont(strong);
    setAlarm(button, alarm);
}

void OverviewPage::showNumbers()
{
    const auto &overview = m_presenter.overview();
    const QList<application::JournalFacts> &journals = m_desk.office->journals;
    QList<qint64> totals(numberCount, 0);
    for (qsizetype row = 0; row < m_buttons.size() && row < journals.size(); ++row) {
        const QString service = serviceName(journals.at(row));
        m_services.at(row)->setText(service);
        for (int place = 0; place < numberCount; ++place) {
            qint64 value = 0;
            for (const application::JournalOverview &counted :
                overview ? overview->journals : QList<application::JournalOverview>()) {
                if (counted.journal == journals.at(row).code)
                    value = counted.number(numberAt(place));
            }
            totals[place] += value;
            showButton(m_buttons.at(row).at(place), service, numberAt(place), value);
        }
    }
    for (int place = 0; place < numberCount; ++place)
        m_totals.at(place)->setText(QString::number(totals.at(place)));
    m_complaints->setVisible(overview && overview->complaints > 0);
    m_complaints->setText(tr("Open complaints: %1").arg(overview ? overview->complaints : 0));
    m_heading->setText(overview
            ? tr("Director's overview · %1").arg(domain::shortDate(overview->today))
            : tr("Director's overview"));
}

void OverviewPage::focusWork()
{
    if (!m_buttons.isEmpty())
        m_buttons.constFirst().constFirst()->setFocus();
}

bool OverviewPage::step(const QObject *from, int key)
{
    for (qsizetype row = 0; row < m_buttons.size(); ++row) {
        for (qsizetype place = 0; place < m_buttons.at(row).size(); ++place) {
            if (m_buttons.at(row).at(place) != from)
                continue;
            const qsizetype down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
            const qsizetype right = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
            const qsizetype toRow = std::clamp<qsizetype>(row + down, 0, m_buttons.size() - 1);
            const qsizetype toPlace = std::clamp<qsizetype>(place + right, 0, numberCount - 1);
            m_buttons.at(toRow).at(toPlace)->setFocus();
            return true;
        }
    }
    return false;
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool arrow = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up
            || key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (arrow && key->modifiers() == Qt::NoModifier)
            return step(watched, key->key());
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            static_cast<QPushButton *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverviewPage::retranslate()
{
    for (int place = 0; place < numberCount; ++place)
        m_columns.at(place)->setText(SettingText::number(numberAt(place)));
    m_total->setText(tr("Total"));
    showNumbers();
}

} // namespace qyz::ui
