// Work handed to another thread: in order, bounded, and its first failure is what counts.

#include "media/base/TaskLine.h"

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>

namespace alliance::base::testing
{
namespace
{

TEST(BoundedQueue, KeepsOrderAndHoldsBackAProducerThatIsTooFast)
{
    constexpr int kItems = 500;
    BoundedQueue<int> queue(3);
    std::atomic<int> pushed = 0;
    std::jthread producer([&](const std::stop_token& stop) {
        for (int i = 0; i < kItems; ++i) {
            ASSERT_TRUE(queue.push(i, 1, stop));
            ++pushed;
        }
        queue.close();
    });
    for (int i = 0; i < kItems; ++i) {
        EXPECT_LE(pushed, i + 4);
        const auto item = queue.pop({});
        ASSERT_TRUE(item);
        EXPECT_EQ(*item, i);
    }
    EXPECT_FALSE(queue.pop({}));
}

TEST(BoundedQueue, LetsInOneItemHoweverMuchItCosts)
{
    BoundedQueue<int> queue(3);
    EXPECT_TRUE(queue.push(7, 100, {}));
    EXPECT_EQ(queue.pop({}), 7);
}

TEST(BoundedQueue, WaitingEndsWhenStopIsRequested)
{
    BoundedQueue<int> queue(1);
    std::stop_source stop;
    ASSERT_TRUE(queue.push(1, 1, {}));
    std::jthread waiting([&] { EXPECT_FALSE(queue.push(2, 1, stop.get_token())); });
    stop.request_stop();
    waiting.join();
    EXPECT_EQ(queue.pop({}), 1);
    EXPECT_FALSE(queue.pop(stop.get_token()));
}

TEST(TaskLine, DoesTasksInOrderInOneThread)
{
    std::vector<int> done;
    TaskLine line(2);
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(line.push([&done, i] {
            done.push_back(i);
            return Status{};
        }));
    ASSERT_TRUE(line.drain());
    std::vector<int> expected(100);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(done, expected);
}

TEST(TaskLine, AfterAFailureNothingMoreIsDoneUntilReset)
{
    int done = 0;
    TaskLine line(8);
    const auto task = [&done] {
        ++done;
        return Status{};
    };
    ASSERT_TRUE(line.push(task));
    ASSERT_TRUE(line.push([] { return Status(fail(ErrorCategory::NoSpace, "full")); }));
    (void)line.push(task);
    const auto outcome = line.drain();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().category, ErrorCategory::NoSpace);
    EXPECT_FALSE(line.push(task));
    EXPECT_EQ(done, 1);
    line.reset();
    EXPECT_TRUE(line.push(task));
    EXPECT_TRUE(line.drain());
    EXPECT_EQ(done, 2);
}

TEST(TaskLine, IsLeftWithoutWaitingForWhatHasNotBegun)
{
    std::atomic<int> done = 0;
    std::atomic<bool> go = false;
    {
        TaskLine line(8);
        for (int i = 0; i < 5; ++i)
            ASSERT_TRUE(line.push([&] {
                go.wait(false);
                ++done;
                return Status{};
            }));
        std::jthread letGo([&] {
            go = true;
            go.notify_all();
        });
    }
    EXPECT_LE(done, 5);
}

} // namespace
} // namespace alliance::base::testing
