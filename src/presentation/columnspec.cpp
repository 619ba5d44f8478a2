#include "presentation/columnspec.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

QList<Column> ColumnSpec::columns(const domain::ServiceDescription &service)
{
    const bool child = std::any_of(service.fields.begin(), service.fields.end(),
        [](const domain::ServiceField &field) { return field.key.startsWith(u"child."_s); });
    QList<Column> columns{Column::Number, Column::Registered, Column::Applicant};
    if (child)
        columns.append(Column::Child);
    columns.append({Column::Due, Column::State, Column::Result, Column::Place});
    return columns;
}

QString ColumnSpec::title(Column column)
{
    switch (column) {
    case Column::Number:
        return tr("№");
    case Column::Registered:
        return tr("Date, time");
    case Column::Applicant:
        return tr("Applicant");
    case Column::Child:
        return tr("Child, grade");
    case Column::Due:
        return tr("Due");
    case Column::State:
        return tr("State");
    case Column::Result:
        return tr("Result");
    case Column::Place:
        return tr("Page/line");
    }
    return {};
}

QString ColumnSpec::sample(Column column)
{
    switch (column) {
    case Column::Number:
        return u"000000"_s;
    case Column::Registered:
        return u"00.00.0000, 00:00"_s;
    case Column::Due:
        return u"● 00.00.0000"_s;
    case Column::Place:
        return u"Бет/жол 00"_s;
    case Column::Applicant:
    case Column::Child:
    case Column::State:
    case Column::Result:
        return {};
    }
    return {};
}

} // namespace qyz::presentation
