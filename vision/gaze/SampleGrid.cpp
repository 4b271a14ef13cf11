#include "vision/gaze/SampleGrid.h"

namespace alliance::vision
{

SampleGrid::SampleGrid(const std::vector<SignalSample>& samples) : m_samples(samples)
{
    m_at.reserve(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!samples[i].extra) {
            m_at.push_back(i);
        }
    }
}

base::MediaTime SampleGrid::endOf(std::size_t turn) const
{
    if (turn + 1 < size()) {
        return timeOf(turn + 1);
    }
    return turn > 0 ? timeOf(turn) + (timeOf(turn) - timeOf(turn - 1)) : timeOf(turn);
}

} // namespace alliance::vision
