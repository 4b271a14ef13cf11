#include "app/models/MomentStills.h"

#include "app/models/FramePictures.h"
#include "app/services/RecordingFiles.h"

#include <QMetaObject>

#include <algorithm>
#include <vector>

namespace alliance::app
{
namespace
{

constexpr qsizetype kMostWaiting = 64; // what has scrolled away since is asked for again when it comes back
constexpr std::size_t kMostOpen = 8;   // recordings

} // namespace

struct MomentStills::Sources {
    std::vector<std::pair<QUuid, std::unique_ptr<FramePictures>>> open; // the last one was used last

    FramePictures* of(const RecordingItem& recording)
    {
        const QUuid id = recording.record.id;
        const auto known = std::find_if(open.begin(), open.end(), [&](const auto& one) { return one.first == id; });
        if (known != open.end()) {
            std::rotate(known, known + 1, open.end());
            return open.back().second.get();
        }
        auto index = storedIndex(recording);
        if (!index)
            return nullptr;
        if (open.size() >= kMostOpen)
            open.erase(open.begin());
        open.emplace_back(id, std::make_unique<FramePictures>(recording.bytes.derived(), std::move(index), kBox));
        return open.back().second.get();
    }
};

MomentStills::MomentStills(QObject* parent) : QObject(parent), m_sources(std::make_shared<Sources>()) {}
MomentStills::~MomentStills() = default;

void MomentStills::clear()
{
    ++m_generation;
    m_task.cancel();
    m_working = false;
    m_waiting.clear();
    m_asked.clear();
    m_known.clear();
    m_sources = std::make_shared<Sources>();
}

QImage MomentStills::picture(const RecordingItem& recording, qint64 frame)
{
    const Key key{recording.record.id, frame};
    if (const QImage* known = m_known.object(key))
        return *known;
    if (m_asked.contains(key))
        return {};
    m_asked.insert(key);
    m_waiting.append({recording, frame});
    if (m_waiting.size() > kMostWaiting) {
        const auto& [dropped, droppedFrame] = m_waiting.front();
        m_asked.remove({dropped.record.id, droppedFrame});
        m_waiting.removeFirst();
    }
    makeNext();
    return {};
}

void MomentStills::makeNext()
{
    if (m_working || m_waiting.isEmpty())
        return;
    m_working = true;
    const auto [recording, frame] = m_waiting.takeLast();
    m_task.start([this, recording = recording, frame = frame, sources = m_sources,
                  generation = m_generation](const std::stop_token&) {
        QImage picture;
        if (FramePictures* pictures = sources->of(recording)) {
            picture = pictures->exactly(frame);
            if (picture.isNull())
                picture = pictures->nearby(frame);
        }
        QMetaObject::invokeMethod(
            this,
            [this, key = Key{recording.record.id, frame}, picture, generation] { take(key, picture, generation); },
            Qt::QueuedConnection);
    });
}

void MomentStills::take(const Key& key, const QImage& picture, std::uint64_t generation)
{
    if (generation != m_generation)
        return;
    m_working = false;
    if (!picture.isNull()) {
        m_asked.remove(key);
        m_known.insert(key, new QImage(picture));
        Q_EMIT ready(key.first, key.second);
    }
    makeNext();
}

} // namespace alliance::app
