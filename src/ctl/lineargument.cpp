#include "ctl/lineargument.h"

namespace qyz::ctl {

using namespace qyz::domain;

Result<LineRef> lineArgument(const QString &text)
{
    const auto line = LineRef::parse(text);
    if (!line)
        return makeError(ErrorCode::UsageError, {text.left(40)});
    return *line;
}

Status requireJournal(const application::OfficeFacts &office, const QString &journal)
{
    if (!office.journal(journal))
        return makeError(ErrorCode::UnknownService, {journal.left(40)});
    return {};
}

} // namespace qyz::ctl
