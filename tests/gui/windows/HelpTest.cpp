#include "app/panels/HelpBrowser.h"
#include "app/panels/HelpWindow.h"
#include "app/panels/ImportDialog.h"
#include "app/panels/PreferencesDialog.h"
#include "app/panels/ReviewPage.h"
#include "app/windows/HelpFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>

namespace alliance::app
{
namespace
{

class HelpTest : public WindowTest
{
protected:
    HelpWindow& help()
    {
        HelpWindow* window = m_window->findChild<HelpFlow*>()->window();
        if (!window)
            throw std::runtime_error("no help");
        return *window;
    }
    HelpWindow& openHelp()
    {
        press(Qt::Key_F1);
        EXPECT_TRUE(waitFor([this] { return QApplication::activeWindow() == &help(); }));
        return help();
    }
    void backToProgram()
    {
        m_window->activateWindow();
        EXPECT_TRUE(waitFor([this] { return QApplication::activeWindow() == m_window.get(); }));
    }
    // Presses a link by its words, as the keyboard does.
    static void follow(HelpWindow& help, const QString& words)
    {
        QTextBrowser& browser = help.browser();
        browser.setFocus();
        browser.moveCursor(QTextCursor::Start);
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(&browser, Qt::Key_Tab);
            if (browser.textCursor().selectedText() == words)
                break;
        }
        ASSERT_EQ(browser.textCursor().selectedText(), words);
        QTest::keyClick(&browser, Qt::Key_Return);
    }
};

TEST_F(HelpTest, F1OpensThePageOfThePlaceWhereSomebodyIs)
{
    EXPECT_EQ(openHelp().page(), QStringLiteral("start"));
    backToProgram();
    makeLibrary({30});
    openSession();
    EXPECT_EQ(openHelp().page(), QStringLiteral("watching"));
    backToProgram();
    press(Qt::Key_M);
    EXPECT_EQ(openHelp().page(), QStringLiteral("notes"));
    backToProgram();
    m_actions.action(ActionId::ShowDefinitions)->trigger();
    EXPECT_EQ(openHelp().page(), QStringLiteral("candidates"));
    EXPECT_TRUE(help().text().contains(QStringLiteral("cannot tell")));
}

TEST_F(HelpTest, F1InADialogOpensItsPageAndCanBeReadBesideIt)
{
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = m_window->findChild<PreferencesDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->activateWindow();
    ASSERT_TRUE(waitFor([dialog] { return QApplication::activeWindow() == dialog; }));
    EXPECT_EQ(openHelp().page(), QStringLiteral("keyboard"));
    help().search().setFocus();
    type(QStringLiteral("consent"));
    EXPECT_GT(help().list().count(), 1);
    EXPECT_TRUE(dialog->isVisible());
    help().search().clear();
    help().showPage(QStringLiteral("privacy"));
    follow(help(), QStringLiteral("Consent"));
    EXPECT_TRUE(help().remarkLabel().isVisible()); // a dialog is open
}

TEST_F(HelpTest, LinksLeadToPagesAndBackAndForwardGoAlongThem)
{
    HelpWindow& window = openHelp();
    follow(window, QStringLiteral("It is your own session"));
    EXPECT_EQ(window.page(), QStringLiteral("trainee"));
    EXPECT_EQ(window.list().currentItem()->text(), window.text().section(u'\n', 0, 0));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.page(), QStringLiteral("start"));
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window.page(), QStringLiteral("trainee"));
    press(Qt::Key_Home, Qt::AltModifier);
    EXPECT_EQ(window.page(), QStringLiteral("start"));
}

TEST_F(HelpTest, ALinkRunsItsCommandAndOneThatCannotBeUsedSaysWhy)
{
    HelpWindow& window = openHelp();
    follow(window, QStringLiteral("Feedback"));
    EXPECT_TRUE(window.remarkLabel().text().contains(QStringLiteral("Open a library first")))
        << window.remarkLabel().text().toStdString();
    makeLibrary();
    openLibrary();
    window.activateWindow();
    ASSERT_TRUE(waitFor([&window] { return QApplication::activeWindow() == &window; }));
    window.showPage(QStringLiteral("director"));
    follow(window, QStringLiteral("Collections"));
    EXPECT_EQ(m_window->place(), ActionPlace::Collections);
    EXPECT_TRUE(waitFor([this] { return QApplication::activeWindow() == m_window.get(); }));
}

TEST_F(HelpTest, FindingShowsPlacesAndLeadsToThemByKeyboard)
{
    HelpWindow& window = openHelp();
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(window.search().hasFocus());
    type(QStringLiteral("forgot pass"));
    ASSERT_EQ(window.list().count(), 1);
    EXPECT_EQ(window.page(), QStringLiteral("trouble"));
    EXPECT_FALSE(window.browser().extraSelections().isEmpty());
    type(QStringLiteral("xyz"));
    EXPECT_EQ(window.list().count(), 0);
    press(Qt::Key_Escape); // the words first
    EXPECT_TRUE(window.isVisible());
    EXPECT_GT(window.list().count(), 5);
    press(Qt::Key_Down);
    ASSERT_TRUE(window.list().hasFocus());
    press(Qt::Key_Home);
    EXPECT_EQ(window.page(), QStringLiteral("start"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(HelpTest, TheTextHasTheColoursOfTheThemeAlsoWhenItChanges)
{
    HelpWindow& window = openHelp();
    const auto linkColour = [&window] {
        for (QTextBlock block = window.browser().document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (part.fragment().charFormat().isAnchor() &&
                    part.fragment().charFormat().anchorHref().endsWith(QStringLiteral(".html")))
                    return part.fragment().charFormat().foreground().color();
        return QColor();
    };
    EXPECT_EQ(linkColour(), m_theme.colors.accent);
    m_theme = darkTheme();
    m_theme.apply(*qApp);
    EXPECT_TRUE(waitFor([&] { return linkColour() == m_theme.colors.accent; }));
    m_theme = lightTheme();
    m_theme.apply(*qApp);
    qApp->setStyleSheet({});
}

} // namespace
} // namespace alliance::app
