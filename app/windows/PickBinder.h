#pragma once
#include <QObject>

namespace alliance::app
{

class ActionRegistry;
class CandidateQueue;
class MarkersList;
class NotesList;
class ReviewSession;
class TimelineWidget;

// What is chosen together in the lists and on the timeline is the same: the lists hold it.
class PickBinder : public QObject
{
    Q_OBJECT

public:
    struct Lists {
        CandidateQueue& queue;
        NotesList& notes;
        MarkersList& markers;
    };

    // All outlive it.
    PickBinder(ActionRegistry& actions, ReviewSession& session, TimelineWidget& timeline, const Lists& lists,
               QObject* parent);

Q_SIGNALS:
    void remarked(const QString& words); // a passing remark for the picture

private:
    void show();
    void deleteNotes();

    ActionRegistry& m_actions;
    ReviewSession& m_session;
    TimelineWidget& m_timeline;
    Lists m_lists;
};

} // namespace alliance::app
