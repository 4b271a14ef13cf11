// `alliance frames` writes exactly the pictures that were asked for: 100 seeded random frames of each container and
// codec, each carrying its number.

#include "tests/cli/Program.h"
#include "tests/support/media/NumberPicture.h"

#include <QImage>

#include <algorithm>
#include <numeric>
#include <random>

namespace alliance::cli_tests
{
namespace
{

using support::ClipSpec;
using support::Codec;
using support::Container;

constexpr int kFrames = 240;
constexpr int kAsked = 100;
constexpr unsigned kSeed = 20140301;

class ExactFramesOnTheCommandLine : public CliTest, public ::testing::WithParamInterface<ClipSpec>
{
};

int numberIn(const QString& file)
{
    const QImage picture = QImage(file).convertToFormat(QImage::Format_RGB888);
    return support::readNumber(
        {picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine(), base::PixelFormat::Rgb24});
}

TEST_P(ExactFramesOnTheCommandLine, AHundredRandomFramesCarryTheNumbersAskedFor)
{
    RecordProperty("seed", static_cast<int>(kSeed));
    std::vector<int> numbers(kFrames);
    std::iota(numbers.begin(), numbers.end(), 0);
    std::shuffle(numbers.begin(), numbers.end(), std::mt19937(kSeed));
    numbers.resize(kAsked);
    QStringList asked;
    for (const int number : numbers) {
        asked << QString::number(number);
    }
    const QString recording = clip(GetParam(), support::clipName(GetParam()));
    const Ran ran = run({QStringLiteral("frames"), recording, QStringLiteral("--at"), asked.join(QLatin1Char(',')),
                         QStringLiteral("--out"), path("pictures")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    for (const int number : numbers) {
        const QString file = path("pictures") + QStringLiteral("/%1.png").arg(number, 8, 10, QLatin1Char('0'));
        EXPECT_EQ(numberIn(file), number) << "seed " << kSeed;
    }
}

std::vector<ClipSpec> kinds()
{
    std::vector<ClipSpec> specs;
    const auto add = [&](Codec codec, int bFrames, std::initializer_list<Container> containers) {
        for (const Container container : containers) {
            ClipSpec spec;
            spec.container = container;
            spec.codec = codec;
            spec.bFrames = bFrames;
            spec.openGop = bFrames > 0;
            spec.frames = kFrames;
            specs.push_back(spec);
        }
    };
    add(Codec::H264, 2, {Container::Mp4, Container::Mkv, Container::Ts, Container::Avi});
    add(Codec::Hevc, 2, {Container::Mp4, Container::Mkv, Container::Ts});
    add(Codec::Vp9, 0, {Container::WebM, Container::Mkv, Container::Mp4});
    add(Codec::Mpeg2, 2, {Container::Ps, Container::Ts, Container::Mkv, Container::Avi});
    add(Codec::Mjpeg, 0, {Container::Avi, Container::Mkv, Container::Mp4});
    return specs;
}

INSTANTIATE_TEST_SUITE_P(EveryKind, ExactFramesOnTheCommandLine, ::testing::ValuesIn(kinds()),
                         [](const ::testing::TestParamInfo<ClipSpec>& kind) {
                             std::string name = support::clipName(kind.param);
                             std::replace_if(
                                 name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
                             return name;
                         });

} // namespace
} // namespace alliance::cli_tests
