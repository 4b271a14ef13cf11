#include "app/services/AgreementStatistics.h"

#include "app/services/AgreementUnits.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace alliance::app
{
namespace
{

using base::MediaTime;

constexpr double kClose = 1e-9;

RatingTable twoPeople(const std::vector<double>& first, const std::vector<double>& second)
{
    RatingTable table;
    for (std::size_t i = 0; i < first.size(); ++i)
        table.push_back({first[i], second[i]});
    return table;
}

const RatingTable kFiveSteps = twoPeople({1, 2, 3, 3, 2, 1, 4, 5, 4, 3, 2, 2, 1, 5, 3, 4, 2, 1, 3, 5},
                                         {1, 2, 3, 2, 2, 1, 4, 4, 4, 3, 3, 2, 2, 5, 3, 5, 2, 1, 4, 5});

// Reference: R 4.2.2, package psych 2.2.9, cohen.kappa(cbind(a, b)) and the same with w = 1 - abs(outer(1:5, 1:5, "-"))
// / 4.
TEST(CohensKappa, IsThatOfThePackagePsychWithAndWithoutWeights)
{
    EXPECT_NEAR(cohensKappa(kFiveSteps, KappaWeights::Nominal)->value, 0.621451104101, kClose);
    EXPECT_NEAR(cohensKappa(kFiveSteps, KappaWeights::Quadratic)->value, 0.913294797688, kClose);
    EXPECT_NEAR(cohensKappa(kFiveSteps, KappaWeights::Linear)->value, 0.797297297297, kClose);
}

TEST(CohensKappa, CountsWhatBothRatedAndIsUndefinedWhereChanceExplainsAll)
{
    RatingTable table = kFiveSteps;
    table.push_back({3.0, std::nullopt});
    EXPECT_EQ(cohensKappa(table, KappaWeights::Nominal)->units, 20);
    EXPECT_NEAR(cohensKappa(table, KappaWeights::Nominal)->value, 0.621451104101, kClose);
    EXPECT_FALSE(cohensKappa(twoPeople({1, 1}, {1, 1}), KappaWeights::Nominal));
    EXPECT_FALSE(cohensKappa({}, KappaWeights::Nominal));
    // Steps that nobody gave lie between those given all the same.
    EXPECT_NEAR(cohensKappa(twoPeople({1, 5, 1, 5}, {1, 5, 5, 5}), KappaWeights::Linear, {1, 2, 3, 4, 5})->value, 0.5,
                kClose);
}

// Reference: K. Krippendorff 2011, the example of four observers and twelve units with missing ratings, where the three
// figures stand as .743, .815 and .849; more digits by exact fractions.
TEST(KrippendorffsAlpha, IsThatOfItsAuthorsExample)
{
    constexpr std::optional<double> none;
    const RatingTable table{{1., 1., none, 1.}, {2., 2., 3., 2.},   {3., 3., 3., 3.},     {3., 3., 3., 3.},
                            {2., 2., 2., 2.},   {1., 2., 3., 4.},   {4., 4., 4., 4.},     {1., 1., 2., 1.},
                            {2., 2., 2., 2.},   {none, 5., 5., 5.}, {none, none, 1., 1.}, {none, none, 3., none}};
    EXPECT_NEAR(*krippendorffsAlpha(table, AlphaMetric::Nominal), 0.743421052632, kClose);
    EXPECT_NEAR(*krippendorffsAlpha(table, AlphaMetric::Ordinal), 0.815387503755, kClose);
    EXPECT_NEAR(*krippendorffsAlpha(table, AlphaMetric::Interval), 0.849107142857, kClose);
    EXPECT_FALSE(krippendorffsAlpha(twoPeople({1, 1}, {1, 1}), AlphaMetric::Nominal));
}

// Reference: P. E. Shrout & J. L. Fleiss 1979, table 2, and R's psych 2.2.9, ICC(..., lmer = FALSE).
TEST(IntraclassCorrelation, IsThatOfShroutAndFleissAndOfThePackagePsych)
{
    const RatingTable judges{{9., 2., 5., 8.}, {6., 1., 3., 2.},  {8., 4., 6., 8.},
                             {7., 1., 2., 6.}, {10., 5., 6., 9.}, {6., 2., 4., 7.}};
    const auto icc = intraclassCorrelation(judges);
    ASSERT_TRUE(icc);
    EXPECT_NEAR(icc->single, 0.289763779528, kClose);
    EXPECT_NEAR(icc->average, 0.620050547599, kClose);
    EXPECT_NEAR(intraclassCorrelation(kFiveSteps)->single, 0.917271407837, kClose);
    EXPECT_NEAR(intraclassCorrelation(kFiveSteps)->average, 0.956850870553, kClose);
    EXPECT_FALSE(intraclassCorrelation({{1., 2.}}));
}

// 60 units by three raters in five steps, from a generator whose numbers R makes exactly as well:
// x <- (x * 16807) %% 2147483647, from 12345 on.
RatingTable sixtyUnits()
{
    std::int64_t state = 12345;
    const auto next = [&state] {
        constexpr std::int64_t kModulus = 2147483647;
        state = state * 16807 % kModulus;
        return static_cast<double>(state) / static_cast<double>(kModulus);
    };
    RatingTable table(60);
    for (auto& unit : table) {
        const double base = std::floor(next() * 5) + 1;
        for (int rater = 0; rater < 3; ++rater) {
            const double drawn = next();
            unit.emplace_back(std::clamp(base + (drawn < 0.2 ? -1 : drawn > 0.75 ? 1 : 0), 1.0, 5.0));
        }
    }
    return table;
}

// Of the first two raters. Reference: R 4.2.2, vcd 1.4.11, Kappa(table(a, b)) with weights = "Equal-Spacing" and
// "Fleiss-Cohen"; psych 2.2.9, cohen.kappa, says the same.
TEST(CohensKappa, IsThatOfThePackageVcdOnSixtyUnits)
{
    const RatingTable table = sixtyUnits();
    EXPECT_NEAR(cohensKappa(table, KappaWeights::Nominal)->value, 0.474421864050455, kClose);
    EXPECT_NEAR(cohensKappa(table, KappaWeights::Linear)->value, 0.726740403383214, kClose);
    EXPECT_NEAR(cohensKappa(table, KappaWeights::Quadratic)->value, 0.876453488372093, kClose);
}

// Reference: R 4.2.2, psych 2.2.9, ICC(d, lmer = FALSE), ICC2 and ICC2k; the same from the mean squares of
// anova(lm(y ~ unit + rater)).
TEST(IntraclassCorrelation, IsThatOfThePackagePsychAndOfAnAnalysisOfVarianceOnSixtyUnits)
{
    const auto icc = intraclassCorrelation(sixtyUnits());
    ASSERT_TRUE(icc);
    EXPECT_NEAR(icc->single, 0.873973052908314, kClose);
    EXPECT_NEAR(icc->average, 0.954137766084669, kClose);
}

// Every seventh rating is missing. Reference: R 4.2.2, base functions alone: disagreement of the pairs in the units
// against that of all pairs, another way than by the table of coincidences (r-cran-irr is not in Debian).
TEST(KrippendorffsAlpha, IsThatOfAllPairsWhereRatingsAreMissing)
{
    RatingTable table = sixtyUnits();
    for (std::size_t cell = 2; cell < table.size() * 3; cell += 7)
        table[cell % table.size()][cell / table.size()].reset();
    EXPECT_NEAR(*krippendorffsAlpha(table, AlphaMetric::Nominal), 0.439232975671943, kClose);
    EXPECT_NEAR(*krippendorffsAlpha(table, AlphaMetric::Ordinal), 0.867289406587104, kClose);
    EXPECT_NEAR(*krippendorffsAlpha(table, AlphaMetric::Interval), 0.871183206106870, kClose);
}

// Reference: R 4.2.2, vcd 1.4.11, confint(Kappa(table(a, b))): by the standard error, .325 to .623, and .818 to .935
// with the weights of Fleiss and Cohen. The bootstrap of 60 units comes near it.
TEST(BootstrapInterval, LiesWhereTheStandardErrorOfThePackageVcdPutsIt)
{
    constexpr double kNear = 0.05;
    const auto interval = [](KappaWeights weights) {
        return bootstrapInterval(
            sixtyUnits(),
            [weights](const RatingTable& table) -> std::optional<double> {
                const auto figure = cohensKappa(table, weights, {1, 2, 3, 4, 5});
                return figure ? std::optional(figure->value) : std::nullopt;
            },
            5);
    };
    const auto plain = interval(KappaWeights::Nominal);
    const auto weighted = interval(KappaWeights::Quadratic);
    ASSERT_TRUE(plain && weighted);
    EXPECT_NEAR(plain->low, 0.325439513245159, kNear);
    EXPECT_NEAR(plain->high, 0.623404214855752, kNear);
    EXPECT_NEAR(weighted->low, 0.817869083353002, kNear);
    EXPECT_NEAR(weighted->high, 0.935037893391384, kNear);
}

TEST(BootstrapInterval, HoldsTheFigureAndIsTheSameForTheSameSeed)
{
    const auto kappa = [](const RatingTable& table) -> std::optional<double> {
        const auto figure = cohensKappa(table, KappaWeights::Nominal);
        return figure ? std::optional(figure->value) : std::nullopt;
    };
    const auto interval = bootstrapInterval(kFiveSteps, kappa, 5);
    ASSERT_TRUE(interval);
    EXPECT_LT(interval->low, 0.55);
    EXPECT_GT(interval->high, 0.75);
    EXPECT_LE(interval->high, 1.0);
    EXPECT_EQ(bootstrapInterval(kFiveSteps, kappa, 5)->low, interval->low);
    EXPECT_FALSE(bootstrapInterval(twoPeople({1, 1}, {1, 1}), kappa, 5));
}

// 200 spells, which two people see alike in about two of three.
RatingTable spells(int unitsInEach)
{
    std::mt19937 random(3);
    RatingTable table;
    for (int spell = 0; spell < 200; ++spell) {
        const double first = static_cast<double>(random() % 2);
        const double second = random() % 3 == 0 ? 1 - first : first;
        for (int unit = 0; unit < unitsInEach; ++unit)
            table.push_back({first, second});
    }
    return table;
}

TEST(BootstrapInterval, InBlocksDoesNotBecomeNarrowerWithShorterUnits)
{
    const auto kappa = [](const RatingTable& table) {
        const auto figure = cohensKappa(table, KappaWeights::Nominal);
        return figure ? std::optional(figure->value) : std::nullopt;
    };
    const auto width = [&](int unitsInEach, std::size_t block) {
        const auto interval = bootstrapInterval(spells(unitsInEach), kappa, 5, block);
        EXPECT_TRUE(interval);
        return interval ? interval->high - interval->low : 0.0;
    };
    const double spellBySpell = width(1, 1);
    EXPECT_LT(width(10, 1), 0.5 * spellBySpell) << "as if ten units of one spell were independent";
    EXPECT_NEAR(width(10, 20), spellBySpell, 0.25 * spellBySpell);
    EXPECT_FALSE(bootstrapInterval({}, kappa, 5, 20));
    EXPECT_TRUE(bootstrapInterval(spells(1), kappa, 5, 1000)) << "a block is never longer than the table";
}

base::TimeRange seconds(double start, double end)
{
    return {MediaTime::fromSeconds(start), MediaTime::fromSeconds(end)};
}

TEST(CodedUnits, BearTheCodeAtTheirMiddle)
{
    const QString withdrawal = QStringLiteral("withdrawal");
    const QString confrontation = QStringLiteral("confrontation");
    const CodedEvents first{{seconds(0, 1.6), withdrawal}, {seconds(3, 3), confrontation}};
    const CodedEvents second{{seconds(0.4, 1.4), withdrawal}, {seconds(0.4, 1.4), confrontation}};
    const CodedUnits units = codedUnits({first, second}, MediaTime::fromSeconds(3.5), MediaTime::fromSeconds(1));
    ASSERT_EQ(units.table.size(), 4);
    const auto code = [&](int unit, int person) {
        return units.categories[static_cast<int>(
            *units.table[static_cast<std::size_t>(unit)][static_cast<std::size_t>(person)])];
    };
    EXPECT_EQ(code(0, 0), withdrawal);
    EXPECT_EQ(code(0, 1), QStringLiteral("confrontation+withdrawal"));
    EXPECT_EQ(code(1, 0), withdrawal);
    EXPECT_EQ(code(1, 1), kNothing);
    EXPECT_EQ(code(2, 0), kNothing);
    EXPECT_EQ(code(3, 0), confrontation);
}

TEST(EventAgreement, MatchesEachEventOnceAndListsTheRest)
{
    const QString w = QStringLiteral("withdrawal");
    const QString c = QStringLiteral("confrontation");
    const CodedEvents first{{seconds(10, 15), w}, {seconds(40, 42), w}, {seconds(70, 90), c}};
    const CodedEvents second{{seconds(11, 20), w}, {seconds(68.5, 92), w}, {seconds(200, 201), c}};
    const EventAgreement agreement = eventAgreement(first, second, 2.0);
    ASSERT_EQ(agreement.pairs.size(), 2);
    EXPECT_NEAR(agreement.pairs[0].onsetApartS, 1.0, kClose);
    EXPECT_NEAR(agreement.pairs[1].onsetApartS, -1.5, kClose);
    EXPECT_EQ(agreement.sameCode, 1);
    EXPECT_EQ(agreement.onlyFirst, QList<int>{1});
    EXPECT_EQ(agreement.onlySecond, QList<int>{2});
    EXPECT_NEAR(agreement.matched->value, 4.0 / 6.0, kClose);
    EXPECT_NEAR(agreement.agreedOn->value, 2.0 / 6.0, kClose);
    EXPECT_FALSE(eventAgreement({}, {}, 2.0).matched);
}

} // namespace
} // namespace alliance::app
