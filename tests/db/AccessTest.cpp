#include "db/core/Connection.h"
#include "tests/db/SealedLibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;
using As = SessionHolder::As;

constexpr const char* kTomas = "reeds in the wind";
constexpr const char* kUna = "a lamp and a boat";
constexpr const char* kDirector = "the long way home";
constexpr const char* kRater = "salt and old iron";

QStringList textsOf(const QList<Note>& notes)
{
    QStringList texts;
    for (const Note& note : notes)
        texts << note.text;
    texts.sort();
    return texts;
}

// Tomas, a trainee, has a session with one note of each visibility; the owner is to supervise it.
class WhoMayRead : public SealedLibraryTest
{
protected:
    void SetUp() override
    {
        SealedLibraryTest::SetUp();
        m_tomas = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), kTomas);
        m_una = add(PersonRole::Trainee, QStringLiteral("Una Lamp"), kUna);
        m_owner = owner().person();
        Library library = openAs(kTomas);
        m_made = make(library, QStringLiteral("HERON-2"), 'b');
        writeAll(library, QStringLiteral("t"));
        valueOf(library.candidates().add(candidate(3)));
    }

    void writeAll(Library& library, const QString& by)
    {
        for (const auto& [name, visibility] :
             {std::pair{"private", Visibility::Private}, std::pair{"supervision", Visibility::Supervision},
              std::pair{"trainee", Visibility::Trainee}, std::pair{"collection", Visibility::Collection}})
            valueOf(library.notes().add(m_made.note(by + QStringLiteral(" ") + QLatin1String(name), visibility)));
    }
    CandidateDraft candidate(double at) const
    {
        CandidateDraft draft;
        draft.moment = m_made.moment(at, at + 1);
        draft.track = 0;
        draft.reasons = {QStringLiteral("seen by somebody")};
        return draft;
    }
    QStringList notesAs(const char* passphrase) const
    {
        Library library = openAs(passphrase);
        return textsOf(valueOf(library.notes().list(m_made.session.id)));
    }
    void superviseIt() const
    {
        succeed(openAs(kTomas).access().grant(m_made.session.id, m_owner, SessionPart::Supervisor));
    }
    std::int64_t generations(const char* scope) const
    {
        return valueOf(behindItsBack()->number(QStringLiteral("SELECT MAX(generation) FROM content_keys WHERE scope = "
                                                              "? AND subject_id = ?"),
                                               {QString::fromLatin1(scope), toSql(m_made.session.id)}));
    }

    Person m_tomas, m_una;
    QUuid m_owner;
    Made m_made;
};

TEST_F(WhoMayRead, TagsInUseAreThoseOfSessionsThatOneCanRead)
{
    valueOf(openAs(kTomas).sessionTags().set(m_made.session.id, {QStringLiteral("exam")}, 0));
    EXPECT_EQ(valueOf(openAs(kTomas).sessionTags().inUse()), QStringList{QStringLiteral("exam")});
    EXPECT_TRUE(valueOf(openAs(kUna).sessionTags().inUse()).isEmpty());
}

TEST_F(WhoMayRead, ExamplesOfSessionsThatOneMayNotOpenAreNotCounted)
{
    Library library = openAs(kTomas);
    const Collection collection = valueOf(library.collections().create(QStringLiteral("Repair")));
    valueOf(library.collections().addExample({collection.id, m_made.moment(1, 2), {}, {}}));
    EXPECT_EQ(valueOf(library.collections().list()).front().examples, 1);
    EXPECT_EQ(valueOf(library.collections().get(collection.id)).examples, 1);
    EXPECT_EQ(valueOf(openAs(kUna).collections().list()).front().examples, 0);
    EXPECT_EQ(valueOf(openAs(kUna).collections().get(collection.id)).examples, 0);
}

