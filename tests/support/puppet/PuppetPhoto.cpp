#include "tests/support/puppet/PuppetPhoto.h"

#include "tests/support/pictures/PictureFiles.h"
#include "tests/support/puppet/FaceRegions.h"
#include "tests/support/puppet/PuppetStage.h"
#include "vision/face/FaceDetector.h"
#include "vision/face/FaceLandmarker.h"
#include "vision/face/HeadDirection.h"

#include <opencv2/imgproc.hpp>

namespace alliance::test
{
namespace
{

using base::ErrorCategory;
using base::fail;
using vision::FaceObservation;

constexpr int kSettlingPasses = 4;
const cv::Point2d kFaceCentre(320, 330); // in the textures

base::ImageView viewOf(const cv::Mat3b& picture)
{
    return {picture.data, picture.cols, picture.rows, static_cast<std::ptrdiff_t>(picture.step),
            base::PixelFormat::Rgb24};
}

base::Result<FaceObservation> findFace(const std::shared_ptr<const vision::ModelSet>& models, const cv::Mat3b& photo,
                                       const PhotoRecipe& recipe)
{
    auto detector = vision::FaceDetector::create(*models);
    auto landmarker = vision::FaceLandmarker::create(models);
    if (!detector || !landmarker) {
        return tl::unexpected(detector ? landmarker.error() : detector.error());
    }
    auto faces = detector->detect(viewOf(photo));
    if (!faces) {
        return tl::unexpected(faces.error());
    }
    for (const vision::FaceDetection& face : *faces) {
        if (!face.box.contains(recipe.face)) {
            continue;
        }
        auto found = landmarker->locate(viewOf(photo), faceRegion(face));
        for (int pass = 0; found && pass < kSettlingPasses; ++pass) {
            found = landmarker->locate(viewOf(photo), faceRegion(*found));
        }
        if (!found || found->presence > 0.5) {
            return found;
        }
    }
    return fail(ErrorCategory::Damaged, "no face where it is expected in " + recipe.file);
}

// Depth of every point: the canonical face in the direction of the photographed one, as large as it.
void giveDepth(PuppetPhoto& photo, const vision::FaceGeometry& geometry)
{
    const cv::Matx33d turn = turning(photo.rest.yaw, photo.rest.pitch, photo.rest.roll);
    std::array<cv::Vec3d, vision::FaceGeometry::kVertices> turned;
    cv::Vec3d middle;
    cv::Vec2d seenMiddle;
    const auto share = 1 / static_cast<double>(geometry.basis.size());
    for (std::size_t i = 0; i < turned.size(); ++i) {
        const cv::Point3f& v = geometry.vertices[i];
        turned[i] = turn * cv::Vec3d(v.x, -v.y, -v.z);
    }
    for (const int vertex : geometry.basis) {
        const auto i = static_cast<std::size_t>(vertex);
        middle += share * turned[i];
        seenMiddle += share * cv::Vec2d(photo.points[i].x, photo.points[i].y);
    }
    double wide = 0;
    double seenWide = 0;
    for (const int vertex : geometry.basis) {
        const auto i = static_cast<std::size_t>(vertex);
        const cv::Vec3d from = turned[i] - middle;
        const cv::Vec2d seen = cv::Vec2d(photo.points[i].x, photo.points[i].y) - seenMiddle;
        wide += from[0] * from[0] + from[1] * from[1];
        seenWide += seen.dot(seen);
    }
    const double scale = std::sqrt(seenWide / wide);
    for (std::size_t i = 0; i < turned.size(); ++i) {
        photo.points[i].z = static_cast<float>(scale * turned[i][2]);
    }
    for (const EyeRegion& eye : kEyes) {
        const float corners =
            photo.points[static_cast<std::size_t>(eye.outer)].z + photo.points[static_cast<std::size_t>(eye.inner)].z;
        for (int i = eye.iris; i < eye.iris + 5; ++i) {
            photo.points[static_cast<std::size_t>(i)].z = corners / 2;
        }
    }
}

// Photograph to texture: upright but for the tilt that stays, forehead to chin of the stated size.
cv::Matx23d uprighting(const FaceObservation& face, const PhotoRecipe& recipe)
{
    const cv::Point3f across = face.points[263] - face.points[33];
    const double angle = std::atan2(across.y, across.x) - recipe.roll * CV_PI / 180;
    const double scale = PuppetPhoto::kFace / face.size;
    const cv::Point3f middle = (face.points[10] + face.points[152]) * 0.5F;
    const double c = scale * std::cos(angle);
    const double s = scale * std::sin(angle);
    return {c, s, kFaceCentre.x - c * middle.x - s * middle.y, -s, c, kFaceCentre.y + s * middle.x - c * middle.y};
}

cv::Point2f mapped(const cv::Matx23d& m, const cv::Point2f& p)
{
    return {static_cast<float>(m(0, 0) * p.x + m(0, 1) * p.y + m(0, 2)),
            static_cast<float>(m(1, 0) * p.x + m(1, 1) * p.y + m(1, 2))};
}

Outline mapped(const cv::Matx23d& m, const Outline& outline)
{
    Outline out;
    for (const cv::Point2f& p : outline) {
        out.push_back(mapped(m, p));
    }
    return out;
}

cv::Mat3f graded(const cv::Mat3b& photo, const cv::Matx23d& toTexture, const PhotoRecipe& recipe)
{
    const double scale = std::hypot(toTexture(0, 0), toTexture(0, 1));
    cv::Mat3b source = photo;
    if (scale < 1) {
        cv::GaussianBlur(photo, source, {}, 0.45 / scale);
    }
    cv::Mat3b upright;
    cv::warpAffine(source, upright, toTexture, {PuppetPhoto::kWidth, PuppetPhoto::kHeight}, cv::INTER_CUBIC,
                   cv::BORDER_REPLICATE);
    cv::Mat3f picture;
    upright.convertTo(picture, CV_32F, 1 / 255.0);
    if (scale > 1) {
        picture += 0.7 * (picture - blurred(picture, 1.6));
    }
    for (cv::Vec3f& pixel : picture) {
        for (int c = 0; c < 3; ++c) {
            pixel[c] = std::pow(std::clamp(pixel[c], 0.0F, 1.0F) * recipe.gain[c], static_cast<float>(recipe.gamma));
        }
        const float grey = 0.3F * pixel[0] + 0.59F * pixel[1] + 0.11F * pixel[2];
        for (int c = 0; c < 3; ++c) {
            pixel[c] = std::clamp(grey + static_cast<float>(recipe.saturation) * (pixel[c] - grey), 0.0F, 1.0F);
        }
    }
    return picture;
}

// Colours where `known` is 0 are taken from the nearest known ones, smoother with distance.
cv::Mat3f spread(const cv::Mat3f& picture, const cv::Mat1f& known)
{
    cv::Mat3f out(picture.size(), cv::Vec3f());
    cv::Mat1f have(picture.size(), 0.0F);
    for (const double sigma : {0.8, 2.0, 5.0, 12.0, 30.0, 80.0}) {
        cv::Mat3f weighted(picture.size());
        for (int y = 0; y < picture.rows; ++y) {
            for (int x = 0; x < picture.cols; ++x) {
                weighted(y, x) = picture(y, x) * known(y, x);
            }
        }
        const cv::Mat3f sum = blurred(weighted, sigma);
        const cv::Mat1f amount = blurred(known, sigma);
        for (int y = 0; y < picture.rows; ++y) {
            for (int x = 0; x < picture.cols; ++x) {
                const float take = (1 - have(y, x)) * std::min(1.0F, amount(y, x) * 3);
                if (take > 0 && amount(y, x) > 1e-4F) {
                    out(y, x) += take * (sum(y, x) / amount(y, x));
                    have(y, x) += take;
                }
            }
        }
    }
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            const float k = known(y, x);
            const cv::Vec3f nearby = out(y, x) / std::max(have(y, x), 1e-6F);
            out(y, x) = picture(y, x) * k + nearby * (1 - k);
        }
    }
    return out;
}

