#include "media/ingest/ReadAhead.h"

#include <algorithm>
#include <utility>

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kWaitingBytes = 40LL << 20;        // of pictures
constexpr std::int64_t kWaitingSamples = 3LL * 1'000'000; // three minutes at 16 kHz

// The first `groups` of `block`; the rest stays in it.
AudioBlock takeFront(AudioBlock& block, std::int64_t groups)
{
    if (groups >= block.groups())
        return std::exchange(block, {});
    const auto samples = static_cast<std::ptrdiff_t>(groups * block.channels);
    AudioBlock front = block;
    front.samples.resize(static_cast<std::size_t>(samples));
    block.samples.erase(block.samples.begin(), block.samples.begin() + samples);
    block.time.ns += groups * 1'000'000'000 / block.sampleRate;
    return front;
}

} // namespace

FramesAhead::FramesAhead(std::unique_ptr<base::ByteSource> source, std::shared_ptr<const FrameIndex> index, int threads,
                         std::int64_t start)
    : m_source(std::move(source)),
      m_index(std::move(index)),
      m_threads(threads),
      m_next(start),
      m_queue(kWaitingBytes),
      m_thread([this](std::stop_token stop) { run(stop); })
{
}

base::Result<std::optional<VideoFrame>> FramesAhead::next(const std::stop_token& stop)
{
    auto item = m_queue.pop(stop);
    if (!item)
        return base::fail(ErrorCategory::Cancelled);
    return std::move(*item);
}

bool FramesAhead::give(Item item, const std::stop_token& stop)
{
    const std::int64_t cost = item && *item ? (*item)->bytes() : 0;
    return m_queue.push(std::move(item), cost, stop);
}

void FramesAhead::run(const std::stop_token& stop)
{
    bool again = false;
    auto decoded = decode(m_threads, stop, again);
    if (decoded && again)
        decoded = decode(1, stop, again);
    give(decoded.map([] { return std::optional<VideoFrame>(); }), stop);
}

// `again`: what comes from m_next on must be decoded by one thread.
base::Status FramesAhead::decode(int threads, const std::stop_token& stop, bool& again)
{
    again = false;
    auto copy = m_source->clone();
    if (!copy)
        return tl::unexpected(copy.error());
    auto reader = FrameReader::open(std::move(*copy), m_index, threads, m_next);
    if (!reader)
        return tl::unexpected(reader.error());
    while (true) {
        auto frame = (*reader)->next(stop);
        if (!frame)
            return tl::unexpected(frame.error());
        if (!*frame)
            return {};
        again = threads != 1 && (*frame)->damaged;
        if (again)
            return {};
        ++m_next;
        if (!give(std::move(frame), stop))
            return base::fail(ErrorCategory::Cancelled);
    }
}

SoundAhead::SoundAhead(std::unique_ptr<base::ByteSource> source, std::shared_ptr<const FrameIndex> index,
                       const AudioSpec& spec, std::int64_t skip)
    : m_source(std::move(source)),
      m_index(std::move(index)),
      m_spec(spec),
      m_skip(skip),
      m_queue(kWaitingSamples),
      m_thread([this](std::stop_token stop) { run(stop); })
{
}

base::Result<std::optional<AudioBlock>> SoundAhead::next(std::int64_t groups, const std::stop_token& stop)
{
    if (m_rest.samples.empty()) {
        auto item = m_queue.pop(stop);
        if (!item)
            return base::fail(ErrorCategory::Cancelled);
        if (!*item || !**item)
            return std::move(*item);
        m_rest = std::move(***item);
    }
    return std::optional(takeFront(m_rest, groups));
}

void SoundAhead::run(const std::stop_token& stop)
{
    const auto decoded = decode(stop);
    m_queue.push(decoded.map([] { return std::optional<AudioBlock>(); }), 0, stop);
}

base::Status SoundAhead::decode(const std::stop_token& stop)
{
    auto reader = AudioReader::open(std::move(m_source), m_index, m_spec);
    if (!reader)
        return tl::unexpected(reader.error());
    while (true) {
        auto block = (*reader)->next(stop);
        if (!block)
            return tl::unexpected(block.error());
        if (!*block)
            return {};
        const std::int64_t before = std::min(m_skip, (*block)->groups());
        m_skip -= before;
        if (before > 0)
            takeFront(**block, before);
        if ((*block)->groups() == 0)
            continue;
        const auto samples = static_cast<std::int64_t>((*block)->samples.size());
        if (!m_queue.push(std::move(block), samples, stop))
            return base::fail(ErrorCategory::Cancelled);
    }
}

} // namespace alliance::media
