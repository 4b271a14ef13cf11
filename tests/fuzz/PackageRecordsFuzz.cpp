// Records of a package that were changed give an error, or a session in which everything points at something and can be
// written and read again.

#include "db/package/PackageMerge.h"
#include "tests/db/SamplePackage.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QSet>

#include <cstdlib>

namespace
{

using namespace alliance;
using Bytes = std::vector<std::uint8_t>;

Bytes bytesOf(const QByteArray& json)
{
    return {json.begin(), json.end()};
}

void check(const db::PackagedSession& session)
{
    QSet<QUuid> people;
    QSet<QUuid> recordings;
    for (const db::PackagedPerson& one : session.people)
        people.insert(one.id);
    for (const db::PackagedRecording& one : session.recordings)
        recordings.insert(one.id);
    people.insert(QUuid()); // what an earlier package does not say
    for (const db::PackagedRecord& record : session.records) {
        if (record.versions.isEmpty() || !people.contains(record.author))
            std::abort();
        for (const db::PackagedVersion& version : record.versions)
            if (version.visibility == db::Visibility::Private || !people.contains(version.author) ||
                (version.moment && (!recordings.contains(version.moment->recordingId) ||
                                    version.moment->range.end < version.moment->range.start)))
                std::abort();
    }
}

} // namespace

std::vector<Bytes> fuzzExamples()
{
    return {bytesOf(db::toJson(db::samplePackage())), bytesOf(db::toJson(db::sampleManifest()))};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto manifest = db::manifestFrom(json); manifest && !db::manifestFrom(db::toJson(*manifest)))
        std::abort();
    const auto session = db::sessionFrom(json);
    if (!session)
        return 0;
    check(*session);
    if (!db::sessionFrom(db::toJson(*session)))
        std::abort();
    const auto mine = db::samplePackage().records;
    if (db::planMerge(mine, session->records).size() != session->records.size())
        std::abort();
    return 0;
}
