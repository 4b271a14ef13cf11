// What trainees do with their notes: releasing them, and trying what they were given to rehearse.

#include "app/services/AuditText.h"
#include "app/services/HistoryService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteRelease.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/PeopleService.h"
#include "app/services/RatingService.h"
#include "app/services/RehearsalService.h"
#include "tests/app/AppFixture.h"

namespace alliance::app
{
namespace
{

constexpr const char* kSupervisor = "four plain words here";
constexpr const char* kTrainee = "reeds in the wind";

class TraineeServices : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        auto made = valueOf(LibraryService::createSealed(libraryFolder(), QStringLiteral("Dr. Maren Quill"),
                                                         db::SecretText(kSupervisor), db::PassphraseCost::least()));
        LibraryService& library = *made.library;
        const db::Person iris =
            valueOf(PeopleService(library).add({db::PersonRole::Trainee, QStringLiteral("Iris Vale")},
                                               db::SecretText(kTrainee), db::PassphraseCost::least()));
        ImportRequest request;
        request.files = {clip()};
        request.caseCode = QStringLiteral("KESTREL-7");
        m_session = valueOf(ImportService(library).import(request, {})).sessionId;
        ASSERT_TRUE(PeopleService(library).grant(m_session, iris.id));
    }
    std::unique_ptr<LibraryService> openAs(const char* passphrase) const
    {
        return valueOf(
            LibraryService::open(libraryFolder(), db::Credentials::ofPassphrase(db::SecretText(passphrase))));
    }
    db::Note write(LibraryService& library, const char* kind, const char* text, db::Visibility visibility)
    {
        db::NoteDraft draft;
        draft.sessionId = m_session;
        draft.kind = QString::fromLatin1(kind);
        draft.text = QString::fromUtf8(text);
        draft.visibility = visibility;
        return valueOf(NoteService(library).add(draft));
    }
    static int readable(LibraryService& library, const QUuid& session)
    {
        return static_cast<int>(valueOf(NoteService(library).list(session)).size());
    }

    QUuid m_session;
};

TEST_F(TraineeServices, TheSupervisorReadsReflectionsFromTheirReleaseOnAndNotBefore)
{
    const auto trainee = openAs(kTrainee);
    write(*trainee, "felt_sense", "I went numb", db::Visibility::Private);
    write(*trainee, "felt_sense", "I wanted to reassure", db::Visibility::Private);
    write(*trainee, "observation", "shared already", db::Visibility::Supervision);
    EXPECT_EQ(readable(*openAs(kSupervisor), m_session), 1);
    const Written all{.notes = valueOf(NoteService(*trainee).list(m_session))};
    EXPECT_EQ(heldBack(all, trainee->database().person()).count(), 2);
    EXPECT_EQ(valueOf(releaseToSupervisor(*trainee, m_session, all)), 2);
    EXPECT_EQ(readable(*openAs(kSupervisor), m_session), 3);
    valueOf(HistoryService(*trainee).undo(m_session));
    EXPECT_EQ(heldBack({.notes = valueOf(NoteService(*trainee).list(m_session))}, trainee->database().person()).count(),
              2)
        << "one step takes both back";
    EXPECT_EQ(readable(*openAs(kSupervisor), m_session), 1);
}

TEST_F(TraineeServices, WhatATraineeCodesIsHeldBackUntilItIsReleasedWithTheNotes)
{
    const auto trainee = openAs(kTrainee);
    NoteService notes(*trainee);
    const auto second = [&](double start, double end) {
        return valueOf(
            notes.moment(m_session, {base::MediaTime::fromSeconds(start), base::MediaTime::fromSeconds(end)}));
    };
    write(*trainee, "felt_sense", "I went numb", usualVisibility(*trainee));
    db::MarkerDraft marker;
    marker.sessionId = m_session;
    marker.moment = second(0, 1);
    marker.type = QStringLiteral("withdrawal");
    marker.visibility = usualVisibility(*trainee);
    valueOf(MarkerService(*trainee).add(marker));
    valueOf(PassageService(*trainee).begin(m_session, QStringLiteral("S1"), base::MediaTime::fromSeconds(1)));
    valueOf(PassageService(*trainee).begin(m_session, QStringLiteral("S2"), base::MediaTime::fromSeconds(2)));
    valueOf(RatingService(*trainee).set(second(0, 3), m_session, {{QStringLiteral("W1"), 3}}, {}, {}));
    const auto written = [this](LibraryService& library) {
        return Written{valueOf(NoteService(library).list(m_session)), valueOf(MarkerService(library).list(m_session)),
                       valueOf(PassageService(library).list(m_session)),
                       valueOf(RatingService(library).list(m_session))};
    };
    EXPECT_EQ(written(*openAs(kSupervisor)).count(), 0);
    EXPECT_EQ(valueOf(releaseToSupervisor(*trainee, m_session, written(*trainee))), 5);
    EXPECT_EQ(written(*openAs(kSupervisor)).count(), 5);
    valueOf(HistoryService(*trainee).undo(m_session));
    EXPECT_EQ(written(*openAs(kSupervisor)).count(), 0) << "one step takes all back";

    const auto supervisor = openAs(kSupervisor);
    EXPECT_EQ(valueOf(PassageService(*supervisor).begin(m_session, QStringLiteral("S1"), {})).visibility,
              db::Visibility::Supervision)
        << "a supervisor's are for the supervisors";
}

