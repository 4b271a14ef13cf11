#pragma once
// What earlier versions of the program sealed without proofs (see db/vault/SealedFile.h) is sealed anew with them, so
// that everybody who opens the library can check it.

#include "app/jobs/JobContext.h"
#include "app/services/LibraryTypes.h"
#include "db/Library.h"

namespace alliance::app
{

// Of the session (null: of all) those that this person may read and of which some file has no proofs.
base::Result<QList<RecordingItem>> withoutProofs(db::Library& library, const QUuid& session);

// One file after the other, each wholly or not at all: the recording is written beside the old file, read back, and
// takes its name. To be called with the lock of its ingest pass. Damaged: it is not what was imported. Cancelled: what
// is sealed stays. Fails as reading and writing do.
base::Status sealAnew(db::Library& library, const RecordingItem& item, const JobContext& job);

} // namespace alliance::app
