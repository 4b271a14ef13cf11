#pragma once
// The queue of measured candidates and what reviewers decided about them.

#include "app/services/LibraryService.h"

namespace alliance::app
{

class CandidateService
{
public:
    explicit CandidateService(LibraryService& library) : m_library(library) {}

    // In order of rank.
    Outcome<QList<CandidateItem>> list(QUuid session);
    Outcome<CandidateItem> candidate(QUuid id);
    // A full id, or the first characters of one that only one candidate of the session has.
    Outcome<QUuid> find(QUuid session, const QString& text);
    // `basedOn` is the version of the decision that was seen; Conflict when there is a newer one, Invalid when a
    // rejection has no reason.
    Outcome<CandidateItem> decide(QUuid candidate, const db::DecisionDraft& decision, int basedOn);
    // Undo: a new version with the content of `version`; 0 is "undecided".
    Outcome<CandidateItem> restore(QUuid candidate, int version, int basedOn);

    // Every measured behaviour of the session's first recording, for the timeline; empty before measurement.
    Outcome<QList<vision::Behaviour>> behaviours(QUuid session);

private:
    Outcome<CandidateItem> item(const db::Candidate& record);

    LibraryService& m_library;
};

} // namespace alliance::app
