#include "app/services/SoundTrack.h"

#include "app/services/RecordingFiles.h"
#include "app/services/SpeechDetector.h"
#include "media/audio/AudioReader.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <cmath>

namespace alliance::app
{
namespace
{

constexpr int kSampleRate = 8000; // telephone band: all that the level of speech needs
constexpr std::string_view kMagic = "ALWF\x01";

class Peaks
{
public:
    void add(const std::vector<float>& samples)
    {
        for (const float sample : samples) {
            m_peak = std::max(m_peak, std::min(1.0F, std::abs(sample)));
            if (++m_count == kSampleRate / Waveform::kStepsPerSecond) {
                m_waveform.peaks.push_back(m_peak);
                m_peak = 0;
                m_count = 0;
            }
        }
    }
    Waveform take() { return std::move(m_waveform); }

private:
    Waveform m_waveform;
    float m_peak = 0;
    int m_count = 0;
};

} // namespace

Outcome<std::shared_ptr<const SoundTrack>> measureSound(const std::filesystem::path& recording,
                                                        const std::shared_ptr<const media::FrameIndex>& index,
                                                        const JobContext& job)
{
    auto source = openRecording(recording);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    auto reader = media::AudioReader::open(std::move(*source), index, {kSampleRate, 1});
    if (!reader) {
        const auto category = reader.error().category;
        if (category == base::ErrorCategory::Unreadable || category == base::ErrorCategory::Cancelled)
            return failed(reader.error(), Subject::Recording, pathText(recording));
        return std::shared_ptr<const SoundTrack>();
    }
    LevelMeter meter((*reader)->sampleRate());
    Peaks peaks;
    const QString words = QCoreApplication::translate("SoundTrack", "Measuring the sound");
    const double length = std::max(1e-3, index->endTime().seconds());
    for (;;) {
        auto block = (*reader)->next(job.stopToken());
        if (!block)
            return failed(block.error(), Subject::Recording, pathText(recording));
        if (!*block)
            break;
        meter.add((*block)->samples);
        peaks.add((*block)->samples);
        job.progress(std::min(1.0, (*block)->time.seconds() / length), words);
    }
    return std::make_shared<const SoundTrack>(SoundTrack{findSpeech(meter.take()), peaks.take()});
}

std::string speechJson(const vision::SpeechTrack& speech)
{
    nlohmann::ordered_json json;
    json["method"] = "energy";
    json["covered"] = {speech.covered.start.ns, speech.covered.end.ns};
    json["speech"] = nlohmann::ordered_json::array();
    for (const base::TimeRange& range : speech.speech)
        json["speech"].push_back({range.start.ns, range.end.ns});
    return json.dump() + "\n";
}

base::Result<vision::SpeechTrack> readSpeechJson(std::string_view text)
{
    const auto range = [](const nlohmann::json& pair) {
        return base::TimeRange{{pair.at(0).get<std::int64_t>()}, {pair.at(1).get<std::int64_t>()}};
    };
    try {
        const auto json = nlohmann::json::parse(text);
        vision::SpeechTrack track;
        track.covered = range(json.at("covered"));
        for (const auto& pair : json.at("speech"))
            track.speech.push_back(range(pair));
        return track;
    } catch (const std::exception& error) {
        return base::fail(base::ErrorCategory::Damaged, std::string("speech: ") + error.what());
    }
}

std::string waveformBytes(const Waveform& waveform)
{
    std::string bytes(kMagic);
    for (const float peak : waveform.peaks)
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(std::lround(std::clamp(peak, 0.0F, 1.0F) * 255))));
    return bytes;
}

base::Result<Waveform> readWaveform(std::string_view bytes)
{
    if (!bytes.starts_with(kMagic))
        return base::fail(base::ErrorCategory::Damaged, "waveform");
    Waveform waveform;
    for (const char byte : bytes.substr(kMagic.size()))
        waveform.peaks.push_back(static_cast<float>(static_cast<unsigned char>(byte)) / 255.0F);
    return waveform;
}

} // namespace alliance::app
