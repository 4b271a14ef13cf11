#include "vision/models/FastLayers.h"

#include <gtest/gtest.h>
#include <opencv2/dnn.hpp>
#include <opencv2/dnn/all_layers.hpp>

using namespace alliance::vision;

namespace
{

cv::Mat randomBlob(const std::vector<int>& sizes, std::uint64_t seed)
{
    cv::Mat blob(sizes, CV_32F);
    cv::RNG(seed).fill(blob, cv::RNG::UNIFORM, -1, 1);
    return blob;
}

// Of a layer that takes these inputs, and a rectifier after it.
cv::Mat outputOf(const std::string& type, cv::dnn::LayerParams params, const std::vector<cv::Mat>& inputs)
{
    cv::dnn::Net net;
    net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        names.push_back("input" + std::to_string(i));
    net.setInputsNames(names);
    const int layer = net.addLayer("layer", type, params);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        net.connect(0, static_cast<int>(i), layer, static_cast<int>(i));
    cv::dnn::LayerParams rectifier;
    net.connect(layer, 0, net.addLayer("rectifier", "ReLU", rectifier), 0);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        net.setInput(inputs[i], names[i]);
    return net.forward().clone();
}

void expectSame(const cv::Mat& made, const cv::Mat& wanted)
{
    ASSERT_EQ(made.total(), wanted.total());
    EXPECT_EQ(cv::norm(made.reshape(1, 1), wanted.reshape(1, 1), cv::NORM_INF), 0);
    EXPECT_GT(cv::norm(made.reshape(1, 1), cv::NORM_INF), 0.1);
}

cv::dnn::LayerParams pooling(int kernel, bool ceil)
{
    const std::array<int, 2> sides{kernel, kernel};
    cv::dnn::LayerParams params;
    params.set("pool", "MAX");
    params.set("kernel_size", cv::dnn::DictValue::arrayInt(sides.data(), 2));
    params.set("stride", cv::dnn::DictValue::arrayInt(sides.data(), 2));
    params.set("ceil_mode", ceil);
    return params;
}

} // namespace

TEST(FastLayers, AddTwoInputsNumberByNumber)
{
    useFastLayers();
    useFastLayers(); // changes nothing
    for (const std::vector<int>& sizes : {std::vector{1, 3, 5, 7}, {1, 16, 24, 24}, {2, 4, 3, 3}}) {
        const std::vector<cv::Mat> inputs{randomBlob(sizes, 1), randomBlob(sizes, 2)};
        expectSame(outputOf("Eltwise", {}, inputs), cv::max(0.0, inputs[0] + inputs[1]));
    }
}

TEST(FastLayers, LeaveProductsAndFactorsToOpenCv)
{
    useFastLayers();
    const std::vector<int> sizes{1, 4, 6, 5};
    const std::vector<cv::Mat> inputs{randomBlob(sizes, 3), randomBlob(sizes, 4)};
    cv::dnn::LayerParams product;
    product.set("operation", "prod");
    expectSame(outputOf("Eltwise", product, inputs), cv::max(0.0, inputs[0].mul(inputs[1])));
    cv::dnn::LayerParams difference;
    const std::array<double, 2> factors{1, -1};
    difference.set("coeff", cv::dnn::DictValue::arrayReal(factors.data(), 2));
    expectSame(outputOf("Eltwise", difference, inputs), cv::max(0.0, inputs[0] - inputs[1]));
}

TEST(FastLayers, GiveTheLargestOfFour)
{
    useFastLayers();
    for (const bool ceil : {false, true}) {
        for (const cv::Size size : {cv::Size(8, 6), cv::Size(48, 48), cv::Size(2, 2)}) {
            const cv::Mat input = randomBlob({1, 5, size.height, size.width}, 5);
            cv::Mat wanted(std::vector<int>{1, 5, size.height / 2, size.width / 2}, CV_32F);
            for (int c = 0; c < 5; ++c)
                for (int y = 0; y < size.height / 2; ++y)
                    for (int x = 0; x < size.width / 2; ++x) {
                        const float* upper = input.ptr<float>(0, c, 2 * y) + 2 * x;
                        const float* lower = input.ptr<float>(0, c, 2 * y + 1) + 2 * x;
                        wanted.ptr<float>(0, c, y)[x] = std::max({0.0F, upper[0], upper[1], lower[0], lower[1]});
                    }
            expectSame(outputOf("Pooling", pooling(2, ceil), {input}), wanted);
        }
    }
    // Odd sides lose what is left over, and three by three is OpenCV's.
    EXPECT_EQ(outputOf("Pooling", pooling(2, false), {randomBlob({1, 2, 7, 5}, 6)}).total(), 2U * 3 * 2);
    EXPECT_EQ(outputOf("Pooling", pooling(3, false), {randomBlob({1, 2, 9, 6}, 7)}).total(), 2U * 3 * 2);
}
