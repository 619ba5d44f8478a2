// The paper book a journal goes on from (R10): what was counted in it, and what a line says that
// was copied out of it.
#pragma once

#include "domain/common/localizedtext.h"
#include "domain/journal/volume.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace qyz::domain {

/// Facts of the record "paper_continued". Numbers `first` … `lastNumber` are the paper volume's.
struct PaperBook {
    int book = 1; // number of the last paper book; it becomes the paper volume's
    qint64 first = 1; // the first number of the books that are continued
    qint64 lastNumber = 0;
    int lastPage = 0; // last page with an entry
    QDate lastDate; // of the last entry
    int sheets = 0; // laced and numbered
    QString countedBy;
    LocalizedText place; // where the book is kept
    QString act; // number of the act; may be empty
    QString gaps; // numbers left out, as counted; may be empty
    QString repeats; // numbers given twice, as counted; may be empty

    bool holds(qint64 number) const { return number >= first && number <= lastNumber; }
    /// Pages of ten rows, as many as the numbers need (R8).
    VolumeGeometry geometry() const;
    /// "volume" is `book`; the geometry stands there as in "volume_opened".
    QJsonObject toJson() const;
    static PaperBook fromJson(const QJsonObject &json);

    bool operator==(const PaperBook &) const = default;
};

/// What the paper says beside the facts every line has. What it does not tell stays empty.
struct Transcription {
    int book = 0; // 0: not told
    QString page; // as numbered on paper: "45", "45 об."
    QDate date; // of registration, an office date
    QString outcome; // one of transcribedOutcomes(); empty: not told
    QDate outcomeDate;
    QString receiver; // who took the result
    QString note;

    QJsonObject toJson() const;
    static Transcription fromJson(const QJsonObject &json);

    bool operator==(const Transcription &) const = default;
};

/// "in_work", "result_ready", "handed_over", "refused", "not_accepted", "withdrawn", "voided"
const QStringList &transcribedOutcomes();

/// A run of numbers, both ends included.
struct NumberRange {
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const NumberRange &) const = default;
};

/// Numbers of `first` … `last` that are not among `known`, which is sorted.
QList<NumberRange> missingNumbers(const QList<qint64> &known, qint64 first, qint64 last);
/// «17, 25–27»
QString rangesText(const QList<NumberRange> &ranges);
QJsonArray rangesJson(const QList<NumberRange> &ranges);
QList<NumberRange> rangesOf(const QJsonArray &json);
qint64 countIn(const QList<NumberRange> &ranges);

} // namespace qyz::domain
