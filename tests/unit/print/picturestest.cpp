#include "pdftext.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;

TEST(PagePictures, showThePagesAskedFor)
{
    print::PdfRenderer renderer;
    const QByteArray pdf = test::rendered(test::sampleBook(3));
    const auto pages = renderer.pictures(pdf, 1, 5, 72);
    ASSERT_TRUE(pages.ok());
    ASSERT_EQ(pages->size(), 2) << "the second and the third; there are no more";
    const QImage image = QImage::fromData(pages->constFirst().png, "PNG");
    EXPECT_NEAR(image.width(), 842, 1);
    EXPECT_NEAR(image.height(), 595, 1);
    EXPECT_NEAR(pages->constFirst().widthPoints, 842, 1);
    EXPECT_NEAR(pages->constFirst().heightPoints, 595, 1);
}

TEST(PagePictures, areBlackOnWhite)
{
    print::PdfRenderer renderer;
    const QByteArray pdf = test::bytesOf(renderer.slip(
        test::sampleSlip(application::SlipKind::Receipt, application::SlipLanguage::Both)));
    const QImage image = test::pictureOf(pdf, 0, 100);
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += test::isDark(image, x, y) ? 1 : 0;
    }
    EXPECT_GT(dark, 5000);
}

TEST(PagePictures, refuseBytesThatAreNoPdf)
{
    print::PdfRenderer renderer;
    EXPECT_FALSE(renderer.pictures("not a PDF", 0, 1, 72).ok());
    EXPECT_EQ(renderer.pageCount("not a PDF"), 0);
    EXPECT_EQ(renderer.pageCount(QByteArray()), 0);
}
