#pragma once
// Who in a recording needs no mask, where a mask is only for some of the people.

#include "app/services/LibraryService.h"
#include "db/records/MaskedPeople.h"
#include "vision/masks/KnownFaces.h"

#include <memory>
#include <set>

namespace alliance::app
{

// Immutable; any thread.
struct KnownPeople {
    std::shared_ptr<const vision::SessionSignals> signalSet;
    std::set<int> open;  // ids of measured people whose faces may show
    QString fingerprint; // of all that decides it; other people or another measurement: another one
};

// Those of whom a reviewer has said that they have another part than `masked`. Null: everybody is masked, since the
// mask is for everybody, or nobody is known, or the recording is not measured. Fails as the library does.
Outcome<std::shared_ptr<const KnownPeople>> knownPeople(LibraryService& library, const RecordingItem& recording,
                                                        const db::MaskedPeople& masked);

} // namespace alliance::app
