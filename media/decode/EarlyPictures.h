#pragma once
// Exact pictures at any time of a recording whose frames are still being listed: the place is found by the times that
// the container states, and only the group of pictures round it is read.

#include "media/base/ByteSource.h"
#include "media/decode/VideoFrame.h"
#include "media/index/FrameIndex.h"

#include <memory>
#include <stop_token>

namespace alliance::media
{

// Not thread safe: one owner thread (any).
class EarlyPictures
{
public:
    // `known`: the first part of the recording's index (PartCallback). Fails with Unsupported, Damaged, Unreadable, or
    // Invalid (empty part).
    static base::Result<std::unique_ptr<EarlyPictures>>
    open(std::unique_ptr<base::ByteSource> source, std::shared_ptr<const FrameIndex> known, int decodeThreads = 2);
    ~EarlyPictures();
    EarlyPictures(const EarlyPictures&) = delete;
    EarlyPictures& operator=(const EarlyPictures&) = delete;

    // The frame on screen at `time`, with its own exact time; its number is not known (-1) until it is listed. Fails
    // with Unsupported where the packets there do not tell (then only the list does), Damaged, Unreadable, Cancelled.
    // The listed recording gives the same picture at `time` unless its clock turns out to jump elsewhere.
    base::Result<VideoFrame> at(base::MediaTime time, std::stop_token stop = {});

private:
    struct Impl;
    explicit EarlyPictures(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::media
