// Registry: is the book whole (R5, R8)?
#include "application/breakage.h"
#include "application/checkcode.h"
#include "application/registrywork.h"
#include "application/verifyregistry.h"

using namespace qyz::domain;

namespace qyz::application {

Result<Verification> Registry::verify(const QString &journal)
{
    return reading<Verification>([&](UnitOfWork &unit) { return verifyRegistry(unit, journal); });
}

Result<CodeAnswer> Registry::checkCode(const QString &journal, const QString &text)
{
    return reading<CodeAnswer>([&](UnitOfWork &unit) -> Result<CodeAnswer> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        return checkPaperCode(unit, **office, journal, text);
    });
}

Result<std::optional<Breakage>> Registry::recordBreakage(const Problem &problem)
{
    return writing<std::optional<Breakage>>(
        [&](UnitOfWork &unit) { return application::recordBreakage(unit, *m_office, problem); });
}

Result<Breakage> Registry::decideBreakage(const DecideBreakageCommand &command)
{
    return writing<Breakage>(
        [&](UnitOfWork &unit) { return application::decideBreakage(unit, *m_office, command); });
}

} // namespace qyz::application
