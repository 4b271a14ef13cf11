#pragma once
// One package that was read, and one library: what it would do there, and doing it.

#include "app/services/PackageService.h"

namespace alliance::app
{

class PackageApply;
class PackageRecordings;

class PackageTaking
{
public:
    // All outlive it. `name`: of the file, for words.
    PackageTaking(LibraryService& library, const ReadPackage& package, QString name)
        : m_library(library), m_package(package), m_name(std::move(name))
    {
    }

    Outcome<PackageView> view();
    Outcome<PackageTaken> take(const MediaGiven& media, const db::MergeChoices& choices, const JobContext& job);

private:
    // Refused: this person may not open it.
    Outcome<bool> isHere();
    // Records with the ids that candidates have here.
    base::Result<QList<db::PackagedRecord>> theirs();
    base::Result<QList<db::MergeItem>> plan(const QList<db::PackagedRecord>& theirs, bool here);
    Outcome<QStringList> remarks(bool here);
    Outcome<PackageTaken> enter(PackageRecordings& recordings, const std::optional<db::SessionSeed>& seed,
                                const db::MergeChoices& choices);
    base::Status enterSession(const db::SessionSeed& seed, PackageRecordings& recordings);
    base::Status enterPeople(bool created);
    base::Status enterCandidates(bool created);
    base::Status enterConsents(const QUuid& caseId);
    Failure onPackage(const base::Error& error) const;

    LibraryService& m_library;
    const ReadPackage& m_package;
    QString m_name;
};

} // namespace alliance::app
