#pragma once
// What every edit asks of the database and what rarely changes: kept from one transaction to the next, as long as no
// other connection has committed anything and this one has not written to the tables it is of (see
// LibraryContext::known). Of these five queries consisted a quarter of the work of saving a note.

#include "db/audit/AuditChain.h"
#include "db/core/ContentKeys.h"
#include "db/records/VocabularyPack.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QUuid>

#include <cstdint>
#include <optional>

namespace alliance::db
{

struct KnownReads {
    QHash<int, QList<VocabularyPack>> packs;                // the newest revisions, at 0
    QHash<KeyPlace, std::optional<QUuid>> newestKeys;       // newestKey()
    QHash<KeyPlace, std::optional<SealingKey>> sealingKeys; // sealingKeyOf()
    QHash<QUuid, std::int64_t> finished;                    // by session: this person's finished assignments
    std::optional<AuditHead> head;                          // as the last commit of this connection left it

    // Those that the hashes are of.
    static const QSet<QString>& tables()
    {
        static const QSet<QString> all{QStringLiteral("assignments"), QStringLiteral("content_keys"),
                                       QStringLiteral("key_grants"), QStringLiteral("vocabulary_locks"),
                                       QStringLiteral("vocabulary_packs")};
        return all;
    }
};

} // namespace alliance::db
