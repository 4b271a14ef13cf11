#pragma once
// What every edit asks of the database and what rarely changes: kept from one transaction to the next, as long as no
// other connection has committed anything and this one has not written to the tables it is of (see
// LibraryContext::known). Asking for them anew was a quarter of the work of saving a note.

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

// The newest step of a person; position 0 when there is none.
struct LastStep {
    std::int64_t position = 0;
    QString state; // code of EditState
    std::int64_t createdUs = 0;
};

struct KnownReads {
    QHash<int, QList<VocabularyPack>> packs;                // the newest revisions, at 0
    QHash<KeyPlace, std::optional<QUuid>> newestKeys;       // newestKey()
    QHash<KeyPlace, std::optional<SealingKey>> sealingKeys; // sealingKeyOf()
    QHash<QUuid, std::int64_t> finished;                    // by session: this person's finished assignments
    // As the last commit of this connection left them:
    QHash<QUuid, LastStep> lastSteps; // of this person, by session; null: of the library
    std::optional<AuditHead> head;

    // Those that the others are of.
    static const QSet<QString>& tables()
    {
        static const QSet<QString> all{QStringLiteral("assignments"), QStringLiteral("content_keys"),
                                       QStringLiteral("key_grants"), QStringLiteral("vocabulary_locks"),
                                       QStringLiteral("vocabulary_packs")};
        return all;
    }
};

} // namespace alliance::db
