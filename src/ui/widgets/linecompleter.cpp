#include "ui/widgets/linecompleter.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

/// "17", "№ 17" → "17"; anything else → empty.
QString bareNumber(const QString &text)
{
    static const QRegularExpression number(u"^\\s*№?\\s*([0-9]{1,9})\\s*$"_s);
    return number.match(text).captured(1);
}

} // namespace

void LineCompleter::offer(QLineEdit &edit, const QList<Journal> &journals)
{
    delete edit.findChild<LineCompleter *>(QString(), Qt::FindDirectChildrenOnly);
    auto *offered = new LineCompleter(edit, journals);
    if (journals.size() > 1) // else there is nothing to choose
        edit.setCompleter(offered);
}

LineCompleter::LineCompleter(QLineEdit &edit, QList<Journal> journals)
    : QCompleter(&edit)
    , m_edit(edit)
    , m_journals(std::move(journals))
    , m_lines(new QStandardItemModel(this))
{
    setModel(m_lines);
    setCompletionRole(Qt::UserRole);
    setFilterMode(Qt::MatchContains);
    connect(&edit, &QLineEdit::textEdited, this, &LineCompleter::typed);
    connect(&edit, &QLineEdit::editingFinished, this, &LineCompleter::left);
}

void LineCompleter::typed(const QString &text)
{
    m_lines->clear();
    const QString number = bareNumber(text);
    if (number.isEmpty())
        return;
    for (const Journal &journal : m_journals) {
        auto *line = new QStandardItem;
        line->setData(u"%1/%2"_s.arg(journal.code, number), Qt::UserRole);
        line->setData(u"%1 № %2"_s.arg(journal.name, number), Qt::DisplayRole);
        m_lines->appendRow(line);
    }
}

void LineCompleter::left()
{
    const QString number = bareNumber(m_edit.text());
    if (!number.isEmpty() && m_journals.size() == 1)
        m_edit.setText(m_journals.constFirst().code + u'/' + number);
}

} // namespace qyz::ui
