#include "tests/support/media/ClockedPackets.h"

#include "media/demux/StartCodes.h"

#include <bitset>
#include <cstring>
#include <string>

namespace alliance::support
{
namespace
{

using Bytes = std::vector<std::uint8_t>;

constexpr const char* kWords = "clock 23:58:57:12";
constexpr int kH264Sei = 6;
constexpr int kHevcPrefixSei = 39;
constexpr int kHevcTimeCode = 136;

template <std::size_t count>
std::string bits(unsigned long value)
{
    return std::bitset<count>(value).to_string();
}

std::string timeBits()
{
    return bits<6>(57) + bits<6>(58) + bits<5>(23);
}

// From the flag on that a timestamp follows (H.264 D.1.3).
std::string h264Stamp()
{
    return "1" + bits<8>(0) + "100" + bits<8>(12) + timeBits();
}

// H.265 D.2.27, with its time's offset of no length.
std::string hevcTimeCode()
{
    return "01" + bits<2>(2) + bits<5>(0) + "100" + bits<9>(12) + timeBits() + bits<5>(0);
}

std::string bitsOf(const Bytes& bytes)
{
    std::string all;
    for (const std::uint8_t byte : bytes)
        all += bits<8>(byte);
    return all;
}

Bytes bytesOf(const std::string& all)
{
    Bytes bytes;
    for (std::size_t at = 0; at + 8 <= all.size(); at += 8)
        bytes.push_back(static_cast<std::uint8_t>(std::stoi(all.substr(at, 8), nullptr, 2)));
    return bytes;
}

std::string ended(std::string all)
{
    all += '1';
    all.resize((all.size() + 7) / 8 * 8, '0');
    return all;
}

Bytes seiUnit(const Bytes& head, std::uint8_t type, const Bytes& payload)
{
    Bytes unit{0, 0, 0, 1};
    unit.insert(unit.end(), head.begin(), head.end());
    Bytes plain{type, static_cast<std::uint8_t>(payload.size())};
    plain.insert(plain.end(), payload.begin(), payload.end());
    plain.push_back(0x80);
    int zeros = 0;
    for (const std::uint8_t byte : plain) {
        if (zeros == 2 && byte <= 3) {
            unit.push_back(3);
            zeros = 0;
        }
        unit.push_back(byte);
        zeros = byte == 0 ? zeros + 1 : 0;
    }
    return unit;
}

// x264's message ends with the flag that no timestamp follows (and the payload's end mark).
Bytes h264Timing(const Bytes& unit)
{
    const Bytes plain = media::withoutEscapes(std::span(unit).subspan(1));
    std::string payload = bitsOf({plain.begin() + 2, plain.begin() + 2 + plain[1]});
    payload.resize(payload.rfind('1'));
    payload.pop_back();
    // Without delays of a decoder 24 bits say how far off the clock is: with them x264 leaves no room for that.
    constexpr std::size_t kStructureAlone = 6;
    const std::string offset = payload.size() <= kStructureAlone ? bits<24>(0x5a5a5a) : "";
    return seiUnit({kH264Sei}, 1, bytesOf(ended(payload + h264Stamp() + offset)));
}

} // namespace

Bytes withClock(AVCodecID codec, const Bytes& packet)
{
    Bytes result;
    bool placed = false;
    for (std::size_t at = media::nextStartCode(packet, 0); at < packet.size();) {
        const std::size_t next = media::nextStartCode(packet, at + 3);
        const Bytes unit(packet.begin() + static_cast<std::ptrdiff_t>(at + 3),
                         packet.begin() + static_cast<std::ptrdiff_t>(next));
        at = next;
        const bool timing = codec == AV_CODEC_ID_H264 && unit[0] == kH264Sei && unit[1] == 1;
        if (!placed && codec == AV_CODEC_ID_HEVC && unit[0] >> 1 < 32) {
            const Bytes code = seiUnit({kHevcPrefixSei << 1, 1}, kHevcTimeCode, bytesOf(ended(hevcTimeCode())));
            result.insert(result.end(), code.begin(), code.end());
            placed = true;
        }
        if (!placed && codec == AV_CODEC_ID_MPEG4 && unit[0] == 0xb6) {
            result.insert(result.end(), {0, 0, 1, 0xb2});
            result.insert(result.end(), kWords, kWords + std::strlen(kWords));
            placed = true;
        }
        if (timing) {
            const Bytes clocked = h264Timing(unit);
            result.insert(result.end(), clocked.begin(), clocked.end());
            continue;
        }
        result.insert(result.end(), {0, 0, 1});
        result.insert(result.end(), unit.begin(), unit.end());
    }
    return result;
}

Bytes clockBytes(AVCodecID codec)
{
    switch (codec) {
    case AV_CODEC_ID_H264:
        return bytesOf(bits<4>(0) + h264Stamp());
    case AV_CODEC_ID_HEVC:
        return bytesOf(hevcTimeCode());
    default:
        return {kWords, kWords + std::strlen(kWords)};
    }
}

} // namespace alliance::support
