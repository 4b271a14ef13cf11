#include "vision/models/FastLayers.h"

#include "vision/models/ActivatedLayer.h"

#include <opencv2/dnn/layer.details.hpp>

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

namespace alliance::vision
{
namespace
{

using cv::dnn::MatShape;

std::size_t planeOf(const cv::Mat& blob)
{
    return blob.dims < 3 ? 1 : blob.total(2);
}

void add(const float* __restrict a, const float* __restrict b, std::size_t count, float* __restrict to)
{
    for (std::size_t i = 0; i < count; ++i) {
        to[i] = a[i] + b[i];
    }
}

class FastSum final : public ActivatedLayer
{
public:
    using ActivatedLayer::ActivatedLayer;

    bool getMemoryShapes(const std::vector<MatShape>& inputs, int, std::vector<MatShape>& outputs,
                         std::vector<MatShape>&) const override
    {
        CV_Assert(inputs.size() == 2 && inputs[0] == inputs[1] && inputs[0].size() >= 2);
        outputs.assign(1, inputs[0]);
        return false;
    }

    void forward(cv::InputArrayOfArrays from, cv::OutputArrayOfArrays to, cv::OutputArrayOfArrays) override
    {
        const std::vector<cv::Mat> inputs = blobsOf(from);
        std::vector<cv::Mat> outputs = blobsOf(to);
        const std::size_t plane = planeOf(outputs[0]);
        const int channels = outputs[0].size[1];
        const std::size_t planes = outputs[0].total() / plane;
        for (std::size_t p = 0; p < planes; ++p) {
            float* sums = outputs[0].ptr<float>() + p * plane;
            add(inputs[0].ptr<float>() + p * plane, inputs[1].ptr<float>() + p * plane, plane, sums);
            activate(sums, static_cast<int>(plane), plane, static_cast<int>(p) % channels, 1);
        }
    }
};

// `count` of them from two rows of twice as many.
void largestOfFour(const float* __restrict upper, const float* __restrict lower, int count, float* __restrict to)
{
    for (int i = 0; i < count; ++i) {
        const float a = std::max(upper[2 * i], upper[2 * i + 1]);
        const float b = std::max(lower[2 * i], lower[2 * i + 1]);
        to[i] = std::max(a, b);
    }
}

class FastMaximum final : public ActivatedLayer
{
public:
    using ActivatedLayer::ActivatedLayer;

    bool getMemoryShapes(const std::vector<MatShape>& inputs, int required, std::vector<MatShape>& outputs,
                         std::vector<MatShape>&) const override
    {
        CV_Assert(inputs.size() == 1 && inputs[0].size() == 4 && required <= 1);
        outputs.assign(1, {inputs[0][0], inputs[0][1], inputs[0][2] / 2, inputs[0][3] / 2});
        return false;
    }

    void forward(cv::InputArrayOfArrays from, cv::OutputArrayOfArrays to, cv::OutputArrayOfArrays) override
    {
        const std::vector<cv::Mat> inputs = blobsOf(from);
        std::vector<cv::Mat> outputs = blobsOf(to);
        const auto width = static_cast<std::size_t>(inputs[0].size[3]);
        const int rows = outputs[0].size[2];
        const int columns = outputs[0].size[3];
        for (int n = 0; n < outputs[0].size[0]; ++n) {
            for (int channel = 0; channel < outputs[0].size[1]; ++channel) {
                const float* source = inputs[0].ptr<float>(n, channel);
                auto* plane = outputs[0].ptr<float>(n, channel);
                for (int y = 0; y < rows; ++y) {
                    const float* upper = source + 2 * static_cast<std::size_t>(y) * width;
                    largestOfFour(upper, upper + width, columns, plane + static_cast<std::ptrdiff_t>(y) * columns);
                }
                activate(plane, rows * columns, static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns),
                         channel, 1);
            }
        }
    }
};

bool isAll(const cv::dnn::LayerParams& params, const char* name, int value, int otherwise)
{
    if (!params.has(name)) {
        return value == otherwise;
    }
    const cv::dnn::DictValue& values = params.get(name);
    for (int i = 0; i < values.size(); ++i) {
        if (values.get<int>(i) != value) {
            return false;
        }
    }
    return true;
}

cv::Ptr<cv::dnn::Layer> makeSum(cv::dnn::LayerParams& params)
{
    const bool plain = params.get<cv::String>("operation", "sum") == "sum" && !params.has("coeff") &&
                       params.get<cv::String>("output_channels_mode", "same") == "same";
    if (plain) {
        return cv::makePtr<FastSum>(params);
    }
    return cv::dnn::EltwiseLayer::create(params);
}

cv::Ptr<cv::dnn::Layer> makePooling(cv::dnn::LayerParams& params)
{
    cv::String kind = params.get<cv::String>("pool", "max");
    std::transform(kind.begin(), kind.end(), kind.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
    const bool plain = kind == "max" && params.has("kernel_size") && isAll(params, "kernel_size", 2, 0) &&
                       isAll(params, "stride", 2, 1) && isAll(params, "pad", 0, 0) &&
                       params.get<cv::String>("pad_mode", "").empty() && !params.get<bool>("ceil_mode", true) &&
                       !params.get<bool>("global_pooling", false);
    if (plain && params.get("kernel_size").size() <= 2) {
        return cv::makePtr<FastMaximum>(params);
    }
    return cv::dnn::PoolingLayer::create(params);
}

} // namespace

void useFastLayers()
{
    static std::once_flag once;
    std::call_once(once, [] {
        cv::dnn::LayerFactory::registerLayer("Eltwise", makeSum);
        cv::dnn::LayerFactory::registerLayer("Pooling", makePooling);
    });
}

} // namespace alliance::vision
