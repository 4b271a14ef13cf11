#include "tests/db/LibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;
using NotesOfASession = LibraryTest;

TEST_F(NotesOfASession, ANoteKeepsEverythingThatWasSaidOfIt)
{
    const NoteDraft draft = note(QStringLiteral("She looks down — 他沉默了"));
    const Note added = valueOf(library().notes().add(draft));
    close();
    reopen();
    const Note read = valueOf(library().notes().get(added.id));
    EXPECT_EQ(read.text, draft.text);
    EXPECT_EQ(read.kind, draft.kind);
    EXPECT_EQ(read.principles, draft.principles);
    EXPECT_EQ(read.stage, draft.stage);
    EXPECT_EQ(read.codes, draft.codes);
    EXPECT_EQ(read.visibility, draft.visibility);
    EXPECT_EQ(read.moment, draft.moment);
    EXPECT_EQ(read.version, 1);
    EXPECT_EQ(read.author, library().person());
    EXPECT_FALSE(read.deleted);
    EXPECT_TRUE(read.created.isValid());
}

TEST_F(NotesOfASession, WhatAddingReturnsIsWhatIsReadLater)
{
    NoteDraft plain;
    plain.sessionId = m_session.id;
    plain.kind = QStringLiteral("observation");
    plain.text = QStringLiteral("of the whole session");
    NoteDraft full = note(QStringLiteral("ärgerlich, dann still"));
    full.tags = {QStringLiteral("late"), QStringLiteral("silence")};
    full.visibility = Visibility::Supervision;
    full.replyTo = valueOf(library().notes().add(plain)).id;
    for (const NoteDraft& draft : {plain, full}) {
        const Note added = valueOf(library().notes().add(draft));
        const Note read = valueOf(library().notes().get(added.id));
        EXPECT_EQ(read.draft(), added.draft());
        EXPECT_EQ(read.versionId, added.versionId);
        EXPECT_EQ(read.version, added.version);
        EXPECT_EQ(read.deleted, added.deleted);
        EXPECT_EQ(read.author, added.author);
        EXPECT_EQ(read.versionAuthor, added.versionAuthor);
        EXPECT_EQ(read.created, added.created);
        EXPECT_EQ(read.edited, added.edited);
    }
}

TEST_F(NotesOfASession, TheyAreListedByTimeAndThenInOrderOfWriting)
{
    NoteDraft late = note(QStringLiteral("late"));
    late.moment = moment(30, 30);
    NoteDraft whole = note(QStringLiteral("whole session"));
    whole.moment.reset();
    valueOf(library().notes().add(late));
    valueOf(library().notes().add(note(QStringLiteral("first"))));
    valueOf(library().notes().add(note(QStringLiteral("second"))));
    valueOf(library().notes().add(whole));
    QStringList texts;
    for (const Note& one : valueOf(library().notes().list(m_session.id)))
        texts << one.text;
    EXPECT_EQ(texts, QStringList({QStringLiteral("whole session"), QStringLiteral("first"), QStringLiteral("second"),
                                  QStringLiteral("late")}));
}

TEST_F(NotesOfASession, AnEditMakesAVersionAndKeepsTheOneBefore)
{
    const Note first = valueOf(library().notes().add(note(QStringLiteral("one"))));
    NoteDraft changed = first.draft();
    changed.text = QStringLiteral("two");
    changed.kind = QStringLiteral("question");
    const Note second = valueOf(library().notes().edit(first.id, changed, 1));
    EXPECT_EQ(second.version, 2);
    EXPECT_EQ(second.created, first.created);
    const QList<Note> versions = valueOf(library().notes().versions(first.id));
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions[0].text, QStringLiteral("one"));
    EXPECT_EQ(versions[1].text, QStringLiteral("two"));
}

TEST_F(NotesOfASession, AnEditOfAnOldVersionIsAConflict)
{
    const Note first = valueOf(library().notes().add(note(QStringLiteral("one"))));
    valueOf(library().notes().edit(first.id, note(QStringLiteral("two")), 1));
    EXPECT_EQ(categoryOf(library().notes().edit(first.id, note(QStringLiteral("three")), 1)), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(library().notes().remove(first.id, 1)), ErrorCategory::Conflict);
    EXPECT_EQ(valueOf(library().notes().get(first.id)).text, QStringLiteral("two"));
}

