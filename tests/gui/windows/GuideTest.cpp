#include "app/panels/GuideBubble.h"
#include "app/panels/HomePage.h"
#include "app/panels/ReviewPage.h"
#include "app/windows/GuideFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMap>
#include <QPushButton>
#include <QStandardPaths>

namespace alliance::app
{
namespace
{

class GuideTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_before = qgetenv("XDG_CACHE_HOME");
        qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
        WindowTest::SetUp();
    }
    void TearDown() override
    {
        if (m_before.isNull())
            qunsetenv("XDG_CACHE_HOME");
        else
            qputenv("XDG_CACHE_HOME", m_before);
    }
    GuideBubble* bubble() { return m_window->findChild<GuideFlow*>()->bubble(); }
    GuideBubble& begin()
    {
        m_actions.action(ActionId::ShowTour)->trigger();
        if (!bubble())
            throw std::runtime_error("no tour");
        return *bubble();
    }
    // The demo library is the one of the test.
    void noteDemo()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("alliance-review"));
        writeFile("alliance-review/demo-library", pathText(path("library")).toUtf8() + '\n');
    }

    QByteArray m_before;
};

TEST_F(GuideTest, TheTourOfASessionBringsUpEachPartAndFramesItByKeyboardAlone)
{
    makeLibrary({30});
    openSession();
    GuideBubble& tour = begin();
    EXPECT_TRUE(tour.hasFocus());
    QStringList titles;
    for (int step = 0; step < 20 && bubble(); ++step) {
        titles.append(tour.title());
        if (tour.target()) {
            EXPECT_TRUE(tour.target()->isVisible()) << tour.title().toStdString();
            const QRect part(tour.target()->mapTo(m_window.get(), QPoint()), tour.target()->size());
            EXPECT_TRUE(m_window->rect().intersects(part)) << tour.title().toStdString(); // not behind another tab
            EXPECT_TRUE(tour.isFramed());
        }
        EXPECT_TRUE(m_window->rect().contains(tour.geometry())) << tour.title().toStdString();
        EXPECT_TRUE(tour.accessibleName().contains(tour.title()));
        EXPECT_FALSE(tour.accessibleDescription().isEmpty());
        press(step % 2 == 0 ? Qt::Key_Right : Qt::Key_Return);
    }
    EXPECT_EQ(bubble(), nullptr);
    EXPECT_EQ(titles.size(), 9) << titles.join(u',').toStdString();
    EXPECT_EQ(m_session.currentFrame(), 0) << "arrows are the tour's";
    EXPECT_TRUE(m_session.notes().isEmpty());
    EXPECT_EQ(m_session.undecidedCount(), 1);
}

TEST_F(GuideTest, NoStepIsHigherThanItsWordsBecauseAnEarlierOneWas)
{
    makeLibrary({30});
    openSession();
    GuideBubble& tour = begin();
    QMap<QString, int> heights;
    while (bubble()) {
        heights.insert(tour.title(), tour.height());
        press(Qt::Key_Right);
    }
    ASSERT_EQ(heights.size(), 9);
    begin();
    GuideBubble& again = *bubble();
    for (int step = 1; step < heights.size(); ++step)
        press(Qt::Key_Right);
    for (int step = 1; step < heights.size(); ++step) { // what came before is what comes after
        EXPECT_EQ(again.height(), heights.value(again.title())) << again.title().toStdString();
        press(Qt::Key_Left);
    }
}

TEST_F(GuideTest, BackGoesBackAndEscEndsItWithTheFocusWhereItWas)
{
    makeLibrary();
    openSession();
    QWidget* before = QApplication::focusWidget();
    GuideBubble& tour = begin();
    const QString first = tour.title();
    press(Qt::Key_Left);
    EXPECT_EQ(tour.title(), first);
    press(Qt::Key_Space);
    EXPECT_NE(tour.title(), first);
    EXPECT_FALSE(m_session.isPlaying());
    press(Qt::Key_Left);
    EXPECT_EQ(tour.title(), first);
    press(Qt::Key_Escape);
    EXPECT_EQ(bubble(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), before);
}

