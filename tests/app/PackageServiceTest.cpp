// A session's work goes to another library and comes back.

#include "app/services/PackageService.h"

#include "app/jobs/NowAndThen.h"
#include "app/services/CandidateService.h"
#include "app/services/ConsentService.h"
#include "app/services/ErrorText.h"
#include "app/services/HistoryService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PackageContent.h"
#include "app/services/PackageWords.h"
#include "app/services/PassageService.h"
#include "app/services/PeopleService.h"
#include "app/services/PersonalDecisions.h"
#include "app/services/RatingService.h"
#include "app/services/SessionTagService.h"
#include "db/records/Codes.h"
#include "tests/app/PackageFixture.h"

#include <QFile>

#include <future>
#include <thread>
#include <utility>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using db::MergeChoice;
using db::MergeMove;

QString at(const char* text)
{
    return QString::fromUtf8(text);
}

class ReviewPackage : public PackageTest
{
};

TEST_F(ReviewPackage, ASessionGoesToAnotherLibraryAndComesBackWithWhatBothSidesDid)
{
    const db::Note first = note(*m_ann, "her hands closed");
    const db::Note second = note(*m_ann, "he went on talking");
    const db::Marker coded = marker(*m_ann, "withdrawal", 0.5, 1.5);
    valueOf(SessionTagService(*m_ann).set(m_session, {at("silence")}, 0));
    const PackageTaken opened = take(*m_ben, handOn(*m_ann, *m_ben));
    EXPECT_TRUE(opened.created);
    EXPECT_EQ(opened.recordings, 1);
    EXPECT_EQ(opened.missing, 0);
    EXPECT_EQ(texts(*m_ben), texts(*m_ann));
    EXPECT_EQ(valueOf(NoteService(*m_ben).get(first.id)).author, m_ann->database().person());

    reword(*m_ben, first.id, "her hands closed, then opened");
    db::NoteDraft answer = noteDraft("what did that do to you?");
    answer.replyTo = second.id;
    const db::Note reply = valueOf(NoteService(*m_ben).add(answer));
    valueOf(MarkerService(*m_ben).remove(coded.id, 1));
    reword(*m_ann, second.id, "he went on, faster");
    const PackageTaken merged = bring(*m_ben, *m_ann);
    EXPECT_FALSE(merged.created);
    EXPECT_EQ(merged.added, 1);
    EXPECT_EQ(merged.forwarded, 2);
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(textOf(*m_ann, first.id), at("her hands closed, then opened"));
    EXPECT_EQ(textOf(*m_ann, second.id), at("he went on, faster"));
    const db::Note received = valueOf(NoteService(*m_ann).get(reply.id));
    EXPECT_EQ(received.replyTo, second.id);
    EXPECT_EQ(received.author, m_ben->database().person());
    EXPECT_TRUE(valueOf(MarkerService(*m_ann).get(coded.id)).deleted);
    EXPECT_EQ(merged.removed, 1) << "what goes away is told";

    EXPECT_EQ(bring(*m_ann, *m_ben).forwarded, 1);
    EXPECT_EQ(texts(*m_ben), texts(*m_ann));
    EXPECT_TRUE(bring(*m_ben, *m_ann).nothingNew());
    expectClean(*m_ann);
    expectClean(*m_ben);
}

