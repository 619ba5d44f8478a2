// Port: asks where a file shall be saved, or which one is meant. A dialog at the desk, a script in
// tests; it never waits.
#pragma once

#include <QString>

#include <functional>

namespace qyz::presentation {

class FileChooser {
public:
    virtual ~FileChooser() = default;

    /// `chosen` is called later with the path, or never when the person goes back. `filter` is the
    /// name of the kind of file with its pattern: "PDF (*.pdf)".
    virtual void chooseSavePath(const QString &suggestedName, const QString &filter,
        std::function<void(const QString &path)> chosen) = 0;
    /// The same for a file that is there: "CSV, XLSX (*.csv *.xlsx)".
    virtual void chooseOpenPath(
        const QString &filter, std::function<void(const QString &path)> chosen) = 0;
};

} // namespace qyz::presentation
