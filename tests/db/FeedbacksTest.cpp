#include "tests/db/SealedLibraryFixture.h"

#include <QFile>
#include <QJsonDocument>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr const char* kTomas = "reeds in the wind";
constexpr const char* kUna = "a lamp and a boat";

QJsonObject words(const QString& text)
{
    return {{QStringLiteral("text"), text}};
}

class FeedbackOfASession : public LibraryTest
{
protected:
    FeedbackDraft draft(const QString& text) const { return {m_session.id, words(text)}; }
    Feedbacks feedbacks() { return library().feedbacks(); }
};

TEST_F(FeedbackOfASession, IsADraftUntilItIsReleasedAndStaysAsItWasReleased)
{
    const Feedback first = valueOf(feedbacks().add(draft(QStringLiteral("one"))));
    EXPECT_FALSE(first.released);
    EXPECT_TRUE(valueOf(feedbacks().releases(m_session.id)).isEmpty());
    const Feedback released = valueOf(feedbacks().release(first.id, words(QStringLiteral("whole one")), 1));
    EXPECT_TRUE(released.released);
    EXPECT_EQ(released.plan, first.plan);
    valueOf(feedbacks().edit(first.id, draft(QStringLiteral("two")), 2));
    valueOf(feedbacks().release(first.id, words(QStringLiteral("whole two")), 3));
    close();
    reopen();
    const QList<Feedback> releases = valueOf(feedbacks().releases(m_session.id));
    ASSERT_EQ(releases.size(), 2);
    EXPECT_EQ(releases[0].composition, words(QStringLiteral("whole one")));
    EXPECT_EQ(releases[1].composition, words(QStringLiteral("whole two")));
    EXPECT_EQ(releases[0].edited, released.edited);
    EXPECT_EQ(valueOf(feedbacks().versions(first.id)).size(), 4);
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(FeedbackOfASession, IsOneAndIsNotOverwritten)
{
    const Feedback first = valueOf(feedbacks().add(draft(QStringLiteral("one"))));
    EXPECT_EQ(categoryOf(feedbacks().add(draft(QStringLiteral("other")))), ErrorCategory::Conflict);
    valueOf(feedbacks().edit(first.id, draft(QStringLiteral("two")), 1));
    EXPECT_EQ(categoryOf(feedbacks().edit(first.id, draft(QStringLiteral("three")), 1)), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(feedbacks().release(first.id, words(QStringLiteral("x")), 1)), ErrorCategory::Conflict);
    EXPECT_EQ(valueOf(feedbacks().ofSession(m_session.id))->plan, words(QStringLiteral("two")));
}

TEST_F(FeedbackOfASession, ComesBackAsADraftWhateverVersionIsRestored)
{
    const Feedback first = valueOf(feedbacks().add(draft(QStringLiteral("one"))));
    valueOf(feedbacks().release(first.id, words(QStringLiteral("whole")), 1));
    valueOf(feedbacks().edit(first.id, draft(QStringLiteral("two")), 2));
    const Feedback back = valueOf(feedbacks().restore(first.id, 2, 3));
    EXPECT_EQ(back.draft(), first.draft());
    EXPECT_FALSE(back.released);
    EXPECT_TRUE(valueOf(feedbacks().remove(first.id, 4)).deleted);
    EXPECT_EQ(categoryOf(feedbacks().release(first.id, words(QStringLiteral("x")), 5)), ErrorCategory::Invalid);
    EXPECT_EQ(valueOf(feedbacks().releases(m_session.id)).size(), 1);
}

TEST_F(FeedbackOfASession, LeavesWhoReleasedItAndWhenInTheAudit)
{
    const Feedback first = valueOf(feedbacks().add(draft(QStringLiteral("one"))));
    valueOf(feedbacks().release(first.id, words(QStringLiteral("whole")), 1));
    const AuditEvent last = valueOf(library().audit().listOfSession(m_session.id)).last();
    EXPECT_EQ(last.action, QStringLiteral("feedback.released"));
    EXPECT_EQ(last.person, library().person());
    EXPECT_FALSE(QJsonDocument(last.detail).toJson().contains("whole"));
}

TEST_F(FeedbackOfASession, GoesWithTheSessionThatIsDestroyed)
{
    const Feedback first = valueOf(feedbacks().add(draft(QStringLiteral("one"))));
    valueOf(feedbacks().release(first.id, words(QStringLiteral("whole")), 1));
    valueOf(library().destruction().destroy({{m_session.id}, {}, QStringLiteral("asked for")}));
    EXPECT_EQ(categoryOf(feedbacks().get(first.id)), ErrorCategory::NotFound);
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(FeedbackOfASession, IsSealedAndWhatWasReleasedCannotBeChangedBehindTheProgramsBack)
{
    if (testServer())
        GTEST_SKIP() << "looks into the database file";
    const Feedback first = valueOf(feedbacks().add(draft(QStringLiteral("plain words"))));
    valueOf(feedbacks().release(first.id, words(QStringLiteral("plain whole")), 1));
    close();
    const auto connection =
        valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, std::chrono::milliseconds(1000)));
    EXPECT_FALSE(connection->execute(QStringLiteral("UPDATE feedback_versions SET version = 9 WHERE version = 2")));
    EXPECT_FALSE(connection->execute(QStringLiteral("DELETE FROM feedback_versions")));
    QFile file(QString::fromStdString((folder() / "library.db").string()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("plain wh"));
}

class FeedbackAmongPeople : public SealedLibraryTest
{
};

TEST_F(FeedbackAmongPeople, TheTraineeReadsReleasesAndNeverDrafts)
{
    add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), kTomas);
    add(PersonRole::Trainee, QStringLiteral("Una Lamp"), kUna);
    const QUuid owning = owner().person();
    const Made made = [&] {
        Library library = openAs(kTomas);
        Made its = make(library, QStringLiteral("HERON"), 'a');
        succeed(library.access().grant(its.session.id, owning, SessionPart::Supervisor));
        return its;
    }();
    Library supervisor = owner();
    const Feedback draft =
        valueOf(supervisor.feedbacks().add({made.session.id, words(QStringLiteral("not yet: too harsh"))}));
    {
        Library trainee = openAs(kTomas);
        EXPECT_EQ(categoryOf(trainee.feedbacks().ofSession(made.session.id)), ErrorCategory::Refused);
        EXPECT_TRUE(valueOf(trainee.feedbacks().releases(made.session.id)).isEmpty());
    }
    valueOf(supervisor.feedbacks().release(draft.id, words(QStringLiteral("whole")), 1));
    valueOf(supervisor.feedbacks().edit(draft.id, {made.session.id, words(QStringLiteral("next"))}, 2));
    Library trainee = openAs(kTomas);
    const QList<Feedback> releases = valueOf(trainee.feedbacks().releases(made.session.id));
    ASSERT_EQ(releases.size(), 1);
    EXPECT_EQ(releases[0].composition, words(QStringLiteral("whole")));
    EXPECT_TRUE(releases[0].plan.isEmpty());
    EXPECT_EQ(valueOf(trainee.feedbacks().versions(draft.id)).size(), 1);
    EXPECT_EQ(categoryOf(trainee.feedbacks().edit(draft.id, {made.session.id, words(QStringLiteral("mine"))}, 3)),
              ErrorCategory::Refused);
    EXPECT_TRUE(valueOf(openAs(kUna).feedbacks().releases(made.session.id)).isEmpty());
}

} // namespace
} // namespace alliance::db
