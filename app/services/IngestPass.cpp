#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(IngestPass)
}

#include "app/services/FileLock.h"
#include "app/services/FindingsService.h"
#include "app/services/IngestPass.h"
#include "app/services/IngestSound.h"
#include "app/services/IngestVision.h"
#include "app/services/RecordingCheck.h"
#include "app/services/RecordingFiles.h"
#include "media/ingest/Ingest.h"
#include "media/ingest/ScrubProxy.h"
#include "media/ingest/ThumbnailStrip.h"
#include "vision/models/StateArchive.h"

namespace alliance::app
{
namespace
{

constexpr std::string_view kSamplesFormat = "ALVS1";
// Shares of the pass.
constexpr double kOpened = 0.04;
constexpr double kDecoded = 0.98;

// Writes down how far the pass is as soon as that much of it is safe: what checkpoint() gives is when the next frame
// comes.
class ProgressSink final : public media::IngestSink
{
public:
    ProgressSink(base::ByteStore& files, IngestProgress& progress, JobContext job)
        : m_files(files), m_progress(progress), m_job(std::move(job))
    {
    }
    std::string id() const override { return "progress-1"; }
    base::Status start() override { return at(0); }
    base::Status addFrame(const media::VideoFrame& frame, std::stop_token) override
    {
        m_next = frame.frame + 1;
        if (!std::exchange(m_checkpointed, false))
            return {};
        m_progress.done = frame.frame;
        return writeIngestProgress(m_files, m_progress);
    }
    base::Result<std::vector<std::uint8_t>> checkpoint() override
    {
        m_checkpointed = true;
        vision::StateWriter writer;
        writer(m_next);
        return writer.take();
    }
    base::Status restore(std::span<const std::uint8_t> state) override
    {
        vision::StateReader reader(state);
        std::int64_t next = 0;
        reader(next);
        return reader.good() ? at(next) : base::fail(base::ErrorCategory::Damaged, "state of the progress");
    }
    base::Status finish() override { return {}; }

private:
    base::Status at(std::int64_t frame)
    {
        m_next = frame;
        m_progress.done = frame;
        m_job.goesOnAt(static_cast<double>(frame) / static_cast<double>(std::max<std::int64_t>(1, m_progress.frames)));
        return writeIngestProgress(m_files, m_progress);
    }

