#include "ui/book/correctionspage.h"

#include "presentation/closingtext.h"
#include "presentation/errortext.h"
#include "ui/director/rowstable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::ClosingText;
using presentation::CorrectionsPresenter;

CorrectionsPage::CorrectionsPage(presentation::DeskContext &desk, QWidget *parent)
    : BookSubPage(parent)
    , m_desk(desk)
    , m_presenter(desk)
    , m_heading(new QLabel(this))
    , m_earlier(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_table(new RowsTable(this))
{
    setObjectName(u"correctionsPage"_s);
    m_heading->setObjectName(u"correctionsHeading"_s);
    m_heading->setProperty("heading", true);
    m_earlier->setObjectName(u"earlierMonthButton"_s);
    m_later->setObjectName(u"laterMonthButton"_s);
    m_count->setObjectName(u"correctionsCount"_s);
    m_count->setWordWrap(true);
    m_table->setObjectName(u"correctionsTable"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_earlier);
    top->addWidget(m_later);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    connect(m_earlier, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { step(1); });
    connect(&m_presenter, &CorrectionsPresenter::changed, this, &CorrectionsPage::showAll);
    connect(&m_presenter, &CorrectionsPresenter::failed, this, [this](const domain::Error &error) {
        Q_EMIT message(presentation::errorText(error, m_desk.language), true);
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &BookSubPage::nothingToLeave);
    retranslate();
}

QString CorrectionsPage::title() const
{
    return tr("Corrections");
}

void CorrectionsPage::focusWork()
{
    m_table->setFocus();
}

void CorrectionsPage::refresh()
{
    if (m_presenter.month().isEmpty())
        m_presenter.showNext();
    else
        m_presenter.show(m_presenter.month());
}

void CorrectionsPage::step(int months)
{
    const QDate first = domain::monthStart(m_presenter.month());
    if (first.isValid())
        m_presenter.show(domain::monthName(first.addMonths(months)));
}

void CorrectionsPage::showAll()
{
    const auto &found = m_presenter.corrections();
    m_heading->setText(found
            ? tr("Corrections: %1").arg(ClosingText::month(found->month, m_desk.language))
            : title());
    m_count->setText(!found ? QString()
            : found->list.isEmpty()
            ? tr("Nothing was corrected or voided in this month.")
            : tr("Corrected and voided: %1. Looking at this list counts as having seen it.")
                  .arg(found->list.size()));
    m_table->showRows(ClosingText::correctionColumns(),
        found ? ClosingText::corrections(*found, *m_desk.office, m_desk.language)
              : QList<presentation::SettingRow>());
}

void CorrectionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CorrectionsPage::retranslate()
{
    setAccessibleName(title());
    m_earlier->setText(tr("Earlier month"));
    m_later->setText(tr("Later month"));
    m_table->setAccessibleName(title());
    showAll();
}

} // namespace qyz::ui
