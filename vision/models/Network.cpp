#include "vision/models/Network.h"

#include "vision/models/FastConvolution.h"
#include "vision/models/FastLayers.h"

namespace alliance::vision
{

using base::ErrorCategory;

Network::Network(const cv::dnn::Net& net, std::string file, std::vector<std::string> outputs)
    : m_net(net), m_file(std::move(file)), m_outputs(std::move(outputs))
{
}

base::Result<Network> Network::create(const ModelSet& models, const std::string& file, std::vector<std::string> outputs)
{
    const auto bytes = models.network(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    try {
        useFastConvolutions();
        useFastLayers();
        cv::dnn::Net net = cv::dnn::readNetFromONNX(**bytes);
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return Network(net, file, std::move(outputs));
    } catch (const std::exception& error) {
        return base::fail(ErrorCategory::Damaged, "model file " + file + ": " + error.what());
    }
}

base::Result<std::vector<cv::Mat>> Network::run(const cv::Mat& blob)
{
    try {
        std::vector<cv::Mat> results;
        m_net.setInput(blob);
        m_net.forward(results, m_outputs);
        return results;
    } catch (const std::exception& error) {
        return base::fail(ErrorCategory::Internal, "network " + m_file + ": " + error.what());
    }
}

} // namespace alliance::vision
