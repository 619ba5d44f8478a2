// A practice registry takes half a second to make; made once for all of these journeys, it is then
// copied for each. As new as the one a journey would make itself, at officeMorning().
#pragma once

#include <QString>

namespace qyz::tests {

class PracticeCopy {
public:
    /// A copy of the file at `path`.
    static void at(const QString &path);
    /// The database of the server that new ones are copied from; nobody is connected to it.
    static QString onServer();
};

} // namespace qyz::tests
