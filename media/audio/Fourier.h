#pragma once
// Fourier transforms and correlation of long signals. Internal to media.

#include <complex>
#include <span>
#include <vector>

namespace alliance::media
{

// In place, unscaled; the length must be a power of two. Radix-2 decimation in time (Cooley and Tukey, 1965).
void transform(std::vector<std::complex<double>>& values, bool inverse);

// Correlates short signals with one long one, whose transform is kept.
class Correlator
{
public:
    // Signals given to correlate() are at most `longest` values long.
    Correlator(std::span<const float> longSignal, std::size_t longest);

    // Result k is the sum over i of part[i] * longSignal[i + lag], for lag = k - (part.size() - 1): from where the part
    // lies wholly before the long signal to where it lies wholly after it.
    std::vector<double> correlate(std::span<const float> part) const;

private:
    std::size_t m_length;
    std::vector<std::complex<double>> m_transformed;
};

} // namespace alliance::media