TEST_F(NotesOfASession, RemovingCanBeUndoneAndRedone)
{
    const Note added = valueOf(library().notes().add(note(QStringLiteral("one"))));
    const Note removed = valueOf(library().notes().remove(added.id, 1));
    EXPECT_TRUE(removed.deleted);
    EXPECT_TRUE(valueOf(library().notes().list(m_session.id)).isEmpty());
    const Note back = valueOf(library().notes().restore(added.id, 1, 2));
    EXPECT_FALSE(back.deleted);
    EXPECT_EQ(back.text, QStringLiteral("one"));
    EXPECT_EQ(back.version, 3);
    const Note again = valueOf(library().notes().restore(added.id, 2, 3));
    EXPECT_TRUE(again.deleted);
    EXPECT_EQ(valueOf(library().notes().versions(added.id)).size(), 4);
}

TEST_F(NotesOfASession, AddingCanBeUndone)
{
    const Note added = valueOf(library().notes().add(note(QStringLiteral("one"))));
    EXPECT_TRUE(valueOf(library().notes().restore(added.id, 0, 1)).deleted);
    EXPECT_EQ(categoryOf(library().notes().restore(added.id, 7, 2)), ErrorCategory::NotFound);
}

TEST_F(NotesOfASession, VersionsOfOneSittingLieTogetherInAnIndex)
{
    const Note one = valueOf(library().notes().add(note(QStringLiteral("one"))));
    const Note two = valueOf(library().notes().add(note(QStringLiteral("two"))));
    const auto begins = [](const Note& note) { return note.versionId.toString(QUuid::Id128).left(4); };
    EXPECT_EQ(begins(one), begins(two));
    EXPECT_NE(one.versionId, two.versionId);
    EXPECT_EQ(one.versionId.version(), QUuid::Random);
}

TEST_F(NotesOfASession, WordsOutsideTheVocabularyAreInvalid)
{
    const auto refused = [&](auto change) {
        NoteDraft draft = note(QStringLiteral("x"));
        change(draft);
        return categoryOf(library().notes().add(draft)) == ErrorCategory::Invalid;
    };
    EXPECT_TRUE(refused([](NoteDraft& draft) { draft.kind = QStringLiteral("mood"); }));
    EXPECT_TRUE(refused([](NoteDraft& draft) { draft.kind.clear(); }));
    EXPECT_TRUE(refused([](NoteDraft& draft) { draft.stage = QStringLiteral("S5"); }));
    EXPECT_TRUE(refused([](NoteDraft& draft) { draft.principles = {QStringLiteral("M11")}; }));
    EXPECT_TRUE(refused([](NoteDraft& draft) { draft.codes = {QStringLiteral("W99")}; }));
    EXPECT_TRUE(refused([](NoteDraft& draft) { draft.text = QStringLiteral(" \n"); }));
    EXPECT_TRUE(valueOf(library().notes().list(m_session.id)).isEmpty());
}

TEST_F(NotesOfASession, AMomentMustBeOnTheRecordingAndItsContent)
{
    NoteDraft draft = note(QStringLiteral("x"));
    draft.moment->contentHash = hashOf('b');
    EXPECT_EQ(categoryOf(library().notes().add(draft)), ErrorCategory::Conflict);
    draft = note(QStringLiteral("x"));
    draft.moment->range.end = {0};
    EXPECT_EQ(categoryOf(library().notes().add(draft)), ErrorCategory::Invalid);
    draft = note(QStringLiteral("x"));
    draft.moment->endFrame = m_recording.frameCount + 1;
    EXPECT_EQ(categoryOf(library().notes().add(draft)), ErrorCategory::Invalid);
    draft = note(QStringLiteral("x"));
    draft.moment->recordingId = QUuid::createUuid();
    EXPECT_EQ(categoryOf(library().notes().add(draft)), ErrorCategory::NotFound);
    draft = note(QStringLiteral("x"));
    draft.sessionId = valueOf(library().sessions().create({m_case.id, 0, {}, {}})).id;
    EXPECT_EQ(categoryOf(library().notes().add(draft)), ErrorCategory::Invalid);
}

