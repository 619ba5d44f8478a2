// One expected failure: a code with its arguments; never a sentence (presentation makes those).
#pragma once

#include "domain/common/errorcode.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace qyz::domain {

/// What is wrong with one field of a form; `field` is its path in the JSON contract: "child.iin".
struct FieldFault {
    QString field;
    ErrorCode code = ErrorCode::RequiredField;
    QStringList args;

    bool operator==(const FieldFault &) const = default;
};

using FieldFaults = QList<FieldFault>;

/// `args` fill the places of the sentence, already formatted (dates 01.09.2026, moments
/// "01.09.2026, 10:15"). `detail` is technical, English, without names or IINs; for the log only.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList args;
    QString detail;
    FieldFaults faults;

    bool operator==(const Error &) const = default;
};

inline Error makeError(ErrorCode code, QStringList args = {}, QString detail = {})
{
    return Error{code, std::move(args), std::move(detail), {}};
}

/// An error of several fields: code and arguments are the first fault's.
inline Error makeError(FieldFaults faults)
{
    Error error{faults.constFirst().code, faults.constFirst().args, {}, {}};
    error.faults = std::move(faults);
    return error;
}

} // namespace qyz::domain
