#pragma once
// Review packages: a session's work, sealed into one file, for another library, and back. The file is described in
// db/package/PackageFile.h, how histories meet in db/package/PackageMerge.h.
//
// What goes along is what the person who makes it may read, with all versions, except what is private to anybody, and
// what the reader it is made for may not see. Consent is asked as for every export. What comes in keeps its ids,
// authors and times; its seals are those of the library that takes it, so that the supervisors' part is read by the
// person who took it in and by the supervisors of the session there.

#include "app/services/LibraryService.h"
#include "app/services/PackageTypes.h"

namespace alliance::app
{

// Opens and reads a package, without a library: `own` of the keys may be empty. Every part of it is read when `whole`.
// Damaged (naming the part, or cut off), Newer, Refused (see PackageFile.h), Cancelled.
struct ReadPackage {
    db::PackageFile file;
    db::PackageManifest manifest;
    db::PackagedSession session;
};
Outcome<ReadPackage> readPackage(const std::filesystem::path& file, const db::PackageKeys& keys, bool whole,
                                 const JobContext& job);
// In the audit of a package: the code of its reader.
inline const QString kPackageReader = QStringLiteral("reader");
PackageCounts countsOf(const db::PackagedSession& session);
PackageCounts countsOf(const QList<db::PackagedRecord>& records);

class PackageService
{
public:
    explicit PackageService(LibraryService& library) : m_library(library) {}

    // Of the person who works, as text to hand out.
    QString publicKey();
    // For whom a package of the session is unless it is said: what trainees make, and what is made of a session that
    // came for blind rating, is for a supervisor; what others make for the trainee.
    Outcome<db::PackageReaderRole> usualReader(const QUuid& session);

    Outcome<PackageContents> contents(const PackageRequest& request);
    // Refused: role or consent, with the reason, also where recordings are asked for that have to be masked. Conflict:
    // a recording is not the file that was imported. The file appears when it is whole; Cancelled leaves none.
    Outcome<PackageMade> make(const std::filesystem::path& file, const PackageRequest& request, const JobContext& job);

    // Writes nothing. `passphrase` may be null.
    Outcome<PackageView> view(const std::filesystem::path& file, std::shared_ptr<const db::SecretText> passphrase,
                              const JobContext& job);
    // Makes the session where the library does not have it (with the recordings of the package, or those of `media`
    // with the same content; a session without is told, see addMedia()), and merges into it where it does: one
    // transaction, one step that can be taken back. Conflict: something of the session has other content here.
    Outcome<PackageTaken> open(const std::filesystem::path& file, std::shared_ptr<const db::SecretText> passphrase,
                               const MediaGiven& media, const db::MergeChoices& choices, const JobContext& job);

    // Recordings of the session whose file is not in the library.
    Outcome<QList<RecordingItem>> missingMedia(const QUuid& session);
    // Takes one in, by its content. NotFound: it is no missing recording of the session.
    Outcome<RecordingItem> addMedia(const QUuid& session, const std::filesystem::path& file, bool link,
                                    const JobContext& job);

private:
    db::PackageKeys keys(std::shared_ptr<const db::SecretText> passphrase);
    LibraryService& m_library;
};

} // namespace alliance::app
