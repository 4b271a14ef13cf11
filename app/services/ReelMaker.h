#pragma once
// A planned reel as a film. Needs no database: any thread, as long as the library stays unlocked.

#include "app/services/ReelDraft.h"
#include "app/services/ReelLook.h"
#include "vision/models/ModelSet.h"

namespace alliance::app
{

struct ReelMade {
    QSize size;
    media::ReelReport film;
    QList<ReelCutReport> cuts;
    QByteArray captions; // WebVTT; without cues when there is no caption
    ReelLook look;       // as it came in, with what the check found beyond it
    qsizetype open = 0;  // places of it that nobody has looked at: the film must not be handed out
};

// Writes the film; committing `sink` is for the caller, and only where nothing is open. `models` is needed where the
// plan masks faces. `look` is empty or what a person said of an earlier film of the same reel: Conflict where it is of
// another. Fails as media::writeReel does, naming the recording at fault.
Outcome<ReelMade> makeReel(const ReelPlan& plan, const ReelRequest& request,
                           std::shared_ptr<const vision::ModelSet> models, const ReelLook& look, media::ClipSink& sink,
                           const QString& outputName, const JobContext& job);

} // namespace alliance::app
