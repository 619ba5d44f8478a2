// A printed volume is the book: 1,000 lines of every journal, with corrections, voided and copied
// lines, missing numbers and long names, read back from the PDF cell by cell (R8).
#include "readpages.h"
#include "unit/application/paperlines.h"

#include "print/bookcolumns.h"
#include "print/pdfrenderer.h"

#include <QSaveFile>
#include <QTemporaryDir>

using namespace qyz;
using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::test;

namespace {

constexpr qint64 linesOfAVolume = 1000;

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString squeezed(const print::CellContent &content, const QString &between = {})
{
    QStringList paragraphs;
    for (const print::Paragraph &paragraph : content) {
        QString text;
        for (const print::TextRun &run : paragraph)
            text += run.text;
        paragraphs.append(text);
    }
    return squeezed(paragraphs.join(between));
}

domain::JournalEntry sample(const QString &service)
{
    if (service == "admission"_L1)
        return transfer(u"transfer_in"_s);
    if (service == "home_education"_L1)
        return homeStudy();
    if (service == "duplicate"_L1)
        return duplicate();
    return service == "attestation"_L1 ? attestation() : complaint();
}

QString longName(qint64 seed, qsizetype letters)
{
    QString name;
    for (qint64 word = seed; name.size() < letters; ++word)
        name += u"Әбдірахманқызы%1-Ұлпан "_s.arg(word);
    return name.left(letters).trimmed();
}

domain::Correction correction(qint64 number)
{
    return {u"applicant.name"_s, u"Әсеем%1"_s.arg(number), u"Әсем%1"_s.arg(number), u"қате"_s,
        u"өзі"_s, u"registrar"_s, utc(5), false};
}

domain::JournalEntry line(const domain::JournalEntry &like, qint64 number)
{
    domain::JournalEntry entry = like;
    entry.line.number = number;
    entry.place = domain::VolumeGeometry().place(number, 1);
    entry.printedNumber = QString::number(number);
    entry.applicant.name.surname = u"Өмірғалиева-%1"_s.arg(number);
    entry.applicant.phone = u"+7 700 000 %1"_s.arg(number, 4, 10, QChar(u'0'));
    if (number % 41 == 0)
        entry.applicant.name.name = longName(number, 300);
    if (number == 500)
        entry.applicant.name.name = longName(90'000, 4000);
    if (number % 23 == 0)
        entry.corrections = {correction(number), correction(number + 1)};
    if (number % 37 == 0) {
        entry.state = domain::LineState::Voided;
        entry.closingReason = u"екі рет тіркелген %1"_s.arg(number);
        entry.closedBy = u"director"_s;
        entry.closedAt = utc(6);
    }
    return entry;
}

class BookVolumes : public ::testing::TestWithParam<const char *> {
protected:
    QString journal() const { return QString::fromLatin1(GetParam()); }
    /// Two of the journals go on from a paper book.
    bool isPaper() const { return journal() == "attestation"_L1 || journal() == "duplicate"_L1; }

    void fill()
    {
        auto &state = desk.transactor.state;
        domain::JournalHead &head = state.heads[journal()];
        head.number = head.lines = linesOfAVolume;
        head.volume = 1;
        head.volumeFirst = 1;
        head.closedVolume = isPaper() ? 1 : 0;
        state.volumes[journal()] = {{journal(), 1, 0, 1, {}, isPaper()}};
        const domain::JournalEntry like = sample(journal());
        for (qint64 number = 1; number <= linesOfAVolume; ++number) {
            if (isPaper() && number % 50 == 7)
                continue; // R10: never invented
            domain::JournalEntry entry = line(like, number);
            if (isPaper())
                entry.transcribed = domain::Transcription{3, u"%1 об."_s.arg(number / 25 + 1),
                    QDate(2014, 9, 1).addDays(number), {}, {}, {}, {}};
            state.lines.insert(lineKey(entry.line), rowOf(entry));
        }
    }

    void print(const QString &path)
    {
        const auto printed =
            desk.registry.printBook({journal(), 1, BookPart::WholeVolume, 0, 0, u"director"_s});
        ASSERT_TRUE(printed.ok()) << codeOf(printed);
        model = printed->model;
        QSaveFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        print::PdfRenderer renderer;
        const domain::Status drawn = desk.registry.drawBook(*printed, [&](BookPageSource &source) {
            Kept kept(source, pages);
            return renderer.book(model, kept, file);
        });
        ASSERT_TRUE(drawn.ok());
        ASSERT_TRUE(file.commit());
    }

    /// Hands the pages on and remembers what they say.
    class Kept : public BookPageSource {
    public:
        Kept(BookPageSource &source, QList<BookPage> &pages)
            : m_source(source)
            , m_pages(pages)
        {
        }
        domain::Result<QList<BookPage>> next() override
        {
            auto some = m_source.next();
            if (some)
                m_pages.append(*some);
            return some;
        }

    private:
        BookPageSource &m_source;
        QList<BookPage> &m_pages;
    };

    void compare(const BookRow &row, const ReadRow &read, const QHash<int, QString> &notes)
    {
        SCOPED_TRACE(readable(journal() + u' ' + row.number));
        ASSERT_EQ(readable(read.number), readable(row.number));
        if (row.missing) {
            EXPECT_EQ(readable(read.cells.join(QString())),
                readable(row.number + u"жазбажоқ/записинет"_s));
            return;
        }
        const auto cells = print::bookCells(row);
        for (qsizetype at = 0; at < cells.size(); ++at)
            compareText(cells.at(at), read.cells.at(at),
                u"№%1·"_s.arg(row.number)
                    + squeezed(model.columns.at(at).title.kk + u'/' + model.columns.at(at).title.ru
                        + u':'),
                notes);
        EXPECT_EQ(read.stamped, row.voided);
        compareText(print::bookCorrections(row), read.strip,
            u"№%1·Түзетулер/Исправления:"_s.arg(row.number), notes);
    }

    /// Whole in its cell, or with its beginning there and whole in the note.
    static void compareText(const print::CellContent &wanted, const QString &read,
        const QString &heading, const QHash<int, QString> &notes)
    {
        static const QRegularExpression mark(u"\\[(\\d+)\\]$"_s);
        const auto match = mark.match(read);
        if (!match.hasMatch()) {
            EXPECT_EQ(readable(read), readable(squeezed(wanted)));
            return;
        }
        EXPECT_TRUE(squeezed(wanted).startsWith(read.left(match.capturedStart())))
            << readable(read);
        EXPECT_EQ(readable(notes.value(match.captured(1).toInt())),
            readable(heading + squeezed(wanted, u"·"_s)));
    }

    Desk desk;
    BookModel model;
    QList<BookPage> pages;
};

QStringList numbersOf(const BookPage &page)
{
    QStringList numbers;
    for (const BookRow &row : page.rows)
        numbers.append(row.number);
    return numbers;
}

} // namespace

TEST_P(BookVolumes, R8_aVolumeOf1000LinesReadFromItsPdfIsTheBook)
{
    fill();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"book.pdf"_s);
    ASSERT_NO_FATAL_FAILURE(print(path));
    QList<PdfWords> sheets;
    for (const PdfWords &words : wordsOfFile(path))
        sheets.append(withoutMark(words));
    ASSERT_EQ(pages.size(), 100);
    ASSERT_GE(sheets.size(), 102) << "cover, pages, last sheet";

