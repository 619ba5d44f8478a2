// Fills a practice registry with invented people, step by step through the ordinary use cases, so
// that whoever rehearses finds a book as it looks in the middle of the season (house 0.9).
#pragma once

#include "application/office.h"
#include "application/ports/transactor.h"
#include "application/ports/vault.h"

#include <QByteArray>

namespace qyz::application {

/// The files of resources/practice: who comes, and what happens.
struct PracticeFiles {
    QByteArray people;
    QByteArray day;
};

/// The steps lie on the working days before `today` (of the office). Only an empty practice
/// registry is filled; another one stays as it is. An error's detail names the story and the step.
domain::Status fillPractice(Transactor &transactor, Vault &vault,
    const std::shared_ptr<OfficeCache> &office, const PracticeFiles &files, QDate today);

} // namespace qyz::application
