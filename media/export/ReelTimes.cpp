#include "media/export/ReelTimes.h"

#include <algorithm>

extern "C" {
#include <libavutil/mathematics.h>
}

namespace alliance::media
{
namespace
{

constexpr std::int64_t kNsPerSecond = 1'000'000'000;
constexpr base::MediaTime kCardFrame{40'000'000};

base::MediaTime timeAt(const FrameIndex& index, std::int64_t frame)
{
    return frame < index.frameCount() ? index.timeOf(frame) : index.endTime();
}

std::int64_t cardFrames(const ReelCard& card)
{
    return std::max<std::int64_t>(1, card.length.ns / kCardFrame.ns);
}

} // namespace

bool holdsTogether(const ReelSpec& spec)
{
    if (spec.parts.empty() || spec.width <= 0 || spec.height <= 0 || spec.width % 2 != 0 || spec.height % 2 != 0)
        return false;
    return std::all_of(spec.parts.begin(), spec.parts.end(), [&](const ReelPart& part) {
        if (const auto* card = std::get_if<ReelCard>(&part.content))
            return card->length.ns > 0 && card->picture.width() == spec.width && card->picture.height() == spec.height;
        const auto& cut = std::get<ReelCut>(part.content);
        return cut.open && cut.index && cut.frames.first >= 0 && cut.frames.length() > 0 &&
               cut.frames.end <= cut.index->frameCount() && cut.pitch > 0;
    });
}

ReelReport planReel(const ReelSpec& spec)
{
    ReelReport plan;
    for (const ReelPart& part : spec.parts) {
        ReelPartReport one;
        one.firstFrame = plan.frames;
        one.start = plan.length;
        if (const auto* card = std::get_if<ReelCard>(&part.content)) {
            one.frames = cardFrames(*card);
            one.length = {one.frames * kCardFrame.ns};
        } else {
            const auto& cut = std::get<ReelCut>(part.content);
            one.frames = cut.frames.length();
            one.length = timeAt(*cut.index, cut.frames.end) - cut.index->timeOf(cut.frames.first);
        }
        plan.frames += one.frames;
        plan.length = plan.length + one.length;
        plan.parts.push_back(one);
    }
    return plan;
}

std::vector<std::int64_t> reelTicks(const ReelSpec& spec, const ReelReport& plan)
{
    std::vector<std::int64_t> ticks;
    const auto add = [&](base::MediaTime time) {
        const std::int64_t at = av_rescale(time.ns, kReelTimescale, kNsPerSecond);
        ticks.push_back(ticks.empty() ? at : std::max(at, ticks.back() + 1));
    };
    for (std::size_t p = 0; p < spec.parts.size(); ++p) {
        const base::MediaTime start = plan.parts[p].start;
        if (const auto* cut = std::get_if<ReelCut>(&spec.parts[p].content)) {
            const base::MediaTime first = cut->index->timeOf(cut->frames.first);
            for (std::int64_t n = cut->frames.first; n < cut->frames.end; ++n)
                add(start + (cut->index->timeOf(n) - first));
        } else {
            for (std::int64_t n = 0; n < plan.parts[p].frames; ++n)
                add(start + base::MediaTime{n * kCardFrame.ns});
        }
    }
    add(plan.length);
    return ticks;
}

base::MediaTime timeOfTicks(std::int64_t ticks)
{
    return {av_rescale(ticks, kNsPerSecond, kReelTimescale)};
}

double reelRate(const ReelReport& plan)
{
    return std::clamp(static_cast<double>(plan.frames) / std::max(1e-3, plan.length.seconds()), 1.0, 120.0);
}

} // namespace alliance::media
