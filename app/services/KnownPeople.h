#pragma once
// What is known of the people in a recording, for masks: who needs none, where one is only for some of them, and how
// heads and shoulders are held, where drawings take their place.

#include "app/services/LibraryService.h"
#include "db/records/Consent.h"
#include "vision/masks/KnownFaces.h"

#include <memory>
#include <optional>
#include <set>

namespace alliance::app
{

// Immutable; any thread.
struct KnownPeople {
    std::shared_ptr<const vision::SessionSignals> signalSet;
    std::set<int> open;  // ids of measured people whose faces may show
    QString fingerprint; // of all that decides it; other people or another measurement: another one
};

// Who is open, by what the library lists: nothing of the measurement is read for it.
struct PeopleTerms {
    std::set<int> open;
    QString fingerprint;
    QString signalsHash; // of the signals on which it was said who is who
};

// Open are those of whom a reviewer has said, on these signals, that they have another part than `masked`. Nothing: the
// recording is not measured, or nobody is open and `mask` draws nothing. Fails as the library does.
Outcome<std::optional<PeopleTerms>> peopleTerms(LibraryService& library, const RecordingItem& recording,
                                                db::FaceMask mask, const db::MaskedPeople& masked);
// Reads the whole measurement. Null: its signals are missing, damaged, or not those that the library lists.
std::shared_ptr<const KnownPeople> loadPeople(const RecordingItem& recording, const PeopleTerms& terms);
// Both. Null where either gives nothing: everybody is masked.
Outcome<std::shared_ptr<const KnownPeople>> knownPeople(LibraryService& library, const RecordingItem& recording,
                                                        db::FaceMask mask, const db::MaskedPeople& masked);

} // namespace alliance::app
