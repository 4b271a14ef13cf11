#pragma once
// NAL units of H.264 and HEVC: taken apart, told apart, put together in the byte stream format. Internal to media.
// Sources: ITU-T H.264 7.3, table 7-1, D.1; ITU-T H.265 7.3, table 7-1; ISO/IEC 14496-15 5.3.3, 8.3.3.

#include "media/demux/FfmpegHandles.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace alliance::media
{

using NalUnit = std::span<const std::uint8_t>;
using OwnedUnit = std::vector<std::uint8_t>;

// `lengthBytes`: size of the length before each unit; 0: start codes. Ends early where the data does not hold together.
std::vector<NalUnit> splitUnits(std::span<const std::uint8_t> data, int lengthBytes);

struct ParameterSets {
    std::vector<OwnedUnit> units;
    int lengthBytes = 0; // of the stream's packets, see splitUnits
};
// Of the stream's header. Fails with Unsupported (not these codecs, or none there).
base::Result<ParameterSets> parameterSetsOf(const AVCodecParameters& parameters);

bool isParameterSet(AVCodecID codec, NalUnit unit);
// A slice of a picture at which decoding starts with nothing kept from before (IDR).
bool isInstantRefresh(AVCodecID codec, NalUnit unit);
// How picture timing messages of H.264 are laid out, which their sequence parameter set says (see PictureTiming.h).
struct TimingLayout {
    int delayBits = 0;      // of both delays together; 0: there are none
    bool structure = false; // the structure of the picture follows, and then clock timestamps
    friend bool operator==(const TimingLayout&, const TimingLayout&) = default;
};
// With a start code, as far as a picture needs it: of messages beside the pictures those that SeiMessages.h names; no
// delimiter, filler, or unit of a kind that the standards do not specify, in which recorders keep data of their own.
// `timing`: of H.264; without it no picture timing message is kept.
void appendNeeded(AVCodecID codec, NalUnit unit, const std::optional<TimingLayout>& timing,
                  std::vector<std::uint8_t>& to);
// H.264: ids of sequence and picture parameter sets among these units.
std::set<int> parameterSetIds(const std::vector<OwnedUnit>& units);

// A packet of our own encoders (start codes; no delays of a decoder described) with its times and its mark as key,
// without what is not needed. Fails with Internal (no memory).
base::Result<PacketPtr> cleaned(AVCodecID codec, const AVPacket& packet);

// With a start code.
void appendUnit(std::vector<std::uint8_t>& to, NalUnit unit);

} // namespace alliance::media
