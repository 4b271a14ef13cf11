// Masks for some of the people: the others show, and only where it is certain who they are.

#include "app/services/CollectionService.h"
#include "app/services/IngestService.h"
#include "app/services/KeptReelWork.h"
#include "app/services/KnownPeople.h"
#include "app/services/RecordingFiles.h"
#include "app/services/ReelFaces.h"
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
        m_import = madeOnce("two people, measured", [this] {
            const auto file = folder() / "puppets.mp4";
            makePuppetFilm(file, kFrames, posesAt);
            const ImportResult imported = import(file);
            IngestSettings settings;
            settings.models = vision::modelFolder();
            valueOf(IngestService(library()).ingest(imported.sessionId, {}, settings));
            return imported;
        });
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
    // The reel whose film this is, before all that was listed was called no face.
    KeptReel handedOut(const ReelRequest& request, const std::string& name)
    {
        const QUuid id = valueOf(beginReel(library(), request, {pathText(folder() / name), false, false})).id;
        const KeptReel made = valueOf(makeReelCuts(library(), id, vision::modelFolder(), {}));
        for (const KeptPlace& place : made.places)
            valueOf(KeptReels(library()).say(id, place.number, false));
        valueOf(handOutReel(library(), id, {}));
        return made;
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

// Share of a picture that has the colour of its corner, within what encoding changes.
double groundOf(const QImage& image)
{
    const QColor ground = image.pixelColor(0, 0);
    int same = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            same += std::abs(at.red() - ground.red()) < 12 && std::abs(at.green() - ground.green()) < 12 &&
                            std::abs(at.blue() - ground.blue()) < 12
                        ? 1
                        : 0;
        }
    }
    return static_cast<double>(same) / (static_cast<double>(image.width()) * image.height());
}

TEST_F(PeopleMasked, OfAPictureWithFiguresOnlyLinesAreLeft)
{
    consent({}, db::FaceMask::Skeleton);
    const ExportedStill still =
        valueOf(exportStill(library(), {m_import.sessionId, m_import.recordingIds.front(), kMiddle}, m_masks));
    EXPECT_EQ(still.covered, db::FaceMask::Skeleton);
    EXPECT_GT(groundOf(still.image), 0.9);
    EXPECT_LT(groundOf(still.image), 0.999) << "both are drawn";
    const auto reel = [&](const std::string& name) {
        ReelRequest request;
        request.collection = collectionOfOne(4, 14);
        request.card = {};
        request.sound = false;
        return handedOut(request, name).places.size();
    };
    EXPECT_EQ(reel("drawn.mp4"), 0) << "there is nothing to look at";
    for (const QImage& picture : picturesOf(folder() / "drawn.mp4"))
        EXPECT_GT(groundOf(picture), 0.85);
}

TEST_F(PeopleMasked, BesideTheFigureOfOneTheFaceOfTheOtherShowsOnceItIsSaidWhoIsWho)
{
    consent({db::SessionPart::Patient}, db::FaceMask::Skeleton);
    const auto still = [&] {
        return valueOf(exportStill(library(), {m_import.sessionId, m_import.recordingIds.front(), kMiddle}, m_masks))
            .image;
    };
    const double before = groundOf(still());
    EXPECT_GT(before, 0.9);
    sayWhoIsWho();
    const QImage after = still();
    EXPECT_LT(groundOf(after), before - 0.02);
    EXPECT_GT(groundOf(after.copy(0, 0, after.width() / 2, after.height())), 0.9) << "the patient's half";
}