TEST_F(WhoMayRead, NobodyElseOpensWhatATraineeMade)
{
    for (const char* passphrase : {kOwner, kUna}) {
        Library library = openAs(passphrase);
        EXPECT_EQ(categoryOf(library.sessions().get(m_made.session.id)), ErrorCategory::Refused);
        EXPECT_EQ(categoryOf(library.cases().get(m_made.one.id)), ErrorCategory::Refused);
        EXPECT_EQ(categoryOf(library.recordings().get(m_made.recording.id)), ErrorCategory::NotFound);
        EXPECT_TRUE(valueOf(library.sessions().list()).isEmpty());
        EXPECT_TRUE(valueOf(library.cases().list()).isEmpty());
        EXPECT_TRUE(valueOf(library.recordings().list()).isEmpty());
        EXPECT_TRUE(valueOf(library.notes().list(m_made.session.id)).isEmpty());
        EXPECT_TRUE(valueOf(library.candidates().listOfSession(m_made.session.id)).isEmpty());
        EXPECT_EQ(categoryOf(library.notes().add(m_made.note(QStringLiteral("x"), Visibility::Private))),
                  ErrorCategory::Refused);
        EXPECT_EQ(categoryOf(library.access().grant(m_made.session.id, m_una.id, SessionPart::Supervisor)),
                  ErrorCategory::Refused);
        const VerifyReport report = valueOf(library.verify());
        EXPECT_TRUE(report.sound());
        EXPECT_GT(report.sealsOfOthers, 10);
    }
}

TEST_F(WhoMayRead, ASupervisorReadsEverythingButWhatOthersWroteForThemselves)
{
    superviseIt();
    Library library = owner();
    EXPECT_EQ(valueOf(library.cases().get(m_made.one.id)).code, QStringLiteral("HERON-2"));
    EXPECT_EQ(valueOf(library.recordings().get(m_made.recording.id)).fileName, QStringLiteral("HERON-2.mp4"));
    EXPECT_EQ(
        textsOf(valueOf(library.notes().list(m_made.session.id))),
        QStringList({QStringLiteral("t collection"), QStringLiteral("t supervision"), QStringLiteral("t trainee")}));
    EXPECT_EQ(valueOf(library.candidates().listOfSession(m_made.session.id)).size(), 1);
    const QList<SessionHolder> holders = valueOf(library.access().holders(m_made.session.id));
    EXPECT_EQ(holders, (QList<SessionHolder>{{m_owner, As::Supervisor, false}, {m_tomas.id, As::Trainee, false}}));
}

TEST_F(WhoMayRead, ATraineeReadsWhatASupervisorReleasedAndNothingElse)
{
    superviseIt();
    {
        Library library = owner();
        writeAll(library, QStringLiteral("s"));
    }
    EXPECT_EQ(notesAs(kTomas),
              QStringList({QStringLiteral("s collection"), QStringLiteral("s trainee"), QStringLiteral("t collection"),
                           QStringLiteral("t private"), QStringLiteral("t supervision"), QStringLiteral("t trainee")}));
}

TEST_F(WhoMayRead, ANoteThatIsReleasedLaterIsReadAsItIsThenOnly)
{
    superviseIt();
    Library library = owner();
    const Note note =
        valueOf(library.notes().add(m_made.note(QStringLiteral("my first thought"), Visibility::Private)));
    NoteDraft released = note.draft();
    released.text = QStringLiteral("what I want you to know");
    released.visibility = Visibility::Trainee;
    valueOf(library.notes().edit(note.id, released, 1));
    Library trainee = openAs(kTomas);
    EXPECT_EQ(valueOf(trainee.notes().get(note.id)).text, QStringLiteral("what I want you to know"));
    EXPECT_EQ(valueOf(trainee.notes().versions(note.id)).size(), 1);
    released.visibility = Visibility::Supervision;
    valueOf(library.notes().edit(note.id, released, 2));
    EXPECT_EQ(categoryOf(trainee.notes().get(note.id)), ErrorCategory::Refused);
    EXPECT_FALSE(textsOf(valueOf(trainee.notes().list(m_made.session.id))).contains(released.text));
}

TEST_F(WhoMayRead, WhatSomebodyElseAddsToANoteIsSealedUnderTheKeyOfItsAuthor)
{
    superviseIt();
    Library trainee = openAs(kTomas);
    const Note note = valueOf(trainee.notes().add(m_made.note(QStringLiteral("I went numb"), Visibility::Supervision)));
    NoteDraft more = note.draft();
    more.tags = {QStringLiteral("numb")};
    valueOf(owner().notes().edit(note.id, more, 1));
    EXPECT_EQ(valueOf(trainee.notes().get(note.id)).tags, more.tags);
    EXPECT_TRUE(valueOf(owner().verify()).sound());
}

