// The digest of a printed page of the book (R8), as a person copies it from the sheet or a scanner
// reads it from the QR.
#pragma once

#include "domain/common/result.h"

#include <QString>

namespace qyz::ctl {

struct PaperMark {
    QString journal; // code; empty where only the digits of the QR are known
    int volume = 0; // 0: not said
    int page = 0;
    qint64 seq = 0;
    QString code; // 25 digits without spaces
};

/// "JOURNAL VOLUME PAGE SEQ CODE", the code's digits with any spaces and hyphens; the page may be a
/// run "1-3". Or the QR's digits: code and seq in one piece. UsageError otherwise.
domain::Result<PaperMark> parsePaperMark(const QString &text);

} // namespace qyz::ctl
