#pragma once
#include "app/commands/Command.h"
#include "app/services/CandidateService.h"

namespace alliance::app
{

class DecideCandidate : public Command
{
public:
    // `before` is what the person saw.
    DecideCandidate(db::Candidate before, db::DecisionDraft decision)
        : m_before(std::move(before)), m_decision(std::move(decision)), m_version(m_before.decision.version)
    {
    }
    QString name() const override;
    QUuid session() const override { return m_before.sessionId; }
    Done apply(LibraryService& library) override;
    Done revert(LibraryService& library) override;

private:
    db::Candidate m_before;
    db::DecisionDraft m_decision;
    int m_version = 0; // newest known
};

} // namespace alliance::app
