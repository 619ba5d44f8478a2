// An enrolment as the journal's tests know it, and records of its life. Invented people.
#pragma once

#include "domain/journal/journalchain.h"
#include "domain/journal/journalentry.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qyz::domain::testing {

using namespace Qt::Literals::StringLiterals;

inline QDateTime moment(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC();
}

inline Obligation owed(ObligationKind kind, QDate due)
{
    Obligation obligation;
    obligation.kind = kind;
    obligation.due = due;
    obligation.rule = u"R25 %1: 1 working_days"_s.arg(obligationKindName(kind));
    return obligation;
}

/// Registered on Monday 15.06.2026 at 10:00 of the office by the portal; nothing is done yet.
inline JournalEntry sampleEntry()
{
    JournalEntry entry;
    entry.line = {u"admission"_s, 0, 17};
    entry.volume = 1;
    entry.place = {2, 7};
    entry.printedNumber = u"17"_s;
    entry.service = u"admission"_s;
    entry.caseCode = u"grade_1"_s;
    entry.edition = u"2025-09-15"_s;
    entry.channel = u"portal"_s;
    entry.language = Language::Russian;
    entry.arrivedAt = moment(u"2026-06-14T20:15:00.250+05:00"_s);
    entry.countedFrom = moment(u"2026-06-15T09:00:00+05:00"_s);
    entry.registeredAt = moment(u"2026-06-15T10:00:00.007+05:00"_s);
    entry.registrar = u"registrar"_s;
    entry.applicant = {{u"Қайратова"_s, u"Әсем"_s, u"Болатқызы"_s}, u"990101200007"_s,
        u"+7 700 000 00 01"_s, u"parent"_s, true};
    entry.child = {{u"Қайрат"_s, u"Жәнібек"_s, {}}, {}, QDate(2019, 5, 14), 1, u"kk"_s};
    entry.documents = {u"application"_s, u"photos_3x4"_s};
    entry.missing = {};
    entry.details = {{u"in_area"_s, true}};
    entry.overrides = {{u"iin_missing"_s, u"шетел азаматы"_s}};
    entry.requestId = u"a1b2"_s;
    entry.obligations = {owed(ObligationKind::Receipt, QDate(2026, 6, 16)),
        owed(ObligationKind::Order, QDate(2026, 8, 31))};
    entry.obligations[1].notBefore = QDate(2026, 8, 25);
    return entry;
}

/// A chain in the making: records of one line, each linked to the one before.
class LifeOfALine {
public:
    LifeOfALine()
    {
        m_head.journal = u"admission"_s;
        m_head.hash = chainStart();
    }

    JournalRecord add(RecordKind kind, const QByteArray &payload, const QString &iso,
        const QString &actor = u"registrar"_s)
    {
        return chainRecord(m_head, {{u"admission"_s, 0, 17}, kind, actor, payload},
            {QString(32, u'a'), payload}, moment(iso));
    }

private:
    JournalHead m_head;
};

inline QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace qyz::domain::testing
