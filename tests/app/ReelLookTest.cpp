// What a person said of the places that the check of a reel lists.

#include "app/services/ReelLook.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

ReelSighting sighting(std::int64_t from, std::int64_t to, const QRectF& box, qsizetype cut = 0)
{
    ReelSighting one;
    one.cut = cut;
    one.firstFrame = from;
    one.lastFrame = to;
    one.frames = to - from + 1;
    one.box = box;
    one.score = 0.5;
    return one;
}

const QRectF kBox(0.4, 0.3, 0.1, 0.2);

TEST(ReelLook, KeepsWhatWasSaidThroughItsFile)
{
    ReelLook look{"abc", {{sighting(10, 20, kBox), {}}, {sighting(40, 41, kBox, 2), {}}}};
    look.places[0].face = true;
    const auto read = lookFrom(lookJson(look));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->reel, "abc");
    ASSERT_EQ(read->places.size(), 2);
    EXPECT_EQ(read->places[0].face, true);
    EXPECT_FALSE(read->places[1].face);
    EXPECT_EQ(read->places[1].sighting.cut, 2);
    EXPECT_EQ(read->places[0].sighting.box, kBox);
    EXPECT_EQ(read->places[0].sighting.lastFrame, 20);
}

TEST(ReelLook, OnlyWhatAPersonCalledNoFaceIsSettledAndOnlyThereAndThen)
{
    ReelLook look{"abc", {{sighting(10, 20, kBox), {}}}};
    const ReelSighting again = sighting(10, 20, kBox);
    EXPECT_FALSE(look.settles(again)) << "nobody has looked";
    look.places[0].face = true;
    EXPECT_FALSE(look.settles(again)) << "a face that still shows after it was covered";
    look.places[0].face = false;
    EXPECT_TRUE(look.settles(again));
    EXPECT_TRUE(look.settles(sighting(12, 14, kBox.adjusted(0.01, 0, 0, -0.01))));
    EXPECT_FALSE(look.settles(sighting(10, 30, kBox))) << "it goes on longer";
    EXPECT_FALSE(look.settles(sighting(10, 20, kBox, 1))) << "another cut";
    EXPECT_FALSE(look.settles(sighting(10, 20, kBox.translated(0.2, 0)))) << "elsewhere";
    EXPECT_FALSE(look.settles(sighting(50, 51, kBox))) << "another time";
}

TEST(ReelLook, AFaceIsCoveredByAnEllipseRoundItsBox)
{
    ReelLook look{"abc", {{sighting(10, 20, kBox), {}}, {sighting(30, 31, kBox), {}}}};
    look.places[0].face = true;
    const auto covers = look.covers();
    ASSERT_EQ(covers.size(), 1U);
    EXPECT_LE(covers[0].firstFrame, 10);
    EXPECT_GE(covers[0].lastFrame, 20);
    for (const QPointF& corner : {kBox.topLeft(), kBox.bottomRight()}) {
        const double u = (corner.x() - covers[0].spot.x) / covers[0].spot.halfWidth;
        const double v = (corner.y() - covers[0].spot.y) / covers[0].spot.halfHeight;
        EXPECT_LE(u * u + v * v, 1.0);
    }
}

TEST(ReelLook, OtherFilesAreRefused)
{
    for (const char* text :
         {"", "{}", "[]", "{\"reel\":\"a\"}", "{\"reel\":\"a\",\"places\":[{}]}",
          "{\"reel\":\"a\",\"places\":[{\"cut\":1,\"from\":5,\"to\":4,\"box\":[0,0,1,1]}]}",
          "{\"reel\":\"a\",\"places\":[{\"cut\":1,\"from\":1,\"to\":4,\"box\":[0,0,1,1],\"face\":\"no\"}]}"})
        EXPECT_FALSE(lookFrom(text)) << text;
}

} // namespace
} // namespace alliance::app
