// Faces on single pictures are covered where consent asks for it, and the picture is only given when a search of it
// finds none.

#include "app/report/FeedbackReport.h"
#include "app/services/ConsentService.h"
#include "app/services/NoteService.h"
#include "app/services/StillService.h"
#include "tests/app/AppFixture.h"
#include "tests/app/PuppetFilm.h"
#include "vision/face/FaceDetector.h"

#include <opencv2/core.hpp>

namespace alliance::app
{
namespace
{

constexpr int kFrames = 30;
constexpr std::int64_t kHidden = 15; // the left one's face is behind a sheet of paper
constexpr std::int64_t kOpen = 5;
constexpr int kWidth = 1280;
constexpr double kLittle = 0.4; // of the detail of an open face

std::array<test::PuppetPose, 2> posesAt(int n)
{
    std::array<test::PuppetPose, 2> poses;
    poses[0].cover = n >= 10 && n < 20 ? 1 : 0;
    poses[1].yaw = n;
    return poses;
}

class MaskedStill : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        ASSERT_NE(puppets(), nullptr);
        m_import = madeOnce("one behind a sheet of paper", [this] {
            const auto file = folder() / "puppets.mp4";
            makePuppetFilm(file, kFrames, posesAt);
            return import(file);
        });
    }
    void consent(db::FaceMask ofCase, db::FaceMask ofRecording = db::FaceMask::None)
    {
        for (const bool whole : {true, false}) {
            const QUuid recording = whole ? QUuid() : m_import.recordingIds.front();
            const db::Consent before = valueOf(ConsentService(library()).record(m_import.caseId, recording));
            db::ConsentDraft draft = before.terms;
            draft.purposes = {db::ConsentPurpose::IndividualSupervision};
            draft.faceMask = whole ? ofCase : ofRecording;
            valueOf(ConsentService(library()).put(draft, before.version));
        }
    }
    void noteAt(std::int64_t frame)
    {
        const base::MediaTime at{frame * 40'000'000};
        db::NoteDraft note;
        note.sessionId = m_import.sessionId;
        note.moment = valueOf(NoteService(library()).moment(m_import.sessionId, {at, at}));
        note.kind = QStringLiteral("observation");
        note.text = QStringLiteral("here");
        note.visibility = db::Visibility::Trainee;
        valueOf(NoteService(library()).add(note));
    }
    QImage still(std::int64_t frame)
    {
        const ExportedStill still =
            valueOf(exportStill(library(), {m_import.sessionId, m_import.recordingIds.front(), frame}, m_masks));
        return still.image.convertToFormat(QImage::Format_RGB888);
    }
    FeedbackOutcome feedback(const std::filesystem::path& models)
    {
        FeedbackOptions options;
        options.models = models;
        return valueOf(readyFeedback(library(), m_import.sessionId, options, {}));
    }
    static std::size_t facesIn(const QImage& picture)
    {
        const auto models = vision::loadModels(vision::modelFolder());
        vision::FaceDetectorSettings settings;
        settings.minScore = 0.35;
        auto detector = vision::FaceDetector::create(**models, settings);
        const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
        return detector
            ->detect({rgb.constBits(), rgb.width(), rgb.height(), rgb.bytesPerLine(), base::PixelFormat::Rgb24})
            .value()
            .size();
    }
    // Mean difference of the channels within `side` pixels round a place.
    static double difference(const QImage& a, const QImage& b, const cv::Point2f& at, int side)
    {
        double sum = 0;
        int count = 0;
        for (int y = -side / 2; y < side / 2; ++y) {
            for (int x = -side / 2; x < side / 2; ++x) {
                const QPoint place(static_cast<int>(at.x) + x, static_cast<int>(at.y) + y);
                if (!a.valid(place) || !b.valid(place))
                    continue;
                const QColor one = a.pixelColor(place);
                const QColor other = b.pixelColor(place);
                sum += std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
                       std::abs(one.blue() - other.blue());
                count += 3;
            }
        }
        return count > 0 ? sum / count : 0;
    }
    // What a likeness is made of: the mean difference of neighbouring pixels within `side` pixels round a place.
    static double detail(const QImage& image, const cv::Point2f& at, int side)
    {
        double sum = 0;
        for (int y = -side / 2; y < side / 2; ++y) {
            for (int x = -side / 2; x < side / 2; ++x) {
                const QPoint place(static_cast<int>(at.x) + x, static_cast<int>(at.y) + y);
                sum += std::abs(qGray(image.pixel(place)) - qGray(image.pixel(place + QPoint(1, 0))));
            }
        }
        return sum / (side * side);
    }
    static cv::Point2f nose(const test::PuppetTruth& person) { return {person.mesh[1].x, person.mesh[1].y}; }

    StillMasks m_masks{vision::modelFolder()};
    ImportResult m_import;
};

