// What stands on the pages of the book (R8): plain values for print/, made by use cases after the
// record "page_printed" was committed.
#pragma once

#include "domain/common/localizedtext.h"

#include <QList>
#include <QString>

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
    QList<BookCorrection> corrections;
};

struct BookPage {
    int page = 0;
    int rowsPerPage = 10;
    QList<BookRow> rows;
};

struct BookModel {
    bool practice = false;
    domain::LocalizedText organisation;
    domain::LocalizedText title; // of the journal, word for word
    QString fileIndex;
    int volume = 0;
    QList<BookColumn> columns; // the first is the number, the last the note
    QList<BookPage> pages;
    // R8: the digest of the record page_printed
    QString journal;
    int firstPage = 0;
    int lastPage = 0;
    qint64 seq = 0;
    QString controlCode; // 5 groups of 5 digits
    QString printedAt; // 01.09.2026, 10:15
    QString printedBy;
};

} // namespace qyz::application
