#pragma once
// Signals of one invented person with known behaviour: noise, blinks and drift of the sizes that the networks show on
// real footage. Same seed, same signals.

#include "vision/candidates/Findings.h"

#include <functional>
#include <random>

namespace alliance::test
{

class SyntheticSession
{
public:
    explicit SyntheticSession(double seconds, unsigned seed = 1, double faceSize = 120);

    // Looks elsewhere from start to end (degrees, eye widths; lids is the change of the opening).
    SyntheticSession& look(double start, double end, double yaw, double pitch, double along, double across,
                           double lids = 0);
    SyntheticSession& eyesDown(double start, double end) { return look(start, end, 0, 2, 0, 0.13, -0.17); }
    SyntheticSession& eyesAside(double start, double end, double along = 0.2)
    {
        return look(start, end, 2, 0, along, 0);
    }
    SyntheticSession& headTurn(double start, double end, double yaw) { return look(start, end, yaw, 0, 0, 0); }
    // Laughs: lids narrow, the jaw drops (the face gets longer), the head rocks a little.
    SyntheticSession& laugh(double start, double end);
    // Moves by shoulder widths and a relative change of size, and stays.
    SyntheticSession& shift(double start, double end, double x, double y, double size = 0);
    SyntheticSession& hide(double start, double end);
    // The camera or the chair turns slowly: degrees over the whole recording.
    SyntheticSession& drift(double yaw);
    SyntheticSession& withoutBody();
    SyntheticSession& still(double start, double end);
    // Every frame (25 a second) between the turns of the sampling grid was measured too, with face and body.
    SyntheticSession& everyFrame(double start, double end);
    // Neither face nor body is seen.
    SyntheticSession& gone(double start, double end);
    // Everything happens so much later.
    SyntheticSession& startingAt(double seconds);
    SyntheticSession& change(std::function<void(vision::SignalSample&, double)> edit);

    vision::PersonSignals person(int id = 0) const;
    vision::SessionSignals signals() const;

private:
    class Noise;
    vision::SignalSample sampleAt(double t, int frame, bool grid, Noise& noise) const;

    double m_seconds;
    unsigned m_seed;
    double m_faceSize;
    double m_offset = 0;
    std::vector<std::pair<double, double>> m_everyFrame;
    std::vector<std::function<void(vision::SignalSample&, double)>> m_edits;
};

// Behaviours of one kind.
std::vector<vision::Behaviour> only(const vision::Findings& findings, vision::BehaviourKind kind);
vision::Findings findIn(const SyntheticSession& session, const vision::Settings& settings = {});

} // namespace alliance::test
