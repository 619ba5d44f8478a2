#include "domain/journal/paperbook.h"

#include "domain/journal/jsonvalues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

VolumeGeometry PaperBook::geometry() const
{
    VolumeGeometry geometry;
    const qint64 numbers = std::max<qint64>(lastNumber - first + 1, 1);
    geometry.pages = static_cast<int>((numbers - 1) / geometry.rowsPerPage) + 1;
    return geometry;
}

QJsonObject PaperBook::toJson() const
{
    QJsonObject json{{u"volume"_s, book}, {u"book"_s, book}, {u"first"_s, first},
        {u"last_number"_s, lastNumber}, {u"last_page"_s, lastPage},
        {u"last_date"_s, dateText(lastDate)}, {u"counted_by"_s, countedBy}, {u"sheets"_s, sheets},
        {u"place"_s, QJsonObject{{u"kk"_s, place.kk}, {u"ru"_s, place.ru}}}};
    json.insert("rows_per_page"_L1, geometry().rowsPerPage);
    json.insert("pages"_L1, geometry().pages);
    json.insert("paper"_L1, true);
    put(json, "act"_L1, act);
    put(json, "gaps"_L1, gaps);
    put(json, "repeats"_L1, repeats);
    return json;
}

PaperBook PaperBook::fromJson(const QJsonObject &json)
{
    const QJsonObject place = json.value("place"_L1).toObject();
    PaperBook book;
    book.book = json.value("book"_L1).toInt();
    book.first = json.value("first"_L1).toInteger();
    book.lastNumber = json.value("last_number"_L1).toInteger();
    book.lastPage = json.value("last_page"_L1).toInt();
    book.lastDate = dateOf(json, "last_date"_L1);
    book.sheets = json.value("sheets"_L1).toInt();
    book.countedBy = json.value("counted_by"_L1).toString();
    book.place = {place.value("kk"_L1).toString(), place.value("ru"_L1).toString(), false};
    book.act = json.value("act"_L1).toString();
    book.gaps = json.value("gaps"_L1).toString();
    book.repeats = json.value("repeats"_L1).toString();
    return book;
}

QJsonObject Transcription::toJson() const
{
    QJsonObject json{{u"date"_s, dateText(date)}};
    if (book > 0)
        json.insert("book"_L1, book);
    put(json, "page"_L1, page);
    put(json, "outcome"_L1, outcome);
    put(json, "outcome_date"_L1, dateText(outcomeDate));
    put(json, "receiver"_L1, receiver);
    put(json, "note"_L1, note);
    return json;
}

Transcription Transcription::fromJson(const QJsonObject &json)
{
    Transcription told;
    told.book = json.value("book"_L1).toInt();
    told.page = json.value("page"_L1).toString();
    told.date = dateOf(json, "date"_L1);
    told.outcome = json.value("outcome"_L1).toString();
    told.outcomeDate = dateOf(json, "outcome_date"_L1);
    told.receiver = json.value("receiver"_L1).toString();
    told.note = json.value("note"_L1).toString();
    return told;
}

const QStringList &transcribedOutcomes()
{
    static const QStringList outcomes{u"handed_over"_s, u"result_ready"_s, u"in_work"_s,
        u"refused"_s, u"not_accepted"_s, u"withdrawn"_s, u"voided"_s};
    return outcomes;
}

QList<NumberRange> missingNumbers(const QList<qint64> &known, qint64 first, qint64 last)
{
    QList<NumberRange> missing;
    qint64 next = first;
    for (const qint64 number : known) {
        if (number < next || number > last)
            continue;
        if (number > next)
            missing.append({next, number - 1});
        next = number + 1;
    }
    if (next <= last)
        missing.append({next, last});
    return missing;
}

QString rangesText(const QList<NumberRange> &ranges)
{
    QStringList texts;
    for (const NumberRange &range : ranges) {
        texts.append(range.first == range.last ? QString::number(range.first)
                                               : u"%1–%2"_s.arg(range.first).arg(range.last));
    }
    return texts.join(u", "_s);
}

QJsonArray rangesJson(const QList<NumberRange> &ranges)
{
    QJsonArray array;
    for (const NumberRange &range : ranges)
        array.append(QJsonArray{range.first, range.last});
    return array;
}

QList<NumberRange> rangesOf(const QJsonArray &json)
{
    QList<NumberRange> ranges;
    for (const QJsonValue range : json) {
        const QJsonArray ends = range.toArray();
        ranges.append({ends.at(0).toInteger(), ends.at(1).toInteger()});
    }
    return ranges;
}

qint64 countIn(const QList<NumberRange> &ranges)
{
    qint64 count = 0;
    for (const NumberRange &range : ranges)
        count += range.last - range.first + 1;
    return count;
}

} // namespace qyz::domain
