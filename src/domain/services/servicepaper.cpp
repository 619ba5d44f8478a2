#include "domain/services/servicepaper.h"

#include "domain/services/servicefilereader.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

const QString registered = u"registered"_s;

QHash<QString, QString> slips(
    ServiceFileReader &reader, const QJsonObject &json, const QString &place)
{
    QHash<QString, QString> read;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (it.key() != registered && !specialActs().contains(it.key()))
            reader.fault(place + u" knows no "_s + it.key());
        read.insert(it.key(), reader.code(it.value(), place));
    }
    return read;
}

BookFacts bookFacts(
    ServiceFileReader &reader, const QJsonObject &json, const ServiceDescription &service)
{
    const QString place = u"book_columns"_s;
    BookFacts read{
        reader.text(json.value("title"_L1), place), reader.codes(json.value("fields"_L1), place)};
    if (read.fields.isEmpty())
        reader.fault(place + u" has a column without fields"_s);
    for (const QString &field : std::as_const(read.fields)) {
        const ServiceField *known = service.findField(field);
        if (!known && !specialActs().contains(field))
            reader.fault(place + u" knows no "_s + field);
        if (known && known->sealed) // R38
            reader.fault(place + u" would print the sealed "_s + field);
    }
    return read;
}

} // namespace

QString ServicePaper::slipAfter(const QString &moment, const QString &caseCode) const
{
    const QString ofCase = caseSlips.value(caseCode).value(moment);
    return ofCase.isEmpty() ? slips.value(moment) : ofCase;
}

QStringList ServicePaper::slipsOf(const QString &caseCode) const
{
    QStringList names = caseSlips.value(caseCode).values() + slips.values();
    names.removeDuplicates();
    return names;
}

ServicePaper readPaper(
    ServiceFileReader &reader, const QJsonObject &json, const ServiceDescription &service)
{
    ServicePaper read;
    read.slips = slips(reader, json.value("slips"_L1).toObject(), u"slips"_s);
    for (const QJsonValue entry : json.value("cases"_L1).toArray()) {
        const QString code = entry["code"_L1].toString();
        const auto own = slips(reader, entry["slips"_L1].toObject(), code + u".slips"_s);
        if (!own.isEmpty())
            read.caseSlips.insert(code, own);
    }
    for (const QJsonValue entry : json.value("book_columns"_L1).toArray())
        read.bookColumns.append(bookFacts(reader, entry.toObject(), service));
    return read;
}

} // namespace qyz::domain
