#include "vision/models/FastConvolution.h"

#include "vision/models/ActivatedLayer.h"
#include "vision/models/ConvolutionKernels.h"

#include <opencv2/dnn/layer.details.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <mutex>
#include <vector>

namespace alliance::vision
{
namespace
{

struct Shape {
    int kernelY = 1;
    int kernelX = 1;
    int strideY = 1;
    int strideX = 1;
    int top = 0; // padding
    int left = 0;
    int bottom = 0;
    int right = 0;
    int inputs = 0; // channels
    int outputs = 0;
    bool depthwise = false;

    int taps() const { return kernelY * kernelX; }
    int rowsFor(int height) const { return (height + top + bottom - kernelY) / strideY + 1; }
    int columnsFor(int width) const { return (width + left + right - kernelX) / strideX + 1; }
};

template <int step>
void takeStepped(const float* __restrict from, int count, float* __restrict to)
{
    for (int i = 0; i < count; ++i) {
        to[i] = from[i * step];
    }
}

// Every `step`-th of them: the compiler makes vector code where it knows the step.
void takeEvery(int step, const float* __restrict from, int count, float* __restrict to)
{
    switch (step) {
    case 1:
        return takeStepped<1>(from, count, to);
    case 2:
        return takeStepped<2>(from, count, to);
    default:
        for (int i = 0; i < count; ++i) {
            to[i] = from[i * step];
        }
    }
}

// Of a panel; nearly all are whole, and copying so much in one go needs no loop.
void copyRow(const float* from, int count, float* to)
{
    if (count == kPanel) {
        std::memcpy(to, from, kPanel * sizeof(float));
    } else {
        std::copy_n(from, count, to);
    }
}

class FastConvolution final : public ActivatedLayer
{
public:
    FastConvolution(const cv::dnn::LayerParams& params, const Shape& shape, const ConvolutionKernels& kernels)
        : ActivatedLayer(params), m_shape(shape), m_kernels(kernels)
    {
        const cv::Mat weights = blobs[0];
        const int blocks = (shape.outputs + kRows - 1) / kRows;
        m_bias.assign(static_cast<std::size_t>(blocks) * kRows, 0);
        if (blobs.size() > 1) {
            std::copy_n(blobs[1].ptr<float>(), shape.outputs, m_bias.begin());
        }
        const auto* from = weights.ptr<float>();
        if (shape.depthwise) {
            m_weights.assign(from, from + static_cast<std::ptrdiff_t>(shape.outputs) * shape.taps());
            return;
        }
        const std::size_t depth = depthOf();
        m_weights.assign(static_cast<std::size_t>(blocks) * depth * kRows, 0);
        for (std::size_t out = 0; out < static_cast<std::size_t>(shape.outputs); ++out) {
            float* block = m_weights.data() + out / kRows * depth * kRows;
            for (std::size_t k = 0; k < depth; ++k) {
                block[k * kRows + out % kRows] = from[out * depth + k];
            }
        }
    }

    bool getMemoryShapes(const std::vector<cv::dnn::MatShape>& inputs, int, std::vector<cv::dnn::MatShape>& outputs,
                         std::vector<cv::dnn::MatShape>&) const override
    {
        outputs.clear();
        for (const cv::dnn::MatShape& input : inputs) {
            CV_Assert(input.size() == 4 && input[1] == m_shape.inputs);
            outputs.push_back({input[0], m_shape.outputs, m_shape.rowsFor(input[2]), m_shape.columnsFor(input[3])});
        }
        return false;
    }

    void forward(cv::InputArrayOfArrays from, cv::OutputArrayOfArrays to, cv::OutputArrayOfArrays) override
    {
        const std::vector<cv::Mat> inputs = blobsOf(from);
        std::vector<cv::Mat> outputs = blobsOf(to);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            for (int n = 0; n < inputs[i].size[0]; ++n) {
                const Planes input{inputs[i].ptr<float>(n), inputs[i].size[2], inputs[i].size[3]};
                float* output = outputs[i].ptr<float>(n);
                if (m_shape.depthwise) {
                    depthwise(input, output);
                } else {
                    dense(input, output);
                }
            }
        }
    }

private:
    struct Planes {
        const float* data;
        int height;
        int width;
        std::size_t size() const { return static_cast<std::size_t>(height) * static_cast<std::size_t>(width); }
    };

    std::size_t depthOf() const { return static_cast<std::size_t>(m_shape.inputs) * m_shape.taps(); }

