#include "app/panels/CoverageStrip.h"

#include "app/services/CoverageText.h"
#include "tests/gui/panels/ReviewFixture.h"
#include "tests/vision/candidates/SyntheticSession.h"

#include <QLabel>
#include <QTest>

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

} // namespace
} // namespace alliance::app
