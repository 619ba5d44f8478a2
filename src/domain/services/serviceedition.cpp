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

QList<ObligationRule> CaseEdition::obligationsFor(const QString &channel) const
{
    QList<ObligationRule> owed;
    for (const ObligationRule &rule : obligations) {
        if (rule.channels.isEmpty() || rule.channels.contains(channel))
            owed.append(rule);
    }
    return owed;
}

const CaseEdition *ServiceEdition::caseEdition(const QString &caseCode) const
{
    const auto found = cases.constFind(caseCode);
    return found == cases.constEnd() ? nullptr : &*found;
}

const LocalizedText &ServiceEdition::nameFor(const QString &caseCode) const
{
    const CaseEdition *known = caseEdition(caseCode);
    return known && known->name.isComplete() ? known->name : name;
}

const LocalizedText *ServiceEdition::documentName(const QString &documentCode) const
{
    return nameOf(documents, documentCode);
}

const LocalizedText *ServiceEdition::groundName(const QString &groundCode) const
{
    return nameOf(grounds, groundCode);
}

const LocalizedText *ServiceEdition::stepName(const QString &stepCode) const
{
    return nameOf(steps, stepCode);
}

const DatedChoice *ServiceEdition::datedChoice(const QString &field, const QString &entryCode) const
{
    const auto found = choices.constFind(field);
    if (found == choices.constEnd())
        return nullptr;
    for (const DatedChoice &entry : *found) {
        if (entry.code == entryCode)
            return &entry;
    }
    return nullptr;
}

} // namespace qyz::domain
