#include "media/ingest/Ingest.h"

#include "media/ingest/IngestState.h"
#include "media/ingest/ReadAhead.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <thread>

extern "C" {
#include <libavutil/mathematics.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kNanoseconds = 1'000'000'000;
constexpr double kShareOfDecoding = 0.999; // the rest is finish()

std::vector<std::string> idsOf(const std::vector<IngestSink*>& sinks)
{
    std::vector<std::string> ids;
    for (const IngestSink* sink : sinks)
        ids.push_back(sink->id());
    return ids;
}

bool showsDamage(const FrameIndex& index)
{
    const auto& frames = index.frames();
    return std::any_of(frames.begin(), frames.end(), [](const FrameEntry& frame) { return frame.damaged; });
}

int threadsFor(const FrameIndex& index, const IngestOptions& options)
{
    constexpr int kMaxThreads = 16;
    if (showsDamage(index))
        return 1;
    // One more than there are cores: frame threads wait for each other now and then.
    const int wanted =
        options.decodeThreads > 0 ? options.decodeThreads : static_cast<int>(std::thread::hardware_concurrency()) + 1;
    return std::clamp(wanted, 1, kMaxThreads);
}

class Pass
{
public:
    Pass(base::ByteSource& source, std::shared_ptr<const FrameIndex> index, base::ByteStore& store,
         const std::vector<IngestSink*>& sinks, const IngestOptions& options, std::stop_token stop,
         const ProgressCallback& progress)
        : m_source(source),
          m_index(std::move(index)),
          m_store(store),
          m_sinks(sinks),
          m_options(options),
          m_stop(std::move(stop)),
          m_progress(progress)
    {
    }

    base::Result<IngestReport> run()
    {
        if (auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
        m_report.frames = m_index->frameCount();
        m_report.resumedAt = m_state.nextFrame;
        m_report.alreadyComplete = m_state.complete;
        tell(m_state.nextFrame);
        if (m_state.nextFrame < m_report.frames) {
            if (auto decoded = decode(); !decoded)
                return tl::unexpected(decoded.error());
        }
        if (auto finished = finish(); !finished)
            return tl::unexpected(finished.error());
        return m_report;
    }

private:
    // Where the last pass stopped, or frame 0.
    base::Status begin()
    {
        const auto ids = idsOf(m_sinks);
        auto stored = loadIngestState(m_store, ingestStateName(ids));
        if (stored && belongsTo(*stored, m_index->signature(), m_options.sound, ids) &&
            stored->nextFrame <= m_index->frameCount() && restore(*stored)) {
            m_state = std::move(*stored);
            return {};
        }
        if (auto removed = removeStaleStates(m_store, m_index->signature(), ids); !removed)
            return removed;
        m_state = {};
        m_state.recording = m_index->signature();
        m_state.sound = m_options.sound;
        for (IngestSink* sink : m_sinks) {
            if (auto started = sink->start(); !started)
                return started;
        }
        return {};
    }

    bool restore(const IngestState& stored)
    {
        for (std::size_t i = 0; i < m_sinks.size(); ++i) {
            if (!m_sinks[i]->restore(stored.sinks[i].bytes))
                return false;
        }
        return true;
    }

    base::Status decode()
    {
        auto pictures = m_source.clone();
        if (!pictures)
            return tl::unexpected(pictures.error());
        FramesAhead frames(std::move(*pictures), m_index, threadsFor(*m_index, m_options), m_state.nextFrame);
        std::optional<SoundAhead> sound;
        if (!m_state.soundOver) {
            auto copy = m_source.clone();
            if (!copy)
                return tl::unexpected(copy.error());
            sound.emplace(std::move(*copy), m_index, m_options.sound, m_state.soundGroups);
        }
        const std::int64_t count = m_index->frameCount();
        while (m_state.nextFrame < count) {
            const std::int64_t end =
                std::min(count, m_state.nextFrame + std::max<std::int64_t>(1, m_options.segmentFrames));
            if (auto fed = feedFrames(frames, end); !fed)
                return fed;
            if (auto fed = feedSound(sound, end); !fed)
                return fed;
            m_state.nextFrame = end;
            if (auto kept = checkpoint(); !kept)
                return kept;
        }
        return {};
    }

    base::Status feedFrames(FramesAhead& frames, std::int64_t end)
    {
        for (std::int64_t n = m_state.nextFrame; n < end; ++n) {
            if (auto going = goOn(); !going)
                return going;
            const auto frame = frames.next(m_stop);
            if (!frame)
                return tl::unexpected(frame.error());
            if (!*frame)
                return base::fail(ErrorCategory::Damaged, "the recording is shorter than its index");
            m_report.damaged += (*frame)->damaged ? 1 : 0;
            for (IngestSink* sink : m_sinks) {
                if (auto added = sink->addFrame(**frame, m_stop); !added)
                    return added;
            }
            tell(n + 1);
        }
        return {};
    }

    // Up to the time of frame `end`; after the last frame all that is left.
    base::Status feedSound(std::optional<SoundAhead>& sound, std::int64_t end)
    {
        while (!m_state.soundOver) {
            if (auto going = goOn(); !going)
                return going;
            const std::int64_t missing = soundGroupsBefore(end) - m_state.soundGroups;
            if (missing <= 0)
                return {};
            const auto block = sound->next(missing, m_stop);
            if (!block && block.error().category == ErrorCategory::Cancelled)
                return tl::unexpected(block.error());
            if (!block && block.error().category != ErrorCategory::NotFound)
                m_report.soundError = block.error();
            if (!block || !*block) {
                m_state.soundOver = true;
                return {};
            }
            m_state.soundGroups += (*block)->groups();
            for (IngestSink* sink : m_sinks) {
                if (auto added = sink->addSound(**block); !added)
                    return added;
            }
        }
        return {};
    }

    std::int64_t soundGroupsBefore(std::int64_t frame) const
    {
        if (frame >= m_index->frameCount())
            return std::numeric_limits<std::int64_t>::max();
        return av_rescale(m_index->timeOf(frame).ns, m_options.sound.sampleRate, kNanoseconds);
    }

    base::Status checkpoint()
    {
        m_state.sinks.clear();
        for (IngestSink* sink : m_sinks) {
            auto bytes = sink->checkpoint();
            if (!bytes)
                return tl::unexpected(bytes.error());
            m_state.sinks.push_back({sink->id(), std::move(*bytes)});
        }
        return saveIngestState(m_state, m_store);
    }

    base::Status finish()
    {
        for (IngestSink* sink : m_sinks) {
            if (auto finished = sink->finish(); !finished)
                return finished;
        }
        if (!m_state.complete) {
            m_state.complete = true;
            if (auto saved = saveIngestState(m_state, m_store); !saved)
                return saved;
        }
        if (m_progress)
            m_progress(1.0);
        return {};
    }

    base::Status goOn() const
    {
        constexpr auto kNap = std::chrono::milliseconds(20);
        while (m_options.paused && m_options.paused->load() && !m_stop.stop_requested())
            std::this_thread::sleep_for(kNap);
        return m_stop.stop_requested() ? base::Status(base::fail(ErrorCategory::Cancelled)) : base::Status{};
    }

    void tell(std::int64_t frames)
    {
        constexpr double kStep = 0.0005;
        const double share = kShareOfDecoding * static_cast<double>(frames) / static_cast<double>(m_report.frames);
        if (m_progress && share >= m_told + kStep) {
            m_told = share;
            m_progress(share);
        }
    }

    base::ByteSource& m_source;
    std::shared_ptr<const FrameIndex> m_index;
    base::ByteStore& m_store;
    const std::vector<IngestSink*>& m_sinks;
    const IngestOptions& m_options;
    std::stop_token m_stop;
    const ProgressCallback& m_progress;
    IngestState m_state;
    IngestReport m_report;
    double m_told = -1.0;
};

} // namespace

base::Result<IngestReport> ingest(base::ByteSource& source, std::shared_ptr<const FrameIndex> index,
                                  base::ByteStore& store, const std::vector<IngestSink*>& sinks,
                                  const IngestOptions& options, std::stop_token stop, const ProgressCallback& progress)
{
    if (!index || index->frameCount() == 0 || options.sound.sampleRate <= 0 || sinks.empty())
        return base::fail(ErrorCategory::Invalid, "no index, no sinks, or sound without a rate");
    return Pass(source, std::move(index), store, sinks, options, std::move(stop), progress).run();
}

bool ingestComplete(const base::ByteStore& store, const FrameIndex& index, const std::vector<IngestSink*>& sinks)
{
    const auto ids = idsOf(sinks);
    const auto state = loadIngestState(store, ingestStateName(ids));
    return state && state->complete && state->nextFrame == index.frameCount() &&
           belongsTo(*state, index.signature(), state->sound, ids);
}

} // namespace alliance::media
