// NAME [--runs N] [--seed S] [--file CRASH]
// The input of a run that crashes is left in crash-PROCESS.bin; --file gives it to the reader again.

#include "tests/fuzz/FuzzTarget.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <unistd.h>

namespace
{

using Bytes = std::vector<std::uint8_t>;

char crashName[64];
const Bytes* current = nullptr;

void keepInput(int signal)
{
    const int file = ::open(crashName, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && current)
        static_cast<void>(!::write(file, current->data(), current->size()));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

std::size_t below(std::mt19937_64& random, std::size_t limit)
{
    return limit > 0 ? static_cast<std::size_t>(random() % limit) : 0;
}

// Headers and ends are where readers decide: they are hit as often as all the rest.
std::size_t place(std::mt19937_64& random, const Bytes& bytes)
{
    constexpr std::size_t kEdge = 96;
    switch (random() % 4) {
    case 0:
        return below(random, std::min(kEdge, bytes.size()));
    case 1:
        return bytes.size() - std::min(bytes.size(), 1 + below(random, kEdge));
    default:
        return below(random, bytes.size());
    }
}

void change(std::mt19937_64& random, Bytes& bytes, const Bytes& other)
{
    if (bytes.empty()) {
        bytes.push_back(static_cast<std::uint8_t>(random()));
        return;
    }
    const std::size_t at = place(random, bytes);
    const auto here = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    const std::size_t length =
        1 + below(random, std::min<std::size_t>(bytes.size() - at, random() % 8 == 0 ? 70'000 : 64));
    const auto end = here + static_cast<std::ptrdiff_t>(std::min(length, bytes.size() - at));
    switch (random() % 8) {
    case 0:
        *here ^= static_cast<std::uint8_t>(1U << (random() % 8));
        break;
    case 1:
        *here = static_cast<std::uint8_t>(random() % 3 == 0 ? 0xff : random());
        break;
    case 2:
        bytes.resize(at);
        break;
    case 3:
        bytes.erase(here, end);
        break;
    case 4:
        bytes.insert(here, length, static_cast<std::uint8_t>(random()));
        break;
    case 5: {
        const Bytes copy(here, end);
        bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(below(random, bytes.size())), copy.begin(),
                     copy.end());
        break;
    }
    case 6:
        for (std::size_t i = at; i < std::min(at + length, std::min(bytes.size(), other.size())); ++i)
            bytes[i] = other[i];
        break;
    default:
        std::rotate(here, here + (end - here) / 2, end);
        break;
    }
}

Bytes contentOf(const char* name)
{
    std::ifstream file(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

int main(int count, char** words)
{
    std::uint64_t runs = 2000;
    std::uint64_t seed = 1;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string option = words[i];
        if (option == "--file") {
            const Bytes bytes = contentOf(words[i + 1]);
            return LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        }
        (option == "--runs" ? runs : seed) = std::strtoull(words[i + 1], nullptr, 10);
    }
    const std::vector<Bytes> examples = fuzzExamples();
    for (const Bytes& example : examples)
        LLVMFuzzerTestOneInput(example.data(), example.size());
    std::snprintf(crashName, sizeof crashName, "crash-%d.bin", static_cast<int>(::getpid()));
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, keepInput);
    std::mt19937_64 random(seed);
    for (std::uint64_t run = 0; run < runs; ++run) {
        Bytes bytes = examples[below(random, examples.size())];
        const Bytes& other = examples[below(random, examples.size())];
        for (std::uint64_t changes = 1 + random() % 4; changes > 0; --changes)
            change(random, bytes, other);
        current = &bytes;
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::printf("%llu runs, seed %llu\n", static_cast<unsigned long long>(runs), static_cast<unsigned long long>(seed));
    return 0;
}
