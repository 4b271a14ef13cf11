// A reel is made cut by cut inside the library, waits there for a person who looks, and leaves it as one film.

#include "app/jobs/NowAndThen.h"
#include "app/services/HistoryService.h"
#include "app/services/KeptReelWork.h"
#include "media/index/FrameIndexBuilder.h"
#include "tests/app/AppFixture.h"

#include <QFile>

#include <thread>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

class KeptReelTest : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_session = import(clip()).sessionId;
        setConsent({db::ConsentPurpose::ProgrammeLibrary});
        CollectionService collections(library());
        m_collection = valueOf(collections.create(QStringLiteral("Silence"))).record.id;
        add(m_collection, 10, 20);
        add(m_collection, 40, 44);
    }
    void setConsent(const QList<db::ConsentPurpose>& purposes, db::FaceMask mask = db::FaceMask::None)
    {
        const SessionItem session = valueOf(library().session(m_session));
        const auto before = valueOf(ConsentService(library()).record(session.record.caseId, {}));
        db::ConsentDraft draft = before.terms;
        draft.caseId = session.record.caseId;
        draft.purposes = purposes;
        draft.faceMask = mask;
        valueOf(ConsentService(library()).put(draft, before.version));
    }
    void withdraw()
    {
        ConsentService consent(library());
        const SessionItem session = valueOf(library().session(m_session));
        const auto before = valueOf(consent.record(session.record.caseId, {}));
        valueOf(consent.withdraw(session.record.caseId, {}, valueOf(consent.today()), before.version));
    }
    QUuid add(const QUuid& collection, std::int64_t first, std::int64_t end)
    {
        const RecordingItem recording = valueOf(library().session(m_session)).recordings.front();
        db::ExampleDraft draft;
        draft.collectionId = collection;
        draft.moment.recordingId = recording.record.id;
        draft.moment.contentHash = recording.record.contentHash;
        draft.moment.startFrame = first;
        draft.moment.endFrame = end;
        draft.moment.range = {{first * 40'000'000}, {end * 40'000'000}};
        return valueOf(CollectionService(library()).add(draft)).id;
    }
    ReelRequest request() const
    {
        ReelRequest request;
        request.collection = m_collection;
        request.card = {};
        return request;
    }
    QString film() const { return pathText(folder() / "reel.mp4"); }
    KeptReel begun() { return valueOf(beginReel(library(), request(), {film(), false, false})); }
    KeptReel made() { return valueOf(makeReelCuts(library(), begun().id, {}, {})); }
    // As if the check had found something in that cut.
    KeptReel withPlace(KeptReel reel, qsizetype cut)
    {
        const auto recording = reel.cuts[cut].recording;
        ReelSighting one;
        one.cut = cut;
        one.firstFrame = cut == 0 ? 2 : 11;
        one.lastFrame = one.firstFrame + 1;
        one.frames = 2;
        one.box = {0.2, 0.2, 0.1, 0.1};
        one.seen = {{one.firstFrame, one.box, "jpeg"}};
        const int number = reel.nextPlace;
        reel.takeCut(cut, reel.cuts[cut].pictures, 0, {one});
        KeptReels kept(library());
        auto sink = (*kept.store(recording)).create(KeptReels::pictureName(reel.id, number, 0));
        EXPECT_TRUE(sink && (*sink)->write(std::array<std::uint8_t, 3>{1, 2, 3}) && (*sink)->commit());
        EXPECT_TRUE(kept.save(reel));
        return reel;
    }
    QStringList keptFiles()
    {
        QStringList names;
        for (const QString& one : listing(libraryFolder()))
            if (one.contains(QStringLiteral("reel-")))
                names.append(one);
        return names;
    }
    std::int64_t framesOfFilm() const
    {
        const auto source = base::openFileSource(film().toStdString());
        const auto index = source ? media::buildFrameIndex(**source) : tl::unexpected(source.error());
        return index ? index->frameCount() : -1;
    }
    qsizetype recorded(const char* action)
    {
        qsizetype count = 0;
        for (const db::AuditEvent& event :
             valueOf(Outcome<QList<db::AuditEvent>>(*library().database().audit().list())))
            count += event.action == QLatin1String(action) ? 1 : 0;
        return count;
    }
    qsizetype exports() { return recorded("reel.exported"); }

    QUuid m_session;
    QUuid m_collection;
};

