#pragma once
// Candidates and what was decided about them, for other programs and back. An annotation stands where the decision left
// the candidate; its code is the kinds of its behaviours, its text their measured reasons. Fields: candidate (its id),
// decision (undecided, accepted, rejected) and decision_reason of the queue, decided_by (where what that person stands
// by is in the file), confidence, rank, source (measured, reviewer).
//
// What each person stands by has a tier for each: an annotation stands where that person left the candidate, its code
// is accepted or rejected, its text the reason. Fields: candidate, and version, by which the later one is known.

#include "app/services/EditStep.h"
#include "app/services/FileCoders.h"
#include "app/services/PersonalDecisions.h"
#include "db/exchange/Annotations.h"

#include <optional>

namespace alliance::app
{

// `decidedBy`: name or code; empty: is not said.
db::Annotation candidateAnnotation(const CandidateItem& item, const QString& decidedBy);
db::Annotation decisionAnnotation(const PersonalDecision& decision);

struct PlannedDecision {
    std::optional<db::CandidateDraft> added; // a moment that a reviewer saw and that is not here
    QUuid candidate;                         // otherwise: which one
    int version = 0;                         // of its decision, as it was seen, or as the file numbers it
    db::DecisionDraft decision;
    QUuid inFile = {};                         // the candidate's id there
    std::optional<db::PackagedPerson> by = {}; // who decided and does not work with this library
};

// Finds to annotations the candidates of a session that they are about.
class CandidateIntake
{
public:
    // All outlive it.
    CandidateIntake(LibraryService& library, const QUuid& session, const db::Recording& recording)
        : m_library(library), m_session(session), m_recording(recording)
    {
    }

    struct Found {
        enum class Is {
            Fresh,
            Known,   // decided in this way already
            Open,    // not decided in the file, which leaves it as it is here
            Missing, // measured, but not in this session
        };
        Is is = Is::Fresh;
        PlannedDecision planned;
    };
    // `participant`: whom it is about, as CandidateItem::personName. Invalid, with words: decided otherwise here, or
    // before in the same file; rejected without a reason; a reviewer's moment of no known kind. Refused: this person
    // does not decide.
    Outcome<Found> find(const db::Annotation& annotation, const QString& participant, const db::Moment& moment);
    // Of one person; to be asked when all candidates of the file were found. Open: of a colleague here, for whom nobody
    // else decides. Otherwise as find().
    Outcome<Found> findDecision(const db::Annotation& annotation, const FileCoder& coder, const db::Moment& moment);

private:
    Done readCandidates();
    Outcome<Found> planDecision(const db::Candidate& record, const PlannedDecision& planned, const QUuid& whose);
    Outcome<const CandidateItem*> match(const db::Annotation& annotation, const QString& participant,
                                        const db::Moment& moment);
    Outcome<Found> addition(const db::Annotation& annotation, const QString& participant, const db::Moment& moment,
                            const db::DecisionDraft& decision);

    LibraryService& m_library;
    QUuid m_session;
    const db::Recording& m_recording;
    std::optional<QList<CandidateItem>> m_candidates;
    std::optional<QList<PersonalDecision>> m_standing;
    QHash<QUuid, QUuid> m_here; // of the file's candidates; null: added by this file
    QList<PlannedDecision> m_planned;
};

// Inside a transaction of the caller; adds its steps. What was decided here stands in the queue.
// The people in `by` are in the library.
Done takeDecisions(LibraryService& library, QList<PlannedDecision> planned, QList<EditStep>& steps, int& counted);

} // namespace alliance::app
