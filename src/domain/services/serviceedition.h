// What held on a given date: printed names, papers, terms, grounds, windows. Law is data; each fact
// carries its source and whether it was confirmed (house 0.4).
#pragma once

#include "domain/calendar/termrule.h"
#include "domain/common/localizedtext.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace qyz::domain {

/// A coded value with its name in both languages: a paper, a ground, a case, a choice.
struct CodedText {
    QString code;
    LocalizedText name;
};

/// A coded legal fact with where it comes from.
struct SourcedText {
    QString code;
    LocalizedText name;
    bool verified = false;
    QString source;
};

struct RequiredDocument {
    QString code;
    bool required = true;
};

// R22: days of a year between which applications are accepted, judged by arrival.
struct DateWindow {
    int fromMonth = 1;
    int fromDay = 1;
    int toMonth = 12;
    int toDay = 31;
    bool verified = false;

    QDate from(int year) const { return QDate(year, fromMonth, fromDay); }
    QDate to(int year) const { return QDate(year, toMonth, toDay); }
    bool contains(QDate day) const { return day >= from(day.year()) && day <= to(day.year()); }
};

// R22: the child turns `years` within the calendar year of arrival.
struct AgeRuleFacts {
    int years = 6;
    bool verified = false;
};

struct CaseEdition {
    QList<RequiredDocument> documents;
    QList<ObligationRule> obligations;
    std::optional<DateWindow> window;
    std::optional<AgeRuleFacts> age;
};

struct ServiceEdition {
    QString code;
    QDate validFrom;
    bool verified = false;
    QString source;
    LocalizedText name; // the official name, as printed
    LocalizedText act; // the act, as printed under «Негіздеме / Основание»
    std::optional<int> maxWaitMinutes;
    std::optional<int> maxServeMinutes;
    QList<CodedText> documents;
    QList<LocalizedText> seen; // R20: only looked at, never copied, no code
    QList<SourcedText> grounds;
    QHash<QString, CaseEdition> cases;
    QList<LocalizedText> unconfirmed;

    const CaseEdition *caseEdition(const QString &caseCode) const;
    const LocalizedText *documentName(const QString &code) const;
    const LocalizedText *groundName(const QString &code) const;
};

} // namespace qyz::domain
