#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CandidateExchange)
}

#include "app/services/CandidateExchange.h"
#include "app/services/CandidateService.h"
#include "app/services/ExchangeFiles.h"
#include "app/services/IdText.h"
#include "app/services/Permissions.h"
#include "app/services/ReasonText.h"
#include "app/services/UnsureAnswer.h"
#include "db/records/Codes.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

const QString kCandidate = QStringLiteral("candidate");
const QString kDecision = QStringLiteral("decision");
const QString kReason = QStringLiteral("decision_reason");
const QString kSource = QStringLiteral("source");

tl::unexpected<Failure> wrong(const QString& sentence)
{
    return failed(ErrorCategory::Invalid, "decision", Subject::Argument, sentence);
}

QString kindsOf(const CandidateItem& item)
{
    QStringList kinds;
    for (const vision::Behaviour& behaviour : item.behaviours) {
        const auto kind = vision::toText(behaviour.kind);
        kinds.append(QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())));
    }
    kinds.removeDuplicates();
    return kinds.join(kBetweenValues);
}

bool sameFrames(const db::Moment& a, const db::Moment& b)
{
    return a.startFrame == b.startFrame && a.endFrame == b.endFrame;
}

} // namespace

db::Annotation candidateAnnotation(const CandidateItem& item)
{
    const db::Candidate& record = item.record;
    const db::Moment& where = record.where();
    db::Annotation one{where.range,
                       db::FrameSpan{where.startFrame, where.endFrame},
    QStringList plainReasons;
    for (const QString& reason : record.reasons)
        plainReasons.append(plainReason(reason));
                       kindsOf(item),
                       plainReasons.join(QStringLiteral(" · ")),
                       {}};
    one.fields.insert(kCandidate, idText(record.id));
    one.fields.insert(kDecision, db::toCode(record.decision.state));
    if (!record.decision.reason.isEmpty())
        one.fields.insert(kReason, record.decision.reason);
    one.fields.insert(QStringLiteral("confidence"), QString::number(record.confidence, 'f', 3));
    if (record.rank > 0)
        one.fields.insert(QStringLiteral("rank"), QString::number(record.rank));
    one.fields.insert(kSource, db::toCode(record.source));
    return one;
}

Outcome<const CandidateItem*> CandidateIntake::match(const db::Annotation& annotation, const QString& participant,
                                                     const db::Moment& moment)
{
    if (!m_candidates) {
        auto candidates = CandidateService(m_library).list(m_session);
        if (!candidates)
            return tl::unexpected<Failure>(candidates.error());
        candidates->removeIf([&](const CandidateItem& one) {
            return one.record.withdrawn || one.record.moment.recordingId != m_recording.id;
        });
        m_candidates = std::move(*candidates);
    }
    const QUuid id = QUuid::fromString(annotation.fields.value(kCandidate));
    const auto called = std::find_if(m_candidates->begin(), m_candidates->end(),
                                     [&](const CandidateItem& one) { return !id.isNull() && one.record.id == id; });
    if (called != m_candidates->end())
        return &*called;
    // Measured or added anew, it has another id.
    const auto alike = std::find_if(m_candidates->begin(), m_candidates->end(), [&](const CandidateItem& one) {
        return (sameFrames(one.record.moment, moment) || sameFrames(one.record.where(), moment)) &&
               one.personName == participant && kindsOf(one) == annotation.code &&
               db::toCode(one.record.source) == annotation.fields.value(kSource);
    });
    return alike == m_candidates->end() ? nullptr : &*alike;
}