TEST_F(KeptReelTest, AReelWithNothingToLookAtIsHandedOutAndForgotten)
{
    const KeptReel reel = made();
    EXPECT_EQ(reel.state(), KeptReelState::Ready);
    EXPECT_FALSE(QFile::exists(film())) << "there is no film before it is handed out";
    EXPECT_EQ(exports(), 0);
    const HandedOutReel handed = valueOf(handOutReel(library(), reel.id, {}));
    EXPECT_EQ(handed.cuts, 2);
    EXPECT_EQ(framesOfFilm(), 14);
    EXPECT_EQ(exports(), 1);
    EXPECT_TRUE(keptFiles().isEmpty());
    EXPECT_TRUE(valueOf(KeptReels(library()).list()).isEmpty());
    EXPECT_EQ(categoryOf(handOutReel(library(), reel.id, {})), ErrorCategory::NotFound);
}

TEST_F(KeptReelTest, WhatIsDiscardedIsGoneAndOnRecord)
{
    const KeptReel reel = withPlace(made(), 1);
    KeptReels kept(library());
    ASSERT_FALSE(keptFiles().isEmpty());
    ASSERT_TRUE(kept.discard(reel));
    EXPECT_TRUE(keptFiles().isEmpty());
    EXPECT_TRUE(valueOf(kept.list()).isEmpty());
    EXPECT_EQ(recorded("reel.discarded"), 1) << "once for each session that it shows";
    EXPECT_EQ(exports(), 0);
    EXPECT_EQ(categoryOf(kept.load(reel.id)), ErrorCategory::NotFound);
}

TEST_F(KeptReelTest, WhatIsMadeOutlivesTheProgramAndNeitherLeavesNorIsMadeTwice)
{
    const KeptReel reel = withPlace(made(), 1);
    closeLibrary();
    const QList<KeptReelItem> all = valueOf(KeptReels(library()).list());
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.front().collection, QStringLiteral("Silence"));
    EXPECT_EQ(all.front().reel.state(), KeptReelState::ToLookAt);
    EXPECT_EQ(categoryOf(handOutReel(library(), reel.id, {})), ErrorCategory::Refused);
    EXPECT_FALSE(QFile::exists(film()));
    bool wrote = false;
    const JobContext job({}, [&](double, const QString& words) { wrote = wrote || words.contains(u"Making"); });
    EXPECT_EQ(valueOf(makeReelCuts(library(), reel.id, {}, job)).state(), KeptReelState::ToLookAt);
    EXPECT_FALSE(wrote) << "whole cuts are not made again";
    const KeptPlace& place = all.front().reel.places.front();
    EXPECT_EQ(valueOf(KeptReels(library()).pictures(all.front().reel, place)), QList<QByteArray>{QByteArray("\1\2\3")});
    EXPECT_EQ(valueOf(KeptReels(library()).say(reel.id, place.number, false)).state(), KeptReelState::Ready);
    valueOf(handOutReel(library(), reel.id, {}));
    EXPECT_EQ(framesOfFilm(), 14);
}

TEST_F(KeptReelTest, AFaceKeepsItInsideUntilThePlaceIsCoveredAndOnlyThatCutIsMadeAgain)
{
    const KeptReel before = withPlace(made(), 1);
    KeptReel reel = valueOf(KeptReels(library()).say(before.id, before.places.front().number, true));
    EXPECT_EQ(reel.state(), KeptReelState::FaceShows);
    EXPECT_EQ(categoryOf(handOutReel(library(), reel.id, {})), ErrorCategory::Refused);
    reel = valueOf(makeReelCuts(library(), reel.id, {}, {}));
    EXPECT_EQ(reel.state(), KeptReelState::Ready);
    EXPECT_EQ(reel.cuts[0].pictures, before.cuts[0].pictures);
    EXPECT_NE(reel.cuts[1].pictures, before.cuts[1].pictures);
    valueOf(handOutReel(library(), reel.id, {}));
}

