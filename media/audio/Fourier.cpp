#include "media/audio/Fourier.h"

#include <bit>
#include <cmath>
#include <numbers>
#include <utility>

namespace alliance::media
{

void transform(std::vector<std::complex<double>>& values, bool inverse)
{
    const std::size_t length = values.size();
    for (std::size_t i = 1, j = 0; i < length; ++i) {
        std::size_t bit = length >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(values[i], values[j]);
    }
    const double sign = inverse ? 1.0 : -1.0;
    std::vector<std::complex<double>> turns(length / 2);
    for (std::size_t i = 0; i < turns.size(); ++i)
        turns[i] =
            std::polar(1.0, sign * 2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(length));
    for (std::size_t size = 2; size <= length; size *= 2) {
        const std::size_t stride = length / size;
        for (std::size_t start = 0; start < length; start += size) {
            for (std::size_t i = 0; i < size / 2; ++i) {
                // Written out: complex multiplication of the library guards against infinities.
                const std::complex<double> turn = turns[i * stride];
                const std::complex<double> odd = values[start + i + size / 2];
                const std::complex<double> turned(turn.real() * odd.real() - turn.imag() * odd.imag(),
                                                  turn.real() * odd.imag() + turn.imag() * odd.real());
                const std::complex<double> even = values[start + i];
                values[start + i] = even + turned;
                values[start + i + size / 2] = even - turned;
            }
        }
    }
}

Correlator::Correlator(std::span<const float> longSignal, std::size_t longest)
    : m_length(longSignal.size()), m_transformed(std::bit_ceil(longSignal.size() + longest + 1))
{
    for (std::size_t i = 0; i < longSignal.size(); ++i)
        m_transformed[i] = longSignal[i];
    transform(m_transformed, false);
}

std::vector<double> Correlator::correlate(std::span<const float> part) const
{
    const std::size_t size = m_transformed.size();
    std::vector<std::complex<double>> values(size);
    for (std::size_t i = 0; i < part.size(); ++i)
        values[i] = part[i];
    transform(values, false);
    for (std::size_t i = 0; i < size; ++i)
        values[i] = m_transformed[i] * std::conj(values[i]);
    transform(values, true);
    const std::size_t before = part.empty() ? 0 : part.size() - 1;
    std::vector<double> result(m_length + before);
    for (std::size_t k = 0; k < result.size(); ++k)
        result[k] = values[(k + size - before) % size].real() / static_cast<double>(size);
    return result;
}

} // namespace alliance::media
