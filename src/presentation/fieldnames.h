// Names of the contract as people read them: fields, states, languages.
#pragma once

#include "presentation/uilanguage.h"

#include <QString>

namespace qyz::presentation {

/// The label of a field of the register contract: "child.iin" → «Баланың ЖСН». An unknown path
/// comes back as it is.
QString fieldName(const QString &path, UiLanguage language);

/// «Қаралуда» for "in_review"; an unknown name comes back as it is.
QString stateName(const QString &state, UiLanguage language);

/// «внести приказ» for "order"; an unknown act comes back as it is.
QString actionName(const QString &action, UiLanguage language);

/// «қазақ тілі» for "kk"; an unknown code comes back as it is.
QString applicantLanguage(const QString &code, UiLanguage language);

} // namespace qyz::presentation
