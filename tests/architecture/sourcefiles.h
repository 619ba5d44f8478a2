// The project's own files as text, for tests that read them.
#pragma once

#include <QString>
#include <QStringList>

namespace qyz::architecture {

/// The root of the source tree.
QString sourceRoot();

/// Paths below `folder` ("src", "docs"), relative to the root, sorted; `patterns` as "*.cpp".
QStringList filesUnder(const QString &folder, const QStringList &patterns);

/// The text of a file by its path relative to the root; a null string when it cannot be read.
QString textOf(const QString &path);

/// C++ without comments, line breaks kept. `keepStrings` false empties the literals too, so that a
/// word of a sentence is not taken for a call.
QString withoutComments(const QString &code, bool keepStrings);

/// "path:line" of every match of a regular expression in code without comments; without literals
/// too, unless they are what is looked for.
QStringList placesOf(
    const QString &pattern, const QString &path, const QString &code, bool amongStrings = false);

} // namespace qyz::architecture
