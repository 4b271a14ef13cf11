// Masks for some of the people: the others show, and only where it is certain who they are.

#include "app/services/CollectionService.h"
#include "app/services/IngestService.h"
#include "app/services/KnownPeople.h"
#include "app/services/ReelMaker.h"
#include "app/services/StillService.h"
#include "tests/app/AppFixture.h"
#include "tests/app/PuppetFilm.h"

namespace alliance::app
{
namespace
{

constexpr int kFrames = 40;
constexpr std::int64_t kMiddle = 20;

std::array<test::PuppetPose, 2> posesAt(int n)
{
    std::array<test::PuppetPose, 2> poses;
    poses[0].yaw = 10 * std::sin(n * 0.1);
    poses[1].pitch = 5 * std::sin(n * 0.1);
    return poses;
}

class PeopleMasked : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        ASSERT_NE(puppets(), nullptr);
        const auto file = folder() / "puppets.mp4";
        makePuppetFilm(file, kFrames, posesAt);
        m_import = import(file);
        IngestSettings settings;
        settings.models = vision::modelFolder();
        valueOf(IngestService(library()).ingest(m_import.sessionId, {}, settings));
        consent({db::SessionPart::Patient});
    }
    RecordingItem recording() { return valueOf(library().session(m_import.sessionId)).recordings.front(); }
    void consent(const QList<db::SessionPart>& masked, db::FaceMask mask = db::FaceMask::Solid)
    {
        const db::Consent before = valueOf(ConsentService(library()).record(m_import.caseId, {}));
        db::ConsentDraft draft = before.terms;
        draft.purposes = db::allConsentPurposes();
        draft.faceMask = mask;
        draft.maskedPeople = db::MaskedPeople(masked);
        valueOf(ConsentService(library()).put(draft, before.version));
    }
    // The left one is the patient, the right one the therapist.
    void sayWhoIsWho()
    {
        auto people = library().database().recordings().people(recording().record.id).value();
        ASSERT_EQ(people.size(), 2);
        for (db::RecordingPerson& one : people) {
            one.part = one.track == 0 ? db::SessionPart::Patient : db::SessionPart::Therapist;
            one.saidByReviewer = true;
        }
        ASSERT_TRUE(library().database().recordings().setPeople(recording().record.id, people));
    }
    // Of both, by place: how far the colours of the face are from one grey.
    std::array<double, 2> colourOfFaces()
    {
        const ExportedStill still =
            valueOf(exportStill(library(), {m_import.sessionId, m_import.recordingIds.front(), kMiddle}, m_masks));
        const test::PuppetFrame truth = puppets()->render(posesAt(kMiddle), kMiddle);
        std::array<double, 2> colour{};
        for (std::size_t i = 0; i < 2; ++i) {
            const auto& nose = truth.truth[i].mesh[1];
            for (int y = -20; y < 20; ++y) {
                const QColor at = still.image.pixelColor(static_cast<int>(nose.x), static_cast<int>(nose.y) + y);
                colour[i] += (std::abs(at.red() - at.green()) + std::abs(at.green() - at.blue())) / 40.0;
            }
        }
        return colour;
    }

    StillMasks m_masks{vision::modelFolder()};
    ImportResult m_import;
};

constexpr double kGrey = 4;

TEST_F(PeopleMasked, EverybodyIsCoveredUntilAPersonHasSaidWhoIsWho)
{
    for (const double colour : colourOfFaces())
        EXPECT_LT(colour, kGrey);
    EXPECT_EQ(
        valueOf(knownPeople(library(), recording(), db::FaceMask::Solid, db::MaskedPeople({db::SessionPart::Patient}))),
        nullptr);
    sayWhoIsWho();
    const auto [patient, therapist] = colourOfFaces();
    EXPECT_LT(patient, kGrey);
    EXPECT_GT(therapist, 2 * kGrey);
    consent({db::SessionPart::Therapist});
    const auto [shown, hidden] = colourOfFaces();
    EXPECT_GT(shown, 2 * kGrey);
    EXPECT_LT(hidden, kGrey);
    consent({});
    for (const double colour : colourOfFaces())
        EXPECT_LT(colour, kGrey) << "a mask for nobody in particular is for everybody";
}

TEST_F(PeopleMasked, ADrawingTakesThePlaceOfHeadAndShouldersAndShowsHowTheyAreHeld)
{
    consent({}, db::FaceMask::Skeleton);
    const ExportedStill still =
        valueOf(exportStill(library(), {m_import.sessionId, m_import.recordingIds.front(), kMiddle}, m_masks));
    const test::PuppetFrame truth = puppets()->render(posesAt(kMiddle), kMiddle);
    for (const test::PuppetTruth& person : truth.truth) {
        // One grey, or the lines on it, wherever the face was; the line of the shoulders between both.
        int odd = 0;
        for (const std::size_t point : {1U, 33U, 263U, 61U, 291U, 152U, 10U}) {
            const QColor at =
                still.image.pixelColor(static_cast<int>(person.mesh[point].x), static_cast<int>(person.mesh[point].y));
            odd += std::abs(at.red() - at.blue()) > 8 ? 1 : 0;
        }
        EXPECT_EQ(odd, 0);
        const cv::Point2f middle = (person.imageLeftShoulder + person.imageRightShoulder) / 2;
        int brightest = 0;
        for (int y = -25; y < 25; ++y)
            brightest = std::max(
                brightest, still.image.pixelColor(static_cast<int>(middle.x), static_cast<int>(middle.y) + y).green());
        EXPECT_GT(brightest, 170);
    }
}

TEST_F(PeopleMasked, AReelCoversThePatientAndListsNothingAtTheTherapistsOpenFace)
{
    sayWhoIsWho();
    CollectionService collections(library());
    const QUuid collection = valueOf(collections.create(QStringLiteral("Silence"))).record.id;
    db::ExampleDraft draft;
    draft.collectionId = collection;
    draft.moment.recordingId = recording().record.id;
    draft.moment.contentHash = recording().record.contentHash;
    draft.moment.startFrame = 4;
    draft.moment.endFrame = 34;
    draft.moment.range = {{4 * std::int64_t{40'000'000}}, {34 * std::int64_t{40'000'000}}};
    valueOf(collections.add(draft));
    ReelRequest request;
    request.collection = collection;
    request.card = {};
    request.sound = false;
    const ReelPlan plan = valueOf(planReel(library(), request));
    EXPECT_EQ(plan.maskedPeople, db::MaskedPeople({db::SessionPart::Patient}));
    const auto models = vision::loadModels(vision::modelFolder());
    const auto sink = media::openClipFile(folder() / "reel.mp4", media::Existing::Keep);
    ASSERT_TRUE(sink);
    const ReelMade made = valueOf(makeReel(plan, request, *models, {}, **sink, QStringLiteral("reel.mp4"), {}));
    const std::int64_t uncertain = made.cuts.front().uncertainFrames;
    EXPECT_LT(uncertain, 15) << "of 30";
    for (const LookedAt& place : made.look.places) {
        const bool right = place.sighting.box.center().x() > 0.5;
        EXPECT_LE(right ? place.sighting.frames : 0, uncertain) << "nothing is said of whom one may see";
    }

    request.mask = db::FaceMask::Blur; // for everybody: the strictest of both
    EXPECT_TRUE(valueOf(planReel(library(), request)).maskedPeople.everybody());
    EXPECT_EQ(valueOf(planReel(library(), request)).mask, db::FaceMask::Solid);
}

} // namespace
} // namespace alliance::app
