// Prints where the product finds speech: reads mono samples, 32-bit floats at 8 kHz, from the standard input and writes
// one byte for each 10 ms, 1 for speech. For measure_speech.py.

#include "app/services/SpeechDetector.h"

#include <array>
#include <cstdio>

int main()
{
    alliance::app::VoiceMeter meter;
    std::array<float, 8192> block{};
    while (const std::size_t count = std::fread(block.data(), sizeof(float), block.size(), stdin))
        meter.add({block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count)});
    std::vector<char> speech(meter.voiced().size(), 0);
    const auto frameOf = [](alliance::base::MediaTime time) {
        return static_cast<std::ptrdiff_t>(time.ns / 10'000'000);
    };
    for (const auto& range : alliance::app::findSpeech(meter.voiced()).speech)
        std::fill(speech.begin() + frameOf(range.start), speech.begin() + frameOf(range.end), '\1');
    return std::fwrite(speech.data(), 1, speech.size(), stdout) == speech.size() ? 0 : 1;
}
