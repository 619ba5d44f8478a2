// Scans of sheets through Registry.
#include "application/registrywork.h"

namespace qyz::application {

using domain::Result;

Result<SheetFacts> Registry::attachSheet(const AttachSheetCommand &command)
{
    return writing<SheetFacts>(
        [&](UnitOfWork &unit) { return SheetScans(*m_office, m_vault).attach(unit, command); });
}

Result<QList<SheetFacts>> Registry::sheets(const QString &journal, const QString &actor)
{
    return reading<QList<SheetFacts>>([&](UnitOfWork &unit) {
        return SheetScans(*m_office, m_vault).list(unit, journal, actor);
    });
}

Result<SheetFile> Registry::readSheet(const QString &journal, qint64 seq, const QString &actor)
{
    // The look is a record, so it writes.
    return writing<SheetFile>([&](UnitOfWork &unit) {
        return SheetScans(*m_office, m_vault).read(unit, journal, seq, actor);
    });
}

} // namespace qyz::application
