#include "db/records/StandingDecisions.h"

#include <gtest/gtest.h>

namespace alliance::db
{
namespace
{

class StandingDecisions : public ::testing::Test
{
protected:
    void said(const QUuid& by, DecisionState state, const char* reason = "", bool restored = false)
    {
        Decision one;
        one.id = QUuid::createUuid();
        one.version = static_cast<int>(m_versions.size()) + 1;
        one.state = state;
        one.reason = QString::fromUtf8(reason);
        one.author = by;
        if (restored)
            m_restored.insert(one.id);
        m_versions.append(one);
    }
    // Version by which the person stands; 0: none.
    int of(const QUuid& person)
    {
        for (const Decision& one : standingDecisions(m_versions, m_restored))
            if (one.author == person)
                return one.version;
        return 0;
    }

    const QUuid m_ann = QUuid::createUuid();
    const QUuid m_ben = QUuid::createUuid();
    QList<Decision> m_versions;
    QSet<QUuid> m_restored;
};

using enum DecisionState;

TEST_F(StandingDecisions, AreTheLatestOfEachPersonAndNoneOfWhoIsUndecided)
{
    EXPECT_TRUE(standingDecisions({}, {}).isEmpty());
    said(m_ann, Accepted);
    said(m_ben, Rejected, "thinks");
    said(m_ann, Rejected, "reads");
    EXPECT_EQ(of(m_ann), 3);
    EXPECT_EQ(of(m_ben), 2);
    said(m_ben, Undecided);
    EXPECT_EQ(of(m_ben), 0);
    EXPECT_EQ(of(m_ann), 3);
}

TEST_F(StandingDecisions, TakenBackLeaveNothingOfWhatSomebodyElseHadDecided)
{
    said(m_ann, Accepted);
    said(m_ben, Accepted);
    said(m_ben, Accepted, "", true); // undone
    EXPECT_EQ(of(m_ben), 0);
    EXPECT_EQ(of(m_ann), 1);
    said(m_ben, Accepted, "", true); // done again
    EXPECT_EQ(of(m_ben), 2);
}

TEST_F(StandingDecisions, TakenBackToAnEarlierOneOfTheSamePersonStandsAgain)
{
    said(m_ann, Accepted);
    said(m_ann, Rejected, "reads");
    said(m_ann, Accepted, "", true);
    EXPECT_EQ(of(m_ann), 1);
    said(m_ann, Undecided, "", true); // to before the first
    EXPECT_EQ(of(m_ann), 0);
}

} // namespace
} // namespace alliance::db
