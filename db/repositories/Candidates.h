#pragma once
// Candidate moments, the runs that measured them, and decisions about them. Rules for use and common errors: see
// People.h.

#include "db/records/Candidate.h"
#include "media/base/Result.h"

#include <QList>

#include <functional>
#include <optional>

namespace alliance::db
{

class LibraryContext;

class Candidates
{
public:
    explicit Candidates(LibraryContext& context) : m_context(context) {}

    // Stores one measuring. Candidates with the id of an earlier run keep their row and their decisions; earlier
    // undecided ones that this run does not propose are no longer current. Nothing is erased. An id that another
    // recording has already (the same content in two sessions) is replaced by a UUID v5 of recording and id.
    base::Result<MeasurementRun> storeRun(const MeasurementRun& run, const QList<CandidateDraft>& candidates);
    base::Result<std::optional<MeasurementRun>> latestRun(const QUuid& recordingId) const;

    // A missed moment that a reviewer adds; it starts out accepted.
    base::Result<Candidate> add(const CandidateDraft& draft);
    // Takes such a moment back, or puts it back: it is in no list meanwhile. Invalid for measured ones.
    base::Status setWithdrawn(const QUuid& id, bool withdrawn);

    base::Result<Candidate> get(const QUuid& id) const;
    // The queue: current ones by rank, then those that a reviewer added and decided ones of earlier runs, by time.
    base::Result<QList<Candidate>> listOfRecording(const QUuid& recordingId) const;
    base::Result<QList<Candidate>> listOfSession(const QUuid& sessionId) const;

    // Makes a new version. basedOn is the version that was seen (0: none yet); Conflict when there is a newer one.
    base::Result<Candidate> decide(const QUuid& id, const DecisionDraft& decision, int basedOn);
    base::Result<QList<Decision>> decisions(const QUuid& id) const; // oldest first
    // Undo: a new version with the content that the given version had; version 0 is "undecided".
    base::Result<Candidate> restore(const QUuid& id, int version, int basedOn);

private:
    base::Result<QUuid> rowFor(const CandidateDraft& draft);
    base::Result<QList<Candidate>> listWhere(const QString& condition, const QUuid& id) const;
    base::Result<Candidate> store(const QString& action, const QUuid& id, int basedOn,
                                  const std::function<base::Result<DecisionDraft>(const Candidate&)>& content);
    LibraryContext& m_context;
};

} // namespace alliance::db
