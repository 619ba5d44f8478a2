#include "domain/services/serviceedition.h"

namespace qyz::domain {

namespace {

template <class T> const LocalizedText *nameOf(const QList<T> &list, const QString &code)
{
    for (const T &entry : list) {
        if (entry.code == code)
            return &entry.name;
    }
    return nullptr;
}

} // namespace

const CaseEdition *ServiceEdition::caseEdition(const QString &caseCode) const
{
    const auto found = cases.constFind(caseCode);
    return found == cases.constEnd() ? nullptr : &*found;
}

const LocalizedText *ServiceEdition::documentName(const QString &documentCode) const
{
    return nameOf(documents, documentCode);
}

const LocalizedText *ServiceEdition::groundName(const QString &groundCode) const
{
    return nameOf(grounds, groundCode);
}

} // namespace qyz::domain
