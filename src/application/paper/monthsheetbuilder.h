// The statement of a closed month, from the records month_closed alone: a later print says the
// same.
#pragma once

#include "application/closingrecords.h"
#include "application/paper/monthsheetmodel.h"

namespace qyz::application {

/// LineNotFound where the month was not closed.
domain::Result<MonthSheetModel> buildMonthSheet(
    UnitOfWork &work, const OfficeFacts &office, const QString &month, SlipLanguage language);

/// «Нөмірлердің үздіксіздігі» / «Номера без пропусков»: what a check is called on paper.
domain::LocalizedText closingCheckText(ClosingCheck check);

} // namespace qyz::application
