#include "app/models/StripPictures.h"

#include "media/ingest/ThumbnailStrip.h"

#include <QMetaObject>

namespace alliance::app
{
namespace
{

constexpr std::size_t kMostKnown = 400;

QImage smaller(const media::Thumbnail& kept, int height)
{
    const base::ImageView view = kept.picture.view();
    return QImage(view.data, view.width, view.height, static_cast<qsizetype>(view.stride), QImage::Format_RGB888)
        .scaledToHeight(height, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

struct StripPictures::Source {
    std::shared_ptr<const base::ByteStore> derived;
    std::shared_ptr<const media::FrameIndex> index;
    std::unique_ptr<media::ThumbnailStrip> strip;

    // What was made until it is told to stop.
    std::vector<TimelinePicture> pictures(const WantedPictures& wanted, const std::stop_token& stop)
    {
        std::vector<TimelinePicture> made;
        if (!strip) {
            auto opened = media::ThumbnailStrip::open(derived, index);
            if (!opened)
                return made;
            strip = std::move(*opened);
        }
        for (const base::MediaTime time : wanted.times) {
            if (stop.stop_requested())
                break;
            const base::Result<media::Thumbnail> kept = strip->nearest(time);
            if (kept && (made.empty() || made.back().time != kept->time))
                made.push_back({kept->time, smaller(*kept, wanted.height)});
        }
        return made;
    }
};

StripPictures::StripPictures(QObject* parent) : QObject(parent) {}
StripPictures::~StripPictures() = default;

void StripPictures::open(std::shared_ptr<const base::ByteStore> derived, std::shared_ptr<const media::FrameIndex> index)
{
    m_task.cancel();
    m_known.clear();
    m_source = index ? std::make_shared<Source>(Source{std::move(derived), std::move(index), nullptr}) : nullptr;
}

void StripPictures::request(const WantedPictures& wanted)
{
    if (!m_source || wanted.times.isEmpty())
        return;
    m_task.start([this, wanted, source = m_source](const std::stop_token& stop) {
        std::vector<TimelinePicture> made = source->pictures(wanted, stop);
        if (made.empty())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, made = std::move(made), height = wanted.height, source] {
                if (source == m_source)
                    deliver(made, height);
            },
            Qt::QueuedConnection);
    });
}

void StripPictures::deliver(const std::vector<TimelinePicture>& made, int height)
{
    if (std::exchange(m_height, height) != height || m_known.size() + made.size() > kMostKnown)
        m_known.clear();
    for (const TimelinePicture& one : made)
        m_known.insert_or_assign(one.time, one.image);
    std::vector<TimelinePicture> all;
    all.reserve(m_known.size());
    for (const auto& [time, image] : m_known)
        all.push_back({time, image});
    Q_EMIT ready(all);
}

} // namespace alliance::app
