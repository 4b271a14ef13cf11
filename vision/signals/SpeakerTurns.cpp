#include "vision/signals/SpeakerTurns.h"

#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

constexpr double kWindowS = 0.7;          // on both sides: a mouth that speaks opens and shuts within it
constexpr std::size_t kLeastInside = 3;   // samples of the window that show the mouth
constexpr double kQuietShare = 0.25;      // of the time a mouth rests: that much movement is noise
constexpr double kSpeakingShare = 0.9;    // of the time there is less movement than while speaking
constexpr double kLeastRange = 0.03;      // mouth widths: movement that is told from noise at least
constexpr double kNobody = 0.3;           // movement below this share of a person's own range is no speech
constexpr double kUnseen = 0.1;           // what an unseen mouth counts: less than nobody
constexpr double kSwitch = 1.5;           // what a change of the speaker costs against one sample of full movement, ...
constexpr double kSwitchAfterPause = 0.5; // ... and after a pause
constexpr double kPauseS = 0.5;
constexpr double kJoinS = 1.0;    // pauses that are part of a turn
constexpr double kNearestS = 0.6; // a stretch of speech between two samples is judged by the nearest this close

constexpr double kLeastSpeechS = 60;      // attributed speech that a proposal of roles needs
constexpr double kLeastDifference = 0.15; // of the shares
constexpr double kLeastSure = 0.58;       // a proposal hardly better than a coin is none
constexpr double kWeak = 0.7;             // the most that a common difference is worth
constexpr double kClear = 0.85;           // the most of a large one over a long time
constexpr double kLongS = 900;
constexpr double kLargeDifference = 0.5;
constexpr double kFollows = 0.9; // of the other role when a reviewer said one of two

struct Moment {
    base::MediaTime time;
    std::vector<double> score; // by person; the last is nobody
};

// How much each mouth moves at each sample of the grid, 0..1 of the person's own range; nothing where it is not seen.
std::vector<std::optional<double>> mouthMovement(const PersonSignals& person)
{
    std::vector<const SignalSample*> grid;
    for (const auto& sample : person.samples) {
        if (!sample.extra) {
            grid.push_back(&sample);
        }
    }
    std::vector<std::optional<double>> movement(grid.size());
    std::vector<double> known;
    std::size_t first = 0;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        while ((grid[i]->time - grid[first]->time).seconds() > kWindowS) {
            ++first;
        }
        double sum = 0;
        double squares = 0;
        std::size_t count = 0;
        for (std::size_t k = first; k < grid.size() && (grid[k]->time - grid[i]->time).seconds() <= kWindowS; ++k) {
            if (grid[k]->face) {
                sum += grid[k]->face->mouth;
                squares += grid[k]->face->mouth * grid[k]->face->mouth;
                ++count;
            }
        }
        if (count >= kLeastInside && grid[i]->face) {
            const double mean = sum / double(count);
            movement[i] = std::sqrt(std::max(0.0, squares / double(count) - mean * mean));
            known.push_back(*movement[i]);
        }
    }
    const double quiet = quantile(known, kQuietShare);
    const double range = std::max(quantile(known, kSpeakingShare) - quiet, kLeastRange);
    for (auto& value : movement) {
        if (value) {
            value = std::clamp((*value - quiet) / range, 0.0, 1.0);
        }
    }
    return movement;
}

// One moment per sample of the grid, for all people.
std::vector<Moment> momentsOf(const SessionSignals& signals)
{
    std::vector<Moment> moments;
    for (const auto& person : signals.people) {
        const auto movement = mouthMovement(person);
        std::size_t i = 0;
        for (const auto& sample : person.samples) {
            if (sample.extra) {
                continue;
            }
            if (i == moments.size()) {
                moments.push_back({sample.time, std::vector<double>(signals.people.size() + 1, kUnseen)});
                moments.back().score.back() = kNobody;
            }
            moments[i].score[static_cast<std::size_t>(&person - signals.people.data())] = movement[i].value_or(kUnseen);
            ++i;
        }
    }
    return moments;
}

// The best sequence of speakers, one per moment, by dynamic programming; the last index is nobody.
std::vector<std::size_t> speakersOf(const std::vector<const Moment*>& moments)
{
    if (moments.empty()) {
        return {};
    }
    const std::size_t states = moments.front()->score.size();
    std::vector<std::vector<std::size_t>> cameFrom(moments.size(), std::vector<std::size_t>(states));
    std::vector<double> total = moments.front()->score;
    for (std::size_t i = 1; i < moments.size(); ++i) {
        const bool pause = (moments[i]->time - moments[i - 1]->time).seconds() > kPauseS;
        const double cost = pause ? kSwitchAfterPause : kSwitch;
        const auto best = static_cast<std::size_t>(std::max_element(total.begin(), total.end()) - total.begin());
        std::vector<double> next(states);
        for (std::size_t s = 0; s < states; ++s) {
            const bool stays = total[s] >= total[best] - cost;
            cameFrom[i][s] = stays ? s : best;
            next[s] = (stays ? total[s] : total[best] - cost) + moments[i]->score[s];
        }
        total = std::move(next);
    }
    std::vector<std::size_t> speakers(moments.size());
    speakers.back() = static_cast<std::size_t>(std::max_element(total.begin(), total.end()) - total.begin());
    for (std::size_t i = moments.size() - 1; i > 0; --i) {
        speakers[i - 1] = cameFrom[i][speakers[i]];
    }
    return speakers;
}

