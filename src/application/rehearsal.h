// Fills a practice registry with invented people, day by day through the ordinary use cases, so
// that whoever rehearses finds a book as it looks in the middle of the season (house 0.9).
#pragma once

#include "application/office.h"
#include "application/ports/passwordhasher.h"
#include "application/ports/transactor.h"

#include <QByteArray>

namespace qyz::application {

/// `people`: JSON of resources/practice/people.json. The lines lie on the working days before
/// `today` (of the office). Only an empty practice registry is filled; another one stays as it is.
domain::Status fillPractice(Transactor &transactor, PasswordHasher &hasher,
    const std::shared_ptr<OfficeCache> &office, const QByteArray &people, QDate today);

} // namespace qyz::application
