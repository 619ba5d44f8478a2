// What stands on the pages of the book (R8): plain values for print/, made by use cases after the
// record "page_printed" was committed.
#pragma once

#include "domain/common/localizedtext.h"
#include "domain/common/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace qyz::application {

/// One ruled line. `corrections` stand under the values they replace; a voided line keeps its
/// number and says why.
struct BookCorrection {
    domain::LocalizedText column;
    QString oldValue;
    QString newValue;
    QString note; // who, when
};

struct BookColumn {
    domain::LocalizedText title;
    qreal width = 0; // millimetres
};

struct BookRow {
    int row = 0; // 1 … rowsPerPage
    QString number;
    QList<domain::LocalizedText> cells; // one per column; a value of both languages is in both
    bool voided = false;
    bool missing = false; // R10: the paper book has no such entry; no cells
    QList<BookCorrection> corrections;
};

struct BookPage {
    int page = 0;
    int rowsPerPage = 10;
    QList<BookRow> rows;
};

/// Cover and last sheet of a volume. What is not known yet is left to be written by hand.
struct BookEnds {
    domain::LocalizedText begun; // «2026 жылғы «1» қыркүйек»; empty: by hand
    domain::LocalizedText ended;
    int sheets = 0; // laced and numbered; 0: by hand
    QString firstNumber;
    QString lastNumber;
    QStringList voided; // printed numbers
    QStringList missing; // R10; of a paper volume only
    bool paper = false;
    QString controlCode; // up to the last entry
    QString director; // «Кененбаева З.К.»
};

struct BookModel {
    bool practice = false;
    domain::LocalizedText organisation;
    domain::LocalizedText title; // of the journal, word for word
    QString fileIndex;
    int volume = 0;
    QList<BookColumn> columns; // the first is the number, the last the note
    // R8: the digest of the record page_printed
    QString journal;
    QList<int> pages; // in the order they are printed
    qint64 seq = 0;
    QString controlCode; // 5 groups of 5 digits
    QString printedAt; // 01.09.2026, 10:15
    QString printedBy;
    std::optional<BookEnds> ends; // where the whole volume is printed
};

/// The pages of a model, some at a time: a book has any number of them and memory has not.
class BookPageSource {
public:
    virtual ~BookPageSource() = default;
    /// The next pages in order; none: that was the last.
    virtual domain::Result<QList<BookPage>> next() = 0;
};

/// Pages that are there already.
class BookPageList : public BookPageSource {
public:
    explicit BookPageList(QList<BookPage> pages)
        : m_pages(std::move(pages))
    {
    }
    domain::Result<QList<BookPage>> next() override { return std::exchange(m_pages, {}); }

private:
    QList<BookPage> m_pages;
};

/// R8: one line of a printed page that was corrected or voided after the printing.
struct CorrectionSlip {
    int page = 0;
    int row = 0;
    QString number; // of the line
    QString slipNumber; // «17/2»: the second correction of line 17 is the last on it
    struct Change {
        domain::LocalizedText column;
        QString oldValue;
        QString newValue;
        QString reason;
        QString requestedBy;
        domain::LocalizedText post; // of who corrected
        QString official;
        QString at; // 01.09.2026, 10:15
    };
    QList<Change> changes;
    std::optional<Change> voiding; // its reason, official and time
};

struct CorrectionSlips {
    bool practice = false;
    domain::LocalizedText organisation;
    domain::LocalizedText title;
    QString journal;
    int volume = 0;
    QList<CorrectionSlip> slips;
};

} // namespace qyz::application
