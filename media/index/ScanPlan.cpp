#include "media/index/ScanPlan.h"

namespace alliance::media
{
namespace
{

// MPEG-4 Part 2: the order of its pictures is told by their kinds.
bool isCoded(const Demuxer& demuxer, int stream)
{
    return demuxer.stream(stream)->codecpar->codec_id == AV_CODEC_ID_MPEG4;
}

} // namespace

bool listsFrames(const Demuxer& demuxer)
{
    return demuxer.formatIs("mov") || demuxer.formatIs("matroska");
}

KeepLast keepAtFirst(const Demuxer& demuxer, int stream)
{
    return listsFrames(demuxer) && !isCoded(demuxer, stream) ? KeepLast::Nothing : KeepLast::Few;
}

bool isWorthHalving(const Demuxer& demuxer, int stream, KeepLast keep)
{
    constexpr int kManyPackets = 2000;
    constexpr std::int64_t kManyBytes = 16 << 20;
    if (isCoded(demuxer, stream) && keep == KeepLast::Group)
        return false;
    if (demuxer.formatIs("mov"))
        return avformat_index_get_entries_count(demuxer.stream(stream)) > kManyPackets;
    return (demuxer.formatIs("matroska") || demuxer.formatIs("avi") || demuxer.seeksByBytes()) &&
           demuxer.byteSize() > kManyBytes;
}

} // namespace alliance::media
