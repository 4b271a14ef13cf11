#include "media/demux/FfmpegHandles.h"

#include <mutex>

extern "C" {
#include <libavutil/error.h>
#include <libavutil/log.h>
}

#ifdef __SANITIZE_THREAD__
// FFmpeg's own threads count references with atomics that the sanitizer cannot see in a library that was built without
// it; what FFmpeg does with its own memory is not ours to check, nor what Qt and OpenCV bring with them (Qt's locks for
// readers and writers take theirs from a list without a lock), nor the lock of the C library round its time zone.
extern "C" const char* __tsan_default_suppressions()
{
    return "called_from_lib:libavcodec.so\n"
           "called_from_lib:libavformat.so\n"
           "called_from_lib:libavfilter.so\n"
           "called_from_lib:libavutil.so\n"
           "called_from_lib:libswresample.so\n"
           "called_from_lib:libx264.so\n"
           "called_from_lib:libx265.so\n"
           "called_from_lib:libvpx.so\n"
           "called_from_lib:libglib-2.0.so\n"
           "race:tzset_internal\n"
           "race:QCoreApplicationPrivate::sendPostedEvents\n"
           "race:QReadWriteLock::\n"
           "deadlock:libgdal.so\n";
}
#endif

namespace alliance::media
{

std::string ffmpegText(int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return text;
}

void silenceFfmpegLog()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback([](void*, int, const char*, va_list) {}); });
}

} // namespace alliance::media
