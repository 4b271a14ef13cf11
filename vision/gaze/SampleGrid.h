#pragma once
// The regular turns among a person's samples: what counts, sums and divides goes over these alone.

#include "vision/signals/SessionSignals.h"

#include <cstddef>
#include <vector>

namespace alliance::vision
{

class SampleGrid
{
public:
    // Keeps a reference to `samples`.
    explicit SampleGrid(const std::vector<SignalSample>& samples);

    std::size_t size() const { return m_at.size(); }
    std::size_t sampleOf(std::size_t turn) const { return m_at[turn]; } // index among all samples
    const SignalSample& operator[](std::size_t turn) const { return m_samples[m_at[turn]]; }
    base::MediaTime timeOf(std::size_t turn) const { return m_samples[m_at[turn]].time; }
    // Where the turn's share of time ends: the next turn, or for the last one as long as the one before.
    base::MediaTime endOf(std::size_t turn) const;

private:
    const std::vector<SignalSample>& m_samples;
    std::vector<std::size_t> m_at;
};

} // namespace alliance::vision