    void dense(const Planes& input, float* output)
    {
        const std::size_t depth = depthOf();
        const int columns = m_shape.columnsFor(input.width);
        const int pixels = m_shape.rowsFor(input.height) * columns;
        m_panel.assign(depth * kPanel, 0.0F);
        const bool plain = m_shape.taps() == 1 && m_shape.strideX == 1 && m_shape.strideY == 1 && m_shape.top == 0 &&
                           m_shape.left == 0 && m_shape.bottom == 0 && m_shape.right == 0;
        std::array<float, std::size_t{kRows} * kPanel> sums;
        for (int pixel = 0; pixel < pixels; pixel += kPanel) {
            const int count = std::min(kPanel, pixels - pixel);
            if (plain) {
                copyPanel(input, pixel, count);
            } else {
                gatherPanel(input, pixel, count, columns);
            }
            for (int out = 0; out < m_shape.outputs; out += kRows) {
                m_kernels.multiply(m_weights.data() + static_cast<std::size_t>(out) * depth, m_panel.data(),
                                   static_cast<int>(depth), m_bias.data() + out, sums.data());
                const int channels = std::min(kRows, m_shape.outputs - out);
                const auto plane = static_cast<std::size_t>(pixels);
                float* to = output + static_cast<std::size_t>(out) * plane + pixel;
                for (int c = 0; c < channels; ++c) {
                    copyRow(sums.data() + c * kPanel, count, to + static_cast<std::size_t>(c) * plane);
                }
                activate(to, count, plane, out, channels);
            }
        }
    }

    void copyPanel(const Planes& input, int pixel, int count)
    {
        for (int channel = 0; channel < m_shape.inputs; ++channel) {
            const float* from = input.data + static_cast<std::size_t>(channel) * input.size() + pixel;
            float* to = m_panel.data() + static_cast<std::size_t>(channel) * kPanel;
            copyRow(from, count, to);
            std::fill(to + count, to + kPanel, 0.0F);
        }
    }

    void gatherPanel(const Planes& input, int pixel, int count, int columns)
    {
        // Pieces of the panel that lie in one row of the output.
        for (int done = 0; done < count;) {
            const int at = pixel + done;
            const int piece = std::min(count - done, columns - at % columns);
            gatherPiece(input, {at % columns, at / columns}, piece, m_panel.data() + done);
            done += piece;
        }
    }

    void gatherPiece(const Planes& input, cv::Point at, int count, float* to)
    {
        const int stride = m_shape.strideX;
        for (int channel = 0; channel < m_shape.inputs; ++channel) {
            const float* plane = input.data + static_cast<std::size_t>(channel) * input.size();
            for (int ky = 0; ky < m_shape.kernelY; ++ky) {
                const int row = at.y * m_shape.strideY - m_shape.top + ky;
                const bool rowInside = row >= 0 && row < input.height;
                for (int kx = 0; kx < m_shape.kernelX; ++kx, to += kPanel) {
                    const int x = at.x * stride - m_shape.left + kx;
                    // Of the pixels, those that read inside the row.
                    const int from = x >= 0 ? 0 : std::min(count, (-x + stride - 1) / stride);
                    const int fit = x < input.width ? (input.width - 1 - x) / stride + 1 : 0;
                    const int until = rowInside ? std::clamp(fit, from, count) : from;
                    const float* line = plane + static_cast<std::ptrdiff_t>(row) * input.width + x;
                    std::fill(to, to + from, 0.0F);
                    takeEvery(stride, line + from * stride, until - from, to + from);
                    std::fill(to + until, to + count, 0.0F);
                }
            }
        }
    }

    void depthwise(const Planes& input, float* output)
    {
        const int rows = m_shape.rowsFor(input.height);
        const int columns = m_shape.columnsFor(input.width);
        // Of one channel, with its padding; the columns of each phase of the stride lie together.
        const int paddedRows = (rows - 1) * m_shape.strideY + m_shape.kernelY;
        const int phase = columns + m_shape.kernelX / m_shape.strideX + kLanes;
        const auto stride = static_cast<std::size_t>(phase) * static_cast<std::size_t>(m_shape.strideX);
        m_panel.assign(stride * static_cast<std::size_t>(paddedRows), 0.0F);
        std::vector<std::size_t> offsets;
        for (int ky = 0; ky < m_shape.kernelY; ++ky) {
            for (int kx = 0; kx < m_shape.kernelX; ++kx) {
                offsets.push_back(stride * static_cast<std::size_t>(ky) +
                                  static_cast<std::size_t>(kx % m_shape.strideX * phase + kx / m_shape.strideX));
            }
        }
        Taps taps{m_panel.data(), stride * static_cast<std::size_t>(m_shape.strideY), offsets.data(), nullptr,
                  m_shape.taps()};
        const auto width = static_cast<std::size_t>(columns);
        const std::size_t wide = width + kLanes;
        m_rows.resize(wide * static_cast<std::size_t>(rows));
        for (int channel = 0; channel < m_shape.outputs; ++channel) {
            layOut(input, channel, paddedRows, phase, stride);
            const std::size_t plane = static_cast<std::size_t>(rows) * width;
            float* to = output + static_cast<std::size_t>(channel) * plane;
            taps.weights = m_weights.data() + static_cast<std::ptrdiff_t>(channel) * m_shape.taps();
            m_kernels.taps(taps, m_bias[static_cast<std::size_t>(channel)], rows, columns, wide, m_rows.data());
            for (std::size_t y = 0; y < static_cast<std::size_t>(rows); ++y) {
                std::memcpy(to + y * width, m_rows.data() + y * wide, width * sizeof(float));
            }
            activate(to, static_cast<int>(plane), plane, channel, 1);
        }
    }

