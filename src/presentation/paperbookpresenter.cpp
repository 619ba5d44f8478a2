#include "presentation/paperbookpresenter.h"

#include "domain/text/bilingualdate.h"
#include "presentation/answer.h"
#include "presentation/errortext.h"
#include "presentation/fieldnames.h"
#include "presentation/localized.h"
#include "presentation/statetext.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

namespace {

constexpr qsizetype longestList = 300; // of missing numbers, in letters

} // namespace

PaperBookPresenter::PaperBookPresenter(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

QList<std::pair<QString, QString>> PaperBookPresenter::journals() const
{
    QList<std::pair<QString, QString>> journals;
    for (const application::JournalFacts &journal : m_desk.office->journals) {
        const domain::ServiceDescription *service = m_desk.office->catalogue->find(journal.service);
        if (service != nullptr)
            journals.append({journal.code, textIn(service->tab, m_desk.language)});
    }
    return journals;
}

void PaperBookPresenter::setJournal(const QString &journal)
{
    if (journal == m_journal)
        return;
    m_journal = journal;
    m_state.reset();
    ++m_turn;
    m_busy = false;
    Q_EMIT changed();
    refresh();
}

const domain::ServiceDescription *PaperBookPresenter::service() const
{
    const application::JournalFacts *journal = m_desk.office->journal(m_journal);
    return journal != nullptr ? m_desk.office->catalogue->find(journal->service) : nullptr;
}

bool PaperBookPresenter::mayDirect() const
{
    return m_desk.person.duties.contains(domain::Duty::Director);
}

void PaperBookPresenter::take(
    const domain::Result<application::PaperState> &answer, void (PaperBookPresenter::*done)())
{
    m_busy = false;
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_state = *answer;
    Q_EMIT changed();
    if (done != nullptr)
        Q_EMIT(this->*done)();
}

void PaperBookPresenter::refresh()
{
    if (m_journal.isEmpty() || m_busy)
        return;
    whenAnswered(m_desk.gateway.paper(m_journal, m_desk.login), this,
        [this, turn = m_turn](const domain::Result<application::PaperState> &answer) {
            if (turn == m_turn && !m_busy)
                take(answer, nullptr);
        });
}

void PaperBookPresenter::continueBook(const domain::PaperBook &paper)
{
    if (m_busy)
        return;
    m_busy = true;
    whenAnswered(m_desk.gateway.continuePaper({m_journal, paper, m_desk.login}), this,
        [this, turn = m_turn](const domain::Result<application::PaperState> &answer) {
            if (turn == m_turn)
                take(answer, &PaperBookPresenter::continued);
        });
}

void PaperBookPresenter::closeVolume()
{
    if (m_busy)
        return;
    m_busy = true;
    whenAnswered(m_desk.gateway.closePaper(m_journal, m_desk.login), this,
        [this, turn = m_turn](const domain::Result<application::PaperState> &answer) {
            if (turn == m_turn)
                take(answer, &PaperBookPresenter::closed);
        });
}

void PaperBookPresenter::attachPage(const QString &path)
{
    if (!m_state || m_state->seq == 0)
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(domain::makeError(domain::ErrorCode::FileUnreadable, {path}));
        return;
    }
    constexpr qint64 most = application::mostMegabytes * 1024 * 1024;
    const QByteArray bytes = file.read(most + 1); // one more tells that it is too big
    whenAnswered(
        m_desk.gateway.attachSheet({m_journal, m_state->seq, u"paper_page"_s, bytes, m_desk.login}),
        this, [this](const domain::Result<application::SheetFacts> &kept) {
            if (kept)
                Q_EMIT attached();
            else
                Q_EMIT failed(kept.error());
        });
}

void PaperBookPresenter::copyLine(const domain::TranscriptValues &values)
{
    if (m_busy)
        return;
    m_busy = true;
    application::TranscribeCommand command{
        m_journal, {{0, values}}, m_desk.login, false, false, {}};
    whenAnswered(m_desk.gateway.transcribe(command), this,
        [this, turn = m_turn](const domain::Result<application::TranscriptReport> &answer) {
            if (turn != m_turn)
                return;
            m_busy = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            if (!answer->bad.isEmpty()) {
                domain::FieldFaults faults;
                for (const application::RowFault &bad : answer->bad)
                    faults.append(bad.fault);
                Q_EMIT failed(domain::makeError(faults));
                return;
            }
            QStringList warnings;
            for (const application::RowFault &warning : answer->warnings)
                warnings.append(faultText(warning.fault, m_desk.language));
            Q_EMIT copied(answer->last ? answer->last->line.number : 0, warnings);
            refresh();
        });
}

