#include "storage/dialect.h"
#include "storage/entrysearch.h"
#include "storage/schema.h"
#include "storage/sqlattachmentrepository.h"
#include "storage/sqlentryrepository.h"
#include "storage/sqlheadrepository.h"
#include "storage/sqljournalrepository.h"
#include "storage/sqlregistryrepository.h"
#include "storage/sqlsecretrepository.h"
#include "storage/statement.h"

namespace qyz::storage {

const QList<const Statement *> &allStatements()
{
    static const QList<const Statement *> all = SqlHeadRepository::statements()
        + SqlJournalRepository::statements() + SqlEntryRepository::statements() + pageStatements()
        + searchStatements() + SqlRegistryRepository::statements()
        + SqlSecretRepository::statements() + SqlAttachmentRepository::statements()
        + schemaStatements();
    return all;
}

} // namespace qyz::storage
