// The input for the new value of one field that is corrected (R7).
#pragma once

#include "domain/services/servicedescription.h"

#include <QDate>
#include <QWidget>

namespace qyz::ui {

/// Named "valueEdit"; fits a FieldBinder of the field.
QWidget *makeCorrectionInput(const domain::ServiceField &field, QDate today, QWidget *parent);

/// The office's date became known; nothing happens to an input that needs none.
void tellToday(QWidget *input, const domain::ServiceField &field, QDate today);

} // namespace qyz::ui
