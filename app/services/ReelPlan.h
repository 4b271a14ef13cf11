#pragma once
// What a reel of a collection is made of, and whether it may be: everything that needs the library. Making it
// (ReelDraft.h) needs no database.

#include "app/services/CollectionService.h"
#include "app/services/KnownPeople.h"
#include "app/services/LibraryTypes.h"
#include "media/export/ReelSpec.h"

namespace alliance::app
{

struct ReelRequest {
    QUuid collection;
    QList<QUuid> examples; // of it and of those inside it; empty: all of its own
    db::ConsentPurpose purpose = kCollectionPurpose;
    db::FaceMask mask = db::FaceMask::None; // at least; consent may ask for more
    db::MaskedPeople maskedPeople;          // whose faces `mask` is for
    bool changeVoice = false;               // the same
    double semitones = -4;                  // by which voices are shifted where they are
    base::MediaTime preRoll;                // before and after every moment, as far as the recording goes
    base::MediaTime postRoll;
    base::MediaTime card{3'000'000'000}; // how long a title card is shown; 0: none
    bool burnCaptions = false;
    bool sound = true;
    bool watermark = false; // who may see it (`viewer`), the day and the purpose over every picture
    QString viewer;
    friend bool operator==(const ReelRequest&, const ReelRequest&) = default;
};

struct ReelCaption {
    base::TimeRange range; // on the recording's clock
    QString text;
};

struct ReelExcerpt {
    db::Example example;
    RecordingItem recording;
    QList<ReelCaption> captions; // notes that are released to the collection, by time
    QList<base::TimeRange> bleeps;
    ExportVerdict verdict;
    std::shared_ptr<const KnownPeople> people; // null: everybody's face is covered where faces are
};

struct ReelPlan {
    QString collectionName;
    QDate day; // on which consent was asked
    QList<ReelExcerpt> excerpts;
    // Of the whole reel: the strictest that the request or any consent asks for, for all whom one of them names.
    db::FaceMask mask = db::FaceMask::None;
    db::MaskedPeople maskedPeople;
    bool changeVoice = false;
};

// What a reel of a collection could show: its own examples in order, then those of each collection inside it, with what
// consent says of each for this purpose.
struct ReelMoment {
    ExampleItem item;
    QString folder; // name of the collection inside in which it lies; empty: in the collection itself
};
Outcome<QList<ReelMoment>> reelMoments(LibraryService& library, const QUuid& collection, db::ConsentPurpose purpose);

// Why consent does not let moments of the recording leave today. Empty: it does, or that cannot be told.
QString exportRefusal(LibraryService& library, const QUuid& recording, db::ConsentPurpose purpose);

// Refused, with the reason, where one example must not be shown for this purpose, where a withdrawal took out one that
// was asked for or left none in the collection, where the person's own pass through its session comes first (see
// OwnOnly.h), or the role must not export; Conflict where a recording is no longer the one that an example was taken
// from, or an example that was asked for is not in the collection; Invalid where the collection is empty.
Outcome<ReelPlan> planReel(LibraryService& library, const ReelRequest& request);

// Whether consent still lets all that was planned leave, without planning anew; Refused as there where it does not.
Done stillLeaves(LibraryService& library, const ReelRequest& request, const ReelPlan& plan);

// Into the audit, once for every session that the reel shows.
Done recordReel(LibraryService& library, const ReelRequest& request, const ReelPlan& plan);

} // namespace alliance::app
