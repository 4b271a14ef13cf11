#pragma once
// Are the recordings of a library, and what is derived from them, what they were? Behind LibraryService::verify().

#include "app/jobs/JobContext.h"
#include "db/Library.h"

#include <QStringList>

#include <string>

namespace alliance::app
{

struct RecordingItem;

struct MediaFindings {
    QStringList findings; // translated sentences, one for each thing that is wrong, naming recording and part
    qint64 recordings = 0;
    // Of those, the ones that this person may not open:
    qint64 proved = 0;      // every byte of their files is as it was written
    qint64 fromOutside = 0; // not `deep`, or sealed by an earlier version: existence, length, beginning and key
    qint64 unseen = 0;      // where they lie, only their keys say
    // And of those that this person may open and that were read, the ones that nobody else can check (see
    // SealedFile.h).
    qint64 withoutProofs = 0;
};

// Looks at all of them, whatever is wrong with one. Every recording is there and has its size; what is derived from
// those of others was sealed for them and is as long as the database lists it; `deep`: every sealed part is as it was
// written, opens (where this person may open it), and the content has its hash; the same of every derived file. Fails
// with Cancelled only.
base::Result<MediaFindings> checkMedia(db::Library& library, bool deep, const JobContext& job);

// The finding on a derived file of the recording, in words that name both and what to do.
QString damagedDerived(const RecordingItem& item, const std::string& file);

} // namespace alliance::app
