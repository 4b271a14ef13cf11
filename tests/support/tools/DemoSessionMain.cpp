// alliance-demo-session: makes the fictional session that the demo and the tests review.

#include "tests/support/puppet/DemoSession.h"
#include "tests/support/puppet/PuppetRenderer.h"
#include "vision/models/ModelSet.h"

#include <charconv>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <unistd.h>

namespace
{

using alliance::base::ErrorCategory;

constexpr const char* kUsage =
    "Usage: alliance-demo-session [--models DIR] [--photos DIR] --out DIR [--seconds N] [--seed S]\n"
    "Makes demo-session.mp4, demo-session.truth.json and demo-session.dialogue.json in the folder.\n";

template <typename Number>
bool parse(std::string_view text, Number& number)
{
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc() && end == text.data() + text.size();
}

bool parse(int count, char** words, alliance::test::DemoSessionOptions& options)
{
    for (int i = 1; i < count; i += 2) {
        const std::string_view name = words[i];
        if (i + 1 == count) {
            return false;
        }
        const std::string_view value = words[i + 1];
        if (name == "--models") {
            options.models = value;
        } else if (name == "--photos") {
            options.photos = value;
        } else if (name == "--out") {
            options.folder = value;
        } else if (name == "--seconds") {
            if (!parse(value, options.seconds) || !(options.seconds > 0)) {
                return false;
            }
        } else if (name == "--seed") {
            if (!parse(value, options.seed)) {
                return false;
            }
        } else {
            return false;
        }
    }
    return !options.folder.empty();
}

const char* explained(ErrorCategory category)
{
    switch (category) {
    case ErrorCategory::NotFound:
        return "something that set-up provides is missing; run packaging/setup, then try again";
    case ErrorCategory::Damaged:
        return "a file is not as set-up left it; run packaging/setup, then try again";
    case ErrorCategory::NoSpace:
        return "the disk is full; free some space, then try again";
    case ErrorCategory::Unwritable:
        return "the folder cannot be written; choose another with --out";
    default:
        return "the demo session could not be made";
    }
}

} // namespace

int main(int count, char** words)
{
    if (count == 2 && (std::strcmp(words[1], "--help") == 0 || std::strcmp(words[1], "-h") == 0)) {
        std::fputs(kUsage, stdout);
        return 0;
    }
    alliance::test::DemoSessionOptions options;
    options.models = alliance::vision::modelFolder();
    options.photos = alliance::test::photoFolder();
    if (!parse(count, words, options)) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    const bool terminal = ::isatty(STDERR_FILENO) == 1;
    const auto result = alliance::test::makeDemoSession(options, [terminal](const char* step, double part) {
        if (!terminal) {
            return;
        }
        std::fprintf(stderr, "\r%-8s %3.0f %%", step, part * 100);
        std::fflush(stderr);
    });
    if (!result) {
        std::fprintf(stderr, "%salliance-demo-session: %s (%s)\n", terminal ? "\n" : "",
                     explained(result.error().category), result.error().context.c_str());
        return 1;
    }
    std::fprintf(stderr, result->made ? "%smade in %s\n" : "%salready whole in %s\n",
                 terminal && result->made ? "\n" : "", options.folder.c_str());
    return 0;
}
