#include "vision/signals/PersonTrack.h"

#include <map>

namespace alliance::vision
{

namespace
{

constexpr double kNearSizes = 3.0;    // face sizes between two places of one person
constexpr double kSizeRatio = 1.8;    // faces of one person in one view
constexpr double kAlike = 0.036;      // difference of the looks of one person in any two places: measured, halves of
                                      // a clip differ by .015 at most, people in one picture by .041 at least
constexpr double kUnlike = 0.065;     // difference of the looks of two people even where they sit in the same place
constexpr double kSamePlace = 0.02;   // what the same place is worth against a difference of looks
constexpr double kOtherLight = 0.065; // one person before two cameras, where everybody else differs ...
constexpr double kClearly = 1.6;      // ... so many times as much
constexpr double kNever = 1e9;

struct Home {
    cv::Point2f at;
    double size = 0;
    double weight = 0;
};

struct Group {
    std::vector<std::size_t> tracks;
    Appearance looks;
    std::map<int, Home> homes;       // by view
    std::vector<std::uint64_t> seen; // one bit per sampled time
};

// Shots whose view is not known have one of their own.
int viewOf(const PersonTrack& track)
{
    return track.view >= 0 ? track.view : -1 - track.shot;
}

Group groupOf(const PersonTrack& track, std::size_t index, std::size_t times)
{
    Group group;
    group.tracks = {index};
    group.looks = track.looks;
    group.seen.assign(times / 64 + 1, 0);
    double faces = 0;
    for (const auto& row : track.rows) {
        if (row.face) {
            group.seen[row.tick / 64] |= std::uint64_t{1} << (row.tick % 64);
            ++faces;
        }
    }
    group.homes[viewOf(track)] = {track.home, track.homeSize, faces};
    return group;
}

void merge(Group& into, const Group& from)
{
    into.tracks.insert(into.tracks.end(), from.tracks.begin(), from.tracks.end());
    into.looks += from.looks;
    for (std::size_t i = 0; i < into.seen.size(); ++i) {
        into.seen[i] |= from.seen[i];
    }
    for (const auto& [view, home] : from.homes) {
        auto& mine = into.homes[view];
        const double all = mine.weight + home.weight;
        const double share = all > 0 ? home.weight / all : 1;
        mine.at += (home.at - mine.at) * share;
        mine.size += (home.size - mine.size) * share;
        mine.weight = all;
    }
}

bool sharePlace(const Group& a, const Group& b)
{
    return std::any_of(a.homes.begin(), a.homes.end(), [&](const auto& entry) {
        const auto other = b.homes.find(entry.first);
        if (other == b.homes.end()) {
            return false;
        }
        const Home& one = entry.second;
        const Home& two = other->second;
        const double larger = std::max(one.size, two.size);
        return std::hypot(one.at.x - two.at.x, one.at.y - two.at.y) < kNearSizes * larger &&
               larger < kSizeRatio * std::min(one.size, two.size);
    });
}

bool meet(const Group& a, const Group& b)
{
    for (std::size_t i = 0; i < a.seen.size(); ++i) {
        if ((a.seen[i] & b.seen[i]) != 0) {
            return true;
        }
    }
    return false;
}

// What it would cost to take both for one person; kNever where they cannot be.
double costOf(const Group& a, const Group& b)
{
    if (meet(a, b)) {
        return kNever;
    }
    const bool near = sharePlace(a, b);
    if (a.looks.empty() || b.looks.empty()) {
        return near ? 0 : kNever;
    }
    const double difference = differenceOf(a.looks, b.looks);
    return difference > (near ? kUnlike : kAlike) ? kNever : difference - (near ? kSamePlace : 0);
}

// Gives the tracks that begin at the same time to the groups before them, the best pair first.
void distribute(std::vector<Group>& groups, std::vector<Group> fresh)
{
    const std::size_t old = groups.size();
    std::vector<bool> taken(old, false);
    std::vector<bool> placed(fresh.size(), false);
    while (true) {
        double best = kNever;
        std::pair<std::size_t, std::size_t> pair;
        for (std::size_t f = 0; f < fresh.size(); ++f) {
            for (std::size_t g = 0; g < old && !placed[f]; ++g) {
                const double cost = taken[g] ? kNever : costOf(groups[g], fresh[f]);
                if (cost < best) {
                    best = cost;
                    pair = {f, g};
                }
            }
        }
        if (best >= kNever) {
            break;
        }
        placed[pair.first] = taken[pair.second] = true;
        merge(groups[pair.second], fresh[pair.first]);
    }
    for (std::size_t f = 0; f < fresh.size(); ++f) {
        if (!placed[f]) {
            groups.push_back(std::move(fresh[f]));
        }
    }
}

// What was taken for two people at first and turned out to be one.
void mergeAlike(std::vector<Group>& groups)
{
    while (true) {
        double best = kNever;
        std::pair<std::size_t, std::size_t> pair;
        for (std::size_t a = 0; a < groups.size(); ++a) {
            for (std::size_t b = a + 1; b < groups.size(); ++b) {
                const double cost = costOf(groups[a], groups[b]);
                if (cost < best) {
                    best = cost;
                    pair = {a, b};
                }
            }
        }
        if (best >= kNever) {
            return;
        }
        merge(groups[pair.first], groups[pair.second]);
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(pair.second));
    }
}

bool shareView(const Group& a, const Group& b)
{
    return std::any_of(a.homes.begin(), a.homes.end(), [&](const auto& home) { return b.homes.contains(home.first); });
}

// Nobody else before the other's cameras looks nearly as much like them.
bool clearlyOne(const std::vector<Group>& groups, std::size_t a, std::size_t b)
{
    if (groups[a].looks.empty() || groups[b].looks.empty() || shareView(groups[a], groups[b]) ||
        meet(groups[a], groups[b])) {
        return false;
    }
    const double difference = differenceOf(groups[a].looks, groups[b].looks);
    if (difference > kOtherLight) {
        return false;
    }
    for (std::size_t other = 0; other < groups.size(); ++other) {
        if (other == a || other == b) {
            continue;
        }
        const bool rivalOfA = shareView(groups[other], groups[b]);
        const bool rivalOfB = shareView(groups[other], groups[a]);
        if ((rivalOfA && differenceOf(groups[a].looks, groups[other].looks) < kClearly * difference) ||
            (rivalOfB && differenceOf(groups[b].looks, groups[other].looks) < kClearly * difference)) {
            return false;
        }
    }
    return true;
}

// One person before cameras that show colours differently.
void mergeOverCameras(std::vector<Group>& groups)
{
    for (std::size_t a = 0; a < groups.size(); ++a) {
        for (std::size_t b = a + 1; b < groups.size();) {
            if (clearlyOne(groups, a, b)) {
                merge(groups[a], groups[b]);
                groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(b));
            } else {
                ++b;
            }
        }
    }
}

} // namespace

std::vector<std::vector<std::size_t>> joinTracks(const std::vector<PersonTrack>& tracks,
                                                 const std::vector<SampledTime>& times)
{
    std::vector<Group> groups;
    std::size_t i = 0;
    while (i < tracks.size()) {
        std::vector<Group> fresh;
        const std::size_t begin = tracks[i].rows.empty() ? 0 : tracks[i].rows.front().tick;
        for (; i < tracks.size() && !tracks[i].rows.empty() && tracks[i].rows.front().tick == begin; ++i) {
            fresh.push_back(groupOf(tracks[i], i, times.size()));
        }
        if (fresh.empty()) {
            ++i;
            continue;
        }
        distribute(groups, std::move(fresh));
    }
    mergeAlike(groups);
    mergeOverCameras(groups);
    std::vector<std::vector<std::size_t>> people;
    for (auto& group : groups) {
        std::sort(group.tracks.begin(), group.tracks.end());
        people.push_back(std::move(group.tracks));
    }
    std::sort(people.begin(), people.end());
    return people;
}

} // namespace alliance::vision
