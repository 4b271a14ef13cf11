#include "media/index/PacketInspector.h"

#include "media/demux/StartCodes.h"
#include "media/index/BitReader.h"

#include <algorithm>

namespace alliance::media
{
namespace
{

using Bytes = std::span<const std::uint8_t>;

// recovery_frame_cnt of a recovery point message in an SEI unit; -1: none.
std::int32_t recoveryPoint(Bytes unit)
{
    constexpr std::uint32_t kRecoveryPoint = 6;
    constexpr std::uint32_t kMaxCount = 1 << 16;
    const std::vector<std::uint8_t> payload = withoutEscapes(unit.subspan(1));
    BitReader in(payload);
    while (in.hasBytes(3)) {
        std::uint32_t type = 0;
        std::uint32_t size = 0;
        for (std::uint32_t byte = 255; byte == 255 && in.hasBytes(1); type += byte)
            byte = in.bits(8);
        for (std::uint32_t byte = 255; byte == 255 && in.hasBytes(1); size += byte)
            byte = in.bits(8);
        if (type == kRecoveryPoint) {
            const std::uint32_t count = in.expGolomb();
            return count <= kMaxCount ? static_cast<std::int32_t>(count) : -1;
        }
        if (!in.hasBytes(size))
            break;
        in.skipBytes(size);
    }
    return -1;
}

// Frames that a VP9 packet shows: superframes hold several coded frames (annex B), hidden ones have show_frame 0.
int shownVp9Frames(Bytes data)
{
    std::vector<Bytes> frames;
    const std::uint8_t marker = data.back();
    const int sizeBytes = ((marker >> 3) & 3) + 1;
    const int count = (marker & 7) + 1;
    const std::size_t indexBytes = 2 + static_cast<std::size_t>(sizeBytes) * count;
    if ((marker & 0xe0) == 0xc0 && data.size() >= indexBytes && data[data.size() - indexBytes] == marker) {
        std::size_t at = 0;
        const std::uint8_t* sizes = data.data() + data.size() - indexBytes + 1;
        for (int i = 0; i < count; ++i) {
            std::size_t size = 0;
            for (int b = 0; b < sizeBytes; ++b)
                size |= static_cast<std::size_t>(*sizes++) << (8 * b);
            if (size == 0 || at + size > data.size())
                break;
            frames.push_back(data.subspan(at, size));
            at += size;
        }
    } else {
        frames.push_back(data);
    }
    int shown = 0;
    for (const Bytes frame : frames) {
        BitReader in(frame.first(std::min<std::size_t>(frame.size(), 4)));
        in.bits(2);
        const std::uint32_t low = in.bit();
        const std::uint32_t profile = low | (in.bit() << 1);
        if (profile == 3)
            in.bit();
        const bool showExisting = in.bit() != 0;
        in.bit();
        const bool showFrame = in.bit() != 0;
        shown += showExisting || showFrame ? 1 : 0;
    }
    return shown;
}

// Picture header and picture coding extension of MPEG-2 video (the extension is absent from MPEG-1: whole frames).
void inspectMpeg2(Bytes data, PacketFacts& facts)
{
    constexpr int kPicture = 0x00;
    constexpr int kExtension = 0xb5;
    constexpr int kFirstSlice = 0x01;
    constexpr int kLastSlice = 0xaf;
    constexpr std::uint8_t kBidirectional = 3;
    constexpr std::uint8_t kWholeFrame = 3;
    int pictures = 0;
    bool fields = false;
    for (std::size_t at = nextStartCode(data, 0); at + 8 <= data.size(); at = nextStartCode(data, at + 3)) {
        const int code = data[at + 3];
        if (code == kPicture) {
            ++pictures;
            facts.disposable = ((data[at + 5] >> 3) & 7) == kBidirectional;
        } else if (code == kExtension && data[at + 4] >> 4 == 8) {
            fields = fields || (data[at + 6] & 3) != kWholeFrame;
        } else if (code >= kFirstSlice && code <= kLastSlice && pictures > 0 && !fields) {
            break;
        }
    }
    facts.oneShownFrame = pictures == (fields ? 2 : 1);
}

} // namespace

PacketInspector::PacketInspector(const AVCodecParameters* parameters) : m_codec(parameters->codec_id)
{
    const Bytes extra(parameters->extradata,
                      parameters->extradata ? static_cast<std::size_t>(parameters->extradata_size) : 0);
    if (m_codec == AV_CODEC_ID_H264 && extra.size() >= 7 && extra[0] == 1)
        m_lengthBytes = (extra[4] & 3) + 1;
    if (m_codec == AV_CODEC_ID_HEVC && extra.size() >= 23 && extra[0] == 1)
        m_lengthBytes = (extra[21] & 3) + 1;
    if (m_codec == AV_CODEC_ID_H264) {
        m_parser = av_parser_init(m_codec);
        m_parserContext = avcodec_alloc_context3(nullptr);
        if (m_parser && m_parserContext) {
            m_parser->flags |= PARSER_FLAG_COMPLETE_FRAMES;
            avcodec_parameters_to_context(m_parserContext, parameters);
        }
    }
}

PacketInspector::~PacketInspector()
{
    av_parser_close(m_parser);
    avcodec_free_context(&m_parserContext);
}

bool PacketInspector::codecCanBeTrusted() const
{
    switch (m_codec) {
    case AV_CODEC_ID_H264:
    case AV_CODEC_ID_HEVC:
    case AV_CODEC_ID_VP8:
    case AV_CODEC_ID_VP9:
    case AV_CODEC_ID_MJPEG:
    case AV_CODEC_ID_PRORES:
    case AV_CODEC_ID_DNXHD:
    case AV_CODEC_ID_DVVIDEO:
    case AV_CODEC_ID_HUFFYUV:
    case AV_CODEC_ID_FFVHUFF:
    case AV_CODEC_ID_UTVIDEO:
    case AV_CODEC_ID_AV1: // a temporal unit shows exactly one frame (AV1 specification, 7.5)
    case AV_CODEC_ID_MPEG1VIDEO:
    case AV_CODEC_ID_MPEG2VIDEO:
    case AV_CODEC_ID_MPEG4:
        return true;
    default:
        return false;
    }
}

PacketFacts PacketInspector::inspect(const AVPacket& packet)
{
    PacketFacts facts;
    facts.recovery = (packet.flags & AV_PKT_FLAG_KEY) != 0 ? 0 : -1;
    facts.disposable = (packet.flags & AV_PKT_FLAG_DISPOSABLE) != 0;
    const Bytes data(packet.data, static_cast<std::size_t>(packet.size));
    if (data.empty())
        return facts;
    switch (m_codec) {
    case AV_CODEC_ID_H264:
        inspectH264(data, facts);
        facts.oneShownFrame = !isField(packet);
        if (!facts.clean && m_parser && m_parser->pict_type != AV_PICTURE_TYPE_I)
            facts.recovery = -1;
        break;
    case AV_CODEC_ID_HEVC:
        inspectHevc(data, facts);
        if (!facts.clean)
            facts.recovery = -1;
        break;
    case AV_CODEC_ID_VP9:
        facts.oneShownFrame = shownVp9Frames(data) == 1;
        break;
    case AV_CODEC_ID_VP8:
        facts.oneShownFrame = ((data[0] >> 4) & 1) != 0;
        break;
    case AV_CODEC_ID_MPEG1VIDEO:
    case AV_CODEC_ID_MPEG2VIDEO:
        inspectMpeg2(data, facts);
        break;
    default:
        break;
    }
    return facts;
}

template <class Take>
bool PacketInspector::eachUnit(Bytes data, const Take& take) const
{
    if (m_lengthBytes > 0) {
        std::size_t at = 0;
        bool more = true;
        bool fits = true;
        while (more && at + static_cast<std::size_t>(m_lengthBytes) < data.size()) {
            std::size_t size = 0;
            for (int i = 0; i < m_lengthBytes; ++i)
                size = (size << 8) | data[at + static_cast<std::size_t>(i)];
            at += static_cast<std::size_t>(m_lengthBytes);
            fits = fits && size <= data.size() - at;
            size = std::min(size, data.size() - at);
            more = size == 0 || take(data.subspan(at, size));
            at += size;
        }
        return fits && (!more || at == data.size());
    }
    for (std::size_t at = nextStartCode(data, 0); at + 3 < data.size(); at = nextStartCode(data, at + 3)) {
        if (!take(data.subspan(at + 3)))
            break;
    }
    return true;
}

void PacketInspector::inspectH264(Bytes data, PacketFacts& facts)
{
    std::int32_t recovery = -1;
    eachUnit(data, [&](Bytes unit) {
        const int type = unit[0] & 0x1f;
        if (type == 6 && unit.size() > 2)
            recovery = std::max(recovery, recoveryPoint(unit.first(nextStartCode(unit, 1))));
        if (type < 1 || type > 5)
            return true;
        facts.disposable = (unit[0] & 0x60) == 0;
        facts.clean = type == 5 || recovery >= 0;
        if (type == 5)
            facts.recovery = 0;
        else if (recovery >= 0)
            facts.recovery = recovery;
        return false;
    });
}

void PacketInspector::inspectHevc(Bytes data, PacketFacts& facts) const
{
    bool endsChain = false;
    const bool whole = eachUnit(data, [&](Bytes unit) {
        const int type = (unit[0] >> 1) & 0x3f;
        const bool brokenLink = type >= 16 && type <= 18;
        const bool endOfSequence = type == 36 || type == 37;
        facts.clean = facts.clean || (type >= 16 && type <= 23);
        endsChain = endsChain || brokenLink || endOfSequence;
        return true;
    });
    // Noise where a unit should be may look like any of them.
    facts.brokenChain = endsChain && whole;
}

bool PacketInspector::isField(const AVPacket& packet)
{
    if (!m_parser || !m_parserContext)
        return false;
    std::uint8_t* out = nullptr;
    int outSize = 0;
    av_parser_parse2(m_parser, m_parserContext, &out, &outSize, packet.data, packet.size, packet.pts, packet.dts,
                     packet.pos);
    return m_parser->picture_structure == AV_PICTURE_STRUCTURE_TOP_FIELD ||
           m_parser->picture_structure == AV_PICTURE_STRUCTURE_BOTTOM_FIELD;
}

} // namespace alliance::media
