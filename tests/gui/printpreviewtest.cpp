// The preview of papers: pages as they come into sight, the file as it was made.
#include "formfixture.h"

#include "ui/printing/pageview.h"
#include "ui/printing/printpreview.h"

#include <QBuffer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace qyz;
using namespace qyz::tests;
using namespace qyz::ui;

namespace {

application::RenderedPage paper(const QColor &colour)
{
    QImage image(84, 119, QImage::Format_RGB32);
    image.fill(colour);
    application::RenderedPage page;
    QBuffer buffer(&page.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    page.widthPoints = 595;
    page.heightPoints = 842;
    return page;
}

class ChosenPath : public presentation::FileChooser {
public:
    void chooseSavePath(const QString &suggestedName, const QString &,
        std::function<void(const QString &)> chosen) override
    {
        suggested = suggestedName;
        chosen(path);
    }
    void chooseOpenPath(const QString &, std::function<void(const QString &)> chosen) override
    {
        chosen(path);
    }
    QString path;
    QString suggested;
};

class Preview : public FormFixture {
protected:
    Preview()
        : preview(context)
    {
        gateway.pdf = QByteArray("%PDF-1.4 of a slip");
    }

    PrintPreview preview;
};

} // namespace

TEST_F(Preview, showsTheSlipOfALine)
{
    gateway.pages = {paper(Qt::red)};
    show(preview, {500, 600});
    QSignalSpy shown(&preview, &PrintPreview::shown);
    preview.showSlip({u"admission"_s, 0, 17}, std::nullopt);
    ASSERT_TRUE(soon([&] { return shown.size() == 1; }));
    EXPECT_EQ(preview.pageCount(), 1);
    EXPECT_EQ(gateway.slips.at(0).number, 17);
    EXPECT_TRUE(preview.message().isEmpty());
    auto *page = preview.findChild<PageView *>();
    EXPECT_EQ(page->picture().pixelColor(5, 5), QColor(Qt::red));
}

TEST_F(Preview, asksForMorePagesAsTheyComeIntoSight)
{
    for (int i = 0; i < 10; ++i)
        gateway.pages.append(paper(Qt::white));
    show(preview, {500, 300});
    preview.showBook(u"admission"_s, 1, 0, 0);
    ASSERT_TRUE(soon([&] { return preview.pageCount() == 4; }));
    QTest::qWait(50);
    EXPECT_EQ(preview.pageCount(), 4);
    QScrollBar *bar = preview.findChild<QScrollArea *>(u"previewScroll"_s)->verticalScrollBar();
    ASSERT_TRUE(soon([&] { return bar->maximum() > 0; }));
    bar->setValue(bar->maximum());
    ASSERT_TRUE(soon([&] { return preview.pageCount() == 8; }));
    ASSERT_TRUE(soon([&] {
        bar->setValue(bar->maximum());
        return preview.pageCount() == 10;
    }));
    EXPECT_EQ(gateway.picturesFirst, (QList<int>{0, 4, 8}));
}

TEST_F(Preview, theWholePageFitsWhereItIsAskedFor)
{
    gateway.pages = {paper(Qt::white)};
    show(preview, {600, 400});
    preview.showSlip({u"admission"_s, 0, 17}, std::nullopt);
    ASSERT_TRUE(soon([&] { return preview.pageCount() == 1; }));
    const auto *page = preview.findChild<PageView *>();
    const int wide = page->width();
    preview.setFit(PrintPreview::Fit::Page);
    EXPECT_LT(page->width(), wide);
    EXPECT_LT(page->height(), 400);
}

TEST_F(Preview, R41_savesTheVeryBytesUnderANameWithoutAPerson)
{
    QTemporaryDir folder;
    ChosenPath chooser;
    chooser.path = folder.filePath(u"slip.pdf"_s);
    preview.setFileChooser(chooser);
    preview.showSlip({u"admission"_s, 0, 17}, std::nullopt);
    auto *save = preview.findChild<QPushButton *>(u"savePdfButton"_s);
    EXPECT_FALSE(save->isEnabled());
    ASSERT_TRUE(soon([&] { return save->isEnabled(); }));
    save->click();
    EXPECT_EQ(chooser.suggested, u"admission-17.pdf"_s);
    QFile file(chooser.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("%PDF-1.4 of a slip"));
}

TEST_F(Preview, saysWhyThereIsNoPaper)
{
    gateway.pdf = domain::makeError(domain::ErrorCode::ConnectionLost);
    show(preview, {500, 300});
    preview.showSlip({u"admission"_s, 0, 17}, std::nullopt);
    const QString loading = preview.message();
    ASSERT_TRUE(soon([&] { return preview.message() != loading; }));
    EXPECT_FALSE(preview.message().isEmpty());
    EXPECT_TRUE(preview.isEmpty());
}

TEST_F(Preview, escClosesIt)
{
    show(preview, {500, 300});
    preview.setFocus();
    QSignalSpy closed(&preview, &PrintPreview::closed);
    QTest::keyClick(&preview, Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
}
