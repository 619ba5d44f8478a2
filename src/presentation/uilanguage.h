// Language of the window and of messages (not of papers, not of an applicant).
#pragma once

namespace qyz::presentation {

enum class UiLanguage { Kazakh, Russian, English };

} // namespace qyz::presentation
