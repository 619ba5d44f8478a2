// Which line of which journal: "admission/17", or "admission/2026/17" where numbering is yearly.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace qyz::domain {

/// `year` is 0 in a journal numbered continuously. `number` 0 means "no line": a record of the
/// journal itself, such as a volume opened.
struct LineRef {
    QString journal;
    int year = 0;
    qint64 number = 0;

    bool isLine() const { return number > 0; }
    QString text() const;
    /// Only the shape is checked here, not whether there is such a journal.
    static std::optional<LineRef> parse(const QString &text);

    bool operator==(const LineRef &) const = default;
};

} // namespace qyz::domain
