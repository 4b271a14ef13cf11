#include "app/commands/DecideCandidate.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

Done keepVersion(const Outcome<CandidateItem>& item, int& version)
{
    if (!item)
        return tl::unexpected<Failure>(item.error());
    version = item->record.decision.version;
    return {};
}

} // namespace

QString DecideCandidate::name() const
{
    switch (m_decision.state) {
    case db::DecisionState::Accepted:
        return QCoreApplication::translate("DecideCandidate", "Accept candidate");
    case db::DecisionState::Rejected:
        return QCoreApplication::translate("DecideCandidate", "Reject candidate");
    case db::DecisionState::Undecided:
        break;
    }
    return QCoreApplication::translate("DecideCandidate", "Leave candidate undecided");
}

Done DecideCandidate::apply(LibraryService& library)
{
    return keepVersion(CandidateService(library).decide(m_before.id, m_decision, m_version), m_version);
}

Done DecideCandidate::revert(LibraryService& library)
{
    return keepVersion(CandidateService(library).restore(m_before.id, m_before.decision.version, m_version), m_version);
}

} // namespace alliance::app