TEST(MasksOfPeople, BodiesBelongToTheHeadsThatWereMeasuredAboveThem)
{
    vision::SessionSignals signalSet;
    signalSet.width = 1000;
    signalSet.height = 500;
    for (const int id : {0, 1, 2}) {
        const float x = 200.F + 300.F * static_cast<float>(id);
        vision::SignalSample sample;
        sample.lookedForFace = sample.lookedForBody = true;
        vision::BodySample body;
        body.imageLeftShoulder = {x - 80, 300};
        body.imageRightShoulder = {x + 80, 300};
        body.trunkAngle = 7;
        body.trunkTrusted = id == 0;
        sample.body = body;
        if (id == 0) {
            sample.face.emplace();
            sample.face->centre = {x, 200};
            sample.face->size = 80;
            sample.face->yaw = 30;
        }
        vision::PersonSignals person;
        person.id = id;
        person.samples = {sample};
        signalSet.people.push_back(person);
    }
    const KnownPeople people{std::make_shared<const vision::SessionSignals>(signalSet), {}, {}};
    const auto coverAt = [](double x) {
        vision::CoverEllipse cover;
        cover.x = x / 1000;
        cover.y = 0.4;
        cover.halfWidth = 0.05;
        cover.halfHeight = 0.12;
        cover.seen = true;
        return cover;
    };
    const media::FrameMasks masks = masksOf({coverAt(500), coverAt(200)}, {}, &people, {});
    ASSERT_EQ(masks.size(), 3U);
    EXPECT_EQ(masks[0].sketch.person, 1) << "turned away: the head is where the cover is";
    EXPECT_FALSE(masks[0].sketch.directed);
    EXPECT_TRUE(masks[0].sketch.shoulders);
    EXPECT_EQ(masks[1].sketch.person, 0);
    EXPECT_FLOAT_EQ(masks[1].sketch.yaw, 30);
    EXPECT_TRUE(masks[1].sketch.trunk);
    EXPECT_FLOAT_EQ(masks[1].sketch.trunkAngle, 7);
    EXPECT_FLOAT_EQ(masks[1].sketch.leftX, 0.12F);
    EXPECT_EQ(masks[2].sketch.person, 2) << "of whom no head was found";
    EXPECT_EQ(masks[2].halfWidth, 0);
    EXPECT_FALSE(masks[2].sketch.trunk);
}

TEST_F(PeopleMasked, AReelCoversThePatientAndListsNothingAtTheTherapistsOpenFace)
{
    sayWhoIsWho();
    const QUuid collection = collectionOfOne(4, 34);
    ReelRequest request;
    request.collection = collection;
    request.card = {};
    request.sound = false;
    EXPECT_EQ(valueOf(planReel(library(), request)).maskedPeople, db::MaskedPeople({db::SessionPart::Patient}));
    const KeptReel made = handedOut(request, "reel.mp4");
    const std::int64_t uncertain = made.cuts.front().uncertainFrames;
    EXPECT_LT(uncertain, 15) << "of 30";
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
    for (const LookedAt& place : made.look().places) {
        const bool right = place.sighting.box.center().x() > 0.5;
        EXPECT_LE(right ? place.sighting.frames : 0, uncertain) << "nothing is said of whom one may see";
    }

    // Corrected, the other one shows: what was said of these pictures no longer holds.
    auto people = library().database().recordings().people(recording().record.id).value();
    std::swap(people[0].part, people[1].part);
    ASSERT_TRUE(library().database().recordings().setPeople(recording().record.id, people));
    KeptReel again = valueOf(beginReel(library(), request, {pathText(folder() / "again.mp4"), false, false}));
    ASSERT_TRUE(again.takeAnswers(made.look()));
    ASSERT_TRUE(KeptReels(library()).save(again));
    EXPECT_EQ(categoryOf(makeReelCuts(library(), again.id, vision::modelFolder(), {})), base::ErrorCategory::Conflict);

    request.mask = db::FaceMask::Blur; // for everybody: the strictest of both
    EXPECT_TRUE(valueOf(planReel(library(), request)).maskedPeople.everybody());
    EXPECT_EQ(valueOf(planReel(library(), request)).mask, db::FaceMask::Solid);
}

} // namespace
} // namespace alliance::app
