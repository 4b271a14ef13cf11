#pragma once
// The way of a trainee through the own session: watch it first without anybody's marks, write down what was felt,
// release it to the supervisor, compare. Only proposed: nothing is locked. Pure.

#include "app/services/LibraryTypes.h"

#include <functional>

namespace alliance::app
{

enum class TraineeStep {
    Watch,   // the own pass is not finished
    Read,    // a version of the feedback was released that was not opened yet
    Reply,   // an answer to it was begun and not sent
    Reflect, // nothing is written yet, and nobody released anything
    Release, // something is kept back
    Compare, // others released something
    Wait     // for that
};

struct TraineeState {
    bool ownPass = false;
    int own = 0;         // notes and markers
    int heldBack = 0;    // own notes and codes that nobody else may read
    int theirs = 0;      // notes and markers of others
    int feedback = 0;    // newest released version; 0: none
    int read = 0;        // newest version that was opened
    bool unsent = false; // a reply to it was begun
};

TraineeStep traineeStep(const TraineeState& state);
QString traineeWords(const TraineeState& state); // what is next, a sentence or two; empty during the own pass

// What waits in the list of sessions: feedback to read or to answer, then the rest, the newest first.
struct TraineeTask {
    QUuid session;
    TraineeStep step = TraineeStep::Watch; // Watch, Read, Reply or Compare
    QString words;                         // "Watch AB-01, session 3, on your own first"
};
// What is known of a session beside what its item holds.
struct TraineeMemory {
    std::function<bool(const QUuid& session)> isOwnPass;
    std::function<bool(const QUuid& session)> isUnread; // a version of its feedback was not opened yet
    // A reply to it was begun, and not sent.
    std::function<bool(const QUuid& session)> isUnsent = [](const QUuid&) { return false; };
};
QList<TraineeTask> traineeTasks(const QList<SessionItem>& sessions, const TraineeMemory& memory, int most);

} // namespace alliance::app
