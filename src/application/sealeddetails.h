// Sealed fields of a line (R38): closed before the line becomes a record, opened for a look. What
// stands in `details` is {"sealed": base64, "key": number of the service's key}.
//
// Inside the seal, before the text, stands what it was sealed for: journal, year, number, field. A
// sealed text that was moved to another line or field is found out when it is opened.
#pragma once

#include "application/ports/registryrepository.h"
#include "application/ports/sealer.h"
#include "domain/journal/journalentry.h"
#include "domain/services/servicedescription.h"

#include <QHash>

namespace qyz::application {

/// The key a service's texts and files are sealed with now; null where it has none yet.
const ServiceKey *newestKey(const QList<ServiceKey> &keys, const QString &service);

bool isSealed(const QJsonValue &value);

/// Fields of the service that stand sealed in this line: "health_note".
QStringList sealedFieldsOf(
    const domain::JournalEntry &entry, const domain::ServiceDescription &service);

/// Seals with the newest key of the service. `entry.line` must be known. SealKeyMissing.
domain::Status sealDetails(domain::JournalEntry &entry, const domain::ServiceDescription &service,
    const QList<ServiceKey> &keys, Sealer &sealer);

/// The text of one sealed field; nothing where the key it was sealed with is not among `keys`.
/// SealBroken with the line.
domain::Result<std::optional<QString>> openDetail(const domain::JournalEntry &entry,
    const QString &field, const QHash<int, Secret> &keys, Sealer &sealer);

} // namespace qyz::application
