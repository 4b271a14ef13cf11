#include "media/export/ReelCanvas.h"
#include "media/ingest/JpegCoder.h"

#include <gtest/gtest.h>

#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

namespace alliance::media
{
namespace
{

// A picture at the very end of the memory there is: whoever reads on ends the program.
class PictureAtTheEnd : public ::testing::Test
{
protected:
    static constexpr int kWidth = 158;
    static constexpr int kHeight = 90;
    static constexpr std::size_t kBytes = std::size_t{3} * kWidth * kHeight;

    void SetUp() override
    {
        const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
        const std::size_t room = (kBytes + page - 1) / page * page;
        m_size = room + page;
        m_all = ::mmap(nullptr, m_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        ASSERT_NE(m_all, MAP_FAILED);
        auto* bytes = static_cast<std::uint8_t*>(m_all);
        ASSERT_EQ(::mprotect(bytes + room, page, PROT_NONE), 0);
        std::uint8_t* first = bytes + room - kBytes;
        std::memset(first, 200, kBytes);
        picture = {first, kWidth, kHeight, std::ptrdiff_t{3} * kWidth, base::PixelFormat::Rgb24};
    }
    void TearDown() override
    {
        if (m_all != MAP_FAILED)
            ::munmap(m_all, m_size);
    }

    base::ImageView picture;

private:
    void* m_all = MAP_FAILED;
    std::size_t m_size = 0;
};

TEST_F(PictureAtTheEnd, BecomesAJpeg)
{
    const auto bytes = JpegEncoder().encode(picture);
    ASSERT_TRUE(bytes);
    const auto back = decodeJpeg(*bytes);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->width(), kWidth);
    EXPECT_NEAR(back->view().row(kHeight - 1)[3 * kWidth - 1], 200, 4);
}

TEST_F(PictureAtTheEnd, ComesIntoAReel)
{
    EXPECT_TRUE(ReelCanvas(320, 180).fit(picture));
}

} // namespace
} // namespace alliance::media
