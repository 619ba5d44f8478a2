// QR of digits, drawn as rectangles: sharp on every printer, and small in the PDF.
#pragma once

#include "domain/common/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

class QPainter;

namespace qyz::print {

/// `size` modules a side without the quiet zone; a module is dark where its byte is 1.
struct QrMatrix {
    int size = 0;
    QByteArray modules;

    bool dark(int row, int column) const { return modules.at(row * size + column) == 1; }
};

/// Digits mode, error correction M. Anything but digits is a bug of ours: Internal.
domain::Result<QrMatrix> qrOfDigits(const QString &digits);

/// Fills `place`, a square, with the matrix and the quiet zone of four modules around it.
void paintQr(QPainter &painter, const QrMatrix &matrix, const QRectF &place);

/// «7707 0120 2600 …»: digits in groups of `size`, for whoever has to type them.
QString inGroups(const QString &digits, int size);

} // namespace qyz::print
