#include "vision/signals/FrameFit.h"

#include <opencv2/imgproc.hpp>

namespace alliance::vision
{

FrameFit FrameFit::between(cv::Size from, cv::Size to)
{
    if (from == to || from.empty()) {
        return {};
    }
    FrameFit fit;
    fit.scale = std::min(double(to.width) / from.width, double(to.height) / from.height);
    fit.offset = {(to.width - fit.scale * from.width) / 2, (to.height - fit.scale * from.height) / 2};
    return fit;
}

namespace
{

cv::Point2f placed(const FrameFit& fit, cv::Point2f point)
{
    return {static_cast<float>(point.x * fit.scale + fit.offset.x),
            static_cast<float>(point.y * fit.scale + fit.offset.y)};
}

} // namespace

FaceObservation FrameFit::operator()(FaceObservation face) const
{
    for (cv::Point3f& point : face.points) {
        const cv::Point2f at = placed(*this, {point.x, point.y});
        point = {at.x, at.y, static_cast<float>(point.z * scale)};
    }
    face.box = {placed(*this, face.box.tl()), placed(*this, face.box.br())};
    face.size *= scale;
    face.head.reprojectionError *= scale;
    return face;
}

PoseObservation FrameFit::operator()(PoseObservation body) const
{
    for (PosePoint& point : body.points) {
        point.at = placed(*this, point.at);
        point.z = static_cast<float>(point.z * scale);
    }
    for (cv::Point2f& point : body.region) {
        point = placed(*this, point);
    }
    return body;
}

cv::Mat FrameFit::operator()(const cv::Mat& picture, cv::Size frame) const
{
    const cv::Size size(std::clamp(cvRound(picture.cols * scale), 1, frame.width),
                        std::clamp(cvRound(picture.rows * scale), 1, frame.height));
    cv::Mat laid(frame, picture.type(), cv::Scalar::all(0));
    const cv::Point corner((frame.width - size.width) / 2, (frame.height - size.height) / 2);
    cv::resize(picture, laid(cv::Rect(corner, size)), size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return laid;
}

} // namespace alliance::vision
