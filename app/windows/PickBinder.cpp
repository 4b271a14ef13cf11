#include "app/windows/PickBinder.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/ReviewSession.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/MarkersList.h"
#include "app/panels/NotesList.h"
#include "app/timeline/TimelineWidget.h"

namespace alliance::app
{

PickBinder::PickBinder(ActionRegistry& actions, ReviewSession& session, TimelineWidget& timeline, const Lists& lists,
                       QObject* parent)
    : QObject(parent), m_actions(actions), m_session(session), m_timeline(timeline), m_lists(lists)
{
    connect(&m_lists.queue, &CandidateQueue::pickedChanged, this, &PickBinder::show);
    connect(&m_lists.notes, &NotesList::pickedChanged, this, &PickBinder::show);
    connect(&m_lists.markers, &MarkersList::pickedChanged, this, &PickBinder::show);
    connect(&m_timeline, &TimelineWidget::markPicked, this, [this](TimelineHitKind kind, const QUuid& id, bool run) {
        if (kind == TimelineHitKind::Candidate)
            m_lists.queue.pick(id, run);
        else if (kind == TimelineHitKind::Note)
            m_lists.notes.pick(id, run);
        else
            m_lists.markers.pick(id, run);
    });
    connect(m_actions.action(ActionId::DeleteNote), &QAction::triggered, this, &PickBinder::deleteNotes);
}

void PickBinder::show()
{
    QSet<QUuid> together;
    for (const QList<QUuid>& ids : {m_lists.queue.picked(), m_lists.notes.picked(), m_lists.markers.picked()}) {
        if (ids.size() > 1)
            together += QSet<QUuid>(ids.begin(), ids.end());
    }
    m_timeline.setPicked(together);
    const bool notes = m_lists.notes.picked().size() > 1 || m_session.note(m_session.selectedNote());
    m_actions.setEnabled({ActionId::DeleteNote}, m_session.isOpen() && notes);
}

void PickBinder::deleteNotes()
{
    const QList<QUuid> together = m_lists.notes.picked();
    if (together.size() < 2)
        return m_session.removeNote(m_session.selectedNote());
    m_session.removeNotes(together);
    const QString undo = m_actions.keyText(ActionId::Undo);
    Q_EMIT remarked(tr("%n notes removed. %1 brings them back", nullptr, static_cast<int>(together.size())).arg(undo));
}

} // namespace alliance::app
