#include "app/windows/ThemeActions.h"

#include "app/panels/PreferencesDialog.h"
#include "app/panels/TransportBar.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>

namespace alliance::app
{
namespace
{

class ThemeActionsTest : public WindowTest
{
protected:
    void TearDown() override { lightTheme().apply(*qApp); }
    QColor corner() { return m_window->grab().toImage().pixelColor(m_window->width() / 2, m_window->height() - 4); }
};

TEST_F(ThemeActionsTest, AnotherLookIsThereAtOnceAndTheNextTime)
{
    ThemeActions themes(m_theme, m_actions, m_settings, *qApp);
    makeLibrary();
    openSession();
    const QColor before = corner();
    m_actions.action(ActionId::ThemeDark)->trigger();
    EXPECT_LT(corner().lightness(), before.lightness());
    EXPECT_EQ(m_theme.colors.surface, darkTheme().colors.surface);
    m_actions.action(ActionId::ThemeContrast)->trigger();
    EXPECT_FALSE(m_actions.action(ActionId::ThemeDark)->isChecked());
    Theme next;
    ActionRegistry actions;
    const ThemeActions again(next, actions, m_settings, *qApp);
    EXPECT_EQ(next.colors.surface, contrastTheme().colors.surface);
    EXPECT_TRUE(actions.action(ActionId::ThemeContrast)->isChecked());
}

TEST_F(ThemeActionsTest, WhatTheSystemChangesIsFollowedAtOnceAndOncePerChange)
{
    SystemLook system;
    int reads = 0;
    ThemeActions themes(m_theme, m_actions, m_settings, *qApp, [&] {
        ++reads;
        static_cast<void>(systemLook()); // its events must not start another reading
        return system;
    });
    const auto change = [&](const SystemLook& to) {
        system = to;
        reads = 0;
        for (int window = 0; window < 3; ++window) { // each is told
            QEvent event(QEvent::ThemeChange);
            QApplication::sendEvent(m_window.get(), &event);
        }
        QTest::qWait(20);
    };
    makeLibrary();
    openSession();
    EXPECT_EQ(m_theme.colors.surface, lightTheme().colors.surface);
    change({.dark = true});
    EXPECT_EQ(m_theme.colors.surface, darkTheme().colors.surface);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), darkTheme().colors.surface);
    EXPECT_EQ(reads, 1);
    change({.dark = true, .highContrast = true});
    EXPECT_EQ(m_theme.colors.surface, contrastTheme().colors.surface);
    EXPECT_EQ(reads, 1);
    m_actions.action(ActionId::ThemeLight)->trigger();
    change({});
    change({.dark = true});
    EXPECT_EQ(m_theme.colors.surface, lightTheme().colors.surface) << "what the person chose";
    m_actions.action(ActionId::ThemeSystem)->trigger();
    EXPECT_EQ(m_theme.colors.surface, darkTheme().colors.surface) << "as it is by now";
}

TEST_F(ThemeActionsTest, APaletteThatSomebodyElseChangesIsLookedAt)
{
    SystemLook system;
    ThemeActions themes(m_theme, m_actions, m_settings, *qApp, [&] { return system; });
    system.dark = true;
    QPalette other = QApplication::palette();
    other.setColor(QPalette::Window, Qt::darkBlue);
    QApplication::setPalette(other);
    EXPECT_TRUE(waitFor([this] { return m_theme.colors.surface == darkTheme().colors.surface; }));
}

TEST_F(ThemeActionsTest, TextOfAnotherSizeIsThereAtOnceInWhatIsOpenAndInWhatIsOpenedLater)
{
    ThemeActions themes(m_theme, m_actions, m_settings, *qApp);
    makeLibrary();
    openSession();
    auto* place = m_window->findChild<TransportBar*>()->findChild<QLineEdit*>();
    const int width = place->width();
    const double plain = m_window->menuBar()->font().pointSizeF();
    m_actions.action(ActionId::Text150)->trigger();
    QTest::qWait(20);
    EXPECT_EQ(m_window->menuBar()->font().pointSizeF(), plain * 1.5);
    EXPECT_NEAR(place->font().pointSizeF(), m_theme.monoFont().pointSizeF(), 0.01);
    EXPECT_GT(place->width(), width * 1.3);
    m_actions.action(ActionId::ShowPreferences)->trigger();
    auto* dialog = shown<PreferencesDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->font().pointSizeF(), plain * 1.5);
    EXPECT_GE(dialog->places().parentWidget()->width(), 264 * 3 / 2);
    m_actions.action(ActionId::Text100)->trigger();
    QTest::qWait(20);
    EXPECT_EQ(dialog->font().pointSizeF(), plain);
    EXPECT_EQ(dialog->places().parentWidget()->width(), 264);
    EXPECT_EQ(place->width(), width);
    dialog->close();
    m_actions.action(ActionId::Text200)->trigger();
    Theme next;
    ActionRegistry actions;
    const ThemeActions again(next, actions, m_settings, *qApp);
    EXPECT_EQ(next.textScale, 2);
    EXPECT_TRUE(actions.action(ActionId::Text200)->isChecked());
}

TEST_F(ThemeActionsTest, AQuestionIsNoNarrowColumn)
{
    ThemeActions themes(m_theme, m_actions, m_settings, *qApp);
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Short"), QStringLiteral("Short?"), QMessageBox::Cancel,
                    m_window.get());
    box.setInformativeText(QStringLiteral("What has been seen cannot be unseen. ").repeated(6).trimmed());
    box.open();
    const auto* words = box.findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel"));
    ASSERT_NE(words, nullptr);
    EXPECT_GE(words->width(), 60 * words->fontMetrics().averageCharWidth());
    EXPECT_LE(words->height(), 5 * words->fontMetrics().lineSpacing());
}

TEST_F(ThemeActionsTest, ANameThatIsAskedForHasRoom)
{
    const ThemeActions themes(m_theme, m_actions, m_settings, *qApp);
    QInputDialog dialog(m_window.get());
    dialog.setLabelText(QStringLiteral("Name"));
    dialog.setTextValue(QStringLiteral("Withdrawal and repair after a hurried task"));
    dialog.open();
    const auto* field = dialog.findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(waitFor([&] { return field->width() > field->fontMetrics().horizontalAdvance(field->text()); }))
        << field->width();
}

} // namespace
} // namespace alliance::app
