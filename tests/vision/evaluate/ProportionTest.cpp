#include "vision/evaluate/Proportion.h"

#include <gtest/gtest.h>

using namespace alliance::vision;

TEST(Proportion, TheIntervalIsWilsons)
{
    // Newcombe 1998, Stat. Med. 17:857, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    const auto check = [](int hits, int all, double low, double high) {
        const auto share = proportion(hits, all);
        ASSERT_TRUE(share.has_value());
        EXPECT_NEAR(share->low, low, 5e-5) << hits << " of " << all;
        EXPECT_NEAR(share->high, high, 5e-5) << hits << " of " << all;
        EXPECT_DOUBLE_EQ(share->value, double(hits) / all);
        EXPECT_EQ(share->hits, hits);
        EXPECT_EQ(share->all, all);
    };
    check(81, 263, 0.2553, 0.3662);
    check(15, 148, 0.0624, 0.1605);
    check(0, 20, 0.0, 0.1611);
    check(1, 29, 0.0061, 0.1718);
    check(20, 20, 1 - 0.1611, 1.0);
}

TEST(Proportion, WithNothingCountedThereIsNoFigure)
{
    EXPECT_FALSE(proportion(0, 0).has_value());
    EXPECT_FALSE(proportion(3, 2).has_value());
    EXPECT_FALSE(proportion(-1, 2).has_value());
}

TEST(EventRate, TheIntervalIsThatOfAPoissonCount)
{
    // Garwood's limits for 0, 1, 5 and 100 events.
    const auto check = [](int events, double low, double high) {
        const auto rate = eventRate(events, 2.0);
        ASSERT_TRUE(rate.has_value());
        EXPECT_NEAR(rate->low * 2, low, 2e-3) << events;
        EXPECT_NEAR(rate->high * 2, high, 2e-3) << events;
        EXPECT_DOUBLE_EQ(rate->value, events / 2.0);
    };
    check(0, 0, 3.689);
    check(1, 0.0253, 5.572);
    check(5, 1.6235, 11.668);
    check(100, 81.364, 121.627);
}

TEST(EventRate, WithoutTimeThereIsNoFigure)
{
    EXPECT_FALSE(eventRate(3, 0).has_value());
    EXPECT_FALSE(eventRate(-1, 3).has_value());
}
