// Sentences for everything that can be said "no" with, in the three languages of the window. The
// codes are explained at length in docs/error-codes.md.
#pragma once

#include "domain/common/error.h"
#include "presentation/fieldnames.h"
#include "presentation/uilanguage.h"

#include <QString>
#include <QStringList>

namespace qyz::presentation {

/// What a person reads: with several faults, the sentence of the first one.
QString errorText(const domain::Error &error, UiLanguage language);

/// The sentence beside one field of a form.
QString faultText(const domain::FieldFault &fault, UiLanguage language);

/// The sentence of a code with its places filled. Paths of fields ("child.iin") and names of states
/// ("in_review") among `args` become the reader's words. With too few `args` a shorter sentence
/// without places is given, so that no "%1" is ever shown.
QString sentence(domain::ErrorCode code, const QStringList &args, UiLanguage language);

} // namespace qyz::presentation
