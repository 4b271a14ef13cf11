#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(TraineePath)
}

#include "app/models/TraineePath.h"
#include "app/services/SameCode.h"
#include "app/services/SessionName.h"

#include <algorithm>

namespace alliance::app
{

TraineeStep traineeStep(const TraineeState& state)
{
    if (state.ownPass)
        return TraineeStep::Watch;
    if (state.feedback > state.read)
        return TraineeStep::Read;
    if (state.unsent)
        return TraineeStep::Reply;
    if (state.heldBack > 0)
        return TraineeStep::Release;
    if (state.theirs > 0)
        return TraineeStep::Compare;
    return state.own > 0 ? TraineeStep::Wait : TraineeStep::Reflect;
}

QString traineeWords(const TraineeState& state)
{
    switch (traineeStep(state)) {
    case TraineeStep::Watch:
        return {};
    case TraineeStep::Read:
        return state.read == 0 ? tr("Your supervisor released feedback on this session.")
                               : tr("Your supervisor released a new version of the feedback on this session.");
    case TraineeStep::Reply:
        return tr("You began a reply to the feedback, and have not sent it yet.");
    case TraineeStep::Reflect:
        return tr("You have not written anything here yet. A line on what you felt is enough to begin with.");
    case TraineeStep::Release:
        return state.heldBack == 1
                   ? tr("One of your notes or codes is for you alone, until you release it to your supervisor.")
                   : tr("%1 of your notes and codes are for you alone, until you release them to your supervisor.")
                         .arg(state.heldBack);
    case TraineeStep::Compare:
        return state.theirs == 1 ? tr("Your supervisor released one mark or note to you.")
                                 : tr("Your supervisor released %1 marks and notes to you.").arg(state.theirs);
    case TraineeStep::Wait:
        return tr("What your supervisor releases to you will stand here beside your own.");
    }
    return {};
}

QList<TraineeTask> traineeTasks(const QList<SessionItem>& sessions, const TraineeMemory& memory, int most)
{
    QList<SessionItem> newest = sessions;
    std::stable_sort(newest.begin(), newest.end(),
                     [](const SessionItem& a, const SessionItem& b) { return a.record.number > b.record.number; });
    const QSet<QUuid> shared = casesThatShareTheirCode(sessions);
    QList<TraineeTask> tasks;
    for (const SessionItem& session : newest) {
        if (session.recordings.isEmpty())
            continue;
        SessionItem toldApart = session;
        toldApart.caseCode = codeAmong(shared, session.caseCode, session.record.caseId);
        const QString name = sessionName(toldApart);
        if (memory.isOwnPass(session.record.id))
            tasks.append({session.record.id, TraineeStep::Watch, tr("Watch %1 on your own first").arg(name)});
        else if (memory.isUnread(session.record.id))
            tasks.append({session.record.id, TraineeStep::Read, tr("Read the feedback on %1").arg(name)});
        else if (memory.isUnsent(session.record.id))
            tasks.append({session.record.id, TraineeStep::Reply, tr("Send your reply on %1").arg(name)});
        else if (session.notesReleased > 0)
            tasks.append({session.record.id, TraineeStep::Compare, tr("Compare %1 with your supervisor").arg(name)});
    }
    // What somebody has written for the trainee does not wait behind newer recordings.
    std::stable_partition(tasks.begin(), tasks.end(), [](const TraineeTask& one) {
        return one.step == TraineeStep::Read || one.step == TraineeStep::Reply;
    });
    return tasks.first(std::min<qsizetype>(most, tasks.size()));
}

} // namespace alliance::app
