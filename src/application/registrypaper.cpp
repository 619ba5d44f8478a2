// The paper book (R10): the part of Registry that continues, copies and closes it.
#include "application/duties.h"
#include "application/paper/paperactbuilder.h"
#include "application/recordwriter.h"
#include "application/registrywork.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

Result<PaperState> Registry::continuePaper(const ContinuePaperCommand &command)
{
    return writing<PaperState>(
        [&](UnitOfWork &unit) { return ContinuePaperBook(*m_office).execute(unit, command); });
}

Result<PaperState> Registry::closePaper(const QString &journal, const QString &actor)
{
    return writing<PaperState>([&](UnitOfWork &unit) {
        return ClosePaperVolume(*m_office).execute(unit, journal, actor);
    });
}

Result<PaperState> Registry::paper(const QString &journal, const QString &actor)
{
    return reading<PaperState>([&](UnitOfWork &unit) { return paperOf(unit, journal, actor); });
}

Result<PaperState> Registry::paperOf(UnitOfWork &unit, const QString &journal, const QString &actor)
{
    const auto office = m_office->of(unit);
    if (!office)
        return office.error();
    const JournalFacts *known = (*office)->journal(journal);
    const auto head = unit.heads().find(journal);
    if (!head)
        return head.error();
    if (!known || !*head)
        return makeError(ErrorCode::LineNotFound, {journal.left(40)});
    QYZ_TRY(requireDuty(**office, actor, readingDuties(), journal,
        (*office)->schedule.localDate(unit.clock().now())));
    return paperState(unit, **head, known->yearly);
}

Result<TranscriptReport> Registry::transcribe(const TranscribeCommand &command)
{
    const auto work = [&](UnitOfWork &unit) {
        return TranscribeLines(*m_office, m_vault.sealer()).execute(unit, command);
    };
    return command.dryRun ? reading<TranscriptReport>(work) : writing<TranscriptReport>(work);
}

Result<PaperActModel> Registry::paperAct(
    const QString &journal, SlipLanguage language, const QString &actor)
{
    return reading<PaperActModel>([&](UnitOfWork &unit) -> Result<PaperActModel> {
        const auto state = paperOf(unit, journal, actor);
        if (!state)
            return state.error();
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        return buildPaperAct(**office, *state, language);
    });
}

} // namespace qyz::application
