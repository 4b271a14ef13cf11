#pragma once
// Are the recordings of a library, and what is derived from them, what they were? Behind LibraryService::verify().

#include "app/jobs/JobContext.h"
#include "db/Library.h"

#include <QStringList>

namespace alliance::app
{

// Translated sentences, one for each thing that is wrong, naming recording and part; the rest is looked at all the
// same. Every recording that this person may open is there and has its size; `deep`: every sealed part opens and the
// content has its hash, and every derived file opens. Fails with Cancelled only.
base::Result<QStringList> checkMedia(db::Library& library, const db::VerifyReport& report, bool deep,
                                     const JobContext& job);

} // namespace alliance::app