TEST_F(TraineeServices, TheRecordOfChangesSaysWhatWasReleasedToWhomAndTakenBack)
{
    const auto trainee = openAs(kTrainee);
    write(*trainee, "felt_sense", "I went numb", db::Visibility::Private);
    db::MarkerDraft marker;
    marker.sessionId = m_session;
    marker.moment = valueOf(NoteService(*trainee).moment(m_session, {{}, base::MediaTime::fromSeconds(1)}));
    marker.type = QStringLiteral("withdrawal");
    const db::Marker coded = valueOf(MarkerService(*trainee).add(marker));
    const auto written = [&] {
        return Written{
            valueOf(NoteService(*trainee).list(m_session)), valueOf(MarkerService(*trainee).list(m_session)), {}, {}};
    };
    const auto last = [&](int count) {
        QStringList texts;
        const auto events = trainee->database().audit().listOfSession(m_session);
        for (const db::AuditEvent& event : events.value())
            texts.append(auditText(event));
        return texts.mid(texts.size() - count);
    };
    const QString supervisors = QStringLiteral(" · from then on for those who supervise");
    const QString author = QStringLiteral(" · from then on for its author alone");
    valueOf(releaseToSupervisor(*trainee, m_session, written()));
    EXPECT_EQ(last(2), (QStringList{QStringLiteral("released a note") + supervisors,
                                    QStringLiteral("released a marker") + supervisors}));
    const NextSteps steps = valueOf(HistoryService(*trainee).next(m_session));
    EXPECT_EQ(steps.undoName(), QStringLiteral("Release what was held back (2)")) << "also of several kinds";
    EXPECT_EQ(valueOf(takeReleaseBack(*trainee, m_session, {.markers = written().markers})), 1);
    EXPECT_EQ(last(1), QStringList{QStringLiteral("took the release of a marker back") + author});
    EXPECT_EQ(valueOf(MarkerService(*trainee).get(coded.id)).visibility, db::Visibility::Private);
    EXPECT_EQ(valueOf(HistoryService(*trainee).next(m_session)).undoName(), QStringLiteral("Take the release back"));
    db::NoteDraft more = written().notes.front().draft();
    more.text = QStringLiteral("I went numb, and then cold");
    more.visibility = db::Visibility::Trainee;
    const db::Note edited = valueOf(NoteService(*trainee).edit(written().notes.front().id, 2, more));
    EXPECT_EQ(last(1), QStringList{QStringLiteral("edited a note · from then on for all who share the session")});
    more.text = QStringLiteral("I went numb");
    valueOf(NoteService(*trainee).edit(edited.id, edited.version, more));
    EXPECT_EQ(last(1), QStringList{QStringLiteral("edited a note")}) << "as of earlier programs";
    EXPECT_TRUE(valueOf(trainee->verify(false, {})).clean());
}

TEST_F(TraineeServices, NobodyTakesBackWhatOthersReleasedAndAnswersStay)
{
    const auto supervisor = openAs(kSupervisor);
    const db::Note asked = write(*supervisor, "question", "what did you feel?", db::Visibility::Trainee);
    const auto trainee = openAs(kTrainee);
    db::NoteDraft answer;
    answer.sessionId = m_session;
    answer.kind = QStringLiteral("felt_sense");
    answer.text = QStringLiteral("cold");
    answer.replyTo = asked.id;
    answer.visibility = db::Visibility::Trainee;
    valueOf(NoteService(*trainee).add(answer));
    const Written all{.notes = valueOf(NoteService(*trainee).list(m_session))};
    ASSERT_EQ(all.count(), 2);
    EXPECT_EQ(valueOf(takeReleaseBack(*trainee, m_session, all)), 0);
}

