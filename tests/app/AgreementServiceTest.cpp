#include "app/services/AgreementService.h"

#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "app/services/RatingService.h"
#include "tests/app/TwoSupervisors.h"

#include <QJsonArray>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using base::MediaTime;

class AgreementServiceTest : public TwoSupervisorsTest
{
protected:
    void rate(LibraryService& library, int segment, int value)
    {
        RatingService ratings(library);
        const auto moment = valueOf(ratings.segment(m_session, segment, MediaTime::fromSeconds(1)));
        const QString code = valueOf(library.terms(termlist::kSegmentRating)).front().code;
        valueOf(ratings.set(moment, m_session, {{code, value}}, std::nullopt, db::Visibility::Supervision));
    }
};

TEST_F(AgreementServiceTest, MarkersOfTwoPeopleAreComparedOverTimeAndEventByEvent)
{
    code(*m_first, "withdrawal", 0.2, 1.4);
    code(*m_first, "confrontation", 2.2, 2.8);
    code(*m_second, "withdrawal", 0.4, 1.4);
    AgreementOptions options;
    options.unit = MediaTime::fromSeconds(0.5);
    options.toleranceS = 0.5;
    const auto report = valueOf(agreementOf(*m_first, m_session, options));
    EXPECT_EQ(report.people, (QStringList{QStringLiteral("Ann"), QStringLiteral("Ben")}));
    ASSERT_EQ(report.pairs.size(), 1);
    // Middles of six units; Ann: w w w - c c, Ben: - w w - - -.
    EXPECT_EQ(report.pairs[0].kappa.units, 6);
    ASSERT_TRUE(report.pairs[0].kappa.value);
    EXPECT_NEAR(*report.pairs[0].kappa.value, (3.0 / 6 - 10.0 / 36) / (1 - 10.0 / 36), 1e-9);
    EXPECT_EQ(report.pairs[0].events.pairs.size(), 1);
    EXPECT_EQ(report.pairs[0].events.onlyFirst.size(), 1);
    ASSERT_EQ(report.shares.size(), 2);
    EXPECT_EQ(report.shares[0].code, QStringLiteral("confrontation"));
    EXPECT_EQ(report.shares[0].events, (QList<int>{1, 0}));
    EXPECT_EQ(agreementJson(report)[QStringLiteral("pairs")].toArray().size(), 1);
    EXPECT_TRUE(agreementText(report).contains(QStringLiteral("only Ann: 0:00:02.200  confrontation")))
        << agreementText(report).toStdString();
}

TEST_F(AgreementServiceTest, RatingsAreComparedItemByItem)
{
    for (int segment = 1; segment <= 3; ++segment) {
        rate(*m_first, segment, segment);
        rate(*m_second, segment, segment + 1);
    }
    const auto report = valueOf(agreementOf(*m_second, m_session, {}));
    ASSERT_EQ(report.ratings.size(), 1);
    const auto figure = [&](const QString& name) {
        for (const Figure& one : report.ratings[0].figures)
            if (one.name == name)
                return one;
        return Figure{};
    };
    EXPECT_EQ(figure(QStringLiteral("ICC(2,1)")).units, 3);
    EXPECT_NEAR(*figure(QStringLiteral("ICC(2,1)")).value, 2.0 / 3.0, 1e-9); // one step apart throughout
    EXPECT_NEAR(*figure(QStringLiteral("ICC(2,k)")).value, 0.8, 1e-9);
}

TEST_F(AgreementServiceTest, OnePersonsCodesAreNoAgreement)
{
    code(*m_first, "withdrawal", 0.2, 1.4);
    EXPECT_EQ(categoryOf(agreementOf(*m_first, m_session, {})), ErrorCategory::Invalid);
    AgreementOptions options;
    options.people = {QStringLiteral("Nobody")};
    EXPECT_EQ(categoryOf(agreementOf(*m_first, m_session, options)), ErrorCategory::NotFound);
    options = {};
    options.unit = {};
    EXPECT_EQ(categoryOf(agreementOf(*m_first, m_session, options)), ErrorCategory::Invalid);
}

} // namespace
} // namespace alliance::app
