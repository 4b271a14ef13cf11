#include "app/windows/PanelPlaces.h"

#include "app/panels/NoteEditor.h"
#include "app/windows/SideDock.h"
#include "app/windows/ThemeActions.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

#include <atomic>
#include <chrono>
#include <thread>

namespace alliance::app
{
namespace
{

class PanelPlacesTest : public WindowTest
{
protected:
    QDockWidget& dock(const char* name) { return *m_window->findChild<QDockWidget*>(QString::fromLatin1(name)); }
    QString tabs()
    {
        QStringList titles;
        for (const QTabBar* bar : m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
            for (int i = 0; bar->isVisible() && i < bar->count(); ++i)
                titles.append(bar->tabText(i));
        titles.sort();
        return titles.join(QStringLiteral(", "));
    }
    // Its edge beside the picture, with the mouse.
    void drag(const QDockWidget& panel, int by)
    {
        const QPoint from(panel.x() - 2, panel.y() + panel.height() / 2);
        const auto mouse = [this](QEvent::Type type, const QPoint& at, Qt::MouseButtons held) {
            const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
            QMouseEvent event(type, at, m_window->mapToGlobal(at), button, held, Qt::NoModifier);
            QApplication::sendEvent(m_window.get(), &event);
        };
        mouse(QEvent::MouseMove, from, Qt::NoButton);
        mouse(QEvent::MouseButtonPress, from, Qt::LeftButton);
        mouse(QEvent::MouseMove, from + QPoint(by / 2, 0), Qt::LeftButton);
        layOut();
        mouse(QEvent::MouseMove, from + QPoint(by, 0), Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, from + QPoint(by, 0), Qt::NoButton);
        layOut();
    }
    void beginNote()
    {
        makeLibrary();
        openSession();
        press(Qt::Key_M);
        ASSERT_TRUE(waitFor([this] { return dock("noteDock").isAncestorOf(QApplication::focusWidget()); }));
    }
};

TEST_F(PanelPlacesTest, APanelGoesIntoAWindowOfItsOwnWithItsTextAndBackAgain)
{
    beginNote();
    type(QStringLiteral("one "));
    press(Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_TRUE(dock("noteDock").isFloating());
    EXPECT_TRUE(dock("noteDock").isVisible());
    ASSERT_TRUE(waitFor([this] { return dock("noteDock").isAncestorOf(QApplication::focusWidget()); }));
    auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("two"));
    EXPECT_EQ(field->toPlainText(), QStringLiteral("one two"));
    EXPECT_TRUE(waitFor([this] { return dock("noteDock").isActiveWindow(); }));
    m_actions.action(ActionId::FloatPanel)->trigger();
    EXPECT_FALSE(dock("noteDock").isFloating());
    EXPECT_EQ(field->toPlainText(), QStringLiteral("one two"));
    EXPECT_TRUE(waitFor([this] { return m_window->isActiveWindow(); }));
    EXPECT_EQ(QApplication::focusWidget(), field);
    EXPECT_TRUE(waitFor([this] { return tabs().contains(QStringLiteral("Note,")); })) << tabs().toStdString();
}

TEST_F(PanelPlacesTest, APanelOnTheOtherSideIsThereAgainWhenTheNextSessionOpens)
{
    beginNote();
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(m_window->dockWidgetArea(&dock("noteDock")), Qt::LeftDockWidgetArea);
    EXPECT_TRUE(dock("noteDock").isVisible());
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
    EXPECT_FALSE(dock("noteDock").isVisible());
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_EQ(m_window->dockWidgetArea(&dock("noteDock")), Qt::LeftDockWidgetArea);
    press(Qt::Key_M);
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(m_window->dockWidgetArea(&dock("noteDock")), Qt::RightDockWidgetArea);
}

TEST_F(PanelPlacesTest, NoRowOfTitlesStaysOnAPageWithoutPanels)
{
    makeLibrary();
    openSession();
    m_actions.action(ActionId::ShowDifferences)->trigger();
    m_actions.action(ActionId::ShowComparison)->trigger();
    const auto rows = [this] {
        const auto bars = m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
        return std::count_if(bars.begin(), bars.end(),
                             [](const QTabBar* bar) { return !bar->visibleRegion().isEmpty(); });
    };
    ASSERT_TRUE(waitFor([&] { return rows() == 2; }));
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
    EXPECT_TRUE(waitFor([&] { return rows() == 0; }));
    // Sometimes one stays where it was.
    for (auto* bar : m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->setGeometry(900, 500, 300, 30);
        bar->show();
    }
    ASSERT_GT(rows(), 0);
    m_actions.action(ActionId::ShowCollections)->trigger();
    EXPECT_TRUE(waitFor([&] { return rows() == 0; }));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(waitFor([&] { return rows() == 2; })) << "they are back";
}

TEST_F(PanelPlacesTest, ResettingPutsAllOfThemBack)
{
    beginNote();
    const QString all = tabs();
    ASSERT_TRUE(all.contains(QStringLiteral("Note, Notes"))) << all.toStdString();
    press(Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    m_actions.action(ActionId::ShowDefinitions)->trigger();
    m_actions.action(ActionId::ShowSearch)->trigger();
    ASSERT_TRUE(waitFor([this] { return dock("searchDock").isAncestorOf(QApplication::focusWidget()); }));
    m_actions.action(ActionId::MovePanel)->trigger();
    EXPECT_EQ(m_window->dockWidgetArea(&dock("searchDock")), Qt::LeftDockWidgetArea);
    m_actions.action(ActionId::ResetLayout)->trigger();
    EXPECT_FALSE(dock("noteDock").isFloating());
    EXPECT_EQ(m_window->dockWidgetArea(&dock("searchDock")), Qt::RightDockWidgetArea);
    EXPECT_TRUE(waitFor([&] { return tabs() == all; })) << tabs().toStdString();
}

TEST_F(PanelPlacesTest, OutsideAPanelTheCommandsSayWhatIsMissing)
{
    makeLibrary();
    EXPECT_FALSE(m_actions.action(ActionId::FloatPanel)->isEnabled());
    openSession();
    EXPECT_FALSE(m_actions.action(ActionId::MovePanel)->isEnabled());
    EXPECT_TRUE(m_actions.reason(ActionId::MovePanel).contains(QStringLiteral("panel")));
    press(Qt::Key_M);
    EXPECT_TRUE(waitFor([this] { return m_actions.action(ActionId::MovePanel)->isEnabled(); }));
}

TEST_F(PanelPlacesTest, TheMenuOfATabOffersItForThatPanel)
{
    beginNote();
    QTabBar* bar = nullptr;
    int index = -1;
    for (auto* one : m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
        for (int i = 0; i < one->count(); ++i)
            if (one->isVisible() && one->tabText(i) == QStringLiteral("Candidates")) {
                bar = one;
                index = i;
            }
    ASSERT_NE(bar, nullptr);
    bar->setCurrentIndex(index);
    const QPoint at = bar->tabRect(index).center();
    QContextMenuEvent wish(QContextMenuEvent::Mouse, at, bar->mapToGlobal(at));
    QApplication::sendEvent(bar, &wish);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    menu->setActiveAction(menu->actions().front());
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return dock("queueDock").isFloating(); }));
    EXPECT_FALSE(dock("noteDock").isFloating());
}

TEST_F(PanelPlacesTest, ALargeWindowGivesItsPanelsMoreAndNeverMoreThanTheyCanUse)
{
    EXPECT_EQ(PanelPlaces::usualWidth(1280, 1), 368);
    EXPECT_EQ(PanelPlaces::usualWidth(1920, 1), 422);
    EXPECT_EQ(PanelPlaces::usualWidth(3840, 1), 560);
    EXPECT_EQ(PanelPlaces::usualWidth(1280, 1.5), 460) << "the picture keeps the larger part";
}

TEST_F(PanelPlacesTest, AWidthThatSomebodyGaveIsThereAfterFullScreenAndHoweverTheSessionWasLeft)
{
    makeLibrary();
    openSession();
    const auto width = [this] { return dock("queueDock").width(); };
    ASSERT_TRUE(waitFor([&] { return width() > 0; }));
    const int wide = width() + 90;
    m_window->resizeDocks({&dock("queueDock")}, {wide}, Qt::Horizontal);
    ASSERT_TRUE(waitFor([&] { return width() == wide; })) << width();
    m_actions.action(ActionId::FullScreen)->trigger();
    ASSERT_TRUE(waitFor([this] { return m_window->isFullScreen() && dock("queueDock").isHidden(); }));
    m_actions.action(ActionId::FullScreen)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_window->isFullScreen() && dock("queueDock").isVisible(); }));
    EXPECT_TRUE(waitFor([&] { return width() == wide; })) << width();
    m_library.close();
    ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
    openSession();
    EXPECT_TRUE(waitFor([&] { return width() == wide; })) << width();
    m_session.close();
    ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(waitFor([&] { return width() == wide; })) << width();
}

