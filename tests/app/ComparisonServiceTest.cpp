#include "app/services/ComparisonService.h"

#include "app/services/HistoryService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "app/services/SettlementService.h"
#include "tests/app/TwoSupervisors.h"

namespace alliance::app
{
namespace
{

using base::MediaTime;

db::Moment at(double start, double end)
{
    db::Moment moment;
    moment.range = {MediaTime::fromSeconds(start), MediaTime::fromSeconds(end)};
    return moment;
}

db::Marker marker(const char* type, double start, double end, const char* subtype = "", int significance = 0)
{
    db::Marker one;
    one.id = QUuid::createUuid();
    one.version = 1;
    one.moment = at(start, end);
    one.type = QString::fromLatin1(type);
    one.subtype = QString::fromLatin1(subtype);
    one.significance = significance;
    return one;
}

db::Rating rating(double start, const QMap<QString, int>& values)
{
    db::Rating one;
    one.id = QUuid::createUuid();
    one.version = 1;
    one.moment = at(start, start + 300);
    one.values = values;
    return one;
}

TEST(Comparison, EveryKindOfDifferenceIsToldAndWhatAgreesIsNone)
{
    CoderWork a;
    CoderWork b;
    a.markers = {marker("withdrawal", 10, 14, "W1", 3), marker("withdrawal", 30, 34),
                 marker("confrontation", 50, 55, "C1", 2), marker("withdrawal", 70, 71), marker("withdrawal", 90, 92)};
    b.markers = {marker("withdrawal", 10.5, 14, "W1", 3), marker("confrontation", 31, 34),
                 marker("confrontation", 50, 55, "C2", 4), marker("withdrawal", 70, 79),
                 marker("withdrawal", 120, 122)};
    a.ratings = {rating(0, {{QStringLiteral("withdrawal"), 3}, {QStringLiteral("confrontation"), 1}})};
    b.ratings = {rating(0, {{QStringLiteral("withdrawal"), 5}, {QStringLiteral("confrontation"), 1}})};
    const QList<Comparison> rows = compareWork(a, b, 2.0);
    ASSERT_EQ(rows.size(), 8);
    QList<QList<Differs>> markers;
    for (const Comparison& row : rows)
        if (row.kind == ComparedKind::Marker)
            markers.append(row.differs);
    EXPECT_EQ(markers, (QList<QList<Differs>>{{},
                                              {Differs::Code},
                                              {Differs::Subtype, Differs::Value},
                                              {Differs::Extent},
                                              {Differs::OnlyFirst},
                                              {Differs::OnlySecond}}));
    for (const Comparison& row : rows) {
        if (row.kind == ComparedKind::Rating) {
            EXPECT_EQ(row.isAgreed(), row.item == QStringLiteral("confrontation"));
        }
    }
    const ComparisonCounts counts = countsOf(rows);
    EXPECT_EQ(counts.agreed, 2);
    EXPECT_EQ(counts.open, 6);
}

TEST(Comparison, MoreToleranceBringsTogetherWhatBeganFurtherApart)
{
    CoderWork a;
    CoderWork b;
    a.markers = {marker("withdrawal", 10, 14)};
    b.markers = {marker("withdrawal", 13, 17)};
    EXPECT_EQ(compareWork(a, b, 2.0).size(), 2);
    const auto rows = compareWork(a, b, 4.0);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows.front().isAgreed());
}

TEST(Comparison, WhatWasSettledIsFoundWhicheverWayRoundAndIsOpenAgainWhenACodeChanges)
{
    const QUuid x = QUuid::createUuid();
    const QUuid y = QUuid::createUuid();
    CoderWork a;
    CoderWork b;
    a.markers = {marker("withdrawal", 10, 14)};
    b.markers = {marker("confrontation", 10, 14)};
    db::Settlement settled;
    settled.kind = QStringLiteral("marker");
    settled.first = {y, b.markers[0].id, 1};
    settled.second = {x, a.markers[0].id, 1};
    settled.chosen = QStringLiteral("first");
    QList<Comparison> rows = compareWork(a, b, 2.0);
    joinSettlements(rows, x, y, {settled});
    EXPECT_TRUE(rows.front().isSettled());
    a.markers[0].version = 2;
    rows = compareWork(a, b, 2.0);
    joinSettlements(rows, x, y, {settled});
    EXPECT_TRUE(rows.front().changedSince);
    EXPECT_TRUE(rows.front().isOpen());
    rows = compareWork(a, b, 2.0);
    joinSettlements(rows, x, QUuid::createUuid(), {settled});
    EXPECT_FALSE(rows.front().settled);
}

// Both have coded.
class ComparisonServiceTest : public TwoSupervisorsTest
{
protected:
    void SetUp() override
    {
        TwoSupervisorsTest::SetUp();
        codeDifferently();
    }

