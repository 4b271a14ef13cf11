#include "media/index/IndexProgress.h"

#include <algorithm>

namespace alliance::media
{

void IndexProgress::beginPass(double to)
{
    m_from = m_told;
    m_to = to;
    m_silent = false;
}

void IndexProgress::report(const Demuxer& demuxer, double times)
{
    const double share = times * static_cast<double>(demuxer.bytePosition()) /
                         static_cast<double>(std::max<std::int64_t>(1, demuxer.byteSize()));
    const double now = m_from + (m_to - m_from) * std::min(share, 1.0);
    if (m_tell && !m_silent && now > m_told + 0.002) {
        m_told = now;
        m_tell(m_told);
    }
}

void IndexProgress::end()
{
    if (m_tell)
        m_tell(1.0);
}

} // namespace alliance::media
