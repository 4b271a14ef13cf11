#include "tests/support/puppet/PuppetMotion.h"

#include <numbers>
#include <random>
#include <utility>

namespace alliance::test
{
namespace
{

constexpr double kTau = 2 * std::numbers::pi;
constexpr double kBlinkDown = 0.07; // seconds from open to shut
constexpr double kBlinkUp = 0.13;
constexpr double kBreathHertz = 0.24;

double smoothStep(double x)
{
    const double t = std::clamp(x, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

// 0..1: how much of a move is done at a time.
double amountOf(const ScriptMove& move, double seconds)
{
    if (move.kind == ScriptMove::Kind::PostureShift) {
        return smoothStep((seconds - move.start) / (move.end - move.start));
    }
    return std::min(smoothStep((seconds - move.start) / move.ramp), smoothStep((move.end - seconds) / move.ramp));
}

// Uniform in [low, high) from the generator's bits alone: the same everywhere.
double uniform(std::mt19937_64& random, double low, double high)
{
    return low + (high - low) * static_cast<double>(random() >> 11) * 0x1.0p-53;
}

double blinkAt(const std::vector<double>& blinks, double seconds)
{
    const auto next = std::lower_bound(blinks.begin(), blinks.end(), seconds - kBlinkUp);
    if (next == blinks.end() || seconds < *next - kBlinkDown) {
        return 0;
    }
    return seconds < *next ? smoothStep((seconds - *next + kBlinkDown) / kBlinkDown)
                           : smoothStep((*next + kBlinkUp - seconds) / kBlinkUp);
}

} // namespace

double SpeechEnvelope::at(double seconds) const
{
    const double place = seconds * rate;
    if (place < 0 || level.empty() || place >= static_cast<double>(level.size() - 1)) {
        return 0;
    }
    const auto index = static_cast<std::size_t>(place);
    const double part = place - static_cast<double>(index);
    return level[index] * (1 - part) + level[index + 1] * part;
}

PuppetMotion::PuppetMotion(PuppetScript script, std::array<SpeechEnvelope, 2> speech, std::uint64_t seed)
    : m_script(std::move(script)), m_speech(std::move(speech))
{
    // Degrees for the head and the trunk, shoulder widths for the place.
    constexpr std::array<double, 6> kAmounts = {0.9, 0.7, 0.6, 0.006, 0.003, 0.25};
    std::mt19937_64 random(seed);
    for (Person& person : m_people) {
        for (std::size_t channel = 0; channel < kAmounts.size(); ++channel) {
            for (int wave = 0; wave < 4; ++wave) {
                const double hertz = uniform(random, 0.04, 0.14) * (wave + 1);
                person.sway[channel].push_back({hertz, uniform(random, 0, kTau), kAmounts[channel] / (wave + 1.5)});
            }
        }
        for (double at = uniform(random, 0.5, 3); at < m_script.seconds; at += uniform(random, 2.0, 5.5)) {
            person.blinks.push_back(at);
        }
        for (double at = 0; at < m_script.seconds; at += uniform(random, 0.4, 1.6)) {
            person.fixations.push_back(at);
            person.fixationAt.push_back({uniform(random, -0.014, 0.014), uniform(random, -0.006, 0.006)});
        }
        person.breath = uniform(random, 0, kTau);
    }
}

PuppetPose PuppetMotion::scriptedPose(Place who, double seconds) const
{
    PuppetPose pose = m_script.baseline[indexOf(who)];
    for (const ScriptMove& move : m_script.moves) {
        if (move.who == who) {
            pose += move.delta * amountOf(move, seconds);
        }
    }
    return pose;
}

PuppetPose PuppetMotion::pose(Place who, double seconds) const
{
    const Person& person = m_people[indexOf(who)];
    PuppetPose pose = scriptedPose(who, seconds);

    const std::array<double*, 6> swaying = {&pose.yaw, &pose.pitch, &pose.roll, &pose.shiftX, &pose.shiftY, &pose.lean};
    for (std::size_t channel = 0; channel < swaying.size(); ++channel) {
        for (const Wave& wave : person.sway[channel]) {
            *swaying[channel] += wave.amount * std::sin(kTau * wave.hertz * seconds + wave.phase);
        }
    }
    const double breath = std::sin(kTau * kBreathHertz * seconds + person.breath);
    pose.shrug += 0.005 * breath;

    const auto fixation = std::upper_bound(person.fixations.begin(), person.fixations.end(), seconds) - 1;
    const auto& jump = person.fixationAt[static_cast<std::size_t>(fixation - person.fixations.begin())];
    pose.gazeAlong += jump[0];
    pose.gazeAcross += jump[1];
    pose.lids = std::max(pose.lids, blinkAt(person.blinks, seconds));

    const SpeechEnvelope& speech = m_speech[indexOf(who)];
    double phrase = 0; // slow part: the head goes along with what is said
    for (int step = -4; step <= 4; ++step) {
        phrase += speech.at(seconds + 0.09 * step) / 9;
    }
    pose.jaw += 0.42 * speech.at(seconds);
    pose.pitch += 2.4 * (phrase - 0.35 * std::min(1.0, phrase * 3));
    pose.yaw += 1.2 * phrase * std::sin(kTau * 0.55 * seconds + person.breath);
    pose.roll += 1.2 * phrase * std::sin(kTau * 0.38 * seconds + 2 * person.breath);
    return pose;
}

} // namespace alliance::test
