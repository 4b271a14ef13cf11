#include "tests/support/puppet/DemoSession.h"

#include "media/base/ByteSource.h"
#include "tests/support/puppet/DemoMovieWriter.h"
#include "tests/support/puppet/DemoSpeech.h"
#include "tests/support/puppet/PuppetMotion.h"
#include "tests/support/puppet/PuppetRenderer.h"
#include "vision/models/Sha256.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <future>
#include <span>

namespace alliance::test
{
namespace
{

using base::ErrorCategory;
using base::fail;

// To be raised with every change that alters the film.
constexpr int kVersion = 3;
constexpr int kFramesPerSecond = 25;
constexpr std::size_t kAtOnce = 2; // frames drawn in parallel
constexpr const char* kFilm = "demo-session.mp4";
constexpr const char* kTruth = "demo-session.truth.json";
constexpr const char* kDialogue = "demo-session.dialogue.json";
constexpr const char* kStamp = "demo-session.stamp.json";

std::string versionText(const DemoSessionOptions& options, double seconds, const vision::ModelSet& models)
{
    return fmt::format("demo {} seconds {:.3f} seed {} models {}", kVersion, seconds, options.seed, models.version());
}

std::string hashOfFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<unsigned char> bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    return file ? vision::sha256Hex(bytes.data(), bytes.size()) : std::string();
}

nlohmann::ordered_json stampOf(const std::filesystem::path& folder, const std::string& version)
{
    nlohmann::ordered_json stamp;
    stamp["version"] = version;
    for (const char* name : {kFilm, kTruth, kDialogue}) {
        stamp["sha256"][name] = hashOfFile(folder / name);
    }
    return stamp;
}

bool isWhole(const std::filesystem::path& folder, const std::string& version)
{
    std::ifstream file(folder / kStamp);
    const auto stamp = nlohmann::ordered_json::parse(file, nullptr, false);
    return !stamp.is_discarded() && stamp == stampOf(folder, version);
}

base::Status writeText(const std::filesystem::path& path, const std::string& text)
{
    auto sink = base::openFileSink(path);
    if (!sink) {
        return tl::unexpected(sink.error());
    }
    const auto bytes = std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    if (auto written = (*sink)->write(bytes); !written) {
        return written;
    }
    return (*sink)->commit();
}

base::Status film(const std::filesystem::path& path, const PuppetRenderer& renderer, const PuppetMotion& motion,
                  const Soundtrack& sound, double seconds, const DemoProgress& progress)
{
    auto writer = DemoMovieWriter::create(
        path, {PuppetRenderer::kWidth, PuppetRenderer::kHeight, kFramesPerSecond, Soundtrack::kRate});
    if (!writer) {
        return tl::unexpected(writer.error());
    }
    const auto frames = static_cast<std::size_t>(std::lround(seconds * kFramesPerSecond));
    const auto draw = [&](std::size_t frame) {
        const double time = static_cast<double>(frame) / kFramesPerSecond;
        return renderer.render({motion.pose(Place::Left, time), motion.pose(Place::Right, time)}, frame).image;
    };
    std::array<std::future<base::Image>, kAtOnce> drawn;
    for (std::size_t frame = 0; frame < std::min(frames, kAtOnce); ++frame) {
        drawn[frame % kAtOnce] = std::async(std::launch::async, draw, frame);
    }
    std::size_t heard = 0;
    for (std::size_t frame = 0; frame < frames; ++frame) {
        const base::Image image = drawn[frame % kAtOnce].get();
        if (frame + kAtOnce < frames) {
            drawn[frame % kAtOnce] = std::async(std::launch::async, draw, frame + kAtOnce);
        }
        const std::size_t until =
            std::min(sound.channels[0].size(), (frame + 1) * Soundtrack::kRate / kFramesPerSecond);
        const auto piece = [&](const std::vector<float>& channel) {
            return std::span(channel).subspan(heard, until - heard);
        };
        auto done = (*writer)->addSound(piece(sound.channels[0]), piece(sound.channels[1]));
        heard = until;
        if (done) {
            done = (*writer)->addFrame(image.view());
        }
        if (!done) {
            return done;
        }
        if (frame % kFramesPerSecond == 0) {
            progress("film", static_cast<double>(frame) / static_cast<double>(frames));
        }
    }
    return (*writer)->finish();
}

} // namespace

base::Result<DemoSessionResult> makeDemoSession(const DemoSessionOptions& options, const DemoProgress& progress)
{
    auto models = vision::loadModels(options.models);
    if (!models) {
        return tl::unexpected(models.error());
    }
    PuppetScript script = demoScript();
    if (options.seconds > 0) {
        script = shortened(std::move(script), options.seconds);
    }
    const std::string version = versionText(options, script.seconds, **models);
    if (isWhole(options.folder, version)) {
        return DemoSessionResult{false};
    }
    std::error_code problem;
    std::filesystem::create_directories(options.folder, problem);
    std::filesystem::remove(options.folder / kStamp, problem);

    progress("voices", 0);
    auto sound = speak(script);
    if (!sound) {
        return tl::unexpected(sound.error());
    }
    progress("puppets", 0);
    auto renderer = PuppetRenderer::create(*models, options.photos);
    if (!renderer) {
        return tl::unexpected(renderer.error());
    }
    const PuppetMotion motion(script, sound->speech, options.seed);
    const auto unfinished = options.folder / "demo-session.unfinished.mp4";
    if (auto done = film(unfinished, **renderer, motion, *sound, script.seconds, progress); !done) {
        std::filesystem::remove(unfinished, problem);
        return tl::unexpected(done.error());
    }
    std::filesystem::rename(unfinished, options.folder / kFilm, problem);
    if (problem) {
        return fail(ErrorCategory::Unwritable, problem.message());
    }
    for (const auto& [name, text] :
         {std::pair(kTruth, truthJson(script, kFilm)), std::pair(kDialogue, dialogueJson(script, *sound))}) {
        if (auto done = writeText(options.folder / name, text); !done) {
            return tl::unexpected(done.error());
        }
    }
    if (auto done = writeText(options.folder / kStamp, stampOf(options.folder, version).dump(1) + "\n"); !done) {
        return tl::unexpected(done.error());
    }
    progress("film", 1);
    return DemoSessionResult{true};
}

} // namespace alliance::test
