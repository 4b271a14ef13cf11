// Masks for some of the people: the others show, and only where it is certain who they are.

#include "app/services/CollectionService.h"
#include "app/services/IngestService.h"
#include "app/services/KnownPeople.h"
#include "app/services/RecordingFiles.h"
#include "app/services/ReelMaker.h"
#include "app/services/StillService.h"
#include "media/decode/SeekEngine.h"
#include "tests/app/AppFixture.h"
#include "tests/app/PuppetFilm.h"

namespace alliance::app
{
namespace
{

constexpr int kFrames = 40;
constexpr std::int64_t kMiddle = 20;
constexpr std::int64_t kFrameNs = 40'000'000;
constexpr double kGrey = 4;

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
    // Of both, by place, in that frame of the film: how far the colours of the face are from one grey.
    static std::array<double, 2> colourOfFaces(const QImage& image, std::int64_t frame)
    {
        const test::PuppetFrame truth =
            puppets()->render(posesAt(static_cast<int>(frame)), static_cast<unsigned>(frame));
        std::array<double, 2> colour{};
        for (std::size_t i = 0; i < 2; ++i) {
            const auto& nose = truth.truth[i].mesh[1];
            for (int y = -20; y < 20; ++y) {
                const QColor at = image.pixelColor(static_cast<int>(nose.x), static_cast<int>(nose.y) + y);
                colour[i] += (std::abs(at.red() - at.green()) + std::abs(at.green() - at.blue())) / 40.0;
            }
        }
        return colour;
    }
    std::array<double, 2> colourOfFaces()
    {
        const ExportedStill still =
            valueOf(exportStill(library(), {m_import.sessionId, m_import.recordingIds.front(), kMiddle}, m_masks));
        return colourOfFaces(still.image, kMiddle);
    }
    QUuid collectionOfOne(std::int64_t first, std::int64_t end)
    {
        CollectionService collections(library());
        db::ExampleDraft draft;
        draft.collectionId = valueOf(collections.create(QStringLiteral("Silence"))).record.id;
        draft.moment.recordingId = recording().record.id;
        draft.moment.contentHash = recording().record.contentHash;
        draft.moment.startFrame = first;
        draft.moment.endFrame = end;
        draft.moment.range = {{first * kFrameNs}, {end * kFrameNs}};
        valueOf(collections.add(draft));
        return draft.collectionId;
    }
    static QList<QImage> picturesOf(const std::filesystem::path& film)
    {
        QList<QImage> pictures;
        const auto index = valueOf(openIndex(film, {}));
        const auto engine = media::SeekEngine::open(valueOf(openRecording(film)), index);
        for (std::int64_t n = 0; n < index->frameCount(); ++n) {
            const auto rgb = media::toRgb(*(*engine)->frame(n));
            const base::ImageView view = rgb->view();
            pictures.append(QImage(view.data, view.width, view.height, view.stride, QImage::Format_RGB888).copy());
        }
        return pictures;
    }

