#include "media/export/NalUnits.h"

#include "media/demux/StartCodes.h"
#include "media/export/SeiMessages.h"

#include <algorithm>
#include <cstring>

namespace alliance::media
{
namespace
{

constexpr int kH264Idr = 5;
constexpr int kH264Sei = 6;
constexpr int kH264Sps = 7;
constexpr int kH264Pps = 8;
constexpr int kH264Delimiter = 9;
constexpr int kH264Filler = 12;
constexpr int kH264SpsExtension = 13;
constexpr int kH264DepthSet = 16;
constexpr int kH264LastReserved = 18;
constexpr int kH264LastSpecified = 21;
constexpr int kHevcIdrWithLeading = 19;
constexpr int kHevcIdr = 20;
constexpr int kHevcVps = 32;
constexpr int kHevcPps = 34;
constexpr int kHevcDelimiter = 35;
constexpr int kHevcEndOfBitstream = 37;
constexpr int kHevcPrefixSei = 39;
constexpr int kHevcSuffixSei = 40;

int typeOf(AVCodecID codec, NalUnit unit)
{
    if (unit.size() < 3)
        return -1;
    return codec == AV_CODEC_ID_H264 ? unit[0] & 0x1f : (unit[0] >> 1) & 0x3f;
}

bool isSei(AVCodecID codec, int type)
{
    return codec == AV_CODEC_ID_H264 ? type == kH264Sei : type == kHevcPrefixSei || type == kHevcSuffixSei;
}

// Slices, parameter sets and ends of sequences.
bool isOfPictures(AVCodecID codec, int type)
{
    if (codec == AV_CODEC_ID_H264)
        return type > 0 && type <= kH264LastSpecified && type != kH264Delimiter && type != kH264Filler &&
               !(type > kH264DepthSet && type <= kH264LastReserved);
    return type >= 0 && type <= kHevcEndOfBitstream && type != kHevcDelimiter;
}

// The first unsigned Exp-Golomb number (H.264 9.1); -1 when it does not fit.
int firstNumber(NalUnit bits)
{
    const auto bit = [&](std::size_t at) { return at / 8 < bits.size() ? (bits[at / 8] >> (7 - at % 8)) & 1 : 1; };
    std::size_t zeros = 0;
    while (zeros < 16 && bit(zeros) == 0)
        ++zeros;
    if (zeros >= 16)
        return -1;
    int value = 0;
    for (std::size_t i = 0; i <= zeros; ++i)
        value = value * 2 + bit(zeros + i);
    return value - 1;
}

std::vector<NalUnit> splitByStartCodes(std::span<const std::uint8_t> data)
{
    std::vector<NalUnit> units;
    for (std::size_t at = nextStartCode(data, 0); at < data.size();) {
        const std::size_t begin = at + 3;
        const std::size_t next = nextStartCode(data, begin);
        std::size_t end = next;
        while (end > begin && data[end - 1] == 0)
            --end;
        if (end > begin)
            units.push_back(data.subspan(begin, end - begin));
        at = next;
    }
    return units;
}

// Reads `count` units, each after its length in two bytes, from `at` on; false when they do not fit.
bool readSized(std::span<const std::uint8_t> data, std::size_t& at, int count, std::vector<OwnedUnit>& into)
{
    for (int i = 0; i < count; ++i) {
        if (at + 2 > data.size())
            return false;
        const std::size_t size = static_cast<std::size_t>(data[at]) << 8 | data[at + 1];
        at += 2;
        if (at + size > data.size())
            return false;
        into.emplace_back(data.begin() + static_cast<std::ptrdiff_t>(at),
                          data.begin() + static_cast<std::ptrdiff_t>(at + size));
        at += size;
    }
    return true;
}

// AVCDecoderConfigurationRecord
bool readAvcHeader(std::span<const std::uint8_t> data, ParameterSets& sets)
{
    if (data.size() < 7)
        return false;
    sets.lengthBytes = (data[4] & 3) + 1;
    std::size_t at = 6;
    if (!readSized(data, at, data[5] & 0x1f, sets.units) || at >= data.size())
        return false;
    const int count = data[at++];
    return readSized(data, at, count, sets.units);
}

// HEVCDecoderConfigurationRecord
bool readHevcHeader(std::span<const std::uint8_t> data, ParameterSets& sets)
{
    if (data.size() < 23)
        return false;
    sets.lengthBytes = (data[21] & 3) + 1;
    std::size_t at = 23;
    for (int arrays = data[22]; arrays > 0; --arrays) {
        if (at + 3 > data.size())
            return false;
        const int count = data[at + 1] << 8 | data[at + 2];
        at += 3;
        if (!readSized(data, at, count, sets.units))
            return false;
    }
    return true;
}

} // namespace

std::vector<NalUnit> splitUnits(std::span<const std::uint8_t> data, int lengthBytes)
{
    if (lengthBytes == 0)
        return splitByStartCodes(data);
    std::vector<NalUnit> units;
    const auto head = static_cast<std::size_t>(lengthBytes);
    for (std::size_t at = 0; at + head <= data.size();) {
        std::size_t size = 0;
        for (std::size_t i = 0; i < head; ++i)
            size = size << 8 | data[at + i];
        at += head;
        if (size == 0 || at + size > data.size())
            break;
        units.push_back(data.subspan(at, size));
        at += size;
    }
    return units;
}

base::Result<ParameterSets> parameterSetsOf(const AVCodecParameters& parameters)
{
    const AVCodecID codec = parameters.codec_id;
    if ((codec != AV_CODEC_ID_H264 && codec != AV_CODEC_ID_HEVC) || !parameters.extradata)
        return base::fail(base::ErrorCategory::Unsupported, "no parameter sets");
    const std::span data(parameters.extradata, static_cast<std::size_t>(std::max(parameters.extradata_size, 0)));
    ParameterSets sets;
    if (!data.empty() && data[0] == 1) {
        const bool whole = codec == AV_CODEC_ID_H264 ? readAvcHeader(data, sets) : readHevcHeader(data, sets);
        if (!whole)
            return base::fail(base::ErrorCategory::Unsupported, "header of the video stream");
    } else {
        for (const NalUnit unit : splitByStartCodes(data))
            sets.units.emplace_back(unit.begin(), unit.end());
    }
    std::erase_if(sets.units, [&](const OwnedUnit& unit) { return !isParameterSet(codec, unit); });
    if (sets.units.empty())
        return base::fail(base::ErrorCategory::Unsupported, "no parameter sets");
    return sets;
}

bool isParameterSet(AVCodecID codec, NalUnit unit)
{
    const int type = typeOf(codec, unit);
    if (codec == AV_CODEC_ID_H264)
        return type == kH264Sps || type == kH264Pps || type == kH264SpsExtension;
    return type >= kHevcVps && type <= kHevcPps;
}

bool isInstantRefresh(AVCodecID codec, NalUnit unit)
{
    const int type = typeOf(codec, unit);
    return codec == AV_CODEC_ID_H264 ? type == kH264Idr : type == kHevcIdrWithLeading || type == kHevcIdr;
}

void appendNeeded(AVCodecID codec, NalUnit unit, const std::optional<TimingLayout>& timing,
                  std::vector<std::uint8_t>& to)
{
    const int type = typeOf(codec, unit);
    if (isSei(codec, type)) {
        if (const OwnedUnit kept = withNeededMessages(codec, unit, timing); !kept.empty())
            appendUnit(to, kept);
    } else if (isOfPictures(codec, type)) {
        appendUnit(to, unit);
    }
}

std::set<int> parameterSetIds(const std::vector<OwnedUnit>& units)
{
    std::set<int> ids;
    for (const OwnedUnit& unit : units) {
        const int type = typeOf(AV_CODEC_ID_H264, unit);
        // A sequence's id follows profile, constraints and level; a picture's comes first. Neither can hold an escape
        // byte before it.
        if (type == kH264Sps && unit.size() > 4)
            ids.insert(firstNumber(NalUnit(unit).subspan(4)));
        else if (type == kH264Pps)
            ids.insert(firstNumber(NalUnit(unit).subspan(1)));
    }
    return ids;
}

base::Result<PacketPtr> cleaned(AVCodecID codec, const AVPacket& packet)
{
    constexpr TimingLayout kOurs{0, true};
    std::vector<std::uint8_t> bytes;
    for (const NalUnit unit : splitUnits({packet.data, static_cast<std::size_t>(packet.size)}, 0))
        appendNeeded(codec, unit, kOurs, bytes);
    PacketPtr clean = makePacket();
    if (!clean || av_new_packet(clean.get(), static_cast<int>(bytes.size())) < 0)
        return base::fail(base::ErrorCategory::Internal, "out of memory");
    std::memcpy(clean->data, bytes.data(), bytes.size());
    clean->pts = packet.pts;
    clean->dts = packet.dts;
    clean->flags = packet.flags & AV_PKT_FLAG_KEY;
    return clean;
}

void appendUnit(std::vector<std::uint8_t>& to, NalUnit unit)
{
    static constexpr std::uint8_t kStartCode[] = {0, 0, 0, 1};
    to.insert(to.end(), std::begin(kStartCode), std::end(kStartCode));
    to.insert(to.end(), unit.begin(), unit.end());
}

} // namespace alliance::media
