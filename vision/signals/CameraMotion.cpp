#include "vision/signals/CameraMotion.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

namespace alliance::vision
{

namespace
{

// Lengths are pixels of the small picture.
constexpr int kColumns = 8; // cells of the picture, so that one rich corner of the room does not decide alone
constexpr int kRows = 5;
constexpr int kCornersOfCell = 4;
constexpr double kCornerDistance = 5;
constexpr double kLeastCorner = 6e-4; // smallest eigenvalue that is no noise, of grey levels 0..1 in a window of 5
constexpr std::size_t kLeastCorners = 12;
constexpr int kLeastCells = 4;
constexpr int kTries = 150;    // pairs of corners that are asked for a similarity
constexpr double kAgree = 1.0; // corners nearer than this to where a similarity puts them agree with it
constexpr double kAgreeClosely = 0.6;
constexpr double kLeastAgreement = 0.4;  // of the corners, for a camera that moves
constexpr double kStillAgreement = 0.35; // of the corners, for one that stands still
constexpr double kStill = 0.35;          // corners that moved less stand still
constexpr double kStillShift = 0.12;     // less is noise
constexpr double kStillCorner = 0.3;     // the same at the corners of the picture, where scale and roll tell most
constexpr double kFarShift = 0.22;       // of the picture's width: a new key picture is due
constexpr double kFarScale = 1.2;
constexpr double kFarRoll = 12;         // degrees
constexpr double kFewCorners = 0.5;     // of the key picture's corners that are still followed: a new one is due
constexpr int kUnsurePictures = 5;      // in a row, before a new key picture is taken where the camera was last known
constexpr double kSameExposure = 0.02;  // change of the contrast that needs no correction, nor one of ...
constexpr double kSameLight = 2;        // ... so many grey levels
constexpr float kErrorOfWindow = 25.0F; // mean grey difference of a window that was found again

struct Matches {
    std::vector<cv::Point2d> from; // origin in the middle of the picture
    std::vector<cv::Point2d> to;
    std::vector<int> cell; // of `from`
    std::size_t asked = 0; // corners that lay inside the picture and off people
};

cv::Point2d middleOf(const cv::Mat& picture)
{
    return {picture.cols / 2.0, picture.rows / 2.0};
}

int cellOf(cv::Point2d point, cv::Size size)
{
    const int column = std::clamp(static_cast<int>(point.x * kColumns / size.width), 0, kColumns - 1);
    const int row = std::clamp(static_cast<int>(point.y * kRows / size.height), 0, kRows - 1);
    return row * kColumns + column;
}

bool isSet(const cv::Mat& mask, cv::Point2d point)
{
    const cv::Point at(cvFloor(point.x), cvFloor(point.y));
    return at.x >= 0 && at.y >= 0 && at.x < mask.cols && at.y < mask.rows && mask.at<std::uint8_t>(at) != 0;
}

// The strongest corners of each cell.
std::vector<cv::Point2f> cornersOf(const cv::Mat& picture, const cv::Mat& background)
{
    cv::Mat strength;
    cv::cornerMinEigenVal(picture, strength, 5, 3);
    std::vector<cv::Point2f> corners;
    cv::goodFeaturesToTrack(picture, corners, 0, 0.005, kCornerDistance, background);
    std::vector<int> count(kColumns * kRows, 0);
    std::vector<cv::Point2f> kept;
    for (const auto& corner : corners) { // strongest first
        const bool strong = strength.at<float>(cvRound(corner.y), cvRound(corner.x)) >= kLeastCorner;
        int& inCell = count[static_cast<std::size_t>(cellOf(corner, picture.size()))];
        if (strong && inCell < kCornersOfCell) {
            ++inCell;
            kept.push_back(corner);
        }
    }
    return kept;
}

// The picture at the exposure of the one before, over the background of both.
cv::Mat exposedLike(const cv::Mat& before, const cv::Mat& now, const cv::Mat& background)
{
    cv::Scalar mean;
    cv::Scalar spread;
    cv::Scalar usualMean;
    cv::Scalar usualSpread;
    cv::meanStdDev(now, mean, spread, background);
    cv::meanStdDev(before, usualMean, usualSpread, background);
    const double gain = spread[0] > 1 ? std::clamp(usualSpread[0] / spread[0], 0.4, 2.5) : 1;
    const double offset = usualMean[0] - gain * mean[0];
    if (std::abs(gain - 1) < kSameExposure && std::abs(usualMean[0] - mean[0]) < kSameLight) {
        return now;
    }
    cv::Mat exposed;
    now.convertTo(exposed, CV_8U, gain, offset);
    return exposed;
}

Matches follow(const cv::Mat& before, const cv::Mat& now, const std::vector<cv::Point2f>& corners,
               const Similarity& expected, const cv::Mat& background)
{
    Matches matches;
    if (corners.size() < kLeastCorners) {
        return matches;
    }
    const cv::Point2d middle = middleOf(now);
    std::vector<cv::Point2f> asked;
    std::vector<cv::Point2f> found;
    for (const auto& corner : corners) {
        const cv::Point2d there = expected(cv::Point2d(corner) - middle) + middle;
        if (isSet(background, there)) {
            asked.push_back(corner);
            found.emplace_back(there);
        }
    }
    matches.asked = asked.size();
    if (asked.size() < kLeastCorners) {
        return matches;
    }
    std::vector<std::uint8_t> good;
    std::vector<float> errors;
    const cv::TermCriteria until(cv::TermCriteria::COUNT + cv::TermCriteria::EPS, 30, 0.005);
    cv::calcOpticalFlowPyrLK(before, exposedLike(before, now, background), asked, found, good, errors, {15, 15}, 3,
                             until, cv::OPTFLOW_USE_INITIAL_FLOW);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (good[i] != 0 && errors[i] < kErrorOfWindow && isSet(background, found[i])) {
            matches.from.push_back(cv::Point2d(asked[i]) - middle);
            matches.to.push_back(cv::Point2d(found[i]) - middle);
            matches.cell.push_back(cellOf(asked[i], now.size()));
        }
    }
    return matches;
}

// Least squares over the matches that `keep`; needs two.
std::optional<Similarity> fitted(const Matches& matches, const std::vector<bool>& keep)
{
    cv::Point2d from;
    cv::Point2d to;
    double count = 0;
    for (std::size_t i = 0; i < keep.size(); ++i) {
        if (keep[i]) {
            from += matches.from[i];
            to += matches.to[i];
            ++count;
        }
    }
    if (count < 2) {
        return std::nullopt;
    }
    from /= count;
    to /= count;
    double along = 0;
    double across = 0;
    double square = 0;
    for (std::size_t i = 0; i < keep.size(); ++i) {
        if (keep[i]) {
            const cv::Point2d p = matches.from[i] - from;
            const cv::Point2d q = matches.to[i] - to;
            along += p.dot(q);
            across += p.x * q.y - p.y * q.x;
            square += p.dot(p);
        }
    }
    if (square < 1) {
        return std::nullopt;
    }
    Similarity fit{along / square, across / square, 0, 0};
    const cv::Point2d turned = fit(from);
    fit.right = to.x - turned.x;
    fit.down = to.y - turned.y;
    return fit;
}

std::vector<bool> agreeing(const Matches& matches, const Similarity& similarity, double within)
{
    std::vector<bool> agree(matches.from.size());
    for (std::size_t i = 0; i < agree.size(); ++i) {
        const cv::Point2d off = similarity(matches.from[i]) - matches.to[i];
        agree[i] = off.dot(off) < within * within;
    }
    return agree;
}

std::size_t countOf(const std::vector<bool>& agree)
{
    return static_cast<std::size_t>(std::count(agree.begin(), agree.end(), true));
}

// Enough corners, in enough places.
bool carries(const Matches& matches, const std::vector<bool>& agree, double share)
{
    std::vector<bool> cells(kColumns * kRows, false);
    for (std::size_t i = 0; i < agree.size(); ++i) {
        if (agree[i]) {
            cells[static_cast<std::size_t>(matches.cell[i])] = true;
        }
    }
    const std::size_t count = countOf(agree);
    return count >= kLeastCorners && double(count) >= share * double(matches.asked) && countOf(cells) >= kLeastCells;
}

// The similarity that most matches agree on. Pairs are drawn from a fixed sequence: same matches, same answer.
std::optional<Similarity> agreedSimilarity(const Matches& matches)
{
    const std::size_t count = matches.from.size();
    if (count < kLeastCorners) {
        return std::nullopt;
    }
    cv::RNG random(20111);
    std::optional<Similarity> best;
    std::size_t most = 0;
    std::vector<bool> pair(count);
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const auto first = static_cast<std::size_t>(random.uniform(0, static_cast<int>(count)));
        const auto second = static_cast<std::size_t>(random.uniform(0, static_cast<int>(count)));
        const cv::Point2d apart = matches.from[first] - matches.from[second];
        if (apart.dot(apart) < 400) {
            continue;
        }
        pair.assign(count, false);
        pair[first] = pair[second] = true;
        const auto fit = fitted(matches, pair);
        const std::size_t agree = fit ? countOf(agreeing(matches, *fit, kAgree)) : 0;
        if (agree > most) {
            most = agree;
            best = fit;
        }
    }
    for (const double within : {kAgree, kAgreeClosely, kAgreeClosely}) {
        if (best) {
            best = fitted(matches, agreeing(matches, *best, within));
        }
    }
    if (!best || !carries(matches, agreeing(matches, *best, kAgree), kLeastAgreement)) {
        return std::nullopt;
    }
    return best;
}

