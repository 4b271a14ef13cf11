#pragma once
// What making and opening review packages takes and gives: plain values, safe to send between threads.

#include "app/services/LibraryTypes.h"
#include "db/package/PackageFile.h"
#include "db/package/PackageJson.h"
#include "db/package/PackageMerge.h"

#include <QMetaType>

#include <filesystem>

namespace alliance::app
{

inline const QString kPackageEnding = QStringLiteral(".alliance-review");

struct PackageRequest {
    QUuid session;
    db::ConsentPurpose purpose = db::ConsentPurpose::IndividualSupervision;
    db::PackageReaderRole reader = db::PackageReaderRole::Supervisor;
    bool media = false; // the recordings, too
    bool names = false; // names of people, files and labels; codes instead of them otherwise
    db::PackageSeal seal;
};

struct PackageCounts {
    int notes = 0; // of each, those that are not removed
    int markers = 0;
    int stages = 0;
    int ratings = 0;
    int settlements = 0;
    int decisions = 0;
    int candidates = 0; // measured, or added by a reviewer
    int gazeMarks = 0;  // of where somebody looks
    int consents = 0;
    int releases = 0; // of feedback
    int versions = 0; // of all records
    int removed = 0;  // records whose removal goes along; where it is made, without what undo took back
};

// What a package would hold.
struct PackageContents {
    db::PackagedSession session;
    PackageCounts counts;
    int privateOnes = 0;         // notes and codes of this person that stay, since they are private
    int forOthers = 0;           // that stay, since the reader may not see them
    PackageCounts staying;       // these by kind
    std::int64_t mediaBytes = 0; // of all recordings
};

struct PackageMade {
    QUuid id;
    PackageCounts counts;
    PackageCounts staying; // left out, since the reader may not see it
    int privateOnes = 0;   // left out, since it is private
    int recordings = 0;    // inside
    std::int64_t sizeBytes = 0;
};

// A package that was read, and what it would do here.
struct PackageView {
    db::PackageManifest manifest;
    db::PackagedSession session;
    PackageCounts counts;
    bool here = false; // the library has the session; otherwise it would be made
    QList<db::MergeItem> plan;
    QStringList remarks; // translated sentences

    int count(db::MergeMove move) const;
    int removed() const; // of what is moved forward
    QList<db::MergeItem> conflicts() const;
};

struct MediaGiven {
    QList<std::filesystem::path> files; // recordings by their content, for a package without them
    bool link = false;                  // leave them where they are
};

struct PackageTaken {
    QUuid session;
    QUuid package;
    bool created = false;
    bool ownPass = false; // it was made for blind rating: the first pass of whoever took it in has begun
    int added = 0;        // records
    int forwarded = 0;
    int removed = 0; // of these
    int known = 0;
    int beside = 0; // put beside what is here
    QList<db::MergeItem> conflicts;
    int recordings = 0; // that are here now and were not
    int missing = 0;    // recordings of the session that are not here
    QStringList remarks;

    bool nothingNew() const { return !created && added == 0 && forwarded == 0 && conflicts.isEmpty(); }
};

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::PackageContents)
Q_DECLARE_METATYPE(alliance::app::PackageMade)
Q_DECLARE_METATYPE(alliance::app::PackageView)
Q_DECLARE_METATYPE(alliance::app::PackageTaken)
