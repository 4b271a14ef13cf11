#include "tests/support/pictures/PictureFiles.h"

#include "tests/support/pictures/PictureLibrary.h"

#include <dlfcn.h>

namespace alliance::support
{
namespace
{

// Stays loaded.
const PictureLibrary* pictureLibrary()
{
    static const PictureLibrary* const loaded = []() -> const PictureLibrary* {
        void* library = dlopen(ALLIANCE_PICTURE_LIBRARY, RTLD_NOW | RTLD_LOCAL);
        return library ? static_cast<const PictureLibrary*>(dlsym(library, kPictureLibrary)) : nullptr;
    }();
    return loaded;
}

} // namespace

cv::Mat readPicture(const std::filesystem::path& file, Orientation orientation)
{
    const PictureLibrary* library = pictureLibrary();
    return library ? library->read(file.string(), orientation) : cv::Mat();
}

std::vector<std::uint8_t> pngOf(const cv::Mat& picture)
{
    const PictureLibrary* library = pictureLibrary();
    return library ? library->png(picture) : std::vector<std::uint8_t>();
}

} // namespace alliance::support
