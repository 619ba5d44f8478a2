// One SQL text of ours, the same for both databases (house 2.6).
#pragma once

#include <QList>

namespace qyz::storage {

/// A constant at the top of the repository that uses it. `name` is "repository.action", for the
/// log and for tests.
struct Statement {
    const char *name;
    const char *text;
};

/// Every statement the repositories prepare; a test prepares each of them on both databases.
const QList<const Statement *> &allStatements();

} // namespace qyz::storage