// A stretch of speech and the moments [first, last) that judge it.
struct Stretch {
    base::TimeRange range;
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<Stretch> stretchesOf(const SpeechTrack& speech, const std::vector<Moment>& moments)
{
    const auto earlier = [](const Moment& moment, base::MediaTime time) { return moment.time < time; };
    std::vector<Stretch> stretches;
    for (const auto& range : speech.speech) {
        const auto from = std::lower_bound(moments.begin(), moments.end(), range.start, earlier);
        const auto to = std::lower_bound(from, moments.end(), range.end, earlier);
        Stretch stretch{range, static_cast<std::size_t>(from - moments.begin()),
                        static_cast<std::size_t>(to - moments.begin())};
        if (from == to) {
            const auto distance = [&](std::size_t i) {
                return i < moments.size() ? std::abs((moments[i].time - range.start).seconds()) : 1e9;
            };
            const std::size_t before = stretch.first > 0 ? stretch.first - 1 : moments.size();
            const std::size_t nearest = distance(before) < distance(stretch.first) ? before : stretch.first;
            if (distance(nearest) <= kNearestS) {
                stretch.first = nearest;
                stretch.last = nearest + 1;
            }
        }
        stretches.push_back(stretch);
    }
    return stretches;
}

} // namespace

std::vector<SpeakerTurn> speakerTurns(const SessionSignals& signals, const SpeechTrack& speech)
{
    const auto moments = momentsOf(signals);
    const auto stretches = stretchesOf(speech, moments);
    std::vector<const Moment*> spoken;
    for (const auto& stretch : stretches) {
        for (std::size_t i = stretch.first; i < stretch.last; ++i) {
            spoken.push_back(&moments[i]);
        }
    }
    const auto speakers = speakersOf(spoken);
    std::vector<SpeakerTurn> turns;
    const auto say = [&](base::TimeRange range, int person) {
        const bool goesOn = !turns.empty() && turns.back().person == person &&
                            (range.start - turns.back().range.end).seconds() < kJoinS;
        if (goesOn) {
            turns.back().range.end = range.end;
        } else if (range.start < range.end) {
            turns.push_back({range, person});
        }
    };
    std::size_t k = 0;
    for (const auto& stretch : stretches) {
        if (stretch.first == stretch.last) {
            say(stretch.range, kUnknownSpeaker);
        }
        base::MediaTime start = stretch.range.start;
        for (std::size_t i = stretch.first; i < stretch.last; ++i, ++k) {
            const bool last = i + 1 == stretch.last;
            const base::MediaTime end =
                last ? stretch.range.end : base::MediaTime{(moments[i].time.ns + moments[i + 1].time.ns) / 2};
            const bool nobody = speakers[k] == signals.people.size();
            say({start, end}, nobody ? kUnknownSpeaker : signals.people[speakers[k]].id);
            start = end;
        }
    }
    return turns;
}

std::vector<RoleProposal> proposeRoles(const SessionSignals& signals, const SpeechTrack* speech,
                                       const std::map<int, Role>& said)
{
    std::vector<RoleProposal> roles(signals.people.size());
    std::vector<double> spokenS(signals.people.size(), 0);
    if (speech != nullptr) {
        double all = 0;
        for (const auto& turn : speakerTurns(signals, *speech)) {
            all += turn.range.length().seconds();
            for (std::size_t p = 0; p < spokenS.size(); ++p) {
                spokenS[p] += signals.people[p].id == turn.person ? turn.range.length().seconds() : 0;
            }
        }
        for (std::size_t p = 0; p < roles.size() && all > 0; ++p) {
            roles[p].speakingShare = spokenS[p] / all;
        }
    }
    if (roles.size() == 2) {
        const double both = spokenS[0] + spokenS[1];
        const double difference = both > 0 ? std::abs(spokenS[0] - spokenS[1]) / both : 0;
        if (both >= kLeastSpeechS && difference >= kLeastDifference) {
            const std::size_t patient = spokenS[0] > spokenS[1] ? 0 : 1;
            const bool clear = difference >= kLargeDifference && both >= kLongS;
            const double size = std::min(1.0, difference / kLargeDifference);
            const double length = std::min(1.0, both / kLongS);
            const double confidence = clear ? kClear : 0.5 + (kWeak - 0.5) * size * (0.5 + 0.5 * length);
            if (confidence >= kLeastSure) {
                roles[patient].role = Role::Patient;
                roles[1 - patient].role = Role::Therapist;
                roles[0].confidence = roles[1].confidence = confidence;
            }
        }
    }
    for (std::size_t p = 0; p < roles.size(); ++p) {
        const auto own = said.find(signals.people[p].id);
        if (own != said.end()) {
            roles[p].role = own->second;
            roles[p].confidence = 1;
        } else if (roles.size() == 2) {
            const auto other = said.find(signals.people[1 - p].id);
            if (other != said.end() && other->second != Role::Unknown) {
                roles[p].role = other->second == Role::Patient ? Role::Therapist : Role::Patient;
                roles[p].confidence = kFollows;
            }
        }
    }
    return roles;
}

} // namespace alliance::vision
