#include "tests/gui/timeline/SampleTimeline.h"

#include <algorithm>
#include <cmath>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{

TimeRange span(double start, double length)
{
    return {MediaTime::fromSeconds(start), MediaTime::fromSeconds(start + length)};
}

QUuid idOf(int number)
{
    return QUuid::createUuidV5(QUuid(), QString::number(number));
}

std::shared_ptr<const SignalLane> curve(int person, int kind, double seconds, double hertz)
{
    auto lane = std::make_shared<SignalLane>();
    lane->person = person;
    lane->name = kind == 0   ? QStringLiteral("Head away")
                 : kind == 1 ? QStringLiteral("Eyes away")
                             : QStringLiteral("Body moved");
    lane->unit = kind == 0 ? QStringLiteral("°") : kind == 1 ? QStringLiteral("SD") : QStringLiteral("shoulder widths");
    lane->displayHigh = kind == 0 ? 60.0F : kind == 1 ? 12.0F : 1.0F;
    lane->band = SignalBand{0, lane->displayHigh * 0.25F};
    const auto count = static_cast<int>(seconds * hertz);
    for (int i = 0; i < count; ++i) {
        const double t = i / hertz;
        const double slow = std::sin(t / 7 + person * 2 + kind) * std::sin(t / 31 + kind);
        const double quick = 0.05 * std::sin(i * 1.7 + kind);
        const bool hidden = std::fmod(t + person * 40, 90) > 82;
        const double value = std::max(0.0, 0.12 + quick + 0.8 * slow * slow * slow);
        lane->samples.push_back({MediaTime::fromSeconds(t), static_cast<float>(value) * lane->displayHigh, !hidden});
    }
    return lane;
}

void addPeople(TimelineData& data, double seconds, double hertz)
{
    data.people = {{0, QStringLiteral("Left"), QStringLiteral("patient"), 0.93},
                   {1, QStringLiteral("Right"), QStringLiteral("therapist"), 0.88}};
    for (int person = 0; person < 2; ++person) {
        for (int kind = 0; kind < 3; ++kind)
            data.lanes.push_back(curve(person, kind, seconds, hertz));
        for (double t = 82 - person * 40; t < seconds; t += 90)
            data.cannotTell.push_back({span(t, std::min(8.0, seconds - t)), person});
    }
}

void addSound(TimelineData& data, double seconds)
{
    auto peaks = std::make_shared<WaveformPeaks>();
    peaks->step = MediaTime{20'000'000};
    const auto count = static_cast<int>(seconds * 50);
    for (int i = 0; i < count; ++i) {
        const double t = i / 50.0;
        const bool speaks = std::fmod(t, 14) < 9.5;
        const double loud = (speaks ? 0.55 : 0.03) * (0.6 + 0.4 * std::abs(std::sin(i * 0.9) * std::cos(i * 0.13)));
        peaks->low.push_back(static_cast<float>(-loud));
        peaks->high.push_back(static_cast<float>(loud * 0.95));
    }
    data.waveform = peaks;
    for (double t = 0; t < seconds; t += 14)
        data.turns.push_back({span(t, std::min(9.5, seconds - t)), kNoPerson});
}

CandidateState stateOf(int number)
{
    return number % 3 == 0   ? CandidateState::Undecided
           : number % 3 == 1 ? CandidateState::Accepted
                             : CandidateState::Rejected;
}

} // namespace

FrameLookup sampleFrames(MediaTime duration)
{
    constexpr std::int64_t kFrame = 40'000'000;
    auto times = std::make_shared<std::vector<std::int64_t>>();
    for (std::int64_t t = 0, n = 0; t < duration.ns; t += n % 10 == 9 ? 2 * kFrame : kFrame, ++n)
        times->push_back(t);
    FrameLookup lookup;
    lookup.count = static_cast<std::int64_t>(times->size());
    lookup.frameAt = [times](MediaTime time) {
        const auto it = std::upper_bound(times->begin(), times->end(), time.ns);
        return std::max<std::int64_t>(0, it - times->begin() - 1);
    };
    lookup.timeOf = [times](std::int64_t frame) { return MediaTime{(*times)[static_cast<std::size_t>(frame)]}; };
    return lookup;
}

TimelineData sampleTimeline()
{
    constexpr double kSeconds = 180;
    TimelineData data;
    data.duration = MediaTime::fromSeconds(kSeconds);
    data.frames = sampleFrames(data.duration);
    data.measured = true;
    addPeople(data, kSeconds, 10);
    addSound(data, kSeconds);
    for (int i = 0; i < 6; ++i) {
        const double start = 20.0 + i * 26;
        data.candidates.push_back({idOf(i), span(start, 8 + i), i + 1, i % 2, stateOf(i),
                                   QStringLiteral("looked down for %1 s, then leaned back").arg(6 + i)});
        data.behaviours.push_back({span(start, 6 + i), i % 2, BehaviourKind::GazeAversion, {}});
        data.behaviours.push_back({span(start + 5, 5), i % 2, BehaviourKind::PostureShift, {}});
    }
    data.behaviours.push_back({span(60, 22), 1, BehaviourKind::Stillness, {}});
    data.behaviours.push_back({span(135.5, 4.5), kNoPerson, BehaviourKind::Silence, {}});
    data.notes.push_back({idOf(100), span(31, 0), QStringLiteral("felt_sense"), QStringLiteral("Felt sense"),
                          QStringLiteral("I felt kept at arm's length here.")});
    data.notes.push_back({idOf(101), span(100, 12), QStringLiteral("observation"), QStringLiteral("Observation"),
                          QStringLiteral("The pace slows down.")});
    return data;
}

std::vector<TimelinePicture> samplePictures(double seconds)
{
    std::vector<TimelinePicture> pictures;
    for (int i = 0; i * 2.0 < seconds; ++i) {
        QImage image(64, 36, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(i * 7 % 360, 120, 180));
        pictures.push_back({MediaTime::fromSeconds(i * 2.0), image});
    }
    return pictures;
}

TimelineData longTimeline(int items)
{
    constexpr double kSeconds = 3600;
    TimelineData data;
    data.duration = MediaTime::fromSeconds(kSeconds);
    data.frames = sampleFrames(data.duration);
    data.measured = true;
    addPeople(data, kSeconds, 10);
    addSound(data, kSeconds);
    const double step = kSeconds / items;
    for (int i = 0; i < items; ++i) {
        const double start = i * step;
        if (i % 4 == 0)
            data.candidates.push_back({idOf(i), span(start, 6), i / 4 + 1, i % 2, stateOf(i / 4), {}});
        else if (i % 4 == 1)
            data.notes.push_back({idOf(i), span(start, i % 8 == 1 ? 0 : 5), QStringLiteral("observation"),
                                  QStringLiteral("Observation"), QStringLiteral("Something was seen.")});
        else
            data.behaviours.push_back(
                {span(start, 5), i % 2, i % 4 == 2 ? BehaviourKind::GazeAversion : BehaviourKind::PostureShift, {}});
    }
    return data;
}

} // namespace alliance::app