TEST_F(NotesOfASession, ANoteAnswersAnotherOne)
{
    const Note question = valueOf(library().notes().add(note(QStringLiteral("What happened here?"))));
    NoteDraft answer = note(QStringLiteral("I lost her."));
    answer.replyTo = question.id;
    const Note reply = valueOf(library().notes().add(answer));
    NoteDraft changed = reply.draft();
    changed.replyTo = {};
    EXPECT_EQ(valueOf(library().notes().edit(reply.id, changed, 1)).replyTo, question.id);
    answer.replyTo = QUuid::createUuid();
    EXPECT_EQ(categoryOf(library().notes().add(answer)), ErrorCategory::NotFound);
}

TEST_F(NotesOfASession, SeveralChangesHappenTogetherOrNotAtAll)
{
    const auto both = [&](const QString& second) {
        return library().atomically([&]() -> base::Status {
            if (const auto one = library().notes().add(note(QStringLiteral("one"))); !one)
                return tl::unexpected(one.error());
            const auto two = library().notes().add(note(second));
            return two ? base::Status() : tl::unexpected(two.error());
        });
    };
    const auto before = valueOf(library().audit().count());
    EXPECT_EQ(categoryOf(both({})), ErrorCategory::Invalid);
    EXPECT_TRUE(valueOf(library().notes().list(m_session.id)).isEmpty());
    EXPECT_EQ(valueOf(library().audit().count()), before);
    succeed(both(QStringLiteral("two")));
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 2);
    EXPECT_EQ(valueOf(library().audit().count()), before + 2);
}

TEST_F(NotesOfASession, AFailedPartDoomsTheWholeEvenWhenItIsIgnored)
{
    const auto done = library().atomically([&]() -> base::Status {
        static_cast<void>(library().notes().add(note({})));
        static_cast<void>(library().notes().add(note(QStringLiteral("one"))));
        return {};
    });
    EXPECT_EQ(categoryOf(done), ErrorCategory::Conflict);
    EXPECT_TRUE(valueOf(library().notes().list(m_session.id)).isEmpty());
    EXPECT_TRUE(library().notes().add(note(QStringLiteral("afterwards"))));
}

TEST_F(NotesOfASession, MarkersHaveVersionsToo)
{
    MarkerDraft draft;
    draft.sessionId = m_session.id;
    draft.moment = moment(20, 25);
    draft.type = QStringLiteral("withdrawal");
    draft.subtype = QStringLiteral("W4");
    draft.significance = 3;
    draft.comment = QStringLiteral("story about the neighbour");
    const Marker added = valueOf(library().markers().add(draft));
    NoteDraft linked = note(QStringLiteral("see marker"));
    linked.markerId = added.id;
    EXPECT_EQ(valueOf(library().notes().add(linked)).markerId, added.id);

    draft.significance = 5;
    EXPECT_EQ(valueOf(library().markers().edit(added.id, draft, 1)).significance, 5);
    valueOf(library().markers().remove(added.id, 2));
    EXPECT_TRUE(valueOf(library().markers().list(m_session.id)).isEmpty());
    const Marker back = valueOf(library().markers().restore(added.id, 1, 3));
    EXPECT_EQ(back.significance, 3);
    EXPECT_EQ(back.subtype, QStringLiteral("W4"));
    EXPECT_EQ(valueOf(library().markers().versions(added.id)).size(), 4);

    draft.type = QStringLiteral("sadness");
    EXPECT_EQ(categoryOf(library().markers().add(draft)), ErrorCategory::Invalid);
    draft.type = QStringLiteral("strategy");
    draft.subtype = QStringLiteral("R4");
    draft.significance = 6;
    EXPECT_EQ(categoryOf(library().markers().add(draft)), ErrorCategory::Invalid);
    draft.significance = 0;
    EXPECT_TRUE(library().markers().add(draft));
}

} // namespace
} // namespace alliance::db
