#include "app/commands/MeasurementCommands.h"
#include "app/services/CandidateService.h"
#include "app/services/Cautions.h"
#include "app/services/CoverageText.h"
#include "app/services/DerivedFiles.h"
#include "app/services/ErrorText.h"
#include "app/services/HistoryService.h"
#include "app/services/KnownPeople.h"
#include "app/services/Measurement.h"
#include "app/services/MeasurementService.h"
#include "app/services/NoteService.h"
#include "app/services/RecordingFiles.h"
#include "app/services/ReviewFigures.h"
#include "app/services/SameMoment.h"
#include "tests/app/AppFixture.h"
#include "tests/support/FaultySystem.h"
#include "tests/vision/candidates/SyntheticSession.h"

#include <QJsonDocument>
#include <QSet>

namespace alliance::app
{
namespace
{

using base::MediaTime;
using base::TimeRange;
using vision::BehaviourKind;

constexpr int kSeconds = 60;
constexpr int kRate = 5;

TimeRange span(double start, double end)
{
    return {MediaTime::fromSeconds(start), MediaTime::fromSeconds(end)};
}

// A minute of two people, of whom the left one looks away for three, five and eight seconds.
class FindingsAnew : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        support::ClipSpec spec;
        spec.frames = kSeconds * kRate;
        spec.rate = kRate;
        m_session = import(clip(spec, "minute.mp4")).sessionId;
        const SessionItem session = valueOf(library().session(m_session));
        m_index = valueOf(openIndex(recording(), {}));
        Measured measured;
        measured.signalSet = twoPeople();
        measured.findings = findAnew({std::make_shared<const vision::SessionSignals>(measured.signalSet), nullptr},
                                     factsOf(recording().record, *m_index), {}, {});
        ASSERT_TRUE(MeasurementService(library()).keep(recording(), *m_index, {&measured, nullptr}));
        m_onHand = loadSignals(valueOf(library().session(m_session)).recordings.front());
        ASSERT_TRUE(m_onHand.signalSet);
    }

    static vision::SessionSignals twoPeople()
    {
        test::SyntheticSession left(kSeconds);
        left.headTurn(12, 15, 35).headTurn(24, 29, 35).headTurn(40, 48, 35);
        vision::SessionSignals measured = left.signals();
        measured.people.push_back(test::SyntheticSession(kSeconds, 7).person(1));
        measured.people[0].place = vision::Place::Left;
        measured.people[1].place = vision::Place::Right;
        return measured;
    }
    RecordingItem recording() { return valueOf(library().session(m_session)).recordings.front(); }
    MeasuredSession measured() const { return {m_session, m_onHand, m_index}; }
    QList<CandidateItem> queue() { return valueOf(CandidateService(library()).list(m_session)); }
    int looks()
    {
        const auto found = valueOf(CandidateService(library()).behaviours(m_session));
        return static_cast<int>(std::count_if(found.begin(), found.end(), [](const vision::Behaviour& one) {
            return one.kind == BehaviourKind::GazeAversion;
        }));
    }
    QStringList idsInQueue()
    {
        QStringList ids;
        for (const CandidateItem& item : queue())
            ids << item.record.id.toString();
        return ids;
    }
    vision::Settings lastingAtLeast(double seconds)
    {
        vision::Settings settings;
        settings.gazeAversion.minDurationS = seconds;
        return settings;
    }
    Done undo() { return done(HistoryService(library(), measured()).undo(m_session)); }
    // As after a restart: nothing is in memory.
    Done redo() { return done(HistoryService(library()).redo(m_session)); }
    static Done done(const Outcome<db::Edit>& step)
    {
        if (!step)
            return tl::unexpected<Failure>(step.error());
        return {};
    }
    qint64 audited(const QString& action)
    {
        const auto events = library().database().audit().listOfSession(m_session);
        return std::count_if(events->begin(), events->end(),
                             [&](const db::AuditEvent& event) { return event.action == action; });
    }

