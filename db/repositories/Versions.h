#pragma once
// What notes, markers, passages, ratings and feedback share: a row that gives an identity, and versions of its content
// that are only ever added.

#include "db/core/LibraryContext.h"
#include "db/records/Note.h"

#include <QUuid>

namespace alliance::db
{

struct VersionedRow {
    QUuid sessionId;
    QUuid author;
    QUuid replyTo;  // notes only
    int latest = 0; // version
};

// Reads it inside a change and checks that `basedOn` is the latest version (Conflict otherwise).
base::Result<VersionedRow> lockVersion(LibraryContext& context, const QString& table, const QUuid& id, int basedOn);

// Refused, with kRatingFinished: a guest rater who has finished the session, and so sees what others coded, codes it no
// more. Notes may still be written, without codes and tags (Notes.cpp).
inline constexpr const char* kRatingFinished = "the rating is finished";
base::Status ratingIsOpen(LibraryContext& context, const QUuid& sessionId);
base::Status mayStillCode(LibraryContext& context, const QString& table, const QUuid& sessionId);

// Order of a list: on the session as a whole first, then by time on the recording, then in order of creation.
bool before(const std::optional<Moment>& a, const std::optional<Moment>& b);

} // namespace alliance::db