Outcome<CandidateIntake::Found> CandidateIntake::addition(const db::Annotation& annotation, const QString& participant,
                                                          const db::Moment& moment, const db::DecisionDraft& decision)
{
    using enum Found::Is;
    const auto kind = vision::behaviourKindFromText(annotation.code.section(kBetweenValues, 0, 0).toStdString());
    if (!kind)
        return wrong(tr("“%1” is no kind of behaviour").arg(annotation.code));
    const QHash<int, QString> people = CandidateService(m_library).names(m_recording.id);
    PlannedDecision planned{missedMoment(moment, people.key(participant, -1), *kind), {}, 0, decision};
    const bool saidBefore = std::any_of(m_planned.begin(), m_planned.end(), [&](const PlannedDecision& one) {
        return one.added && sameFrames(one.added->moment, moment) && one.added->track == planned.added->track &&
               one.added->behaviours == planned.added->behaviours;
    });
    if (saidBefore)
        return Found{Known, {}};
    m_planned.append(planned);
    return Found{Fresh, planned};
}

Outcome<CandidateIntake::Found> CandidateIntake::find(const db::Annotation& annotation, const QString& participant,
                                                      const db::Moment& moment)
{
    using enum Found::Is;
    const auto candidate = match(annotation, participant, moment);
    if (!candidate)
        return tl::unexpected<Failure>(candidate.error());
    db::DecisionDraft decision;
    decision.state =
        db::fromCode<db::DecisionState>(annotation.fields.value(kDecision)).value_or(db::DecisionState::Undecided);
    decision.reason = annotation.fields.value(kReason);
    const bool reviewers = annotation.fields.value(kSource) == db::toCode(db::CandidateSource::Reviewer);
    if (!*candidate && !reviewers)
        return Found{Missing, {}};
    const db::Candidate* record = *candidate ? &(*candidate)->record : nullptr;
    if (record && record->decision.state == decision.state && record->decision.reason == decision.reason &&
        sameFrames(record->where(), moment))
        return Found{Known, {}};
    const bool unsure =
        record && isUnsure(decision.state, decision.reason) && record->decision.state == db::DecisionState::Undecided;
    if (record && decision.state == db::DecisionState::Undecided && !unsure)
        return Found{Open, {}};
    if (const Done may = allowed(m_library, permission::decide); !may)
        return tl::unexpected<Failure>(may.error());
    if (decision.state == db::DecisionState::Rejected && decision.reason.trimmed().isEmpty())
        return wrong(tr("it is rejected without a reason"));
    if (!record)
        return addition(annotation, participant, moment, decision);
    if (record->decision.state != db::DecisionState::Undecided)
        return wrong(tr("this candidate is decided otherwise here"));
    if (std::any_of(m_planned.begin(), m_planned.end(),
                    [&](const PlannedDecision& one) { return one.candidate == record->id; }))
        return wrong(tr("the file decides this candidate more than once"));
    if (!sameFrames(record->moment, moment))
        decision.adjusted = moment;
    m_planned.append({{}, record->id, record->decision.version, decision});
    return Found{Fresh, m_planned.back()};
}

Done takeDecision(LibraryService& library, const PlannedDecision& planned, QList<EditStep>& steps, int& counted)
{
    db::Candidates candidates = library.database().candidates();
    QUuid id = planned.candidate;
    int version = planned.version;
    const auto failure = [&](const base::Error& error) {
        return tl::unexpected<Failure>(library.failure(error, Subject::Candidate, idText(id)));
    };
    if (planned.added) {
        const auto added = candidates.add(*planned.added);
        if (!added)
            return failure(added.error());
        id = added->id;
        version = added->decision.version;
        steps.append(wholeStep(editkind::kMomentAdd, id));
    }
    // A moment that was added is accepted.
    const bool decides =
        !planned.added || planned.decision.state != db::DecisionState::Accepted || !planned.decision.reason.isEmpty();
    if (decides) {
        const auto decided = candidates.decide(id, planned.decision, version);
        if (!decided)
            return failure(decided.error());
        steps.append(versionStep(editkind::kDecide, id, version, decided->decision.version));
        steps.back().body.insert(QStringLiteral("state"), db::toCode(planned.decision.state));
    }
    ++counted;
    return {};
}

} // namespace alliance::app
