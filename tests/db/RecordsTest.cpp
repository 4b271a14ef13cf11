#include "db/records/Tags.h"
#include "tests/db/LibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

class RecordsOfASession : public LibraryTest
{
protected:
    PassageDraft passage(const QString& stage, double from, double to) const
    {
        return {m_session.id, moment(from, to), stage, QStringLiteral("she turns back to it"), Visibility::Trainee};
    }
    RatingDraft rating(double from, double to) const
    {
        RatingDraft draft;
        draft.sessionId = m_session.id;
        draft.moment = moment(from, to);
        draft.values = {{QStringLiteral("overall_withdrawal"), 4}, {QStringLiteral("W2"), 3}};
        draft.comment = QStringLiteral("mostly in the first half");
        return draft;
    }
    MarkerDraft marker() const
    {
        MarkerDraft draft;
        draft.sessionId = m_session.id;
        draft.moment = moment(20, 25);
        draft.type = QStringLiteral("withdrawal");
        draft.strategies = {QStringLiteral("R5"), QStringLiteral("R1")};
        draft.tags = {QStringLiteral("first hour"), QStringLiteral("Late")};
        return draft;
    }
};

TEST_F(RecordsOfASession, StagesAreNotedAsTheyArePassedThroughAndMayLoop)
{
    const Passage first = valueOf(library().passages().add(passage(QStringLiteral("S2"), 5, 20)));
    valueOf(library().passages().add(passage(QStringLiteral("S3"), 15, 30)));
    valueOf(library().passages().add(passage(QStringLiteral("S2"), 28, 40)));
    close();
    reopen();
    QStringList stages;
    for (const Passage& one : valueOf(library().passages().list(m_session.id)))
        stages << one.stage;
    EXPECT_EQ(stages.join(u' '), QStringLiteral("S2 S3 S2"));
    const Passage read = valueOf(library().passages().get(first.id));
    EXPECT_EQ(read.draft(), passage(QStringLiteral("S2"), 5, 20));
    EXPECT_EQ(read.author, library().person());
}

TEST_F(RecordsOfASession, APassageNeedsAStageOfTheVocabularyAndALength)
{
    EXPECT_EQ(categoryOf(library().passages().add(passage(QStringLiteral("S5"), 5, 20))), ErrorCategory::Invalid);
    EXPECT_EQ(categoryOf(library().passages().add(passage(QStringLiteral("S1"), 5, 5))), ErrorCategory::Invalid);
    PassageDraft elsewhere = passage(QStringLiteral("S1"), 5, 20);
    elsewhere.moment.contentHash = hashOf('b');
    EXPECT_EQ(categoryOf(library().passages().add(elsewhere)), ErrorCategory::Conflict);
    EXPECT_TRUE(valueOf(library().passages().list(m_session.id)).isEmpty());
}

TEST_F(RecordsOfASession, PassagesAndRatingsHaveVersionsAsNotesHave)
{
    const Passage added = valueOf(library().passages().add(passage(QStringLiteral("S1"), 5, 20)));
    EXPECT_EQ(valueOf(library().passages().edit(added.id, passage(QStringLiteral("S4"), 6, 20), 1)).version, 2);
    EXPECT_EQ(categoryOf(library().passages().remove(added.id, 1)), ErrorCategory::Conflict);
    EXPECT_TRUE(valueOf(library().passages().remove(added.id, 2)).deleted);
    EXPECT_EQ(valueOf(library().passages().restore(added.id, 1, 3)).draft(), added.draft());
    EXPECT_EQ(valueOf(library().passages().versions(added.id)).size(), 4);
    const Rating rated = valueOf(library().ratings().add(rating(0, 60)));
    RatingDraft changed = rated.draft();
    changed.values.insert(QStringLiteral("extent_of_resolution"), 2);
    EXPECT_EQ(valueOf(library().ratings().edit(rated.id, changed, 1)).draft(), changed);
    EXPECT_EQ(valueOf(library().ratings().restore(rated.id, 1, 2)).draft(), rating(0, 60));
}

TEST_F(RecordsOfASession, ARatingTakesValuesFromOneToFiveOfCodesThatThereAre)
{
    const auto refused = [&](auto change) {
        RatingDraft draft = rating(0, 60);
        change(draft);
        return categoryOf(library().ratings().add(draft)) == ErrorCategory::Invalid;
    };
    EXPECT_TRUE(refused([](RatingDraft& draft) { draft.values.clear(); }));
    EXPECT_TRUE(refused([](RatingDraft& draft) { draft.values[QStringLiteral("W2")] = 0; }));
    EXPECT_TRUE(refused([](RatingDraft& draft) { draft.values[QStringLiteral("W2")] = 6; }));
    EXPECT_TRUE(refused([](RatingDraft& draft) { draft.values[QStringLiteral("sadness")] = 3; }));
    EXPECT_FALSE(refused([](RatingDraft&) {}));
}

