#pragma once
// The queue of measured candidates and what reviewers decided about them. Decisions and added moments are steps that
// can be taken back (HistoryService).

#include "app/services/LibraryService.h"
#include "vision/candidates/Findings.h"

namespace alliance::app
{

// The draft of a moment that a person saw and the measurement did not propose.
db::CandidateDraft missedMoment(const db::Moment& moment, int track, vision::BehaviourKind kind);

struct EditStep;

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

    // The same state and reason for several candidates of the session, each with the version of the decision that was
    // seen, as one step; edges set by hand stay.
    Done decideTogether(QUuid session, const QList<std::pair<QUuid, int>>& seen, db::DecisionState state,
                        const QString& reason);

    // What one decided before, decided again. NotFound: there is no such version. Refused: it is somebody else's.
    Outcome<CandidateItem> decideAgain(QUuid candidate, int version, int basedOn);

    // A moment that the measurement missed; it starts out accepted. See missedMoment().
    Outcome<CandidateItem> add(const db::CandidateDraft& draft);

    // Of the people of a recording, as CandidateItem::personName.
    QHash<int, QString> names(QUuid recording);
    // Everything that was found in the session's first recording, as stored; NotFound before measurement.
    Outcome<vision::Findings> findings(QUuid session);
    // Every measured behaviour of the session's first recording, for the timeline; empty before measurement.
    Outcome<QList<vision::Behaviour>> behaviours(QUuid session);

private:
    Outcome<CandidateItem> item(const db::Candidate& record);
    Done mayDecide(db::DecisionState state, const QString& reason);
    Outcome<db::Candidate> decided(QUuid candidate, const db::DecisionDraft& decision, int basedOn, EditStep& step);

    LibraryService& m_library;
};

} // namespace alliance::app
