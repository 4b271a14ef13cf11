#include "db/records/StandingDecisions.h"

#include <gtest/gtest.h>

namespace alliance::db
{
namespace
{

class StandingDecisions : public ::testing::Test
{
protected:
    QUuid said(const QUuid& by, DecisionState state, const char* reason = "", bool restored = false,
               const RestoredDecision& beside = {})
    {
        Decision one;
        one.id = QUuid::createUuid();
        one.version = static_cast<int>(m_versions.size()) + 1;
        one.state = state;
        one.reason = QString::fromUtf8(reason);
        one.author = by;
        if (restored)
            m_restored.insert(one.id, beside);
        m_versions.append(one);
        return one.id;
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
    RestoredDecisions m_restored;
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

TEST_F(StandingDecisions, OfOthersThatCameInWithAFileAreTakenBackAndBroughtAgainWithIt)
{
    said(m_ann, Accepted);
    const QUuid first = said(m_ben, Rejected, "thinks");
    const QUuid second = said(m_ben, Accepted);
    said(m_ann, Accepted, "", true); // what was decided here stands
    EXPECT_EQ(of(m_ben), 3);
    said(m_ann, Accepted, "", true, {{second}, {}});
    EXPECT_EQ(of(m_ben), 2) << "what came in before that";
    said(m_ann, Accepted, "", true, {{}, {second}});
    EXPECT_EQ(of(m_ben), 3);
    said(m_ann, Accepted, "", true, {{first, second}, {}});
    EXPECT_EQ(of(m_ben), 0);
    EXPECT_EQ(of(m_ann), 1) << "nobody else's";
    said(m_ben, Rejected, "reads");
    said(m_ann, Accepted, "", true, {{first, second}, {}});
    EXPECT_EQ(of(m_ben), 8) << "not what came later";
}

TEST_F(StandingDecisions, AreToldByTheRecordOfChanges)
{
    const RestoredDecision both{{m_ann, m_ben}, {QUuid::createUuid()}};
    const QUuid version = QUuid::createUuid();
    AuditEvent event;
    event.action = kDecisionRestored;
    event.detail = {{QStringLiteral("version"), version.toString(QUuid::WithoutBraces)}};
    AuditEvent others;
    others.action = kOthersRestored;
    others.detail = othersDetail(version, both);
    AuditEvent other = event;
    other.action = QStringLiteral("candidate.decided");
    other.detail.insert(QStringLiteral("version"), m_ann.toString(QUuid::WithoutBraces));
    const RestoredDecisions read = restoredDecisions({event, others, other});
    ASSERT_EQ(read.size(), 1);
    EXPECT_EQ(read[version].takenBack, both.takenBack);
    EXPECT_EQ(read[version].putBack, both.putBack);
    EXPECT_TRUE(restoredDecisions({event})[version].takenBack.isEmpty());
}

} // namespace
} // namespace alliance::db
