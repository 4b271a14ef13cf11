#pragma once
// Candidates and what was decided about them, for other programs and back. An annotation stands where the decision left
// the candidate; its code is the kinds of its behaviours, its text their measured reasons. Fields: candidate (its id),
// decision (undecided, accepted, rejected), decision_reason, confidence, rank, source (measured, reviewer).

#include "app/services/EditStep.h"
#include "db/exchange/Annotations.h"

#include <optional>

namespace alliance::app
{

db::Annotation candidateAnnotation(const CandidateItem& item);

struct PlannedDecision {
    std::optional<db::CandidateDraft> added; // a moment that a reviewer saw and that is not here
    QUuid candidate;                         // otherwise: which one
    int version = 0;                         // of its decision, as it was seen
    db::DecisionDraft decision;
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

private:
    Outcome<const CandidateItem*> match(const db::Annotation& annotation, const QString& participant,
                                        const db::Moment& moment);
    Outcome<Found> addition(const db::Annotation& annotation, const QString& participant, const db::Moment& moment,
                            const db::DecisionDraft& decision);

    LibraryService& m_library;
    QUuid m_session;
    const db::Recording& m_recording;
    std::optional<QList<CandidateItem>> m_candidates;
    QList<PlannedDecision> m_planned;
};

// Inside a transaction of the caller; adds its steps.
Done takeDecision(LibraryService& library, const PlannedDecision& planned, QList<EditStep>& steps, int& counted);

} // namespace alliance::app
