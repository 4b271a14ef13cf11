#include "vision/masks/KnownFaces.h"

#include "vision/masks/MeasuredHeads.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace alliance::vision
{
namespace
{

constexpr double kOpenReach = 0.3; // of the cover's size, between the middles of it and of the face under it
constexpr double kNear = 2.0;      // faces closer than this many face sizes could be taken for each other
constexpr base::MediaTime kPlacedStep{50'000'000}; // between times at which what was measured is asked

// Pixels of the measured pictures.
struct Cover {
    cv::Point2d centre;
    cv::Size2d half;
};

class Sorter
{
public:
    Sorter(const SessionSignals& people, const std::set<int>& open) : m_people(people), m_open(open) {}

    // The person under each cover of a frame; -1: not certain.
    std::vector<int> sureIn(const std::vector<CoverEllipse>& covers, base::MediaTime time) const
    {
        std::vector<int> sure(covers.size(), -1);
        const std::vector<MeasuredHead> heads = headsAt(m_people, time);
        if (!allPlaced(heads))
            return sure;
        for (std::size_t i = 0; i < covers.size(); ++i) {
            const MeasuredHead* head =
                covers[i].seen ? headUnder(covers[i], heads, {m_people.width, m_people.height}) : nullptr;
            if (head)
                sure[i] = head->person;
        }
        // Another cover that reaches in may be over somebody who is hidden.
        for (std::size_t i = 0; i < covers.size(); ++i) {
            for (std::size_t k = 0; k < covers.size(); ++k) {
                if (i != k && covers[i].face != covers[k].face && touch(place(covers[i]), place(covers[k])))
                    sure[i] = -1;
            }
        }
        // Somebody measured who is masked and under no cover may be under another's number.
        const bool allFound =
            std::all_of(m_people.people.begin(), m_people.people.end(), [&](const PersonSignals& one) {
                return m_open.contains(one.id) || std::find(sure.begin(), sure.end(), one.id) != sure.end();
            });
        if (!allFound)
            sure.assign(covers.size(), -1);
        return sure;
    }

    // Whether by what was measured that person and everybody who is masked were where they belong all the time around
    // `time`: frames of a cut end at its edges, what was measured goes on. Before the recording there is nothing.
    bool placedAround(int person, base::MediaTime time, base::MediaTime around) const
    {
        const base::MediaTime last = time + around;
        for (base::MediaTime at = std::max(time - around, base::MediaTime{});; at = std::min(at + kPlacedStep, last)) {
            const std::vector<MeasuredHead> heads = headsAt(m_people, at);
            const bool there = std::any_of(heads.begin(), heads.end(),
                                           [person](const MeasuredHead& one) { return one.person == person; });
            if (!there || !allPlaced(heads))
                return false;
            if (at == last)
                return true;
        }
    }

private:
    Cover place(const CoverEllipse& one) const
    {
        return {{one.x * m_people.width, one.y * m_people.height},
                {one.halfWidth * m_people.width, one.halfHeight * m_people.height}};
    }

    static bool touch(const Cover& a, const Cover& b)
    {
        return std::abs(a.centre.x - b.centre.x) < a.half.width + b.half.width &&
               std::abs(a.centre.y - b.centre.y) < a.half.height + b.half.height;
    }

    // Whether everybody who is masked has a head, and nobody could be taken for somebody else: all heads are apart, and
    // from left to right as people are numbered. Where nobody measured is masked, whoever the mask is for may be under
    // any number.
    bool allPlaced(const std::vector<MeasuredHead>& heads) const
    {
        std::size_t masked = 0;
        for (const PersonSignals& one : m_people.people)
            masked += m_open.contains(one.id) ? 0 : 1;
        const auto found = std::count_if(heads.begin(), heads.end(),
                                         [&](const MeasuredHead& one) { return !m_open.contains(one.person); });
        if (masked == 0 || static_cast<std::size_t>(found) != masked)
            return false;
        for (std::size_t i = 0; i < heads.size(); ++i) {
            for (std::size_t k = i + 1; k < heads.size(); ++k) {
                if (!areApart(heads[i], heads[k]))
                    return false;
            }
        }
        return true;
    }

    static bool areApart(const MeasuredHead& a, const MeasuredHead& b)
    {
        const bool ordered = (a.person < b.person) == (a.centre.x < b.centre.x);
        return ordered && cv::norm(a.centre - b.centre) > kNear * std::max(a.size, b.size);
    }

    const SessionSignals& m_people;
    const std::set<int>& m_open;
};

} // namespace

bool isFaceUnder(const CoverEllipse& cover, const cv::Rect2d& found, cv::Size picture)
{
    const cv::Size2d size(2 * cover.halfWidth * picture.width, 2 * cover.halfHeight * picture.height);
    const double x = found.x + found.width / 2 - cover.x * picture.width;
    const double y = found.y + found.height / 2 - cover.y * picture.height;
    return found.width <= size.width && found.height <= size.height &&
           std::hypot(x / size.width, y / size.height) < kOpenReach;
}

SortedCovers sortCovers(const std::vector<std::vector<CoverEllipse>>& covers, const std::vector<base::MediaTime>& times,
                        const SessionSignals& people, const std::set<int>& open, base::MediaTime around)
{
    if (open.empty())
        return {covers, std::vector<std::vector<CoverEllipse>>(covers.size()), 0};
    const Sorter sorter(people, open);
    std::vector<std::vector<int>> sure;
    for (std::size_t n = 0; n < covers.size(); ++n)
        sure.push_back(sorter.sureIn(covers[n], times[n]));
    // The same person under a cover of the same face in frame n.
    const auto holds = [&](std::size_t n, int face, int person) {
        for (std::size_t i = 0; i < covers[n].size(); ++i) {
            if (covers[n][i].face == face && sure[n][i] == person)
                return true;
        }
        return false;
    };
    SortedCovers sorted;
    sorted.kept.resize(covers.size());
    sorted.lifted.resize(covers.size());
    for (std::size_t n = 0; n < covers.size(); ++n) {
        bool doubt = false;
        for (std::size_t i = 0; i < covers[n].size(); ++i) {
            bool certain = sure[n][i] >= 0 && sorter.placedAround(sure[n][i], times[n], around);
            for (std::size_t k = n; certain && k-- > 0 && times[n] - times[k] <= around;)
                certain = holds(k, covers[n][i].face, sure[n][i]);
            for (std::size_t k = n + 1; certain && k < covers.size() && times[k] - times[n] <= around; ++k)
                certain = holds(k, covers[n][i].face, sure[n][i]);
            const bool lifted = certain && open.contains(sure[n][i]);
            (lifted ? sorted.lifted : sorted.kept)[n].push_back(covers[n][i]);
            doubt = doubt || !certain;
        }
        sorted.uncertain += doubt ? 1 : 0;
    }
    return sorted;
}

} // namespace alliance::vision
