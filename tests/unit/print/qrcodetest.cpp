#include "print/qrcode.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>
#include <qrencode.h>

using namespace Qt::Literals::StringLiterals;
using qyz::print::qrOfDigits;

namespace {

const QString digits = u"7707012026000000001742"_s;

/// What the library says of the same text: it finds out by itself that it is all digits.
std::unique_ptr<QRcode, decltype(&QRcode_free)> expected()
{
    return {QRcode_encodeString(digits.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free};
}

} // namespace

TEST(QrCode, isTheMatrixOfTheDigitsInNumericMode)
{
    const auto matrix = qrOfDigits(digits);
    ASSERT_TRUE(matrix.ok());
    const auto code = expected();
    ASSERT_TRUE(code);
    ASSERT_EQ(matrix->size, code->width);
    EXPECT_EQ(matrix->size, 21); // 22 digits fit the smallest code only in digits mode
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column)
            EXPECT_EQ(matrix->dark(row, column), (code->data[row * code->width + column] & 1) == 1)
                << row << ',' << column;
    }
}

TEST(QrCode, isPaintedModuleByModuleWithAQuietZone)
{
    const auto matrix = qrOfDigits(digits);
    ASSERT_TRUE(matrix.ok());
    constexpr int module = 10;
    const int side = (matrix->size + 8) * module;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    qyz::print::paintQr(painter, *matrix, QRectF(0, 0, side, side));
    painter.end();
    for (int row = -4; row < matrix->size + 4; ++row) {
        for (int column = -4; column < matrix->size + 4; ++column) {
            const bool inside =
                row >= 0 && column >= 0 && row < matrix->size && column < matrix->size;
            const QColor wanted =
                inside && matrix->dark(row, column) ? QColor(Qt::black) : QColor(Qt::white);
            EXPECT_EQ(image.pixelColor((column + 4) * module + 5, (row + 4) * module + 5), wanted)
                << row << ',' << column;
        }
    }
}

TEST(QrCode, takesDigitsOnly)
{
    EXPECT_FALSE(qrOfDigits(u"7707-01"_s).ok());
    EXPECT_FALSE(qrOfDigits(QString()).ok());
    EXPECT_FALSE(qrOfDigits(u"٧٧٠٧"_s).ok()) << "digits of other scripts";
}

TEST(QrCode, groupsDigitsForWhoeverTypesThem)
{
    EXPECT_EQ(qyz::print::inGroups(digits, 4), u"7707 0120 2600 0000 0017 42"_s);
}