cv::Mat4b multiplied(const cv::Mat3f& colour, const cv::Mat1f& alpha)
{
    cv::Mat4b out(colour.size());
    for (int y = 0; y < colour.rows; ++y) {
        for (int x = 0; x < colour.cols; ++x) {
            const float a = std::clamp(alpha(y, x), 0.0F, 1.0F) * 255;
            const cv::Vec3f c = colour(y, x) * a;
            out(y, x) = {cv::saturate_cast<std::uint8_t>(c[0]), cv::saturate_cast<std::uint8_t>(c[1]),
                         cv::saturate_cast<std::uint8_t>(c[2]), cv::saturate_cast<std::uint8_t>(a)};
        }
    }
    return out;
}

Outline ovalOf(const PuppetPhoto& photo, float grow)
{
    Outline oval;
    const cv::Point2f centre(kFaceCentre);
    for (const int index : faceOval()) {
        const cv::Point3f& p = photo.points[static_cast<std::size_t>(index)];
        oval.push_back(centre + (cv::Point2f(p.x, p.y) - centre) * grow);
    }
    return oval;
}

// Hair ends in strands: the border follows a fine noise.
cv::Mat1f headMask(const Outline& outline, cv::Size size)
{
    const cv::Mat1f soft = maskOf(smoothClosed(outline), size, 4.0);
    const cv::Mat1f strands = cloudNoise(size, 7, 3, 12);
    cv::Mat1f mask(size);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const float edge = (soft(y, x) - 0.5F) * 3.2F + 0.60F + 0.30F * strands(y, x);
            mask(y, x) = soft(y, x) < 0.02F ? 0 : std::clamp(edge, 0.0F, 1.0F);
        }
    }
    return blurred(mask, 0.9);
}

