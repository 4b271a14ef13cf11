#pragma once
// Progress of work that reads a file in several passes: each takes the whole on to a share of its own, and what is told
// never falls. In the thread that works. Internal to media.

#include "media/demux/Demuxer.h"
#include "media/index/FrameIndexBuilder.h"

namespace alliance::media
{

class IndexProgress
{
public:
    // `tell` may be empty, and outlives it.
    explicit IndexProgress(const ProgressCallback& tell) : m_tell(tell) {}

    // The next pass over the file takes it up to `to`, a share of 1.
    void beginPass(double to);
    // By how much was read; `times`: how often the part read by `demuxer` goes into the whole.
    void report(const Demuxer& demuxer, double times = 1.0);
    void setSilent(bool silent) { m_silent = silent; }
    void end(); // all is done

private:
    const ProgressCallback& m_tell;
    double m_from = 0.0;
    double m_to = 1.0;
    bool m_silent = false;
    double m_told = 0.0;
};

} // namespace alliance::media