TEST_F(WhoMayRead, DirectorsReadWhatIsReleasedWhetherTheyCameBeforeOrAfter)
{
    const Person early = add(PersonRole::Director, QStringLiteral("Dora Long"), kDirector);
    superviseIt();
    EXPECT_EQ(categoryOf(openAs(kDirector).sessions().get(m_made.session.id)), ErrorCategory::Refused);
    succeed(owner().access().release(m_made.session.id));
    const Person late = add(PersonRole::Director, QStringLiteral("Dan Later"), "later than you think");
    for (const char* passphrase : {kDirector, "later than you think"}) {
        Library library = openAs(passphrase);
        EXPECT_EQ(valueOf(library.sessions().get(m_made.session.id)).label, QStringLiteral("Session in HERON-2"));
        EXPECT_EQ(textsOf(valueOf(library.notes().list(m_made.session.id))),
                  QStringList(QStringLiteral("t collection")));
        EXPECT_EQ(categoryOf(library.cases().get(m_made.one.id)), ErrorCategory::Refused);
        EXPECT_TRUE(valueOf(library.candidates().listOfSession(m_made.session.id)).isEmpty())
            << "what a reviewer added is shared, not released";
    }
    const auto holders = valueOf(owner().access().holders(m_made.session.id));
    EXPECT_TRUE(holders.contains(SessionHolder{early.id, As::Director, false}));
    EXPECT_TRUE(holders.contains(SessionHolder{late.id, As::Director, false}));
    EXPECT_EQ(categoryOf(owner().access().revoke(m_made.session.id, early.id)), ErrorCategory::Invalid);
    succeed(owner().access().withdrawRelease(m_made.session.id));
    EXPECT_EQ(categoryOf(openAs(kDirector).sessions().get(m_made.session.id)), ErrorCategory::Refused);
    EXPECT_EQ(generations("released"), 3) << "once for each of them";
    EXPECT_EQ(generations("shared"), 1);
}

TEST_F(WhoMayRead, TheNumbersOfASessionCountWhatOneCanOpen)
{
    add(PersonRole::Director, QStringLiteral("Dora Long"), kDirector);
    superviseIt();
    {
        Library library = openAs(kTomas);
        CandidateDraft kept = candidate(10);
        kept.id = QUuid::createUuid();
        CandidateDraft open = candidate(20);
        open.id = QUuid::createUuid();
        MeasurementRun run;
        run.recordingId = m_made.recording.id;
        valueOf(library.candidates().storeRun(run, {kept, open}));
        valueOf(library.candidates().decide(kept.id, {DecisionState::Accepted, {}, {}}, 0));
    }
    succeed(owner().access().release(m_made.session.id));
    const auto check = [&](Library library, int candidates, int accepted) {
        SessionCounts listed;
        for (const Candidate& one : valueOf(library.candidates().listOfSession(m_made.session.id)))
            ++(one.decision.state == DecisionState::Accepted ? listed.accepted : listed.undecided);
        EXPECT_EQ(listed.accepted, accepted);
        EXPECT_EQ(listed.accepted + listed.undecided, candidates);
        const SessionCounts counted = valueOf(library.overview().sessionCounts()).value(m_made.session.id);
        EXPECT_EQ(counted.accepted, listed.accepted);
        EXPECT_EQ(counted.undecided, listed.undecided);
        EXPECT_EQ(counted.notes, valueOf(library.notes().list(m_made.session.id)).size());
    };
    check(openAs(kTomas), 3, 2);
    check(owner(), 3, 2);
    check(openAs(kDirector), 2, 0);
}

