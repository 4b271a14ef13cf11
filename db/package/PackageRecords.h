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

enum class PackagedKind {
    Marker,
    Note,
    Passage,
    Rating,
    Settlement,
    Decision,
    Tags,
    // What a library keeps as it stands now: its history is what the audit tells (see PackageStates.h).
    GazeMark,
    Roles,   // who is who in a recording, where a reviewer said it
    Cameras, // where the recordings of the session start on its clock
    Part,    // that a person takes part in the session
    Consent, // of the case, or of a recording
    Feedback,
};

// In the order in which they can be added.
inline constexpr PackagedKind kPackagedKinds[] = {
    PackagedKind::Marker,     PackagedKind::Note,     PackagedKind::Passage, PackagedKind::Rating,
    PackagedKind::Settlement, PackagedKind::Decision, PackagedKind::Tags,    PackagedKind::GazeMark,
    PackagedKind::Roles,      PackagedKind::Cameras,  PackagedKind::Part,    PackagedKind::Consent,
    PackagedKind::Feedback};

QString toCode(PackagedKind kind); // "note", as tables and audit events are called

struct PackagedVersion {
    QUuid id;
    bool deleted = false;
    Visibility visibility = Visibility::Supervision; // Trainee for decisions and tags
    std::optional<Moment> moment;                    // of a decision: the adjusted range
    QUuid candidateId;                               // null: none; may name what the package does not carry
    QUuid markerId;                                  // likewise
    QJsonObject coding;                              // as the library seals it; see PackageStates.h
    QString text;                                    // of a note, the comment, the reason, the remark of a consent
    QUuid author;                                    // null: of an earlier package, which does not say
    std::int64_t createdUs = 0;
    // In a library only, never in a package.
    int number = 0;
    bool unreadable = false; // the person who looks does not hold its key: it has an id and nothing else

    bool sameContent(const PackagedVersion& other) const;
};

// A note, a marker, ... with its versions, oldest first; the decision about a candidate (id: the candidate's), the tags
// of the session (id: the session's) and what PackageStates.h describes are seen as such records, too.
struct PackagedRecord {
    PackagedKind kind = PackagedKind::Note;
    QUuid id;
    QUuid replyTo; // notes; may name what the package does not carry
    QUuid author;  // null: of an earlier package, which does not say
    std::int64_t createdUs = 0;
    QList<PackagedVersion> versions;
    QUuid subject =
        {}; // of roles the recording; of consent the recording or null; of feedback its id where it was made
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
    QList<PackagedRecord> records; // remarks of consents only where names were asked for
};

} // namespace alliance::db
