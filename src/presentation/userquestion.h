// The port for a question that only a person can answer; a page asks it in the window, a test
// answers it from a script.
#pragma once

#include <QString>

#include <functional>

namespace qyz::presentation {

class UserQuestion {
public:
    virtual ~UserQuestion() = default;

    /// Asks and returns at once; `answered` is called with true for `yes`. A question that is
    /// replaced by another one counts as answered with no.
    virtual void ask(const QString &text, const QString &yes, const QString &no,
        std::function<void(bool)> answered) = 0;
};

} // namespace qyz::presentation
