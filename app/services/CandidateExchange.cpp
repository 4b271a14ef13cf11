#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CandidateExchange)
}

#include "app/services/BroughtDecisions.h"
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
const QString kDecidedBy = QStringLiteral("decided_by");
const QString kVersion = QStringLiteral("version");
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

db::Annotation candidateAnnotation(const CandidateItem& item, const QString& decidedBy)
{
    const db::Candidate& record = item.record;
    const db::Moment& where = record.where();
    QStringList plainReasons;
    for (const QString& reason : record.reasons)
        plainReasons.append(plainReason(reason));
    db::Annotation one{where.range,
                       db::FrameSpan{where.startFrame, where.endFrame},
                       kindsOf(item),
                       plainReasons.join(QStringLiteral(" · ")),
                       {}};
    one.fields.insert(kCandidate, idText(record.id));
    one.fields.insert(kDecision, db::toCode(record.decision.state));
    if (!record.decision.reason.isEmpty())
        one.fields.insert(kReason, record.decision.reason);
    if (!decidedBy.isEmpty())
        one.fields.insert(kDecidedBy, decidedBy);
    one.fields.insert(QStringLiteral("confidence"), QString::number(record.confidence, 'f', 3));
    if (record.rank > 0)
        one.fields.insert(QStringLiteral("rank"), QString::number(record.rank));
    one.fields.insert(kSource, db::toCode(record.source));
    return one;
}

db::Annotation decisionAnnotation(const PersonalDecision& decision)
{
    const db::Moment& where = decision.moment;
    db::Annotation one{
        where.range, db::FrameSpan{where.startFrame, where.endFrame}, db::toCode(decision.state), decision.reason, {}};
    one.fields.insert(kCandidate, idText(decision.candidate));
    one.fields.insert(kVersion, QString::number(decision.version));
    return one;
}

Done CandidateIntake::readCandidates()
{
    if (m_candidates)
        return {};
    auto candidates = CandidateService(m_library).list(m_session);
    if (!candidates)
        return tl::unexpected<Failure>(candidates.error());
    candidates->removeIf([&](const CandidateItem& one) {
        return one.record.withdrawn || one.record.moment.recordingId != m_recording.id;
    });
    m_candidates = std::move(*candidates);
    return {};
}

Outcome<const CandidateItem*> CandidateIntake::match(const db::Annotation& annotation, const QString& participant,
                                                     const db::Moment& moment)
{
    if (const Done read = readCandidates(); !read)
        return tl::unexpected<Failure>(read.error());
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
    planned.inFile = QUuid::fromString(annotation.fields.value(kCandidate));
    m_here.insert(planned.inFile, {});
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
    if (record)
        m_here.insert(QUuid::fromString(annotation.fields.value(kCandidate)), record->id);
    if (record && record->decision.state == decision.state && record->decision.reason == decision.reason &&
        sameFrames(record->where(), moment))
        return Found{Known, {}};
    const bool unsure =
        record && isUnsure(decision.state, decision.reason) && record->decision.state == db::DecisionState::Undecided;
    if (record && ((decision.state == db::DecisionState::Undecided && !unsure) ||
                   annotation.fields.contains(kDecidedBy))) // its person's tier tells
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
    m_planned.append({{}, record->id, record->decision.version, decision, {}, {}});
    return Found{Fresh, m_planned.back()};
}

Outcome<CandidateIntake::Found> CandidateIntake::findDecision(const db::Annotation& annotation, const FileCoder& coder,
                                                              const db::Moment& moment)
{
    using enum Found::Is;
    const auto state = db::fromCode<db::DecisionState>(annotation.code);
    if (!state || *state == db::DecisionState::Undecided)
        return wrong(tr("“%1” is no decision").arg(annotation.code));
    if (const Done read = readCandidates(); !read)
        return tl::unexpected<Failure>(read.error());
    PlannedDecision planned;
    planned.decision = {*state, annotation.text, {}};
    planned.inFile = QUuid::fromString(annotation.fields.value(kCandidate));
    planned.version = annotation.fields.value(kVersion).toInt();
    planned.by = coder.outside;
    planned.candidate = m_here.value(planned.inFile, planned.inFile);
    if (planned.candidate.isNull() && !planned.inFile.isNull()) {
        if (!planned.by)
            return Found{Known, {}};
        m_planned.append(planned);
        return Found{Fresh, planned};
    }
    const auto item = std::find_if(m_candidates->begin(), m_candidates->end(),
                                   [&](const CandidateItem& one) { return one.record.id == planned.candidate; });
    if (item == m_candidates->end())
        return Found{Missing, {}};
    if (!sameFrames(item->record.moment, moment))
        planned.decision.adjusted = moment;
    return planDecision(item->record, planned, coder.also.isNull() ? coder.author : coder.also);
}

