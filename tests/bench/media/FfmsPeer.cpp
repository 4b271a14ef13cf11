#include "tests/bench/media/Peer.h"

#include <ffms.h>

namespace alliance::bench
{
namespace
{

constexpr int kThreads = 2;

class FfmsPeer final : public Peer
{
public:
    FfmsPeer() { FFMS_Init(0, 0); }
    ~FfmsPeer() override { FFMS_DestroyVideoSource(m_source); }
    FfmsPeer(const FfmsPeer&) = delete;
    FfmsPeer& operator=(const FfmsPeer&) = delete;

    std::string name() const override { return "FFMS2"; }

    bool open(const std::filesystem::path& file, std::shared_ptr<const media::FrameIndex>) override
    {
        FFMS_Indexer* indexer = FFMS_CreateIndexer(file.c_str(), &m_error);
        if (!indexer)
            return false;
        FFMS_Index* index = FFMS_DoIndexing2(indexer, FFMS_IEH_IGNORE, &m_error);
        if (!index)
            return false;
        const int track = FFMS_GetFirstTrackOfType(index, FFMS_TYPE_VIDEO, &m_error);
        if (track >= 0)
            m_source = FFMS_CreateVideoSource(file.c_str(), track, index, kThreads, FFMS_SEEK_NORMAL, &m_error);
        FFMS_DestroyIndex(index);
        return m_source != nullptr;
    }

    bool seek(std::int64_t frame, const Look& look) override
    {
        const FFMS_Frame* picture = FFMS_GetFrame(m_source, static_cast<int>(frame), &m_error);
        if (!picture)
            return false;
        look({picture->Data[0], picture->EncodedWidth, picture->EncodedHeight, picture->Linesize[0],
              base::PixelFormat::Gray8});
        return true;
    }

private:
    char m_text[256] = {};
    FFMS_ErrorInfo m_error{0, 0, sizeof m_text, m_text};
    FFMS_VideoSource* m_source = nullptr;
};

} // namespace

std::unique_ptr<Peer> makeFfms()
{
    return std::make_unique<FfmsPeer>();
}

} // namespace alliance::bench
