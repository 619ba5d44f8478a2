// Lines as special acts leave them, made by hand: what stands on paper does not depend on how a
// line came there.
#pragma once

#include "application/paper/bookbuilder.h"
#include "application/paper/slipbuilder.h"
#include "deskfixture.h"

#include <QTimeZone>

namespace qyz::application::testing {

inline QDateTime utc(int day, int hour = 5)
{
    return QDateTime(QDate(2026, 9, day), QTime(hour, 15), QTimeZone::utc());
}

/// A line of a service that was registered on 01.09.2026 at 10:15 of the office.
inline domain::JournalEntry lineOf(const QString &service, const QString &caseCode)
{
    domain::JournalEntry entry;
    entry.line = {service, 0, 17};
    entry.place = {2, 7};
    entry.printedNumber = u"17"_s;
    entry.service = service;
    entry.caseCode = caseCode;
    const auto catalogue = shippedCatalogue();
    entry.edition = catalogue->find(service)->editionOn(QDate(2026, 9, 1))->code;
    entry.channel = u"office"_s;
    entry.language = domain::Language::Russian;
    entry.arrivedAt = entry.countedFrom = entry.registeredAt = entry.lastAt = utc(1);
    entry.registrar = u"registrar"_s;
    entry.applicant.name = {u"Қайратова"_s, u"Әсем"_s, u"Болатқызы"_s};
    entry.applicant.phone = u"+7 700 000 00 01"_s;
    return entry;
}

inline domain::JournalEntry transfer(const QString &caseCode)
{
    domain::JournalEntry entry = lineOf(u"admission"_s, caseCode);
    entry.child = {{u"Қайрат"_s, u"Жәнібек"_s, {}}, {}, QDate(2017, 5, 14), 3, u"kk"_s};
    entry.details = {{u"school"_s, u"№ 2 гимназия"_s}, {u"cause"_s, u"moving"_s}};
    domain::Obligation receipt;
    receipt.due = QDate(2026, 9, 4);
    entry.obligations = {receipt};
    entry.documents = {u"application"_s};
    return entry;
}

inline domain::JournalEntry complaint()
{
    domain::JournalEntry entry = lineOf(u"complaint"_s, u"written"_s);
    entry.details = {{u"about_line"_s, u"admission/3"_s}, {u"about_person"_s, u"registrar"_s},
        {u"circumstances"_s, u"Расписку не выдали в срок. "_s.repeated(12)},
        {u"postal_address"_s, u"020000, Кокшетау, 1, 1"_s}};
    domain::Obligation answer;
    answer.kind = domain::ObligationKind::Answer;
    answer.due = QDate(2026, 9, 8);
    entry.obligations = {answer};
    return entry;
}

inline domain::JournalEntry homeStudy()
{
    domain::JournalEntry entry = lineOf(u"home_education"_s, u"office"_s);
    entry.child = {{u"Қайрат"_s, u"Жәнібек"_s, {}}, {}, QDate(2017, 5, 14), 3, u"kk"_s};
    entry.details = {{u"conclusion_number"_s, u"214"_s}, {u"conclusion_date"_s, u"2026-08-28"_s},
        {u"conclusion_from"_s, u"2026-09-01"_s}, {u"conclusion_to"_s, u"2027-05-25"_s},
        {u"issuing_body"_s, u"№ 1 емхана"_s},
        {u"health_note"_s, QJsonObject{{u"sealed"_s, u"c2VhbGVk"_s}, {u"key"_s, 1}}}};
    entry.documents = {u"application"_s};
    return entry;
}

inline domain::JournalEntry duplicate()
{
    domain::JournalEntry entry = lineOf(u"duplicate"_s, u"lost"_s);
    entry.child = {{u"Қайратов"_s, u"Болат"_s, {}}, {}, QDate(1980, 2, 3), 0, {}};
    entry.details = {{u"document_type"_s, u"general_secondary"_s}, {u"series"_s, u"ОБ"_s},
        {u"number"_s, u"0004567"_s}, {u"year"_s, 1998}};
    entry.documents = {u"application"_s};
    return entry;
}

inline domain::JournalEntry attestation()
{
    domain::JournalEntry entry = lineOf(u"attestation"_s, u"assignment"_s);
    entry.details = {{u"position"_s, u"мұғалім"_s}, {u"subject"_s, u"физика"_s},
        {u"current_category"_s, u"second"_s}, {u"claimed_category"_s, u"moderator"_s},
        {u"experience_years"_s, 5}};
    entry.documents = {u"application"_s};
    return entry;
}

} // namespace qyz::application::testing
