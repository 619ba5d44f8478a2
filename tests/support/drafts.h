// Applications as the register contract writes them. Invented people: numbers are the synthetic
// vectors of 1899, or of serials from 0000 with a check digit of our own.
#pragma once

#include "domain/people/checkdigit.h"
#include "domain/services/applicationdraft.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qyz::testing {

using namespace Qt::Literals::StringLiterals;

/// "190514" and the digit of century and sex; the first serial from `serial` on that is issued.
inline QString madeIin(const QString &birth, QChar seventh, int serial = 0)
{
    for (;; ++serial) {
        const QString eleven = birth + seventh + u"%1"_s.arg(serial, 4, 10, QChar(u'0'));
        if (const auto digit = domain::checkDigit(eleven))
            return eleven + QString::number(*digit);
    }
}

const QString motherIin = u"990101200007"_s;
const QString fatherIin = u"990101100000"_s;

/// Grade 1 at the office with every paper of the edition of 15.09.2025.
inline QJsonObject goodJson()
{
    const QJsonObject applicant{{u"surname"_s, u"Қайратова"_s}, {u"name"_s, u"Әсем"_s},
        {u"patronymic"_s, u"Болатқызы"_s}, {u"iin"_s, motherIin},
        {u"phone"_s, u"8 700 000 00 01"_s}, {u"relation"_s, u"parent"_s}, {u"consent"_s, true}};
    const QJsonObject child{{u"surname"_s, u"Қайрат"_s}, {u"name"_s, u"Жәнібек"_s},
        {u"iin"_s, madeIin(u"190514"_s, u'5')}, {u"birth_date"_s, u"2019-05-14"_s}, {u"grade"_s, 1},
        {u"class_language"_s, u"kk"_s}};
    return {{u"case"_s, u"grade_1"_s}, {u"channel"_s, u"office"_s}, {u"language"_s, u"kk"_s},
        {u"applicant"_s, applicant}, {u"child"_s, child},
        {u"documents"_s,
            QJsonArray{u"application"_s, u"immunisation_065"_s, u"health_passport_052_2"_s,
                u"photos_3x4"_s}}};
}

/// Sets "child.name" or "case"; an undefined value takes the key away.
inline QJsonObject with(QJsonObject json, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString key = dot < 0 ? path : path.first(dot);
    QJsonValue inner = value;
    if (dot >= 0)
        inner = with(json.value(key).toObject(), path.sliced(dot + 1), value);
    if (inner.isUndefined())
        json.remove(key);
    else
        json.insert(key, inner);
    return json;
}

/// Another child: born on the 14.05.2019 plus `n` days, with a number and a name of its own.
inline QJsonObject childNumber(int n, QJsonObject json = goodJson())
{
    const QDate born = QDate(2019, 5, 14).addDays(n);
    json = with(json, u"child.birth_date"_s, born.toString(Qt::ISODate));
    json = with(json, u"child.iin"_s, madeIin(born.toString(u"yyMMdd"_s), u'5', n));
    return with(json, u"child.name"_s, u"Бала%1"_s.arg(QChar(u'а' + n % 30)));
}

inline domain::ApplicationDraft draftOf(const QJsonObject &json)
{
    return *domain::ApplicationDraft::fromJson(json);
}

} // namespace qyz::testing
