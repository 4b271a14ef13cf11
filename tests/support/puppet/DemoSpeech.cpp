#include "tests/support/puppet/DemoSpeech.h"

#include "tests/support/ScratchFolder.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <random>
#include <span>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace alliance::test
{
namespace
{

using base::ErrorCategory;
using base::fail;

struct Voice {
    const char* name;
    const char* pitch;
    const char* speed;
    float left;
    float right;
};
constexpr std::array<Voice, 2> kVoices = {Voice{"en-gb-x-rp+f2", "36", "152", 0.85F, 0.55F},
                                          Voice{"en-gb+f4", "52", "158", 0.55F, 0.85F}};
constexpr float kLoudness = 0.5F;
constexpr double kToneCutoff = 6500;   // hertz; takes the edge off the synthetic voice
constexpr float kRoomTone = 0.0009F;   // amplitude of the noise of a quiet room
constexpr float kSpokenFloor = 0.015F; // quieter than this is not speech
constexpr double kEnvelopeRate = 100;

struct Clip {
    double rate = 0;
    std::vector<float> samples;
};

base::Status runQuietly(std::vector<std::string> words)
{
    std::vector<char*> arguments;
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int started = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (started != 0) {
        return fail(started == ENOENT ? ErrorCategory::NotFound : ErrorCategory::Internal,
                    fmt::format("{}: {}", words[0], std::strerror(started)));
    }
    int state = 0;
    if (waitpid(child, &state, 0) != child || !WIFEXITED(state) || WEXITSTATUS(state) != 0) {
        return fail(ErrorCategory::Internal, fmt::format("{} ended with state {}", words[0], state));
    }
    return {};
}

std::uint32_t little(std::span<const char> bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) {
        value = (value << 8) | static_cast<unsigned char>(bytes[i]);
    }
    return value;
}

// 16-bit mono PCM, as espeak-ng writes it.
base::Result<Clip> readWave(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    constexpr std::size_t kHeader = 44;
    const std::span<const char> all(bytes);
    if (bytes.size() < kHeader || std::memcmp(bytes.data(), "RIFF", 4) != 0 || little(all.subspan(22, 2)) != 1 ||
        little(all.subspan(34, 2)) != 16) {
        return fail(ErrorCategory::Damaged, "espeak-ng wrote no 16-bit mono wave file");
    }
    Clip clip;
    clip.rate = little(all.subspan(24, 4));
    for (std::size_t at = kHeader; at + 1 < bytes.size(); at += 2) {
        clip.samples.push_back(static_cast<float>(static_cast<std::int16_t>(little(all.subspan(at, 2)))) / 32768.0F);
    }
    return clip;
}

base::Result<Clip> synthesize(const std::filesystem::path& folder, const DialogueLine& line)
{
    const auto text = folder / "line.txt";
    const auto wave = folder / "line.wav";
    std::ofstream(text) << line.text << '\n';
    const Voice& voice = kVoices[indexOf(line.speaker)];
    if (auto done = runQuietly({"espeak-ng", "-v", voice.name, "-p", voice.pitch, "-s", voice.speed, "-f",
                                text.string(), "-w", wave.string()});
        !done) {
        return tl::unexpected(done.error());
    }
    return readWave(wave);
}

// Band-limited resampling: a windowed sinc of 16 samples.
std::vector<float> resampled(const Clip& clip, double rate)
{
    constexpr int kHalf = 8;
    const double step = clip.rate / rate;
    const auto count = static_cast<std::size_t>(static_cast<double>(clip.samples.size()) / step);
    std::vector<float> out(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double place = static_cast<double>(i) * step;
        const auto base = static_cast<std::ptrdiff_t>(place);
        double sum = 0;
        for (std::ptrdiff_t tap = base - kHalf + 1; tap <= base + kHalf; ++tap) {
            if (tap < 0 || tap >= std::ssize(clip.samples)) {
                continue;
            }
            const double x = place - static_cast<double>(tap);
            const double window = 0.5 + 0.5 * std::cos(std::numbers::pi * x / kHalf);
            const double phase = std::numbers::pi * x;
            sum += clip.samples[static_cast<std::size_t>(tap)] * window * (x == 0 ? 1 : std::sin(phase) / phase);
        }
        out[i] = static_cast<float>(sum);
    }
    return out;
}

// A duller tone and the first reflections of a small room.
void soften(std::vector<float>& voice)
{
    const auto keep = static_cast<float>(1 - std::exp(-2 * std::numbers::pi * kToneCutoff / Soundtrack::kRate));
    float low = 0;
    for (float& sample : voice) {
        low += keep * (sample - low);
        sample = low;
    }
    const std::vector<float> dry = voice;
    constexpr std::array<std::pair<double, float>, 4> kEchoes = {
        {{0.0061, 0.20F}, {0.0117, 0.15F}, {0.0193, 0.10F}, {0.0287, 0.07F}}};
    voice.resize(dry.size() + Soundtrack::kRate / 20);
    for (const auto& [delay, gain] : kEchoes) {
        const auto offset = static_cast<std::size_t>(delay * Soundtrack::kRate);
        for (std::size_t i = 0; i < dry.size(); ++i) {
            voice[i + offset] += gain * dry[i];
        }
    }
}

void addRoomTone(std::vector<float>& channel, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    float low = 0;
    for (float& sample : channel) {
        const float white = static_cast<float>(random() >> 40) / 8388608.0F - 1;
        low += 0.08F * (white - low);
        sample += kRoomTone * (4 * low + 0.2F * white);
    }
}

SpeechEnvelope envelopeOf(const std::vector<float>& voice)
{
    const auto hop = static_cast<std::size_t>(Soundtrack::kRate / kEnvelopeRate);
    SpeechEnvelope envelope{kEnvelopeRate, {}};
    float loudest = 1e-6F;
    for (std::size_t at = 0; at < voice.size(); at += hop) {
        float energy = 0;
        const std::size_t end = std::min(voice.size(), at + 2 * hop);
        for (std::size_t i = at; i < end; ++i) {
            energy += voice[i] * voice[i];
        }
        envelope.level.push_back(std::sqrt(energy / static_cast<float>(end - at)));
        loudest = std::max(loudest, envelope.level.back());
    }
    float smooth = 0;
    for (float& level : envelope.level) {
        smooth += 0.35F * (std::pow(level / loudest, 0.7F) - smooth);
        level = smooth;
    }
    return envelope;
}

void place(const DialogueLine& line, const std::vector<float>& voice, std::vector<float>& track, Soundtrack& into)
{
    const auto start = static_cast<std::size_t>(line.start * Soundtrack::kRate);
    std::size_t first = voice.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < voice.size() && start + i < track.size(); ++i) {
        track[start + i] += voice[i];
        if (std::abs(voice[i]) > kSpokenFloor) {
            first = std::min(first, i);
            last = i;
        }
    }
    if (first <= last) {
        into.lines.push_back({static_cast<double>(start + first) / Soundtrack::kRate,
                              static_cast<double>(start + last + 1) / Soundtrack::kRate, line.speaker, line.text});
    }
}

} // namespace