TEST_F(RecordsOfASession, AMarkerKeepsItsStrategiesAndTags)
{
    const Marker added = valueOf(library().markers().add(marker()));
    EXPECT_EQ(valueOf(library().markers().get(added.id)).draft(), marker());
    MarkerDraft odd = marker();
    odd.strategies = {QStringLiteral("R11")};
    EXPECT_EQ(categoryOf(library().markers().add(odd)), ErrorCategory::Invalid);
    odd = marker();
    odd.strategies = {QStringLiteral("W1")};
    EXPECT_EQ(categoryOf(library().markers().add(odd)), ErrorCategory::Invalid);
}

TEST_F(RecordsOfASession, ANoteKeepsItsTags)
{
    NoteDraft draft = note(QStringLiteral("x"));
    draft.tags = {QStringLiteral("for Thursday")};
    const Note added = valueOf(library().notes().add(draft));
    EXPECT_EQ(valueOf(library().notes().get(added.id)).draft(), draft);
    draft.tags = {QStringLiteral(" for  Thursday")};
    EXPECT_EQ(categoryOf(library().notes().add(draft)), ErrorCategory::Invalid);
    draft.tags = {QString(kLongestTag + 1, u'x')};
    EXPECT_EQ(categoryOf(library().notes().add(draft)), ErrorCategory::Invalid);
}

TEST_F(RecordsOfASession, ASessionsTagsHaveVersions)
{
    auto tags = library().sessionTags();
    EXPECT_EQ(valueOf(tags.get(m_session.id)).version, 0);
    EXPECT_EQ(valueOf(tags.set(m_session.id, {QStringLiteral("intake")}, 0)).version, 1);
    EXPECT_EQ(categoryOf(tags.set(m_session.id, {QStringLiteral("late")}, 0)), ErrorCategory::Conflict);
    valueOf(tags.set(m_session.id, {QStringLiteral("intake"), QStringLiteral("late")}, 1));
    EXPECT_EQ(valueOf(tags.restore(m_session.id, 1, 2)).tags, QStringList{QStringLiteral("intake")});
    EXPECT_TRUE(valueOf(tags.restore(m_session.id, 0, 3)).tags.isEmpty());
    close();
    reopen();
    const QList<TagVersion> all = valueOf(library().sessionTags().versions(m_session.id));
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all[1].tags.size(), 2);
    EXPECT_EQ(all[1].author, library().person());
    EXPECT_EQ(categoryOf(library().sessionTags().set(QUuid::createUuid(), {}, 0)), ErrorCategory::NotFound);
}

TEST_F(RecordsOfASession, TagsInUseAreThoseOfAllSessionsAsTheyAreNow)
{
    auto tags = library().sessionTags();
    EXPECT_TRUE(valueOf(tags.inUse()).isEmpty());
    const Session other = valueOf(library().sessions().create({m_session.caseId, 0, {}, {}}));
    valueOf(tags.set(m_session.id, {QStringLiteral("dropped")}, 0));
    valueOf(tags.set(m_session.id, {QStringLiteral("intake"), QStringLiteral("late")}, 1));
    valueOf(tags.set(other.id, {QStringLiteral("late"), QStringLiteral("exam")}, 0));
    EXPECT_EQ(valueOf(tags.inUse()),
              (QStringList{QStringLiteral("intake"), QStringLiteral("late"), QStringLiteral("exam")}));
}

TEST(Tags, AreTidiedOfBlanksAndRepetitions)
{
    EXPECT_EQ(tidyTags({QStringLiteral("  first   hour "), QStringLiteral("First hour"), {}, QStringLiteral("Late")}),
              QStringList({QStringLiteral("first hour"), QStringLiteral("Late")}));
}

TEST_F(RecordsOfASession, ALibraryWithAllOfThemIsSound)
{
    valueOf(library().passages().add(passage(QStringLiteral("S2"), 5, 20)));
    valueOf(library().ratings().add(rating(0, 60)));
    valueOf(library().markers().add(marker()));
    valueOf(library().sessionTags().set(m_session.id, {QStringLiteral("intake")}, 0));
    const VerifyReport report = valueOf(library().verify());
    for (const VerifyProblem& problem : report.problems)
        ADD_FAILURE() << problem.detail;
}

} // namespace
} // namespace alliance::db
