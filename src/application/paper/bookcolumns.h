// Which columns the printed book of a service has: those every journal has, those its blocks ask
// for, and the facts its file names (`book_columns`).
#pragma once

#include "application/paper/bookmodel.h"
#include "domain/services/servicedescription.h"

namespace qyz::application {

enum class BookField {
    Number,
    Registered,
    Applicant,
    Subject,
    Grade,
    Channel,
    Papers,
    Facts,
    Due,
    Result,
    HandedOver,
    Official,
    Note,
};

struct PlannedColumn {
    BookField field = BookField::Facts;
    QStringList facts; // keys and acts; of Facts only
    BookColumn column;
};

/// From left to right; together as wide as a page. The first is the number, the last the note.
QList<PlannedColumn> bookPlan(const domain::ServiceDescription &service);

} // namespace qyz::application
