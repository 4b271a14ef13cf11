#pragma once
// What earlier versions of the program sealed without proofs (see db/vault/SealedFile.h) is sealed anew with them, so
// that everybody who opens the library can check it.

#include "app/jobs/JobContext.h"
#include "app/services/LibraryTypes.h"
#include "db/Library.h"

#include <QStringList>

namespace alliance::app
{

// Of the session (null: of all) those that this person may read and of which some file has no proofs.
base::Result<QList<RecordingItem>> withoutProofs(db::Library& library, const QUuid& session);

struct SealedAnew {
    bool any = false;     // something was
    QStringList findings; // translated sentences: files made from the recording that are damaged and stay as they are
};

// The recording, then what was made from it; each file wholly or not at all: the recording is written beside the old
// file, read back, and takes its name. To be called with the lock of its ingest pass. Damaged: the recording is not
// what was imported. NoSpace before anything of it is written. Cancelled: what is sealed stays. Fails as reading and
// writing do.
base::Result<SealedAnew> sealAnew(db::Library& library, const RecordingItem& item, const JobContext& job);

} // namespace alliance::app