TEST_F(ReviewPackage, CarriesStagesRatingsMeasuredCandidatesAndDecisions)
{
    db::Library& ann = m_ann->database();
    db::PassageDraft stage{m_session, m_moment, at("S2"), at("slowly"), db::Visibility::Supervision};
    const db::Passage passage = valueOf(PassageService(*m_ann).add(stage));
    db::RatingDraft values;
    values.sessionId = m_session;
    values.moment = m_moment;
    values.visibility = db::Visibility::Supervision;
    values.values = {{at("overall_withdrawal"), 3}};
    const auto rating = ann.ratings().add(values);
    ASSERT_TRUE(rating) << rating.error().context;
    const QUuid candidate = proposed(*m_ann);
    ASSERT_FALSE(candidate.isNull());
    ASSERT_TRUE(ann.candidates().decide(candidate, {db::DecisionState::Rejected, at("he reads a note"), {}}, 0));

    take(*m_ben, handOn(*m_ann, *m_ben));
    db::Library& ben = m_ben->database();
    EXPECT_EQ(ben.passages().get(passage.id)->draft(), passage.draft());
    EXPECT_EQ(ben.ratings().get(rating->id)->draft(), rating->draft());
    const auto queue = ben.candidates().listOfSession(m_session);
    ASSERT_EQ(queue->size(), 1);
    EXPECT_EQ(queue->front().reasons, QStringList{at("looks away for 5.2 s")});
    EXPECT_TRUE(queue->front().current);
    EXPECT_EQ(queue->front().decision.reason, at("he reads a note"));

    ASSERT_TRUE(ben.candidates().decide(candidate, {db::DecisionState::Accepted, {}, {}}, 1));
    EXPECT_EQ(bring(*m_ben, *m_ann).forwarded, 1);
    EXPECT_EQ(ann.candidates().get(candidate)->decision.state, db::DecisionState::Accepted);
    const auto standing = [&] {
        QStringList all;
        for (const PersonalDecision& one : valueOf(personalDecisions(*m_ann, m_session)))
            all.append(db::toCode(one.state));
        return all;
    };
    EXPECT_EQ(standing(), (QStringList{at("rejected"), at("accepted")})) << "each of both";
    valueOf(HistoryService(*m_ann).undo(m_session));
    EXPECT_EQ(standing(), QStringList{at("rejected")}) << "what the other one stands by went with the package";
    valueOf(HistoryService(*m_ann).redo(m_session));
    EXPECT_EQ(standing(), (QStringList{at("rejected"), at("accepted")}));
    expectClean(*m_ben);
    expectClean(*m_ann);
}

TEST_F(ReviewPackage, ThatWasTakenInBeforeChangesNothing)
{
    note(*m_ann, "one");
    const auto package = handOn(*m_ann, *m_ben);
    take(*m_ben, package);
    const qint64 before = events(*m_ben);
    const PackageTaken again = take(*m_ben, package);
    EXPECT_TRUE(again.nothingNew());
    EXPECT_EQ(again.known, 1);
    EXPECT_EQ(events(*m_ben), before);
}

// What stands after both sides changed the same note.
struct Settled {
    MergeChoice choice;
    QStringList texts;
};

class ChangedOnBothSides : public PackageTest, public ::testing::WithParamInterface<Settled>
{
};

TEST_P(ChangedOnBothSides, KeepsBothVersionsAndLetsOneOrBothStand)
{
    const db::Note shared = note(*m_ann, "as it was");
    bring(*m_ann, *m_ben);
    reword(*m_ann, shared.id, "ann's");
    const db::Note bens = reword(*m_ben, shared.id, "ben's");
    const auto package = handOn(*m_ben, *m_ann);
    const PackageView view = valueOf(PackageService(*m_ann).view(package, nullptr, {}));
    ASSERT_EQ(view.conflicts().size(), 1);
    EXPECT_EQ(view.conflicts().front().mine->text, at("ann's"));
    EXPECT_EQ(view.conflicts().front().theirs.text, at("ben's"));

    const PackageTaken merged = take(*m_ann, package, GetParam().choice);
    EXPECT_EQ(merged.conflicts.size(), 1);
    EXPECT_EQ(texts(*m_ann), GetParam().texts);
    QStringList history;
    for (const db::Note& version : valueOf(NoteService(*m_ann).history(shared.id)))
        history.append(version.text);
    EXPECT_TRUE(history.contains(at("ann's")) && history.contains(at("ben's"))) << "something is lost";
    const auto known = valueOf(NoteService(*m_ann).history(shared.id));
    EXPECT_TRUE(
        std::any_of(known.begin(), known.end(), [&](const auto& one) { return one.versionId == bens.versionId; }));

    EXPECT_TRUE(take(*m_ann, package, GetParam().choice).nothingNew());
    EXPECT_TRUE(bring(*m_ann, *m_ben).conflicts.isEmpty()) << "settled once, it is settled";
    EXPECT_EQ(texts(*m_ben), GetParam().texts);
    EXPECT_TRUE(bring(*m_ben, *m_ann).nothingNew());
    expectClean(*m_ann);
    expectClean(*m_ben);
}

