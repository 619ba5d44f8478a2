#include "print/qrcode.h"

#include <QPainter>
#include <QStringList>

#include <qrencode.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

constexpr int quietZone = 4; // modules; less is not read by every scanner

domain::Error failed(const QString &what)
{
    return domain::makeError(domain::ErrorCode::Internal, {}, u"QR: "_s + what);
}

bool onlyDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

domain::Result<QrMatrix> qrOfDigits(const QString &digits)
{
    if (!onlyDigits(digits))
        return failed(u"not digits"_s);

    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(
        QRinput_new2(0, QR_ECLEVEL_M), &QRinput_free);
    const QByteArray bytes = digits.toLatin1();
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    if (!input || QRinput_append(input.get(), QR_MODE_NUM, static_cast<int>(bytes.size()), data))
        return failed(u"no input"_s);
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeInput(input.get()), &QRcode_free);
    if (!code)
        return failed(u"too long"_s);

    QrMatrix matrix{code->width, QByteArray(code->width * code->width, 0)};
    for (int index = 0; index < matrix.modules.size(); ++index)
        matrix.modules[index] = static_cast<char>(code->data[index] & 1);
    return matrix;
}

void paintQr(QPainter &painter, const QrMatrix &matrix, const QRectF &place)
{
    const qreal side = place.width() / (matrix.size + 2 * quietZone);
    painter.fillRect(place, Qt::white);
    for (int row = 0; row < matrix.size; ++row) {
        for (int column = 0; column < matrix.size; ++column) {
            const int first = column;
            while (column < matrix.size && matrix.dark(row, column))
                ++column;
            // Neighbours as one rectangle: no hairlines between them in a viewer.
            if (column > first)
                painter.fillRect(
                    QRectF(place.left() + (quietZone + first) * side,
                        place.top() + (quietZone + row) * side, (column - first) * side, side),
                    Qt::black);
        }
    }
}

QString inGroups(const QString &digits, int size)
{
    QStringList groups;
    for (qsizetype from = 0; from < digits.size(); from += size)
        groups.append(digits.mid(from, size));
    return groups.join(u' ');
}

} // namespace qyz::print
