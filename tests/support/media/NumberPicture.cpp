#include "tests/support/media/NumberPicture.h"

#include <algorithm>

namespace alliance::support
{
namespace
{

constexpr int kColumns = 8;
constexpr int kRows = 6; // two of bits, two of their complement, two for digits
constexpr int kBitRows = 2;
constexpr std::uint8_t kDark = 28;
constexpr std::uint8_t kLight = 222;

// 3 x 5 dots per digit, a row per octal figure.
constexpr int kDigits[10] = {075557, 026227, 071747, 071717, 055711, 074717, 074757, 071111, 075757, 075717};

bool digitDot(int digit, int x, int y)
{
    return ((kDigits[digit] >> ((4 - y) * 3 + (2 - x))) & 1) != 0;
}

void drawDigits(std::vector<std::uint8_t>& luma, int width, int height, int number)
{
    const int top = height * 4 / kRows;
    const int dot = std::max(1, std::min((height - top) / 6, width / 24));
    for (int place = 0; place < 5; ++place) {
        int digit = number;
        for (int i = place; i < 4; ++i)
            digit /= 10;
        digit %= 10;
        for (int y = 0; y < 5 * dot; ++y) {
            for (int x = 0; x < 3 * dot; ++x) {
                const int column = (place * 4 + 1) * dot + x;
                const int row = top + dot / 2 + y;
                if (column < width && row < height && digitDot(digit, x / dot, y / dot))
                    luma[static_cast<std::size_t>(row) * width + column] = kLight;
            }
        }
    }
}

double blockMean(const base::ImageView& picture, int column, int row)
{
    const int x0 = (column * 4 + 1) * picture.width / (kColumns * 4);
    const int x1 = (column * 4 + 3) * picture.width / (kColumns * 4);
    const int y0 = (row * 4 + 1) * picture.height / (kRows * 4);
    const int y1 = (row * 4 + 3) * picture.height / (kRows * 4);
    const int step = base::bytesPerPixel(picture.format);
    const int middle = step / 2; // green of RGB
    double sum = 0;
    int count = 0;
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x, ++count)
            sum += picture.row(y)[x * step + middle];
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

std::vector<std::uint8_t> drawNumber(int number, int width, int height)
{
    std::vector<std::uint8_t> luma(static_cast<std::size_t>(width) * height, kDark);
    const auto lineAt = [&](int y) { return luma.begin() + static_cast<std::ptrdiff_t>(y) * width; };
    int drawn = -1;
    for (int y = 0; y < height * 4 / kRows; ++y) {
        const int row = y * kRows / height;
        if (row == drawn) {
            std::copy_n(lineAt(y - 1), width, lineAt(y));
            continue;
        }
        for (int x = 0; x < width; ++x) {
            const int bit = (row % kBitRows) * kColumns + x * kColumns / width;
            const bool set = ((number >> bit) & 1) != 0;
            lineAt(y)[x] = set == (row < kBitRows) ? kLight : kDark;
        }
        drawn = row;
    }
    drawDigits(luma, width, height, number);
    return luma;
}

int readNumber(const base::ImageView& picture)
{
    constexpr double kMiddle = 125.0;
    if (picture.empty())
        return -1;
    int number = 0;
    for (int bit = 0; bit < kColumns * kBitRows; ++bit) {
        const int row = bit / kColumns;
        const bool set = blockMean(picture, bit % kColumns, row) > kMiddle;
        const bool complement = blockMean(picture, bit % kColumns, row + kBitRows) > kMiddle;
        if (set == complement)
            return -1;
        number |= set ? 1 << bit : 0;
    }
    return number;
}

} // namespace alliance::support