TEST_F(KeptReelTest, WorkThatWasStoppedGoesOnAfterTheLastWholeCut)
{
    const QUuid id = begun().id;
    std::stop_source stop;
    const JobContext first(stop.get_token(), [&](double done, const QString&) {
        if (done > 0.9)
            stop.request_stop();
    });
    const auto stopped = makeReelCuts(library(), id, {}, first);
    ASSERT_FALSE(stopped);
    EXPECT_TRUE(stopped.error().cancelled());
    closeLibrary();
    const KeptReel half = valueOf(KeptReels(library()).load(id));
    EXPECT_EQ(half.state(), KeptReelState::Unfinished);
    EXPECT_FALSE(half.cuts[0].pictures.isEmpty());
    EXPECT_TRUE(half.cuts[1].pictures.isEmpty());
    valueOf(makeReelCuts(library(), id, {}, {}));
    valueOf(handOutReel(library(), id, {}));
    EXPECT_EQ(framesOfFilm(), 14);
}

TEST_F(KeptReelTest, WhatWaitsIsFoundByWhatWasAskedForAndWhereItGoes)
{
    const KeptReel reel = made();
    closeLibrary();
    KeptReels kept(library());
    EXPECT_EQ(valueOf(kept.find(request(), film()))->id, reel.id);
    EXPECT_FALSE(valueOf(kept.find(request(), film() + QStringLiteral("2"))));
    ReelRequest other = request();
    other.postRoll = {40'000'000};
    EXPECT_FALSE(valueOf(kept.find(other, film())));
    valueOf(handOutReel(library(), reel.id, {}));
    EXPECT_FALSE(valueOf(kept.find(request(), film())));
}

TEST_F(KeptReelTest, AnswersInAListGoToItsPlacesAndToNoOtherReel)
{
    KeptReel reel = withPlace(made(), 1);
    ReelLook list = reel.look();
    list.places.front().face = false;
    ReelLook others = list;
    others.reel = "another";
    EXPECT_EQ(reel.takeAnswers(others).error().category, ErrorCategory::Conflict);
    EXPECT_EQ(reel.state(), KeptReelState::ToLookAt);
    list.places.append(list.places.front());
    list.places.back().sighting.firstFrame -= 1;
    ASSERT_TRUE(reel.takeAnswers(list));
    EXPECT_EQ(reel.state(), KeptReelState::Ready);
    EXPECT_EQ(reel.places.size(), 1) << "a place that was not found in what is made";
    // Begun anew, it has what the person said before.
    KeptReel again = begun();
    ASSERT_TRUE(again.takeAnswers(list));
    EXPECT_EQ(again.places.size(), 2);
    ASSERT_TRUE(KeptReels(library()).save(again));
    const KeptReel anew = valueOf(makeReelCuts(library(), again.id, {}, {}));
    EXPECT_EQ(anew.state(), KeptReelState::Ready);
    EXPECT_EQ(anew.cuts[1].pictures, reel.cuts[1].pictures);
}

TEST_F(KeptReelTest, ConsentThatIsWithdrawnMeanwhileKeepsItInside)
{
    const KeptReel reel = made();
    setConsent({db::ConsentPurpose::OwnReview});
    EXPECT_EQ(categoryOf(handOutReel(library(), reel.id, {})), ErrorCategory::Refused);
    EXPECT_FALSE(QFile::exists(film()));
    EXPECT_TRUE(KeptReels(library()).remove(reel));
    EXPECT_TRUE(keptFiles().isEmpty());
}

TEST_F(KeptReelTest, WhatAWithdrawalStoppedSaysThatAndNotThatThereIsNothing)
{
    const KeptReel reel = made();
    ReelRequest chosen = request();
    for (const ReelMoment& one : valueOf(reelMoments(library(), m_collection, db::ConsentPurpose::ProgrammeLibrary)))
        chosen.examples.append(one.item.record.id);
    withdraw();
    const auto handed = handOutReel(library(), reel.id, {});
    EXPECT_EQ(categoryOf(handed), ErrorCategory::Refused);
    const QString said = handed.error().name;
    EXPECT_TRUE(said.startsWith(QStringLiteral("The reel cannot be made: there is no example left in “Silence”. 2")))
        << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("was withdrawn"))) << said.toStdString();
    EXPECT_TRUE(valueOf(KeptReels(library()).list()).front().refusal.contains(QStringLiteral("was withdrawn")));
    const auto again = planReel(library(), chosen);
    EXPECT_EQ(categoryOf(again), ErrorCategory::Refused) << "nothing that is to be put back by Undo";
    EXPECT_TRUE(again.error().name.contains(QStringLiteral("was withdrawn"))) << again.error().name.toStdString();
    EXPECT_FALSE(again.error().name.contains(QStringLiteral("Undo")));
}