    static QList<db::RecordingPerson> swapped(QList<db::RecordingPerson> people)
    {
        people[0].part = db::SessionPart::Therapist;
        people[1].part = db::SessionPart::Patient;
        people[0].saidByReviewer = people[1].saidByReviewer = true;
        return people;
    }
    // Candidates of the file are the current ones of the rows, found with the definitions of the rows.
    void expectFilesOfRows()
    {
        const vision::Findings found =
            *vision::readCandidatesJson(*keptText(library(), recording(), derived::kCandidates));
        QSet<QString> filed;
        for (const vision::Candidate& one : found.candidates)
            filed.insert(QUuid::fromString(QString::fromStdString(one.id)).toString());
        QSet<QString> listed;
        for (const CandidateItem& item : queue()) {
            if (item.record.current)
                listed.insert(item.record.id.toString());
        }
        EXPECT_EQ(filed, listed);
        const auto run = library().database().candidates().latestRun(recording().record.id);
        const QByteArray summary = QByteArray::fromStdString(*keptText(library(), recording(), derived::kSummary));
        EXPECT_EQ(QJsonDocument::fromJson(summary).object(), (*run)->summary);
    }
    std::vector<std::string> filesOfFindings()
    {
        std::vector<std::string> names = *recording().bytes.derived()->names();
        std::erase_if(names, [](const std::string& name) { return !name.ends_with(".json") || name == "ingest.json"; });
        return names;
    }

    QUuid m_session;
    std::shared_ptr<const media::FrameIndex> m_index;
    SignalsOnHand m_onHand;
};

TEST_F(FindingsAnew, StricterDefinitionsFindLessAndUndoBringsTheSameCandidatesBack)
{
    ASSERT_EQ(looks(), 2);
    const QStringList before = idsInQueue();
    const Command stricter = changeDefinitions(measured(), {}, lastingAtLeast(6));
    ASSERT_TRUE(stricter.apply(library()));
    EXPECT_EQ(looks(), 1);
    EXPECT_EQ(valueOf(FindingsService(library()).input(recording().record)).definitions.gazeAversion.minDurationS, 6);
    ASSERT_TRUE(undo());
    EXPECT_EQ(looks(), 2);
    EXPECT_EQ(idsInQueue(), before);
    EXPECT_EQ(valueOf(FindingsService(library()).input(recording().record)).definitions.gazeAversion.minDurationS, 4);
    EXPECT_EQ(audited(QStringLiteral("recording.measured")), 3);
}

TEST_F(FindingsAnew, ADecidedCandidateStaysInTheQueueWhateverTheDefinitionsFind)
{
    const CandidateItem first = queue().front();
    valueOf(CandidateService(library()).decide(first.record.id, {db::DecisionState::Accepted, {}, {}}, 0));
    const Command nothing = changeDefinitions(measured(), {}, lastingAtLeast(30));
    ASSERT_TRUE(nothing.apply(library()));
    ASSERT_EQ(queue().size(), 1);
    EXPECT_EQ(queue().front().record.id, first.record.id);
    EXPECT_EQ(queue().front().record.decision.state, db::DecisionState::Accepted);
    EXPECT_FALSE(queue().front().record.current);
    ASSERT_TRUE(undo());
    EXPECT_TRUE(valueOf(CandidateService(library()).candidate(first.record.id)).record.current);
}

TEST_F(FindingsAnew, ADecisionGoesWithTheMomentWhenDefinitionsMoveItsEdges)
{
    const CandidateItem first = queue().back(); // the look at 24 s
    valueOf(CandidateService(library()).decide(first.record.id, {db::DecisionState::Accepted, {}, {}}, 0));
    const Command looser =
        changeDefinitions(measured(), {}, lastingAtLeast(2)); // two looks become one candidate with a look before
    ASSERT_TRUE(looser.apply(library()));
    int accepted = 0;
    for (const CandidateItem& item : queue()) {
        accepted += item.record.decision.state == db::DecisionState::Accepted ? 1 : 0;
        EXPECT_TRUE(item.record.current) << "nothing is listed twice";
    }
    EXPECT_EQ(accepted, 1);
    // The place is that of the new findings, like the reasons; undo brings the old one back.
    const CandidateItem moved = valueOf(CandidateService(library()).candidate(first.record.id));
    EXPECT_EQ(moved.record.where().range.start, moved.behaviours.front().range.start);
    EXPECT_NE(moved.record.where(), first.record.where());
    ASSERT_TRUE(undo());
    EXPECT_EQ(valueOf(CandidateService(library()).candidate(first.record.id)).record.where(), first.record.where());
}