INSTANTIATE_TEST_SUITE_P(ReviewPackage, ChangedOnBothSides,
                         ::testing::Values(Settled{MergeChoice::Mine, {at("ann's")}},
                                           Settled{MergeChoice::Theirs, {at("ben's")}},
                                           Settled{MergeChoice::Both, {at("ann's"), at("ben's")}}));

TEST_F(ReviewPackage, RemovedHereAndChangedThereIsAConflictInWhichTheChangeStands)
{
    const db::Note removedHere = note(*m_ann, "one");
    const db::Note removedThere = note(*m_ann, "two");
    bring(*m_ann, *m_ben);
    valueOf(NoteService(*m_ann).remove(removedHere.id, 1));
    reword(*m_ann, removedThere.id, "two, changed by ann");
    reword(*m_ben, removedHere.id, "one, changed by ben");
    valueOf(NoteService(*m_ben).remove(removedThere.id, 1));
    const PackageTaken merged = bring(*m_ben, *m_ann);
    EXPECT_EQ(merged.conflicts.size(), 2);
    EXPECT_EQ(texts(*m_ann), (QStringList{at("one, changed by ben"), at("two, changed by ann")}));
    expectClean(*m_ann);
}

TEST_F(ReviewPackage, TagsThatBothSidesSetAreJoined)
{
    take(*m_ben, handOn(*m_ann, *m_ben));
    valueOf(SessionTagService(*m_ann).set(m_session, {at("silence")}, 0));
    valueOf(SessionTagService(*m_ben).set(m_session, {at("repair")}, 0));
    EXPECT_EQ(bring(*m_ben, *m_ann).conflicts.size(), 1);
    EXPECT_EQ(m_ann->database().sessionTags().get(m_session)->tags, (QStringList{at("silence"), at("repair")}));
    EXPECT_TRUE(bring(*m_ann, *m_ben).conflicts.isEmpty());
    EXPECT_EQ(m_ben->database().sessionTags().get(m_session)->tags, (QStringList{at("silence"), at("repair")}));
}

TEST_F(ReviewPackage, OneUndoTakesAMergeBackAndRedoBringsItAgain)
{
    const db::Note changed = note(*m_ann, "as it was");
    const db::Note both = note(*m_ann, "and this");
    bring(*m_ann, *m_ben);
    reword(*m_ben, changed.id, "as ben has it");
    reword(*m_ben, both.id, "ben's");
    note(*m_ben, "new");
    reword(*m_ann, both.id, "ann's");
    const QStringList before = texts(*m_ann);
    bring(*m_ben, *m_ann);
    const QStringList after = texts(*m_ann);
    ASSERT_EQ(after.size(), 4);
    HistoryService history(*m_ann);
    EXPECT_EQ(editName(valueOf(history.next(m_session)).undo->kind, {}), at("Merge review package"));
    valueOf(history.undo(m_session));
    EXPECT_EQ(texts(*m_ann), before);
    valueOf(history.redo(m_session));
    EXPECT_EQ(texts(*m_ann), after);
    expectClean(*m_ann);
}

