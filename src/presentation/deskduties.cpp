#include "presentation/deskduties.h"

#include <algorithm>

namespace qyz::presentation {

namespace {

using domain::Duty;

bool holds(const DeskContext &desk, Duty duty, const QString &journal, QDate day)
{
    if (day.isValid())
        return desk.office->hasDuty(desk.login, duty, journal, day);
    const QList<domain::Assignment> &all = desk.office->assignments;
    return std::any_of(all.begin(), all.end(), [&](const domain::Assignment &assignment) {
        return assignment.login == desk.login && assignment.duty == duty
            && assignment.holdsOn(assignment.from, journal);
    });
}

} // namespace

bool serves(const DeskContext &desk, const QString &journal, QDate day)
{
    return registers(desk, journal, day) || holds(desk, Duty::Reviewer, journal, day);
}

bool registers(const DeskContext &desk, const QString &journal, QDate day)
{
    return holds(desk, Duty::Registrar, journal, day) || holds(desk, Duty::Director, journal, day);
}

bool readsSealed(const DeskContext &desk, const QString &journal, QDate day)
{
    return holds(desk, Duty::Reviewer, journal, day) || holds(desk, Duty::Director, journal, day);
}

} // namespace qyz::presentation
