#include "media/export/ClipSound.h"

#include <algorithm>
#include <cmath>

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr int kUsualRate = 48000;

base::Result<std::unique_ptr<AudioReader>> openReader(const base::ByteSource& source,
                                                      const std::shared_ptr<const FrameIndex>& index, int sampleRate)
{
    auto copy = source.clone();
    if (!copy)
        return tl::unexpected(copy.error());
    AudioSpec spec;
    spec.sampleRate = sampleRate;
    return AudioReader::open(std::move(*copy), index, spec);
}

} // namespace

base::Result<std::unique_ptr<ClipSound>> ClipSound::open(const base::ByteSource& source,
                                                         std::shared_ptr<const FrameIndex> index, base::TimeRange range,
                                                         std::stop_token stop)
{
    auto reader = openReader(source, index, 0);
    if (reader && !SoundEncoder::takes((*reader)->sampleRate()))
        reader = openReader(source, index, kUsualRate);
    if (!reader) {
        if (reader.error().category == ErrorCategory::Unreadable)
            return tl::unexpected(reader.error());
        return std::unique_ptr<ClipSound>();
    }
    std::unique_ptr<ClipSound> sound(new ClipSound);
    sound->m_reader = std::move(*reader);
    const double groups = range.length().seconds() * sound->m_reader->sampleRate();
    sound->m_left = std::max<std::int64_t>(0, std::llround(groups));
    if (auto sought = sound->m_reader->seek(range.start); !sought)
        return tl::unexpected(sought.error());
    if (auto read = sound->refill(std::move(stop)); !read)
        return tl::unexpected(read.error());
    if (sound->m_samples.empty())
        return std::unique_ptr<ClipSound>();
    auto encoder = SoundEncoder::open(sound->m_reader->sampleRate(), sound->m_reader->channels());
    if (!encoder)
        return tl::unexpected(encoder.error());
    sound->m_encoder = std::move(*encoder);
    return sound;
}

base::Status ClipSound::refill(std::stop_token stop)
{
    if (m_left <= 0)
        return {};
    auto block = m_reader->next(std::move(stop));
    if (!block)
        return tl::unexpected(block.error());
    if (!*block) {
        m_left = 0;
        return {};
    }
    const std::int64_t groups = std::min((*block)->groups(), m_left);
    m_left -= groups;
    m_samples.insert(m_samples.end(), (*block)->samples.begin(),
                     (*block)->samples.begin() + static_cast<std::ptrdiff_t>(groups * (*block)->channels));
    return {};
}

base::Status ClipSound::encodeUntil(base::MediaTime time, const Output& output, std::stop_token stop)
{
    const double wanted = time.seconds() * m_reader->sampleRate();
    while (static_cast<double>(m_encoder->encoded()) < wanted && (!m_samples.empty() || m_left > 0)) {
        if (auto encoded = m_encoder->add(std::exchange(m_samples, {}), output); !encoded)
            return encoded;
        if (auto read = refill(stop); !read)
            return read;
    }
    return {};
}

base::Status ClipSound::finish(const Output& output, std::stop_token stop)
{
    if (m_finished)
        return {};
    m_finished = true;
    constexpr base::MediaTime kEver{std::numeric_limits<std::int64_t>::max()};
    if (auto encoded = encodeUntil(kEver, output, std::move(stop)); !encoded)
        return encoded;
    return m_encoder->finish(output);
}

} // namespace alliance::media
