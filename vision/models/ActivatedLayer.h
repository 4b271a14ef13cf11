#pragma once
// A layer of ours that takes over the activation which follows it, as OpenCV's own do.

#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>
#include <opencv2/dnn/all_layers.hpp>

#include <cstddef>
#include <vector>

namespace alliance::vision
{

class ActivatedLayer : public cv::dnn::Layer
{
public:
    using Layer::Layer;

    bool setActivation(const cv::Ptr<cv::dnn::ActivationLayer>& activation) override
    {
        if (m_activation && activation) {
            return false;
        }
        m_activation = activation; // nothing: taken off again, before the net is laid out anew
        return !m_activation.empty();
    }

protected:
    // They share their numbers with `all`.
    static std::vector<cv::Mat> blobsOf(cv::InputArrayOfArrays all)
    {
        std::vector<cv::Mat> found;
        all.getMatVector(found);
        return found;
    }
    // In place: `length` values of each of `channels` planes, from `channel` on, that lie `plane` values apart.
    void activate(float* data, int length, std::size_t plane, int channel, int channels) const
    {
        if (m_activation) {
            m_activation->forwardSlice(data, data, length, plane, channel, channel + channels);
        }
    }

private:
    cv::Ptr<cv::dnn::ActivationLayer> m_activation;
};

} // namespace alliance::vision