TEST_F(FindingsAnew, ARangeThatAReviewerSetStaysWhateverTheDefinitionsFind)
{
    const CandidateItem first = queue().back(); // the look at 24 s
    const db::Moment set = valueOf(momentOn(recording().record, *m_index, span(3, 5)));
    valueOf(CandidateService(library()).decide(first.record.id, {db::DecisionState::Accepted, {}, set}, 0));
    const Command looser = changeDefinitions(measured(), {}, lastingAtLeast(2));
    ASSERT_TRUE(looser.apply(library()));
    EXPECT_EQ(valueOf(CandidateService(library()).candidate(first.record.id)).record.where(), set);
}

TEST_F(FindingsAnew, AMarkOnTheWrongMomentIsToldFromOneThatSetsAFindingRight)
{
    const auto cues = [&] { return valueOf(CandidateService(library()).behaviours(m_session)); };
    const auto markAt = [&](double start, double end, bool engaged) {
        db::GazeMarkDraft draft;
        draft.moment = valueOf(momentOn(recording().record, *m_index, span(start, end)));
        draft.track = 0;
        draft.engaged = engaged;
        return addGazeMark(measured(), draft);
    };
    const auto before = cues();
    const Command right = markAt(5, 6, true); // looks at the partner, as measured
    ASSERT_TRUE(right.apply(library()));
    EXPECT_EQ(cueChange(before, cues(), 0), (CueChange{2, 0, 0}));
    EXPECT_FALSE(cueChange(before, cues(), 0).turnsOver());
    ASSERT_TRUE(undo());
    const Command wrong = markAt(41, 47, true); // in the middle of the longest look away
    ASSERT_TRUE(wrong.apply(library()));
    const CueChange turned = cueChange(before, cues(), 0);
    EXPECT_TRUE(turned.turnsOver()) << turned.kept << ' ' << turned.gone << ' ' << turned.added;
    EXPECT_EQ(cueChange(before, cues(), 1), CueChange{}) << "the other person is not concerned";
}

TEST_F(FindingsAnew, WhatCouldHaveMisledIsWordedTheSameInTheFileAndInTheWindow)
{
    auto found = findAnew(m_onHand, factsOf(recording().record, *m_index), {}, {});
    ASSERT_FALSE(found.candidates.empty());
    auto& candidate = found.candidates.front();
    QList<vision::Behaviour> own;
    for (const int index : candidate.behaviours) {
        auto& behaviour = found.behaviours[static_cast<std::size_t>(index)];
        behaviour.caveats = {"head_only", "small_face", "unheard of"};
        behaviour.measures["face_px"] = 61.6;
        own.append(behaviour);
    }
    wordCautions(found);
    EXPECT_EQ(candidate.cautions,
              (std::vector<std::string>{"The face is only 62 pixels tall here: its direction is less exact.",
                                        "The eyes could not be told: the look was told from the head alone."}));
    EXPECT_EQ(cautionsOf(own), (QStringList{QString::fromStdString(candidate.cautions[0]),
                                            QString::fromStdString(candidate.cautions[1])}));
}

TEST_F(FindingsAnew, MarksAreFedToTheMeasurementAndTakenBack)
{
    db::GazeMarkDraft draft;
    draft.moment = valueOf(momentOn(recording().record, *m_index, span(10, 11)));
    draft.track = 0;
    const Command mark = addGazeMark(measured(), draft);
    ASSERT_TRUE(mark.apply(library()));
    const auto review = valueOf(FindingsService(library()).input(recording().record)).review;
    ASSERT_EQ(review.marks.size(), 1U);
    EXPECT_EQ(review.marks.front(), (vision::GazeMark{0, span(10, 11), true}));
    ASSERT_TRUE(undo());
    EXPECT_TRUE(valueOf(FindingsService(library()).input(recording().record)).review.marks.empty());
    ASSERT_TRUE(redo());
    const auto marks = library().database().gazeMarks().listOfRecording(recording().record.id);
    ASSERT_EQ(marks->size(), 1);
    const Command remove = removeGazeMark(measured(), marks->front().id);
    ASSERT_TRUE(remove.apply(library()));
    EXPECT_TRUE(library().database().gazeMarks().listOfRecording(recording().record.id)->isEmpty());
    ASSERT_TRUE(undo());
    EXPECT_EQ(library().database().gazeMarks().listOfRecording(recording().record.id)->size(), 1);
    EXPECT_EQ(audited(QStringLiteral("gaze_mark.added")), 1);
    EXPECT_EQ(audited(QStringLiteral("gaze_mark.removed")), 2);
    EXPECT_EQ(audited(QStringLiteral("gaze_mark.restored")), 2);
}

