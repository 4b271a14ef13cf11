#include "app/cli/PlayerDrag.h"

#include "app/services/RecordingFiles.h"
#include "media/player/Player.h"

#include <condition_variable>

namespace alliance::app::cli
{
namespace
{

constexpr std::chrono::seconds kPatience{10}; // for one picture of the player

// The newest full picture that the player showed.
class Screen
{
public:
    void show(const media::VideoFrame& frame)
    {
        const std::lock_guard lock(m_mutex);
        if (!frame.preview)
            m_full = frame.frame;
        m_changed.notify_all();
    }
    bool waitForFull(std::int64_t frame)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kPatience, [&] { return m_full == frame; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::int64_t m_full = -1;
};

} // namespace

Outcome<PlayerDrag> dragWithPlayer(const BenchOptions& options, const BenchRecording& recording,
                                   const std::shared_ptr<const base::ByteStore>& store, const JobContext& job,
                                   const std::function<void(const media::VideoFrame&)>& look)
{
    const auto late = [&] {
        return failed(base::ErrorCategory::Internal, "no picture came", Subject::Recording, pathText(options.file));
    };
    DragMeter meter;
    Screen screen;
    media::PlayerEvents events;
    events.frameShown = [&](int, const media::VideoFrame& frame) {
        meter.shown(frame.frame);
        if (look)
            look(frame);
        screen.show(frame);
    };
    auto source = openRecording(options.file);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    media::Player player(std::move(events), nullptr);
    std::vector<media::PlayerRecording> recordings;
    recordings.push_back({std::move(*source), recording.index, {}, store});
    player.open(std::move(recordings));
    if (!screen.waitForFull(0))
        return late();
    std::mt19937_64 random(options.seed);
    const std::vector<std::int64_t> targets = dragTargets(random, recording.index->frameCount(), options.count);
    auto next = BenchClock::now();
    for (const std::int64_t target : targets) {
        if (job.stopped())
            return failed(base::ErrorCategory::Cancelled, "drag", Subject::Recording, pathText(options.file));
        meter.moved(target);
        player.scrub(target);
        next += kDragMove;
        std::this_thread::sleep_until(next);
    }
    PlayerDrag figures;
    figures.drag = meter.figures();
    const auto rest = BenchClock::now();
    player.scrubEnd();
    if (!targets.empty() && !screen.waitForFull(targets.back()))
        return late();
    figures.restMs = millisecondsSince(rest);
    player.close();
    return figures;
}

} // namespace alliance::app::cli
