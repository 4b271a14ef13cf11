#pragma once
// One package that was read, and one library: what it would do there, and doing it.

#include "app/services/EditStep.h"
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
    // Refused: this person may not open it. To be asked first.
    Outcome<bool> isHere();
    // Records with the ids that candidates have here, without what this person may not write; where the session is
    // here, with those who take part and are not known to.
    base::Result<QList<db::PackagedRecord>> theirs(bool here);
    base::Status addParts(QList<db::PackagedRecord>& records);
    base::Result<QList<db::MergeItem>> plan(const QList<db::PackagedRecord>& theirs, bool here);
    Outcome<QList<db::MergeItem>> planned(bool here);
    // All of it in one transaction, with the findings anew where they follow from it.
    Outcome<PackageTaken> enter(PackageRecordings& recordings, const std::optional<db::SessionSeed>& seed,
                                const db::MergeChoices& choices, bool findAnew);
    Done enterAll(PackageRecordings& recordings, const std::optional<db::SessionSeed>& seed,
                  const db::MergeChoices& choices, PackageTaken& taken, EditStep& step);
    base::Status enterSession(const db::SessionSeed& seed, PackageRecordings& recordings);
    base::Status enterPeople(bool created);
    base::Status enterCandidates();
    Failure onPackage(const base::Error& error) const;

    LibraryService& m_library;
    const ReadPackage& m_package;
    QString m_name;
    bool m_caseHere = false; // before anything came in
};

} // namespace alliance::app