TEST_F(ReviewPackage, ComesBackAfterAMomentThatWentAlongWasTakenBackHere)
{
    db::Candidates ann = m_ann->database().candidates();
    db::Candidates ben = m_ben->database().candidates();
    const QUuid moment =
        valueOf(CandidateService(*m_ann).add(missedMoment(m_moment, 0, vision::BehaviourKind::PostureShift))).record.id;
    bring(*m_ann, *m_ben);
    ASSERT_EQ(ben.listOfSession(m_session)->size(), 1);
    valueOf(HistoryService(*m_ann).undo(m_session));
    ASSERT_TRUE(ann.listOfSession(m_session)->isEmpty());
    EXPECT_TRUE(bring(*m_ben, *m_ann).nothingNew());

    const int version = ben.get(moment)->decision.version;
    ASSERT_TRUE(ben.decide(moment, {db::DecisionState::Rejected, at("he reads a note"), {}}, version));
    note(*m_ben, "new");
    const PackageTaken merged = bring(*m_ben, *m_ann);
    EXPECT_EQ(merged.added, 1);
    EXPECT_EQ(merged.forwarded, 1);
    EXPECT_TRUE(ann.listOfSession(m_session)->isEmpty()) << "it stays taken back";
    valueOf(HistoryService(*m_ann).undo(m_session));
    EXPECT_TRUE(texts(*m_ann).isEmpty()) << "and does not stand in the way of undo";
    expectClean(*m_ann);
}

TEST_F(ReviewPackage, HoldsCodesOfAGuestRaterOnlyOnceTheRatingIsFinished)
{
    const auto words = [] { return db::SecretText(std::string_view("a guest rater's words")); };
    const QUuid guest = valueOf(PeopleService(*m_ann).add({db::PersonRole::GuestRater, at("Cem")}, words(),
                                                          db::PassphraseCost::least()))
                            .id;
    ASSERT_TRUE(PeopleService(*m_ann).hand(m_session, guest));
    const auto rater = valueOf(LibraryService::open(m_ann->folder(), db::Credentials::ofPassphrase(words(), guest)));
    marker(*rater, "withdrawal", 0.5, 1.5);
    marker(*m_ann, "withdrawal", 0.6, 1.4);
    const auto markers = [&] { return valueOf(PackageService(*m_ann).contents(requestTo(*m_ben))).counts.markers; };
    EXPECT_EQ(markers(), 1);
    ASSERT_TRUE(PeopleService(*rater).finish(m_session));
    EXPECT_EQ(markers(), 2);
}

TEST_F(ReviewPackage, OpenedTwiceAtTheSameTimeComesInOnceAndKeepsItsRecording)
{
    const auto package = handOn(*m_ann, *m_ben);
    const auto opened = [&, handle = m_ben->database().handle()] {
        const auto library = valueOf(LibraryService::open(handle));
        return PackageService(*library).open(package, nullptr, {}, {}, {});
    };
    auto other = std::async(std::launch::async, opened);
    const PackageTaken one = valueOf(opened());
    const PackageTaken two = valueOf(other.get());
    EXPECT_NE(one.created, two.created);
    EXPECT_EQ(one.recordings + two.recordings, 1);
    expectClean(*m_ben);
}

TEST_F(ReviewPackage, NeverHoldsWhatIsPrivateNorForATraineeWhatIsForSupervisors)
{
    note(*m_ann, "for nobody", db::Visibility::Private);
    note(*m_ann, "for supervisors");
    const db::Note released = note(*m_ann, "still for supervisors");
    db::NoteDraft draft = released.draft();
    draft.text = at("for the trainee");
    draft.visibility = db::Visibility::Trainee;
    valueOf(NoteService(*m_ann).edit(released.id, 1, draft));
    PackageRequest request = requestTo(*m_ben);
    const auto joined = [&] { return db::toJson(valueOf(PackageService(*m_ann).contents(request)).session); };
    EXPECT_FALSE(joined().contains("for nobody"));
    EXPECT_TRUE(joined().contains("for supervisors"));
    request.reader = db::PackageReaderRole::Trainee;
    EXPECT_FALSE(joined().contains("for supervisors"));
    EXPECT_TRUE(joined().contains("for the trainee"));
    const PackageContents contents = valueOf(PackageService(*m_ann).contents(request));
    EXPECT_EQ(contents.privateOnes, 1);
    EXPECT_EQ(contents.forOthers, 1);
}

