#pragma once
// The pictures along the timeline, from those that were kept while the recording was prepared. Read and made smaller in
// a thread of its own; the newest request wins; what was made is kept for a while.

#include "app/models/LatestTask.h"
#include "app/timeline/TimelinePictures.h"
#include "media/base/ByteStore.h"
#include "media/index/FrameIndex.h"

#include <QObject>

#include <map>
#include <memory>

namespace alliance::app
{

class StripPictures : public QObject
{
    Q_OBJECT

public:
    explicit StripPictures(QObject* parent = nullptr);
    ~StripPictures() override;

    // `derived`: what is derived from the recording. A null index: no recording.
    void open(std::shared_ptr<const base::ByteStore> derived, std::shared_ptr<const media::FrameIndex> index);
    // ready() follows when any picture is there.
    void request(const WantedPictures& wanted);

Q_SIGNALS:
    // All that are at hand, in order of time.
    void ready(const std::vector<alliance::app::TimelinePicture>& pictures);

private:
    struct Source;
    void deliver(const std::vector<TimelinePicture>& made, int height);

    std::shared_ptr<Source> m_source; // touched by the task's thread only
    std::map<base::MediaTime, QImage> m_known;
    int m_height = 0;  // of the known ones
    LatestTask m_task; // last: its work uses the members above
};

} // namespace alliance::app
