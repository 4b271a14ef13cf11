#pragma once
// The sums of convolutions, as vector code for the processor at hand. Internal to vision.

#include <cstddef>

namespace alliance::vision
{

constexpr int kLanes = 16;
constexpr int kRows = 8;           // outputs of one block of weights
constexpr int kPanel = 2 * kLanes; // pixels that are worked at together

// One channel of a depthwise layer: every tap reads rows of its own, which go on for kLanes beyond the last column.
struct Taps {
    const float* source;
    std::size_t sourceStep;     // from one row of the output to the next
    const std::size_t* offsets; // of each tap
    const float* weights;
    int count;
};

struct ConvolutionKernels {
    // kRows outputs of kPanel pixels. weights: depth x kRows; panel: depth x kPanel; sums: kRows x kPanel.
    void (*multiply)(const float* weights, const float* panel, int depth, const float* bias, float* sums);
    // One channel of the output; `to` has room for kLanes beyond the last column of each row.
    void (*taps)(const Taps& taps, float bias, int rows, int columns, std::size_t toStep, float* to);
};

// Null: nothing faster than OpenCV is known here.
const ConvolutionKernels* convolutionKernels();

} // namespace alliance::vision
