#pragma once
// The definitions of the open session while somebody tries out others: what is tried is evaluated on the stored signals
// in the background, the latest wish wins, and the session shows the result as its preview. Nothing is stored before
// apply(). Lives in the window's thread and never waits for an evaluation.

#include "app/models/LatestTask.h"
#include "app/models/ReviewSession.h"

#include <QObject>

namespace alliance::app
{

// How many there are of what reviewers look at.
struct FoundCounts {
    int candidates = 0;
    int looksAway = 0;
    int shifts = 0;
    bool operator==(const FoundCounts&) const = default;
};
FoundCounts countsOf(const vision::Findings& findings);

class DefinitionsModel : public QObject
{
    Q_OBJECT

public:
    explicit DefinitionsModel(ReviewSession& session, QObject* parent = nullptr);

    const vision::Settings& stored() const { return m_session.findings().input.definitions; }
    const vision::Settings& tried() const { return m_tried; }
    bool isChanged() const; // tried() differs from stored()
    // False: not measured, or by an earlier version; `why` is then a sentence for people.
    bool canTry(QString* why = nullptr) const;
    bool isEvaluating() const { return m_asked != m_answered; }
    const FoundCounts& before() const { return m_before; } // with the stored definitions
    const FoundCounts& after() const { return m_after; }   // with the tried ones, as last evaluated

    void tryOut(const vision::Settings& definitions);
    void discard(); // back to the stored ones
    void apply();   // one edit; the preview ends when it is stored
    // The preview is shown only while active.
    void setActive(bool active);

Q_SIGNALS:
    void triedChanged();
    void evaluated();

private:
    void follow(); // the session has other findings
    void evaluate();
    void take(std::uint64_t asked, const FoundCounts& counts, std::shared_ptr<const ReviewPreview> preview);

    ReviewSession& m_session;
    vision::Settings m_tried;
    QUuid m_run;             // of the findings that m_before is of
    vision::Settings m_base; // the stored definitions that m_tried began with
    FoundCounts m_before;
    FoundCounts m_after;
    bool m_active = false;
    std::uint64_t m_asked = 0;
    std::uint64_t m_answered = 0;
    LatestTask m_task; // last: its work posts to this object
};

} // namespace alliance::app
