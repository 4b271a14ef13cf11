#pragma once
// The states of the player. Each answers what may be asked in it; what it leaves out has no effect. Internal to media.

#include "media/player/PlayerCore.h"

#include <chrono>
#include <memory>
#include <optional>

namespace alliance::media
{

// Player's thread only. Handlers return the state that follows, or null: this one stays.
class PlayerMode
{
public:
    using Next = std::unique_ptr<PlayerMode>;
    using Time = std::chrono::steady_clock::time_point;

    explicit PlayerMode(PlayerCore& core) : m_core(core) {}
    virtual ~PlayerMode() = default;
    PlayerMode(const PlayerMode&) = delete;
    PlayerMode& operator=(const PlayerMode&) = delete;

    virtual PlayerState reported() const = 0;
    virtual double rate() const { return 0.0; } // of playing
    virtual bool isOpen() const { return true; }
    virtual void enter() {}
    virtual Next shuttle(double /*rate*/) { return nullptr; } // not 0
    virtual Next pause() { return nullptr; }
    virtual Next seek(std::int64_t /*frame*/) { return nullptr; }
    virtual Next step(std::int64_t /*frame*/) { return nullptr; } // to `frame`
    virtual Next scrub(std::int64_t /*frame*/) { return nullptr; }
    virtual Next scrubEnd() { return nullptr; }
    virtual Next shown(const command::Shown& /*note*/) { return nullptr; }
    // Does `change` (loop, sound track) while the clock stands.
    virtual void changing(const std::function<void()>& change) { change(); }
    // Another frame may belong on the screen (`again`: the same may look different).
    virtual void refresh(bool again) { m_core.showStill(m_core.target(), Haste::Step, again); }
    virtual Next speedChanged() { return nullptr; }
    // What steps are counted from.
    virtual std::int64_t standsAt() const { return m_core.target(); }
    virtual Next timePassed() { return nullptr; }
    // When timePassed() is wanted; nullopt: never.
    virtual std::optional<Time> wakeAt() const { return std::nullopt; }

protected:
    PlayerCore& m_core;
};

std::unique_ptr<PlayerMode> makeClosed(PlayerCore& core, PlayerState reported);
std::unique_ptr<PlayerMode> makePaused(PlayerCore& core);

} // namespace alliance::media
