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

std::optional<IngestProgress> readIngestProgress(const base::ByteStore& files)
{
    const auto text = readStored(files, derived::kIngest);
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

base::Status writeIngestProgress(base::ByteStore& files, const IngestProgress& progress)
{
    const nlohmann::ordered_json json{{"frames", progress.frames},
                                      {"done", progress.done},
                                      {"prepared", progress.prepared},
                                      {"sound", progress.sound},
                                      {"measure", progress.measure}};
    return writeStored(files, derived::kIngest, json.dump() + "\n");
}

} // namespace alliance::app
