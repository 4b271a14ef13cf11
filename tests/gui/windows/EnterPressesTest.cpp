#include "app/panels/HomePage.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace alliance::app
{
namespace
{

class EnterPressesTest : public WindowTest
{
protected:
    template <typename Button>
    Button* buttonNamed(QWidget& among, const QString& text)
    {
        for (auto* button : among.findChildren<Button*>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }
};

TEST_F(EnterPressesTest, TheButtonThatHasTheKeyboardOnThePageOfSessions)
{
    makeLibrary();
    openLibrary();
    auto* collections = buttonNamed<QPushButton>(m_window->home(), QStringLiteral("Collections"));
    ASSERT_NE(collections, nullptr);
    collections->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_window->place(), ActionPlace::Sessions);
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->place(), ActionPlace::Collections);
}

TEST_F(EnterPressesTest, NoButtonThatGetsTheKeyboardFromTheFieldThatTookIt)
{
    makeLibrary();
    openLibrary();
    auto* collections = buttonNamed<QPushButton>(m_window->home(), QStringLiteral("Collections"));
    ASSERT_NE(collections, nullptr);
    auto* field = m_window->home().findChild<QLineEdit*>(QStringLiteral("findSession"));
    field->disconnect();
    QObject::connect(field, &QLineEdit::returnPressed, collections, [=] { collections->setFocus(); });
    field->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(collections->hasFocus());
    EXPECT_EQ(m_window->place(), ActionPlace::Sessions);
}

TEST_F(EnterPressesTest, TheButtonInAPanelThatFloatsAndNoBoxThatIsTicked)
{
    makeLibrary({10});
    openSession();
    auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("noteDock"));
    dock->setFloating(true);
    dock->activateWindow();
    auto* principle = buttonNamed<QPushButton>(*dock, QStringLiteral("M4"));
    ASSERT_NE(principle, nullptr);
    principle->setFocus();
    ASSERT_TRUE(waitFor([&] { return principle->hasFocus(); }));
    ASSERT_FALSE(principle->isChecked());
    press(Qt::Key_Return);
    EXPECT_TRUE(principle->isChecked());
    press(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_FALSE(principle->isChecked());
    auto* box = new QCheckBox(QStringLiteral("Ticked?"), m_window->centralWidget());
    box->show();
    m_window->activateWindow();
    box->setFocus();
    ASSERT_TRUE(waitFor([&] { return box->hasFocus(); }));
    press(Qt::Key_Return);
    EXPECT_FALSE(box->isChecked());
}

} // namespace
} // namespace alliance::app
