#include "tests/bench/media/SyncMeter.h"

#include "media/index/FrameIndexBuilder.h"
#include "media/player/Player.h"
#include "tests/support/media/ClipMaker.h"
#include "tests/support/media/MemoryBytes.h"
#include "tests/support/media/RecordingAudioOutput.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>
#include <numbers>
#include <random>
#include <thread>

namespace alliance::bench
{
namespace
{

using Clock = std::chrono::steady_clock;
using media::Player;

constexpr int kRate = 25; // frames per second of the clip
constexpr int kClipSeconds = 60;

// When the first frame of every second was shown.
class ShownLog
{
public:
    media::PlayerEvents events()
    {
        media::PlayerEvents events;
        events.frameShown = [this](int, const media::VideoFrame& frame) {
            const auto now = Clock::now();
            if (frame.frame % kRate != 0)
                return;
            const std::scoped_lock lock(m_mutex);
            m_shown.push_back(now);
        };
        return events;
    }
    std::vector<Clock::time_point> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_shown, {});
    }

private:
    std::mutex m_mutex;
    std::vector<Clock::time_point> m_shown;
};

// Onsets: the loudness of 2 ms passes half of what the beep reaches, after at least 60 ms of quiet. A piece that starts
// loud has no onset there.
std::vector<Clock::time_point> onsets(const support::HeardSound& heard)
{
    const auto window = static_cast<std::size_t>(heard.sampleRate / 500);
    constexpr std::size_t kQuietWindows = 30;
    constexpr double kHalf = 0.5 * 0.5 / std::numbers::sqrt2; // the beeps' amplitude is 0.5
    std::vector<Clock::time_point> found;
    std::size_t quiet = 0;
    for (std::size_t at = 0; at + window <= heard.samples.size(); at += window) {
        double energy = 0;
        for (std::size_t i = at; i < at + window; ++i)
            energy += static_cast<double>(heard.samples[i]) * heard.samples[i];
        const bool loud = std::sqrt(energy / static_cast<double>(window)) > kHalf;
        if (loud && quiet >= kQuietWindows) {
            const double seconds = static_cast<double>(at) / heard.sampleRate;
            found.push_back(heard.began + std::chrono::nanoseconds(static_cast<std::int64_t>(seconds * 1e9)));
        }
        quiet = loud ? 0 : quiet + 1;
    }
    return found;
}

void act(Player& player, const SyncRun& run, std::mt19937_64& random)
{
    std::uniform_int_distribution<int> frames(0, (kClipSeconds - 20) * kRate);
    switch (run.event) {
    case SyncRun::Event::None:
    case SyncRun::Event::Loop:
        break;
    case SyncRun::Event::Seek:
        player.seek(frames(random));
        break;
    case SyncRun::Event::Speed: {
        constexpr double kSpeeds[] = {0.5, 1.0, 1.5, 2.0, 4.0};
        player.setSpeed(kSpeeds[random() % std::size(kSpeeds)]);
        break;
    }
    }
}

} // namespace

double SyncResult::p95() const
{
    std::vector<double> sizes;
    for (const double offset : offsetsMs)
        sizes.push_back(std::abs(offset));
    std::sort(sizes.begin(), sizes.end());
    return sizes.empty() ? 0.0 : sizes[(sizes.size() - 1) * 95 / 100];
}

double SyncResult::most() const
{
    double most = 0;
    for (const double offset : offsetsMs)
        most = std::max(most, std::abs(offset));
    return most;
}

base::Result<SyncResult> measureSync(const SyncRun& run, std::uint64_t seed)
{
    auto made = support::makeClip({.frames = kClipSeconds * kRate, .rate = kRate, .sound = support::Sound::Beeps});
    if (!made)
        return tl::unexpected(made.error());
    const auto bytes = std::make_shared<const std::vector<std::uint8_t>>(std::move(*made));
    std::vector<media::PlayerRecording> recordings(1);
    recordings.front().source = support::memorySource(bytes);
    auto index = media::buildFrameIndex(*recordings.front().source);
    if (!index)
        return tl::unexpected(index.error());
    recordings.front().index = std::make_shared<const media::FrameIndex>(std::move(*index));

    std::mt19937_64 random(seed);
    ShownLog shown;
    const auto recorded = std::make_shared<support::RecordedSound>();
    {
        Player player(shown.events(), support::makeRecordingAudioOutput(recorded));
        player.setSpeed(run.speed);
        player.open(std::move(recordings), 12);
        if (run.event == SyncRun::Event::Loop)
            player.setLoop(base::TimeRange{base::MediaTime::fromSeconds(0.5), base::MediaTime::fromSeconds(3.3)});
        player.play();
        const auto end = Clock::now() + std::chrono::duration<double>(run.seconds);
        while (Clock::now() < end) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2300));
            act(player, run, random);
        }
    }
    SyncResult result;
    result.name = run.name;
    const auto pictures = shown.take();
    for (const support::HeardSound& heard : recorded->take()) {
        for (const auto onset : onsets(heard)) {
            const auto nearer = [&](auto a, auto b) {
                return std::chrono::abs(a - onset) < std::chrono::abs(b - onset);
            };
            const auto nearest = std::min_element(pictures.begin(), pictures.end(), nearer);
            if (nearest == pictures.end() || std::chrono::abs(*nearest - onset) > std::chrono::milliseconds(200))
                continue;
            result.offsetsMs.push_back(std::chrono::duration<double, std::milli>(onset - *nearest).count());
        }
    }
    return result;
}

} // namespace alliance::bench
