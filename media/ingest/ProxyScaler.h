#pragma once
// Makes the small pictures of the scrub proxy. Internal to media.

#include "media/base/Result.h"
#include "media/decode/VideoFrame.h"
#include "media/ingest/BoxFilter.h"

#include <memory>

struct AVFrame;
struct SwsContext;

namespace alliance::media
{

// The longer side at most `maxSide`, both sides even, the shape of the stored picture kept.
PictureSize proxySize(int storedWidth, int storedHeight, int maxSide);

// Not thread safe: one per thread.
class ProxyScaler
{
public:
    explicit ProxyScaler(int maxSide) : m_maxSide(maxSide) {}
    ~ProxyScaler();
    ProxyScaler(const ProxyScaler&) = delete;
    ProxyScaler& operator=(const ProxyScaler&) = delete;

    // 8 bit 4:2:0 in the colours of `picture`: colour space stated, full range kept as colour range. Shares the pixels
    // when nothing has to change. Fails with Unsupported (pixel format that cannot be converted) or Internal.
    base::Result<std::shared_ptr<const AVFrame>> scale(const std::shared_ptr<const AVFrame>& picture);

private:
    bool shrink(const AVFrame& from, AVFrame& to);

    int m_maxSide;
    BoxFilter m_box;
    SwsContext* m_scaler = nullptr;
};

} // namespace alliance::media
