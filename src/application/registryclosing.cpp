// Registry, the part about closing: months, volumes, corrections, inspections (R7, R9, R11).
#include "application/duties.h"
#include "application/paper/monthsheetbuilder.h"
#include "application/registrywork.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

Result<ClosingState> Registry::checkMonth(const QString &month, const QString &actor)
{
    return reading<ClosingState>([&](UnitOfWork &unit) -> Result<ClosingState> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        return application::checkMonth(unit, **office, month, actor);
    });
}

Result<ClosingState> Registry::checkVolume(const QString &journal, const QString &actor)
{
    return reading<ClosingState>([&](UnitOfWork &unit) -> Result<ClosingState> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        return application::checkVolume(unit, **office, journal, actor);
    });
}

Result<MonthClosing> Registry::closeMonth(const CloseMonthCommand &command)
{
    return writing<MonthClosing>(
        [&](UnitOfWork &unit) { return CloseMonth(*m_office).execute(unit, command); });
}

Result<VolumeClosing> Registry::closeVolume(const CloseVolumeCommand &command)
{
    return writing<VolumeClosing>(
        [&](UnitOfWork &unit) { return CloseVolume(*m_office).execute(unit, command); });
}

Result<Closings> Registry::closings(const QString &actor)
{
    return reading<Closings>([&](UnitOfWork &unit) -> Result<Closings> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        return closingsOf(unit, **office, actor);
    });
}

Result<MonthSheetModel> Registry::monthSheet(
    const QString &month, SlipLanguage language, const QString &actor)
{
    return reading<MonthSheetModel>([&](UnitOfWork &unit) -> Result<MonthSheetModel> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        QYZ_TRY(requireDuty(**office, actor, {Duty::Director}, u"registry"_s,
            (*office)->schedule.localDate(unit.clock().now())));
        return buildMonthSheet(unit, **office, month, language);
    });
}

Result<MonthCorrections> Registry::corrections(const QString &month, const QString &actor)
{
    return writing<MonthCorrections>([&](UnitOfWork &unit) -> Result<MonthCorrections> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        return monthCorrections(unit, **office, month, actor);
    });
}

Result<InspectionRecord> Registry::openInspection(const OpenInspectionCommand &command)
{
    return writing<InspectionRecord>(
        [&](UnitOfWork &unit) { return OpenInspection(*m_office).execute(unit, command); });
}

Result<InspectionRecord> Registry::closeInspection(const CloseInspectionCommand &command)
{
    return writing<InspectionRecord>(
        [&](UnitOfWork &unit) { return CloseInspection(*m_office).execute(unit, command); });
}

} // namespace qyz::application
