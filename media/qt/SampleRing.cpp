#include "media/qt/SampleRing.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace alliance::media
{

SampleRing::SampleRing(QObject* parent) : QIODevice(parent)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void SampleRing::prepare(const QAudioFormat& format)
{
    const std::scoped_lock lock(m_mutex);
    m_channels = std::max(1, format.channelCount());
    m_float = format.sampleFormat() == QAudioFormat::Float;
    m_samples.assign(static_cast<std::size_t>(format.sampleRate() / 3) * static_cast<std::size_t>(m_channels), 0.0F);
    m_begin = 0;
    m_count = 0;
    m_taken = 0;
    m_open = false;
}

void SampleRing::setOpen(bool open)
{
    const std::scoped_lock lock(m_mutex);
    m_open = open;
}

std::int64_t SampleRing::write(std::span<const float> samples)
{
    const std::scoped_lock lock(m_mutex);
    const auto channels = static_cast<std::size_t>(m_channels);
    const std::size_t groups = std::min(samples.size(), m_samples.size() - m_count) / channels;
    for (std::size_t i = 0; i < groups * channels; ++i)
        m_samples[(m_begin + m_count + i) % m_samples.size()] = samples[i];
    m_count += groups * channels;
    return static_cast<std::int64_t>(groups);
}

void SampleRing::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_begin = 0;
    m_count = 0;
    m_taken = 0;
}

std::int64_t SampleRing::groupsTaken() const
{
    const std::scoped_lock lock(m_mutex);
    return m_taken;
}

bool SampleRing::isEmpty() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count == 0;
}

qint64 SampleRing::bytesAvailable() const
{
    constexpr qint64 kEndless = 1 << 20;
    return kEndless;
}

qint64 SampleRing::readData(char* into, qint64 maxBytes)
{
    const std::scoped_lock lock(m_mutex);
    const std::size_t bytes = m_float ? sizeof(float) : sizeof(std::int16_t);
    const auto channels = static_cast<std::size_t>(m_channels);
    const std::size_t wanted = static_cast<std::size_t>(std::max<qint64>(0, maxBytes)) / bytes / channels * channels;
    const std::size_t real = m_open ? std::min(wanted, m_count / channels * channels) : 0;
    for (std::size_t i = 0; i < wanted; ++i) {
        const float value = i < real ? m_samples[(m_begin + i) % m_samples.size()] : 0.0F;
        if (m_float) {
            std::memcpy(into + i * bytes, &value, bytes);
        } else {
            const auto sample = static_cast<std::int16_t>(std::lround(std::clamp(value, -1.0F, 1.0F) * 32767.0F));
            std::memcpy(into + i * bytes, &sample, bytes);
        }
    }
    if (!m_samples.empty())
        m_begin = (m_begin + real) % m_samples.size();
    m_count -= real;
    m_taken += static_cast<std::int64_t>(real / channels);
    return static_cast<qint64>(wanted) * static_cast<qint64>(bytes);
}

} // namespace alliance::media
