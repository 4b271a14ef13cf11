// The part of PackageApply for what is no row with versions.

#include "app/services/ConsentService.h"
#include "app/services/EditReplay.h"
#include "app/services/LibraryReplay.h"
#include "app/services/Ownership.h"
#include "app/services/PackageApply.h"
#include "app/services/Permissions.h"
#include "app/services/StatusOf.h"
#include "db/package/PackageStates.h"

namespace alliance::app
{
namespace
{

using db::MergeChoice;
using db::MergeItem;
using db::MergeMove;
using db::PackagedKind;

// Whether what is here stands against what came.
bool mineStands(const MergeItem& item, MergeChoice choice)
{
    return item.move == MergeMove::Conflict && choice != MergeChoice::Theirs;
}

// What did not stand could not be got back: without a choice nothing of it is taken for known.
bool undecided(const MergeItem& item, MergeChoice choice)
{
    return item.move == MergeMove::Conflict && choice == MergeChoice::Both;
}

base::Result<QList<db::RecordingOffset>> offsetsOf(db::Library& library, const QUuid& session)
{
    return library.recordings().listOfSession(session).map([](const QList<db::Recording>& recordings) {
        QList<db::RecordingOffset> offsets;
        for (const db::Recording& one : recordings)
            offsets.append({one.id, one.offset});
        return offsets;
    });
}

} // namespace

base::Status PackageApply::carryOutState(const MergeItem& item, MergeChoice choice)
{
    switch (item.kind) {
    case PackagedKind::GazeMark:
        return moveMark(item, choice);
    case PackagedKind::Roles:
        return moveRoles(item, choice);
    case PackagedKind::Cameras:
        return moveCameras(item, choice);
    case PackagedKind::Part:
        return addPart(item);
    case PackagedKind::Consent:
        return moveConsent(item, choice);
    case PackagedKind::Feedback:
        return moveFeedback(item, choice);
    default:
        return base::fail(base::ErrorCategory::Invalid, "kind of record");
    }
}

base::Status PackageApply::moveMark(const MergeItem& item, MergeChoice choice)
{
    const bool before = !item.mine || item.mine->deleted; // not there
    if (const auto taken = m_library.packages().take(m_session, recordOf(item), item.fresh); !taken)
        return statusOf(taken);
    // Of two sides of which one took it back, the other stands, unless one of them was chosen.
    const bool stays =
        choice == MergeChoice::Both ? item.move == MergeMove::Conflict && !before : mineStands(item, choice);
    if (stays && item.theirs.deleted != before)
        return m_library.gazeMarks().setWithdrawn(item.id, before);
    if (stays || item.theirs.deleted == before)
        return {};
    EditStep step = wholeStep(before ? editkind::kGazeAdd : editkind::kGazeRemove, item.id);
    if (before)
        step.body.insert(QStringLiteral("engaged"), item.theirs.coding[QStringLiteral("engaged")].toBool());
    m_steps.append(step);
    return {};
}

base::Status PackageApply::moveRoles(const MergeItem& item, MergeChoice choice)
{
    if (undecided(item, choice))
        return {};
    db::Recordings recordings = m_library.recordings();
    const QUuid recording = recordOf(item).subject;
    const auto before = recordings.people(recording);
    if (!before)
        return statusOf(before);
    if (const auto taken = m_library.packages().take(m_session, recordOf(item), item.fresh); !taken)
        return statusOf(taken);
    if (mineStands(item, choice))
        return recordings.setPeople(recording, *before);
    const auto after = recordings.people(recording);
    if (!after)
        return statusOf(after);
    if (*before != *after)
        m_steps.append({editkind::kRoles, rolesBody(recording, *before, *after)});
    return {};
}

base::Status PackageApply::moveCameras(const MergeItem& item, MergeChoice choice)
{
    if (undecided(item, choice))
        return {};
    const auto before = offsetsOf(m_library, m_session);
    if (!before)
        return statusOf(before);
    if (const auto taken = m_library.packages().take(m_session, recordOf(item), item.fresh); !taken)
        return statusOf(taken);
    if (mineStands(item, choice))
        return m_library.recordings().setOffsets(m_session, *before);
    const auto after = offsetsOf(m_library, m_session);
    if (!after)
        return statusOf(after);
    if (*before != *after)
        m_steps.append({editkind::kAlign, alignBody(*before, *after)});
    return {};
}

base::Status PackageApply::addPart(const MergeItem& item)
{
    db::Sessions sessions = m_library.sessions();
    const auto people = sessions.people(m_session);
    if (!people)
        return statusOf(people);
    const db::SessionPerson added = db::partIn(item.theirs.coding);
    m_steps.append({editkind::kPeopleAdd, peopleBody({added})});
    return sessions.setPeople(m_session, *people + QList<db::SessionPerson>{added});
}

base::Result<QList<QUuid>> PackageApply::takeOutExamples(const QUuid& caseId, const QUuid& recording)
{
    const auto effect = ConsentService(m_service).affected(caseId, recording);
    if (!effect)
        return tl::unexpected<base::Error>(effect.error().error);
    QList<QUuid> ids;
    for (const db::Example& example : effect->examples)
        ids.append(example.id);
    const base::Status out = m_library.collections().setExamplesRemoved(ids, true);
    return out ? base::Result<QList<QUuid>>(ids) : tl::unexpected<base::Error>(out.error());
}

base::Status PackageApply::moveConsent(const MergeItem& item, MergeChoice choice)
{
    const auto session = m_library.sessions().get(m_session);
    if (!session)
        return statusOf(session);
    const QUuid recording = recordOf(item).subject;
    db::Consents consents = m_library.consents();
    const auto standing = [&] {
        return recording.isNull() ? consents.ofCase(session->caseId) : consents.ofRecording(recording);
    };
    const auto before = standing();
    if (!before)
        return statusOf(before);
    db::ConsentDraft mine;
    mine.noneOnRecord = true;
    if (*before)
        mine = (*before)->terms;
    mine.caseId = session->caseId;
    mine.recordingId = recording;
    const db::ConsentDraft theirs = db::consentIn(item.theirs.coding);
    if (item.move == MergeMove::Conflict && choice == MergeChoice::Theirs && db::looserConsent(theirs, mine)) {
        if (const Done may = allowed(m_service, permission::recordConsent); !may)
            return tl::unexpected<base::Error>(may.error().error);
        if (const Done rules = rulesSession(m_service, m_session); !rules)
            return tl::unexpected<base::Error>(rules.error().error);
    }
    const auto number = m_library.packages().take(m_session, recordOf(item), item.fresh);
    if (!number)
        return statusOf(number);
    if (item.move == MergeMove::Conflict && choice != MergeChoice::Theirs) {
        db::ConsentDraft stands = choice == MergeChoice::Mine ? mine : db::stricterConsent(mine, theirs);
        stands.remark = db::joinedRemark(mine.remark, item.theirs.text);
        if (db::consentCoding(stands) != item.theirs.coding) {
            if (const auto put = consents.put(stands, *number); !put)
                return statusOf(put);
        }
    }
    const auto after = standing();
    if (!after)
        return statusOf(after);
    if ((*after)->terms == mine)
        return {};
    const bool withdrawn = (*after)->terms.withdrawnOn.isValid() && !mine.withdrawnOn.isValid();
    QList<QUuid> examples;
    if (withdrawn) {
        const auto out = takeOutExamples(session->caseId, recording);
        if (!out)
            return statusOf(out);
        examples = *out;
    }
    if (item.move == MergeMove::Add)
        return {};
    m_consentSteps.append(consentStep(withdrawn ? editkind::kConsentWithdraw : editkind::kConsentChange, **after,
                                      *before ? (*before)->version : 0, examples));
    return {};
}

base::Status PackageApply::moveFeedback(const MergeItem& item, MergeChoice choice)
{
    const auto latest = m_library.packages().take(m_session, recordOf(item), item.fresh);
    if (!latest)
        return statusOf(latest);
    // What was released stays, whatever is taken back; there is a step only where a draft moved.
    const bool draft = item.theirs.visibility == db::Visibility::Supervision;
    if (item.move == MergeMove::Add && (!draft || item.theirs.deleted))
        return {};
    if (item.move != MergeMove::Add && !mineStands(item, choice) && !draft)
        return {};
    // Whoever writes no feedback has no draft that could stand.
    if (!allowed(m_service, permission::composeFeedback))
        return {};
    const auto feedback = m_library.feedbacks().ofSession(m_session);
    if (!feedback)
        return statusOf(feedback);
    const QUuid id = (*feedback)->id;
    if (mineStands(item, choice))
        return statusOf(m_library.feedbacks().restore(id, item.mine->number, *latest));
    if (item.move == MergeMove::Add)
        m_steps.append(versionStep(editkind::kFeedbackAdd, id, 0, *latest));
    else
        m_steps.append(versionStep(editkind::kFeedbackEdit, id, item.mine->number, *latest));
    return {};
}

} // namespace alliance::app
