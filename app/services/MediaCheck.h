#pragma once
// Are the recordings of a library, and what is derived from them, what they were? Behind LibraryService::verify().

#include "app/jobs/JobContext.h"
#include "db/Library.h"

#include <QStringList>

namespace alliance::app
{

struct MediaFindings {
    QStringList findings; // translated sentences, one for each thing that is wrong, naming recording and part
    qint64 recordings = 0;
    // Of those, the ones that this person may not open:
    qint64 fromOutside = 0; // looked at as far as one can without their keys
    qint64 unseen = 0;      // where they lie, only their keys say
};

// Looks at all of them, whatever is wrong with one. Every recording is there and has its size; what is derived from
// those of others was sealed for them; `deep`: every sealed part opens and the content has its hash, and every derived
// file opens. Fails with Cancelled only.
base::Result<MediaFindings> checkMedia(db::Library& library, bool deep, const JobContext& job);

} // namespace alliance::app
