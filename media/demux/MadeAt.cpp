#include "media/demux/MadeAt.h"

#include "media/demux/Demuxer.h"

extern "C" {
#include <libavutil/parseutils.h>
}

namespace alliance::media
{
namespace
{

constexpr std::int64_t kClockSetMs = 1'136'073'600'000; // 2006: clocks that were never set say 1904, 1970 or 2000

} // namespace

std::optional<std::int64_t> madeAtMs(base::ByteSource& source)
{
    auto copy = source.clone();
    if (!copy)
        return {};
    const auto opened = Demuxer::open(std::move(*copy));
    if (!opened)
        return {};
    const AVDictionaryEntry* entry = av_dict_get((*opened)->context()->metadata, "creation_time", nullptr, 0);
    std::int64_t micros = 0;
    if (!entry || av_parse_time(&micros, entry->value, 0) < 0 || micros / 1000 < kClockSetMs)
        return {};
    return micros / 1000;
}

} // namespace alliance::media
