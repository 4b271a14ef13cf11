// What a review package carries beside notes and codes: marks of where somebody looks, who is who, places of cameras,
// consent and feedback, there and back.

#include "app/report/FeedbackService.h"
#include "app/services/ConsentService.h"
#include "app/services/HistoryService.h"
#include "app/services/PackageWords.h"
#include "app/services/PeopleService.h"
#include "tests/app/PackageFixture.h"

namespace alliance::app
{
namespace
{

using db::ConsentPurpose;
using db::MergeChoice;

QString at(const char* text)
{
    return QString::fromUtf8(text);
}

class PackageStates : public PackageTest
{
protected:
    db::Library& ann() { return m_ann->database(); }
    db::Library& ben() { return m_ben->database(); }

    db::GazeMark mark(db::Library& library, bool engaged = true) const
    {
        return *library.gazeMarks().add({m_moment, 0, engaged});
    }
    bool marked(db::Library& library, const QUuid& mark) const { return !library.gazeMarks().get(mark)->withdrawn; }

    void say(db::Library& library, db::SessionPart left, db::SessionPart right) const
    {
        ASSERT_TRUE(library.recordings().setPeople(m_moment.recordingId,
                                                   {{0, at("left"), left, true}, {1, at("right"), right, true}}));
    }
    std::optional<db::SessionPart> left(db::Library& library) const
    {
        const auto people = *library.recordings().people(m_moment.recordingId);
        return people.isEmpty() ? std::nullopt : people.front().part;
    }

    db::Consent consent(LibraryService& library, const QList<ConsentPurpose>& purposes,
                        db::FaceMask mask = db::FaceMask::None) const
    {
        const QUuid caseId = valueOf(library.session(m_session)).record.caseId;
        ConsentService service(library);
        const db::Consent now = valueOf(service.record(caseId, {}));
        db::ConsentDraft terms = now.terms;
        terms.purposes = purposes;
        terms.faceMask = mask;
        terms.remark = at("the form lies with Ann Quill");
        return valueOf(service.put(terms, now.version));
    }
    db::ConsentDraft terms(LibraryService& library) const
    {
        const QUuid caseId = valueOf(library.session(m_session)).record.caseId;
        return valueOf(ConsentService(library).record(caseId, {})).terms;
    }

    int write(LibraryService& library, const char* introduction) const
    {
        FeedbackService service(library);
        const FeedbackState now = valueOf(service.state(m_session));
        FeedbackPlan plan = now.plan;
        plan.introduction = at(introduction);
        return valueOf(service.save(m_session, plan, now.version)).version;
    }
    QString introduction(LibraryService& library) const
    {
        return valueOf(FeedbackService(library).state(m_session)).plan.introduction;
    }
    QStringList released(LibraryService& library) const
    {
        QStringList all;
        for (const FeedbackRelease& one : valueOf(FeedbackService(library).releases(m_session)))
            all.append(one.composition.introduction);
        return all;
    }
    // Another session of the same case; Ann's consent allows less by then.
    std::filesystem::path handOnLaterSession(LibraryService& to)
    {
        consent(*m_ann, {ConsentPurpose::IndividualSupervision});
        ImportRequest request;
        request.files = {m_clip};
        request.caseCode = at("AB-01");
        m_session = valueOf(ImportService(*m_ann).import(request, {})).sessionId;
        return handOn(*m_ann, to);
    }
    // Without recordings, which do not go along where faces have to be hidden.
    std::filesystem::path handOnToTrainee(LibraryService& from, LibraryService& to, const char* name)
    {
        PackageRequest request = requestTo(to);
        request.reader = db::PackageReaderRole::Trainee;
        valueOf(PackageService(from).make(file(name), request, {}));
        return file(name);
    }
    PackageTaken bringWords(LibraryService& from, LibraryService& to, MergeChoice choice = MergeChoice::Both)
    {
        return take(to, handOn(from, to, false), choice);
    }
    void expectBothClean()
    {
        expectClean(*m_ann);
        expectClean(*m_ben);
    }
};

// Two cameras of one session.
class PackagedCameras : public PackageStates
{
protected:
    void SetUp() override
    {
        PackageStates::SetUp();
        support::ClipSpec spec;
        spec.frames = 75;
        spec.width = 176;
        ImportRequest request;
        request.caseCode = QStringLiteral("CD-02");
        request.files = {m_clip, clip(spec, "second.mp4")};
        m_session = valueOf(ImportService(*m_ann).import(request, {})).sessionId;
        for (const RecordingItem& one : valueOf(m_ann->session(m_session)).recordings)
            m_cameras.append(one.record.id);
    }
    void place(db::Library& library, double seconds) const
    {
        ASSERT_TRUE(
            library.recordings().setOffsets(m_session, {{m_cameras[1], base::MediaTime::fromSeconds(seconds)}}));
    }
    double placed(db::Library& library) const { return library.recordings().get(m_cameras[1])->offset.seconds(); }

