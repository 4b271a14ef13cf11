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

// Pixels of the measured pictures.
struct Cover {
    cv::Point2d centre;
    cv::Size2d half;
};

class Sorter
{
public:
    explicit Sorter(const SessionSignals& people) : m_people(people) {}

    // The person under each cover of a frame; -1: not certain.
    std::vector<int> sureIn(const std::vector<CoverEllipse>& covers, base::MediaTime time) const
    {
        const std::vector<MeasuredHead> heads = headsAt(m_people, time);
        std::vector<int> sure(covers.size(), -1);
        for (std::size_t i = 0; i < covers.size(); ++i) {
            const MeasuredHead* head =
                covers[i].seen ? headUnder(covers[i], heads, {m_people.width, m_people.height}) : nullptr;
            if (head && isAlone(*head, heads))
                sure[i] = head->person;
        }
        // Another cover that reaches in may be over somebody who is hidden.
        for (std::size_t i = 0; i < covers.size(); ++i) {
            for (std::size_t k = 0; k < covers.size(); ++k) {
                if (i != k && covers[i].face != covers[k].face && touch(place(covers[i]), place(covers[k])))
                    sure[i] = -1;
            }
        }
        return sure;
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

    // Nobody near, and everybody where their number says: people are numbered from left to right.
    static bool isAlone(const MeasuredHead& face, const std::vector<MeasuredHead>& faces)
    {
        return std::all_of(faces.begin(), faces.end(), [&](const MeasuredHead& other) {
            if (other.person == face.person)
                return true;
            const bool ordered = (other.person < face.person) == (other.centre.x < face.centre.x);
            return ordered && cv::norm(other.centre - face.centre) > kNear * std::max(face.size, other.size);
        });
    }

    const SessionSignals& m_people;
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
    const Sorter sorter(people);
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
            bool certain = sure[n][i] >= 0;
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
