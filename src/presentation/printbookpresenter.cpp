#include "presentation/printbookpresenter.h"

#include "presentation/answer.h"
#include "presentation/deskduties.h"
#include "presentation/localized.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

namespace {

QString numbersText(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(u", "_s);
}

} // namespace

PrintBookPresenter::PrintBookPresenter(DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

QList<application::JournalFacts> PrintBookPresenter::journals() const
{
    QList<application::JournalFacts> served;
    for (const application::JournalFacts &journal : m_desk.office->journals) {
        if (serves(m_desk, journal.code, m_today))
            served.append(journal);
    }
    return served;
}

QString PrintBookPresenter::journalTitle(const QString &journal) const
{
    const application::JournalFacts *facts = m_desk.office->journal(journal);
    return facts ? textIn(facts->title, m_desk.language) : journal;
}

void PrintBookPresenter::choose(const QString &journal, int volume)
{
    m_journal = journal;
    m_wanted = volume;
    refresh();
}

void PrintBookPresenter::refresh()
{
    if (m_journal.isEmpty())
        return;
    const int turn = ++m_turn;
    whenAnswered(m_desk.gateway.bookState(m_journal, m_wanted, m_desk.login), this,
        [this, turn](const domain::Result<application::BookState> &state) {
            if (turn != m_turn)
                return;
            if (!state) {
                Q_EMIT failed(state.error());
                return;
            }
            m_state = *state;
            Q_EMIT changed();
        });
}

QString PrintBookPresenter::volumeText(const application::BookVolume &volume) const
{
    QString text = tr("Volume No. %1 · %2–%3")
                       .arg(volume.facts.volume)
                       .arg(volume.facts.first)
                       .arg(volume.last);
    if (volume.facts.paper)
        text += u" · "_s + tr("paper book");
    return text;
}

QString PrintBookPresenter::touchedText(const application::TouchedPage &page) const
{
    QString text = tr("Page %1").arg(page.page) + u" · "_s
        + tr("printed %1").arg(momentText(page.printedAt, m_desk.office->schedule));
    if (!page.corrected.isEmpty())
        text += u" · "_s + tr("corrected: %1").arg(numbersText(page.corrected));
    if (!page.voided.isEmpty())
        text += u" · "_s + tr("voided: %1").arg(numbersText(page.voided));
    if (!page.completed.isEmpty())
        text += u" · "_s + tr("completed: %1").arg(numbersText(page.completed));
    return text;
}

bool PrintBookPresenter::needsSlips(const application::TouchedPage &page)
{
    return !page.corrected.isEmpty() || !page.voided.isEmpty();
}

QString PrintBookPresenter::summary() const
{
    if (!hasLines())
        return tr("The journal has no entries yet.");
    return tr("Pages begun: %1. New full pages: %2. Pages with entries of today: %3.")
        .arg(m_state.begunPages)
        .arg(m_state.newFullPages.size())
        .arg(m_state.todaysPages.size());
}

} // namespace qyz::presentation
