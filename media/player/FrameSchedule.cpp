#include "media/player/FrameSchedule.h"

#include <algorithm>

namespace alliance::media
{

std::int64_t FrameSchedule::end(std::int64_t frame) const
{
    return frame + 1 < index->frameCount() ? start(frame + 1) : index->endTime().ns + offset.ns;
}

std::int64_t FrameSchedule::frameAt(base::MediaTime session) const
{
    const base::MediaTime own = session - offset;
    if (own < base::MediaTime{} || own >= std::max(index->endTime(), base::MediaTime{1}))
        return -1;
    return index->frameAt(own);
}

std::int64_t FrameSchedule::distance(const Tick& tick, std::int64_t sessionNs, std::uint64_t lap) const
{
    const std::int64_t way = tick.forwards() ? sessionNs - tick.time.ns : tick.time.ns - sessionNs;
    const std::int64_t laps = static_cast<std::int64_t>(lap) - static_cast<std::int64_t>(tick.lap);
    return way + (tick.loop ? laps * tick.loop->length().ns : 0);
}

std::int64_t FrameSchedule::distanceTo(const Tick& tick, const Place& place) const
{
    std::int64_t at = tick.forwards() ? start(place.frame) : end(place.frame) - 1;
    if (tick.loop)
        at = std::clamp(at, tick.loop->start.ns, tick.loop->end.ns - 1);
    return distance(tick, at, place.lap);
}

std::int64_t FrameSchedule::distanceToEnd(const Tick& tick, const Place& place) const
{
    std::int64_t at = tick.forwards() ? end(place.frame) : start(place.frame) - 1;
    if (tick.loop)
        at = std::clamp(at, tick.loop->start.ns - 1, tick.loop->end.ns);
    return distance(tick, at, place.lap);
}

// The first place from `sessionNs` on in the direction of travel, in this round or at most the next.
std::optional<Place> FrameSchedule::firstFrom(const Tick& tick, std::int64_t sessionNs, std::uint64_t lap) const
{
    const std::int64_t first = offset.ns;
    const std::int64_t last = end(index->frameCount() - 1) - 1;
    for (int round = 0; round < 2; ++round) {
        const std::int64_t at = tick.forwards() ? std::max(sessionNs, first) : std::min(sessionNs, last);
        const bool inside = at >= first && at <= last && (!tick.loop || tick.loop->contains({at}));
        if (inside)
            return Place{index->frameAt({at - offset.ns}), lap};
        if (!tick.loop)
            return std::nullopt;
        ++lap;
        sessionNs = tick.forwards() ? tick.loop->start.ns : tick.loop->end.ns - 1;
    }
    return std::nullopt;
}

std::optional<Place> FrameSchedule::upcoming(const Tick& tick, std::int64_t ahead) const
{
    std::int64_t at = tick.forwards() ? tick.time.ns + ahead : tick.time.ns - ahead;
    std::uint64_t lap = tick.lap;
    if (tick.loop && !tick.loop->contains({at})) {
        const std::int64_t length = tick.loop->length().ns;
        const std::int64_t beyond = tick.forwards() ? at - tick.loop->end.ns : tick.loop->start.ns - 1 - at;
        lap += 1 + static_cast<std::uint64_t>(beyond / length);
        const std::int64_t inside = beyond % length;
        at = tick.forwards() ? tick.loop->start.ns + inside : tick.loop->end.ns - 1 - inside;
    }
    return firstFrom(tick, at, lap);
}

std::optional<Place> FrameSchedule::following(const Tick& tick, const Place& place, std::int64_t shortest) const
{
    const std::int64_t whole = end(index->frameCount() - 1);
    if (tick.forwards()) {
        const std::int64_t from = std::max(end(place.frame), start(place.frame) + shortest);
        std::int64_t frame = index->frameAt({from - offset.ns});
        frame += start(frame) < from ? 1 : 0;
        return firstFrom(tick, from < whole && frame < index->frameCount() ? start(frame) : whole, place.lap);
    }
    const std::int64_t from = std::min(start(place.frame), end(place.frame) - shortest) - 1;
    std::int64_t frame = index->frameAt({from - offset.ns});
    frame -= end(frame) - 1 > from ? 1 : 0;
    return firstFrom(tick, frame >= 0 ? end(frame) - 1 : offset.ns - 1, place.lap);
}

} // namespace alliance::media
