#pragma once
// What a review package carries of one session, as values. Ids are those of the library it was made in, so that what
// comes back is recognised; a version is known by its id, whatever number it has in a library.

#include "db/records/Candidate.h"
#include "db/records/Consent.h"
#include "db/records/Note.h"
#include "db/records/Person.h"
#include "db/records/Recording.h"
#include "db/records/Session.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <cstdint>
#include <optional>

namespace alliance::db
{

enum class PackagedKind { Marker, Note, Passage, Rating, Settlement, Decision, Tags };

inline constexpr PackagedKind kPackagedKinds[] = {
    PackagedKind::Marker,     PackagedKind::Note,     PackagedKind::Passage, PackagedKind::Rating,
    PackagedKind::Settlement, PackagedKind::Decision, PackagedKind::Tags};

QString toCode(PackagedKind kind); // "note", as tables and audit events are called

struct PackagedVersion {
    QUuid id;
    bool deleted = false;
    Visibility visibility = Visibility::Supervision; // Trainee for decisions and tags
    std::optional<Moment> moment;                    // of a decision: the adjusted range
    QUuid candidateId;                               // null: none; may name what the package does not carry
    QUuid markerId;                                  // likewise
    QJsonObject coding;                              // as the library seals it
    QString text;                                    // of a note, the comment, the reason
    QUuid author;
    std::int64_t createdUs = 0;
    // In a library only, never in a package.
    int number = 0;
    bool unreadable = false; // the person who looks does not hold its key: it has an id and nothing else

    bool sameContent(const PackagedVersion& other) const;
};

// A note, a marker, ... with its versions, oldest first; the decision about a candidate (id: the candidate's) and the
// tags of the session (id: the session's) are seen as such records, too.
struct PackagedRecord {
    PackagedKind kind = PackagedKind::Note;
    QUuid id;
    QUuid replyTo; // notes; may name what the package does not carry
    QUuid author;
    std::int64_t createdUs = 0;
    QList<PackagedVersion> versions;
};

struct PackagedPerson {
    QUuid id;
    PersonRole role = PersonRole::Supervisor;
    QString name; // a code ("Supervisor 3F2A") unless names were asked for
};

struct PackagedRun {
    QJsonObject versions;
    QJsonObject settings;
    QJsonObject summary;
};

struct PackagedRecording {
    QUuid id;
    QString fileName; // of no meaning ("recording-1.mp4") unless names were asked for
    QString label;    // empty unless names were asked for
    QString contentHash;
    QString frameList; // SHA-256 over the times of all frames; empty: not known
    std::int64_t sizeBytes = 0;
    std::int64_t frameCount = 0;
    base::MediaTime duration;
    base::MediaTime offset;
    bool hasAudio = false;
    QJsonObject facts;
    QList<RecordingPerson> people;
    std::optional<PackagedRun> run; // the latest measuring
};

struct PackagedCandidate {
    Candidate candidate; // without its decision, which is a record
    QUuid author;        // of one that a reviewer added
    std::int64_t createdUs = 0;
};

struct PackagedMark {
    QUuid id;
    Moment moment;
    int track = 0;
    bool engaged = true;
    QUuid author;
    std::int64_t createdUs = 0;
};

struct PackagedSession {
    QUuid id;
    QUuid caseId;
    QString caseCode;
    QString caseLabel; // empty unless names were asked for, as is label
    int number = 1;
    QDate heldOn;
    QString label;
    QList<PackagedPerson> people; // authors and those who take part
    QList<SessionPerson> parts;
    QList<PackagedRecording> recordings; // the first is the one that is measured and annotated
    QList<PackagedCandidate> candidates;
    QList<PackagedMark> marks;
    QList<PackagedRecord> records;
    QList<ConsentDraft> consents; // that stand, of the case and its recordings; remarks only where names were asked for
};

} // namespace alliance::db
