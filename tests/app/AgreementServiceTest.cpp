#include "app/services/AgreementService.h"

#include "app/services/AgreementPage.h"
#include "app/services/AgreementTable.h"
#include "app/services/Language.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/PeopleService.h"
#include "app/services/RatingService.h"
#include "app/services/TableText.h"
#include "tests/app/TwoSupervisors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

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
    // Both have a withdrawal, 0.2 s apart, and Ann a confrontation.
    AgreementReport reportOnTheTwo()
    {
        code(*m_first, "withdrawal", 0.2, 1.4);
        code(*m_first, "confrontation", 2.2, 2.8);
        code(*m_second, "withdrawal", 0.4, 1.4);
        AgreementOptions options;
        options.unit = MediaTime::fromSeconds(0.5);
        options.toleranceS = 0.5;
        return valueOf(agreementOf(*m_first, m_session, options));
    }
};

TEST_F(AgreementServiceTest, MarkersOfTwoPeopleAreComparedOverTimeAndEventByEvent)
{
    const AgreementReport report = reportOnTheTwo();
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
    EXPECT_TRUE(agreementText(report).contains(QStringLiteral("only Ann: 0:00:02.200  Confrontation")))
        << agreementText(report).toStdString();
}

TEST_F(AgreementServiceTest, StagesAndFormsHaveFiguresOfTheirOwn)
{
    const auto stage = [&](LibraryService& library, const char* code, double start, double end) {
        db::PassageDraft draft;
        draft.sessionId = m_session;
        draft.visibility = db::Visibility::Supervision;
        draft.stage = QString::fromLatin1(code);
        draft.moment = moment(start, end);
        valueOf(PassageService(library).add(draft));
    };
    stage(*m_first, "S1", 0, 1.5);
    stage(*m_first, "S2", 1.5, 3);
    stage(*m_second, "S1", 0, 1);
    stage(*m_second, "S2", 1, 3);
    AgreementOptions options;
    options.unit = MediaTime::fromSeconds(0.5);
    const AgreementReport onlyStages = valueOf(agreementOf(*m_first, m_session, options));
    ASSERT_EQ(onlyStages.stages.kappas.size(), 1);
    // Ann: 1 1 1 2 2 2, Ben: 1 1 2 2 2 2.
    EXPECT_NEAR(*onlyStages.stages.kappas[0].value, (5.0 / 6 - 0.5) / 0.5, 1e-9);
    EXPECT_TRUE(onlyStages.stages.alpha.value);
    EXPECT_EQ(onlyStages.stages.shares.size(), 2);
    EXPECT_TRUE(onlyStages.forms.shares.isEmpty());
    for (LibraryService* library : {m_first.get(), m_second.get()}) {
        db::MarkerDraft marker;
        marker.sessionId = m_session;
        marker.visibility = db::Visibility::Supervision;
        marker.type = QStringLiteral("withdrawal");
        marker.subtype = library == m_first.get() ? QStringLiteral("W2") : QStringLiteral("W7");
        marker.moment = moment(0, 1.5);
        valueOf(MarkerService(*library).add(marker));
    }
    const AgreementReport report = valueOf(agreementOf(*m_first, m_session, options));
    EXPECT_NEAR(*report.pairs[0].kappa.value, 1, 1e-9) << "of types";
    // Ann: W2 W2 W2 - - -, Ben: W7 W7 W7 - - -.
    EXPECT_NEAR(*report.forms.kappas[0].value, (0.5 - 0.25) / 0.75, 1e-9);
    const QString text = agreementText(report);
    for (const char* words : {"Stages", "Forms of markers", "in units of 0.5 s", "blocks of 0.5 s"})
        EXPECT_TRUE(text.contains(QLatin1String(words))) << words << '\n' << text.toStdString();
    EXPECT_TRUE(agreementPage(report).contains(QStringLiteral("W7")));
    const QString rows = tabSeparated(agreementRows(report));
    for (const char* row : {"forms\tW2\tAnn", "stages\tS1\tBen", "settings\t"})
        EXPECT_TRUE(rows.contains(QLatin1String(row))) << row << rows.toStdString();
    EXPECT_EQ(agreementJson(report)[QStringLiteral("forms")][QStringLiteral("base_rates")].toArray().size(), 2);
}

