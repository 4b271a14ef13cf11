#pragma once
// How the packets of a recording are best scanned, by its container and codec. Pure. Internal to media.

#include "media/demux/Demuxer.h"
#include "media/index/PacketScan.h"

namespace alliance::media
{

// Does the container list its frames, or state the time of each?
bool listsFrames(const Demuxer& demuxer);
// What of the end is kept in the first try.
KeepLast keepAtFirst(const Demuxer& demuxer, int stream);
// Is it large enough, and of a kind, that scanInHalves() is faster?
bool isWorthHalving(const Demuxer& demuxer, int stream, KeepLast keep);

} // namespace alliance::media