TEST_F(TraineeServices, WhatIsStoredAlreadyStaysAsWideAsItWas)
{
    const auto trainee = openAs(kTrainee);
    const db::Moment whole =
        valueOf(NoteService(*trainee).moment(m_session, {base::MediaTime{}, base::MediaTime::fromSeconds(3)}));
    RatingService ratings(*trainee);
    valueOf(ratings.set(whole, m_session, {{QStringLiteral("W1"), 3}}, {}, db::Visibility::Supervision));
    EXPECT_EQ(valueOf(ratings.set(whole, m_session, {{QStringLiteral("W1"), 4}}, {}, {})).visibility,
              db::Visibility::Supervision);
}

TEST_F(TraineeServices, NotesThatOthersHoldBackAreNeverReleased)
{
    const auto supervisor = openAs(kSupervisor);
    const db::Note note = write(*supervisor, "observation", "for me", db::Visibility::Private);
    db::Note claimed = note;
    const auto trainee = openAs(kTrainee);
    EXPECT_EQ(valueOf(releaseToSupervisor(*trainee, m_session, {.notes = {claimed}})), 0);
    claimed.author = trainee->database().person();
    EXPECT_FALSE(releaseToSupervisor(*trainee, m_session, {.notes = {claimed}}));
    EXPECT_EQ(valueOf(NoteService(*supervisor).get(note.id)).version, 1);
}

TEST_F(TraineeServices, ReleasedPromptsOfAllSessionsAreGatheredAndMarkedAsTried)
{
    const auto supervisor = openAs(kSupervisor);
    write(*supervisor, "role_play", "Say it as the patient.", db::Visibility::Trainee);
    write(*supervisor, "role_play", "not released", db::Visibility::Private);
    write(*supervisor, "question", "no prompt", db::Visibility::Trainee);
    const auto trainee = openAs(kTrainee);
    RehearsalService rehearsal(*trainee);
    QList<RehearsalPrompt> prompts = valueOf(rehearsal.prompts({m_session}));
    ASSERT_EQ(prompts.size(), 1);
    EXPECT_EQ(prompts[0].author, QStringLiteral("Dr. Maren Quill"));
    EXPECT_EQ(prompts[0].caseCode, QStringLiteral("KESTREL-7"));
    EXPECT_FALSE(prompts[0].isTried());
    EXPECT_EQ(categoryOf(Outcome<int>(rehearsal.unmark(prompts[0].note.id).map([] { return 0; }))),
              base::ErrorCategory::Invalid);
    valueOf(rehearsal.markTried(prompts[0].note.id, QStringLiteral(" my voice got quiet ")));
    prompts = valueOf(rehearsal.prompts({m_session}));
    ASSERT_TRUE(prompts[0].isTried());
    EXPECT_EQ(prompts[0].tries[0].note.text, QStringLiteral("my voice got quiet"));
    EXPECT_TRUE(prompts[0].isTriedByMe());
    const auto again = openAs(kSupervisor);
    bool seen = false;
    const QList<db::Note> notes = valueOf(NoteService(*again).list(m_session));
    for (const db::Note& note : notes)
        seen = seen || (note.replyTo == prompts[0].note.id && note.text == QStringLiteral("my voice got quiet"));
    EXPECT_TRUE(seen) << "whoever wrote the prompt sees that it was tried";
    RehearsalService written(*again);
    const auto own = [&] {
        for (const RehearsalPrompt& one : valueOf(written.prompts({m_session})))
            if (one.note.id == prompts[0].note.id)
                return one;
        return RehearsalPrompt();
    };
    ASSERT_EQ(own().tries.size(), 1);
    EXPECT_EQ(own().tries[0].name, QStringLiteral("Iris Vale"));
    EXPECT_TRUE(own().isTried());
    EXPECT_FALSE(own().isTriedByMe());
    EXPECT_EQ(categoryOf(Outcome<int>(written.unmark(prompts[0].note.id).map([] { return 0; }))),
              base::ErrorCategory::Invalid)
        << "that is for whoever tried it to say";
    ASSERT_TRUE(rehearsal.unmark(prompts[0].note.id));
    EXPECT_FALSE(valueOf(rehearsal.prompts({m_session}))[0].isTried());
}

} // namespace
} // namespace alliance::app
