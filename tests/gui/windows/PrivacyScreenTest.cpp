#include "app/panels/PrivacyCover.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/ShortcutsDialog.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>

namespace alliance::app
{
namespace
{

class PrivacyScreenTest : public WindowTest
{
protected:
    static PrivacyCover* coverOf(QWidget& window)
    {
        for (PrivacyCover* cover : window.findChildren<PrivacyCover*>(QString(), Qt::FindDirectChildrenOnly))
            if (cover->isVisible())
                return cover;
        return nullptr;
    }
    // How many of its pixels are of the one colour that most of the cover has.
    static double calm(QWidget& window)
    {
        const QImage shot = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = shot.pixel(2, 2);
        qint64 same = 0;
        for (int y = 0; y < shot.height(); ++y)
            for (int x = 0; x < shot.width(); ++x)
                same += shot.pixel(x, y) == ground;
        return static_cast<double>(same) / (static_cast<double>(shot.width()) * shot.height());
    }
};

TEST_F(PrivacyScreenTest, OneKeyHidesThePictureStopsAndSilencesAndTheSameKeyBringsItBack)
{
    makeLibrary();
    openSession();
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return m_session.isPlaying() && m_session.currentFrame() > 2; }));
    const QString title = m_window->windowTitle();
    press(Qt::Key_F9);
    ASSERT_NE(coverOf(*m_window), nullptr);
    EXPECT_EQ(coverOf(*m_window)->geometry(), m_window->rect());
    EXPECT_GT(calm(*m_window), 0.97);
    EXPECT_TRUE(m_playback.isSilenced());
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("Alliance Review"));
    EXPECT_TRUE(waitFor([this] { return !m_session.isPlaying(); }));
    press(Qt::Key_F9);
    EXPECT_EQ(coverOf(*m_window), nullptr);
    EXPECT_FALSE(m_playback.isSilenced());
    EXPECT_FALSE(m_session.isPlaying()) << "whoever comes back decides when it goes on";
    EXPECT_EQ(m_window->windowTitle(), title);
    EXPECT_EQ(QApplication::focusWidget(), &m_window->review().picture());
}

TEST_F(PrivacyScreenTest, NoOtherKeyDoesAnythingWhileEverythingIsHidden)
{
    makeLibrary({30});
    openSession();
    m_session.selectCandidate(m_session.candidates().front().record.id);
    ASSERT_TRUE(waitForFrame(30));
    press(Qt::Key_F9);
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_L, Qt::Key_Right, Qt::Key_M, Qt::Key_Escape})
        press(key);
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_NE(coverOf(*m_window), nullptr);
    EXPECT_EQ(m_session.undecidedCount(), 1);
    EXPECT_EQ(m_session.currentFrame(), 30);
    press(Qt::Key_Space); // the button that goes on has the focus
    EXPECT_TRUE(waitFor([this] { return !coverOf(*m_window); }));
    EXPECT_FALSE(m_session.isPlaying());
}

TEST_F(PrivacyScreenTest, ItWorksInATextFieldAndTheTextStays)
{
    makeLibrary();
    openSession();
    press(Qt::Key_M);
    type(QStringLiteral("what was felt"));
    auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    press(Qt::Key_F9);
    EXPECT_NE(coverOf(*m_window), nullptr);
    type(QStringLiteral("unseen"));
    press(Qt::Key_F9);
    EXPECT_EQ(field->toPlainText(), QStringLiteral("what was felt"));
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(PrivacyScreenTest, ItWorksPastADialogAndAMenuAndCoversWhatOpensMeanwhile)
{
    makeLibrary();
    openSession();
    m_actions.action(ActionId::EditShortcuts)->trigger();
    auto* dialog = m_window->findChild<ShortcutsDialog*>();
    ASSERT_TRUE(waitFor([dialog] { return QApplication::activeWindow() == dialog; }));
    press(Qt::Key_F9);
    EXPECT_NE(coverOf(*m_window), nullptr);
    ASSERT_NE(coverOf(*dialog), nullptr);
    EXPECT_GT(calm(*dialog), 0.9);
    auto* late = new QDialog(m_window.get());
    late->setAttribute(Qt::WA_DeleteOnClose);
    late->setWindowTitle(QStringLiteral("AB-01"));
    late->show();
    EXPECT_NE(coverOf(*late), nullptr);
    EXPECT_NE(late->windowTitle(), QStringLiteral("AB-01"));
    press(Qt::Key_F9);
    EXPECT_EQ(coverOf(*dialog), nullptr);
    EXPECT_EQ(late->windowTitle(), QStringLiteral("AB-01"));
    late->close();
    dialog->close();

    QMenu menu;
    menu.addAction(QStringLiteral("AB-01"));
    menu.popup(m_window->mapToGlobal(QPoint(20, 20)));
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&menu));
    QTest::keyClick(&menu, Qt::Key_F9);
    EXPECT_NE(coverOf(*m_window), nullptr);
    EXPECT_FALSE(menu.isVisible());
    m_window->resize(1100, 700);
    EXPECT_EQ(coverOf(*m_window)->size(), m_window->size());
}

TEST_F(PrivacyScreenTest, TheSoundThatWasMutedBeforeStaysMuted)
{
    makeLibrary();
    openSession();
    m_playback.setMuted(true);
    m_actions.action(ActionId::HideEverything)->trigger();
    m_actions.action(ActionId::HideEverything)->trigger();
    EXPECT_TRUE(m_playback.isMuted());
}

} // namespace
} // namespace alliance::app
