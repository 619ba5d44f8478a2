// Scans of sheets (R9, R10, R38): sealed, hashed into the chain, opened by few.
#include "peoplefixture.h"

#include <QCryptographicHash>

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

const QByteArray picture = QByteArrayLiteral("\x89PNG\r\n\x1a\n invented page");

/// A desk with one line, whose first page was printed: its last record has a sheet.
class SheetDesk : public PeopleDesk {
public:
    SheetDesk()
    {
        EXPECT_TRUE(addNote(u"жазба"_s).ok());
        const auto printed = registry.printBook({journal, 0, {}, 0, 0, u"registrar"_s});
        EXPECT_TRUE(printed.ok());
        printedSeq = printed->model.seq;
    }

    Result<SheetFacts> attach(const QByteArray &bytes = picture,
        const QString &actor = u"registrar"_s, const QString &kind = u"signed_sheet"_s)
    {
        return registry.attachSheet({journal, printedSeq, kind, bytes, actor});
    }

    qint64 printedSeq = 0;
};

} // namespace

TEST(Sheets, R9_theScanOfASheetIsSealedAndItsHashIsChained)
{
    SheetDesk desk;
    const auto sheet = desk.attach();
    ASSERT_TRUE(sheet.ok()) << codeOf(sheet);
    EXPECT_EQ(sheet->of, desk.printedSeq);
    EXPECT_EQ(readable(sheet->type), "image/png");
    EXPECT_EQ(readable(desk.lastRecord(desk.journal)), "sheet_scanned");
    const QByteArray stored = desk.transactor.state.attachments.value({desk.journal, sheet->seq});
    EXPECT_FALSE(stored.contains("invented page"));
    EXPECT_EQ(readable(sheet->sha256),
        QCryptographicHash::hash(stored, QCryptographicHash::Sha256).toHex().toStdString());
    EXPECT_EQ(
        readable(
            desk.lastFacts(desk.journal).value("file"_L1).toObject().value("sha256"_L1).toString()),
        readable(sheet->sha256));
    EXPECT_TRUE(desk.registry.verify({})->intact);
    const auto listed = desk.registry.sheets(desk.journal, u"registrar"_s);
    ASSERT_TRUE(listed.ok());
    ASSERT_EQ(listed->size(), 1);
    EXPECT_EQ(listed->constFirst().seq, sheet->seq);
    EXPECT_EQ(readable(listed->constFirst().by), "registrar");
}

TEST(Sheets, R38_onlyAHolderOfTheKeyReadsItAndTheLookIsRecorded)
{
    SheetDesk desk;
    const auto sheet = desk.attach();
    ASSERT_TRUE(sheet.ok());
    ASSERT_TRUE(desk.enter(u"registrar"_s).ok());
    EXPECT_EQ(codeOf(desk.registry.readSheet(desk.journal, sheet->seq, u"registrar"_s)),
        "SealedNotForYou");
    ASSERT_TRUE(desk.enter(u"director"_s).ok());
    const auto file = desk.registry.readSheet(desk.journal, sheet->seq, u"director"_s);
    ASSERT_TRUE(file.ok()) << codeOf(file);
    EXPECT_EQ(file->bytes, picture);
    EXPECT_EQ(readable(file->type), "image/png");
    EXPECT_EQ(readable(desk.lastRecord(u"access"_s)), "sealed_read");
    EXPECT_EQ(desk.lastFacts(u"access"_s).value("sheet"_L1).toInteger(), sheet->seq);
}

TEST(Sheets, R38_aFileThatWasChangedOrMovedIsFoundOut)
{
    SheetDesk desk;
    const auto first = desk.attach();
    const auto second = desk.attach(picture + "another");
    ASSERT_TRUE(first.ok());
    ASSERT_TRUE(second.ok());
    ASSERT_TRUE(desk.enter(u"director"_s).ok());
    auto &files = desk.transactor.state.attachments;
    std::swap(files[{desk.journal, first->seq}], files[{desk.journal, second->seq}]);
    EXPECT_EQ(
        codeOf(desk.registry.readSheet(desk.journal, first->seq, u"director"_s)), "SealBroken");
}

TEST(Sheets, R9_aSheetBelongsToAClosingAPrintingOrAPaperBook)
{
    SheetDesk desk;
    EXPECT_EQ(codeOf(desk.registry.attachSheet(
                  {desk.journal, 1, u"signed_sheet"_s, picture, u"registrar"_s})),
        "LineNotFound")
        << "volume_opened has no sheet";
    EXPECT_EQ(codeOf(desk.registry.attachSheet(
                  {desk.journal, 999, u"signed_sheet"_s, picture, u"registrar"_s})),
        "LineNotFound");
    EXPECT_EQ(codeOf(desk.attach(picture, u"registrar"_s, u"other"_s)), "UnknownValue");
    EXPECT_EQ(codeOf(desk.attach(picture, u"admin"_s)), "NoRight");
}

TEST(Sheets, R38_onlyPicturesAndPdfOfABearableSizeAreKept)
{
    SheetDesk desk;
    EXPECT_EQ(codeOf(desk.attach("GIF89a")), "UnknownFileType");
    EXPECT_EQ(codeOf(desk.attach(QByteArray())), "UnknownFileType");
    EXPECT_EQ(codeOf(desk.attach(picture + QByteArray(20 * 1024 * 1024, 'x'))), "FileTooBig");
    EXPECT_TRUE(desk.transactor.state.attachments.isEmpty());
    for (const auto &[bytes, type] : {std::pair(QByteArrayLiteral("%PDF-1.7"), "application/pdf"),
             std::pair(QByteArrayLiteral("\xff\xd8\xff\xe0"), "image/jpeg"),
             std::pair(QByteArrayLiteral("II*\0x"), "image/tiff"),
             std::pair(QByteArrayLiteral("MM\0*x"), "image/tiff")})
        EXPECT_EQ(readable(desk.attach(bytes)->type), type);
}