// Between two pictures of a camera that stands still, corners lie where they lay, whatever else moves.
bool standsStill(const Matches& matches)
{
    return carries(matches, agreeing(matches, Similarity{}, kStill), kStillAgreement);
}

bool isNoise(const Similarity& similarity, cv::Size size)
{
    if (std::hypot(similarity.right, similarity.down) > kStillShift) {
        return false;
    }
    for (const double x : {-0.5, 0.5}) {
        for (const double y : {-0.5, 0.5}) {
            const cv::Point2d corner(x * size.width, y * size.height);
            const cv::Point2d off = similarity(corner) - corner;
            if (std::hypot(off.x, off.y) > kStillCorner) {
                return false;
            }
        }
    }
    return true;
}

cv::Mat backgroundOf(const SmallPicture& now, std::span<const cv::Rect2f> people)
{
    cv::Mat background(now.grey.size(), CV_8U, cv::Scalar(255));
    for (const auto& person : people) {
        cv::Rect region = now.regionOf(person);
        region.height = std::max(0, now.grey.rows - region.y); // all below a face is body, chair or table
        background(region & cv::Rect({}, now.grey.size())).setTo(0);
    }
    return background;
}

} // namespace

cv::Point2d Similarity::operator()(cv::Point2d point) const
{
    return {a * point.x - b * point.y + right, b * point.x + a * point.y + down};
}

