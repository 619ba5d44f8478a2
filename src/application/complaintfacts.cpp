// R35: what the answer to a complaint says, and where one was forwarded.
#include "application/actreader.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

void putPlace(QJsonObject &facts, const QString &place)
{
    if (!place.isEmpty())
        facts.insert("place"_L1, place);
}

} // namespace

Result<QJsonObject> answerFacts(ActReader &reader)
{
    const QString text = reader.longText(u"text"_s, longestAnswer);
    const bool justified = reader.truth(u"justified"_s);
    const QString place = reader.text(u"place"_s, false);
    QYZ_TRY(reader.finish());
    QJsonObject facts{{u"text"_s, text}, {u"justified"_s, justified}};
    putPlace(facts, place);
    return facts;
}

Result<QJsonObject> forwardFacts(ActReader &reader)
{
    const QString to = reader.text(u"to"_s, false);
    if (to.isEmpty())
        reader.checks().fault(u"to"_s, ErrorCode::RequiredField, {u"forwarded_to"_s});
    const QString place = reader.text(u"place"_s, false);
    QYZ_TRY(reader.finish());
    QJsonObject facts{{u"to"_s, to}};
    putPlace(facts, place);
    return facts;
}

} // namespace qyz::application
