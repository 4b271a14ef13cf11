#include "tests/support/media/MadeClips.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace alliance::support
{
namespace
{

constexpr std::size_t kRoom = 64u << 20; // bytes, of all clips together

} // namespace

bool MadeClips::write(const ClipSpec& spec, const std::filesystem::path& path)
{
    const std::scoped_lock lock(m_mutex);
    const auto clip = std::find_if(m_clips.begin(), m_clips.end(), [&](const Clip& one) { return one.spec == spec; });
    if (clip == m_clips.end())
        return false;
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(clip->bytes.data(), static_cast<std::streamsize>(clip->bytes.size()));
    out.close();
    return out.good();
}

void MadeClips::keep(const ClipSpec& spec, const std::filesystem::path& path)
{
    if (spec.container == Container::Mkv || spec.container == Container::WebM)
        return;
    std::ifstream in(path, std::ios::binary);
    std::vector<char> bytes(std::istreambuf_iterator<char>(in), {});
    const std::scoped_lock lock(m_mutex);
    if (m_size + bytes.size() > kRoom)
        return;
    m_size += bytes.size();
    m_clips.push_back({spec, std::move(bytes)});
}

} // namespace alliance::support
