#include "db/core/InParts.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace alliance::db
{
namespace
{

constexpr unsigned kMostThreads = 8;

} // namespace

void inParts(std::size_t count, std::size_t least, const std::function<void(std::size_t, std::size_t)>& work)
{
    const std::size_t threads =
        std::clamp<std::size_t>(count / least, 1, std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads));
    const auto part = [&](std::size_t i) { work(count * i / threads, count * (i + 1) / threads); };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back([&part, i] { part(i); });
    part(0);
}

} // namespace alliance::db