TEST(AgreementWords, NothingIsNegativeThatIsRoundedToZeroAndNoUnitIsLengthless)
{
    EXPECT_EQ(roundedText(-0.004), QStringLiteral("0.00"));
    EXPECT_EQ(roundedText(-0.006), QStringLiteral("−0.01"));
    EXPECT_EQ(unitText(MediaTime::fromSeconds(0.01)), QStringLiteral("0.01 s"));
    EXPECT_EQ(unitText(MediaTime::fromSeconds(1)), QStringLiteral("1 s"));
}

TEST_F(AgreementServiceTest, PeopleReadTheWordsOfTheVocabularyInTheirLanguageAndFilesItsCodes)
{
    useLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
    const AgreementReport report = reportOnTheTwo();
    for (const QString& words : {agreementPage(report), agreementText(report)}) {
        EXPECT_TRUE(words.contains(QStringLiteral("Rückzug"))) << words.toStdString();
        EXPECT_FALSE(words.contains(QStringLiteral("withdrawal"))) << words.toStdString();
    }
    EXPECT_TRUE(tabSeparated(agreementRows(report)).contains(QStringLiteral("base_rate\twithdrawal\tBen")));
    useLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
    QLocale::setDefault(QLocale::c());
}

TEST_F(AgreementServiceTest, DecisionsOnCandidatesThatBothDecidedHaveTheirKappaAndBaseRates)
{
    using enum db::DecisionState;
    const QList<QUuid> all = measure(5);
    for (const auto& [place, first, second] : {std::tuple{0, Accepted, Accepted}, std::tuple{1, Accepted, Rejected},
                                               std::tuple{2, Rejected, Rejected}, std::tuple{3, Accepted, Accepted}}) {
        decide(*m_first, all[place], first, "looks at the clock");
        decide(*m_second, all[place], second, "thinks");
    }
    decide(*m_first, all[4], Accepted); // Ben has not
    const auto report = valueOf(agreementOf(*m_first, m_session, {}));
    EXPECT_EQ(report.people, (QStringList{QStringLiteral("Ann"), QStringLiteral("Ben")}));
    ASSERT_EQ(report.decisions.size(), 1);
    const DecisionAgreement& one = report.decisions[0];
    ASSERT_TRUE(one.same && one.kappa.value);
    EXPECT_EQ(one.same->hits, 3);
    EXPECT_EQ(one.same->all, 4);
    // Observed 3/4, by chance 3/4 x 1/2 + 1/4 x 1/2.
    EXPECT_NEAR(*one.kappa.value, 0.5, 1e-12);
    EXPECT_DOUBLE_EQ(one.accepted[0], 0.75);
    EXPECT_DOUBLE_EQ(one.accepted[1], 0.5);
    EXPECT_EQ(agreementJson(report)[QStringLiteral("decisions")].toArray().size(), 1);
    EXPECT_TRUE(agreementText(report).contains(QStringLiteral("accepted: Ann 75 %, Ben 50 %")))
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

TEST_F(AgreementServiceTest, ARatingCountsTheSegmentsThatAreComparedAndSaysHowOftenEachStepWasGiven)
{
    for (int segment = 1; segment <= 3; ++segment)
        rate(*m_first, segment, segment == 3 ? 5 : segment);
    rate(*m_second, 1, 1);
    rate(*m_second, 2, 1);
    const auto report = valueOf(agreementOf(*m_second, m_session, {}));
    ASSERT_EQ(report.ratings.size(), 1);
    for (const Figure& figure : report.ratings[0].figures)
        EXPECT_EQ(figure.units, 2) << figure.name.toStdString();
    EXPECT_EQ(report.ratings[0].steps, (QList<QList<int>>{{1, 1, 0, 0, 1}, {2, 0, 0, 0, 0}}));
    EXPECT_TRUE(agreementText(report).contains(QStringLiteral("how often Ann gave the steps 1 to 5: 1, 1, 0, 0, 1")))
        << agreementText(report).toStdString();
    const QJsonArray people = agreementJson(report)[QStringLiteral("ratings")][0][QStringLiteral("people")].toArray();
    EXPECT_EQ(people[1][QStringLiteral("steps")].toArray().first().toInt(), 2);
    EXPECT_TRUE(agreementPage(report).contains(QStringLiteral("How often each step was given")));
    const QString table = tabSeparated(agreementRows(report));
    EXPECT_TRUE(table.contains(QStringLiteral("\tBen\tshare_of_step_1\t1\t\t\t2"))) << table.toStdString();
}

TEST_F(AgreementServiceTest, TextAndTableSayUnitToleranceAndWhichMarkersWereMatched)
{
    const AgreementReport report = reportOnTheTwo();
    EXPECT_TRUE(agreementText(report).contains(QStringLiteral("up to 0.5 s apart")))
        << agreementText(report).toStdString();
    const QList<QStringList> rows = agreementRows(report);
    for (const QStringList& row : rows)
        EXPECT_EQ(row.size(), rows.front().size());
    const QString table = tabSeparated(rows);
    EXPECT_TRUE(table.contains(QStringLiteral("settings\t\t\tunit_s\t0.5"))) << table.toStdString();
    EXPECT_TRUE(table.contains(QStringLiteral("settings\t\t\ttolerance_s\t0.5")));
    EXPECT_TRUE(table.contains(QStringLiteral("pair\twithdrawal\tAnn & Ben\tonset_apart_s")));
    EXPECT_TRUE(table.contains(QStringLiteral("0.200\t0.400\twithdrawal")));
    EXPECT_TRUE(table.contains(QStringLiteral("only\tconfrontation\tAnn\t\t\t\t\t\t2.200")));
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

TEST_F(AgreementServiceTest, EachStrategyAndTagHasAFigureOfItsOwn)
{
    const auto give = [&](LibraryService& library, double start, double end, const QStringList& strategies,
                          const QStringList& tags) {
        const db::Marker marker = code(library, "withdrawal", start, end);
        db::MarkerDraft draft = marker.draft();
        draft.strategies = strategies;
        draft.tags = tags;
        valueOf(MarkerService(library).edit(marker.id, marker.version, draft));
    };
    give(*m_first, 0.2, 1.4, {QStringLiteral("R5"), QStringLiteral("R6")}, {QStringLiteral("a+b")});
    give(*m_second, 0.4, 1.4, {QStringLiteral("R5")}, {});
    AgreementOptions options;
    options.unit = MediaTime::fromSeconds(0.5);
    const auto report = valueOf(agreementOf(*m_first, m_session, options));
    ASSERT_EQ(report.strategies.size(), 2);
    EXPECT_EQ(report.strategies[0].share.code, QStringLiteral("R5"));
    EXPECT_EQ(report.strategies[0].share.events, (QList<int>{1, 1}));
    // Middles of six units; Ann: y y y - - -, Ben: - y y - - -.
    ASSERT_EQ(report.strategies[0].kappas.size(), 1);
    EXPECT_NEAR(*report.strategies[0].kappas[0].value, (5.0 / 6 - 0.5) / (1 - 0.5), 1e-9);
    EXPECT_NEAR(*report.strategies[1].kappas[0].value, 0, 1e-9);
    ASSERT_EQ(report.tags.size(), 1);
    EXPECT_EQ(report.tags[0].share.code, QStringLiteral("a+b"));
    EXPECT_EQ(report.tags[0].share.events, (QList<int>{1, 0}));
    EXPECT_NEAR(report.tags[0].share.shares[0], 0.5, 1e-9);
    EXPECT_EQ(agreementJson(report)[QStringLiteral("strategies")].toArray().size(), 2);
    EXPECT_TRUE(agreementText(report).contains(QStringLiteral("“R5”: Ann 50.00 % of the time, 1 events")))
        << agreementText(report).toStdString();
}

} // namespace
} // namespace alliance::app
