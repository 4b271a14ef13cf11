#include "media/index/Mpeg4Pictures.h"

#include <algorithm>
#include <utility>

namespace alliance::media
{

bool Mpeg4Pictures::add(const Mpeg4Packet& packet, const Mpeg4Layer& layer)
{
    const std::int32_t number = m_next++;
    if (m_left && packet.startsSequence)
        m_left.reset();
    const std::optional<Mpeg4Picture> left = std::exchange(m_left, std::nullopt);
    const std::optional<Mpeg4Picture>& now = left ? left : packet.first;
    if (!now || !decode(*now, layer, number))
        return false;
    // What follows in a packed packet waits for the next one.
    const std::optional<Mpeg4Picture>& after = left ? packet.first : packet.second;
    if (layer.packed && after && !packet.tiny &&
        (after->kind == Mpeg4Picture::Kind::Intra || after->kind == Mpeg4Picture::Kind::Bidirectional))
        m_left = after;
    return !left && now->kind == Mpeg4Picture::Kind::Intra;
}

std::vector<std::int32_t> Mpeg4Pictures::order() const
{
    std::vector<std::int32_t> order = m_order;
    if (m_pending >= 0)
        order.push_back(m_pending);
    return order;
}

// True: the decoder gives a picture for it, now or when the next reference comes.
bool Mpeg4Pictures::decode(const Mpeg4Picture& picture, const Mpeg4Layer& layer, std::int32_t packet)
{
    const bool ordered = inTime(picture, layer);
    const bool bidirectional = picture.kind == Mpeg4Picture::Kind::Bidirectional;
    if (bidirectional && m_references < 2) // leading picture of a cut open group
        return false;
    m_certain = m_certain && ordered;
    if (!ordered || !picture.coded)
        return false;
    if (bidirectional) {
        m_certain = m_certain && !layer.lowDelay && !layer.interlaced;
        m_order.push_back(packet);
        return true;
    }
    m_certain = m_certain && (m_references > 0 || picture.kind == Mpeg4Picture::Kind::Intra);
    if (m_pending >= 0)
        m_order.push_back(m_pending);
    m_pending = packet;
    m_references = std::min(m_references + 1, 2);
    return true;
}

// Keeps the clock; false: a B picture that does not lie between its references.
bool Mpeg4Pictures::inTime(const Mpeg4Picture& picture, const Mpeg4Layer& layer)
{
    m_timeBase = picture.base.value_or(m_timeBase);
    if (picture.kind == Mpeg4Picture::Kind::Bidirectional) {
        const std::int64_t time = (m_lastTimeBase + picture.seconds) * layer.resolution + picture.increment;
        const auto step = static_cast<std::uint16_t>(m_referenceStep - (m_lastReference - time));
        return step > 0 && m_referenceStep > step;
    }
    m_lastTimeBase = m_timeBase;
    m_timeBase += picture.seconds;
    const std::int64_t time = m_timeBase * layer.resolution + picture.increment;
    m_referenceStep = static_cast<std::uint16_t>(time - m_lastReference);
    m_lastReference = time;
    return true;
}

} // namespace alliance::media
