// R35: whoever a complaint is about takes no part in deciding it.
#pragma once

#include "application/office.h"
#include "domain/journal/journalentry.h"

namespace qyz::application {

/// The text names this account: its login, its surname alone or with name or initials, or its
/// post. A surname two people share bars both: rather one person too many steps aside.
bool namesAccount(const QString &text, const domain::AccountProfile &account);

/// The service bars the person named in a field of the line, and `login` is that person.
bool isBarred(const domain::ServiceDescription &service, const OfficeFacts &office,
    const domain::JournalEntry &entry, const QString &login);

/// Everybody with that duty on the day is named by the text, so that nobody here may act.
bool barsEverybody(const OfficeFacts &office, const QString &text, domain::Duty duty, QDate day);

} // namespace qyz::application