TEST_F(FindingsAnew, ARoleSaidByAReviewerNamesThePersonAndOutlivesNewFindings)
{
    const auto before = *library().database().recordings().people(recording().record.id);
    ASSERT_EQ(before.size(), 2);
    EXPECT_FALSE(before[0].saidByReviewer);
    auto after = before;
    after[0].part = db::SessionPart::Therapist;
    after[1].part = db::SessionPart::Patient;
    after[0].saidByReviewer = after[1].saidByReviewer = true;
    const Command roles = changeRoles(measured(), recording().record.id, before, after);
    ASSERT_TRUE(roles.apply(library()));
    EXPECT_EQ(queue().front().personName, QStringLiteral("therapist"));
    const auto found = valueOf(CandidateService(library()).findings(m_session));
    EXPECT_EQ(found.people[0].role, vision::Role::Therapist);
    const Command other = changeDefinitions(measured(), {}, lastingAtLeast(6));
    ASSERT_TRUE(other.apply(library()));
    EXPECT_EQ(queue().front().personName, QStringLiteral("therapist"));
    ASSERT_TRUE(undo());
    EXPECT_EQ(queue().front().personName, QStringLiteral("therapist"));
    ASSERT_TRUE(undo());
    EXPECT_EQ(queue().front().personName, QStringLiteral("left"));
}

TEST_F(FindingsAnew, WhoIsWhoStandsOnlyForTheSignalsItWasSaidOn)
{
    db::Recordings recordings = library().database().recordings();
    ASSERT_TRUE(recordings.setPeople(recording().record.id, swapped(*recordings.people(recording().record.id))));
    const auto keep = [&](const vision::SessionSignals& signalSet) {
        Measured again;
        again.signalSet = signalSet;
        again.findings = findAnew({std::make_shared<const vision::SessionSignals>(signalSet), nullptr},
                                  factsOf(recording().record, *m_index), {}, {});
        ASSERT_TRUE(MeasurementService(library()).keep(recording(), *m_index, {&again, nullptr}));
    };
    const auto known = [&] {
        return valueOf(
            knownPeople(library(), recording(), db::FaceMask::Solid, db::MaskedPeople({db::SessionPart::Patient})));
    };
    keep(twoPeople());
    EXPECT_TRUE(recordings.people(recording().record.id).value().front().saidByReviewer);
    ASSERT_NE(known(), nullptr);
    EXPECT_EQ(known()->open, std::set<int>{0});
    vision::SessionSignals others = twoPeople();
    std::swap(others.people[0].samples, others.people[1].samples);
    {
        // As a pass leaves it that ends before the database knows.
        DerivedWriter writer(recording().record.id, recording().bytes.derived());
        ASSERT_TRUE(writer.write(QStringLiteral("signals"), derived::kSignals, vision::writeSignalsCsv(others)));
    }
    EXPECT_EQ(known(), nullptr);
    keep(others);
    const auto people = *recordings.people(recording().record.id);
    for (const db::RecordingPerson& one : people)
        EXPECT_FALSE(one.saidByReviewer);
    EXPECT_EQ(known(), nullptr);
}

