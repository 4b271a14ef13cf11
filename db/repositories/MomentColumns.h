#pragma once
// How a moment is checked and stored, in the same way wherever one is.

#include "db/records/Moment.h"
#include "media/base/Result.h"

#include <QString>
#include <QVariantList>

#include <optional>

namespace alliance::db
{

class LibraryContext;
class Row;

// Invalid: the recording is not one of the session (any session, when that is null), or the range is not on it.
// Conflict: the content hash is not that of the recording. Returns the session.
base::Result<QUuid> checkMoment(LibraryContext& context, const Moment& moment, const QUuid& sessionId);

// start_ns, end_ns, start_frame, end_frame
QVariantList rangeValues(const Moment& moment);
// recording_id, content_hash, start_ns, end_ns, start_frame, end_frame; all SQL NULL without a moment
QVariantList momentValues(const std::optional<Moment>& moment);
// The same six columns, from `first` on.
std::optional<Moment> momentFrom(const Row& row, int first);

} // namespace alliance::db
