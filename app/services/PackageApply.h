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
    PackageApply(LibraryService& library, const QUuid& session, const QList<db::PackagedRecord>& theirs);

    // Counts into `taken`. Refused: a looser consent, by somebody who may record none.
    base::Status carryOut(const db::MergeItem& item, const db::MergeChoices& choices, PackageTaken& taken);
    const QList<EditStep>& steps() const { return m_steps; }
    // Of the library: what became of consents that were here.
    const QList<EditStep>& consentSteps() const { return m_consentSteps; }

private:
    const db::PackagedRecord& recordOf(const db::MergeItem& item) const;
    base::Status takeKnown(const db::MergeItem& item);
    base::Status settle(const db::MergeItem& item, db::MergeChoice choice, int latest, PackageTaken& taken);
    // What is here stands again, as the newest version.
    base::Status restoreMine(const db::MergeItem& item, int latest);
    base::Status restoreMyDecision(const db::MergeItem& item, int latest);
    base::Status putBeside(const db::MergeItem& item);
    base::Status joinTags(const db::MergeItem& item, int latest);
    // The step that takes what became of the item back to version `from`. None for a decision on a candidate that was
    // withdrawn here: undo would refuse it, and the whole merge with it.
    base::Status addStep(const db::MergeItem& item, const QString& kind, int from, int latest);
    // A decision's: it takes what came by other people back as well. `latest`: the newest of what came; `stands`: the
    // version that the queue has now.
    base::Status addDecisionStep(const db::MergeItem& item, int from, int latest, int stands);
    void count(const db::MergeItem& item, PackageTaken& taken) const;

    // Of what is no row with versions (db/package/PackageStates.h).
    base::Status carryOutState(const db::MergeItem& item, db::MergeChoice choice);
    base::Status moveMark(const db::MergeItem& item, db::MergeChoice choice);
    base::Status moveRoles(const db::MergeItem& item, db::MergeChoice choice);
    base::Status moveCameras(const db::MergeItem& item, db::MergeChoice choice);
    base::Status addPart(const db::MergeItem& item);
    base::Status moveConsent(const db::MergeItem& item, db::MergeChoice choice);
    // Examples that it no longer allows go with a withdrawal.
    base::Result<QList<QUuid>> takeOutExamples(const QUuid& caseId, const QUuid& recording);
    base::Status moveFeedback(const db::MergeItem& item, db::MergeChoice choice);

    LibraryService& m_service;
    db::Library& m_library;
    QUuid m_session;
    QHash<std::pair<int, QUuid>, const db::PackagedRecord*> m_theirs;
    QList<EditStep> m_steps;
    QList<EditStep> m_consentSteps;
};

} // namespace alliance::app