Similarity Similarity::operator*(const Similarity& first) const
{
    const cv::Point2d shift = (*this)({first.right, first.down});
    return {a * first.a - b * first.b, a * first.b + b * first.a, shift.x, shift.y};
}

Similarity Similarity::inverse() const
{
    const double square = std::max(a * a + b * b, 1e-12);
    const Similarity turn{a / square, -b / square, 0, 0};
    const cv::Point2d shift = turn({right, down});
    return {turn.a, turn.b, -shift.x, -shift.y};
}

void CameraMotion::startShot()
{
    *this = {};
}

void CameraMotion::add(const SmallPicture& now, std::span<const cv::Rect2f> people)
{
    if (now.empty()) {
        return;
    }
    if (m_previous.grey.size() != now.grey.size()) {
        startShot();
    }
    const cv::Mat background = backgroundOf(now, people);
    if (m_key.empty()) {
        startKey(now, background);
        m_sure = true;
    } else {
        m_sure = followKey(now, background) || followPrevious(now, background);
        m_unsure = m_sure ? 0 : m_unsure + 1;
        if (m_unsure >= kUnsurePictures) {
            startKey(now, background);
        }
    }
    m_previous = now;
}

void CameraMotion::startKey(const SmallPicture& now, const cv::Mat& background)
{
    m_key = now;
    m_keyPath = m_path;
    m_corners = cornersOf(now.grey, background);
    m_unsure = 0;
}

bool CameraMotion::followKey(const SmallPicture& now, const cv::Mat& background)
{
    const Similarity expected = m_path * m_keyPath.inverse();
    const auto matches = follow(m_key.grey, now.grey, m_corners, expected, background);
    const bool still = standsStill(matches);
    const auto moved = still ? fitted(matches, agreeing(matches, Similarity{}, kAgree)) : agreedSimilarity(matches);
    if (!moved) {
        return false;
    }
    const bool noise = isNoise(*moved, now.grey.size());
    m_path = noise ? m_keyPath : *moved * m_keyPath;
    const double scale = std::hypot(moved->a, moved->b);
    const bool far = std::hypot(moved->right, moved->down) > kFarShift * now.grey.cols || scale > kFarScale ||
                     scale < 1 / kFarScale || std::abs(std::atan2(moved->b, moved->a)) * 180 / CV_PI > kFarRoll;
    if (far || double(matches.from.size()) < kFewCorners * double(m_corners.size())) {
        startKey(now, background);
    }
    return true;
}

// The key picture is of no use any more: goes on from the picture before.
bool CameraMotion::followPrevious(const SmallPicture& now, const cv::Mat& background)
{
    const auto corners = cornersOf(m_previous.grey, background);
    const auto matches = follow(m_previous.grey, now.grey, corners, Similarity{}, background);
    const bool still = standsStill(matches);
    const auto moved = still ? Similarity{} : agreedSimilarity(matches);
    if (!moved) {
        return false;
    }
    m_path = isNoise(*moved, now.grey.size()) ? m_path : *moved * m_path;
    startKey(now, background);
    return true;
}

CameraPose CameraMotion::pose() const
{
    if (m_path == Similarity{}) {
        return {};
    }
    const double scale = m_previous.scale > 0 ? m_previous.scale : 1;
    CameraPose pose;
    pose.shift = {static_cast<float>(m_path.right / scale), static_cast<float>(m_path.down / scale)};
    pose.scale = std::hypot(m_path.a, m_path.b);
    pose.roll = std::atan2(m_path.b, m_path.a) * 180 / CV_PI;
    return pose;
}

} // namespace alliance::vision
