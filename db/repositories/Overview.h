#pragma once
// Numbers of all sessions at once, by a few questions to the database however many sessions there are. Nothing is
// unsealed for them. Rules for use and common errors: see People.h.

#include "media/base/Result.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace alliance::db
{

class LibraryContext;

struct SessionCounts {
    int notes = 0; // that this person can read
    int undecided = 0;
    int accepted = 0;
    int rejected = 0;
    int released = 0; // of the notes, those that the trainee may read
    int feedback = 0; // versions of it that were released to the trainee
    friend bool operator==(const SessionCounts&, const SessionCounts&) = default;
};

class Overview
{
public:
    explicit Overview(LibraryContext& context) : m_context(context) {}

    // Sessions with nothing to count are left out. Candidates: those that Candidates::listOfSession lists.
    base::Result<QHash<QUuid, SessionCounts>> sessionCounts() const;
    base::Result<int> feedbackReleases(const QUuid& sessionId) const;
    base::Result<QSet<QUuid>> measuredRecordings() const;

private:
    base::Status countNotes(QHash<QUuid, SessionCounts>& counts) const;
    base::Status countCandidates(QHash<QUuid, SessionCounts>& counts) const;
    base::Status countFeedback(QHash<QUuid, SessionCounts>& counts) const;

    LibraryContext& m_context;
};

} // namespace alliance::db
