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

/// R32: an entry of a dated dictionary. Years 0: not known, so not judged.
struct DatedChoice {
    QString code;
    LocalizedText name;
    int validFrom = 0; // first year
    int validTo = 0; // last year
    bool verified = false;
    QString source;

    bool holdsIn(int year) const
    {
        return (validFrom == 0 || year >= validFrom) && (validTo == 0 || year <= validTo);
    }
};

/// A number of working days an edition grants, with where it comes from (R35).
struct GrantedDays {
    int workingDays = 0;
    bool verified = false;
    QString source;

    bool operator==(const GrantedDays &) const = default;
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
    LocalizedText name; // the official name where the case has one of its own, else empty
    QList<RequiredDocument> documents;
    QList<ObligationRule> obligations;
    std::optional<DateWindow> window;
    std::optional<AgeRuleFacts> age;

    /// R25: what is owed to an application that came by this channel.
    QList<ObligationRule> obligationsFor(const QString &channel) const;
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

    QList<CodedText> steps; // R31: of the individual plan, in their order
    QHash<QString, QList<DatedChoice>> choices; // R32: field → dated dictionary
    std::optional<int> slipValidWorkingDays; // R25: an acceptance slip of a transfer
    std::optional<GrantedDays> extension; // R35: at most that much later
    std::optional<GrantedDays> forwardWithin; // R35: the answerer's own term to pass it on

    // Rows of the passport that nothing else carries; empty texts are not known.
    std::optional<CodedText> formOfService;
    LocalizedText result;
    LocalizedText fee;
    QList<LocalizedText> channels; // the act's own words
    QList<LocalizedText> other;

    const CaseEdition *caseEdition(const QString &caseCode) const;
    /// The official name as printed for lines of this case.
    const LocalizedText &nameFor(const QString &caseCode) const;
    const LocalizedText *documentName(const QString &code) const;
    const LocalizedText *groundName(const QString &code) const;
    const LocalizedText *stepName(const QString &code) const;
    /// Null where the field has no dictionary in this edition or the code is not in it.
    const DatedChoice *datedChoice(const QString &field, const QString &code) const;
};

} // namespace qyz::domain
