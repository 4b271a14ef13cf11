#include "media/player/Player.h"

#include "media/player/Mailbox.h"
#include "media/player/PlayerCore.h"
#include "media/player/PlayerSnapshot.h"
#include "media/player/PlayerStates.h"

#include <algorithm>
#include <cmath>
#include <thread>
#include <utility>
#include <variant>

namespace alliance::media
{
namespace
{

constexpr double kSlowest = 0.25;
constexpr double kFastest = 4.0;
constexpr auto kIdle = std::chrono::hours(1);

// Does it say anew what is to be seen?
bool isWish(const Command& given)
{
    using namespace command;
    return std::holds_alternative<SeekFrame>(given) || std::holds_alternative<SeekTime>(given) ||
           std::holds_alternative<StepFrames>(given) || std::holds_alternative<StepTime>(given) ||
           std::holds_alternative<Scrub>(given) || std::holds_alternative<Shuttle>(given) ||
           std::holds_alternative<Play>(given) || std::holds_alternative<Close>(given);
}

} // namespace

struct Player::Impl {
    Impl(PlayerEvents events, std::unique_ptr<AudioOutput> output)
        : core(std::move(events), std::move(output), snapshot, mailbox),
          mode(makeClosed(core, PlayerState::Closed)),
          thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

    void run(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            const auto wake = mode->wakeAt().value_or(std::chrono::steady_clock::now() + kIdle);
            if (auto taken = mailbox.take(stop, wake)) {
                if (isWish(*taken))
                    beyond.reset();
                std::visit([this](auto& command) { on(command); }, *taken);
            } else if (!stop.stop_requested()) {
                change(mode->timePassed());
            }
            if (mode->wakeAt() && std::chrono::steady_clock::now() >= *mode->wakeAt())
                change(mode->timePassed());
        }
        core.shutDown();
    }

    void change(PlayerMode::Next next)
    {
        if (!next)
            return;
        mode = std::move(next);
        core.report(mode->reported(), mode->rate());
        mode->enter();
    }

    void fail(const base::Error& error)
    {
        core.shutDown();
        change(makeClosed(core, PlayerState::Failed));
        core.reportFailure(error);
    }

    void on(command::Open& open)
    {
        core.shutDown();
        change(makeClosed(core, PlayerState::Closed));
        beyond.reset();
        growing = !open.recordings.empty() && open.recordings.front().growing;
        if (auto opened = core.open(std::move(open)); !opened) {
            fail(opened.error());
            return;
        }
        change(makePaused(core));
        core.showStill(core.target(), Haste::Seek);
    }

    void on(const command::Close&)
    {
        core.shutDown();
        change(makeClosed(core, PlayerState::Closed));
        mailbox.closed();
    }

    void on(const command::Play&) { change(mode->shuttle(core.speed())); }
    void on(const command::Pause&) { change(mode->pause()); }
    void on(const command::Shuttle& shuttle)
    {
        const double size = std::clamp(std::abs(shuttle.rate), kSlowest, kFastest);
        change(shuttle.rate == 0.0 ? mode->pause() : mode->shuttle(std::copysign(size, shuttle.rate)));
    }

    void on(const command::SeekFrame& seek)
    {
        if (!mode->isOpen())
            return;
        if (growing && seek.frame > core.lastFrame())
            beyond = seek;
        change(mode->seek(core.clamped(seek.frame)));
    }

    void on(const command::SeekTime& seek)
    {
        if (!mode->isOpen())
            return;
        if (growing && seek.time >= core.index().endTime())
            beyond = seek;
        change(mode->seek(core.index().frameAt(seek.time)));
    }

    void on(const command::StepFrames& step)
    {
        if (mode->isOpen())
            change(mode->step(core.clamped(mode->standsAt() + step.frames)));
    }

    void on(const command::StepTime& step)
    {
        if (!mode->isOpen())
            return;
        // From the time that was asked for, not from the start of its frame: there and back must end where it began.
        const std::int64_t from = mode->standsAt();
        const base::MediaTime asked = core.askedTime(from) + step.by;
        std::int64_t to = core.index().frameAt(asked);
        if (step.by.ns != 0)
            to = step.by.ns > 0 ? std::max(to, from + 1) : std::min(to, from - 1);
        change(mode->step(core.clamped(to)));
        core.noteAskedTime(asked);
    }

    void on(const command::Scrub& scrub)
    {
        if (mode->isOpen())
            change(mode->scrub(core.clamped(scrub.frame)));
    }

    void on(const command::ScrubEnd&) { change(mode->scrubEnd()); }

    void on(const command::Speed& speed)
    {
        core.changeSpeed(speed.factor);
        change(mode->speedChanged());
    }

    void on(const command::Loop& loop)
    {
        mode->changing([&] { core.changeLoop(loop.range); });
    }

    void on(const command::Track& track)
    {
        mode->changing([&] { core.chooseTrack(track.stream); });
    }

    void on(const command::Offset& offset)
    {
        core.changeOffset(offset.view, offset.offset);
        mode->refresh(false);
    }

    void on(const command::Deinterlace&)
    {
        core.changeDeinterlace();
        mode->refresh(true);
    }

