// The check list, the closings and the inspections in the words of the window (R7, R9, R11).
#pragma once

#include "presentation/deskcontext.h"
#include "presentation/settingtext.h"

#include <QCoreApplication>

namespace qyz::presentation {

class ClosingText {
    Q_DECLARE_TR_FUNCTIONS(ClosingText)

public:
    static QString check(application::ClosingCheck check);
    /// What a check found, in one line: «Enrolment № 17 until 24.11.2026, …»; of a green one that
    /// it is.
    static QString found(const application::ClosingItem &item,
        const application::OfficeFacts &office, UiLanguage language);
    /// «October 2026»
    static QString month(const QString &month, UiLanguage language);
    static QString journal(
        const QString &code, const application::OfficeFacts &office, UiLanguage language);

    static QStringList monthColumns();
    static QList<SettingRow> months(const application::Closings &closings,
        const application::OfficeFacts &office, UiLanguage language);
    static QStringList volumeColumns();
    static QList<SettingRow> volumes(const application::Closings &closings,
        const application::OfficeFacts &office, UiLanguage language);

    static QStringList correctionColumns();
    static QList<SettingRow> corrections(const application::MonthCorrections &corrections,
        const application::OfficeFacts &office, UiLanguage language);

    static QStringList inspectionColumns();
    static QList<SettingRow> inspections(
        const application::OfficeFacts &office, UiLanguage language);
    /// R11: what stands above everything while an inspection is open; empty where none is.
    static QString banner(const QList<application::Inspection> &inspections);

private:
    static QString finding(const application::ClosingFinding &finding,
        const application::OfficeFacts &office, UiLanguage language);
};

} // namespace qyz::presentation
