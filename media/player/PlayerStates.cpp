#include "media/player/PlayerStates.h"

#include <algorithm>
#include <cmath>

namespace alliance::media
{
namespace
{

using Next = PlayerMode::Next;

constexpr auto kPositionPause = std::chrono::milliseconds(33);
constexpr auto kBreath = std::chrono::milliseconds(1);

Next makeSeeking(PlayerCore& core, std::int64_t frame, double rate, bool always = true);
Next makePlaying(PlayerCore& core, base::MediaTime from, double rate);
Next makeScrubbing(PlayerCore& core, std::int64_t frame, std::optional<double> rateAfter);
Next makeEnding(PlayerCore& core);
Next makeEnded(PlayerCore& core);

class Closed final : public PlayerMode
{
public:
    Closed(PlayerCore& core, PlayerState reported) : PlayerMode(core), m_reported(reported) {}
    PlayerState reported() const override { return m_reported; }
    bool isOpen() const override { return false; }
    void changing(const std::function<void()>&) override {}
    void refresh(bool) override {}

private:
    PlayerState m_reported;
};

// A frame stands still.
class Standing : public PlayerMode
{
public:
    using PlayerMode::PlayerMode;

    Next shuttle(double rate) override
    {
        m_core.sound().revive();
        if (!m_core.first().delivered(m_core.target()))
            return makeSeeking(m_core, m_core.target(), rate, false);
        return makePlaying(m_core, m_core.timeOf(m_core.target()), rate);
    }
    Next seek(std::int64_t frame) override
    {
        m_core.showStill(frame, Haste::Seek);
        return stand();
    }
    Next step(std::int64_t frame) override
    {
        m_core.showStill(frame, Haste::Step);
        return stand();
    }
    Next scrub(std::int64_t frame) override { return makeScrubbing(m_core, frame, std::nullopt); }
    Next shown(const command::Shown& note) override
    {
        if (note.view == 0)
            m_core.reportPosition(m_core.timeOf(m_core.target()));
        return nullptr;
    }

protected:
    // The state in which a frame stands that was asked for.
    virtual Next stand() = 0;
};

class Paused final : public Standing
{
public:
    using Standing::Standing;
    PlayerState reported() const override { return PlayerState::Paused; }

protected:
    Next stand() override { return nullptr; }
};

class Ended final : public Standing
{
public:
    using Standing::Standing;
    PlayerState reported() const override { return PlayerState::Ended; }
    Next shuttle(double rate) override
    {
        if (rate < 0)
            return Standing::shuttle(rate);
        m_core.sound().revive();
        const base::MediaTime start = m_core.loop() ? m_core.loop()->start : base::MediaTime{};
        return makeSeeking(m_core, m_core.index().frameAt(start), rate);
    }

protected:
    Next stand() override { return makePaused(m_core); }
};

// Playing, but the frame to go on from is still to be shown.
class Seeking final : public PlayerMode
{
public:
    // `always`: show the frame even when it is on its way already.
    Seeking(PlayerCore& core, std::int64_t frame, double rate, bool always)
        : PlayerMode(core), m_frame(frame), m_rate(rate), m_always(always)
    {
    }
    PlayerState reported() const override { return PlayerState::Playing; }
    double rate() const override { return m_rate; }
    void enter() override
    {
        m_frame = m_core.insideLoop(m_frame);
        m_request = m_core.showStill(m_frame, Haste::Seek, m_always);
    }
    Next shuttle(double rate) override
    {
        m_rate = rate;
        m_core.report(reported(), rate);
        return nullptr;
    }
    Next pause() override { return makePaused(m_core); }
    Next seek(std::int64_t frame) override
    {
        m_frame = frame;
        m_always = true;
        enter();
        return nullptr;
    }
    Next step(std::int64_t frame) override
    {
        m_core.showStill(frame, Haste::Step);
        return makePaused(m_core);
    }
    Next scrub(std::int64_t frame) override { return makeScrubbing(m_core, frame, m_rate); }
    Next shown(const command::Shown& note) override
    {
        if (note.view != 0 || note.request < m_request)
            return nullptr;
        m_core.reportPosition(m_core.timeOf(m_frame));
        return makePlaying(m_core, m_core.timeOf(m_frame), m_rate);
    }
    Next speedChanged() override { return m_rate > 0 ? shuttle(m_core.speed()) : nullptr; }

private:
    std::int64_t m_frame;
    double m_rate;
    bool m_always;
    std::uint64_t m_request = 0;
};

class Playing final : public PlayerMode
{
public:
    Playing(PlayerCore& core, base::MediaTime from, double rate) : PlayerMode(core), m_from(from), m_rate(rate) {}
    PlayerState reported() const override { return PlayerState::Playing; }
    double rate() const override { return m_rate; }
    void enter() override
    {
        m_core.run(m_from, m_rate);
        m_wake = std::chrono::steady_clock::now();
    }
    Next shuttle(double rate) override
    {
        if (rate != m_rate)
            rerun(rate);
        return nullptr;
    }
    Next pause() override
    {
        m_core.halt();
        const std::int64_t shown = std::max<std::int64_t>(0, m_core.first().frame());
        m_core.showStill(shown, Haste::Step, false);
        m_core.reportPosition(m_core.timeOf(shown));
        return makePaused(m_core);
    }
    Next seek(std::int64_t frame) override
    {
        m_core.halt();
        return makeSeeking(m_core, frame, m_rate);
    }
    Next step(std::int64_t frame) override
    {
        m_core.halt();
        m_core.showStill(frame, Haste::Step);
        return makePaused(m_core);
    }
    Next scrub(std::int64_t frame) override
    {
        m_core.halt();
        return makeScrubbing(m_core, frame, m_rate);
    }
    void changing(const std::function<void()>& change) override
    {
        m_from = m_core.halt();
        change();
        enter();
    }
    void refresh(bool) override {}
    std::int64_t standsAt() const override { return std::max<std::int64_t>(0, m_core.first().frame()); }
    Next speedChanged() override
    {
        if (m_rate > 0 && m_rate != m_core.speed())
            rerun(m_core.speed());
        return nullptr;
    }
    Next timePassed() override
    {
        const Tick tick = m_core.now();
        m_core.noteTarget(m_core.index().frameAt(tick.time));
        m_core.reportPosition(tick.time);
        const std::int64_t left = m_rate > 0 ? (m_core.index().endTime() - tick.time).ns : tick.time.ns;
        if (!tick.loop && left <= 0)
            return m_rate > 0 ? makeEnding(m_core) : pauseAtStart();
        const auto wait = std::chrono::nanoseconds(
            static_cast<std::int64_t>(static_cast<double>(std::max<std::int64_t>(0, left)) / std::abs(m_rate)));
        const auto pause = tick.loop ? std::chrono::nanoseconds(kPositionPause)
                                     : std::clamp<std::chrono::nanoseconds>(wait, kBreath, kPositionPause);
        m_wake = std::chrono::steady_clock::now() + pause;
        return nullptr;
    }
    std::optional<Time> wakeAt() const override { return m_wake; }

private:
    void rerun(double rate)
    {
        m_from = m_core.now().time;
        m_rate = rate;
        m_core.report(reported(), rate);
        enter();
    }
    Next pauseAtStart()
    {
        m_core.halt();
        m_core.showStill(0, Haste::Step, false);
        m_core.reportPosition({});
        return makePaused(m_core);
    }

