// A person of the registry as the contract writes him, and as a row of text.
#pragma once

#include "application/people.h"
#include "presentation/uilanguage.h"

#include <QJsonObject>

namespace qyz::ctl {

/// {login, surname, name, patronymic, post:{kk, ru}, phone, disabled, has_password, assignments:
/// [{number, duty, journals, from, to, order, substitute_for, end_order}], keys, awaited_keys}
QJsonObject personJson(const application::PersonView &person);

QString personRow(const application::PersonView &person, presentation::UiLanguage language);

} // namespace qyz::ctl
