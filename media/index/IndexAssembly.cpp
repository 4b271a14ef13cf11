#include "media/index/IndexAssembly.h"

#include "media/demux/ContainerLength.h"

#include <algorithm>
#include <string>
#include <utility>

namespace alliance::media
{
namespace
{

constexpr std::int64_t kNanoseconds = 1'000'000'000;

base::MediaTime toTime(const FrameIndex::Data& data, std::int64_t ticks)
{
    return {av_rescale(ticks, kNanoseconds * data.timeBaseNum, data.timeBaseDen)};
}

std::int64_t toTicks(const FrameIndex::Data& data, std::int64_t ns)
{
    return av_rescale(ns, data.timeBaseDen, kNanoseconds * data.timeBaseNum);
}

void noteProblems(FrameIndex::Data& data, const PacketScan& scan, std::int64_t frames, base::ByteSource& source)
{
    if (scan.beyondEnd > 0)
        data.problems.push_back({ProblemKind::Truncated, std::to_string(frames) + " frames present, " +
                                                             std::to_string(scan.beyondEnd) + " cut off"});
    else if (scan.endsShort)
        data.problems.push_back({ProblemKind::Truncated, "the last frame is cut off"});
    else if (statedLength(source).value_or(0) > source.size())
        data.problems.push_back({ProblemKind::Truncated, "the container is longer than the file"});
    const std::int64_t inside = scan.corrupt - (scan.endsShort ? 1 : 0);
    if (inside > 0)
        data.problems.push_back(
            {ProblemKind::DamagedPackets, std::to_string(inside) + " packets incomplete or refused by the decoder"});
}

} // namespace

FrameEntry& addFrame(std::vector<FrameEntry>& frames, std::int32_t packet)
{
    FrameEntry entry;
    entry.packet = packet;
    if (!frames.empty() && frames.back().packet == packet)
        entry.ordinal = frames.back().ordinal + 1;
    return frames.emplace_back(entry);
}

void takeDamage(PacketScan& scan, const std::vector<std::int64_t>& errors, const std::vector<FrameEntry>& frames)
{
    const auto spoil = [&](std::int64_t k) {
        if (k < 0 || k >= static_cast<std::int64_t>(scan.packets.size()))
            return;
        PacketEntry& packet = scan.packets[static_cast<std::size_t>(k)];
        scan.corrupt += packet.corrupt ? 0 : 1;
        packet.corrupt = true;
    };
    for (const std::int64_t k : errors)
        spoil(k);
    for (const FrameEntry& frame : frames) {
        if (frame.damaged)
            spoil(frame.packet);
    }
}

void takeKeys(PacketScan& scan, const std::vector<std::int64_t>& notKeys)
{
    for (const std::int64_t k : notKeys) {
        if (k >= 0 && k < static_cast<std::int64_t>(scan.packets.size()) &&
            scan.packets[static_cast<std::size_t>(k)].recovery == 0)
            scan.packets[static_cast<std::size_t>(k)].recovery = -1;
    }
}

PacketScan withoutContent(const PacketScan& scan)
{
    PacketScan known;
    known.packets = scan.packets;
    known.durations = scan.durations;
    return known;
}

RepairedTimes repairedTimes(const PacketScan& scan, const std::vector<FrameEntry>& frames, std::int64_t typicalTicks)
{
    std::vector<StatedTimes> stated;
    stated.reserve(frames.size());
    for (const FrameEntry& frame : frames) {
        const PacketEntry& packet = scan.packets[static_cast<std::size_t>(frame.packet)];
        stated.push_back(frame.ordinal == 0 ? StatedTimes{packet.pts, packet.dts}
                                            : StatedTimes{PacketEntry::kNoTime, PacketEntry::kNoTime});
    }
    return repairTimes(stated, typicalTicks);
}

base::Result<FrameIndex> assembleIndex(FrameIndex::Data data, PacketScan scan, std::vector<FrameEntry> frames,
                                       const std::vector<std::int64_t>& ticks, std::int64_t typicalTicks,
                                       base::ByteSource& source)
{
    if (frames.empty())
        return base::fail(base::ErrorCategory::Damaged, "no frame can be decoded");
    data.originPts = ticks.front();
    const std::int64_t step = medianStep(ticks, typicalTicks);
    std::int64_t smallest = step;
    std::int64_t largest = step;
    for (std::size_t n = 0; n < frames.size(); ++n) {
        const PacketEntry& packet = scan.packets[static_cast<std::size_t>(frames[n].packet)];
        frames[n].time = toTime(data, ticks[n] - data.originPts);
        frames[n].key = packet.recovery == 0;
        frames[n].damaged = frames[n].damaged || packet.corrupt;
        if (n > 0) {
            smallest = std::min(smallest, ticks[n] - ticks[n - 1]);
            largest = std::max(largest, ticks[n] - ticks[n - 1]);
        }
    }
    // Containers round times to their tick: steps that differ by less than 3 ms or 5 % are one rate.
    const std::int64_t tolerance = std::max({toTicks(data, 3'000'000), step / 20, std::int64_t{1}});
    data.variableRate = largest - smallest > tolerance;
    const std::int64_t stated = scan.durations[static_cast<std::size_t>(frames.back().packet)];
    data.endTime = toTime(data, ticks.back() - data.originPts + (stated > 0 ? stated : step));
    noteProblems(data, scan, static_cast<std::int64_t>(frames.size()), source);
    data.packets = std::move(scan.packets);
    data.frames = std::move(frames);
    return FrameIndex(std::move(data));
}

} // namespace alliance::media