    base::MediaTime m_from;
    double m_rate;
    Time m_wake{};
};

// A hand drags. What was playing goes on afterwards.
class Scrubbing final : public PlayerMode
{
public:
    Scrubbing(PlayerCore& core, std::int64_t frame, std::optional<double> rateAfter)
        : PlayerMode(core), m_frame(frame), m_rateAfter(rateAfter)
    {
    }
    PlayerState reported() const override { return m_rateAfter ? PlayerState::Playing : PlayerState::Paused; }
    double rate() const override { return m_rateAfter.value_or(0.0); }
    void enter() override { m_core.showStill(m_frame, Haste::Scrub); }
    Next shuttle(double rate) override
    {
        m_rateAfter = rate;
        m_core.report(reported(), rate);
        return nullptr;
    }
    Next pause() override
    {
        m_rateAfter.reset();
        m_core.report(reported(), rate());
        return nullptr;
    }
    Next seek(std::int64_t frame) override
    {
        if (m_rateAfter)
            return makeSeeking(m_core, frame, *m_rateAfter);
        m_core.showStill(frame, Haste::Seek);
        return makePaused(m_core);
    }
    Next step(std::int64_t frame) override
    {
        m_core.showStill(frame, Haste::Step);
        return makePaused(m_core);
    }
    Next scrub(std::int64_t frame) override
    {
        m_frame = frame;
        m_core.showStill(frame, Haste::Scrub);
        return nullptr;
    }
    Next scrubEnd() override
    {
        m_core.settle();
        if (m_rateAfter)
            return makePlaying(m_core, m_core.timeOf(m_frame), *m_rateAfter);
        return makePaused(m_core);
    }
    Next shown(const command::Shown& note) override
    {
        if (note.view == 0)
            m_core.reportPosition(m_core.timeOf(m_frame));
        return nullptr;
    }
    Next speedChanged() override
    {
        if (m_rateAfter && *m_rateAfter > 0)
            return shuttle(m_core.speed());
        return nullptr;
    }

private:
    std::int64_t m_frame;
    std::optional<double> m_rateAfter;
};

// The end is reached; the last frame is still to be shown.
class Ending final : public PlayerMode
{
public:
    using PlayerMode::PlayerMode;
    PlayerState reported() const override { return PlayerState::Playing; }
    double rate() const override { return m_core.speed(); }
    void enter() override
    {
        m_core.halt();
        m_request = m_core.showStill(m_core.lastFrame(), Haste::Step, false);
    }
    Next shuttle(double rate) override
    {
        return rate < 0 ? makePlaying(m_core, m_core.timeOf(m_core.lastFrame()), rate) : nullptr;
    }
    Next pause() override { return makePaused(m_core); }
    Next seek(std::int64_t frame) override { return makeSeeking(m_core, frame, m_core.speed()); }
    Next step(std::int64_t frame) override
    {
        m_core.showStill(frame, Haste::Step);
        return makePaused(m_core);
    }
    Next scrub(std::int64_t frame) override { return makeScrubbing(m_core, frame, m_core.speed()); }
    Next shown(const command::Shown& note) override
    {
        if (note.view != 0 || note.request < m_request)
            return nullptr;
        m_core.reportPosition(m_core.timeOf(m_core.lastFrame()));
        return makeEnded(m_core);
    }

private:
    std::uint64_t m_request = 0;
};

Next makeSeeking(PlayerCore& core, std::int64_t frame, double rate, bool always)
{
    return std::make_unique<Seeking>(core, frame, rate, always);
}

Next makePlaying(PlayerCore& core, base::MediaTime from, double rate)
{
    return std::make_unique<Playing>(core, from, rate);
}

Next makeScrubbing(PlayerCore& core, std::int64_t frame, std::optional<double> rateAfter)
{
    return std::make_unique<Scrubbing>(core, frame, rateAfter);
}

Next makeEnding(PlayerCore& core)
{
    return std::make_unique<Ending>(core);
}

Next makeEnded(PlayerCore& core)
{
    return std::make_unique<Ended>(core);
}

} // namespace

std::unique_ptr<PlayerMode> makeClosed(PlayerCore& core, PlayerState reported)
{
    return std::make_unique<Closed>(core, reported);
}

std::unique_ptr<PlayerMode> makePaused(PlayerCore& core)
{
    return std::make_unique<Paused>(core);
}

} // namespace alliance::media