TEST_F(WhoMayRead, AGuestRaterIsBlindUntilFinishedAndSeesOnceAHolderHasBeenThere)
{
    const Person rater = add(PersonRole::GuestRater, QStringLiteral("Gus Iron"), kRater);
    succeed(openAs(kTomas).access().hand(m_made.session.id, rater.id));
    {
        Library library = openAs(kRater);
        EXPECT_EQ(valueOf(library.recordings().get(m_made.recording.id)).frameCount, 1500);
        EXPECT_TRUE(valueOf(library.notes().list(m_made.session.id)).isEmpty());
        EXPECT_TRUE(valueOf(library.candidates().listOfSession(m_made.session.id)).isEmpty());
        valueOf(library.notes().add(m_made.note(QStringLiteral("g private"), Visibility::Private)));
        EXPECT_EQ(categoryOf(library.notes().add(m_made.note(QStringLiteral("g trainee"), Visibility::Trainee))),
                  ErrorCategory::Refused);
        succeed(library.access().finish(m_made.session.id));
        EXPECT_EQ(categoryOf(library.access().finish(m_made.session.id)), ErrorCategory::NotFound);
        EXPECT_EQ(textsOf(valueOf(library.notes().list(m_made.session.id))), QStringList(QStringLiteral("g private")));
    }
    EXPECT_EQ(notesAs(kUna), QStringList()) << "whoever holds nothing gives nothing";
    EXPECT_EQ(notesAs(kRater), QStringList(QStringLiteral("g private")));
    EXPECT_EQ(notesAs(kTomas).size(), 4);
    EXPECT_EQ(notesAs(kRater),
              QStringList({QStringLiteral("g private"), QStringLiteral("t collection"), QStringLiteral("t trainee")}));
    const auto holders = valueOf(openAs(kTomas).access().holders(m_made.session.id));
    EXPECT_TRUE(holders.contains(SessionHolder{rater.id, As::GuestRater, true}));
    EXPECT_EQ(categoryOf(openAs(kTomas).access().hand(m_made.session.id, rater.id)), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(openAs(kTomas).access().hand(m_made.session.id, m_tomas.id)), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(openAs(kRater).cases().get(m_made.one.id)), ErrorCategory::Refused);
}

TEST_F(WhoMayRead, ANewSupervisorGetsOnOpeningWhatOnlyAnotherCouldGive)
{
    superviseIt();
    {
        Library library = owner();
        writeAll(library, QStringLiteral("s"));
    }
    const Person second = add(PersonRole::Supervisor, QStringLiteral("Vera Second"), "nine bells at noon");
    succeed(openAs(kTomas).access().grant(m_made.session.id, second.id, SessionPart::Supervisor));
    EXPECT_FALSE(notesAs("nine bells at noon").contains(QStringLiteral("s supervision")));
    EXPECT_TRUE(notesAs("nine bells at noon").contains(QStringLiteral("t supervision")));
    owner();
    EXPECT_TRUE(notesAs("nine bells at noon").contains(QStringLiteral("s supervision")));
}

TEST_F(WhoMayRead, WhoeverIsRevokedReadsNothingOldOrNewAndTheOthersReadOn)
{
    superviseIt();
    succeed(openAs(kTomas).access().revoke(m_made.session.id, m_owner));
    {
        Library library = openAs(kTomas);
        valueOf(library.notes().add(m_made.note(QStringLiteral("t afterwards"), Visibility::Trainee)));
        EXPECT_EQ(textsOf(valueOf(library.notes().list(m_made.session.id))).size(), 5);
        EXPECT_TRUE(valueOf(library.verify()).sound());
        EXPECT_EQ(categoryOf(library.access().revoke(m_made.session.id, m_owner)), ErrorCategory::NotFound);
        EXPECT_EQ(categoryOf(library.access().revoke(m_made.session.id, m_tomas.id)), ErrorCategory::Invalid);
    }
    for (const char* scope : {"session", "shared", "released", "supervision"})
        EXPECT_EQ(generations(scope), 2) << scope;
    EXPECT_EQ(generations("private"), 1);
    Library library = owner();
    EXPECT_EQ(categoryOf(library.sessions().get(m_made.session.id)), ErrorCategory::Refused);
    EXPECT_EQ(categoryOf(library.cases().get(m_made.one.id)), ErrorCategory::Refused);
    EXPECT_TRUE(valueOf(library.notes().list(m_made.session.id)).isEmpty());
    superviseIt();
    EXPECT_EQ(textsOf(valueOf(owner().notes().list(m_made.session.id))).size(), 4) << "given back, old and new";
}

TEST_F(WhoMayRead, WhatAnAuthorWroteForThemselvesIsTheirsAgainWhenTheSessionIs)
{
    superviseIt();
    {
        Library library = owner();
        writeAll(library, QStringLiteral("s"));
    }
    succeed(openAs(kTomas).access().revoke(m_made.session.id, m_owner));
    superviseIt();
    EXPECT_TRUE(notesAs(kOwner).contains(QStringLiteral("s private")));
    Library library = owner();
    writeAll(library, QStringLiteral("again"));
    EXPECT_TRUE(notesAs(kOwner).contains(QStringLiteral("again private")));
}

