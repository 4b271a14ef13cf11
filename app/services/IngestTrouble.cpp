#include "app/services/IngestTrouble.h"

#include "app/services/CategoryNames.h"
#include "app/services/RecordingFiles.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr const char* kTrouble = "trouble";
// What measuring fails of.
constexpr std::array kSubjects{std::pair{Subject::Recording, "recording"}, std::pair{Subject::Ingest, "ingest"},
                               std::pair{Subject::Models, "models"}, std::pair{Subject::Library, "library"}};

const char* subjectName(Subject subject)
{
    const auto found =
        std::find_if(kSubjects.begin(), kSubjects.end(), [subject](const auto& one) { return one.first == subject; });
    return found == kSubjects.end() ? nullptr : found->second;
}

std::optional<Failure> troubleOf(const base::ByteStore& files)
{
    const auto text = readStored(files, derived::kIngest);
    if (!text)
        return std::nullopt;
    try {
        const auto json = nlohmann::json::parse(*text);
        if (!json.contains(kTrouble))
            return std::nullopt;
        const auto& kept = json.at(kTrouble);
        const auto category = categoryNamed(kept.at("category").get<std::string>());
        const auto named = kept.at("subject").get<std::string>();
        const auto subject =
            std::find_if(kSubjects.begin(), kSubjects.end(), [&](const auto& one) { return one.second == named; });
        if (!category || subject == kSubjects.end())
            return std::nullopt;
        return Failure{{*category, kept.at("context").get<std::string>()},
                       subject->first,
                       QString::fromStdString(kept.at("name").get<std::string>())};
    } catch (const std::exception&) {
        return std::nullopt; // as if it had not been kept
    }
}

} // namespace

void keepTrouble(const RecordingItem& recording, const Failure& failure)
{
    const char* subject = subjectName(failure.subject);
    if (!subject || failure.cancelled() || failure.error.category == base::ErrorCategory::Busy)
        return;
    const std::shared_ptr<base::ByteStore> files = recording.bytes.derived();
    const auto text = readStored(*files, derived::kIngest);
    if (!text)
        return;
    std::string changed;
    try {
        auto json = nlohmann::ordered_json::parse(*text);
        json[kTrouble] = {{"category", categoryName(failure.error.category)},
                          {"context", failure.error.context},
                          {"subject", subject},
                          {"name", failure.name.toStdString()}};
        changed = json.dump() + "\n";
    } catch (const std::exception&) {
        return;
    }
    // Best effort: the job itself has said it.
    static_cast<void>(writeStored(*files, derived::kIngest, changed));
}

QHash<QUuid, Failure> keptTroubles(const QList<SessionItem>& sessions)
{
    QHash<QUuid, Failure> troubles;
    for (const SessionItem& session : sessions) {
        if (session.recordings.isEmpty() || session.measured() || session.pending())
            continue;
        const std::shared_ptr<base::ByteStore>& files = session.recordings.front().bytes.derived();
        if (const auto kept = files ? troubleOf(*files) : std::nullopt)
            troubles.insert(session.record.id, *kept);
    }
    return troubles;
}

} // namespace alliance::app
