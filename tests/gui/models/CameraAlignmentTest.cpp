#include "app/models/CameraAlignment.h"

#include "app/models/OffsetSearch.h"
#include "media/index/FrameIndexBuilder.h"
#include "tests/support/media/ClipMaker.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

using base::MediaTime;

std::shared_ptr<const media::FrameIndex> indexOf(bool variable)
{
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("clip.mp4")).toStdString();
    support::ClipSpec spec;
    spec.frames = 60;
    spec.variableTimes = variable;
    EXPECT_TRUE(support::makeClip(spec, file));
    const auto source = base::openFileSource(file);
    auto built = media::buildFrameIndex(**source);
    EXPECT_TRUE(built);
    return std::make_shared<const media::FrameIndex>(std::move(*built));
}

TEST(CameraAlignment, ANudgeMovesByOneFrameOfTheCameraWhateverItsLength)
{
    const auto index = indexOf(true);
    MediaTime offset{};
    for (const std::int64_t frame : {10, 25, 40}) {
        const MediaTime at = index->timeOf(frame);
        const MediaTime later = nudgedOffset(*index, at, offset, 1);
        EXPECT_EQ(index->frameAt(at - later), frame - 1);
        const MediaTime earlier = nudgedOffset(*index, at, offset, -3);
        EXPECT_EQ(index->frameAt(at - earlier), frame + 3);
        EXPECT_EQ(nudgedOffset(*index, at, later, -1), offset);
    }
}

TEST(CameraAlignment, ANudgeBesideTheRecordingStillMoves)
{
    const auto index = indexOf(false);
    EXPECT_EQ(nudgedOffset(*index, {}, {}, 1), MediaTime{40'000'000});
    EXPECT_EQ(nudgedOffset(*index, {}, MediaTime::fromSeconds(5), -1), MediaTime::fromSeconds(4.96));
    EXPECT_EQ(nudgedOffset(*index, MediaTime::fromSeconds(90), {}, -1), MediaTime{-40'000'000});
}

TEST(CameraAlignment, CountsFramesOfTheRecordingThatStartsFirst)
{
    const auto index = indexOf(false);
    EXPECT_EQ(offsetFrames(*index, *index, MediaTime{400'000'000}), 10);
    EXPECT_EQ(offsetFrames(*index, *index, MediaTime{-400'000'000}), -10);
    EXPECT_EQ(offsetFrames(*index, *index, {}), 0);
}

TEST(CameraAlignment, OffsetsAreWrittenWithTheirSignAndReadAgain)
{
    for (const std::int64_t ms : {0, 40, -40, 1'240, -3'661'005}) {
        const MediaTime offset{ms * 1'000'000};
        EXPECT_EQ(parseOffset(offsetText(offset)), offset) << offsetText(offset).toStdString();
    }
    EXPECT_EQ(offsetText(MediaTime{1'240'000'000}), QStringLiteral("+0:00:01.240"));
    EXPECT_EQ(parseOffset(QStringLiteral("\u22121.5")), MediaTime{-1'500'000'000});
    EXPECT_FALSE(parseOffset(QStringLiteral("soon")));
    EXPECT_FALSE(parseOffset(QString()));
}

TEST(CameraAlignment, WordsSayHowFarAProposalCanBeTrustedAndWhetherTheClocksDrift)
{
    const QString clear = proposalWords({{}, 0.95, 0});
    EXPECT_TRUE(clear.contains(QStringLiteral("clearly"))) << clear.toStdString();
    EXPECT_TRUE(clear.contains(QStringLiteral("alike")));
    const QString drifting = proposalWords({{}, 0.6, -50});
    EXPECT_TRUE(drifting.contains(QStringLiteral("probably")));
    EXPECT_TRUE(drifting.contains(QStringLiteral("0.18 s an hour"))) << drifting.toStdString();
    EXPECT_TRUE(proposalWords({{}, 0.1, 0}).contains(QStringLiteral("Nothing was moved")));
}

} // namespace
} // namespace alliance::app
