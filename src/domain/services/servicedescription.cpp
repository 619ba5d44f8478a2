#include "domain/services/servicedescription.h"

#include "domain/services/actfields.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

const ServiceCase *ServiceDescription::findCase(const QString &caseCode) const
{
    for (const ServiceCase &known : cases) {
        if (known.code == caseCode)
            return &known;
    }
    return nullptr;
}

const ServiceField *ServiceDescription::findField(const QString &key) const
{
    for (const ServiceField &known : fields) {
        if (known.key == key)
            return &known;
    }
    return findActField(key);
}

const ServiceEdition *ServiceDescription::editionOn(QDate day) const
{
    const ServiceEdition *inForce = nullptr;
    for (const ServiceEdition &known : editions) {
        if (known.validFrom <= day)
            inForce = &known;
    }
    return inForce;
}

bool ServiceDescription::isProvidedOn(QDate day) const
{
    return open && (!closedSince.isValid() || day < closedSince);
}

const ServiceEdition *ServiceDescription::findEdition(const QString &editionCode) const
{
    for (const ServiceEdition &known : editions) {
        if (known.code == editionCode)
            return &known;
    }
    return nullptr;
}

bool ServiceDescription::hasAct(const QString &act, const QString &caseCode) const
{
    const QString wanted = act == "restart"_L1 ? u"stop"_s : act;
    const ServiceCase *known = findCase(caseCode);
    return acts.contains(wanted) || (known && known->acts.contains(wanted));
}

QStringList ServiceDescription::needsForResultOf(const QString &caseCode) const
{
    const ServiceCase *known = findCase(caseCode);
    return known ? needsForResult + known->needsForResult : needsForResult;
}

QStringList ServiceDescription::sealedFields() const
{
    QStringList keys;
    for (const ServiceField &field : fields) {
        if (field.sealed)
            keys.append(field.key.section(u'.', 1));
    }
    return keys;
}

const QStringList &specialActs()
{
    static const QStringList acts{u"order"_s, u"issue"_s, u"plan"_s, u"slip"_s, u"answer"_s,
        u"extend"_s, u"forward"_s, u"stop"_s};
    return acts;
}

} // namespace qyz::domain