TEST_F(PanelPlacesTest, AWindowThatGrowsGivesThemMoreUntilSomebodyChoosesTheirWidth)
{
    m_window->resize(1280, 720);
    makeLibrary();
    openSession();
    const auto width = [this] { return dock("queueDock").width(); };
    const int small = PanelPlaces::usualWidth(1280, 1);
    const int large = PanelPlaces::usualWidth(1920, 1);
    ASSERT_GT(large, small);
    EXPECT_TRUE(waitFor([&] { return width() == small; })) << width();
    m_window->resize(1920, 1080);
    EXPECT_TRUE(waitFor([&] { return width() == large; })) << width() << ", not " << large;
    m_window->resize(1280, 720);
    EXPECT_TRUE(waitFor([&] { return width() == small; })) << width() << ", not " << small;
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
    m_window->resize(1920, 1080);
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(waitFor([&] { return width() == large; })) << width() << ": nobody had chosen the other";
    waitForAnswers();
    drag(dock("queueDock"), -120);
    const int chosen = width();
    EXPECT_GT(chosen, large + 40);
    m_window->resize(1280, 720);
    layOut();
    EXPECT_TRUE(waitFor([&] { return width() == chosen; })) << width() << ", not " << chosen;
    m_window->resize(1920, 1080);
    layOut();
    EXPECT_TRUE(waitFor([&] { return width() == chosen; })) << width() << ", not " << chosen;
    m_actions.action(ActionId::ResetLayout)->trigger();
    EXPECT_TRUE(waitFor([&] { return width() == large; })) << width() << ", not " << large;
    m_window->resize(1280, 720);
    EXPECT_TRUE(waitFor([&] { return width() == small; })) << width() << ": reset, it follows again";
}

