#include "app/services/IngestProgress.h"

#include "app/services/RecordingFiles.h"

#include <nlohmann/json.hpp>

namespace alliance::app
{

double IngestProgress::share() const
{
    if (!pending())
        return 1.0;
    if (frames <= 0)
        return 0.0;
    return std::clamp(static_cast<double>(done) / static_cast<double>(frames), 0.0, 1.0);
}

std::optional<IngestProgress> readIngestProgress(const std::filesystem::path& folder)
{
    const auto text = readText(folder / derived::kIngest, Subject::Library);
    if (!text)
        return std::nullopt;
    try {
        const auto json = nlohmann::json::parse(*text);
        IngestProgress progress;
        progress.frames = json.at("frames").get<std::int64_t>();
        progress.done = json.at("done").get<std::int64_t>();
        progress.prepared = json.at("prepared").get<bool>();
        progress.sound = json.at("sound").get<bool>();
        progress.measure = json.at("measure").get<bool>();
        return progress;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

base::Status writeIngestProgress(const std::filesystem::path& folder, const IngestProgress& progress)
{
    const nlohmann::ordered_json json{{"frames", progress.frames},
                                      {"done", progress.done},
                                      {"prepared", progress.prepared},
                                      {"sound", progress.sound},
                                      {"measure", progress.measure}};
    if (const Done made = makeFolder(folder); !made)
        return tl::unexpected<base::Error>(made.error().error);
    if (const Done written = writeBytes(folder / derived::kIngest, json.dump() + "\n"); !written)
        return tl::unexpected<base::Error>(written.error().error);
    return {};
}

} // namespace alliance::app
