// Numbers of the definitions that were changed are refused, or are numbers that read the same again.

#include "tests/fuzz/FuzzTarget.h"
#include "vision/candidates/Settings.h"

#include <cstdlib>

std::vector<std::vector<std::uint8_t>> fuzzExamples()
{
    std::vector<std::vector<std::uint8_t>> examples;
    for (const std::string& json : {alliance::vision::Settings().toJson(), std::string("{}"),
                                    std::string(R"({"gaze_aversion":{"min_duration_s":1.5,"min_angle_deg":25}})")})
        examples.emplace_back(json.begin(), json.end());
    return examples;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto settings =
        alliance::vision::Settings::fromJson(std::string_view(reinterpret_cast<const char*>(data), size));
    if (!settings)
        return 0;
    const std::string written = settings->toJson();
    const auto again = alliance::vision::Settings::fromJson(written);
    if (!again || again->toJson() != written)
        std::abort();
    return 0;
}