TEST_F(PanelPlacesTest, TheirWidthGoesWithTheSizeOfText)
{
    {
        ThemeActions themes(m_theme, m_actions, m_settings, *qApp);
        makeLibrary();
        openSession();
        const auto width = [this] { return dock("queueDock").width(); };
        const auto leave = [this] {
            m_actions.action(ActionId::GoHome)->trigger();
            ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
        };
        const auto comeBack = [this] {
            m_window->openSession(m_sessionId);
            ASSERT_TRUE(waitForFrame(0));
        };
        const int small = m_window->width() / 4;
        const int large = small * 5 / 4;
        const int most = m_window->width() * 36 / 100;
        m_window->resizeDocks({&dock("queueDock")}, {small}, Qt::Horizontal);
        ASSERT_TRUE(waitFor([&] { return width() == small; })) << width();
        leave();
        m_actions.action(ActionId::Text125)->trigger();
        comeBack();
        EXPECT_TRUE(waitFor([&] { return width() == large; })) << width() << ", not " << large;
        m_actions.action(ActionId::Text150)->trigger();
        EXPECT_TRUE(waitFor([&] { return width() == most; })) << width() << ", not " << most << ": while it is open";
        leave();
        m_actions.action(ActionId::Text100)->trigger();
        comeBack();
        EXPECT_TRUE(waitFor([&] { return width() == small; })) << width() << ", not " << small;
    }
    lightTheme().apply(*qApp);
}

TEST_F(PanelPlacesTest, WorkInTheBackgroundLeavesTheTabThatIsRead)
{
    makeLibrary();
    openSession();
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
    m_library.clearEndedJobs();
    bringUp(dock("notesDock"));
    ASSERT_TRUE(waitFor([this] { return !dock("notesDock").visibleRegion().isEmpty(); }));
    const auto* work = m_window->findChild<QPushButton*>(QStringLiteral("work"));
    ASSERT_TRUE(waitFor([&] { return !work->isVisible(); }));
    auto goOn = std::make_shared<std::atomic<bool>>(false);
    m_library.start(JobKind::Annotations, QStringLiteral("Seal"), [goOn](LibraryService&, const JobContext&) {
        while (!*goOn)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return Outcome<QVariant>(QVariant());
    });
    EXPECT_TRUE(waitFor([&] { return work->isVisible() && work->text().startsWith(QStringLiteral("Background: ")); }))
        << work->text().toStdString();
    *goOn = true;
    EXPECT_TRUE(waitFor([&] { return !work->isVisible(); }));
    m_actions.action(ActionId::MeasureAgain)->trigger();
    ASSERT_NE(m_library.measuring(m_sessionId), nullptr);
    EXPECT_TRUE(waitFor([this] { return !m_library.busy(); }));
    EXPECT_FALSE(dock("notesDock").visibleRegion().isEmpty());
    EXPECT_TRUE(dock("jobsDock").visibleRegion().isEmpty());
}

} // namespace
} // namespace alliance::app
