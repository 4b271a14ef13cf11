#include "vision/models/FastConvolution.h"

#include <gtest/gtest.h>
#include <opencv2/dnn.hpp>

using namespace alliance::vision;

namespace
{

struct Layer {
    int inputs;
    int outputs;
    int groups;
    cv::Size kernel;
    int stride;
    std::array<int, 4> pad; // top, left, bottom, right
    cv::Size size;
};

cv::Mat randomBlob(const std::vector<int>& sizes, std::uint64_t seed)
{
    cv::Mat blob(sizes, CV_32F);
    cv::RNG(seed).fill(blob, cv::RNG::UNIFORM, -1, 1);
    return blob;
}

// The definition of a convolution followed by a rectifier.
cv::Mat expected(const Layer& layer, const cv::Mat& input, const cv::Mat& weights, const cv::Mat& bias)
{
    const int rows = (layer.size.height + layer.pad[0] + layer.pad[2] - layer.kernel.height) / layer.stride + 1;
    const int columns = (layer.size.width + layer.pad[1] + layer.pad[3] - layer.kernel.width) / layer.stride + 1;
    cv::Mat output(std::vector<int>{1, layer.outputs, rows, columns}, CV_32F);
    const int perGroup = layer.inputs / layer.groups;
    for (int out = 0; out < layer.outputs; ++out) {
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < columns; ++x) {
                double sum = bias.at<float>(out);
                for (int c = 0; c < perGroup; ++c) {
                    const int channel = out / (layer.outputs / layer.groups) * perGroup + c;
                    for (int ky = 0; ky < layer.kernel.height; ++ky) {
                        for (int kx = 0; kx < layer.kernel.width; ++kx) {
                            const int row = y * layer.stride - layer.pad[0] + ky;
                            const int column = x * layer.stride - layer.pad[1] + kx;
                            if (row >= 0 && column >= 0 && row < layer.size.height && column < layer.size.width) {
                                sum += double(input.ptr<float>(0, channel, row)[column]) *
                                       double(weights.ptr<float>(out, c, ky)[kx]);
                            }
                        }
                    }
                }
                output.ptr<float>(0, out, y)[x] = static_cast<float>(std::max(0.0, sum));
            }
        }
    }
    return output;
}

} // namespace

TEST(FastConvolution, GivesWhatTheDefinitionSays)
{
    useFastConvolutions();
    useFastConvolutions(); // changes nothing
    const std::vector<Layer> layers{
        {5, 11, 1, {1, 1}, 1, {0, 0, 0, 0}, {9, 7}},     // fewer pixels and outputs than fit one block
        {16, 24, 1, {1, 1}, 1, {0, 0, 0, 0}, {32, 20}},  // whole blocks
        {3, 16, 1, {3, 3}, 2, {0, 0, 1, 1}, {64, 48}},   // the first layer of most networks
        {3, 8, 1, {3, 3}, 2, {1, 1, 1, 1}, {37, 21}},    // pieces of rows
        {8, 9, 1, {2, 2}, 2, {0, 0, 0, 0}, {26, 14}},    //
        {4, 4, 1, {5, 3}, 1, {2, 1, 2, 1}, {3, 4}},      // wider than the picture
        {6, 7, 1, {4, 4}, 1, {0, 0, 0, 0}, {4, 4}},      // to one pixel
        {12, 12, 12, {3, 3}, 1, {1, 1, 1, 1}, {33, 17}}, // depthwise
        {12, 12, 12, {5, 5}, 2, {1, 1, 2, 2}, {40, 24}}, //
        {3, 3, 3, {3, 3}, 2, {0, 0, 1, 1}, {7, 5}},      //
        {8, 8, 4, {3, 3}, 1, {1, 1, 1, 1}, {10, 10}},    // groups: left to OpenCV
    };
    for (std::size_t i = 0; i < layers.size(); ++i) {
        SCOPED_TRACE(i);
        const Layer& layer = layers[i];
        const cv::Mat weights = randomBlob(
            {layer.outputs, layer.inputs / layer.groups, layer.kernel.height, layer.kernel.width}, 10 * i + 1);
        const cv::Mat bias = randomBlob({layer.outputs, 1}, 10 * i + 2);
        const cv::Mat input = randomBlob({1, layer.inputs, layer.size.height, layer.size.width}, 10 * i + 3);
        cv::dnn::LayerParams params;
        const std::array<int, 2> kernel{layer.kernel.height, layer.kernel.width};
        const std::array<int, 2> stride{layer.stride, layer.stride};
        params.set("kernel_size", cv::dnn::DictValue::arrayInt(kernel.data(), 2));
        params.set("stride", cv::dnn::DictValue::arrayInt(stride.data(), 2));
        params.set("pad", cv::dnn::DictValue::arrayInt(layer.pad.data(), 4));
        params.set("group", layer.groups);
        params.set("num_output", layer.outputs);
        params.set("bias_term", true);
        params.blobs = {weights, bias};
        cv::dnn::Net net;
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.addLayerToPrev("convolution", "Convolution", params);
        cv::dnn::LayerParams rectifier;
        net.addLayerToPrev("rectifier", "ReLU", rectifier);
        net.setInput(input);
        const cv::Mat output = net.forward();
        const cv::Mat wanted = expected(layer, input, weights, bias);
        ASSERT_EQ(output.total(), wanted.total());
        EXPECT_LT(cv::norm(output.reshape(1, 1), wanted.reshape(1, 1), cv::NORM_INF), 2e-5);
        EXPECT_GT(cv::norm(output.reshape(1, 1), cv::NORM_INF), 0.1);
        const cv::Mat again = net.forward().clone();
        EXPECT_EQ(cv::norm(output.reshape(1, 1), again.reshape(1, 1), cv::NORM_INF), 0);
    }
}
