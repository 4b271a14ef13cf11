#pragma once
// Files read to their end whatever is wrong with them, so that all of it can be named.

#include "app/jobs/JobContext.h"
#include "db/vault/SealedCheck.h"
#include "media/base/ByteSource.h"
#include "media/base/Result.h"

#include <QList>
#include <QString>

#include <optional>

namespace alliance::app
{

// All of a file, as far as it can be read.
struct ReadThrough {
    QString hash;                       // of what was read; of the whole file only when nothing is damaged
    QList<qint64> damaged;              // sealed parts, counted from 1, in order
    std::optional<base::Error> trouble; // why it was not read to its end
};

// `proofs` of the same file, or null. Fails with Cancelled only.
base::Result<ReadThrough> readThrough(base::ByteSource& source, db::SealedCheck* proofs, const JobContext& job);
// The same of a sealed file that one may not open; there is no hash.
base::Result<ReadThrough> lookThrough(db::SealedCheck& proofs, const JobContext& job);

// "3, 17-20": many neighbours are one word.
QString partsText(const QList<qint64>& parts);
qint64 partsOf(std::int64_t plainSize); // how many there are

} // namespace alliance::app
