#include "ui/tabmarks.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

TabMarks::TabMarks(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_today(new QLabel(this))
    , m_overdue(new QLabel(this))
{
    m_today->setObjectName(name + u"TodayLabel"_s);
    m_overdue->setObjectName(name + u"OverdueLabel"_s);
    m_overdue->setProperty("alarm", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 4); // on the line of the name, above its underline
    row->setSpacing(6);
    row->addWidget(m_today);
    row->addWidget(m_overdue);
    hide();
}

bool TabMarks::showCounts(const application::EntryCounts &counts)
{
    m_today->setText(u"○%1"_s.arg(counts.dueToday));
    m_today->setVisible(counts.dueToday > 0);
    m_overdue->setText(u"●%1"_s.arg(counts.overdue));
    m_overdue->setVisible(counts.overdue > 0);
    adjustSize(); // the tab bar asks how large it is, not how large it would be
    return counts.dueToday > 0 || counts.overdue > 0;
}

QStringList TabMarks::sentences(const application::EntryCounts &counts)
{
    return {tr("In work: %1").arg(counts.inWork), tr("Due today: %1").arg(counts.dueToday),
        tr("Overdue: %1").arg(counts.overdue)};
}

} // namespace qyz::ui
