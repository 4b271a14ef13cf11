#include "vision/signals/StoredSignals.h"

#include "vision/signals/SignalColumns.h"

namespace alliance::vision
{

namespace
{

constexpr std::array<double, 7> kPowers = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

// As formatting with so many decimals and reading again: ties go to the even digit.
double rounded(double value, int decimals)
{
    const double power = kPowers[static_cast<std::size_t>(decimals)];
    return std::nearbyint(value * power) / power;
}

struct Rounder {
    template <typename T>
    void operator()(const char*, int decimals, const char*, const char*, T& value) const
    {
        if constexpr (std::is_floating_point_v<T>) {
            value = static_cast<T>(rounded(double(value), decimals));
        }
    }
};

void roundSample(SignalSample& sample)
{
    const Rounder round;
    visitMotion(round, sample);
    if (sample.face) {
        visitFace(round, *sample.face);
    }
    if (sample.body) {
        visitBody(round, *sample.body);
        if (sample.body->imageLeftHand) {
            visitHand(round, true, *sample.body->imageLeftHand);
        }
        if (sample.body->imageRightHand) {
            visitHand(round, false, *sample.body->imageRightHand);
        }
    }
}

} // namespace

void roundAsStored(PersonSignals& person)
{
    person.roleConfidence = rounded(person.roleConfidence, 3);
    person.speakingShare = rounded(person.speakingShare, 4);
    person.coverage = rounded(person.coverage, 4);
    for (auto& sample : person.samples) {
        roundSample(sample);
    }
}

void roundAsStored(SessionSignals& signals)
{
    for (auto& person : signals.people) {
        roundAsStored(person);
    }
}

} // namespace alliance::vision
