#pragma once
// What a supervisor returns to the trainee on a session. A draft becomes a release; what was released never changes.

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

namespace alliance::db
{

struct FeedbackDraft {
    QUuid sessionId;
    QJsonObject plan; // what was chosen and written (app's business); sealed for the supervisors of the session
    friend bool operator==(const FeedbackDraft&, const FeedbackDraft&) = default;
};

struct Feedback {
    QUuid id;
    QUuid versionId;
    int version = 0; // from 1
    bool deleted = false;
    QUuid sessionId;
    bool released = false;
    QJsonObject plan;        // empty for whoever is no supervisor of the session
    QJsonObject composition; // of a release: all of it as it was then; sealed for everybody who shares the session
    QUuid author;            // of the feedback
    QUuid versionAuthor;     // of this version
    QDateTime created;       // UTC, first version
    QDateTime edited;        // UTC, this version: of a release, when that was

    FeedbackDraft draft() const { return {sessionId, plan}; }
};

} // namespace alliance::db
