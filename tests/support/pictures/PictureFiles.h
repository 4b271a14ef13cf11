#pragma once
// Pictures in files, as OpenCV reads and writes them. Its library for that brings GDAL and 80 others, with which a
// program takes 0.2 s longer to begin: it is loaded with the first picture.

#include <opencv2/core.hpp>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace alliance::support
{

enum class Orientation { OfTheFile, AsStored };

// 8-bit BGR; empty where the file or the library cannot be read.
cv::Mat readPicture(const std::filesystem::path& file, Orientation orientation = Orientation::OfTheFile);

// Of 8-bit BGR; empty where the library cannot be loaded.
std::vector<std::uint8_t> pngOf(const cv::Mat& picture);

} // namespace alliance::support