TEST_F(MaskedStill, FacesAreCoveredAndTheRoomIsNot)
{
    const QImage open = still(kOpen);
    EXPECT_EQ(facesIn(open), 2U);
    consent(db::FaceMask::Blur);
    const QImage masked = still(kOpen);
    EXPECT_EQ(masked.size(), open.size());
    const test::PuppetFrame truth = puppets()->render(posesAt(kOpen), kOpen);
    for (const test::PuppetTruth& person : truth.truth) {
        const int inner = static_cast<int>(person.faceHeight / 2); // eyes, nose and mouth
        EXPECT_LT(detail(masked, nose(person), inner), kLittle * detail(open, nose(person), inner));
        EXPECT_GT(difference(open, masked, nose(person), static_cast<int>(person.faceHeight)), 6);
    }
    EXPECT_LT(difference(open, masked, {60, 60}, 100), 2);
}

TEST_F(MaskedStill, TheStrictestMaskOfCaseAndRecordingHolds)
{
    consent(db::FaceMask::Edge, db::FaceMask::Solid);
    const QImage masked = still(kOpen);
    const test::PuppetFrame truth = puppets()->render(posesAt(kOpen), kOpen);
    for (const test::PuppetTruth& person : truth.truth) {
        const QColor at = masked.pixelColor(static_cast<int>(nose(person).x), static_cast<int>(nose(person).y));
        const QColor beside =
            masked.pixelColor(static_cast<int>(person.mesh[33].x), static_cast<int>(person.mesh[33].y));
        EXPECT_NEAR(at.red(), at.blue(), 6);
        EXPECT_NEAR(at.red(), beside.red(), 6) << "one grey over the whole face";
    }
}

TEST_F(MaskedStill, AFaceThatIsHiddenInThePictureItselfIsCoveredWhereItWasBeforeAndAfter)
{
    const QImage open = still(kHidden);
    consent(db::FaceMask::Solid);
    const QImage masked = still(kHidden);
    const test::PuppetFrame truth = puppets()->render(posesAt(kHidden), kHidden);
    EXPECT_GT(difference(open, masked, nose(truth.truth[0]), 40), 6);
}

TEST_F(MaskedStill, AWithdrawalWhileFacesAreCoveredLeavesFeedbackWithoutPictures)
{
    noteAt(kOpen);
    noteAt(kHidden);
    consent(db::FaceMask::Pixelate);
    FeedbackOptions options;
    options.models = vision::modelFolder();
    int covered = 0;
    const JobContext job({}, [&](double, const QString& words) {
        if (!words.contains(QStringLiteral("Covering")) || covered++ > 0)
            return;
        ConsentService consent(library());
        const auto before = valueOf(consent.record(m_import.caseId, {}));
        valueOf(consent.withdraw(m_import.caseId, {}, valueOf(consent.today()), before.version));
    });
    const FeedbackOutcome made = valueOf(readyFeedback(library(), m_import.sessionId, options, job));
    EXPECT_EQ(covered, 1) << "the second picture was made all the same";
    EXPECT_TRUE(made.pictures.byFrame.isEmpty());
    EXPECT_TRUE(made.pictures.leftOut.contains(QStringLiteral("was withdrawn"))) << made.pictures.leftOut.toStdString();
}

TEST_F(MaskedStill, FeedbackShowsCoveredPicturesAndSaysSo)
{
    noteAt(kOpen);
    noteAt(kHidden);
    const FeedbackOutcome open = feedback(vision::modelFolder());
    consent(db::FaceMask::Pixelate);
    const FeedbackOutcome made = feedback(vision::modelFolder());
    ASSERT_EQ(made.composition.moments.size(), 2);
    for (const FeedbackMoment& moment : made.composition.moments) {
        const FeedbackStill* picture = made.pictures.of(moment);
        ASSERT_NE(picture, nullptr);
        EXPECT_EQ(picture->faces, FeedbackStill::Faces::Covered);
        const QImage masked = QImage::fromData(picture->jpeg);
        const QImage before = QImage::fromData(open.pictures.of(moment)->jpeg);
        ASSERT_EQ(masked.size(), before.size());
        const test::PuppetFrame truth =
            puppets()->render(posesAt(static_cast<int>(moment.stillFrame)), static_cast<unsigned>(moment.stillFrame));
        const float scale = static_cast<float>(masked.width()) / kWidth;
        const cv::Point2f right = scale * nose(truth.truth[1]);
        EXPECT_GT(difference(before, masked, right, static_cast<int>(scale * truth.truth[1].faceHeight / 2)), 6);
        EXPECT_GT(difference(before, masked, scale * nose(truth.truth[0]), 16), 3);
    }
    const QString page = QString::fromUtf8(renderFeedback(made, FeedbackFormat::Html, Paper::A4));
    EXPECT_TRUE(page.contains(QStringLiteral("faces in pictures are pixelated")));
    EXPECT_EQ(page.count(QStringLiteral("data:image/jpeg")), 2);

    const FeedbackOutcome again = feedback({});
    EXPECT_EQ(again.pictures.of(again.composition.moments.front())->jpeg,
              made.pictures.of(made.composition.moments.front())->jpeg)
        << "what was made is kept: no network is needed any more";
    consent(db::FaceMask::Solid);
    const FeedbackOutcome stricter = feedback({});
    EXPECT_EQ(stricter.pictures.of(stricter.composition.moments.front()), nullptr) << "what was kept is too little now";
    EXPECT_TRUE(stricter.pictures.leftOut.contains(QStringLiteral("missing or damaged")));
}

} // namespace
} // namespace alliance::app