    StillMasks m_masks{vision::modelFolder()};
    ImportResult m_import;
};

TEST_F(PeopleMasked, EverybodyIsCoveredUntilAPersonHasSaidWhoIsWho)
{
    for (const double colour : colourOfFaces())
        EXPECT_LT(colour, kGrey);
    EXPECT_EQ(
        valueOf(knownPeople(library(), recording(), db::FaceMask::Solid, db::MaskedPeople({db::SessionPart::Patient}))),
        nullptr);
    auto people = library().database().recordings().people(recording().record.id).value();
    people[0].part = db::SessionPart::Patient;
    people[0].saidByReviewer = true;
    people[1].part = db::SessionPart::Therapist;
    people[1].saidByReviewer = false;
    ASSERT_TRUE(library().database().recordings().setPeople(recording().record.id, people));
    for (const double colour : colourOfFaces())
        EXPECT_LT(colour, kGrey) << "what follows for the other one is only proposed";
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

TEST_F(PeopleMasked, OnADamagedPictureEverybodyIsCovered)
{
    sayWhoIsWho();
    const RecordingItem item = recording();
    const StillMask mask{db::FaceMask::Solid, valueOf(knownPeople(library(), item, db::FaceMask::Solid,
                                                                  db::MaskedPeople({db::SessionPart::Patient})))};
    ASSERT_NE(mask.people, nullptr);
    FrameSource frames(item, {});
    media::VideoFrame picture = frames.whole(kMiddle).value();
    const auto colour = [&] {
        const auto covered = valueOf(m_masks.cover(picture, frames, mask));
        const auto rgb = media::toRgb(covered.value());
        const base::ImageView view = rgb->view();
        return colourOfFaces(QImage(view.data, view.width, view.height, view.stride, QImage::Format_RGB888).copy(),
                             kMiddle);
    };
    EXPECT_GT(colour()[1], 2 * kGrey);
    picture.damaged = true;
    for (const double one : colour())
        EXPECT_LT(one, kGrey);
}

TEST_F(PeopleMasked, NothingOfAFaceIsLeftUnderADrawing)
{
    consent({}, db::FaceMask::Skeleton);
    const ExportedStill still =
        valueOf(exportStill(library(), {m_import.sessionId, m_import.recordingIds.front(), kMiddle}, m_masks));
    const test::PuppetFrame truth = puppets()->render(posesAt(kMiddle), kMiddle);
    for (const test::PuppetTruth& person : truth.truth) {
        // One grey, or the lines on it, wherever the face was.
        int odd = 0;
        for (const std::size_t point : {1U, 33U, 263U, 61U, 291U, 152U, 10U}) {
            const QColor at =
                still.image.pixelColor(static_cast<int>(person.mesh[point].x), static_cast<int>(person.mesh[point].y));
            odd += std::abs(at.red() - at.blue()) > 8 ? 1 : 0;
        }
        EXPECT_EQ(odd, 0);
    }
}

TEST_F(PeopleMasked, AReelCoversThePatientAndListsNothingAtTheTherapistsOpenFace)
{
    sayWhoIsWho();
    const QUuid collection = collectionOfOne(4, 34);
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
    ASSERT_TRUE((*sink)->commit());
    const QList<QImage> film = picturesOf(folder() / "reel.mp4");
    ASSERT_EQ(film.size(), 30);
    std::int64_t shown = 0;
    for (qsizetype n = 0; n < film.size(); ++n) {
        const auto [patient, therapist] = colourOfFaces(film[n], 4 + n);
        EXPECT_LT(patient, kGrey) << n;
        shown += therapist > 2 * kGrey ? 1 : 0;
        EXPECT_TRUE(therapist > 2 * kGrey || therapist < kGrey) << n;
    }
    EXPECT_EQ(shown, 30 - uncertain);
    for (const LookedAt& place : made.look.places) {
        const bool right = place.sighting.box.center().x() > 0.5;
        EXPECT_LE(right ? place.sighting.frames : 0, uncertain) << "nothing is said of whom one may see";
    }

    // Corrected, the other one shows: what was said of these pictures no longer holds.
    auto people = library().database().recordings().people(recording().record.id).value();
    std::swap(people[0].part, people[1].part);
    ASSERT_TRUE(library().database().recordings().setPeople(recording().record.id, people));
    const auto again = media::openClipFile(folder() / "again.mp4", media::Existing::Keep);
    const auto other = makeReel(valueOf(planReel(library(), request)), request, *models, made.look, **again,
                                QStringLiteral("again.mp4"), {});
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().error.category, base::ErrorCategory::Conflict);

    request.mask = db::FaceMask::Blur; // for everybody: the strictest of both
    EXPECT_TRUE(valueOf(planReel(library(), request)).maskedPeople.everybody());
    EXPECT_EQ(valueOf(planReel(library(), request)).mask, db::FaceMask::Solid);
}

} // namespace
} // namespace alliance::app