TEST_F(GuideTest, AtItsEndThePanelsAreAsTheyWere)
{
    makeLibrary({30});
    openSession();
    const auto dock = [this](const char* name) { return m_window->findChild<QDockWidget*>(QString::fromLatin1(name)); };
    const auto inFront = [](const QDockWidget* one) { return !one->visibleRegion().isEmpty(); };
    dock("markersDock")->raise();
    dock("reasonsDock")->hide();
    layOut();
    ASSERT_TRUE(inFront(dock("markersDock")));
    ASSERT_FALSE(inFront(dock("queueDock")));
    begin();
    bool cameUp = false;
    for (int step = 0; step < 20 && bubble(); ++step) {
        cameUp = cameUp || (inFront(dock("queueDock")) && !inFront(dock("markersDock")));
        press(Qt::Key_Right);
    }
    ASSERT_EQ(bubble(), nullptr);
    EXPECT_TRUE(cameUp);
    EXPECT_TRUE(waitFor([&] { return inFront(dock("markersDock")); }));
    EXPECT_FALSE(inFront(dock("queueDock")));
    EXPECT_TRUE(dock("reasonsDock")->isHidden());
}

TEST_F(GuideTest, FromTheListOfSessionsTheTourOpensTheChosenOne)
{
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return m_window->home().currentSession() == m_sessionId; }));
    GuideBubble& tour = begin();
    press(Qt::Key_Return);
    EXPECT_EQ(tour.title(), QStringLiteral("Sessions"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&tour] { return tour.isVisible() && tour.title() == QStringLiteral("The picture"); }));
    EXPECT_TRUE(m_window->showsReview());
    EXPECT_EQ(tour.target(), &m_window->review().picture());
    press(Qt::Key_Left);
    EXPECT_EQ(tour.title(), QStringLiteral("Sessions"));
    EXPECT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
}

TEST_F(GuideTest, AtTheEndOfATourThatOpenedTheSessionItsPanelsAreThere)
{
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return m_window->home().currentSession() == m_sessionId; }));
    const auto* queue = m_window->findChild<QDockWidget*>(QStringLiteral("queueDock"));
    GuideBubble& tour = begin();
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&tour] { return tour.isVisible() && tour.title() == QStringLiteral("The picture"); }));
    for (int step = 0; step < 20 && bubble(); ++step)
        press(Qt::Key_Right);
    ASSERT_EQ(bubble(), nullptr);
    EXPECT_TRUE(m_window->showsReview());
    EXPECT_TRUE(waitFor([&] { return !queue->visibleRegion().isEmpty(); }));
}

TEST_F(GuideTest, WithoutAnyLibraryTheTourStaysOnTheFirstPage)
{
    EXPECT_FALSE(m_actions.action(ActionId::OpenDemo)->isEnabled());
    GuideBubble& tour = begin();
    int steps = 0;
    for (; steps < 20 && bubble(); ++steps)
        press(Qt::Key_Return);
    EXPECT_EQ(steps, 3);
    EXPECT_FALSE(m_library.isOpen());
    static_cast<void>(tour);
}

TEST_F(GuideTest, TheDemoCaseIsOfferedWhereThereIsOneAndTheTourLeadsThroughIt)
{
    makeLibrary();
    noteDemo();
    m_library.close();
    m_actions.action(ActionId::ShowTour)->trigger();
    for (int step = 0; step < 2; ++step)
        press(Qt::Key_Return);
    ASSERT_TRUE(waitFor(
        [this] { return bubble() && bubble()->isVisible() && bubble()->title() == QStringLiteral("The picture"); }));
    EXPECT_TRUE(m_library.isOpen());
    EXPECT_EQ(m_session.sessionId(), m_sessionId);
    m_actions.action(ActionId::GoHome)->trigger();
    EXPECT_TRUE(waitFor([this] { return !bubble(); })) << "what it pointed at has gone";
    m_library.close();
    EXPECT_TRUE(m_actions.action(ActionId::OpenDemo)->isEnabled());
    m_actions.action(ActionId::OpenDemo)->trigger();
    EXPECT_TRUE(waitFor([this] { return m_library.isOpen(); }));
}

TEST_F(GuideTest, TheFrameFollowsItsPartWhenTheWindowChanges)
{
    makeLibrary();
    openSession();
    GuideBubble& tour = begin();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    ASSERT_EQ(tour.title(), QStringLiteral("The timeline"));
    m_window->resize(1100, 680);
    EXPECT_TRUE(waitFor([&] { return m_window->rect().contains(tour.geometry()); }));
    const auto* frame = m_window->findChild<GuideFrame*>();
    ASSERT_NE(frame, nullptr);
    EXPECT_TRUE(waitFor([&] {
        const QRect part(tour.target()->mapTo(m_window.get(), QPoint()), tour.target()->size());
        return frame->geometry().adjusted(-4, -4, 4, 4).contains(part.intersected(m_window->rect()));
    }));
}

} // namespace
} // namespace alliance::app
