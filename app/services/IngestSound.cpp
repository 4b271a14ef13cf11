#include "app/services/IngestSound.h"

#include "app/services/RecordingFiles.h"
#include "vision/models/StateArchive.h"

namespace alliance::app
{

SoundSink::SoundSink(base::ByteStore* store) : m_store(store), m_peaks(kSpec.sampleRate / Waveform::kStepsPerSecond) {}

base::Status SoundSink::start()
{
    *this = SoundSink(m_store);
    return {};
}

base::Status SoundSink::addSound(const media::AudioBlock& block)
{
    m_any = true;
    m_voice.add(block.samples);
    m_peaks.add(block.samples);
    return {};
}

base::Result<std::vector<std::uint8_t>> SoundSink::checkpoint()
{
    if (m_store && m_any) {
        const std::string bytes = waveformBytes(m_peaks.waveform());
        auto sink = m_store->create(derived::kWaveform);
        if (!sink)
            return tl::unexpected<base::Error>(sink.error());
        base::Status done = (*sink)->write({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
        if (done)
            done = (*sink)->commit();
        if (!done)
            return tl::unexpected<base::Error>(done.error());
    }
    vision::StateWriter writer;
    writer(m_any, m_voice, m_peaks);
    return writer.take();
}

base::Status SoundSink::restore(std::span<const std::uint8_t> state)
{
    vision::StateReader reader(state);
    SoundSink restored(m_store);
    reader(restored.m_any, restored.m_voice, restored.m_peaks);
    if (!reader.good() || !reader.atEnd())
        return base::fail(base::ErrorCategory::Damaged, "state of the sound");
    *this = std::move(restored);
    return {};
}

base::Status SoundSink::finish()
{
    if (m_any && !m_track)
        m_track = std::make_shared<const SoundTrack>(SoundTrack{findSpeech(m_voice.voiced()), m_peaks.waveform()});
    return {};
}

} // namespace alliance::app
