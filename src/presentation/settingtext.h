// The dated settings of the office in the words of the window: rows as they stand, names of the
// columns, and the moves a change would make (R12, R14–R16, R22).
#pragma once

#include "presentation/deskcontext.h"

#include <QCoreApplication>
#include <QStringList>

namespace qyz::presentation {

/// `holds`: the row is the one in force on the day it was asked for.
struct SettingRow {
    QStringList cells;
    bool holds = false;
    QString key = {}; // whose row it is, where rows come and go; empty: its place is
};

class SettingText {
    Q_DECLARE_TR_FUNCTIONS(SettingText)

public:
    /// The name of the page: «Hours», «Exceptions».
    static QString title(application::SettingKind kind);
    /// One sentence under the title: what such a row does.
    static QString purpose(application::SettingKind kind);
    static QStringList columns(application::SettingKind kind);
    /// Newest first. `today` is the office's.
    static QList<SettingRow> rows(application::SettingKind kind,
        const application::OfficeFacts &office, QDate today, UiLanguage language);

    static QString week(int days);
    /// A number of the overview: «Received today», «Overdue».
    static QString number(application::OverviewNumber number);
    /// "Admission № 17 · Issue the order · 24.11.2026 → 25.11.2026"
    static QString move(const application::DueMove &move, const application::OfficeFacts &office,
        UiLanguage language);

private:
    static QList<SettingRow> hours(const application::OfficeFacts &office, QDate today);
    static QList<SettingRow> exceptions(const application::OfficeFacts &office, QDate today);
    static QList<SettingRow> holidays(
        const application::OfficeFacts &office, QDate today, UiLanguage language);
    static QList<SettingRow> editions(
        const application::OfficeFacts &office, QDate today, UiLanguage language);
    static QList<SettingRow> calendar(const application::OfficeFacts &office, QDate today);
};

} // namespace qyz::presentation
