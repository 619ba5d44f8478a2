#include "ui/tabfactory.h"

#include "ui/servicetab.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

NotOpenTab::NotOpenTab(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    setObjectName(u"notOpenTab"_s);
    m_label->setObjectName(u"notOpenLabel"_s);
    m_label->setProperty("muted", true);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_label);
    retranslate();
}

void NotOpenTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NotOpenTab::retranslate()
{
    m_label->setText(tr("This service opens with the next step of the program."));
}

QList<MadeTab> makeTabs(presentation::DeskContext &desk, QWidget *parent)
{
    QList<MadeTab> tabs;
    for (const domain::ServiceDescription &service : desk.office->catalogue->services()) {
        MadeTab made;
        made.service = &service;
        if (service.open) {
            made.tab = new ServiceTab(desk, service, parent);
            made.page = made.tab;
        } else {
            made.page = new NotOpenTab(parent);
        }
        tabs.append(made);
    }
    return tabs;
}

} // namespace qyz::ui
