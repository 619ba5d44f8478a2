#include "presentation/controlcodepresenter.h"

#include "presentation/answer.h"
#include "presentation/errortext.h"
#include "presentation/localized.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

using application::Breakage;
using application::CodeAnswer;

ControlCodePresenter::ControlCodePresenter(DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

QList<std::pair<QString, QString>> ControlCodePresenter::journals() const
{
    QList<std::pair<QString, QString>> list;
    for (const application::JournalFacts &journal : m_desk.office->journals)
        list.append({journal.code, textIn(journal.title, m_desk.language)});
    return list;
}

void ControlCodePresenter::check(const QString &journal, const QString &text)
{
    m_busy = true;
    m_answer.reset();
    Q_EMIT changed();
    whenAnswered(m_desk.gateway.checkCode(journal, text), this,
        [this, turn = ++m_turn](const domain::Result<CodeAnswer> &answer) {
            if (turn != m_turn)
                return; // another code was typed meanwhile
            m_busy = false;
            if (answer)
                m_answer = *answer;
            Q_EMIT changed();
            if (!answer)
                Q_EMIT failed(answer.error());
        });
}

void ControlCodePresenter::forget()
{
    ++m_turn;
    m_busy = false;
    m_answer.reset();
    Q_EMIT changed();
}

QString ControlCodePresenter::verdict() const
{
    if (!m_answer)
        return {};
    if (m_answer->isGood())
        return tr("The printed page agrees with the journal.");
    if (m_answer->verdict == CodeAnswer::Verdict::Matches)
        return tr("The page agrees, but the journal before it was changed.");
    return tr("The printed page does not agree with the journal.");
}

QStringList ControlCodePresenter::facts() const
{
    QStringList lines;
    if (!m_answer)
        return lines;
    if (m_answer->isGood())
        lines.append(tr("Everything registered before it was printed is as it was."));
    else if (m_answer->verdict == CodeAnswer::Verdict::NotFound)
        lines.append(tr("There is no such page in the journal. Check the digits once more."));
    else if (m_answer->groups.size() == 1)
        lines.append(tr("Only group %1 of the digits differs: read it once more.")
                         .arg(m_answer->groups.constFirst()));
    if (!m_answer->isGood())
        lines.append(tr("Keep the sheet and tell the director."));
    if (m_answer->verdict == CodeAnswer::Verdict::NotFound)
        return lines;
    if (m_answer->firstPage > 0) {
        lines.append(tr("%1, volume %2, pages %3–%4")
                         .arg(titleOf(m_answer->journal))
                         .arg(m_answer->volume)
                         .arg(m_answer->firstPage)
                         .arg(m_answer->lastPage));
    }
    lines.append(
        tr("Printed: %1, %2")
            .arg(momentText(m_answer->printedAt, m_desk.office->schedule), m_answer->printedBy));
    const auto &first = m_answer->verification.first;
    if (first)
        lines.append(tr("The journal is not intact: %1")
                         .arg(first->line.isEmpty() ? titleOf(first->journal) : first->line));
    return lines;
}

QList<Breakage> ControlCodePresenter::open() const
{
    QList<Breakage> waiting;
    for (const Breakage &breakage : m_desk.office->breakages) {
        if (breakage.isOpen())
            waiting.append(breakage);
    }
    return waiting;
}

QString ControlCodePresenter::breakageText(const Breakage &breakage) const
{
    const QString found = momentText(breakage.foundAt, m_desk.office->schedule);
    if (breakage.line.isEmpty())
        return tr("%1: changed behind the program's back (%2). Found: %3")
            .arg(titleOf(breakage.journal), breakage.what, found);
    return tr("Entry %1, page %2, row %3: changed behind the program's back (%4). Found: %5")
        .arg(breakage.line, QString::number(breakage.page), QString::number(breakage.row),
            breakage.what, found);
}

bool ControlCodePresenter::mayDecide() const
{
    return m_desk.person.duties.contains(domain::Duty::Director);
}

void ControlCodePresenter::decide(int number, const QString &reason)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    whenAnswered(m_desk.gateway.decideBreakage({number, reason, m_desk.login}), this,
        [this](const domain::Result<Breakage> &answer) {
            m_busy = false;
            Q_EMIT changed();
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            Q_EMIT decided();
            renewOffice();
        });
}

void ControlCodePresenter::renewOffice()
{
    whenAnswered(
        m_desk.gateway.office(), this, [this](const domain::Result<application::Office> &answer) {
            if (!answer)
                return; // what was decided is decided; the next change asks again
            m_desk.office = *answer;
            Q_EMIT changed();
            Q_EMIT officeChanged();
        });
}

QString ControlCodePresenter::titleOf(const QString &journal) const
{
    const application::JournalFacts *known = m_desk.office->journal(journal);
    return known != nullptr ? textIn(known->title, m_desk.language) : journal;
}

} // namespace qyz::presentation
