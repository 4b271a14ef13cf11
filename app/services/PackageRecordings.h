#pragma once
// The recordings of a package on their way into a library: sealed in from the package, found by their content among
// files of the person's own, or entered without a file. Takes back what it put on disk unless it is kept.

#include "app/services/PackageService.h"

#include <memory>
#include <vector>

namespace alliance::app
{

class PackageRecordings
{
public:
    // All outlive it. `seed`: of a session that is not there yet.
    PackageRecordings(LibraryService& library, const ReadPackage& package, std::optional<db::SessionSeed> seed);
    ~PackageRecordings();
    PackageRecordings(const PackageRecordings&) = delete;
    PackageRecordings& operator=(const PackageRecordings&) = delete;

    // Recordings that the library does not have. Conflict: another session has one of that id.
    Done prepare(const MediaGiven& media, const JobContext& job);
    base::Status enter(); // inside a transaction
    void keep() { m_kept = true; }
    // Gives recordings that the session has without their files what the package or `media` has. Each adds one to
    // `filled`, also where a later one fails.
    Done fill(const MediaGiven& media, const JobContext& job, int& filled);

    int withFile() const;

private:
    struct Incoming {
        const db::PackagedRecording* from = nullptr;
        db::RecordingDraft draft;
        db::RecordingBytes bytes;
        QList<db::SignalFile> files;
        bool missing = false;
    };

    Done prepareOne(Incoming& incoming, const MediaGiven& media, const JobContext& job);
    base::Result<db::RecordingBytes> bytesOf(const db::RecordingDraft& draft);
    // Of the package; null where it is not inside.
    Outcome<std::unique_ptr<base::ByteSource>> inside(const QUuid& recording) const;
    Outcome<std::filesystem::path> given(const QString& contentHash, const MediaGiven& media, const JobContext& job);
    Failure onLibrary(const base::Error& error) const;

    LibraryService& m_library;
    const ReadPackage& m_package;
    std::optional<db::SessionSeed> m_seed;
    std::vector<Incoming> m_incoming;
    QHash<QString, std::filesystem::path> m_hashed; // files that were given, by content
    qsizetype m_looked = 0;                         // of them hashed so far
    bool m_kept = false;
};

} // namespace alliance::app
