#include "media/export/ReelSound.h"

#include <algorithm>
#include <cmath>
#include <numbers>

extern "C" {
#include <libavutil/mathematics.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kNsPerSecond = 1'000'000'000;
constexpr double kBleepHertz = 1000;
constexpr double kBleepLevel = 0.1; // -20 dB
constexpr std::int64_t kBlock = 4096;

std::int64_t groupsAt(base::MediaTime time)
{
    return av_rescale(time.ns, ReelSound::kSampleRate, kNsPerSecond);
}

} // namespace

base::Result<std::unique_ptr<ReelSound>> ReelSound::open(const ReelSpec& spec, const ReelReport& plan)
{
    std::unique_ptr<ReelSound> sound(new ReelSound(spec, plan));
    auto encoder = SoundEncoder::open(kSampleRate, kChannels);
    if (!encoder)
        return tl::unexpected(encoder.error());
    sound->m_encoder = std::move(*encoder);
    return sound;
}

base::Status ReelSound::openCut(const ReelCut& cut)
{
    auto source = cut.open();
    if (!source)
        return tl::unexpected(source.error());
    AudioSpec spec;
    spec.sampleRate = kSampleRate;
    spec.channels = kChannels;
    auto reader = AudioReader::open(std::move(*source), cut.index, spec);
    if (!reader) // nothing that can be played is silence
        return reader.error().category == ErrorCategory::Unreadable ? base::Status(tl::unexpected(reader.error()))
                                                                    : base::Status();
    if (auto sought = (*reader)->seek(cut.index->timeOf(cut.frames.first)); !sought)
        return sought;
    if (cut.pitch != 1) {
        auto shift = VoiceShift::open(kSampleRate, kChannels, cut.pitch);
        if (!shift)
            return tl::unexpected(shift.error());
        m_shift = std::move(*shift);
    }
    m_reader = std::move(*reader);
    return {};
}

base::Status ReelSound::beginPart()
{
    m_begun = true;
    m_reader.reset();
    m_shift.reset();
    m_samples.clear();
    m_read = 0;
    const auto* cut = std::get_if<ReelCut>(&m_spec.parts[m_part].content);
    return cut && cut->sound ? openCut(*cut) : base::Status();
}

// A tone in place of what was said, before the voice is shifted: nothing of it is left in the shifted sound, either.
void ReelSound::bleep(const ReelCut& cut, std::vector<float>& samples, std::int64_t first) const
{
    const base::MediaTime start = cut.index->timeOf(cut.frames.first);
    const auto groups = static_cast<std::int64_t>(samples.size()) / kChannels;
    for (const base::TimeRange& range : cut.bleeps) {
        const std::int64_t from = std::max<std::int64_t>(0, groupsAt(range.start - start) - first);
        const std::int64_t to = std::min(groups, groupsAt(range.end - start) + 1 - first);
        for (std::int64_t i = from; i < to; ++i) {
            const double turns = kBleepHertz * static_cast<double>(first + i) / kSampleRate;
            const auto value = static_cast<float>(kBleepLevel * std::sin(2 * std::numbers::pi * turns));
            for (int c = 0; c < kChannels; ++c)
                samples[static_cast<std::size_t>(i * kChannels + c)] = value;
        }
    }
}

// One block of the part's recording, or silence where there is none.
base::Status ReelSound::refill(const std::stop_token& stop)
{
    if (!m_reader) {
        m_samples.insert(m_samples.end(), static_cast<std::size_t>(kBlock * kChannels), 0.0F);
        return {};
    }
    auto block = m_reader->next(stop);
    if (!block)
        return tl::unexpected(block.error());
    if (!*block) {
        m_reader.reset();
        return m_shift ? m_shift->finish(m_samples) : base::Status();
    }
    std::vector<float> samples = std::move((*block)->samples);
    bleep(std::get<ReelCut>(m_spec.parts[m_part].content), samples, m_read);
    m_read += static_cast<std::int64_t>(samples.size()) / kChannels;
    if (m_shift)
        return m_shift->add(samples, m_samples);
    m_samples.insert(m_samples.end(), samples.begin(), samples.end());
    return {};
}

base::Status ReelSound::encodeGroups(std::int64_t until, const Output& output, const std::stop_token& stop)
{
    while (m_part < m_spec.parts.size() && m_given < until) {
        if (!m_begun) {
            if (auto begun = beginPart(); !begun)
                return begun;
        }
        const ReelPartReport& part = m_plan.parts[m_part];
        const std::int64_t left = groupsAt(part.start + part.length) - m_given;
        if (left <= 0) {
            ++m_part;
            m_begun = false;
            continue;
        }
        if (stop.stop_requested())
            return base::fail(ErrorCategory::Cancelled);
        if (m_samples.empty()) {
            if (auto read = refill(stop); !read)
                return read;
        }
        const std::int64_t groups =
            std::min<std::int64_t>(left, static_cast<std::int64_t>(m_samples.size()) / kChannels);
        const auto count = static_cast<std::size_t>(groups * kChannels);
        if (auto added = m_encoder->add({m_samples.data(), count}, output); !added)
            return added;
        m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(count));
        m_given += groups;
    }
    return {};
}

base::Status ReelSound::encodeUntil(base::MediaTime time, const Output& output, std::stop_token stop)
{
    return encodeGroups(groupsAt(time), output, stop);
}

base::Status ReelSound::finish(const Output& output, std::stop_token stop)
{
    if (auto encoded = encodeGroups(groupsAt(m_plan.length), output, stop); !encoded)
        return encoded;
    return m_encoder->finish(output);
}

} // namespace alliance::media
