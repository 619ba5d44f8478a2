#include "domain/services/servicefilereader.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

const QString place = u"capabilities"_s;

void readUniqueField(
    ServiceFileReader &reader, const QJsonObject &json, ServiceCapabilities &capabilities)
{
    UniqueField read{reader.codes(QJsonArray{json.value("act"_L1)}, place, specialActs()).first(),
        reader.codes(json.value("fields"_L1), place)};
    if (read.fields.isEmpty())
        reader.fault(place + u".unique_field names no field"_s);
    capabilities.uniqueField = read;
}

void readExpiresBy(
    ServiceFileReader &reader, const QJsonObject &json, ServiceCapabilities &capabilities)
{
    capabilities.expiresBy = ExpiresBy{reader.code(json.value("field"_L1), place),
        json.value("watch_days"_L1).toInt(), json.value("previous"_L1).toString()};
    if (capabilities.expiresBy->watchDays < 1)
        reader.fault(place + u".expires_by has no watch_days"_s);
}

void readSchoolHolidays(
    ServiceFileReader &reader, const QJsonObject &json, ServiceCapabilities &capabilities)
{
    capabilities.schoolHolidays = SchoolHolidaysRule{reader.codes(json.value("cases"_L1), place),
        reader.code(json.value("cause"_L1), place), reader.code(json.value("inside"_L1), place)};
}

} // namespace

ServiceCapabilities readCapabilities(ServiceFileReader &reader, const QJsonValue &value)
{
    ServiceCapabilities read;
    for (const QJsonValue entry : value.toArray()) {
        const QJsonObject json = entry.toObject();
        const QString name = reader.code(json.value("name"_L1), place);
        if (name == "unique_field"_L1)
            readUniqueField(reader, json, read);
        else if (name == "expires_by"_L1)
            readExpiresBy(reader, json, read);
        else if (name == "barred_actor"_L1)
            read.barredActor = BarredActor{reader.code(json.value("field"_L1), place)};
        else if (name == "flags_line"_L1)
            read.flagsLine = FlagsLine{reader.code(json.value("field"_L1), place)};
        else if (name == "school_holidays"_L1)
            readSchoolHolidays(reader, json, read);
        else if (name == "never_refuse"_L1)
            read.neverRefuse = true;
        else if (!name.isEmpty())
            reader.fault(place + u" knows no "_s + name);
    }
    return read;
}

} // namespace qyz::domain