// Long hair ends in tips of different length.
void thinOut(cv::Mat1f& mask, double endsAt)
{
    const cv::Mat1f strands = cloudNoise({mask.cols, 1}, 9, 3, 5);
    const auto tips = static_cast<float>(0.13 * PuppetPhoto::kFace);
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            const float left = (static_cast<float>(endsAt) - static_cast<float>(y)) / tips;
            mask(y, x) *= std::clamp(left + 0.55F * strands(0, x), 0.0F, 1.0F);
        }
    }
}

// The neck goes on below what the photograph shows of it.
Outline wholeNeck(const Outline& neck, float chin)
{
    const cv::Rect2f box = cv::boundingRect(neck);
    const float left = box.x;
    const float right = box.br().x;
    const auto face = static_cast<float>(PuppetPhoto::kFace);
    const float middle = (left + right) / 2;
    return {{left + 4, chin - 0.25F * face},
            {right - 4, chin - 0.25F * face},
            {right, chin},
            {right + 2, chin + 0.2F * face},
            {right - 8, chin + 0.34F * face},
            {(middle + right) / 2, chin + 0.44F * face},
            {middle, chin + 0.475F * face},
            {(middle + left) / 2, chin + 0.44F * face},
            {left + 8, chin + 0.34F * face},
            {left - 2, chin + 0.2F * face},
            {left, chin}};
}

