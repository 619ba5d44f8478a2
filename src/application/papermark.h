// The digest of a printed page of the book (R8), as a person copies it from the sheet or a scanner
// reads it from the QR.
#pragma once

#include <QString>

#include <optional>

namespace qyz::application {

struct PaperMark {
    QString journal; // code; empty where only the digits of the QR are known
    int volume = 0; // 0: not said
    int page = 0;
    qint64 seq = 0; // 0: not said
    QString code; // 25 digits without spaces
};

/// "JOURNAL VOLUME PAGE SEQ CODE", the code's digits with any spaces and hyphens; the page may be a
/// run "1-3". Or the QR's digits: code and seq in one piece. Or the code alone: it finds its record
/// by itself. Nothing where it is none of these.
std::optional<PaperMark> parsePaperMark(const QString &text);

} // namespace qyz::application