    // What lies in the padding was set to zero before and stays so.
    void layOut(const Planes& input, int channel, int paddedRows, int phase, std::size_t stride)
    {
        const float* from = input.data + static_cast<std::size_t>(channel) * input.size();
        const int step = m_shape.strideX;
        const int first = std::max(0, -m_shape.top);
        const int last = std::min(input.height, paddedRows - m_shape.top);
        for (int y = first; y < last; ++y) {
            const float* line = from + static_cast<std::ptrdiff_t>(y) * input.width;
            float* to = m_panel.data() + stride * static_cast<std::size_t>(y + m_shape.top);
            for (int x = 0; x < std::min(step, input.width); ++x) {
                const int column = x + m_shape.left;
                float* lane = to + column % step * phase + column / step;
                const int count = std::min((input.width - 1 - x) / step + 1, phase - column / step);
                takeEvery(step, line + x, count, lane);
            }
        }
    }

    Shape m_shape;
    const ConvolutionKernels& m_kernels;
    std::vector<float> m_weights; // dense: blocks of kRows outputs, depth x kRows each; depthwise: as they came
    std::vector<float> m_bias;
    std::vector<float> m_panel;
    std::vector<float> m_rows;
};

// False unless it is a convolution that FastConvolution can do.
bool shapeOf(const cv::dnn::LayerParams& params, Shape& shape)
{
    const auto pair = [&](const char* name, int& y, int& x) {
        if (!params.has(name)) {
            return true;
        }
        const cv::dnn::DictValue& values = params.get(name);
        y = values.get<int>(0);
        x = values.get<int>(values.size() - 1);
        return values.size() <= 2;
    };
    int dilationY = 1;
    int dilationX = 1;
    if (!params.has("kernel_size") || !pair("kernel_size", shape.kernelY, shape.kernelX) ||
        !pair("stride", shape.strideY, shape.strideX) || !pair("dilation", dilationY, dilationX) || dilationY != 1 ||
        dilationX != 1 || !params.get<cv::String>("pad_mode", "").empty() || params.blobs.empty()) {
        return false;
    }
    if (params.has("pad")) {
        const cv::dnn::DictValue& pad = params.get("pad");
        if (pad.size() != 4) {
            return false;
        }
        shape.top = pad.get<int>(0);
        shape.left = pad.get<int>(1);
        shape.bottom = pad.get<int>(2);
        shape.right = pad.get<int>(3);
    }
    const cv::Mat& weights = params.blobs[0];
    const int groups = params.get<int>("group", 1);
    if (weights.dims != 4 || weights.type() != CV_32F || !weights.isContinuous() || weights.size[2] != shape.kernelY ||
        weights.size[3] != shape.kernelX || (params.blobs.size() > 1 && params.blobs[1].type() != CV_32F)) {
        return false;
    }
    shape.outputs = weights.size[0];
    shape.inputs = weights.size[1] * groups;
    shape.depthwise = groups > 1;
    return groups == 1 || (weights.size[1] == 1 && groups == shape.outputs);
}

cv::Ptr<cv::dnn::Layer> makeConvolution(cv::dnn::LayerParams& params)
{
    Shape shape;
    if (shapeOf(params, shape)) {
        return cv::makePtr<FastConvolution>(params, shape, *convolutionKernels());
    }
    return cv::dnn::ConvolutionLayer::create(params);
}

} // namespace

void useFastConvolutions()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (convolutionKernels()) {
            cv::dnn::LayerFactory::registerLayer("Convolution", makeConvolution);
        }
    });
}

} // namespace alliance::vision