TEST_F(KeptReelTest, AWithdrawalThatTookOneOfItsMomentsIsNamed)
{
    const KeptReel reel = [this] {
        ImportRequest another;
        another.files = {clip()};
        another.caseCode = QStringLiteral("AB-02");
        const QUuid other = valueOf(ImportService(library()).import(another, {})).sessionId;
        const QUuid first = std::exchange(m_session, other);
        setConsent({db::ConsentPurpose::ProgrammeLibrary});
        add(m_collection, 50, 53);
        m_session = first;
        return made();
    }();
    withdraw();
    const auto handed = handOutReel(library(), reel.id, {});
    EXPECT_EQ(categoryOf(handed), ErrorCategory::Conflict);
    EXPECT_TRUE(handed.error().name.contains(QStringLiteral("was withdrawn"))) << handed.error().name.toStdString();
}

TEST_F(KeptReelTest, ConsentThatEndsWhileItIsMadeLeavesNothingToLookAt)
{
    const QUuid id = begun().id;
    bool ended = false;
    const JobContext making({}, [&](double done, const QString&) {
        if (done > 0.5 && !std::exchange(ended, true))
            setConsent({db::ConsentPurpose::OwnReview});
    });
    const auto made = makeReelCuts(library(), id, {}, making);
    ASSERT_TRUE(ended);
    EXPECT_EQ(categoryOf(made), ErrorCategory::Refused);
}

TEST_F(KeptReelTest, AWithdrawalWhileItIsMadeStopsItAndNothingOfItIsKept)
{
    add(m_collection, 50, 60);
    add(m_collection, 61, 71);
    const QUuid id = begun().id;
    double last = 0;
    bool withdrawn = false;
    const JobContext making({}, [&](double done, const QString&) {
        last = done;
        if (done > 0.5 && !std::exchange(withdrawn, true))
            withdraw();
    });
    const auto made = makeReelCuts(library(), id, {}, making);
    ASSERT_TRUE(withdrawn);
    ASSERT_EQ(categoryOf(made), ErrorCategory::Refused);
    EXPECT_TRUE(made.error().name.contains(QStringLiteral("was withdrawn"))) << made.error().name.toStdString();
    EXPECT_LT(last, 0.75) << "the last of its four moments was made all the same";
    EXPECT_TRUE(keptFiles().isEmpty());
    EXPECT_TRUE(valueOf(KeptReels(library()).list()).isEmpty());
    EXPECT_EQ(recorded("reel.discarded"), 1);
}

TEST_F(KeptReelTest, AWithdrawalWithinALongMomentStopsItThere)
{
    const QUuid other = valueOf(CollectionService(library()).create(QStringLiteral("One moment"))).record.id;
    add(other, 0, 70);
    ReelRequest asked = request();
    asked.collection = other;
    const QUuid id = valueOf(beginReel(library(), asked, {film(), false, false})).id;
    double last = 0;
    bool withdrawn = false;
    const JobContext making({}, [&](double done, const QString&) {
        last = done;
        if (done < 0.2 || std::exchange(withdrawn, true))
            return;
        withdraw();
        for (NowAndThen look; !look.isDue();)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    });
    const auto made = makeReelCuts(library(), id, {}, making);
    ASSERT_TRUE(withdrawn);
    ASSERT_EQ(categoryOf(made), ErrorCategory::Refused);
    EXPECT_TRUE(made.error().name.contains(QStringLiteral("was withdrawn"))) << made.error().name.toStdString();
    EXPECT_LT(last, 0.5) << "the rest of its only moment was made all the same";
    EXPECT_TRUE(keptFiles().isEmpty());
}

TEST_F(KeptReelTest, AWithdrawalOfOneOfItsMomentsStopsItAndNamesTheMoment)
{
    const QUuid first = m_session;
    ImportRequest another;
    another.files = {clip()};
    another.caseCode = QStringLiteral("AB-02");
    m_session = valueOf(ImportService(library()).import(another, {})).sessionId;
    setConsent({db::ConsentPurpose::ProgrammeLibrary});
    add(m_collection, 50, 60);
    m_session = first;
    bool withdrawn = false;
    const JobContext making({}, [&](double done, const QString&) {
        if (done > 0.1 && !std::exchange(withdrawn, true))
            withdraw();
    });
    const auto made = makeReelCuts(library(), begun().id, {}, making);
    ASSERT_TRUE(withdrawn);
    ASSERT_EQ(categoryOf(made), ErrorCategory::Refused);
    EXPECT_TRUE(made.error().name.contains(QStringLiteral("because of example 1"))) << made.error().name.toStdString();
    EXPECT_TRUE(made.error().name.contains(QStringLiteral("was withdrawn"))) << made.error().name.toStdString();
    EXPECT_TRUE(keptFiles().isEmpty());
}

