#pragma once
// Small pictures of one recording: exactly the frame from the scrub proxy, or the nearest one that was kept while the
// recording was prepared. Belongs to one thread, which may be any; reads the disk.

#include "media/base/ByteStore.h"
#include "media/index/FrameIndex.h"
#include "media/ingest/ScrubProxy.h"
#include "media/ingest/ThumbnailStrip.h"
#include "media/qt/QtVideoOutput.h"

#include <QImage>
#include <QSize>

#include <memory>

namespace alliance::app
{

class FramePictures
{
public:
    // `derived`: what is derived from the recording. Pictures fill `box` at the most.
    FramePictures(std::shared_ptr<const base::ByteStore> derived, std::shared_ptr<const media::FrameIndex> index,
                  QSize box);

    // Null: not there (yet); asking again later looks again.
    QImage exactly(std::int64_t frame);
    QImage nearby(std::int64_t frame);

private:
    void prepare();

    std::shared_ptr<const base::ByteStore> m_derived;
    std::shared_ptr<const media::FrameIndex> m_index;
    QSize m_box;
    std::unique_ptr<media::ScrubProxy> m_proxy;
    std::unique_ptr<media::ThumbnailStrip> m_strip;
    media::QtVideoOutput m_converter;
};

} // namespace alliance::app
