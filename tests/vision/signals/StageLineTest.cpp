#include "vision/signals/StageLine.h"

#include <gtest/gtest.h>

#include <atomic>

using alliance::vision::StageLine;

namespace
{

// What the last of three stages saw, each of which depends on all items before.
std::vector<int> through(int workers, std::size_t capacity)
{
    int first = 0;
    int second = 0;
    std::vector<int> seen;
    StageLine<int> line({[&](int& item) { item += first++; }, [&](int& item) { second = item += 3 * second % 7; },
                         [&](int& item) { seen.push_back(item); }},
                        workers, capacity);
    for (int i = 0; i < 200; ++i) {
        EXPECT_TRUE(line.give(i, {}));
    }
    line.drain();
    return seen;
}

} // namespace

TEST(StageLine, TheResultDoesNotDependOnTheNumberOfThreads)
{
    const auto one = through(1, 1);
    EXPECT_EQ(one.size(), 200U);
    for (const int workers : {1, 2, 3, 8}) {
        for (const std::size_t capacity : {std::size_t{2}, std::size_t{50}}) {
            EXPECT_EQ(through(workers, capacity), one) << workers << " threads";
        }
    }
}

TEST(StageLine, NoMoreItemsAreInItThanItHolds)
{
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    StageLine<int> line({[&](int&) { most = std::max(most.load(), ++inside); }, [&](int&) { --inside; }}, 4, 3);
    for (int i = 0; i < 300; ++i) {
        ASSERT_TRUE(line.give(i, {}));
    }
    line.drain();
    EXPECT_EQ(inside, 0);
    EXPECT_LE(most, 3);
}

TEST(StageLine, WhoWaitsForAPlaceCanBeStopped)
{
    std::stop_source stop;
    std::atomic<bool> go = false;
    StageLine<int> line({[&](int&) {
                            stop.request_stop();
                            go.wait(false);
                        }},
                        1, 1);
    EXPECT_TRUE(line.give(1, stop.get_token()));
    EXPECT_FALSE(line.give(2, stop.get_token()));
    go = true;
    go.notify_all();
    line.drain();
}
