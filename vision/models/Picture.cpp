#include "vision/models/Picture.h"

#include "vision/models/NetworkInput.h"

#include <opencv2/imgproc.hpp>

namespace alliance::vision
{

base::Result<base::ImageView> ReadyPicture::grey()
{
    if (const auto status = requireRgb(m_rgb); !status) {
        return tl::unexpected(status.error());
    }
    if (m_grey.empty()) {
        cv::cvtColor(matOf(m_rgb), m_grey, cv::COLOR_RGB2GRAY);
    }
    return base::ImageView{m_grey.data, m_grey.cols, m_grey.rows, static_cast<std::ptrdiff_t>(m_grey.step),
                           base::PixelFormat::Gray8};
}

} // namespace alliance::vision
