#include "app/panels/CoverageStrip.h"

#include "app/panels/CandidateQueue.h"
#include "app/panels/ElidedButton.h"
#include "app/services/CoverageText.h"
#include "tests/gui/panels/ReviewFixture.h"
#include "tests/vision/candidates/SyntheticSession.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

using CoverageStripTest = ReviewTest;

TEST_F(CoverageStripTest, WhatHoldsForAllOfTheRecordingIsReadWithoutATooltip)
{
    vision::SessionSignals measured = test::SyntheticSession(60).signals();
    measured.remarks = {vision::SceneRemark::OnePerson, vision::SceneRemark::CameraMoves};
    measure(measured);
    CoverageStrip strip(m_review, m_theme);
    strip.resize(280, 400);
    strip.show();
    open();
    const auto wholly = [&](vision::SceneRemark remark) {
        for (const auto* label : strip.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(remarkText(remark)))
                return label->height() >= label->heightForWidth(label->width());
        return false;
    };
    EXPECT_TRUE(waitFor([&] { return wholly(vision::SceneRemark::OnePerson); }));
    EXPECT_TRUE(wholly(vision::SceneRemark::CameraMoves));
}

TEST_F(CoverageStripTest, WhyNothingCanBeToldOfSomebodyIsReadWithoutATooltip)
{
    vision::SessionSignals measured = test::SyntheticSession(60).hide(10, 40).signals();
    measured.people.push_back(test::SyntheticSession(60, 7).gone(5, 50).person(1));
    measured.people[0].place = vision::Place::Left;
    measured.people[1].place = vision::Place::Right;
    measure(measured);
    CoverageStrip strip(m_review, m_theme);
    strip.resize(240, 500);
    strip.show();
    open();
    const auto* gaps = strip.findChild<QLabel*>(QStringLiteral("coverageRemarks"));
    ASSERT_TRUE(waitFor([&] { return gaps->isVisible(); }));
    EXPECT_TRUE(gaps->text().startsWith(QStringLiteral("Cannot tell: left: "))) << gaps->text().toStdString();
    EXPECT_TRUE(gaps->text().contains(QStringLiteral("right: "))) << gaps->text().toStdString();
    EXPECT_FALSE(gaps->text().contains(u'…'));
    EXPECT_GT(gaps->fontMetrics().horizontalAdvance(gaps->text()), gaps->width()) << "one line would not hold it";
    EXPECT_TRUE(waitFor([&] {
        return gaps->height() >= 2 * gaps->fontMetrics().lineSpacing() &&
               gaps->height() >= gaps->heightForWidth(gaps->width());
    }));
}

// Of a minute.
vision::SessionSignals nobodyFollowed()
{
    vision::SessionSignals nobody;
    nobody.frames = 300;
    nobody.width = 160;
    nobody.height = 96;
    nobody.covered = {base::MediaTime{}, base::MediaTime::fromSeconds(60)};
    nobody.remarks = {vision::SceneRemark::NobodySeen};
    return nobody;
}

TEST_F(CoverageStripTest, WhereNobodyCouldBeFollowedNoHeadingStandsAloneAboveTheQueueThatSaysIt)
{
    measure(nobodyFollowed());
    CandidateQueue queue(m_review, m_theme);
    queue.resize(368, 420);
    queue.show();
    open();
    ASSERT_FALSE(m_review.findings().run.isNull()) << "measured";
    EXPECT_EQ(queue.findChild<QLabel*>(QStringLiteral("candidateEmptyTitle"))->text(),
              QStringLiteral("Nobody could be followed"));
    EXPECT_FALSE(queue.findChild<CoverageStrip*>()->isVisible());
}

TEST_F(CoverageStripTest, WhereNobodyCouldBeFollowedOtherRemarksStandWithoutTheHeading)
{
    vision::SessionSignals nobody = nobodyFollowed();
    nobody.remarks.push_back(vision::SceneRemark::UpsideDown);
    measure(nobody);
    CandidateQueue queue(m_review, m_theme);
    queue.resize(368, 420);
    queue.show();
    open();
    const auto* strip = queue.findChild<CoverageStrip*>();
    EXPECT_TRUE(strip->isVisible());
    EXPECT_EQ(strip->plainText(), remarkText(vision::SceneRemark::UpsideDown));
    for (const auto* label : strip->findChildren<QLabel*>())
        EXPECT_FALSE(label->isVisible() && label->text().startsWith(QStringLiteral("Who is who")));
}

TEST_F(CoverageStripTest, WhereANewMeasurementFollowedNobodyThatStandsAboveWhatWasDecidedBefore)
{
    measure(1);
    open();
    m_review.decide(candidate(0).record.id, db::DecisionState::Accepted);
    settle();
    close();
    measure(nobodyFollowed());
    CandidateQueue queue(m_review, m_theme);
    queue.resize(368, 420);
    queue.show();
    open();
    ASSERT_EQ(m_review.candidates().size(), 1) << "what was decided stays";
    ASSERT_TRUE(m_review.findings().people.isEmpty());
    const auto* strip = queue.findChild<CoverageStrip*>();
    EXPECT_TRUE(strip->isVisible());
    EXPECT_EQ(strip->plainText(),
              remarkText(vision::SceneRemark::NobodySeen) + u' ' + remarkAdvice(vision::SceneRemark::NobodySeen));
    const auto* words = strip->findChild<QLabel*>(QStringLiteral("sceneRemarks"));
    EXPECT_TRUE(waitFor([&] { return words->height() >= words->heightForWidth(words->width()); }));
}

TEST(WhoIsWho, KeepsItsDescendersInLargeTextAndLittleRoom)
{
    Theme large = lightTheme();
    large.textScale = 2.5;
    large.apply(*qApp);
    QWidget panel;
    auto* layout = new QVBoxLayout(&panel);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* who = new ElidedButton(QStringLiteral("Right: who?"));
    who->setProperty("person", true);
    layout->addWidget(who);
    panel.show();
    panel.resize(420, 10); // no less than its layout needs
    EXPECT_TRUE(waitFor([&] { return who->isVisible() && who->height() < 2 * who->sizeHint().height(); }));
    EXPECT_GE(who->height(), who->sizeHint().height());
    EXPECT_GT(who->sizeHint().height(), who->fontMetrics().height());
    lightTheme().apply(*qApp);
}

} // namespace
} // namespace alliance::app
