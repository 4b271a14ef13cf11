// What two people decided about the same candidates, in the walk through differences.

#include "app/commands/MeasurementCommands.h"
#include "app/services/CandidateService.h"
#include "app/services/ComparisonService.h"
#include "app/services/ExchangeService.h"
#include "app/services/HistoryService.h"
#include "app/services/PeopleService.h"
#include "app/services/SearchService.h"
#include "app/services/SettlementService.h"
#include "tests/app/TwoSupervisors.h"

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using enum db::DecisionState;

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class ComparedDecisions : public TwoSupervisorsTest
{
protected:
    // Of five candidates they agree on the first, decide the second differently, accept the third with different edges,
    // only Ann decides the fourth, and both reject the fifth for different reasons.
    void SetUp() override
    {
        TwoSupervisorsTest::SetUp();
        m_candidates = measure(5);
        decide(*m_first, m_candidates[0], Accepted);
        decide(*m_first, m_candidates[1], Accepted);
        decide(*m_first, m_candidates[2], Accepted);
        decide(*m_first, m_candidates[3], Rejected, "reads a form");
        decide(*m_first, m_candidates[4], Rejected, "drinks");
        decide(*m_second, m_candidates[0], Accepted);
        decide(*m_second, m_candidates[1], Rejected, "only thinks");
        decide(*m_second, m_candidates[2], Accepted, "", moment(1.0, 2.6));
        decide(*m_second, m_candidates[4], Rejected, "is tired");
    }

    ComparisonReport compared(LibraryService& library)
    {
        return valueOf(compareCoders(library, m_session, m_ann, m_ben, 0.5));
    }
    Outcome<db::Settlement> settle(LibraryService& library, qsizetype row, SettleAs as, const OtherValue& other = {})
    {
        return SettlementService(library).settle(m_session, m_ann, m_ben, compared(library).rows[row], as, other,
                                                 text("seen together"));
    }

    QList<QUuid> m_candidates;
};

TEST_F(ComparedDecisions, AreDifferencesWithBothReasonsAndEdgesSideBySide)
{
    for (LibraryService* library : {m_first.get(), m_second.get()}) {
        const ComparisonReport report = compared(*library);
        ASSERT_EQ(report.rows.size(), 5);
        QList<QList<Differs>> differs;
        for (const Comparison& row : report.rows) {
            EXPECT_EQ(row.kind, ComparedKind::Decision);
            differs.append(row.differs);
        }
        EXPECT_EQ(differs, (QList<QList<Differs>>{{}, {Differs::Code}, {Differs::Extent}, {Differs::OnlyFirst}, {}}));
        EXPECT_EQ(report.rows[1].first->code, text("accepted"));
        EXPECT_EQ(report.rows[1].second->code, text("rejected"));
        EXPECT_EQ(report.rows[1].second->comment, text("only thinks"));
        EXPECT_EQ(report.rows[2].second->moment, moment(1.0, 2.6));
    }
    const auto coders = valueOf(codersOf(*m_first, m_session));
    ASSERT_EQ(coders.size(), 2);
    EXPECT_EQ(coders[0].codes, 5);
    EXPECT_EQ(coders[1].codes, 4);
}

TEST_F(ComparedDecisions, OfSomebodyWhoDecidedNothingAreNoDifference)
{
    const QUuid other = valueOf(PeopleService(*m_first).add({db::PersonRole::Supervisor, text("Cem")},
                                                            secret("third supervisor's words"), cheap()))
                            .id;
    ASSERT_TRUE(PeopleService(*m_first).grant(m_session, other));
    code(*openAs("third supervisor's words", other), "withdrawal", 0.2, 0.8);
    const ComparisonReport report = valueOf(compareCoders(*m_first, m_session, m_ann, other, 0.5));
    ASSERT_EQ(report.rows.size(), 1);
    EXPECT_EQ(report.rows[0].kind, ComparedKind::Marker);
}