void cutOut(PuppetPhoto& photo, const cv::Mat3f& picture, const PhotoRecipe& recipe, const cv::Matx23d& toTexture)
{
    const cv::Size size = picture.size();
    const float chin = photo.points[152].y;
    const Outline head = mapped(toTexture, recipe.head);
    cv::Mat1f headAlpha = headMask(head, size);
    if (recipe.hairEnd > 0) {
        thinOut(headAlpha, chin + recipe.hairEnd * PuppetPhoto::kFace);
    }
    // What the photograph's background tinted, a few pixels inside the outline, gets colours from further inside.
    cv::Mat1f sure = maskOf(smoothClosed(head), size);
    cv::erode(sure, sure, cv::getStructuringElement(cv::MORPH_ELLIPSE, {11, 11}));
    photo.head = multiplied(spread(picture, blurred(sure, 1.0)), headAlpha);

    const Outline neck = mapped(toTexture, recipe.neck);
    cv::Mat1f known = maskOf(smoothClosed(neck), size);
    cv::erode(known, known, cv::getStructuringElement(cv::MORPH_ELLIPSE, {9, 9}));
    known = known.mul(1 - maskOf(ovalOf(photo, 1.03F), size));
    cv::Mat3f colour = spread(picture, blurred(known, 1.0));
    // Below the jaw it is darker, and it is round.
    const cv::Mat1f jaw = blurred(maskOf(ovalOf(photo, 1.0F), size), 9);
    const cv::Mat1f whole = maskOf(smoothClosed(wholeNeck(neck, chin)), size, 1.6);
    const cv::Mat1f round = blurred(whole, 11);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const float edge = std::clamp((1 - round(y, x)) * 2, 0.0F, 1.0F);
            colour(y, x) *= (1 - 0.35F * jaw(y, x)) * (1 - 0.30F * edge);
        }
    }
    photo.neck = multiplied(colour, whole);
}

cv::Vec3f skinOf(const PuppetPhoto& photo, const cv::Mat3f& picture)
{
    cv::Vec3f sum;
    for (const std::size_t cheek : {50U, 280U, 205U, 425U, 101U, 330U}) {
        const cv::Point at(photo.points[cheek].x, photo.points[cheek].y);
        sum += picture(at);
    }
    return sum / 6.0F;
}

} // namespace

const std::vector<int>& faceOval()
{
    static const std::vector<int> oval = {10,  338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288,
                                          397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136,
                                          172, 58,  132, 93,  234, 127, 162, 21,  54,  103, 67,  109};
    return oval;
}

base::Result<PuppetPhoto> PuppetPhoto::load(const std::shared_ptr<const vision::ModelSet>& models,
                                            const std::filesystem::path& folder, const PhotoRecipe& recipe)
{
    cv::Mat3b picture = support::readPicture(folder / recipe.file);
    if (picture.empty()) {
        return fail(ErrorCategory::NotFound, (folder / recipe.file).string());
    }
    cv::cvtColor(picture, picture, cv::COLOR_BGR2RGB);
    const auto face = findFace(models, picture, recipe);
    if (!face) {
        return tl::unexpected(face.error());
    }

    PuppetPhoto photo;
    photo.mouthClosed = recipe.mouthClosed;
    photo.iris = recipe.iris;
    photo.triangles = models->faceGeometry().triangles;
    const cv::Matx23d toTexture = uprighting(*face, recipe);
    const auto scale = static_cast<float>(kFace / face->size);
    for (std::size_t i = 0; i < photo.points.size(); ++i) {
        const cv::Point3f& p = face->points[i];
        const cv::Point2f at = mapped(toTexture, {p.x, p.y});
        photo.points[i] = {at.x, at.y, scale * p.z};
    }
    // As a camera of ordinary angle sees it from the front.
    const cv::Size frame(1700, 1000); // as far away as a puppet at rest
    std::vector<cv::Point3f> centred;
    for (const cv::Point3f& p : photo.points) {
        centred.push_back(p + cv::Point3f(static_cast<float>(frame.width * 0.5 - kFaceCentre.x),
                                          static_cast<float>(frame.height * 0.5 - kFaceCentre.y), 0));
    }
    const auto rest = vision::headDirection(centred, frame, models->faceGeometry());
    if (!rest) {
        return tl::unexpected(rest.error());
    }
    photo.rest = *rest;
    giveDepth(photo, models->faceGeometry());
    const cv::Mat3f upright = graded(picture, toTexture, recipe);
    photo.skin = skinOf(photo, upright);
    cutOut(photo, upright, recipe, toTexture);
    return photo;
}

} // namespace alliance::test
