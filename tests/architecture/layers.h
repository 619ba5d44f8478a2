// The table of docs/architecture.md "Who may include what", as code.
#pragma once

#include <QString>
#include <QStringList>

namespace qyz::architecture {

struct Layer {
    QString module; // folder below src
    QStringList ours; // modules it may include, itself among them
    QStringList qt; // modules of Qt, "QtCore"
    QStringList others; // headers of other libraries, and of generated or shared files of ours
};

const QList<Layer> &layers();
const Layer *layerOf(const QString &module);

/// What is wrong with the includes of a file of src; `path` relative to src: "domain/people/iin.h".
/// Each problem is a sentence with file and line.
QStringList includeProblems(const QString &path, const QString &code);

} // namespace qyz::architecture