TEST_F(ReviewPackage, SaysWhatStaysAndCountsWhatSomebodyRemovedButNotWhatUndoTookBack)
{
    note(*m_ann, "for supervisors");
    marker(*m_ann, "withdrawal", 0.2, 0.6);
    const db::Note gone = note(*m_ann, "removed");
    valueOf(NoteService(*m_ann).remove(gone.id, gone.version));
    note(*m_ann, "taken back");
    valueOf(HistoryService(*m_ann).undo(m_session));
    PackageRequest request = requestTo(*m_ben);
    const PackageContents all = valueOf(PackageService(*m_ann).contents(request));
    EXPECT_EQ(all.counts.removed, 1);
    EXPECT_FALSE(db::toJson(all.session).contains("taken back")) << "nobody else ever had it";
    EXPECT_EQ(countsOf(all.session).removed, 1);
    request.reader = db::PackageReaderRole::Trainee;
    const PackageContents forTrainee = valueOf(PackageService(*m_ann).contents(request));
    EXPECT_EQ(countWords(forTrainee.staying), at("1 note, 1 marker"));
    EXPECT_EQ(countWords(all.staying), at("nothing yet"));
    // What left in a package before is taken back at the other end, too.
    note(*m_ann, "seen there");
    take(*m_ben, handOn(*m_ann, *m_ben));
    valueOf(HistoryService(*m_ann).undo(m_session));
    EXPECT_EQ(bring(*m_ann, *m_ben).removed, 1);
    EXPECT_EQ(texts(*m_ben), QStringList{at("for supervisors")});
}