TEST_F(ComparedDecisions, AreSettledAuditedTakenBackAndChangeNobodysDecision)
{
    const db::Settlement second = valueOf(settle(*m_first, 1, SettleAs::Second));
    EXPECT_EQ(second.holds, (QJsonObject{{text("decision"), text("rejected")}}));
    EXPECT_EQ(valueOf(settle(*m_first, 2, SettleAs::Second)).moment, moment(1.0, 2.6));
    EXPECT_TRUE(valueOf(settle(*m_first, 3, SettleAs::Second)).holds[text("none")].toBool());
    EXPECT_EQ(compared(*m_second).counts.settled, 3);
    EXPECT_EQ(m_first->database().audit().listOfSession(m_session)->back().action, text("settlement.added"));
    HistoryService history(*m_first);
    EXPECT_EQ(valueOf(history.next(m_session)).undoName(), text("Settle difference"));
    ASSERT_TRUE(history.undo(m_session));
    EXPECT_EQ(compared(*m_first).counts.settled, 2);
    ASSERT_TRUE(history.redo(m_session));
    ASSERT_TRUE(SettlementService(*m_first).reopen(*compared(*m_first).rows[1].settled));
    EXPECT_EQ(compared(*m_first).counts.settled, 2);
    EXPECT_EQ(compared(*m_first).rows[1].first->code, text("accepted"));
    EXPECT_TRUE(valueOf(m_first->verify(false, {})).clean());
}

TEST_F(ComparedDecisions, AnotherValueAcceptsWhatWasMeasuredOrRejects)
{
    decide(*m_first, m_candidates[2], Accepted, "", moment(1.0, 2.2)); // so neither has what was measured
    const db::Settlement accepted = valueOf(settle(*m_first, 2, SettleAs::Other, {text("accepted")}));
    EXPECT_EQ(accepted.holds, (QJsonObject{{text("decision"), text("accepted")}}));
    EXPECT_EQ(accepted.moment, moment(1.0, 1.8));
    EXPECT_EQ(valueOf(settle(*m_first, 2, SettleAs::Other, {text("rejected")})).holds[text("decision")].toString(),
              text("rejected"));
    EXPECT_EQ(categoryOf(settle(*m_first, 2, SettleAs::Other, {text("undecided")})), ErrorCategory::Invalid);
    EXPECT_EQ(categoryOf(settle(*m_first, 2, SettleAs::Other, {text("withdrawal")})), ErrorCategory::Invalid);
}

TEST_F(ComparedDecisions, AreOpenAgainWhenOneOfTheTwoDecidesAnewAndSettledWhenThatIsTakenBack)
{
    const auto hits = [&](const char* typed) {
        const auto search = valueOf(SearchService::open(m_first->database().handle()));
        EXPECT_TRUE(search->fill({}));
        return valueOf(search->search(text(typed), 50)).hits.size();
    };
    const db::Settlement settled = valueOf(settle(*m_first, 1, SettleAs::First));
    valueOf(settle(*m_first, 3, SettleAs::First));
    EXPECT_EQ(hits("difference:settled"), 2);
    EXPECT_EQ(hits("in:settlement decision:accepted"), 1);
    decide(*m_second, m_candidates[1], Rejected, "looks at the clock");
    EXPECT_TRUE(compared(*m_first).rows[1].changedSince);
    EXPECT_TRUE(isOpenAgain(*m_first, settled));
    EXPECT_EQ(hits("difference:open"), 1);
    ASSERT_TRUE(HistoryService(*m_second).undo(m_session));
    EXPECT_TRUE(compared(*m_first).rows[1].isSettled());
    EXPECT_FALSE(isOpenAgain(*m_first, settled));
    decide(*m_second, m_candidates[3], Accepted); // there was none of Ben's
    EXPECT_TRUE(compared(*m_first).rows[3].changedSince);
    EXPECT_EQ(hits("difference:open"), 1);
}

