#include "application/readsealed.h"

#include "application/recordwriter.h"
#include "application/sealeddetails.h"
#include "application/servicekeys.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr qsizetype longestReason = 1000;

/// How the sealed fields of this line stand for a person, before any is opened.
SealedState stateFor(const OfficeFacts &office, const JournalEntry &entry, const QString &actor,
    const QString &reason, QDate today)
{
    const QString &journal = entry.line.journal;
    const bool reviews = office.hasDuty(actor, Duty::Reviewer, journal, today);
    if (!reviews && !office.hasDuty(actor, Duty::Director, journal, today))
        return SealedState::Closed;
    const bool dutyItself = reviews && isInWork(entry.state);
    return dutyItself || !reason.isEmpty() ? SealedState::Opened : SealedState::ReasonNeeded;
}

Status recordRead(UnitOfWork &work, const JournalEntry &entry, const QStringList &fields,
    const QString &actor, const QString &reason)
{
    QJsonObject facts{
        {u"line"_s, entry.line.text()}, {u"fields"_s, QJsonArray::fromStringList(fields)}};
    if (!reason.isEmpty())
        facts.insert("reason"_L1, reason);
    const auto record = recordAct(work, u"access"_s, RecordKind::SealedRead, actor, facts);
    if (!record)
        return record.error();
    return {};
}

} // namespace

Status readSealed(UnitOfWork &work, Vault &vault, const OfficeFacts &office, LineView &view,
    const QString &actor, const QString &reason)
{
    const ServiceDescription *service = office.catalogue->find(view.entry.service);
    const QStringList fields = service ? sealedFieldsOf(view.entry, *service) : QStringList();
    if (fields.isEmpty())
        return {};
    const QString why = reason.simplified().left(longestReason);
    const SealedState state =
        stateFor(office, view.entry, actor, why, office.schedule.localDate(work.clock().now()));
    if (state != SealedState::Opened) {
        for (const QString &field : fields)
            view.sealed.append({field, state});
        return {};
    }
    const auto keys =
        serviceKeysOf(work, vault.sealer(), service->code, actor, vault.keys().of(actor));
    if (!keys)
        return keys.error();
    QStringList opened;
    for (const QString &field : fields) {
        const auto text = openDetail(view.entry, field, *keys, vault.sealer());
        if (!text)
            return text.error();
        view.sealed.append({field, *text ? SealedState::Opened : SealedState::KeyMissing});
        if (!*text)
            continue;
        view.entry.details.insert(field, **text);
        opened.append(field);
    }
    return opened.isEmpty() ? Status() : recordRead(work, view.entry, opened, actor, why);
}

} // namespace qyz::application
