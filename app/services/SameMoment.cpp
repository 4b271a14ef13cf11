#include "app/services/SameMoment.h"

#include "app/services/UnsureAnswer.h"
#include "vision/candidates/Findings.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace alliance::app
{
namespace
{

constexpr std::int64_t kOnsetNs = 1'000'000'000;
constexpr double kLeastOverlap = 0.3;
constexpr int kFewChanges = 3; // a mark that sets one or two findings right does what it is for

bool isCue(const vision::Behaviour& one)
{
    return one.kind == vision::BehaviourKind::GazeAversion || one.kind == vision::BehaviourKind::PostureShift;
}

bool sameCue(const vision::Behaviour& a, const vision::Behaviour& b)
{
    const bool near = std::abs((a.range.start - b.range.start).ns) <= kOnsetNs;
    if (!isCue(a) || a.kind != b.kind || a.person != b.person || !near)
        return false;
    const double shared = (std::min(a.range.end, b.range.end) - std::max(a.range.start, b.range.start)).seconds();
    const double whole = (std::max(a.range.end, b.range.end) - std::min(a.range.start, b.range.start)).seconds();
    return whole <= 0 || shared / whole >= kLeastOverlap;
}

} // namespace

QList<vision::Behaviour> behavioursOf(const QJsonArray& stored)
{
    const QJsonObject document{{QStringLiteral("behaviours"), stored}};
    const QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const auto findings = vision::readCandidatesJson(std::string_view(json.constData(), json.size()));
    return findings ? QList<vision::Behaviour>(findings->behaviours.begin(), findings->behaviours.end())
                    : QList<vision::Behaviour>();
}

bool sameMoment(const QList<vision::Behaviour>& a, const QList<vision::Behaviour>& b)
{
    return std::any_of(a.begin(), a.end(), [&](const vision::Behaviour& one) {
        return std::any_of(b.begin(), b.end(), [&](const vision::Behaviour& other) { return sameCue(one, other); });
    });
}

bool CueChange::turnsOver() const
{
    return changed() >= kFewChanges && 2 * changed() > all();
}

CueChange cueChange(const QList<vision::Behaviour>& before, const QList<vision::Behaviour>& after, int person)
{
    const auto known = [](const vision::Behaviour& one, const QList<vision::Behaviour>& all) {
        return std::any_of(all.begin(), all.end(), [&](const vision::Behaviour& other) { return sameCue(one, other); });
    };
    CueChange change;
    for (const vision::Behaviour& one : before)
        if (isCue(one) && one.person == person)
            ++(known(one, after) ? change.kept : change.gone);
    for (const vision::Behaviour& one : after)
        if (isCue(one) && one.person == person && !known(one, before))
            ++change.added;
    return change;
}

void keepDecidedIds(QList<db::CandidateDraft>& proposed, const QList<db::Candidate>& earlier)
{
    QSet<QUuid> own;
    QList<QList<vision::Behaviour>> cues;
    for (const db::CandidateDraft& draft : proposed) {
        own.insert(draft.id);
        cues.append(behavioursOf(draft.behaviours));
    }
    for (const db::Candidate& decided : earlier) {
        if (decided.source != db::CandidateSource::Measured || own.contains(decided.id) ||
            (decided.decision.state == db::DecisionState::Undecided && !isUnsure(decided.decision)))
            continue;
        const QList<vision::Behaviour> before = behavioursOf(decided.behaviours);
        for (qsizetype i = 0; i < proposed.size(); ++i) {
            db::CandidateDraft& draft = proposed[i];
            if (draft.track == decided.track && own.contains(draft.id) && sameMoment(cues[i], before)) {
                own.remove(draft.id); // no second decision for it
                draft.id = decided.id;
                break;
            }
        }
    }
}

} // namespace alliance::app