TEST_F(FindingsAnew, WhatWasSaidOfOtherSignalsIsNotSaidAgainByRedo)
{
    const QUuid id = recording().record.id;
    const auto before = *library().database().recordings().people(id);
    ASSERT_TRUE(changeRoles(measured(), id, before, swapped(before)).apply(library()));
    ASSERT_TRUE(undo());
    Measured again;
    again.signalSet = twoPeople();
    std::swap(again.signalSet.people[0].samples, again.signalSet.people[1].samples);
    again.findings = findAnew({std::make_shared<const vision::SessionSignals>(again.signalSet), nullptr},
                              factsOf(recording().record, *m_index), {}, {});
    ASSERT_TRUE(MeasurementService(library()).keep(recording(), *m_index, {&again, nullptr}));
    EXPECT_FALSE(redo());
    const auto people = *library().database().recordings().people(id);
    EXPECT_FALSE(people.front().saidByReviewer);
}

TEST_F(FindingsAnew, DefinitionsThatSomebodyElseChangedSinceAreNotTakenBack)
{
    ASSERT_TRUE(changeDefinitions(measured(), {}, lastingAtLeast(6)).apply(library()));
    // By a hand that leaves no step here: another person.
    ASSERT_TRUE(FindingsService(library()).reevaluate(measured(), lastingAtLeast(7), [] { return base::Status(); }));
    const auto run = (*library().database().candidates().latestRun(recording().record.id))->id;
    const auto events = library().database().audit().count();
    const Done refused = undo();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().error.category, base::ErrorCategory::Conflict);
    EXPECT_TRUE(wordFailure(refused.error()).what.contains(QStringLiteral("Change definitions")));
    EXPECT_EQ((*library().database().candidates().latestRun(recording().record.id))->id, run);
    EXPECT_EQ(*library().database().audit().count(), *events);
    EXPECT_EQ(valueOf(FindingsService(library()).input(recording().record)).definitions.gazeAversion.minDurationS, 7);
}

