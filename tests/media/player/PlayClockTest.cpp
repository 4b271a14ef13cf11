#include "media/player/PlayClock.h"

#include <gtest/gtest.h>

#include <thread>

namespace alliance::media
{
namespace
{

using namespace std::chrono_literals;
using base::MediaTime;

TEST(PlayClock, WhileTheProgramStandsStillAtMostASecondIsPassedOver)
{
    PlayClock clock;
    clock.start(MediaTime::fromSeconds(10), 1.0, std::nullopt, MediaTime::fromSeconds(60), nullptr);
    std::this_thread::sleep_for(1200ms); // nobody looks, as when the computer sleeps
    EXPECT_EQ(clock.now().time, MediaTime::fromSeconds(11));
}

} // namespace
} // namespace alliance::media
