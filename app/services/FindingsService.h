#pragma once
// Findings anew from signals that were measured before, with other definitions or with what reviewers said: nothing is
// decoded. Decisions stay: they belong to candidates by id, and decided ones stay in the queue whatever is found.

#include "app/services/LibraryService.h"
#include "media/index/FrameIndex.h"
#include "vision/candidates/Findings.h"

#include <functional>
#include <memory>
#include <optional>

namespace alliance::app
{

// What was measured of one recording, in memory; shared and never changed.
struct SignalsOnHand {
    std::shared_ptr<const vision::SessionSignals> signalSet; // null: not measured, or by an earlier version
    std::shared_ptr<const vision::SpeechTrack> speech;       // null: silence is not known
    // There is a file of signals, and this version cannot read it: the recording must be measured anew.
    bool outdated = false;
};

// What findings depend on beside the signals.
struct FindingsInput {
    vision::Settings definitions;
    vision::ReviewInput review;
};

// Where findings come from: a session, and what was measured of its first recording.
struct MeasuredSession {
    QUuid session;
    SignalsOnHand signalsOnHand;
    std::shared_ptr<const media::FrameIndex> index; // null: nothing is found anew
};

// From files below derived/; reads a few megabytes for an hour.
SignalsOnHand loadSignals(const RecordingItem& recording);

vision::RecordingFacts factsOf(const db::Recording& recording, const media::FrameIndex& index);

// Ids of candidates as a measurement gives them; `idScope`: see MeasurementService.
vision::Findings findAnew(const SignalsOnHand& onHand, const vision::RecordingFacts& facts, const FindingsInput& input,
                          QUuid idScope);

class FindingsService
{
public:
    explicit FindingsService(LibraryService& library) : m_library(library) {}

    // The definitions of the latest measuring; `usual` before any. `review`: marks and roles that stand.
    Outcome<FindingsInput> input(const db::Recording& recording, const vision::Settings& usual = {});
    // Read from the library. Without signals or a recording that can be read, nothing can be found anew.
    Outcome<MeasuredSession> measured(QUuid session);
    // `change`, then findings of the session's first recording anew, with `definitions` (nothing: as before): all of it
    // in one transaction, or nothing. Without signals only `change` happens.
    Done reevaluate(const MeasuredSession& measured, const std::optional<vision::Settings>& definitions,
                    const std::function<base::Status()>& change);

private:
    LibraryService& m_library;
};

} // namespace alliance::app