TEST_F(KeptReelTest, WhatAPersonHasLookedAtStaysInTheListWithTheReason)
{
    const KeptReel reel = withPlace(made(), 1);
    valueOf(KeptReels(library()).say(reel.id, 1, true));
    bool withdrawn = false;
    const JobContext making({}, [&](double done, const QString&) {
        if (done > 0.1 && !std::exchange(withdrawn, true))
            withdraw();
    });
    EXPECT_EQ(categoryOf(makeReelCuts(library(), reel.id, {}, making)), ErrorCategory::Refused);
    ASSERT_TRUE(withdrawn);
    const auto kept = valueOf(KeptReels(library()).list());
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.front().reel.openPlaces(), 0) << "what was said is kept";
    EXPECT_TRUE(kept.front().refusal.contains(QStringLiteral("was withdrawn")));
}

TEST_F(KeptReelTest, AWithdrawalWhileTheFilmIsWrittenLeavesNoFilm)
{
    const KeptReel reel = made();
    bool withdrawn = false;
    const JobContext writing({}, [&](double, const QString& words) {
        if (words.contains(u"film") && !std::exchange(withdrawn, true))
            withdraw();
    });
    const auto handed = handOutReel(library(), reel.id, writing);
    ASSERT_TRUE(withdrawn);
    ASSERT_EQ(categoryOf(handed), ErrorCategory::Refused);
    EXPECT_TRUE(handed.error().name.contains(QStringLiteral("was withdrawn"))) << handed.error().name.toStdString();
    EXPECT_FALSE(QFile::exists(film()));
    EXPECT_EQ(exports(), 0);
}

TEST_F(KeptReelTest, AStricterMaskAskedForWhileItIsMadeLeavesNothingToLookAt)
{
    bool changed = false;
    const JobContext making({}, [&](double done, const QString&) {
        if (done > 0.5 && !std::exchange(changed, true))
            setConsent({db::ConsentPurpose::ProgrammeLibrary}, db::FaceMask::Solid);
    });
    EXPECT_EQ(categoryOf(makeReelCuts(library(), begun().id, {}, making)), ErrorCategory::Conflict);
    EXPECT_TRUE(changed);
}

TEST_F(KeptReelTest, AStricterMaskThanItWasMadeWithKeepsItInside)
{
    const KeptReel reel = made();
    setConsent({db::ConsentPurpose::ProgrammeLibrary}, db::FaceMask::Solid);
    EXPECT_EQ(categoryOf(handOutReel(library(), reel.id, {})), ErrorCategory::Conflict);
    EXPECT_FALSE(QFile::exists(film()));
}

TEST_F(KeptReelTest, OnlyTheChosenMomentsAreShownAlsoThoseOfCollectionsInside)
{
    const QUuid inside = valueOf(CollectionService(library()).create(QStringLiteral("Silence/Inside"))).record.id;
    const QUuid chosen = add(inside, 50, 53);
    const auto moments = valueOf(reelMoments(library(), m_collection, db::ConsentPurpose::ProgrammeLibrary));
    ASSERT_EQ(moments.size(), 3);
    EXPECT_EQ(moments[2].folder, QStringLiteral("Inside"));
    ReelRequest some = request();
    some.examples = {chosen, moments[0].item.record.id};
    const ReelPlan plan = valueOf(planReel(library(), some));
    ASSERT_EQ(plan.excerpts.size(), 2);
    EXPECT_EQ(plan.excerpts[1].example.id, chosen) << "in the order of the collection";
    ASSERT_TRUE(CollectionService(library()).removeExample(chosen));
    EXPECT_EQ(categoryOf(planReel(library(), some)), ErrorCategory::Conflict);
}