TEST_F(FindingsAnew, WhenTheChangeFailsNothingIsKept)
{
    const std::string before = *keptText(library(), recording(), derived::kCandidates);
    const auto run = (*library().database().candidates().latestRun(recording().record.id))->id;
    const Done done = FindingsService(library()).reevaluate(measured(), lastingAtLeast(6), []() -> base::Status {
        return base::fail(base::ErrorCategory::Conflict, "changed in between");
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().error.category, base::ErrorCategory::Conflict);
    EXPECT_EQ(*keptText(library(), recording(), derived::kCandidates), before);
    EXPECT_EQ((*library().database().candidates().latestRun(recording().record.id))->id, run);
}

TEST_F(FindingsAnew, AKillAnywhereLeavesFilesAndRowsThatBelongTogether)
{
    constexpr int kVaries = 20;
    if (!support::canInjectFaults())
        GTEST_SKIP() << "this system does not let a test inject faults";
    const db::Recording record = recording().record;
    const QList<db::RecordingPerson> people = *library().database().recordings().people(record.id);
    const QList<Command> commands{
        changeDefinitions(measured(), {}, lastingAtLeast(6)),
        changeRoles(measured(), record.id, people, swapped(people)),
        addGazeMark(measured(), {{record.id, record.contentHash, span(24, 29), 120, 145}, 0, true})};
    int undone = 0;
    for (const Command& command : commands) {
        const auto work = [&] {
            auto opened = LibraryService::open(libraryFolder());
            return opened && command.apply(**opened) ? 0 : 1;
        };
        int changes = 0;
        for (int time = 0; time < 2; ++time) { // the first may do more: nothing was undone before it
            closeLibrary();
            changes = support::runWithFault(work, {}).changes;
            ASSERT_TRUE(undo());
        }
        ASSERT_GT(changes, 10);
        for (const int at : support::faultsToTry(changes)) {
            SCOPED_TRACE(command.name.toStdString() + ": change " + std::to_string(at) + " of " +
                         std::to_string(changes));
            closeLibrary();
            // What was undone before makes a change more or less: the last ones may not be reached.
            const auto run = support::runWithFault(work, {support::Fault::Kind::Kills, at, 0});
            EXPECT_EQ(run.killed, run.hit);
            EXPECT_TRUE(run.hit || at > changes - kVaries) << run.changes;
            expectFilesOfRows();
            const LibraryCheck check = valueOf(library().verify(true, {}));
            EXPECT_TRUE(check.clean()) << check.findings.join(QLatin1Char('\n')).toStdString();
            if (valueOf(HistoryService(library()).next(m_session)).undo) {
                ASSERT_TRUE(undo());
                ++undone;
            }
        }
    }
    EXPECT_GT(undone, 2);
    // What a kill has left goes with the next findings.
    EXPECT_EQ(filesOfFindings().size(), 2U);
}

TEST_F(FindingsAnew, SignalsOfAnEarlierVersionAreSaidToBeOutdated)
{
    ASSERT_TRUE(writeStored(*recording().bytes.derived(), derived::kSignals, "# alliance signals 1\n"));
    const SignalsOnHand old = loadSignals(recording());
    EXPECT_TRUE(old.outdated);
    EXPECT_EQ(old.signalSet, nullptr);
}

TEST_F(FindingsAnew, FiguresComeFromDecisionsAndAddedMoments)
{
    const QList<CandidateItem> proposed = queue();
    ASSERT_EQ(proposed.size(), 2);
    CandidateService candidates(library());
    valueOf(candidates.decide(proposed[0].record.id, {db::DecisionState::Accepted, {}, {}}, 0));
    valueOf(candidates.decide(proposed[1].record.id,
                              {db::DecisionState::Rejected, QStringLiteral("looks at the clock"), {}}, 0));
    const Command missed =
        addMoment(m_session, missedMoment(valueOf(momentOn(recording().record, *m_index, span(12, 15))), 0,
                                          BehaviourKind::GazeAversion));
    ASSERT_TRUE(missed.apply(library()));
    KindFigures figures = valueOf(figuresOfSession(library(), m_session)).kinds[1];
    EXPECT_EQ(figures.kind, BehaviourKind::GazeAversion);
    EXPECT_EQ(figures.accepted, 1);
    EXPECT_EQ(figures.rejected, 1);
    EXPECT_EQ(figures.missed, 1);
    EXPECT_DOUBLE_EQ(figures.precision()->value, 0.5);
    EXPECT_DOUBLE_EQ(figures.recall()->value, 0.5);
    EXPECT_NEAR(figures.falseAlarms()->value, 10, 0.1);
    ASSERT_TRUE(undo());
    EXPECT_EQ(queue().size(), 2);
    EXPECT_EQ(valueOf(figuresOfSession(library(), m_session)).kinds[1].missed, 0);
    ASSERT_TRUE(redo());
    EXPECT_EQ(queue().size(), 3);
    EXPECT_EQ(valueOf(figuresOfLibrary(library())).kinds[0].missed, 1);
    // Definitions that do find the added moment: it is missed no longer, and counts as accepted.
    const Command looser = changeDefinitions(measured(), {}, lastingAtLeast(2));
    ASSERT_TRUE(looser.apply(library()));
    figures = valueOf(figuresOfSession(library(), m_session)).kinds[1];
    EXPECT_EQ(figures.missed, 0);
    EXPECT_EQ(figures.accepted, 2);
}

TEST(ReviewFigures, WithoutADecisionThereIsNoFigure)
{
    const KindFigures none;
    EXPECT_EQ(figureText(none.precision()), QStringLiteral("not known yet"));
    EXPECT_EQ(figureText(none.falseAlarms()), QStringLiteral("not known yet"));
}

TEST(CoverageText, SaysForEachPersonWhatCouldBeMeasuredAndWhyNotElsewhere)
{
    vision::Findings findings;
    findings.recording.durationS = 100;
    vision::PersonSummary person;
    person.place = vision::Place::Left;
    person.role = vision::Role::Patient;
    person.roleConfidence = 0.62;
    person.gazeCoverage = 0.93;
    person.bodyCoverage = 0.88;
    person.whyNot = {{"hidden", 2}, {"small", 5}};
    findings.people.push_back(person);
    findings.remarks = {vision::SceneRemark::OnePerson};
    const QStringList lines = coverageLines(findings);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], QStringLiteral("Person 0 (left, proposed: patient, 62 %): measured in gaze 93 %, body 88 % of "
                                       "the recording; cannot tell: face too small 5 %, face hidden 2 %"));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("Only one person was seen")));
}

} // namespace
} // namespace alliance::app
