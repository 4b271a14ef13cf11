#pragma once
// The two JSON documents inside a review package. Readers take nothing on trust: what is missing, of another type or
// out of range, or points at a recording or person that the package does not have, is Damaged, with the place in the
// context
// ("records[3].versions[0].moment").
//
// Schema 1 had no feedback and no histories of marks, roles, cameras and consents: what it has of them is read as
// records of one version without an author.

#include "db/package/PackageRecords.h"
#include "media/base/Result.h"

#include <QByteArray>
#include <QDateTime>

namespace alliance::db
{

inline constexpr int kPackageSchema = 2; // of the JSON; a higher one is Newer

// For whom a package is: what they may not read does not go along. A rater reads nothing that anybody wrote or decided.
// In the manifest that is a package for the trainee with "blind": programs that do not know it read a package that
// holds no more.
enum class PackageReaderRole { Supervisor, Trainee, Rater };

QString toCode(PackageReaderRole role);

// What is in the package, before its records are read.
struct PackageManifest {
    QUuid id;
    QDateTime made;    // UTC
    QUuid maker;       // one of the people
    QString makerName; // their code or name
    PersonRole makerRole = PersonRole::Supervisor;
    ConsentPurpose purpose = ConsentPurpose::IndividualSupervision;
    PackageReaderRole reader = PackageReaderRole::Supervisor;
    bool named = false; // names of people and files are in it
    QString program;    // version of the program that made it
    QUuid sessionId;
    struct Media {
        QUuid recordingId;
        QString contentHash;
        QString frameList;
        std::int64_t frameCount = 0;
        std::int64_t sizeBytes = 0; // of the recording
        bool inside = false;        // its bytes are in the package
    };
    QList<Media> media;
};

QByteArray toJson(const PackageManifest& manifest);
QByteArray toJson(const PackagedSession& session);
base::Result<PackageManifest> manifestFrom(const QByteArray& json);
base::Result<PackagedSession> sessionFrom(const QByteArray& json);
// Damaged: they are not of one session.
base::Status checkTogether(const PackageManifest& manifest, const PackagedSession& session);

} // namespace alliance::db