TEST_F(KeptReelTest, AMomentThatWasMovedOutIsNamedWithWhereItIsNow)
{
    ReelRequest asked = request();
    for (const ReelMoment& one : valueOf(reelMoments(library(), m_collection, db::ConsentPurpose::ProgrammeLibrary)))
        asked.examples.append(one.item.record.id);
    ASSERT_EQ(asked.examples.size(), 2);
    CollectionService collections(library());
    valueOf(collections.retitleExample(asked.examples[1], QStringLiteral("Waits")));
    const QUuid repair = valueOf(collections.create(QStringLiteral("Repair"))).record.id;
    ASSERT_TRUE(collections.moveExample(asked.examples[1], repair, 0));
    const auto moved = planReel(library(), asked);
    ASSERT_EQ(categoryOf(moved), ErrorCategory::Conflict);
    EXPECT_TRUE(
        moved.error().name.contains(QStringLiteral("example 2, “Waits”, which lies in the collection “Repair”")))
        << moved.error().name.toStdString();
    EXPECT_TRUE(moved.error().name.contains(QStringLiteral("Moved back to its place")));
    ASSERT_TRUE(collections.removeExample(asked.examples[1]));
    const auto removed = planReel(library(), asked);
    EXPECT_TRUE(removed.error().name.contains(QStringLiteral("“Waits”, which was taken out of the collection")))
        << removed.error().name.toStdString();
    ASSERT_TRUE(HistoryService(library()).undo({}));
    ASSERT_TRUE(collections.moveExample(asked.examples[1], m_collection, 1));
    EXPECT_TRUE(planReel(library(), asked));
}

TEST_F(KeptReelTest, WhatIsSilencedIsNeverShownAsACaption)
{
    const RecordingItem recording = valueOf(library().session(m_session)).recordings.front();
    db::NoteDraft note;
    note.sessionId = m_session;
    note.kind = QStringLiteral("observation");
    note.text = QStringLiteral("a caption");
    note.visibility = db::Visibility::Collection;
    note.moment = db::Moment{recording.record.id, recording.record.contentHash, {{500'000'000}, {700'000'000}}, 12, 18};
    const auto notes = [&] { return library().database().notes(); };
    ASSERT_TRUE(notes().add(note));
    note.text = QStringLiteral("the name that was said");
    note.tags = {QStringLiteral("bleep")};
    ASSERT_TRUE(notes().add(note));
    note.moment->range.end = note.moment->range.start; // as earlier versions let it be
    note.moment->endFrame = note.moment->startFrame;
    ASSERT_TRUE(notes().add(note));
    const ReelPlan plan = valueOf(planReel(library(), request()));
    ASSERT_FALSE(plan.excerpts.isEmpty());
    EXPECT_EQ(plan.excerpts[0].bleeps.size(), 1);
    ASSERT_EQ(plan.excerpts[0].captions.size(), 1);
    EXPECT_EQ(plan.excerpts[0].captions[0].text, QStringLiteral("a caption"));
}

TEST_F(KeptReelTest, OneOfAWholeCollectionLacksAMomentThatAnotherOneTookThePlaceOf)
{
    static_cast<void>(begun());
    EXPECT_FALSE(valueOf(KeptReels(library()).list()).front().lacks);
    EXPECT_TRUE(valueOf(KeptReels(library()).list()).front().refusal.isEmpty());
    const auto moments = valueOf(reelMoments(library(), m_collection, db::ConsentPurpose::ProgrammeLibrary));
    m_session = import(clip()).sessionId;
    setConsent({db::ConsentPurpose::ProgrammeLibrary});
    add(m_collection, 10, 20);
    EXPECT_FALSE(valueOf(KeptReels(library()).list()).front().lacks);
    ASSERT_TRUE(CollectionService(library()).removeExample(moments.front().item.record.id));
    EXPECT_TRUE(valueOf(KeptReels(library()).list()).front().lacks);
}

TEST_F(KeptReelTest, ItsPicturesAreSealedAndItsFactsReadBack)
{
    const KeptReel reel = withPlace(made(), 0);
    for (const QString& name : keptFiles()) {
        QFile file(name.section(u' ', 0, 0));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(bytes.startsWith("ALSF")) << name.toStdString();
        EXPECT_FALSE(bytes.contains("collection"));
    }
    const auto read = keptReelFrom(keptReelJson(reel));
    ASSERT_TRUE(read);
    EXPECT_EQ(keptReelJson(*read), keptReelJson(reel));
    for (const char* wrong : {"", "{}", "{\"format\":2}", "[]"})
        EXPECT_FALSE(keptReelFrom(wrong));
}

} // namespace
} // namespace alliance::app
