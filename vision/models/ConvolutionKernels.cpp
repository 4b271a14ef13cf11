#include "vision/models/ConvolutionKernels.h"

namespace alliance::vision
{
namespace
{

using Lanes = float __attribute__((vector_size(kLanes * sizeof(float)), aligned(sizeof(float)), may_alias));

// `rows` x `vectors` sums at once: as many as the processor has registers for.
template <int rows, int vectors>
__attribute__((always_inline)) inline void multiplyBlock(const float* __restrict weights, const float* __restrict panel,
                                                         int depth, const float* __restrict bias,
                                                         float* __restrict sums)
{
    for (int row = 0; row < kRows; row += rows) {
        for (int column = 0; column < kPanel; column += vectors * kLanes) {
            Lanes sum[rows][vectors];
            for (int r = 0; r < rows; ++r) {
                for (int v = 0; v < vectors; ++v) {
                    sum[r][v] = Lanes{} + bias[row + r];
                }
            }
            for (int k = 0; k < depth; ++k) {
                const float* weight = weights + k * kRows + row;
                const float* values = panel + k * kPanel + column;
                for (int v = 0; v < vectors; ++v) {
                    const Lanes value = *reinterpret_cast<const Lanes*>(values + v * kLanes);
                    for (int r = 0; r < rows; ++r) {
                        sum[r][v] += weight[r] * value;
                    }
                }
            }
            for (int r = 0; r < rows; ++r) {
                for (int v = 0; v < vectors; ++v) {
                    *reinterpret_cast<Lanes*>(sums + (row + r) * kPanel + column + v * kLanes) = sum[r][v];
                }
            }
        }
    }
}

// `count` rows from `first` on, which share what is loaded of the weights.
template <int count>
__attribute__((always_inline)) inline void addTapsToRows(const Taps& taps, float bias, int first, int columns,
                                                         std::size_t toStep, float* __restrict to)
{
    const float* source = taps.source + static_cast<std::size_t>(first) * taps.sourceStep;
    float* target = to + static_cast<std::size_t>(first) * toStep;
    for (int x = 0; x < columns; x += kLanes) {
        Lanes sum[count];
        for (int r = 0; r < count; ++r) {
            sum[r] = Lanes{} + bias;
        }
        for (int t = 0; t < taps.count; ++t) {
            const float* values = source + taps.offsets[t] + x;
            const float weight = taps.weights[t];
            for (int r = 0; r < count; ++r) {
                sum[r] +=
                    weight * *reinterpret_cast<const Lanes*>(values + static_cast<std::size_t>(r) * taps.sourceStep);
            }
        }
        for (int r = 0; r < count; ++r) {
            *reinterpret_cast<Lanes*>(target + static_cast<std::size_t>(r) * toStep + x) = sum[r];
        }
    }
}

__attribute__((always_inline)) inline void addTaps(const Taps& taps, float bias, int rows, int columns,
                                                   std::size_t toStep, float* __restrict to)
{
    constexpr int kTogether = 4;
    int y = 0;
    for (; y + kTogether <= rows; y += kTogether) {
        addTapsToRows<kTogether>(taps, bias, y, columns, toStep, to);
    }
    for (; y < rows; ++y) {
        addTapsToRows<1>(taps, bias, y, columns, toStep, to);
    }
}

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) void multiplyAvx2(const float* weights, const float* panel, int depth,
                                                      const float* bias, float* sums)
{
    multiplyBlock<4, 1>(weights, panel, depth, bias, sums);
}
__attribute__((target("avx2,fma"))) void tapsAvx2(const Taps& taps, float bias, int rows, int columns,
                                                  std::size_t toStep, float* to)
{
    addTaps(taps, bias, rows, columns, toStep, to);
}
__attribute__((target("avx512f,fma"))) void multiplyAvx512(const float* weights, const float* panel, int depth,
                                                           const float* bias, float* sums)
{
    multiplyBlock<8, 2>(weights, panel, depth, bias, sums);
}
__attribute__((target("avx512f,fma"))) void tapsAvx512(const Taps& taps, float bias, int rows, int columns,
                                                       std::size_t toStep, float* to)
{
    addTaps(taps, bias, rows, columns, toStep, to);
}
#endif

} // namespace

const ConvolutionKernels* convolutionKernels()
{
#if defined(__x86_64__)
    static constexpr ConvolutionKernels kAvx512{multiplyAvx512, tapsAvx512};
    static constexpr ConvolutionKernels kAvx2{multiplyAvx2, tapsAvx2};
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) {
        return nullptr;
    }
    return __builtin_cpu_supports("avx512f") ? &kAvx512 : &kAvx2;
#else
    return nullptr;
#endif
}

} // namespace alliance::vision
