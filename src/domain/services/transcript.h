// A line of the paper book as it was typed or read from a file, and its check (R10). R6 and R12 do
// not apply to it, R2 does; nothing is invented: what the paper does not tell stays empty.
#pragma once

#include "domain/calendar/officezone.h"
#include "domain/journal/journalentry.h"
#include "domain/services/servicedescription.h"

#include <QMap>

namespace qyz::domain {

/// Texts by field: "number", "book", "page", "date", "outcome", "applicant.surname" … as they
/// stand on paper. See transcriptFields().
using TranscriptValues = QMap<QString, QString>;

/// Everything a line of the paper book of this service may tell, in the order of a form.
QStringList transcriptFields(const ServiceDescription &service);

struct TranscriptContext {
    const ServiceDescription &service;
    const PaperBook &paper;
    const OfficeZone &zone;
    QDate today; // the office's
    bool yearly = false;
};

struct CheckedTranscript {
    JournalEntry entry; // without actor, place in the chain and printed number's journal
    FieldFaults faults; // empty: it may be stored
    FieldFaults warnings;
};

CheckedTranscript checkTranscript(const TranscriptValues &values, const TranscriptContext &context);

} // namespace qyz::domain
