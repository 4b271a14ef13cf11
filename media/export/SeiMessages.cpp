#include "media/export/SeiMessages.h"

#include "media/demux/StartCodes.h"
#include "media/export/PictureTiming.h"

#include <algorithm>
#include <array>

namespace alliance::media
{
namespace
{

constexpr std::array kNeededOfBoth{
    0U,   // buffering period
    6U,   // recovery point
    45U,  // frame packing
    47U,  // display orientation
    137U, // mastering display
    144U, // content light level
    147U, // alternative transfer characteristics
};
constexpr std::array kNeededOfHevc{
    1U,   // picture timing, which holds no time of day, unlike that of H.264
    129U, // active parameter sets
    130U, // decoding unit information
    132U, // decoded picture hash
};

constexpr std::uint8_t kPictureTiming = 1;
constexpr std::uint8_t kMore = 255;     // a byte of a number that goes on
constexpr std::uint8_t kTrailing = 128; // after the last message
constexpr std::size_t kEscapedAfter = 2;
constexpr std::uint8_t kEscape = 3;

bool isNeeded(AVCodecID codec, std::size_t type)
{
    const auto in = [type](const auto& some) { return std::find(some.begin(), some.end(), type) != some.end(); };
    return in(kNeededOfBoth) || (codec == AV_CODEC_ID_HEVC && in(kNeededOfHevc));
}

void appendEscaped(OwnedUnit& to, NalUnit plain)
{
    std::size_t zeros = 0;
    for (const std::uint8_t byte : plain) {
        if (zeros >= kEscapedAfter && byte <= kEscape) {
            to.push_back(kEscape);
            zeros = 0;
        }
        to.push_back(byte);
        zeros = byte == 0 ? zeros + 1 : 0;
    }
}

// One of a message's two numbers; false: it does not end.
bool readNumber(NalUnit from, std::size_t& at, std::size_t& number)
{
    number = 0;
    std::uint8_t byte = kMore;
    while (byte == kMore) {
        if (at >= from.size())
            return false;
        byte = from[at++];
        number += byte;
    }
    return true;
}

void appendTiming(OwnedUnit& to, NalUnit payload, const std::optional<TimingLayout>& layout)
{
    const OwnedUnit kept = layout ? withoutClocks(payload, *layout) : OwnedUnit{};
    if (kept.empty())
        return;
    to.push_back(kPictureTiming);
    to.push_back(static_cast<std::uint8_t>(kept.size())); // at most 64 + 4 + 3 bits
    to.insert(to.end(), kept.begin(), kept.end());
}

} // namespace

OwnedUnit withNeededMessages(AVCodecID codec, NalUnit unit, const std::optional<TimingLayout>& timing)
{
    const std::size_t head = codec == AV_CODEC_ID_H264 ? 1 : 2;
    if (unit.size() <= head)
        return {};
    const OwnedUnit plain = withoutEscapes(unit.subspan(head));
    OwnedUnit kept;
    // The end mark is one byte; zeros may follow it.
    std::size_t end = plain.size();
    while (end > 0 && plain[end - 1] == 0)
        --end;
    end -= end > 0 && plain[end - 1] == kTrailing ? 1 : 0;
    for (std::size_t at = 0; at < end;) {
        const std::size_t begin = at;
        std::size_t type = 0;
        std::size_t size = 0;
        if (!readNumber(plain, at, type) || !readNumber(plain, at, size) || size > plain.size() - at)
            return {};
        at += size;
        if (codec == AV_CODEC_ID_H264 && type == kPictureTiming)
            appendTiming(kept, NalUnit(plain).subspan(at - size, size), timing);
        else if (isNeeded(codec, type))
            kept.insert(kept.end(), plain.begin() + static_cast<std::ptrdiff_t>(begin),
                        plain.begin() + static_cast<std::ptrdiff_t>(at));
    }
    if (kept.empty())
        return {};
    kept.push_back(kTrailing);
    OwnedUnit result(unit.begin(), unit.begin() + static_cast<std::ptrdiff_t>(head));
    appendEscaped(result, kept);
    return result;
}

} // namespace alliance::media
