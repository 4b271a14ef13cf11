#include "tests/db/LibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

class EditsOfASession : public LibraryTest
{
protected:
    Edit add(int number)
    {
        return valueOf(
            library().edits().add(m_session.id, QStringLiteral("note.add"), {{QStringLiteral("number"), number}}));
    }
    std::optional<Edit> undone() { return valueOf(library().edits().nextToRedo(m_session.id)); }
    std::optional<Edit> done() { return valueOf(library().edits().nextToUndo(m_session.id)); }
    void takeBack() { valueOf(library().edits().takeBack(m_session.id, done()->id)); }
};

TEST_F(EditsOfASession, AreTakenBackFromTheLastAndDoneAgainFromTheFirstAlsoAfterReopening)
{
    const Edit first = add(1);
    const Edit second = add(2);
    EXPECT_EQ(done()->id, second.id);
    EXPECT_FALSE(undone());
    takeBack();
    takeBack();
    EXPECT_FALSE(done());
    close();
    reopen();
    ASSERT_EQ(undone()->id, first.id);
    EXPECT_EQ(undone()->body[QStringLiteral("number")].toInt(), 1);
    EXPECT_EQ(valueOf(library().edits().doAgain(m_session.id, first.id)).state, EditState::Done);
    EXPECT_EQ(undone()->id, second.id);
    EXPECT_EQ(done()->id, first.id);
}

TEST_F(EditsOfASession, ANewOneDropsWhatWasTakenBack)
{
    add(1);
    const Edit second = add(2);
    takeBack();
    const Edit third = add(3);
    EXPECT_FALSE(undone());
    EXPECT_EQ(categoryOf(library().edits().doAgain(m_session.id, second.id)), ErrorCategory::NotFound);
    EXPECT_EQ(done()->id, third.id);
    const QList<Edit> all = valueOf(library().edits().list(m_session.id));
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[1].state, EditState::Dropped);
    EXPECT_EQ(all[2].position, 3);
}

TEST_F(EditsOfASession, OnlyTheNextOneCanBeTakenBackAndThatIsAudited)
{
    const Edit first = add(1);
    const Edit second = add(2);
    EXPECT_EQ(categoryOf(library().edits().takeBack(m_session.id, first.id)), ErrorCategory::Conflict);
    const auto before = valueOf(library().audit().count());
    takeBack();
    const QList<AuditEvent> events = valueOf(library().audit().list(before));
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events[0].action, QStringLiteral("edit.undone"));
    EXPECT_EQ(events[0].subjectId, second.id);
    EXPECT_EQ(events[0].sessionId, m_session.id);
}

TEST_F(EditsOfASession, OfAnotherSessionAreLeftAlone)
{
    const Session other = valueOf(library().sessions().create({m_case.id, 0, {}, {}}));
    add(1);
    takeBack();
    valueOf(library().edits().add(other.id, QStringLiteral("note.add"), {}));
    EXPECT_TRUE(undone());
    EXPECT_EQ(valueOf(library().edits().list(other.id)).size(), 1);
}

TEST_F(EditsOfASession, AnEditIsKeptOnlyWithTheChangeThatItDescribes)
{
    const base::Status failed = library().atomically([&]() -> base::Status {
        valueOf(library().edits().add(m_session.id, QStringLiteral("note.add"), {}));
        return base::fail(ErrorCategory::Conflict, "changed in between");
    });
    EXPECT_FALSE(failed);
    EXPECT_FALSE(done());
}

} // namespace
} // namespace alliance::db
