// How long it takes to turn signals into findings: what a reviewer waits for when a threshold is moved.
//   alliance-bench-definitions                     an invented hour of two people
//   alliance-bench-definitions SIGNALS.csv [SETTINGS.json]   those signals; the findings go to stdout

#include "vision/candidates/Findings.h"
#include "vision/gaze/CannotTell.h"
#include "vision/gaze/GazeDetector.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

namespace
{

using namespace alliance;
using Clock = std::chrono::steady_clock;

constexpr double kHertz = 5;
constexpr int kRounds = 5;

std::string textOf(const char* path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// An hour with sway, blinks, looks away of all kinds and a change of seat; the bench needs its size, not its truth.
vision::PersonSignals inventedPerson(int id, double seconds)
{
    std::mt19937 random(static_cast<unsigned>(id + 1));
    const auto noise = [&random](double sd) {
        double sum = -6;
        for (int i = 0; i < 12; ++i) {
            sum += double(random()) / double(std::mt19937::max());
        }
        return sum * sd;
    };
    vision::PersonSignals person;
    person.id = id;
    person.coverage = 1;
    double sway = 0;
    double away = 0;
    double until = 0;
    for (int k = 0; k / kHertz < seconds; ++k) {
        const double t = k / kHertz;
        if (t >= until) {
            until = t + 2 + std::abs(noise(12));
            away = away != 0 ? 0 : noise(20);
        }
        sway = 0.97 * sway + noise(0.5);
        vision::SignalSample s;
        s.time = base::MediaTime::fromSeconds(t);
        s.frame = k * 6;
        s.lookedForFace = true;
        s.lookedForBody = k % 2 == 0;
        s.motion = std::abs(noise(0.05));
        auto& face = s.face.emplace();
        face.centre = cv::Point2f(t < seconds / 2 ? 600.F : 800.F, 300.F);
        face.size = face.scale = 120 + noise(1);
        face.yaw = 12 + sway + (id == 0 ? away : 0);
        face.pitch = -6 + noise(1);
        face.presence = 0.97;
        const double along = noise(0.02) + (id == 1 ? 0.01 * away : 0);
        const double across = noise(0.014);
        const double lids = random() % 60 == 0 ? 0.05 : 0.3;
        face.imageLeftEye = {along + noise(0.008), across + noise(0.008), lids + noise(0.015)};
        face.imageRightEye = {along + noise(0.008), across + noise(0.008), lids + noise(0.015)};
        if (s.lookedForBody) {
            auto& body = s.body.emplace();
            body.imageLeftShoulder = face.centre + cv::Point2f(-120, 110);
            body.imageRightShoulder = face.centre + cv::Point2f(120, 110);
            body.torsoCentre = face.centre + cv::Point2f(static_cast<float>(noise(2)), 110);
            body.width = 240;
            body.confidence = 0.95;
        }
        person.samples.push_back(s);
    }
    return person;
}

vision::SessionSignals inventedHour()
{
    constexpr double kHourS = 3600;
    vision::SessionSignals signals;
    signals.width = 1920;
    signals.height = 1080;
    signals.people = {inventedPerson(0, kHourS), inventedPerson(1, kHourS)};
    signals.frames = static_cast<std::int64_t>(kHourS * 30);
    signals.covered = {base::MediaTime{}, base::MediaTime::fromSeconds(kHourS)};
    return signals;
}

template <typename Work>
void timed(const char* name, Work&& work)
{
    double best = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        const auto start = Clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
    }
    std::fprintf(stderr, "%-24s %8.1f ms (best of %d)\n", name, best * 1e3, kRounds);
}

} // namespace

int main(int count, char** words)
{
    vision::Settings settings;
    vision::SessionSignals signals;
    if (count > 1) {
        auto read = vision::readSignalsCsv(textOf(words[1]));
        if (!read) {
            std::fprintf(stderr, "%s: %s\n", words[1], read.error().context.c_str());
            return 1;
        }
        signals = std::move(*read);
    } else {
        signals = inventedHour();
    }
    if (count > 2) {
        auto read = vision::Settings::fromJson(textOf(words[2]));
        if (!read) {
            std::fprintf(stderr, "%s: %s\n", words[2], read.error().context.c_str());
            return 1;
        }
        settings = *read;
    }
    const vision::GazeScene scene{signals.shots, {}};
    std::size_t looks = 0;
    timed("looking away", [&] {
        looks = 0;
        for (const auto& person : signals.people) {
            const auto visibility = vision::visibilityOf(person, settings.cannotTell, scene.shots);
            const auto states = vision::gazeStates(person, visibility, settings, scene);
            looks += vision::findAversions(person, states, settings, scene).aversions.size();
        }
    });
    vision::Findings findings;
    timed("all findings", [&] { findings = vision::findBehaviours(signals, nullptr, settings); });
    std::fprintf(stderr, "%zu people, %zu looks away, %zu behaviours, %zu candidates\n", signals.people.size(), looks,
                 findings.behaviours.size(), findings.candidates.size());
    if (count > 1) {
        std::fputs(vision::candidatesJson(findings).c_str(), stdout);
    }
    return 0;
}
