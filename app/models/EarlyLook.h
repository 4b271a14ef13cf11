#pragma once
// The picture at a time of a recording whose frames are not listed yet: found in a thread of its own, so that a drag
// over a long recording shows what is there while the list is made.

#include "app/models/LatestTask.h"
#include "app/services/LibraryTypes.h"
#include "media/decode/EarlyPictures.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>

namespace alliance::app
{

// Lives in the window's thread and never waits.
class EarlyLook : public QObject
{
    Q_OBJECT

public:
    explicit EarlyLook(QObject* parent = nullptr);

    // `known`: what is listed so far. Usable a little later, if at all.
    void open(const RecordingItem& recording, std::shared_ptr<const media::FrameIndex> known);
    void close(); // nothing that was asked for arrives any more
    bool isUsable() const { return m_pictures != nullptr; }
    // The one in hand is finished; of those that wait only the newest is answered. found() or failed() follows.
    void request(base::MediaTime time);

Q_SIGNALS:
    void found(const alliance::media::VideoFrame& frame); // without a number
    void failed();                                        // only the list tells: not usable any more

private:
    void look(base::MediaTime time);
    void take(const base::Result<media::VideoFrame>& found);

    std::shared_ptr<media::EarlyPictures> m_pictures; // of the task's thread once it is open; null: not usable
    std::optional<base::MediaTime> m_next;
    bool m_busy = false;
    std::uint64_t m_generation = 0; // of open() and close()
    LatestTask m_task;              // last: its work uses the members above
};

} // namespace alliance::app
