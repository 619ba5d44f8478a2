// The columns of the book on the desk (words.md 2.2), from what a service's description asks for.
#pragma once

#include "domain/services/servicedescription.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace qyz::presentation {

enum class Column { Number, Registered, Applicant, Child, Due, State, Result, Place };

class ColumnSpec {
    Q_DECLARE_TR_FUNCTIONS(ColumnSpec)

public:
    /// A service that asks nothing of a child has no such column.
    static QList<Column> columns(const domain::ServiceDescription &service);
    static QString title(Column column);
    /// The longest text usually met: the window measures it in its own font. Empty: the column
    /// shares what is left.
    static QString sample(Column column);
};

} // namespace qyz::presentation
