// The book as a whole: scans of its sheets.
#include "app/gatewaywork.h"

namespace qyz::app {

using namespace application;

Answer<SheetFacts> AsyncRegistryGateway::attachSheet(const AttachSheetCommand &command)
{
    return on<SheetFacts>(
        m_writer, [command](Registry &registry) { return registry.attachSheet(command); });
}

Answer<QList<SheetFacts>> AsyncRegistryGateway::sheets(const QString &journal, const QString &actor)
{
    return on<QList<SheetFacts>>(
        m_reader, [journal, actor](Registry &registry) { return registry.sheets(journal, actor); });
}

Answer<SheetFile> AsyncRegistryGateway::readSheet(
    const QString &journal, qint64 seq, const QString &actor)
{
    return on<SheetFile>(m_writer, [journal, seq, actor](Registry &registry) {
        return registry.readSheet(journal, seq, actor);
    });
}

} // namespace qyz::app