Outcome<CandidateIntake::Found> CandidateIntake::planDecision(const db::Candidate& record,
                                                              const PlannedDecision& planned, const QUuid& whose)
{
    using enum Found::Is;
    if (!m_standing) {
        auto standing = personalDecisions(m_library, m_session);
        if (!standing)
            return tl::unexpected<Failure>(standing.error());
        m_standing = std::move(*standing);
    }
    const db::DecisionDraft& decision = planned.decision;
    const db::Moment& where = decision.adjusted ? *decision.adjusted : record.moment;
    const auto same = [&](const auto& one, const db::Moment& moment) {
        return one.state == decision.state && one.reason == decision.reason && sameFrames(moment, where);
    };
    const auto stands = std::find_if(m_standing->begin(), m_standing->end(), [&](const PersonalDecision& one) {
        return one.candidate == record.id && one.author == whose;
    });
    if (stands != m_standing->end() && same(*stands, stands->moment))
        return Found{Known, {}};
    if (same(record.decision, record.where()) && record.decision.author == whose)
        return Found{Known, {}};
    const QUuid me = m_library.database().person();
    if (!planned.by && whose != me)
        return Found{Open, {}};
    const bool openHere = record.decision.state == db::DecisionState::Undecided;
    if (planned.by ? stands != m_standing->end() : !openHere)
        return wrong(tr("this candidate is decided otherwise here"));
    if (const Done may = allowed(m_library, permission::decide); !may)
        return tl::unexpected<Failure>(may.error());
    if (decision.state == db::DecisionState::Rejected && decision.reason.trimmed().isEmpty())
        return wrong(tr("it is rejected without a reason"));
    const auto idOf = [](const std::optional<db::PackagedPerson>& person) { return person ? person->id : QUuid(); };
    const auto before = std::find_if(m_planned.begin(), m_planned.end(), [&](const PlannedDecision& one) {
        return one.candidate == record.id && idOf(one.by) == idOf(planned.by);
    });
    if (before != m_planned.end()) // the candidate's tier may have said it
        return same(before->decision, before->decision.adjusted.value_or(record.moment))
                   ? Outcome<Found>(Found{Known, {}})
                   : wrong(tr("the file decides this candidate more than once"));
    m_planned.append(planned);
    return Found{Fresh, planned};
}

namespace
{

// Carries out what was planned, in the order in which it must happen.
class DecisionsTaker
{
public:
    DecisionsTaker(LibraryService& library, QList<EditStep>& steps) : m_library(library), m_steps(steps) {}

    Done take(const PlannedDecision& planned)
    {
        if (planned.added)
            return add(planned);
        const QUuid id = planned.candidate.isNull() ? m_added.value(planned.inFile) : planned.candidate;
        if (id.isNull()) // its moment was left out
            return {};
        const auto record = candidates().get(id);
        if (!record)
            return failure(record.error(), id);
        return planned.by ? decideAs(*planned.by, *record, planned.decision) : decide(*record, planned.decision);
    }

private:
    db::Candidates candidates() { return m_library.database().candidates(); }

    tl::unexpected<Failure> failure(const base::Error& error, const QUuid& id)
    {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Candidate, idText(id)));
    }

    Done add(const PlannedDecision& planned)
    {
        const auto added = candidates().add(*planned.added);
        if (!added)
            return failure(added.error(), {});
        m_added.insert(planned.inFile, added->id);
        m_decidedHere.insert(added->id);
        m_steps.append(wholeStep(editkind::kMomentAdd, added->id));
        // It starts out accepted.
        if (planned.decision.state == db::DecisionState::Accepted && planned.decision.reason.isEmpty())
            return {};
        return decide(*added, planned.decision);
    }

    Done decide(const db::Candidate& record, const db::DecisionDraft& decision)
    {
        const auto decided = candidates().decide(record.id, decision, record.decision.version);
        if (!decided)
            return failure(decided.error(), record.id);
        addStep(record, decided->decision.version, decision.state);
        return {};
    }

    // As in a review package. What was decided here before this file comes to stand again.
    Done decideAs(const db::PackagedPerson& person, const db::Candidate& record, const db::DecisionDraft& decision)
    {
        db::PackagedVersion version = newVersionBy(person.id);
        version.visibility = db::Visibility::Trainee;
        version.moment = decision.adjusted;
        version.coding = {{QStringLiteral("state"), db::toCode(decision.state)}};
        version.text = decision.reason;
        const db::PackagedRecord taken{db::PackagedKind::Decision, record.id, {}, person.id,
                                       version.createdUs,          {version}};
        const auto number = m_library.database().packages().take(record.sessionId, taken, {version});
        if (!number)
            return failure(number.error(), record.id);
        if (!m_seen.contains(record.id)) {
            m_seen.insert(record.id);
            if (record.decision.state != db::DecisionState::Undecided || isUnsure(record.decision))
                m_decidedHere.insert(record.id);
        }
        int stands = *number;
        if (m_decidedHere.contains(record.id)) {
            const auto restored = candidates().restore(record.id, record.decision.version, *number);
            if (!restored)
                return failure(restored.error(), record.id);
            stands = restored->decision.version;
        }
        m_steps.append(broughtDecisionStep(record.id, record.decision.version, stands, {*number}));
        m_steps.back().body.insert(QStringLiteral("state"), db::toCode(decision.state));
        return {};
    }

    void addStep(const db::Candidate& before, int version, db::DecisionState state)
    {
        m_steps.append(versionStep(editkind::kDecide, before.id, before.decision.version, version));
        m_steps.back().body.insert(QStringLiteral("state"), db::toCode(state));
    }

    LibraryService& m_library;
    QList<EditStep>& m_steps;
    QHash<QUuid, QUuid> m_added; // by their ids in the file
    QSet<QUuid> m_seen;
    QSet<QUuid> m_decidedHere;
};

} // namespace

Done takeDecisions(LibraryService& library, QList<PlannedDecision> planned, QList<EditStep>& steps, int& counted)
{
    // Moments first, then other people's decisions as they followed each other, then what is decided here.
    const auto rank = [](const PlannedDecision& one) { return one.added ? 0 : one.by ? 1 : 2; };
    std::stable_sort(planned.begin(), planned.end(), [&](const PlannedDecision& a, const PlannedDecision& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : rank(a) == 1 && a.version < b.version;
    });
    DecisionsTaker taker(library, steps);
    for (const PlannedDecision& one : std::as_const(planned)) {
        if (const Done done = taker.take(one); !done)
            return done;
        ++counted;
    }
    return {};
}

} // namespace alliance::app
