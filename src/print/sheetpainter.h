// A one-page sheet: HTML through QTextDocument on A4 upright, with QR, practice mark and foot.
#pragma once

#include "application/paper/slipmodel.h"
#include "domain/common/result.h"

#include <QByteArray>
#include <QString>

namespace qyz::print {

struct Sheet {
    QString html;
    QString title; // of the PDF
    QString code; // digits of the QR; none when empty
    application::SlipLanguage language = application::SlipLanguage::Both;
    bool practice = false;
    bool dense = false; // a sheet to look things up in: the type may go down to 7 points
};

/// Shrinks the type from 10.5 to 8 points (dense: 7) until one page holds everything, then takes
/// more pages: nothing is ever cut.
domain::Result<QByteArray> paintSheet(const Sheet &sheet);

} // namespace qyz::print
