// The sentences themselves, per language: data of errortext.cpp. The switches of the first three
// are exhaustive and have no default, so that a code without a sentence does not compile; those
// about the bound book stand in files of their own, and a test finds one that is missing.
#pragma once

#include "domain/common/errorcode.h"

#include <QStringView>

namespace qyz::presentation {

/// `full` has the places %1 … %3, the same in the three languages; `bare` says the same without
/// them, for a caller that had nothing to fill in; empty where `full` has no place.
struct ErrorSentence {
    QStringView full;
    QStringView bare;
};

ErrorSentence kazakhSentence(domain::ErrorCode code);
ErrorSentence russianSentence(domain::ErrorCode code);
ErrorSentence englishSentence(domain::ErrorCode code);

ErrorSentence kazakhBookSentence(domain::ErrorCode code);
ErrorSentence russianBookSentence(domain::ErrorCode code);
ErrorSentence englishBookSentence(domain::ErrorCode code);

} // namespace qyz::presentation
