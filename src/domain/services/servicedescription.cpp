#include "domain/services/servicedescription.h"

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
    return nullptr;
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

const ServiceEdition *ServiceDescription::findEdition(const QString &editionCode) const
{
    for (const ServiceEdition &known : editions) {
        if (known.code == editionCode)
            return &known;
    }
    return nullptr;
}

} // namespace qyz::domain
