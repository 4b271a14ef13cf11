#pragma once
// Small pictures of moments on many recordings, for lists: made one after the other in a thread of its own, kept for a
// while. What was asked for last is made first, since that is what is on screen.

#include "app/models/LatestTask.h"
#include "app/services/LibraryTypes.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

namespace alliance::app
{

class FramePictures;

class MomentStills : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize kBox{256, 144}; // pixels that a picture fills at the most

    explicit MomentStills(QObject* parent = nullptr);
    ~MomentStills() override;

    // Null: not known (yet). Then it is asked for, and ready() follows if there is one.
    QImage picture(const RecordingItem& recording, qint64 frame);
    void clear(); // another library, or recordings were prepared further

Q_SIGNALS:
    void ready(const QUuid& recording, qint64 frame);

private:
    using Key = QPair<QUuid, qint64>;
    struct Sources; // touched by the task's thread only

    void makeNext();
    void take(const Key& key, const QImage& picture, std::uint64_t generation);

    QCache<Key, QImage> m_known{400};
    QList<std::pair<RecordingItem, qint64>> m_waiting; // the last one is next
    QSet<Key> m_asked;
    std::shared_ptr<Sources> m_sources;
    bool m_working = false;
    std::uint64_t m_generation = 0;
    LatestTask m_task; // last: its work uses the members above
};

} // namespace alliance::app