    ComparisonReport compared(LibraryService& library)
    {
        return valueOf(compareCoders(library, m_session, m_ann, m_ben, 0.5));
    }
    Outcome<db::Settlement> settle(LibraryService& library, qsizetype row, SettleAs as, const OtherValue& other = {})
    {
        return SettlementService(library).settle(m_session, m_ann, m_ben, compared(library).rows[row], as, other,
                                                 QStringLiteral("seen together"));
    }
};

TEST_F(ComparisonServiceTest, SettledDifferencesAreKeptCountedAndRaiseTheAgreementOfBoth)
{
    ComparisonReport report = compared(*m_first);
    ASSERT_EQ(report.rows.size(), 3);
    EXPECT_EQ(report.names[1], QStringLiteral("Ben"));
    EXPECT_EQ(report.counts.agreed, 1);
    EXPECT_EQ(report.counts.open, 2);
    EXPECT_EQ(report.before.events.sameCode, 1);
    EXPECT_EQ(report.after.events.sameCode, 1);
    // Ben's type holds; what only Ann coded is nothing.
    ASSERT_TRUE(settle(*m_first, 1, SettleAs::Second));
    ASSERT_TRUE(settle(*m_first, 2, SettleAs::Second));
    // The other person sees it, too.
    report = compared(*m_second);
    EXPECT_EQ(report.counts.settled, 2);
    EXPECT_EQ(report.counts.open, 0);
    EXPECT_EQ(report.rows[1].settled->holds[QStringLiteral("type")].toString(), QStringLiteral("confrontation"));
    EXPECT_EQ(report.rows[1].settled->comment, QStringLiteral("seen together"));
    EXPECT_TRUE(report.rows[2].settled->holds[QStringLiteral("none")].toBool());
    EXPECT_EQ(report.before.events.sameCode, 1);
    EXPECT_EQ(report.after.events.sameCode, 2);
    EXPECT_DOUBLE_EQ(report.after.events.agreedOn->value, 1.0);
    EXPECT_TRUE(valueOf(m_first->verify(false, {})).clean());
}

TEST_F(ComparisonServiceTest, SettlingIsAuditedTakenBackAndDoneAgain)
{
    ASSERT_TRUE(settle(*m_first, 1, SettleAs::Other, {QStringLiteral("both"), {}, 4}));
    const auto events = m_first->database().audit().listOfSession(m_session);
    ASSERT_TRUE(events);
    EXPECT_EQ(events->back().action, QStringLiteral("settlement.added"));
    HistoryService history(*m_first);
    EXPECT_EQ(valueOf(history.next(m_session)).undoName(), QStringLiteral("Settle difference"));
    ASSERT_TRUE(history.undo(m_session));
    EXPECT_EQ(compared(*m_first).counts.settled, 0);
    ASSERT_TRUE(history.redo(m_session));
    EXPECT_EQ(compared(*m_first).counts.settled, 1);
    ASSERT_TRUE(SettlementService(*m_first).reopen(*compared(*m_first).rows[1].settled));
    EXPECT_EQ(compared(*m_first).counts.settled, 0);
    ASSERT_TRUE(history.undo(m_session));
    const ComparisonReport report = compared(*m_first);
    EXPECT_EQ(report.rows[1].settled->holds[QStringLiteral("significance")].toInt(), 4);
    EXPECT_TRUE(valueOf(m_first->verify(false, {})).clean());
}

TEST_F(ComparisonServiceTest, WhatWasSettledIsOpenAgainWhenOneOfTheCodesChanges)
{
    ASSERT_TRUE(settle(*m_first, 1, SettleAs::First));
    MarkerService markers(*m_second);
    for (const db::Marker& one : valueOf(markers.list(m_session))) {
        if (one.author != m_ben || one.type != QStringLiteral("confrontation"))
            continue;
        db::MarkerDraft draft = one.draft();
        draft.significance = 2;
        valueOf(markers.edit(one.id, one.version, draft));
    }
    const ComparisonReport report = compared(*m_first);
    EXPECT_TRUE(report.rows[1].changedSince);
    EXPECT_EQ(report.counts.open, 2);
    EXPECT_EQ(report.after.events.sameCode, report.before.events.sameCode);
}

TEST_F(ComparisonServiceTest, AnotherValueHasToBeOneOfTheVocabulary)
{
    EXPECT_EQ(categoryOf(settle(*m_first, 1, SettleAs::Other, {QStringLiteral("no such"), {}, 0})),
              base::ErrorCategory::Invalid);
    EXPECT_EQ(categoryOf(settle(*m_first, 1, SettleAs::Other, {QStringLiteral("withdrawal"), {}, 7})),
              base::ErrorCategory::Invalid);
    EXPECT_EQ(compared(*m_first).counts.settled, 0);
}

TEST_F(ComparisonServiceTest, AGuestsCodesAreHiddenUntilFinishedAndOthersCodesFromTheGuest)
{
    const QUuid guest = valueOf(PeopleService(*m_first).add({db::PersonRole::GuestRater, QStringLiteral("Cem")},
                                                            secret("a guest rater's words"), cheap()))
                            .id;
    ASSERT_TRUE(PeopleService(*m_first).hand(m_session, guest));
    const auto third = openAs("a guest rater's words", guest);
    code(*third, "withdrawal", 0.2, 0.8);
    EXPECT_EQ(valueOf(codersOf(*m_first, m_session)).size(), 2);
    EXPECT_EQ(categoryOf(compareCoders(*m_first, m_session, m_ann, guest, 0.5)), base::ErrorCategory::Invalid);
    EXPECT_EQ(categoryOf(codersOf(*third, m_session)), base::ErrorCategory::Refused);
    EXPECT_EQ(valueOf(agreementOf(*m_first, m_session, {})).people.size(), 2);
    ASSERT_TRUE(PeopleService(*third).finish(m_session));
    const auto coders = valueOf(codersOf(*m_first, m_session));
    ASSERT_EQ(coders.size(), 3);
    EXPECT_EQ(coders[0].id, m_ann); // who works, then by name
    EXPECT_EQ(coders[2].name, QStringLiteral("Cem"));
    EXPECT_TRUE(compareCoders(*m_first, m_session, m_ann, guest, 0.5));
    const auto later = openAs("a guest rater's words", guest);
    EXPECT_EQ(categoryOf(SettlementService(*later).settle(m_session, m_ann, guest, compared(*m_first).rows[0],
                                                          SettleAs::First, {}, {})),
              base::ErrorCategory::Refused);
}

TEST(Comparison, StrategiesAndTagsDifferWhateverTheirOrderAndSpelling)
{
    CoderWork a;
    CoderWork b;
    a.markers = {marker("withdrawal", 10, 14), marker("withdrawal", 30, 34), marker("withdrawal", 50, 54)};
    b.markers = a.markers;
    a.markers[0].strategies = {QStringLiteral("R5"), QStringLiteral("R1")};
    b.markers[0].strategies = {QStringLiteral("R1"), QStringLiteral("R5")};
    a.markers[0].tags = {QStringLiteral("Repair")};
    b.markers[0].tags = {QStringLiteral("repair")};
    a.markers[1].strategies = {QStringLiteral("R5")};
    b.markers[2].tags = {QStringLiteral("bleep")};
    const QList<Comparison> rows = compareWork(a, b, 2.0);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_TRUE(rows[0].isAgreed());
    EXPECT_EQ(rows[1].differs, QList<Differs>{Differs::Strategies});
    EXPECT_EQ(rows[2].differs, QList<Differs>{Differs::Tags});
}

TEST_F(ComparisonServiceTest, WhatIsSettledHoldsItsStrategiesAndTags)
{
    MarkerService markers(*m_first);
    const db::Marker own = valueOf(markers.list(m_session)).front();
    db::MarkerDraft draft = own.draft();
    draft.strategies = {QStringLiteral("R5")};
    draft.tags = {QStringLiteral("repair")};
    valueOf(markers.edit(own.id, own.version, draft));
    const auto row = [&](const ComparisonReport& report) {
        for (qsizetype i = 0; i < report.rows.size(); ++i)
            if (report.rows[i].first && report.rows[i].first->record == own.id)
                return i;
        return qsizetype(-1);
    };
    const qsizetype at = row(compared(*m_first));
    ASSERT_GE(at, 0);
    const auto settled = valueOf(settle(*m_first, at, SettleAs::First));
    EXPECT_EQ(settled.holds[QStringLiteral("strategies")].toVariant().toStringList(), draft.strategies);
    EXPECT_EQ(settled.holds[QStringLiteral("tags")].toVariant().toStringList(), draft.tags);
    EXPECT_TRUE(compared(*m_second).rows[at].isSettled());
    // Another value is checked as when coding.
    OtherValue other{QStringLiteral("withdrawal")};
    other.strategies = {QStringLiteral("R99")};
    EXPECT_FALSE(settle(*m_first, at, SettleAs::Other, other));
    other.strategies = {QStringLiteral("R6")};
    EXPECT_TRUE(settle(*m_first, at, SettleAs::Other, other));
}

} // namespace
} // namespace alliance::app
