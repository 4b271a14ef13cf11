#pragma once
// What is known of the people in a recording, for masks: who needs none, where one is only for some of them, and how
// heads and shoulders are held, where drawings take their place.

#include "app/services/LibraryService.h"
#include "db/records/Consent.h"
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

// Open are those of whom a reviewer has said, on these signals, that they have another part than `masked`. Null: the
// recording is not measured, its signals are not those that the database lists, or nobody is open and `mask` draws
// nothing. Fails as the library does.
Outcome<std::shared_ptr<const KnownPeople>> knownPeople(LibraryService& library, const RecordingItem& recording,
                                                        db::FaceMask mask, const db::MaskedPeople& masked);

} // namespace alliance::app