    const PageReader reader(model.columns);
    qsizetype sheet = 1;
    qsizetype rows = 0;
    qsizetype voided = 0;
    for (const BookPage &page : std::as_const(pages)) {
        ASSERT_LT(sheet, sheets.size());
        ReadPage read = reader.read(sheets.at(sheet++), numbersOf(page));
        while (sheet < sheets.size() && PageReader::isBehind(sheets.at(sheet)))
            reader.readBehind(read, sheets.at(sheet++));
        ASSERT_EQ(read.rows.size(), 10) << page.page;
        for (qsizetype row = 0; row < 10; ++row) {
            compare(page.rows.at(row), read.rows.at(row), read.notes);
            voided += page.rows.at(row).voided ? 1 : 0;
        }
        rows += page.rows.size();
        ASSERT_FALSE(HasFailure()) << "page " << page.page;
    }
    EXPECT_EQ(rows, linesOfAVolume);
    EXPECT_GT(voided, 20);
    EXPECT_EQ(sheet, sheets.size() - 1) << "the last sheet";
    EXPECT_TRUE(lettersOf(inReadingOrder(sheets.constFirst())).contains(squeezed(model.title.kk)));
    EXPECT_TRUE(lettersOf(sheets.constLast())
                    .contains(isPaper() ? u"Түсіпқалғаннөмірлер:7,57,107"_s
                                        : u"Жазбалардыңнөмірлері:1–1000."_s));
}

INSTANTIATE_TEST_SUITE_P(InEveryJournal, BookVolumes,
    ::testing::Values("admission", "duplicate", "home_education", "attestation", "complaint"),
    [](const auto &journal) { return std::string(journal.param); });
