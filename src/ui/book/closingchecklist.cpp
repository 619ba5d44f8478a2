#include "ui/book/closingchecklist.h"

#include "ui/widgets/alarm.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using application::ClosingCheck;
using presentation::ClosingText;

ClosingCheckList::ClosingCheckList(const presentation::DeskContext &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"closingCheckList"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 4);
    grid->setColumnStretch(3, 3);
    for (int at = 0; at < application::closingCheckCount; ++at) {
        const QString name = application::closingCheckName(static_cast<ClosingCheck>(at));
        Row row{new QLabel(this), new QLabel(this), new QLabel(this), new QLineEdit(this)};
        row.found->setObjectName(name + u"FoundLabel"_s);
        row.explanation->setObjectName(name + u"ExplanationEdit"_s);
        row.explanation->setMaxLength(1000);
        row.name->setBuddy(row.explanation);
        for (QLabel *label : {row.mark, row.name, row.found}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(label != row.mark);
        }
        grid->addWidget(row.mark, at, 0);
        grid->addWidget(row.name, at, 1);
        grid->addWidget(row.found, at, 2);
        grid->addWidget(row.explanation, at, 3);
        m_rows.append(row);
    }
    showState(nullptr);
}

void ClosingCheckList::showState(const application::ClosingState *state)
{
    for (int at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows.at(at);
        row.name->setText(ClosingText::check(static_cast<ClosingCheck>(at)));
        row.explanation->setAccessibleName(tr("Explanation: %1").arg(row.name->text()));
        row.explanation->setPlaceholderText(tr("why it may stand so"));
        if (state != nullptr && at < state->items.size()) {
            showItem(row, state->items.at(at));
            continue;
        }
        row.mark->setText(u"…"_s);
        row.found->setText(tr("is being checked…"));
        setAlarm(row.found, false);
        row.explanation->hide();
    }
}

void ClosingCheckList::showItem(const Row &row, const application::ClosingItem &item)
{
    row.mark->setText(item.isGreen() ? u"✓"_s : u"●"_s);
    row.found->setText(ClosingText::found(item, *m_desk.office, m_desk.language));
    setAlarm(row.found, !item.isGreen());
    row.explanation->setVisible(!item.isGreen());
}

QMap<QString, QString> ClosingCheckList::explained() const
{
    QMap<QString, QString> texts;
    for (int at = 0; at < m_rows.size(); ++at) {
        const QLineEdit *input = m_rows.at(at).explanation;
        if (!input->isHidden() && !input->text().trimmed().isEmpty())
            texts.insert(application::closingCheckName(static_cast<ClosingCheck>(at)),
                input->text().trimmed());
    }
    return texts;
}

QLineEdit *ClosingCheckList::input(ClosingCheck check) const
{
    return m_rows.at(static_cast<qsizetype>(check)).explanation;
}

void ClosingCheckList::clear()
{
    for (const Row &row : std::as_const(m_rows))
        row.explanation->clear();
}

} // namespace qyz::ui
