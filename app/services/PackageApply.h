#pragma once
// Carries out what a plan says, record by record, inside a transaction of the caller, and gathers the steps that take
// it back.

#include "app/services/EditStep.h"
#include "app/services/PackageTypes.h"

namespace alliance::app
{

class PackageApply
{
public:
    // `theirs`: the records that the plan was made of. All outlive it.
    PackageApply(db::Library& library, const QUuid& session, const QList<db::PackagedRecord>& theirs);

    // Counts into `taken`.
    base::Status carryOut(const db::MergeItem& item, const db::MergeChoices& choices, PackageTaken& taken);
    const QList<EditStep>& steps() const { return m_steps; }

private:
    const db::PackagedRecord& recordOf(const db::MergeItem& item) const;
    base::Status settle(const db::MergeItem& item, db::MergeChoice choice, int latest, PackageTaken& taken);
    // What is here stands again, as the newest version.
    base::Status restoreMine(const db::MergeItem& item, int latest);
    base::Status putBeside(const db::MergeItem& item);
    base::Status joinTags(const db::MergeItem& item, int latest);
    // The step that takes what became of the item back to version `from`. None for a decision on a candidate that was
    // withdrawn here: undo would refuse it, and the whole merge with it.
    base::Status addStep(const db::MergeItem& item, const QString& kind, int from, int latest);

    db::Library& m_library;
    QUuid m_session;
    QHash<std::pair<int, QUuid>, const db::PackagedRecord*> m_theirs;
    QList<EditStep> m_steps;
};

} // namespace alliance::app
