#pragma once
// Records of a package that are no rows with versions in a library: marks of where somebody looks, who is who, where
// cameras start, who takes part, consents and feedback; and what they hold. Pure values.
//
// Where a library only keeps what stands now, the ids of versions come from the audit events that made it so: the same
// in every library that has heard of them. Before the first event every library has the same first version.

#include "db/package/PackageRecords.h"
#include "db/records/Consent.h"
#include "db/records/Recording.h"

#include <optional>

namespace alliance::db
{

// Of records that a session, a recording or a case has one of.
QUuid stateRecord(PackagedKind kind, const QUuid& subject);
QUuid firstVersion(const QUuid& record);
QUuid versionByEvent(const QUuid& record, const QUuid& person, std::int64_t atUs);
// Of one that tells no history: always the same for the same content.
QUuid versionByContent(const QUuid& record, const QJsonObject& coding);

QJsonObject markCoding(int track, bool engaged);

// Only what a reviewer said, by track.
QJsonObject rolesCoding(const QList<RecordingPerson>& people);
QList<RecordingPerson> rolesIn(const QJsonObject& coding);
// `people` with exactly those roles said; tracks that were not measured here are added.
QList<RecordingPerson> withRoles(QList<RecordingPerson> people, const QJsonObject& coding);

QJsonObject camerasCoding(QList<RecordingOffset> offsets);
QList<RecordingOffset> camerasIn(const QJsonObject& coding);

QJsonObject partCoding(const SessionPerson& part);
SessionPerson partIn(const QJsonObject& coding);

// Case and recording are those of the record, the remark is the version's text.
QJsonObject consentCoding(const ConsentDraft& terms);
ConsentDraft consentIn(const QJsonObject& coding);
// What neither of them forbids. The remark is that of `mine`.
ConsentDraft stricterConsent(const ConsentDraft& mine, const ConsentDraft& theirs);
// Of two remarks what either says: `mine` first, and nothing twice.
QString joinedRemark(const QString& mine, const QString& theirs);
// Whether `theirs` allows anything that `mine` does not.
bool looserConsent(const ConsentDraft& theirs, const ConsentDraft& mine);

// A draft has a plan, a release a composition, and the plan for those who may see it.
QJsonObject feedbackCoding(const QJsonObject& plan, const QJsonObject& composition);
QJsonObject planIn(const QJsonObject& coding);
QJsonObject compositionIn(const QJsonObject& coding);

} // namespace alliance::db
