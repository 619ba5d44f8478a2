// The gateway, the part about closing: months, volumes, corrections, inspections (R7, R9, R11).
#include "app/asyncregistrygateway.h"

#include "app/gatewaywork.h"
#include "print/pdfrenderer.h"

namespace qyz::app {

using namespace application;
using domain::Result;

Answer<ClosingState> AsyncRegistryGateway::checkMonth(const QString &month, const QString &actor)
{
    return on<ClosingState>(m_checker,
        [month, actor](Registry &registry) { return registry.checkMonth(month, actor); });
}

Answer<ClosingState> AsyncRegistryGateway::checkVolume(const QString &journal, const QString &actor)
{
    return on<ClosingState>(m_checker,
        [journal, actor](Registry &registry) { return registry.checkVolume(journal, actor); });
}

Answer<MonthClosing> AsyncRegistryGateway::closeMonth(const CloseMonthCommand &command)
{
    return on<MonthClosing>(
        m_writer, [command](Registry &registry) { return registry.closeMonth(command); });
}

Answer<VolumeClosing> AsyncRegistryGateway::closeVolume(const CloseVolumeCommand &command)
{
    return on<VolumeClosing>(
        m_writer, [command](Registry &registry) { return registry.closeVolume(command); });
}

Answer<Closings> AsyncRegistryGateway::closings(const QString &actor)
{
    return on<Closings>(m_reader, [actor](Registry &registry) { return registry.closings(actor); });
}

Answer<QByteArray> AsyncRegistryGateway::monthSheetPdf(
    const QString &month, SlipLanguage language, const QString &actor)
{
    return on<MonthSheetModel>(m_reader,
        [month, language, actor](
            Registry &registry) { return registry.monthSheet(month, language, actor); })
        .then([this](const Result<MonthSheetModel> &model) {
            return model ? m_print.run<QByteArray>([paper = *model](DocumentRenderer &renderer) {
                return renderer.monthSheet(paper);
            })
                         : ready<QByteArray>(model.error());
        })
        .unwrap();
}

Answer<MonthCorrections> AsyncRegistryGateway::corrections(
    const QString &month, const QString &actor)
{
    // The look is a record (R7, R38), so it goes through the writer.
    return on<MonthCorrections>(m_writer,
        [month, actor](Registry &registry) { return registry.corrections(month, actor); });
}

Answer<InspectionRecord> AsyncRegistryGateway::openInspection(const OpenInspectionCommand &command)
{
    return on<InspectionRecord>(
        m_writer, [command](Registry &registry) { return registry.openInspection(command); });
}

Answer<InspectionRecord> AsyncRegistryGateway::closeInspection(
    const CloseInspectionCommand &command)
{
    return on<InspectionRecord>(
        m_writer, [command](Registry &registry) { return registry.closeInspection(command); });
}

} // namespace qyz::app