    QList<QUuid> m_cameras;
};

TEST_F(PackageStates, MarksOfGazeGoThereAndComeBackWithWhatWasTakenBack)
{
    const db::GazeMark anns = mark(ann());
    take(*m_ben, handOn(*m_ann, *m_ben));
    EXPECT_TRUE(marked(ben(), anns.id));
    EXPECT_EQ(ben().gazeMarks().get(anns.id)->author, ann().person());

    const db::GazeMark bens = mark(ben(), false);
    ASSERT_TRUE(ben().gazeMarks().setWithdrawn(anns.id, true));
    const PackageTaken merged = bring(*m_ben, *m_ann);
    EXPECT_EQ(merged.added, 1);
    EXPECT_EQ(merged.forwarded, 1);
    EXPECT_EQ(merged.removed, 1) << "what goes away is told";
    EXPECT_FALSE(marked(ann(), anns.id));
    EXPECT_EQ(ann().gazeMarks().get(bens.id)->moment, bens.moment);
    EXPECT_FALSE(ann().gazeMarks().get(bens.id)->engaged);

    HistoryService history(*m_ann);
    valueOf(history.undo(m_session));
    EXPECT_TRUE(marked(ann(), anns.id));
    EXPECT_FALSE(marked(ann(), bens.id));
    valueOf(history.redo(m_session));
    EXPECT_FALSE(marked(ann(), anns.id));
    EXPECT_TRUE(marked(ann(), bens.id));
    // Nobody knows of the other's undoing and redoing, which came to the same.
    EXPECT_TRUE(bring(*m_ben, *m_ann).nothingNew());
    EXPECT_TRUE(bring(*m_ann, *m_ben).conflicts.isEmpty());
    expectBothClean();
}

TEST_F(PackageStates, AMarkThatOneSideTookBackAndTheOtherPutBackIsAConflict)
{
    const db::GazeMark shared = mark(ann());
    take(*m_ben, handOn(*m_ann, *m_ben));
    for (const bool withdrawn : {true, false})
        ASSERT_TRUE(ben().gazeMarks().setWithdrawn(shared.id, withdrawn));
    ASSERT_TRUE(ann().gazeMarks().setWithdrawn(shared.id, true));
    const PackageTaken merged = bring(*m_ben, *m_ann, MergeChoice::Mine);
    ASSERT_EQ(merged.conflicts.size(), 1);
    EXPECT_EQ(conflictWords(merged.conflicts.front()).mine, at("taken back"));
    EXPECT_FALSE(marked(ann(), shared.id));
    EXPECT_EQ(bring(*m_ann, *m_ben).forwarded, 1) << "settled once, it is settled";
    EXPECT_FALSE(marked(ben(), shared.id));
    expectBothClean();
}

TEST_F(PackageStates, WhoIsWhoMovesForwardAndIsAConflictWhereBothSaidOtherwise)
{
    using enum db::SessionPart;
    say(ann(), Patient, Therapist);
    take(*m_ben, handOn(*m_ann, *m_ben));
    EXPECT_EQ(left(ben()), Patient);
    say(ben(), Therapist, Patient);
    EXPECT_EQ(bring(*m_ben, *m_ann).forwarded, 1);
    EXPECT_EQ(left(ann()), Therapist);
    HistoryService history(*m_ann);
    valueOf(history.undo(m_session));
    EXPECT_EQ(left(ann()), Patient);
    EXPECT_TRUE(bring(*m_ben, *m_ann).nothingNew()) << "what was taken back is not brought again";

    say(ben(), Observer, Patient);
    const auto package = handOn(*m_ben, *m_ann);
    const PackageView view = valueOf(PackageService(*m_ann).view(package, nullptr, {}));
    ASSERT_EQ(view.conflicts().size(), 1);
    EXPECT_EQ(conflictWords(view.conflicts().front()).mine, at("left: patient, right: therapist"));
    EXPECT_EQ(conflictWords(view.conflicts().front()).theirs, at("left: somebody else, right: patient"));
    take(*m_ann, package);
    EXPECT_EQ(left(ann()), Patient) << "what is here stands";
    ASSERT_EQ(valueOf(PackageService(*m_ann).view(package, nullptr, {})).conflicts().size(), 1)
        << "nobody has decided: what they said can still be had";
    EXPECT_EQ(take(*m_ann, package, MergeChoice::Mine).conflicts.size(), 1);
    EXPECT_EQ(left(ann()), Patient);
    EXPECT_TRUE(take(*m_ann, package).nothingNew());
    EXPECT_EQ(bring(*m_ann, *m_ben).forwarded, 1);
    EXPECT_EQ(left(ben()), Patient);
    expectBothClean();
}

TEST_F(PackageStates, WhereNobodySaysAnyMoreWhoIsWhoWhatSomebodyElseSaysComesIn)
{
    using enum db::SessionPart;
    say(ann(), Patient, Therapist);
    take(*m_ben, handOn(*m_ann, *m_ben));
    ASSERT_TRUE(ann().recordings().setPeople(m_moment.recordingId, {{0, at("left"), {}, false}}));
    say(ben(), Therapist, Patient);
    const PackageTaken merged = bring(*m_ben, *m_ann);
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(left(ann()), Therapist);
    valueOf(HistoryService(*m_ann).undo(m_session));
    EXPECT_FALSE(left(ann()));
    expectBothClean();
}

TEST_F(PackageStates, WhatAMeasurementProposesOfWhoIsWhoIsNoChange)
{
    using enum db::SessionPart;
    say(ann(), Patient, Therapist);
    take(*m_ben, handOn(*m_ann, *m_ben));
    // Measured anew, with another person seen.
    ASSERT_TRUE(ben().recordings().setPeople(
        m_moment.recordingId,
        {{0, at("left"), Patient, true}, {1, at("right"), Therapist, true}, {2, at("centre"), Observer, false}}));
    say(ann(), Therapist, Patient);
    const PackageTaken merged = bring(*m_ann, *m_ben);
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(left(ben()), Therapist);
    EXPECT_EQ(ben().recordings().people(m_moment.recordingId)->size(), 3);
}

TEST_F(PackageStates, SomebodyWhoTakesPartAndIsNotKnownHereIsAddedAndGoesWithUndo)
{
    take(*m_ben, handOn(*m_ann, *m_ben));
    db::PersonDraft draft;
    draft.role = db::PersonRole::Patient;
    draft.name = at("Mrs Doe");
    const QUuid patient = ben().people().create(draft)->id;
    ASSERT_TRUE(
        ben().sessions().setPeople(m_session, *ben().sessions().people(m_session) +
                                                  QList<db::SessionPerson>{{patient, db::SessionPart::Patient}}));
    bring(*m_ben, *m_ann);
    const db::SessionPerson added{patient, db::SessionPart::Patient};
    EXPECT_TRUE(ann().sessions().people(m_session)->contains(added));
    EXPECT_TRUE(ann().people().get(patient)->name.startsWith(at("Patient "))) << "by a code";
    valueOf(HistoryService(*m_ann).undo(m_session));
    EXPECT_FALSE(ann().sessions().people(m_session)->contains(added));
    valueOf(HistoryService(*m_ann).redo(m_session));
    EXPECT_TRUE(ann().sessions().people(m_session)->contains(added));
    expectBothClean();
}

TEST_F(PackagedCameras, PlacesOfCamerasMoveForwardAndAreAConflictWhereBothMovedThem)
{
    place(ann(), 0.5);
    take(*m_ben, handOn(*m_ann, *m_ben));
    EXPECT_DOUBLE_EQ(placed(ben()), 0.5);
    place(ben(), 0.75);
    EXPECT_EQ(bring(*m_ben, *m_ann).forwarded, 1);
    EXPECT_DOUBLE_EQ(placed(ann()), 0.75);
    valueOf(HistoryService(*m_ann).undo(m_session));
    EXPECT_DOUBLE_EQ(placed(ann()), 0.5);
    place(ben(), 1.0);
    const PackageTaken merged = bring(*m_ben, *m_ann, MergeChoice::Theirs);
    EXPECT_EQ(merged.conflicts.size(), 1);
    EXPECT_DOUBLE_EQ(placed(ann()), 1.0);
    EXPECT_TRUE(bring(*m_ann, *m_ben).nothingNew());
    expectBothClean();
}

TEST_F(PackagedCameras, WhatTheOtherSideSaidCanBeHadUntilSomebodyHasDecided)
{
    take(*m_ben, handOn(*m_ann, *m_ben));
    place(ann(), 0.5);
    place(ben(), 0.75);
    const auto package = handOn(*m_ben, *m_ann);
    EXPECT_EQ(take(*m_ann, package).conflicts.size(), 1);
    EXPECT_DOUBLE_EQ(placed(ann()), 0.5);
    EXPECT_EQ(take(*m_ann, package, MergeChoice::Theirs).conflicts.size(), 1);
    EXPECT_DOUBLE_EQ(placed(ann()), 0.75);
    EXPECT_TRUE(take(*m_ann, package).nothingNew());
    expectBothClean();
}

TEST_F(PackageStates, ConsentBecomesStricterByItself)
{
    consent(*m_ann, {ConsentPurpose::IndividualSupervision, ConsentPurpose::Research});
    take(*m_ben, handOn(*m_ann, *m_ben));
    EXPECT_EQ(terms(*m_ben).purposes, terms(*m_ann).purposes);
    EXPECT_TRUE(terms(*m_ben).remark.isEmpty()) << "its words name people";
    consent(*m_ben, {ConsentPurpose::IndividualSupervision}, db::FaceMask::Blur);
    const PackageTaken merged = bringWords(*m_ben, *m_ann);
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(merged.remarks.size(), 1) << "and it is told";
    EXPECT_EQ(terms(*m_ann).purposes, QList<ConsentPurpose>{ConsentPurpose::IndividualSupervision});
    EXPECT_EQ(terms(*m_ann).faceMask, db::FaceMask::Blur);
    valueOf(HistoryService(*m_ann).undo({}));
    EXPECT_EQ(terms(*m_ann).faceMask, db::FaceMask::None);
    EXPECT_EQ(terms(*m_ann).remark, at("the form lies with Ann Quill"));
    expectBothClean();
}

TEST_F(PackageStates, ALaterChangeOfTheConsentDoesNotKeepAMergeFromBeingTakenBack)
{
    consent(*m_ann, {ConsentPurpose::IndividualSupervision, ConsentPurpose::Research});
    const db::Note written = note(*m_ann, "ann's words");
    take(*m_ben, handOn(*m_ann, *m_ben));
    reword(*m_ben, written.id, "ben's words");
    consent(*m_ben, {ConsentPurpose::IndividualSupervision}, db::FaceMask::Blur);
    bringWords(*m_ben, *m_ann);
    EXPECT_EQ(textOf(*m_ann, written.id), at("ben's words"));
    consent(*m_ann, {ConsentPurpose::OwnReview}, db::FaceMask::Solid);
    HistoryService history(*m_ann);
    valueOf(history.undo(m_session));
    EXPECT_EQ(textOf(*m_ann, written.id), at("ann's words"));
    EXPECT_EQ(terms(*m_ann).faceMask, db::FaceMask::Solid) << "which is a matter of its own";
    valueOf(history.redo(m_session));
    EXPECT_EQ(textOf(*m_ann, written.id), at("ben's words"));
    valueOf(history.undo({}));
    valueOf(history.undo({}));
    EXPECT_EQ(terms(*m_ann).faceMask, db::FaceMask::None);
    expectBothClean();
}

TEST_F(PackageStates, ANewSessionThatMakesTheConsentOfItsCaseStricterSaysSoAndThatCanBeTakenBack)
{
    consent(*m_ann, {ConsentPurpose::IndividualSupervision, ConsentPurpose::Research});
    take(*m_ben, handOn(*m_ann, *m_ben));
    const auto package = handOnLaterSession(*m_ben);
    EXPECT_EQ(valueOf(PackageService(*m_ben).view(package, nullptr, {})).remarks.size(), 1);
    const PackageTaken taken = take(*m_ben, package);
    EXPECT_TRUE(taken.created);
    EXPECT_EQ(taken.remarks.size(), 1);
    EXPECT_FALSE(terms(*m_ben).purposes.contains(ConsentPurpose::Research));
    valueOf(HistoryService(*m_ben).undo({}));
    EXPECT_TRUE(terms(*m_ben).purposes.contains(ConsentPurpose::Research));
    EXPECT_TRUE(m_ben->session(m_session)) << "the session itself stays";
    expectBothClean();
}

TEST_F(PackageStates, WhoeverMayNotRecordConsentDoesNotChangeItByAPackageEither)
{
    const auto words = [] { return db::SecretText(std::string_view("a director's own words")); };
    const db::Person ada = valueOf(
        PeopleService(*m_ben).add({db::PersonRole::Director, at("Ada Finch")}, words(), db::PassphraseCost::least()));
    const auto director =
        valueOf(LibraryService::open(folder() / "ben", db::Credentials::ofPassphrase(words(), ada.id)));
    consent(*m_ann, {ConsentPurpose::IndividualSupervision, ConsentPurpose::Research});
    take(*director, handOn(*m_ann, *director));
    const QUuid caseId = terms(*m_ann).caseId;
    const auto package = handOnLaterSession(*director);
    EXPECT_EQ(categoryOf(PackageService(*director).open(package, nullptr, {}, {}, {})), base::ErrorCategory::Refused);
    EXPECT_TRUE(
        director->database().consents().ofCase(caseId)->value().terms.purposes.contains(ConsentPurpose::Research));
    EXPECT_FALSE(director->session(m_session)) << "nothing came in";
}

TEST_F(PackageStates, TheWordsOfAConsentHereStayWhateverComes)
{
    const auto record = [&](LibraryService& library, const QList<ConsentPurpose>& purposes, const char* words) {
        ConsentService service(library);
        const db::Consent now = valueOf(service.record(valueOf(library.session(m_session)).record.caseId, {}));
        db::ConsentDraft draft = now.terms;
        draft.purposes = purposes;
        draft.remark = at(words);
        valueOf(service.put(draft, now.version));
    };
    const auto bringNamed = [&](const char* name) {
        PackageRequest request = requestTo(*m_ann);
        request.names = true;
        valueOf(PackageService(*m_ben).make(file(name), request, {}));
        return take(*m_ann, file(name));
    };
    record(*m_ann, {ConsentPurpose::IndividualSupervision, ConsentPurpose::Research}, "in Ann's drawer");
    take(*m_ben, handOn(*m_ann, *m_ben));
    record(*m_ben, {ConsentPurpose::IndividualSupervision}, "in Ben's folder");
    EXPECT_EQ(bringNamed("1.alliance-review").forwarded, 1);
    EXPECT_EQ(terms(*m_ann).remark, at("in Ann's drawer\n\nin Ben's folder"));
    record(*m_ben, {ConsentPurpose::IndividualSupervision}, "nowhere");
    EXPECT_TRUE(bringNamed("2.alliance-review").nothingNew());
    EXPECT_EQ(terms(*m_ann).remark, at("in Ann's drawer\n\nin Ben's folder")) << "nothing new is nothing new";
    EXPECT_EQ(terms(*m_ann).purposes, QList<ConsentPurpose>{ConsentPurpose::IndividualSupervision});
    expectBothClean();
}

TEST_F(PackageStates, ConsentThatWouldBecomeLooserIsAConflictAndTheStricterStandsUnlessChosen)
{
    take(*m_ben, handOn(*m_ann, *m_ben));
    consent(*m_ann, {ConsentPurpose::IndividualSupervision}, db::FaceMask::Blur);
    EXPECT_TRUE(bringWords(*m_ann, *m_ben).conflicts.isEmpty());
    consent(*m_ben, {ConsentPurpose::IndividualSupervision, ConsentPurpose::Research});
    const auto package = handOn(*m_ben, *m_ann);
    const PackageTaken merged = take(*m_ann, package, MergeChoice::Theirs);
    ASSERT_EQ(merged.conflicts.size(), 1) << "although only one side has changed it";
    EXPECT_EQ(terms(*m_ann).purposes, QList<ConsentPurpose>{ConsentPurpose::IndividualSupervision})
        << "a choice for all is none for a consent";
    EXPECT_EQ(terms(*m_ann).faceMask, db::FaceMask::Blur);

    consent(*m_ben, {ConsentPurpose::IndividualSupervision, ConsentPurpose::OutsideTeaching});
    const auto other = handOn(*m_ben, *m_ann);
    const QUuid record = valueOf(PackageService(*m_ann).view(other, nullptr, {})).conflicts().front().id;
    valueOf(PackageService(*m_ann).open(other, nullptr, {}, {MergeChoice::Both, {{record, MergeChoice::Theirs}}}, {}));
    EXPECT_TRUE(terms(*m_ann).purposes.contains(ConsentPurpose::OutsideTeaching)) << "it was chosen for itself";
    EXPECT_TRUE(take(*m_ann, other).nothingNew());
    expectBothClean();
}

TEST_F(PackageStates, OfTwoConsentsWhatBothAllowStands)
{
    take(*m_ben, handOn(*m_ann, *m_ben));
    consent(*m_ann, {ConsentPurpose::IndividualSupervision, ConsentPurpose::Research}, db::FaceMask::Blur);
    consent(*m_ben, {ConsentPurpose::IndividualSupervision, ConsentPurpose::GroupSupervision});
    const PackageTaken merged = bring(*m_ben, *m_ann);
    EXPECT_EQ(merged.conflicts.size(), 1);
    EXPECT_EQ(terms(*m_ann).purposes, QList<ConsentPurpose>{ConsentPurpose::IndividualSupervision});
    EXPECT_EQ(terms(*m_ann).faceMask, db::FaceMask::Blur);
    EXPECT_TRUE(bringWords(*m_ann, *m_ben).conflicts.isEmpty());
    EXPECT_EQ(terms(*m_ben).faceMask, db::FaceMask::Blur);
    expectBothClean();
}

TEST_F(PackageStates, ConsentThatIsNotOnRecordHereDoesNotAllowMoreWithoutBeingChosen)
{
    take(*m_ben, handOn(*m_ann, *m_ben));
    consent(*m_ben, {ConsentPurpose::IndividualSupervision, ConsentPurpose::Research});
    EXPECT_EQ(bring(*m_ben, *m_ann).conflicts.size(), 1);
    EXPECT_EQ(terms(*m_ann).purposes, QList<ConsentPurpose>{ConsentPurpose::IndividualSupervision});
}

TEST_F(PackageStates, APackageWhoseSessionIsOfAnotherCaseHereIsRefusedAndConsentStaysAsItIs)
{
    consent(*m_ann, {ConsentPurpose::IndividualSupervision, ConsentPurpose::Research});
    const auto package = handOn(*m_ann, *m_ben);
    db::SessionDraft draft;
    draft.caseId = ben().cases().create({at("XY-09"), {}, {}})->id;
    draft.seed = ben().seedSession();
    draft.seed->id = m_session;
    ASSERT_TRUE(ben().sessions().create(draft));
    consent(*m_ben, {ConsentPurpose::OwnReview});
    PackageService service(*m_ben);
    EXPECT_EQ(categoryOf(service.view(package, nullptr, {})), base::ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(service.open(package, nullptr, {}, {MergeChoice::Theirs, {}}, {})),
              base::ErrorCategory::Conflict);
    EXPECT_EQ(terms(*m_ben).purposes, QList<ConsentPurpose>{ConsentPurpose::OwnReview});
    EXPECT_FALSE(m_ben->database().recordings().get(m_moment.recordingId));
}

TEST_F(PackageStates, TheConsentOfARecordingThatWasTakenBackThereStillCountsHereUntilSomebodyChoosesOtherwise)
{
    consent(*m_ann, {ConsentPurpose::IndividualSupervision, ConsentPurpose::Research});
    ConsentService consents(*m_ann);
    const QUuid caseId = terms(*m_ann).caseId;
    db::ConsentDraft narrow = valueOf(consents.record(caseId, m_moment.recordingId)).terms;
    narrow.purposes = {ConsentPurpose::IndividualSupervision};
    valueOf(consents.put(narrow, 0));
    take(*m_ben, handOn(*m_ann, *m_ben));
    valueOf(HistoryService(*m_ann).undo({}));
    ASSERT_TRUE(ann().consents().ofRecording(m_moment.recordingId)->value().terms.noneOnRecord);

    const auto here = [&] { return ben().consents().ofRecording(m_moment.recordingId)->value().terms; };
    const auto package = handOn(*m_ann, *m_ben);
    const PackageTaken merged = take(*m_ben, package);
    ASSERT_EQ(merged.conflicts.size(), 1);
    EXPECT_FALSE(here().noneOnRecord);
    EXPECT_EQ(here().purposes, narrow.purposes);
    expectBothClean();
}

TEST_F(PackageStates, FeedbackGoesAlongWithDraftsAndReleasesWhichOnlyAdd)
{
    write(*m_ann, "first");
    valueOf(FeedbackService(*m_ann).release(m_session, 1));
    write(*m_ann, "a draft");
    take(*m_ben, handOn(*m_ann, *m_ben));
    EXPECT_EQ(valueOf(PackageService(*m_ann).contents(requestTo(*m_ben))).counts.releases, 1);
    EXPECT_EQ(released(*m_ben), QStringList{at("first")});
    EXPECT_EQ(introduction(*m_ben), at("a draft"));

    const int version = write(*m_ben, "second");
    valueOf(FeedbackService(*m_ben).release(m_session, version));
    EXPECT_EQ(bring(*m_ben, *m_ann).forwarded, 1);
    EXPECT_EQ(released(*m_ann), (QStringList{at("first"), at("second")}));
    EXPECT_TRUE(bring(*m_ann, *m_ben).nothingNew());
    expectBothClean();
}

TEST_F(PackageStates, FeedbackThatBothWroteOnIsAConflictInWhichEveryReleaseStays)
{
    write(*m_ann, "begun");
    take(*m_ben, handOn(*m_ann, *m_ben));
    const int version = write(*m_ben, "ben's");
    valueOf(FeedbackService(*m_ben).release(m_session, version));
    write(*m_ben, "ben's next");
    write(*m_ann, "ann's");
    const PackageTaken merged = bring(*m_ben, *m_ann);
    ASSERT_EQ(merged.conflicts.size(), 1);
    EXPECT_TRUE(conflictWords(merged.conflicts.front()).theirs.contains(at("ben's next")));
    EXPECT_EQ(introduction(*m_ann), at("ann's"));
    EXPECT_EQ(released(*m_ann), QStringList{at("ben's")});
    EXPECT_EQ(bring(*m_ann, *m_ben).forwarded, 1);
    EXPECT_EQ(introduction(*m_ben), at("ann's"));
    valueOf(HistoryService(*m_ben).undo(m_session));
    EXPECT_EQ(introduction(*m_ben), at("ben's next"));
    EXPECT_EQ(released(*m_ben), QStringList{at("ben's")}) << "what was released is never taken back";
    expectBothClean();
}

TEST_F(PackageStates, ForATraineeFeedbackIsWhatWasReleasedAndTheirReplyComesBack)
{
    write(*m_ann, "the words of the release");
    valueOf(FeedbackService(*m_ann).release(m_session, 1));
    write(*m_ann, "what is still thought over");
    PackageRequest request = requestTo(*m_ben);
    request.reader = db::PackageReaderRole::Trainee;
    const QByteArray inside = db::toJson(valueOf(PackageService(*m_ann).contents(request)).session);
    EXPECT_TRUE(inside.contains("the words of the release"));
    EXPECT_FALSE(inside.contains("what is still thought over"));
    EXPECT_FALSE(inside.contains("\"plan\""));
    EXPECT_FALSE(inside.contains("Quill")) << "by codes";

    valueOf(PackageService(*m_ann).make(file("t.alliance-review"), request, {}));
    take(*m_ben, file("t.alliance-review"));
    EXPECT_EQ(released(*m_ben), QStringList{at("the words of the release")});
    valueOf(FeedbackService(*m_ben).reply(m_session, {}, at("that helped")));
    bringWords(*m_ben, *m_ann);
    const FeedbackRelease back = valueOf(FeedbackService(*m_ann).released(m_session, 1));
    ASSERT_EQ(back.composition.replies.size(), 1);
    EXPECT_EQ(back.composition.replies.front().text, at("that helped"));
    EXPECT_EQ(introduction(*m_ann), at("what is still thought over"));
    expectClean(*m_ann);
}

TEST_F(PackageStates, AReleaseThatComesWithoutItsPlanLeavesWhatTheSupervisorGoesOnWith)
{
    write(*m_ann, "first");
    valueOf(FeedbackService(*m_ann).release(m_session, 1));
    take(*m_ben, handOn(*m_ann, *m_ben));
    valueOf(FeedbackService(*m_ben).release(m_session, write(*m_ben, "second")));
    take(*m_ann, handOnToTrainee(*m_ben, *m_ann, "t.alliance-review"));
    EXPECT_EQ(released(*m_ann), (QStringList{at("first"), at("second")}));
    EXPECT_EQ(introduction(*m_ann), at("first")) << "and not nothing";
    expectBothClean();
}

TEST_F(PackageStates, WhenATraineeOpensReleasesOfTwoSupervisorsNoDraftIsWritten)
{
    const auto words = [] { return db::SecretText(std::string_view("a trainee's own words")); };
    const auto cara =
        std::move(valueOf(LibraryService::createSealed(folder() / "cara", at("Cara Nib"),
                                                       db::SecretText(std::string_view("the third person's words")),
                                                       db::PassphraseCost::least()))
                      .library);
    const db::Person iris = valueOf(
        PeopleService(*m_ben).add({db::PersonRole::Trainee, at("Iris Vale")}, words(), db::PassphraseCost::least()));
    const auto trainee =
        valueOf(LibraryService::open(folder() / "ben", db::Credentials::ofPassphrase(words(), iris.id)));
    write(*m_ann, "first");
    valueOf(FeedbackService(*m_ann).release(m_session, 1));
    bring(*m_ann, *cara);
    valueOf(FeedbackService(*m_ann).release(m_session, write(*m_ann, "second")));
    valueOf(FeedbackService(*cara).release(m_session, write(*cara, "third")));
    take(*trainee, handOnToTrainee(*m_ann, *trainee, "a.alliance-review"));
    EXPECT_EQ(take(*trainee, handOnToTrainee(*cara, *trainee, "c.alliance-review")).conflicts.size(), 1);
    EXPECT_EQ(released(*trainee), (QStringList{at("first"), at("second"), at("third")}));
    EXPECT_TRUE(trainee->database().feedbacks().ofSession(m_session)->value().released) << "no draft";
}

TEST_F(PackageStates, APackageOfAnEarlierVersionStillOpensAndMerges)
{
    const std::filesystem::path old =
        std::filesystem::path(ALLIANCE_SOURCE_DIR) / "tests/app/samples/schema-1.alliance-review";
    const auto words = std::make_shared<const db::SecretText>(std::string_view("an old package's words"));
    const auto opened = [&] { return valueOf(PackageService(*m_ben).open(old, words, {}, {}, {})); };
    const PackageTaken first = opened();
    EXPECT_TRUE(first.created);
    m_session = first.session;
    const RecordingItem recording = valueOf(m_ben->session(m_session)).recordings.front();
    EXPECT_EQ(ben().gazeMarks().listOfRecording(recording.record.id)->size(), 1);
    EXPECT_EQ(ben().recordings().people(recording.record.id)->front().part, db::SessionPart::Patient);
    EXPECT_EQ(terms(*m_ben).faceMask, db::FaceMask::Blur);
    EXPECT_EQ(texts(*m_ben), QStringList{at("her hands closed")});
    EXPECT_TRUE(opened().nothingNew()) << "the same twice changes nothing";

    consent(*m_ben, {ConsentPurpose::IndividualSupervision});
    ASSERT_TRUE(ben().recordings().setPeople(recording.record.id, {{0, at("left"), db::SessionPart::Therapist, true}}));
    EXPECT_TRUE(opened().nothingNew()) << "what was changed here since stands";
    bringWords(*m_ben, *m_ann);
    for (LibraryService* library : {m_ben.get(), m_ann.get()})
        EXPECT_EQ(valueOf(library->verify(true, {})).findings.size(), 1) << "nothing but the recording is missing";
}

} // namespace
} // namespace alliance::app
