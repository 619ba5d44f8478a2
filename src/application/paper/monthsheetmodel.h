// The statement of a closed month: what was closed in each journal, with the control code of its
// record, for signature and seal (R9).
#pragma once

#include "application/paper/slipmodel.h"

namespace qyz::application {

struct MonthSheetRow {
    domain::LocalizedText journal;
    QString first; // printed numbers; empty: nothing was registered
    QString last;
    qint64 lines = 0;
    qint64 corrections = 0;
    qint64 voided = 0;
    qint64 seq = 0; // of the record month_closed
    QString controlCode; // of that record: it pins everything before
};

struct MonthSheetNote {
    domain::LocalizedText check;
    QString text; // as the director wrote it
};

struct MonthSheetModel {
    SlipLanguage language = SlipLanguage::Both;
    bool practice = false;
    QString monthCode; // "2026-10", for the title of the file
    domain::LocalizedText organisation;
    domain::LocalizedText month;
    QList<MonthSheetRow> rows;
    QList<MonthSheetNote> notes;
    QString closedAt; // office time
    QString closedBy;
    domain::LocalizedText closedByPost;
};

} // namespace qyz::application
