#pragma once
// One sequential pass over a recording: frames through the vision analyzer, then behaviours and candidates. Writes
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

struct MeasurementInput {
    std::filesystem::path recording;
    std::shared_ptr<const media::FrameIndex> index;
    std::shared_ptr<const vision::ModelSet> models;
    vision::Settings settings;
    const vision::SpeechTrack* speech = nullptr; // null: silence is not known
    QString sha256;                              // of the recording
    QString fileName;                            // goes into candidates.json; empty: left out
    QUuid idScope;                               // null: candidate ids depend on recording and content alone
};

struct Measured {
    vision::SessionSignals signalSet;
    vision::Findings findings;
    QStringList remarks;
};

Outcome<Measured> measureRecording(const MeasurementInput& input, const JobContext& job);

// Failure names the folder; see ErrorText.
Outcome<std::shared_ptr<const vision::ModelSet>> loadModelsFrom(const std::filesystem::path& folder);

// UUID version 5 of the text in the program's own name space, or in `scope`.
std::string contentId(const std::string& text, QUuid scope = {});

} // namespace alliance::app