    void on(const command::Extend& extend)
    {
        if (!mode->isOpen())
            return;
        mode->changing([&] { core.extend(extend.view, extend.index); });
        if (extend.view != 0)
            return;
        growing = !extend.whole;
        // The end was only that of what was known.
        if (mode->reported() == PlayerState::Ended)
            change(makePaused(core));
        if (const auto wish = std::exchange(beyond, std::nullopt))
            std::visit([this](const auto& seek) { on(seek); }, *wish);
    }

    void on(const command::Loudness&) { core.changeLoudness(); }

    void on(const command::SoundNotice&)
    {
        if (auto why = core.sound().takeNotice())
            core.reportSilence(*why);
    }

    void on(const command::Shown& shown) { change(mode->shown(shown)); }

    void on(const command::ViewFailed& failed)
    {
        if (mode->isOpen())
            fail(failed.error);
    }

    PlayerSnapshot snapshot;
    Mailbox mailbox;

    // Player's thread only.
    PlayerCore core;
    std::unique_ptr<PlayerMode> mode;
    bool growing = false;                                                      // the first recording's index
    std::optional<std::variant<command::SeekFrame, command::SeekTime>> beyond; // what is known of it

    std::jthread thread; // last: its work uses the members above
};

Player::Player(PlayerEvents events, std::unique_ptr<AudioOutput> output)
    : m_impl(std::make_unique<Impl>(std::move(events), std::move(output)))
{
}

Player::~Player() = default;

void Player::open(std::vector<PlayerRecording> recordings, std::int64_t start, const SeekOptions& options)
{
    m_impl->mailbox.put(command::Open{std::move(recordings), start, options});
}

void Player::close()
{
    m_impl->mailbox.closeAndWait();
}

void Player::play()
{
    m_impl->mailbox.put(command::Play{});
}

void Player::pause()
{
    m_impl->mailbox.put(command::Pause{});
}

void Player::shuttle(double rate)
{
    m_impl->mailbox.put(command::Shuttle{rate});
}

void Player::seek(std::int64_t frame)
{
    m_impl->mailbox.put(command::SeekFrame{frame});
}

void Player::seekTime(base::MediaTime time)
{
    m_impl->mailbox.put(command::SeekTime{time});
}

void Player::step(int frames)
{
    m_impl->mailbox.put(command::StepFrames{frames});
}

void Player::step(base::MediaTime by)
{
    m_impl->mailbox.put(command::StepTime{by});
}

void Player::scrub(std::int64_t frame)
{
    m_impl->mailbox.put(command::Scrub{frame});
}

void Player::scrubEnd()
{
    m_impl->mailbox.put(command::ScrubEnd{});
}

void Player::setSpeed(double factor)
{
    const double clamped = std::clamp(factor, kSlowest, kFastest);
    m_impl->snapshot.speed.store(clamped);
    m_impl->mailbox.put(command::Speed{clamped});
}

void Player::setLoop(std::optional<base::TimeRange> range)
{
    m_impl->mailbox.put(command::Loop{range});
}

std::vector<AudioTrack> Player::audioTracks() const
{
    const std::scoped_lock lock(m_impl->snapshot.mutex);
    return m_impl->snapshot.tracks;
}

void Player::chooseAudioTrack(int stream)
{
    m_impl->mailbox.put(command::Track{stream});
}

void Player::setVolume(double linear)
{
    m_impl->snapshot.volume.store(std::clamp(linear, 0.0, 1.0));
    m_impl->mailbox.put(command::Loudness{});
}

void Player::setMuted(bool muted)
{
    m_impl->snapshot.muted.store(muted);
    m_impl->mailbox.put(command::Loudness{});
}

void Player::extend(int view, std::shared_ptr<const FrameIndex> index, bool whole)
{
    m_impl->mailbox.put(command::Extend{view, std::move(index), whole});
}

void Player::setOffset(int view, base::MediaTime offset)
{
    m_impl->mailbox.put(command::Offset{view, offset});
}

void Player::setDeinterlace(bool on)
{
    m_impl->snapshot.deinterlace.store(on);
    m_impl->mailbox.put(command::Deinterlace{});
}

PlayerState Player::state() const
{
    return m_impl->snapshot.state.load();
}

base::MediaTime Player::position() const
{
    return {m_impl->snapshot.positionNs.load()};
}

std::int64_t Player::frame(int view) const
{
    return view >= 0 && view < kMaxViews ? m_impl->snapshot.frames[static_cast<std::size_t>(view)].load() : -1;
}

double Player::rate() const
{
    return m_impl->snapshot.rate.load();
}

bool Player::muted() const
{
    return m_impl->snapshot.muted.load();
}

double Player::volume() const
{
    return m_impl->snapshot.volume.load();
}

double Player::speed() const
{
    return m_impl->snapshot.speed.load();
}

std::optional<base::TimeRange> Player::loop() const
{
    const std::scoped_lock lock(m_impl->snapshot.mutex);
    return m_impl->snapshot.loop;
}

int Player::audioTrack() const
{
    return m_impl->snapshot.track.load();
}

base::MediaTime Player::offset(int view) const
{
    const std::scoped_lock lock(m_impl->snapshot.mutex);
    return view >= 0 && view < kMaxViews ? m_impl->snapshot.offsets[static_cast<std::size_t>(view)] : base::MediaTime{};
}

bool Player::deinterlace() const
{
    return m_impl->snapshot.deinterlace.load();
}

} // namespace alliance::media
