#include "app/services/SoundTrack.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace alliance::app
{
namespace
{

constexpr std::string_view kMagic = "ALWF\x01";

} // namespace

void PeakMeter::add(const std::vector<float>& samples)
{
    for (const float sample : samples) {
        m_peak = std::max(m_peak, std::min(1.0F, std::abs(sample)));
        if (++m_count == m_samplesPerStep) {
            m_waveform.peaks.push_back(m_peak);
            m_peak = 0;
            m_count = 0;
        }
    }
}

std::string speechJson(const vision::SpeechTrack& speech)
{
    nlohmann::ordered_json json;
    json["method"] = "webrtc voice activity";
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