TEST_F(WhoMayRead, ARemovedPersonOpensNothingAndEveryKeyTheyHeldIsRenewed)
{
    superviseIt();
    EXPECT_EQ(categoryOf(owner().people().remove(m_owner)), ErrorCategory::Invalid);
    succeed(owner().people().remove(m_tomas.id));
    EXPECT_EQ(categoryOf(tryAs(kTomas)), ErrorCategory::Refused);
    for (const char* scope : {"session", "shared", "released"})
        EXPECT_EQ(generations(scope), 2) << scope;
    EXPECT_EQ(valueOf(behindItsBack()->number(
                  QStringLiteral("SELECT MAX(generation) FROM content_keys WHERE scope = 'library'"))),
              2);
    EXPECT_EQ(valueOf(behindItsBack()->number(QStringLiteral("SELECT COUNT(*) FROM key_grants WHERE person_id = ?"),
                                              {toSql(m_tomas.id)})),
              0);
    Library library = owner();
    const Person gone = valueOf(library.people().get(m_tomas.id));
    EXPECT_TRUE(gone.removed);
    EXPECT_FALSE(gone.canOpen);
    EXPECT_EQ(gone.name, QStringLiteral("Tomas Reed")) << "what they wrote keeps its author";
    valueOf(library.people().create({PersonRole::Patient, QStringLiteral("Ingrid Halvorsen")}));
    writeAll(library, QStringLiteral("s"));
    EXPECT_EQ(textsOf(valueOf(library.notes().list(m_made.session.id))).size(), 7);
    EXPECT_TRUE(valueOf(library.verify()).sound());
    EXPECT_TRUE(valueOf(openByRecovery().verify()).sound());
    EXPECT_EQ(valueOf(openByRecovery().verify()).sealsOfOthers, 0);
    EXPECT_EQ(valueOf(openAs(kUna).people().list()).size(), 4) << "new names are readable to those who stay";
    EXPECT_EQ(categoryOf(library.people().remove(m_tomas.id)), ErrorCategory::Invalid);
    EXPECT_EQ(categoryOf(library.access().grant(m_made.session.id, m_tomas.id, SessionPart::Therapist)),
              ErrorCategory::Refused);
}

TEST_F(WhoMayRead, ASessionMovedToAnotherCaseTakesItsReadersAlong)
{
    superviseIt();
    Library library = openAs(kTomas);
    const Case other = valueOf(library.cases().create({QStringLiteral("HERON-3"), {}}));
    valueOf(library.sessions().update(m_made.session.id, {other.id, 1, {}, QStringLiteral("moved")}));
    EXPECT_EQ(valueOf(owner().cases().get(other.id)).code, QStringLiteral("HERON-3"));
}

TEST_F(WhoMayRead, WhatMovesKeysIsInTheAuditWithoutAWordOfAnybody)
{
    superviseIt();
    succeed(openAs(kTomas).access().revoke(m_made.session.id, m_owner));
    succeed(owner().people().remove(m_una.id));
    QStringList actions;
    for (const AuditEvent& event : valueOf(owner().audit().list(0, 1000)))
        actions << event.action;
    for (const char* action : {"person.added", "session.granted", "session.revoked", "person.removed"})
        EXPECT_TRUE(actions.contains(QString::fromLatin1(action))) << action;
    EXPECT_TRUE(valueOf(owner().verify()).sound());
}

TEST_F(WhoMayRead, AnOpenLibraryHasNoOtherPeople)
{
    const Library open = valueOf(Library::create(m_temporary.path() / "open"));
    Library library = valueOf(open.reopen());
    EXPECT_EQ(categoryOf(library.people().addWithPassphrase({PersonRole::Trainee, QStringLiteral("Tomas")},
                                                            secret(kTomas), PassphraseCost::least())),
              ErrorCategory::Unsupported);
    EXPECT_EQ(categoryOf(library.people().changePassphrase(secret(kTomas), secret(kUna))), ErrorCategory::Unsupported);
}

} // namespace
} // namespace alliance::db
