#include "media/export/PictureTiming.h"

#include "media/demux/StartCodes.h"
#include "media/index/BitReader.h"

#include <algorithm>
#include <array>

namespace alliance::media
{
namespace
{

constexpr int kSequenceSet = 7;
constexpr std::array kWithFormat{44U, 83U, 86U, 100U, 110U, 118U, 122U, 128U, 134U, 135U, 138U, 139U, 244U};
constexpr std::uint32_t kWholeChroma = 3; // 4:4:4
constexpr std::uint32_t kOtherAspect = 255;
constexpr int kStructureBits = 4;
constexpr std::array kTimestamps{1, 1, 1, 2, 2, 3, 3, 2, 3}; // by the structure of the picture

class BitWriter
{
public:
    void bit(std::uint32_t value)
    {
        if (m_used % 8 == 0)
            m_bytes.push_back(0);
        m_bytes.back() = static_cast<std::uint8_t>(m_bytes.back() | value << (7 - m_used % 8));
        ++m_used;
    }
    OwnedUnit aligned()
    {
        if (m_used % 8 != 0)
            bit(1);
        return std::move(m_bytes);
    }

private:
    OwnedUnit m_bytes;
    int m_used = 0;
};

void skipNumbers(BitReader& in, std::uint32_t count)
{
    for (std::uint32_t i = 0; i < count && in.hasBytes(1); ++i)
        in.expGolomb();
}

std::int32_t signedNumber(BitReader& in)
{
    const auto code = static_cast<std::int64_t>(in.expGolomb());
    return static_cast<std::int32_t>(code % 2 == 0 ? -code / 2 : (code + 1) / 2);
}

void skipScalingList(BitReader& in, int size)
{
    constexpr int kScales = 256;
    int last = 8;
    int next = 8;
    for (int i = 0; i < size; ++i) {
        if (next != 0)
            next = (last + signedNumber(in) + kScales) % kScales;
        last = next == 0 ? last : next;
    }
}

void skipFormat(BitReader& in)
{
    const std::uint32_t chroma = in.expGolomb();
    if (chroma == kWholeChroma)
        in.bit();
    skipNumbers(in, 2);
    in.bit();
    if (in.bit() == 0)
        return;
    constexpr int kSmallLists = 6;
    const int lists = chroma == kWholeChroma ? 12 : 8;
    for (int i = 0; i < lists; ++i) {
        if (in.bit() != 0)
            skipScalingList(in, i < kSmallLists ? 16 : 64);
    }
}

void skipOrderAndSize(BitReader& in)
{
    skipNumbers(in, 1);
    const std::uint32_t order = in.expGolomb();
    if (order == 0) {
        skipNumbers(in, 1);
    } else if (order == 1) {
        in.bit();
        skipNumbers(in, 2);
        skipNumbers(in, in.expGolomb());
    }
    skipNumbers(in, 1);
    in.bit();
    skipNumbers(in, 2);
    if (in.bit() == 0)
        in.bit();
    in.bit();
    if (in.bit() != 0)
        skipNumbers(in, 4);
}

// Bits of the delays of a decoder that hrd_parameters() describe.
int delayBits(BitReader& in)
{
    const std::uint32_t count = in.expGolomb() + 1;
    in.skipBits(8);
    for (std::uint32_t i = 0; i < count && in.hasBytes(1); ++i) {
        skipNumbers(in, 2);
        in.bit();
    }
    in.skipBits(5);
    const std::uint32_t removal = in.bits(5) + 1;
    const std::uint32_t output = in.bits(5) + 1;
    in.skipBits(5);
    return static_cast<int>(removal + output);
}

TimingLayout readUsability(BitReader& in)
{
    if (in.bit() != 0 && in.bits(8) == kOtherAspect)
        in.skipBits(32);
    if (in.bit() != 0)
        in.bit();
    if (in.bit() != 0) {
        in.skipBits(4);
        if (in.bit() != 0)
            in.skipBits(24);
    }
    if (in.bit() != 0)
        skipNumbers(in, 2);
    if (in.bit() != 0)
        in.skipBits(65);
    TimingLayout layout;
    bool decoder = false;
    for (int i = 0; i < 2; ++i) { // of NAL units, of pictures: the lengths are the same
        if (in.bit() == 0)
            continue;
        layout.delayBits = delayBits(in);
        decoder = true;
    }
    if (decoder)
        in.bit();
    layout.structure = in.bit() != 0;
    return layout;
}

std::optional<TimingLayout> layoutOf(const OwnedUnit& set)
{
    const OwnedUnit plain = withoutEscapes(NalUnit(set).subspan(1));
    BitReader in(plain);
    const std::uint32_t profile = in.bits(8);
    in.skipBytes(2);
    skipNumbers(in, 1);
    if (std::find(kWithFormat.begin(), kWithFormat.end(), profile) != kWithFormat.end())
        skipFormat(in);
    skipOrderAndSize(in);
    const TimingLayout layout = in.bit() != 0 ? readUsability(in) : TimingLayout{};
    return in.hasBytes(1) ? std::optional(layout) : std::nullopt; // the end mark is still to come
}

} // namespace

std::optional<TimingLayout> timingLayoutOf(const std::vector<OwnedUnit>& sets)
{
    std::optional<TimingLayout> common;
    for (const OwnedUnit& set : sets) {
        if (set.empty() || (set[0] & 0x1f) != kSequenceSet)
            continue;
        const std::optional<TimingLayout> one = layoutOf(set);
        if (!one || (common && common != one))
            return std::nullopt;
        common = one;
    }
    return common;
}

OwnedUnit withoutClocks(NalUnit payload, TimingLayout layout)
{
    const std::size_t needed =
        static_cast<std::size_t>(layout.delayBits) + (layout.structure ? std::size_t{kStructureBits} : 0);
    if (payload.size() * 8 < needed)
        return {};
    BitReader in(payload);
    BitWriter out;
    for (int i = 0; i < layout.delayBits; ++i)
        out.bit(in.bit());
    if (layout.structure) {
        std::uint32_t structure = 0;
        for (int i = 0; i < kStructureBits; ++i) {
            const std::uint32_t bit = in.bit();
            structure = structure << 1 | bit;
            out.bit(bit);
        }
        if (structure >= kTimestamps.size())
            return {};
        for (int i = 0; i < kTimestamps[structure]; ++i)
            out.bit(0);
    }
    return out.aligned();
}

} // namespace alliance::media