TEST_F(ReviewPackage, CallsPeopleAndFilesByCodesUnlessNamesAreAskedFor)
{
    note(*m_ann, "plain words");
    PackageRequest request = requestTo(*m_ben);
    const QByteArray coded = db::toJson(valueOf(PackageService(*m_ann).contents(request)).session);
    for (const char* word : {"Ann", "Quill", "Doe", "session.mp4", "tmp", "/"})
        EXPECT_FALSE(coded.contains(word)) << word << " in " << coded.toStdString();
    request.names = true;
    const QByteArray named = db::toJson(valueOf(PackageService(*m_ann).contents(request)).session);
    EXPECT_TRUE(named.contains("Ann Quill") && named.contains("Mrs Doe, third hour") && named.contains("session.mp4"));
    EXPECT_FALSE(named.contains(folder().string().c_str()));

    const auto package = handOn(*m_ann, *m_ben);
    QFile file(QString::fromStdString(package.string()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* word : {"plain words", "observation", "AB-01", "Supervisor", "recording", "ftyp", "moov"})
        EXPECT_FALSE(bytes.contains(word)) << word;
}

TEST_F(ReviewPackage, IsRefusedWithTheReasonWhereConsentForbidsIt)
{
    db::ConsentDraft terms;
    terms.caseId = valueOf(m_ann->session(m_session)).record.caseId;
    terms.purposes = {db::ConsentPurpose::IndividualSupervision};
    terms.faceMask = db::FaceMask::Solid;
    valueOf(ConsentService(*m_ann).put(terms, 0));
    PackageRequest request = requestTo(*m_ben);
    request.purpose = db::ConsentPurpose::Research;
    const auto refused = PackageService(*m_ann).make(file("no.alliance-review"), request, {});
    ASSERT_EQ(categoryOf(refused), ErrorCategory::Refused);
    EXPECT_TRUE(wordFailure(refused.error()).what.contains(at("research")));
    request.purpose = db::ConsentPurpose::IndividualSupervision;
    request.media = true;
    EXPECT_EQ(categoryOf(PackageService(*m_ann).make(file("no.alliance-review"), request, {})), ErrorCategory::Refused);
    EXPECT_FALSE(std::filesystem::exists(file("no.alliance-review")));
    request.media = false;
    valueOf(PackageService(*m_ann).make(file("yes.alliance-review"), request, {}));
    take(*m_ben, file("yes.alliance-review"));
    const auto here = m_ben->database().consents().ofCase(terms.caseId);
    ASSERT_TRUE(here && *here) << "what was agreed goes along";
    EXPECT_EQ((*here)->terms.faceMask, db::FaceMask::Solid);
}

TEST_F(ReviewPackage, WithoutARecordingOpensAndTakesTheVeryRecordingLater)
{
    note(*m_ann, "one");
    const PackageTaken opened = take(*m_ben, handOn(*m_ann, *m_ben, false));
    EXPECT_EQ(opened.missing, 1);
    PackageService service(*m_ben);
    ASSERT_EQ(valueOf(service.missingMedia(m_session)).size(), 1);
    support::ClipSpec other;
    other.frames = 75;
    other.width = 176;
    EXPECT_EQ(categoryOf(service.addMedia(m_session, clip(other, "other.mp4"), false, {})), ErrorCategory::NotFound);
    const RecordingItem added = valueOf(service.addMedia(m_session, m_clip, false, {}));
    EXPECT_EQ(added.record.contentHash, m_moment.contentHash);
    EXPECT_TRUE(added.bytes.openMedia());
    EXPECT_TRUE(added.pending()) << "it is still to be prepared";
    EXPECT_TRUE(valueOf(service.missingMedia(m_session)).isEmpty());
    expectClean(*m_ben);
}

TEST_F(ReviewPackage, WithoutARecordingTakesOneOfTheSameContentThatIsGiven)
{
    const auto package = handOn(*m_ann, *m_ben, false);
    const PackageTaken opened = valueOf(PackageService(*m_ben).open(package, nullptr, {{m_clip}, true}, {}, {}));
    EXPECT_EQ(opened.missing, 0);
    EXPECT_EQ(valueOf(m_ben->session(m_session)).recordings.front().record.storage, db::Storage::Linked);
}

TEST_F(ReviewPackage, OfTheSameFilmThatTheOtherLibraryMeasuredItselfFindsItsCandidatesAgain)
{
    ImportRequest again;
    again.files = {m_clip};
    const QUuid own = valueOf(ImportService(*m_ben).import(again, {})).sessionId;
    db::CandidateDraft proposed;
    proposed.id = QUuid::createUuid();
    proposed.moment = m_moment;
    db::MeasurementRun run;
    run.recordingId = m_moment.recordingId;
    ASSERT_TRUE(m_ann->database().candidates().storeRun(run, {proposed}));
    const db::Recording bens = valueOf(m_ben->session(own)).recordings.front().record;
    proposed.moment.recordingId = run.recordingId = bens.id;
    ASSERT_TRUE(m_ben->database().candidates().storeRun(run, {proposed}));
    const db::DecisionDraft accepted{db::DecisionState::Accepted, {}, {}};
    ASSERT_TRUE(m_ann->database().candidates().decide(proposed.id, accepted, 0));

    bring(*m_ann, *m_ben);
    const auto there = m_ben->database().candidates().listOfSession(m_session);
    ASSERT_EQ(there->size(), 1);
    EXPECT_NE(there->front().id, proposed.id);
    EXPECT_EQ(there->front().decision.state, db::DecisionState::Accepted);
    ASSERT_TRUE(
        m_ben->database().candidates().decide(there->front().id, {db::DecisionState::Rejected, at("reads"), {}}, 1));
    EXPECT_EQ(bring(*m_ben, *m_ann).forwarded, 1);
    EXPECT_EQ(m_ann->database().candidates().get(proposed.id)->decision.reason, at("reads"));
    EXPECT_EQ(m_ann->database().candidates().listOfSession(m_session)->size(), 1);
}

TEST_F(ReviewPackage, OpensForItsReaderOrByItsPassphraseAndForNobodyElse)
{
    const auto toBen = handOn(*m_ann, *m_ben);
    EXPECT_EQ(categoryOf(PackageService(*m_ann).view(toBen, nullptr, {})), ErrorCategory::Refused);
    PackageRequest request;
    request.session = m_session;
    request.seal.passphrase = std::make_shared<const db::SecretText>(std::string_view("four words or twelve"));
    request.seal.cost = db::PassphraseCost::least();
    valueOf(PackageService(*m_ann).make(file("p.alliance-review"), request, {}));
    const auto opened = [&](const char* words) {
        return readPackage(file("p.alliance-review"),
                           {{}, words ? std::make_shared<const db::SecretText>(std::string_view(words)) : nullptr},
                           true, {});
    };
    EXPECT_TRUE(opened("four words or twelve"));
    EXPECT_EQ(opened("four words or twelves").error().error.context, db::kPackageWrongPassphrase);
    EXPECT_EQ(opened(nullptr).error().error.context, db::kPackageNeedsPassphrase);
}

TEST_F(ReviewPackage, IsOnRecordWhereItIsMadeAndWhereItIsOpened)
{
    note(*m_ann, "one");
    bring(*m_ann, *m_ben);
    const auto last = [&](LibraryService& library, const char* action) {
        const auto all = *library.database().audit().listOfSession(m_session);
        return std::count_if(all.begin(), all.end(), [&](const auto& one) { return one.action == at(action); });
    };
    EXPECT_EQ(last(*m_ann, "package.exported"), 1);
    EXPECT_EQ(last(*m_ben, "package.opened"), 1);
}

TEST_F(ReviewPackage, ConsentThatIsWithdrawnWhileItIsMadeLeavesNone)
{
    PackageRequest request = requestTo(*m_ben);
    request.media = true;
    const auto other = valueOf(LibraryService::open(m_ann->database().handle()));
    const QUuid caseId = valueOf(other->session(m_session)).record.caseId;
    bool withdrawn = false;
    const JobContext job(std::stop_token(), [&](double, const QString&) {
        if (std::exchange(withdrawn, true))
            return;
        EXPECT_TRUE(ConsentService(*other).withdraw(caseId, {}, QDate::currentDate(), 0));
    });
    const auto made = PackageService(*m_ann).make(file("late.alliance-review"), request, job);
    EXPECT_TRUE(withdrawn);
    EXPECT_EQ(categoryOf(made), base::ErrorCategory::Refused);
    EXPECT_FALSE(std::filesystem::exists(file("late.alliance-review")));
}

class PackageOfACase : public ReviewPackage
{
protected:
    // Of a session of these cameras. Consent is withdrawn when the package tells how far it is for the first time;
    // then `pause`. How far it came.
    double partMade(const QList<std::filesystem::path>& cameras, const std::function<void()>& pause)
    {
        ImportRequest import;
        import.files = cameras;
        import.caseCode = QStringLiteral("AB-02");
        PackageRequest request = requestTo(*m_ben);
        request.session = valueOf(ImportService(*m_ann).import(import, {})).sessionId;
        request.media = true;
        const auto other = valueOf(LibraryService::open(m_ann->database().handle()));
        const QUuid caseId = valueOf(other->session(request.session)).record.caseId;
        bool withdrawn = false;
        double last = 0;
        const JobContext job(std::stop_token(), [&](double done, const QString&) {
            last = done;
            if (std::exchange(withdrawn, true))
                return;
            EXPECT_TRUE(ConsentService(*other).withdraw(caseId, {}, QDate::currentDate(), 0));
            pause();
        });
        EXPECT_EQ(categoryOf(PackageService(*m_ann).make(file("late.alliance-review"), request, job)),
                  base::ErrorCategory::Refused);
        EXPECT_TRUE(withdrawn);
        return last;
    }
};

TEST_F(PackageOfACase, AWithdrawalIsSeenBeforeTheNextRecordingGoesIn)
{
    EXPECT_LE(partMade({m_clip, clip({.frames = 30}, "second.mp4")}, [] {}), 0.5) << "the second recording went in";
}

TEST_F(PackageOfACase, AWithdrawalIsSeenWithinALongRecording)
{
    support::ClipSpec large;
    large.container = support::Container::Avi;
    large.codec = support::Codec::Dv;
    large.width = 720;
    large.height = 576;
    large.frames = 60; // of 144,000 bytes each
    const auto untilItLooks = [] {
        for (NowAndThen look; !look.isDue();)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    };
    EXPECT_LT(partMade({clip(large, "large.avi")}, untilItLooks), 0.5) << "the rest of the recording went in";
}

} // namespace
} // namespace alliance::app
