#pragma once
// Long work on reels that are kept in the library: making their cuts, and handing out what a person has looked at.

#include "app/services/KeptReels.h"

#include <filesystem>

namespace alliance::app
{

// Asks consent and puts the reel down; nothing is made yet. Fails as planReel() does.
Outcome<KeptReel> beginReel(LibraryService& library, const ReelRequest& request, const ReelTarget& target);

// Makes the cuts that are missing, and those where a person saw a face again with that place covered. Cancelled, paused
// and killed work goes on after the last whole cut. Consent is asked anew, between cuts, within long ones and at the
// end: what a withdrawal stops is discarded, unless a person has looked at some of it. Conflict: what it shows is not
// what it was begun with.
Outcome<KeptReel> makeReelCuts(LibraryService& library, const QUuid& id, const std::filesystem::path& models,
                               const JobContext& job);

struct HandedOutReel {
    QString file;
    QString captions; // beside it; empty: none
    qsizetype cuts = 0;
    base::MediaTime length;
    std::int64_t frames = 0;
    std::int64_t bytes = 0;
    QSize size;
    QList<ReelCutReport> reports; // of the cuts
    db::FaceMask mask = db::FaceMask::None;
    db::MaskedPeople maskedPeople;
    bool voiceChanged = false;
};

// Puts the film together where it was to go and forgets what was kept. Refused while it is not ready, or consent does
// not allow it any more. Conflict: something that it shows has changed since; those cuts are then to be made again. On
// record before the film is there.
Outcome<HandedOutReel> handOutReel(LibraryService& library, const QUuid& id, const JobContext& job);

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::HandedOutReel)