QString PaperBookPresenter::missingText() const
{
    if (!m_state || m_state->missing.isEmpty())
        return {};
    QString list = domain::rangesText(m_state->missing);
    if (list.size() > longestList)
        list = list.left(list.lastIndexOf(u',', longestList)) + u" …"_s;
    return tr("Numbers without an entry (%1): %2")
        .arg(QString::number(domain::countIn(m_state->missing)), list);
}

QString PaperBookPresenter::stateText() const
{
    if (!m_state)
        return {};
    if (!m_state->paper && m_state->liveBegun)
        return tr("This journal has entries of its own; a paper book is continued before the first "
                  "of them.");
    if (!m_state->paper)
        return tr("The journal has no entry yet. If a paper book is kept, put down where it ends: "
                  "the next number follows.");
    const domain::PaperBook &paper = *m_state->paper;
    const QString counted =
        tr("Book %1, numbers %2–%3, last entry of %4. Copied: %5 of %6. The journal goes on with "
           "№ %7.")
            .arg(QString::number(paper.book), QString::number(paper.first),
                QString::number(paper.lastNumber), domain::shortDate(paper.lastDate),
                QString::number(m_state->transcribed),
                QString::number(paper.lastNumber - paper.first + 1),
                QString::number(paper.lastNumber + 1));
    return m_state->closed ? counted + u' ' + tr("The paper volume is closed.") : counted;
}

QStringList PaperBookPresenter::formFields() const
{
    const domain::ServiceDescription *known = service();
    if (known == nullptr)
        return {};
    QStringList fields;
    for (const QString &field : domain::transcriptFields(*known)) {
        const bool person = field.startsWith(u"applicant."_s) || field.startsWith(u"child."_s);
        const bool part = field.endsWith(u".surname"_s) || field.endsWith(u".name"_s)
            || field.endsWith(u".patronymic"_s);
        // One line for a name, as the paper has it; an old journal tells no way of arrival.
        if ((person && part) || field == u"channel"_s || field == u"language"_s)
            continue;
        const bool child = field.startsWith(u"child."_s);
        if (child && known->subject == domain::Subject::None)
            continue;
        fields.append(field);
    }
    return fields;
}

bool PaperBookPresenter::isDate(const QString &field) const
{
    const domain::ServiceDescription *known = service();
    const domain::ServiceField *described = known ? known->findField(field) : nullptr;
    return (described != nullptr && described->type == domain::FieldType::Date)
        || field == u"date"_s || field == u"outcome_date"_s || field == u"order.date"_s;
}

QList<std::pair<QString, QString>> PaperBookPresenter::choices(const QString &field) const
{
    const domain::ServiceDescription *known = service();
    if (known == nullptr)
        return {};
    QList<std::pair<QString, QString>> choices{{QString(), tr("not stated")}};
    if (field == u"outcome"_s) {
        for (const QString &outcome : domain::transcribedOutcomes()) {
            const auto state = domain::lineState(outcome);
            choices.append({outcome, state ? StateText::state(*state) : tr("Still in work")});
        }
        return choices;
    }
    if (field == u"case"_s) {
        for (const domain::ServiceCase &one : known->cases)
            choices.append({one.code, textIn(one.name, m_desk.language)});
        return choices;
    }
    const domain::ServiceField *described = known->findField(field);
    if (described == nullptr)
        return {};
    if (described->type == domain::FieldType::Boolean)
        return choices
            + QList<std::pair<QString, QString>>{{u"true"_s, tr("yes")}, {u"false"_s, tr("no")}};
    if (described->type != domain::FieldType::Choice)
        return {};
    for (const domain::CodedText &choice : described->choices)
        choices.append({choice.code, textIn(choice.name, m_desk.language)});
    return choices;
}

domain::TranscriptValues PaperBookPresenter::following(const domain::TranscriptValues &last) const
{
    domain::TranscriptValues next;
    for (const QString &kept : {u"book"_s, u"page"_s, u"date"_s})
        next.insert(kept, last.value(kept));
    const qint64 number = last.value(u"number"_s).trimmed().toLongLong();
    if (number > 0)
        next.insert(u"number"_s, QString::number(number + 1));
    else if (m_state && !m_state->missing.isEmpty())
        next.insert(u"number"_s, QString::number(m_state->missing.constFirst().first));
    return next;
}

} // namespace qyz::presentation
