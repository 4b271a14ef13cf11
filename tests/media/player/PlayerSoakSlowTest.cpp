// Hours of hands on the controls, in seconds: whatever is done, every picture shown is the frame that it says it is.
// ALLIANCE_SOAK_SECONDS sets how long (8 by default), ALLIANCE_SOAK_SEED what is done.

#include "media/player/Player.h"
#include "tests/media/ingest/IngestFixture.h"
#include "tests/media/player/PlayerFixture.h"
#include "tests/support/media/RecordingAudioOutput.h"

#include <atomic>
#include <cstdlib>
#include <random>
#include <thread>

namespace alliance::media::testing
{
namespace
{

using base::MediaTime;
using support::ClipSpec;
using support::Codec;
using support::Container;

long fromEnvironment(const char* name, long otherwise)
{
    const char* text = std::getenv(name);
    return text ? std::atol(text) : otherwise;
}

// Counts instead of keeping: a soak may take hours.
struct Tally {
    std::atomic<std::int64_t> shown{0};
    std::atomic<std::int64_t> wrong{0};
    std::atomic<std::int64_t> failures{0};
    std::atomic<std::int64_t> outside{0}; // positions outside the recording

    PlayerEvents events(MediaTime end)
    {
        PlayerEvents events;
        events.frameShown = [this](int view, const VideoFrame& frame) {
            ++shown;
            const int number = frame.empty() ? -1 : numberIn(frame);
            if (number != frame.frame && wrong++ < 20) {
                ADD_FAILURE() << "view " << view << " says " << frame.frame << ", shows " << number
                              << (frame.preview ? ", small" : ", full") << (frame.damaged ? ", damaged" : "");
            }
        };
        events.positionChanged = [this, end](MediaTime time) { outside += time < MediaTime{} || time > end ? 1 : 0; };
        events.failed = [this](const base::Error&) { ++failures; };
        return events;
    }
};

class Hand
{
public:
    Hand(Player& player, std::uint64_t seed, std::int64_t frames, MediaTime end)
        : m_player(player), m_random(seed), m_frames(frames), m_end(end)
    {
    }

    void act()
    {
        switch (below(16)) {
        case 0:
        case 1:
            return m_player.play();
        case 2:
            return m_player.pause();
        case 3:
            return m_player.seek(frame());
        case 4:
            return m_player.seekTime(time());
        case 5:
        case 6:
            return steps();
        case 7:
        case 8:
        case 9:
            return drag();
        case 10:
            return m_player.shuttle(static_cast<double>(below(9)) - 4.0);
        case 11:
            return m_player.setSpeed(0.25 * static_cast<double>(1 + below(16)));
        case 12:
            return loop();
        case 13:
            return m_player.setOffset(static_cast<int>(below(3)), MediaTime{(below(120) - 60) * 33'000'000});
        case 14:
            return m_player.setMuted(below(2) == 0);
        default:
            return m_player.setDeinterlace(below(2) == 0);
        }
    }
    void rest() { std::this_thread::sleep_for(std::chrono::milliseconds(below(5) == 0 ? below(300) : below(25))); }

private:
    std::int64_t below(std::int64_t limit)
    {
        return std::uniform_int_distribution<std::int64_t>(0, limit - 1)(m_random);
    }
    std::int64_t frame() { return below(m_frames + 20) - 10; }
    MediaTime time() { return {below(m_end.ns + 2'000'000'000) - 1'000'000'000}; }
    void steps()
    {
        const std::int64_t count = 1 + below(12);
        const std::int64_t size = below(3) - 1;
        for (std::int64_t i = 0; i < count; ++i) {
            if (size == 0)
                m_player.step(MediaTime{(below(3) - 1) * 500'000'000});
            else
                m_player.step(static_cast<int>(size * (below(4) == 0 ? 10 : 1)));
        }
    }
    void drag()
    {
        std::int64_t at = frame();
        for (std::int64_t moves = below(20); moves >= 0; --moves) {
            m_player.scrub(at);
            at += below(31) - 15;
            std::this_thread::sleep_for(std::chrono::milliseconds(below(17)));
        }
        if (below(5) != 0)
            m_player.scrubEnd();
    }
    void loop()
    {
        if (below(3) == 0)
            return m_player.setLoop(std::nullopt);
        const MediaTime start = time();
        m_player.setLoop(base::TimeRange{start, start + MediaTime{below(1'500'000'000)}});
    }

    Player& m_player;
    std::mt19937_64 m_random;
    std::int64_t m_frames;
    MediaTime m_end;
};

struct Session {
    std::string name;
    std::vector<ClipSpec> cameras;
};

std::vector<Session> sessions()
{
    const ClipSpec plain{.frames = 240, .gop = 60, .bFrames = 2, .sound = support::Sound::Beeps};
    return {
        {"one camera", {plain}},
        {"three cameras of other kinds",
         {plain,
          {.container = Container::Mkv, .frames = 200, .gop = 24, .bFrames = 3, .openGop = true},
          {.container = Container::Ts, .codec = Codec::Mpeg2, .width = 176, .height = 144, .frames = 180}}},
        {"variable times", {{.frames = 150, .bFrames = 2, .variableTimes = true, .sound = support::Sound::Beeps}}},
    };
}

TEST(PlayerSoak, EveryPictureShownIsTheFrameItSaysItIs)
{
    const auto seconds = fromEnvironment("ALLIANCE_SOAK_SECONDS", 8);
    const auto seed = static_cast<std::uint64_t>(fromEnvironment("ALLIANCE_SOAK_SEED", 20261126));
    SCOPED_TRACE("seed " + std::to_string(seed));
    const auto all = sessions();
    const auto share = std::chrono::milliseconds(seconds * 1000 / static_cast<long>(all.size()));
    for (const Session& session : all) {
        SCOPED_TRACE(session.name);
        std::vector<OpenClip> clips;
        std::vector<std::shared_ptr<support::MemoryStore>> stores;
        for (const ClipSpec& spec : session.cameras) {
            clips.push_back(openClip(spec));
            stores.push_back(std::make_shared<support::MemoryStore>());
            ASSERT_TRUE(makeProxy(clips.back(), *stores.back()));
        }
        const FrameIndex& index = *clips.front().index;
        Tally tally;
        {
            const auto recorded = std::make_shared<support::RecordedSound>();
            Player player(tally.events(index.endTime()), support::makeRecordingAudioOutput(recorded));
            Hand hand(player, seed, index.frameCount(), index.endTime());
            const auto end = std::chrono::steady_clock::now() + share;
            for (int round = 0; std::chrono::steady_clock::now() < end; ++round) {
                if (round % 200 == 0) {
                    std::vector<PlayerRecording> recordings;
                    for (std::size_t i = 0; i < clips.size(); ++i) {
                        recordings.push_back(camera(clips[i], frameTime(7 * static_cast<std::int64_t>(i))));
                        recordings.back().derived = stores[i];
                    }
                    player.open(std::move(recordings), round % index.frameCount());
                }
                hand.act();
                hand.rest();
                recorded->take();
                if (round % 50 == 49)
                    recorded->working = !recorded->working;
            }
            // After all that it still answers.
            player.setLoop(std::nullopt);
            player.pause();
            player.seek(17);
            while (player.frame() != 17 && player.state() != PlayerState::Failed)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            EXPECT_EQ(player.frame(), 17);
        }
        EXPECT_EQ(tally.wrong, 0);
        EXPECT_EQ(tally.failures, 0);
        EXPECT_EQ(tally.outside, 0);
        EXPECT_GT(tally.shown, 20);
    }
}

} // namespace
} // namespace alliance::media::testing
