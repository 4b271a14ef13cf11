#pragma once
// Behaviours and candidates of a recording: from the samples of an ingest pass, or in a pass of their own that keeps
// nothing. Same recording, models and settings: same result.

#include "app/jobs/JobContext.h"
#include "app/services/Failure.h"
#include "media/index/FrameIndex.h"
#include "vision/candidates/Findings.h"
#include "vision/models/ModelSet.h"

#include <QStringList>
#include <QUuid>

#include <memory>

namespace alliance::app
{

struct SamplingCounts;
class VisionSink;

struct MeasurementFacts {
    vision::Settings settings;
    QString sha256;             // of the recording
    QString fileName;           // goes into candidates.json; empty: left out
    QUuid idScope;              // null: candidate ids depend on recording and content alone
    vision::ReviewInput review; // what reviewers said before
};

struct Measured {
    vision::SessionSignals signalSet;
    vision::Findings findings;
    QStringList remarks;
};

// `sampled` is finished. Speech null: silence is not known. Fails with Internal when not one picture could be measured.
base::Result<Measured> findIn(const VisionSink& sampled, const media::FrameIndex& index,
                              const vision::SpeechTrack* speech, const MeasurementFacts& facts);

// Reads the whole recording once and leaves nothing behind.
Outcome<Measured> measureRecording(const std::filesystem::path& recording,
                                   const std::shared_ptr<const media::FrameIndex>& index,
                                   const std::shared_ptr<const vision::ModelSet>& models, const MeasurementFacts& facts,
                                   const JobContext& job);

// Failure names the folder; see ErrorText.
Outcome<std::shared_ptr<const vision::ModelSet>> loadModelsFrom(const std::filesystem::path& folder);

// UUID version 5 of the text in the program's own name space, or in `scope`.
std::string contentId(const std::string& text, QUuid scope = {});

} // namespace alliance::app
