#pragma once
// One network of a ModelSet, ready to run. Belongs to one thread.

#include "media/base/Result.h"
#include "vision/models/ModelSet.h"

#include <opencv2/dnn.hpp>

#include <string>
#include <vector>

namespace alliance::vision
{

class Network
{
public:
    // `outputs` are the names of the wanted outputs. NotFound: no such file; Damaged: it cannot be read as a network.
    static base::Result<Network> create(const ModelSet& models, const std::string& file,
                                        std::vector<std::string> outputs);

    // `blob` is float, 1 x channels x height x width. Gives the outputs in the order of their names; they stay valid
    // until the next run. Internal: the network failed.
    base::Result<std::vector<cv::Mat>> run(const cv::Mat& blob);

private:
    Network(const cv::dnn::Net& net, std::string file, std::vector<std::string> outputs);

    cv::dnn::Net m_net;
    std::string m_file;
    std::vector<std::string> m_outputs;
};

} // namespace alliance::vision