TEST_F(ComparedDecisions, TakenBackByUndoAreNotThoseThatSomebodyElseMade)
{
    ASSERT_TRUE(HistoryService(*m_second).undo(m_session)); // the fifth, that Ann has rejected
    const ComparisonReport report = compared(*m_first);
    EXPECT_EQ(report.rows[4].differs, QList<Differs>{Differs::OnlyFirst});
    EXPECT_EQ(report.rows[4].first->comment, text("drinks"));
}

TEST_F(ComparedDecisions, AreNotBuiltOnWhatSomebodyElseDecidedMeanwhile)
{
    const db::Candidate seen = valueOf(CandidateService(*m_first).candidate(m_candidates[3])).record;
    decide(*m_second, m_candidates[3], Accepted);
    const Done late = decideCandidate(seen, Rejected, text("reads")).apply(*m_first);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().error.category, ErrorCategory::Conflict);
}

TEST_F(ComparedDecisions, OfAGuestAreHiddenUntilTheRatingIsFinished)
{
    const QUuid guest = valueOf(PeopleService(*m_first).add({db::PersonRole::GuestRater, text("Cem")},
                                                            secret("a guest rater's words"), cheap()))
                            .id;
    ASSERT_TRUE(PeopleService(*m_first).hand(m_session, guest));
    const auto third = openAs("a guest rater's words", guest);
    code(*third, "withdrawal", 0.2, 0.8);
    // A guest has no key to decide with, whatever asks for it.
    const int seen = valueOf(CandidateService(*m_first).candidate(m_candidates[0])).record.decision.version;
    EXPECT_FALSE(third->database().candidates().decide(m_candidates[0], {Rejected, text("a reason"), {}}, seen));
    EXPECT_EQ(categoryOf(codersOf(*third, m_session)), ErrorCategory::Refused);
    EXPECT_EQ(categoryOf(compareCoders(*third, m_session, m_ann, m_ben, 0.5)), ErrorCategory::Refused);
    EXPECT_EQ(categoryOf(agreementOf(*third, m_session, {})), ErrorCategory::Refused);
    EXPECT_EQ(valueOf(codersOf(*m_first, m_session)).size(), 2);
    EXPECT_EQ(categoryOf(compareCoders(*m_first, m_session, m_ann, guest, 0.5)), ErrorCategory::Invalid);
    EXPECT_TRUE(compared(*m_first).rows[0].differs.isEmpty()) << "Ann and Ben agree on the first";
}

TEST_F(ComparedDecisions, SettledComeBackFromEveryFormatThatKeepsEverything)
{
    valueOf(settle(*m_first, 1, SettleAs::Second));
    valueOf(settle(*m_first, 2, SettleAs::Other, {text("accepted")}));
    valueOf(settle(*m_first, 3, SettleAs::Second));
    const auto drafts = [&] {
        QList<db::SettlementDraft> all;
        for (const db::Settlement& one : valueOf(SettlementService(*m_first).list(m_session)))
            all.append(one.draft());
        return all;
    };
    QList<db::SettlementDraft> before = drafts();
    ASSERT_EQ(before.size(), 3);
    for (db::SettlementDraft& one : before)
        one.visibility = db::Visibility::Supervision; // what comes in is for those who supervise
    ExchangeService exchange(*m_first);
    for (const auto& [name, format] :
         {std::pair{"a.eaf", ExchangeFormat::Elan}, std::pair{"a.csv", ExchangeFormat::Table},
          std::pair{"a.json", ExchangeFormat::Json}}) {
        const std::filesystem::path file = folder() / name;
        valueOf(exchange.exportTo(file, format, m_session, {}));
        EXPECT_EQ(valueOf(exchange.import(file, format, m_session, {})).settlements, 0) << "they are there: " << name;
        for (const db::Settlement& one : valueOf(SettlementService(*m_first).list(m_session)))
            valueOf(SettlementService(*m_first).reopen(one));
        const TakenAnnotations taken = valueOf(exchange.import(file, format, m_session, {}));
        EXPECT_EQ(taken.settlements, 3) << name << ": " << taken.remarks.join(u' ').toStdString();
        EXPECT_EQ(drafts(), before) << name;
    }
}

} // namespace
} // namespace alliance::app
