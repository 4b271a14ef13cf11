#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Measurement)
}

#include "app/services/Cautions.h"
#include "app/services/IngestSound.h"
#include "app/services/IngestVision.h"
#include "app/services/Measurement.h"
#include "app/services/RecordingFiles.h"
#include "media/base/MemoryStore.h"
#include "media/ingest/Ingest.h"

namespace alliance::app
{
namespace
{

// The name space of candidate ids. Changing it would orphan reviewers' decisions.
constexpr QUuid kCandidateSpace(0x6d1f0c52, 0x5a1e, 0x4c0b, 0x9d, 0x7a, 0x3e, 0x41, 0x8b, 0x5f, 0x20, 0xc6);

QStringList remarksOf(const SamplingCounts& counts, const Measured& measured)
{
    QStringList remarks;
    if (counts.damaged > 0)
        remarks.append(tr("%1 damaged pictures were passed over; nothing was measured in them.").arg(counts.damaged));
    if (counts.failed > 0)
        remarks.append(tr("%1 pictures could not be measured.").arg(counts.failed));
    if (measured.findings.people.empty())
        remarks.append(tr("Nobody could be followed in this recording: nothing can be told from it."));
    return remarks;
}

} // namespace

std::string contentId(const std::string& text, QUuid scope)
{
    return QUuid::createUuidV5(scope.isNull() ? kCandidateSpace : scope, QByteArray::fromStdString(text))
        .toString(QUuid::WithoutBraces)
        .toStdString();
}

Outcome<std::shared_ptr<const vision::ModelSet>> loadModelsFrom(const std::filesystem::path& folder)
{
    auto models = vision::loadModels(folder);
    if (!models)
        return failed(models.error(), Subject::Models, pathText(folder));
    return *models;
}

base::Result<Measured> findIn(const VisionSink& sampled, const media::FrameIndex& index,
                              const vision::SpeechTrack* speech, const MeasurementFacts& facts)
{
    if (sampled.counts().measured == 0 && sampled.counts().failed > 0)
        return tl::unexpected<base::Error>(sampled.counts().last);
    Measured measured;
    measured.signalSet = sampled.result();
    vision::RecordingFacts recording;
    recording.sha256 = facts.sha256.toStdString();
    recording.file = facts.fileName.toStdString();
    recording.frames = index.frameCount();
    recording.durationS = index.endTime().seconds();
    measured.findings = vision::findBehaviours(
        measured.signalSet, speech, facts.settings, recording,
        [&](const std::string& text) { return contentId(text, facts.idScope); }, facts.review);
    wordCautions(measured.findings);
    measured.remarks = remarksOf(sampled.counts(), measured);
    return measured;
}

Outcome<Measured> measureRecording(const std::filesystem::path& recording,
                                   const std::shared_ptr<const media::FrameIndex>& index,
                                   const std::shared_ptr<const vision::ModelSet>& models, const MeasurementFacts& facts,
                                   const JobContext& job)
{
    const auto onModels = [](const base::Error& error) {
        return failed(error, Subject::Models, pathText(vision::modelFolder()));
    };
    auto source = openRecording(recording);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    auto vision = VisionSink::create(models, index);
    if (!vision)
        return onModels(vision.error());
    base::MemoryStore store;
    SoundSink sound(nullptr);
    media::IngestOptions options;
    options.sound = SoundSink::kSpec;
    options.paused = job.paused();
    const QString words = tr("Measuring gaze and posture");
    const auto report = media::ingest(**source, index, store, {&sound, vision->get()}, options, job.stopToken(),
                                      [&](double fraction) { job.progress(0.99 * fraction, words); });
    if (!report)
        return failed(report.error(), Subject::Recording, pathText(recording));
    auto measured = findIn(**vision, *index, sound.track() ? &sound.track()->speech : nullptr, facts);
    if (!measured)
        return onModels(measured.error());
    if (!sound.track())
        measured->remarks.prepend(tr("The recording has no sound; silence was not measured."));
    job.progress(1.0, tr("Measured"));
    return std::move(*measured);
}

} // namespace alliance::app
