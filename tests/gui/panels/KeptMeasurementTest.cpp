// What stands beside the queue: the reasons of a candidate, asking for a reason, and the definitions.

#include "app/panels/CandidateExplanation.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/DefinitionsPanel.h"
#include "tests/gui/KeptPicture.h"
#include "tests/gui/panels/ReviewFixture.h"
#include "tests/vision/candidates/SyntheticSession.h"

#include <QApplication>
#include <QTest>

namespace alliance::app
{
namespace
{

class KeptMeasurement : public ReviewTest
{
protected:
    void SetUp() override
    {
        QApplication::setCursorFlashTime(0);
        m_theme.apply(*qApp);
        ReviewTest::SetUp();
    }
    void TearDown() override
    {
        m_shown.reset();
        ReviewTest::TearDown();
        qApp->setStyleSheet({});
    }
    template <typename Panel, typename... More>
    Panel& shown(QSize size, More&... more)
    {
        m_shown = std::make_unique<Panel>(more..., m_theme);
        m_shown->resize(size);
        m_shown->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_shown.get()));
        return static_cast<Panel&>(*m_shown);
    }
    void expectInAllThemes(const char* name) { expectLooksAsKeptInAllThemes(*m_shown, name, m_theme); }

private:
    std::unique_ptr<QWidget> m_shown;
};

TEST_F(KeptMeasurement, OfReasons)
{
    measure(6);
    open();
    auto& reasons = shown<CandidateExplanation>({368, 420}, m_review);
    expectLooksAsKept(reasons, "reasons-none");
    m_review.selectNextCandidate();
    expectInAllThemes("reasons-full");
    auto& queue = shown<CandidateQueue>({360, 600}, m_review);
    m_review.selectNextCandidate();
    queue.rejectCurrent();
    expectInAllThemes("queue-asking");
}

TEST_F(KeptMeasurement, OfDefinitions)
{
    test::SyntheticSession left(60);
    left.headTurn(12, 15, 35).headTurn(24, 29, 35).headTurn(40, 48, 35);
    vision::SessionSignals measured = left.signals();
    measured.people.push_back(test::SyntheticSession(60, 7).person(1));
    measure(measured);
    open();
    auto& panel = shown<DefinitionsPanel>({368, 520}, m_review);
    panel.setActive(true);
    ASSERT_TRUE(waitFor([&] { return !panel.model().isEvaluating(); }));
    expectInAllThemes("definitions-full");
}

TEST_F(KeptMeasurement, OfDefinitionsBeforeMeasuring)
{
    open();
    auto& panel = shown<DefinitionsPanel>({368, 520}, m_review);
    expectLooksAsKept(panel, "definitions-unmeasured");
}

} // namespace
} // namespace alliance::app
