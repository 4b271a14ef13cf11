#pragma once
// A place on a recording. The content hash travels with the time, so a moment can be refused when the file has changed.

#include "media/base/MediaTime.h"

#include <QString>
#include <QUuid>

#include <cstdint>

namespace alliance::db
{

struct Moment {
    QUuid recordingId;
    QString contentHash;         // SHA-256 of the recording, 64 lower-case hexadecimal digits
    base::TimeRange range;       // half-open; end == start is a point in time
    std::int64_t startFrame = 0; // index entry that is on screen at range.start
    std::int64_t endFrame = 0;   // half-open like the range; equal to startFrame for a point

    bool isPoint() const { return range.end == range.start; }
    friend bool operator==(const Moment&, const Moment&) = default;
};

} // namespace alliance::db
