#include "app/services/LibraryTypes.h"

#include <algorithm>

namespace alliance::app
{

QString RecordingItem::name() const
{
    return record.storage == db::Storage::Linked ? record.path : record.fileName;
}

bool SessionItem::pending() const
{
    return std::any_of(recordings.begin(), recordings.end(), [](const RecordingItem& item) { return item.pending(); });
}

double SessionItem::prepared() const
{
    double frames = 0;
    double done = 0;
    for (const RecordingItem& item : recordings) {
        frames += static_cast<double>(item.record.frameCount);
        done += static_cast<double>(item.record.frameCount) * item.prepared();
    }
    return frames > 0 ? done / frames : 1.0;
}

} // namespace alliance::app