base::Result<Soundtrack> speak(const PuppetScript& script)
{
    const support::ScratchFolder scratch;
    if (scratch.path().empty()) {
        return fail(ErrorCategory::Unwritable, "no temporary folder for the voices");
    }
    Soundtrack sound;
    const auto count = static_cast<std::size_t>(script.seconds * Soundtrack::kRate);
    std::array<std::vector<float>, 2> tracks = {std::vector<float>(count), std::vector<float>(count)};
    for (const DialogueLine& line : script.lines) {
        auto clip = synthesize(scratch.path(), line);
        if (!clip) {
            return tl::unexpected(clip.error());
        }
        std::vector<float> voice = resampled(*clip, Soundtrack::kRate);
        soften(voice);
        place(line, voice, tracks[indexOf(line.speaker)], sound);
    }
    for (std::vector<float>& channel : sound.channels) {
        channel.assign(count, 0);
    }
    for (std::size_t person = 0; person < tracks.size(); ++person) {
        sound.speech[person] = envelopeOf(tracks[person]);
        for (std::size_t i = 0; i < count; ++i) {
            sound.channels[0][i] += kLoudness * kVoices[person].left * tracks[person][i];
            sound.channels[1][i] += kLoudness * kVoices[person].right * tracks[person][i];
        }
    }
    for (std::size_t channel = 0; channel < sound.channels.size(); ++channel) {
        addRoomTone(sound.channels[channel], channel + 1);
    }
    return sound;
}

std::string dialogueJson(const PuppetScript& script, const Soundtrack& soundtrack)
{
    const auto rounded = [](double seconds) { return std::round(seconds * 1000) / 1000; };
    nlohmann::ordered_json dialogue;
    dialogue["language"] = "en";
    dialogue["duration"] = script.seconds;
    dialogue["lines"] = nlohmann::ordered_json::array();
    for (const SpokenLine& line : soundtrack.lines) {
        dialogue["lines"].push_back({{"start", rounded(line.start)},
                                     {"end", rounded(line.end)},
                                     {"place", line.speaker == Place::Left ? "left" : "right"},
                                     {"speaker", script.role[indexOf(line.speaker)]},
                                     {"text", line.text}});
    }
    return dialogue.dump(1) + "\n";
}

} // namespace alliance::test
