#include "tests/support/bench/Tables.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace alliance::test
{
namespace
{

TEST(BenchNumbers, QuantilesTakeTheNearestRank)
{
    const std::vector<double> values = {5, 1, 4, 2, 3, 6};
    EXPECT_EQ(quantile(values, 0.95), 6);
    EXPECT_EQ(quantile(values, 0.5), 3);
    EXPECT_EQ(mean(values), 3.5);
    EXPECT_EQ(share({true, false, true, true}), 0.75);
    EXPECT_EQ(quantile({}, 0.95) + mean({}) + share({}), 0);
}

TEST(BenchNumbers, F1IsOneOnlyWhereEverythingIsFoundAndNothingElse)
{
    Tally tally{.hits = 8, .misses = 2, .falseAlarms = 0};
    EXPECT_DOUBLE_EQ(tally.recall().value(), 0.8);
    EXPECT_DOUBLE_EQ(tally.precision().value(), 1);
    tally += {.hits = 2, .misses = 0, .falseAlarms = 10};
    EXPECT_DOUBLE_EQ(tally.precision().value(), 0.5);
    EXPECT_NEAR(tally.f1().value(), 0.625, 1e-9);
    EXPECT_FALSE(Tally{}.f1().has_value());
    EXPECT_EQ((Tally{.hits = 0, .misses = 3, .falseAlarms = 3}).f1(), 0);
}

TEST(BenchTables, PrintTheSameNumbersAsTextAndAsJson)
{
    const Table table{"heads", "Heads", {"face px", "yaw"}, {{Cell(60, 0), Cell(3.14159, 1)}, {"all", {}}}};
    EXPECT_EQ(toText(table), "Heads\n  face px | yaw\n  60      | 3.1\n  all     |\n");
    const auto json = nlohmann::json::parse(toJson({table}));
    EXPECT_EQ(json["heads"][0]["yaw"], 3.1);
    EXPECT_EQ(json["heads"][1]["face px"], "all");
    EXPECT_TRUE(json["heads"][1]["yaw"].is_null());
}

} // namespace
} // namespace alliance::test