    base::ByteStore& m_files;
    IngestProgress& m_progress;
    JobContext m_job;
    std::int64_t m_next = 0;
    bool m_checkpointed = false;
};

} // namespace

IngestPass::IngestPass(LibraryService& library, QUuid session, const RecordingItem& recording,
                       std::shared_ptr<const vision::ModelSet> models, const IngestSettings& settings)
    : m_library(library), m_session(session), m_recording(recording), m_models(std::move(models)), m_settings(settings)
{
}

IngestPass::~IngestPass() = default;

tl::unexpected<Failure> IngestPass::fail(base::Error error) const
{
    if (error.category == base::ErrorCategory::Cancelled)
        error.context = kept() ? kGoesOnFromThere : kBeginsAnew;
    return failed(std::move(error), Subject::Ingest, m_recording.record.fileName);
}

// Checkpoints are far between: what was stopped before the first is lost.
bool IngestPass::kept() const
{
    if (m_index)
        return m_progress.done > 0;
    return m_recording.ingest && m_recording.ingest->done > 0;
}

Outcome<PassResult> IngestPass::run(const JobContext& job)
{
    const auto lock = lockIngest(m_recording.bytes.derivedFolder());
    if (!lock)
        return fail(lock.error());
    // What was interrupted shows where it stands, not how far it is with opening the recording again.
    const bool again = m_recording.ingest && m_recording.ingest->pending() && m_recording.ingest->done > 0 &&
                       m_recording.ingest->measure == (m_models != nullptr);
    const double from = again ? kOpened + (kDecoded - kOpened) * m_recording.ingest->share() : 0.0;
    if (again)
        job.goesOnAt(from);
    if (const Done opened = open(again ? job.part(from, from) : job.part(0.0, kOpened)); !opened)
        return tl::unexpected<Failure>(opened.error());
    if (m_models) {
        if (const Done made = makeVision(); !made)
            return tl::unexpected<Failure>(made.error());
    }
    if (!everythingThere())
        m_sound = std::make_unique<SoundSink>(m_store.get());
    // The files say how far it is, from here to its end. Where the library cannot be written now, they always do.
    if (m_recording.record.ingested && (m_sound || m_vision))
        static_cast<void>(m_library.database().recordings().setIngested(m_recording.record.id, false));
    if (m_sound || (m_vision && !m_sampled)) {
        if (const Done decoded = decode(job.part(kOpened, kDecoded)); !decoded)
            return tl::unexpected<Failure>(decoded.error());
    }
    if (job.stopped())
        return fail({base::ErrorCategory::Cancelled, {}});
    auto kept = keep();
    if (!kept)
        return tl::unexpected<Failure>(kept.error());
    m_result.measurement = std::move(*kept);
    return m_result;
}

Done IngestPass::open(const JobContext& job)
{
    const RecordingTrace trace = traceOf(m_recording);
    const auto hash = contentHash(m_recording, job.part(0.0, 0.5));
    if (!hash)
        return tl::unexpected<Failure>(hash.error());
    if (*hash != m_recording.record.contentHash)
        return failed(base::ErrorCategory::Conflict, "content changed", Subject::Recording, m_recording.name());
    if (m_recording.record.storage == db::Storage::Linked)
        static_cast<void>(keepSeen(*m_recording.bytes.derived(), trace, *hash));
    auto index = openIndex(m_recording, job.part(0.5, 1.0));
    if (!index)
        return tl::unexpected<Failure>(index.error());
    m_index = std::move(*index);
    m_store = m_recording.bytes.derived();
    m_progress = readIngestProgress(*m_store).value_or(IngestProgress{});
    m_progress.frames = m_index->frameCount();
    return {};
}

Done IngestPass::makeVision()
{
    auto vision = VisionSink::create(m_models, m_index);
    if (!vision)
        return failed(vision.error(), Subject::Models, pathText(*m_settings.models));
    m_vision = std::move(*vision);
    m_sampled = loadSamples();
    return {};
}

// A proxy or a strip of thumbnails with a hole is made again, as is everything when one file of the sound is gone.
bool IngestPass::everythingThere()
{
    if (!m_progress.prepared)
        return false;
    if (m_progress.sound && !(m_store->open(derived::kSpeech) && m_store->open(derived::kWaveform)))
        return false;
    const auto proxy = media::ScrubProxy::open(m_store, m_index);
    const auto strip = media::ThumbnailStrip::open(m_store, m_index);
    return proxy && strip && (*proxy)->coverage() >= 1.0 && (*strip)->coverage() >= 1.0;
}

Done IngestPass::decode(const JobContext& job)
{
    auto source = openRecording(m_recording);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    std::unique_ptr<media::IngestSink> proxy;
    std::unique_ptr<media::IngestSink> strip;
    std::vector<media::IngestSink*> sinks;
    if (m_sound) {
        m_progress.prepared = false;
        proxy = media::makeProxySink(*m_store, m_index);
        strip = media::makeThumbnailSink(*m_store, m_index);
        sinks = {proxy.get(), strip.get(), m_sound.get()};
    }
    const bool sample = m_vision && !m_sampled;
    if (sample)
        sinks.push_back(m_vision.get());
    m_progress.measure = sample;
    ProgressSink progress(*m_store, m_progress, job);
    sinks.push_back(&progress); // last: what it says is safe by then

    media::IngestOptions options;
    options.segmentFrames = m_settings.segmentFrames;
    options.sound = SoundSink::kSpec;
    options.paused = job.paused();
    const QString words = sample ? tr("Measuring gaze and posture") : tr("Preparing the recording");
    const auto report = media::ingest(**source, m_index, *m_store, sinks, options, job.stopToken(),
                                      [&](double fraction) { job.progress(fraction, words); });
    if (!report)
        return fail(report.error());
    m_result.resumedFrame = report->resumedAt;
    m_result.decoded = report->alreadyComplete ? 0 : report->frames - report->resumedAt;
    if (m_sound && report->soundError)
        m_result.remarks.append(
            tr("The sound of “%1” cannot be read to its end; from there on the timeline shows none.")
                .arg(m_recording.record.fileName));
    m_sampled = m_vision != nullptr;
    if (sample) {
        if (base::Status saved = saveSamples(); !saved)
            return fail(saved.error());
    }
    return {};
}

Outcome<std::optional<MeasurementResult>> IngestPass::keep()
{
    std::optional<Measured> measured;
    const auto spoken = speech();
    MeasurementService keeper(m_library);
    if (m_vision) {
        const auto scope = keeper.idScope(m_recording.record);
        if (!scope)
            return tl::unexpected<Failure>(scope.error());
        const auto input = FindingsService(m_library).input(m_recording.record, m_settings.usual);
        if (!input)
            return tl::unexpected<Failure>(input.error());
        auto found = findIn(*m_vision, *m_index, spoken ? &*spoken : nullptr,
                            {m_settings.definitions.value_or(input->definitions),
                             m_recording.record.contentHash,
                             {},
                             *scope,
                             input->review});
        if (!found)
            return failed(found.error(), Subject::Models, pathText(*m_settings.models));
        measured = std::move(*found);
    }
    if (!m_sound && !measured)
        return std::optional<MeasurementResult>();
    KeptTracks tracks;
    tracks.measured = measured ? &*measured : nullptr;
    tracks.sound = m_sound ? m_sound->track().get() : nullptr;
    if (const Done kept = keeper.keep(m_recording, *m_index, tracks); !kept) {
        const bool disk = kept.error().error.category == base::ErrorCategory::NoSpace ||
                          kept.error().error.category == base::ErrorCategory::Unwritable;
        return disk ? fail(kept.error().error) : tl::unexpected<Failure>(kept.error());
    }
    if (m_sound)
        m_progress.sound = m_sound->track() != nullptr;
    m_progress.prepared = true;
    m_progress.measure = false;
    m_progress.done = m_progress.frames;
    if (base::Status written = writeIngestProgress(*m_store, m_progress); !written)
        return fail(written.error());
    static_cast<void>(m_library.database().recordings().setIngested(m_recording.record.id, true));
    if (!measured)
        return std::optional<MeasurementResult>();
    return std::optional(resultOf(m_session, *measured, *m_index));
}

std::optional<vision::SpeechTrack> IngestPass::speech() const
{
    if (m_sound)
        return m_sound->track() ? std::optional(m_sound->track()->speech) : std::nullopt;
    if (!m_progress.sound)
        return std::nullopt;
    const auto text = readStored(*m_store, derived::kSpeech);
    auto read = text ? readSpeechJson(*text) : base::fail(base::ErrorCategory::NotFound);
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

// What was sampled outlives the pass: with other definitions the recording is not decoded again.
base::Status IngestPass::saveSamples()
{
    const auto state = m_vision->checkpoint();
    if (!state)
        return tl::unexpected<base::Error>(state.error());
    vision::StateWriter writer;
    writer(std::string(kSamplesFormat), m_vision->id(), m_recording.record.contentHash.toStdString(), *state);
    const std::vector<std::uint8_t> bytes = writer.take();
    auto sink = m_store->create(derived::kSamples);
    if (!sink)
        return tl::unexpected<base::Error>(sink.error());
    if (base::Status done = (*sink)->write(bytes); !done)
        return done;
    return (*sink)->commit();
}

bool IngestPass::loadSamples()
{
    const auto source = m_store->open(derived::kSamples);
    if (!source)
        return false;
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>((*source)->size()));
    const auto read = (*source)->readAt(0, bytes);
    if (!read || *read != bytes.size())
        return false;
    vision::StateReader reader(bytes);
    std::string format;
    std::string id;
    std::string recording;
    std::vector<std::uint8_t> state;
    reader(format, id, recording, state);
    const bool own = reader.good() && format == kSamplesFormat && id == m_vision->id() &&
                     recording == m_recording.record.contentHash.toStdString();
    return own && m_vision->restore(state) && m_vision->finish();
}

} // namespace alliance::app
