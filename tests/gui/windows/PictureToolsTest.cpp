#include "app/panels/NoticeBar.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/services/ConsentService.h"
#include "tests/gui/windows/WindowFixture.h"
#include "tests/support/media/NumberPicture.h"

#include <QApplication>
#include <QClipboard>
#include <QWheelEvent>

namespace alliance::app
{
namespace
{

class PictureToolsTest : public WindowTest
{
protected:
    PlayerView& view() { return m_window->review().picture(); }
    void wheel(const QPointF& at, int delta)
    {
        QWheelEvent event(at, view().mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&view(), &event);
    }
    void clearClipboard() { QGuiApplication::clipboard()->clear(); }
    static int clipboardNumber()
    {
        const QImage still = QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_RGB888);
        if (still.isNull())
            return -1;
        return support::readNumber(
            {still.constBits(), still.width(), still.height(), still.bytesPerLine(), base::PixelFormat::Rgb24});
    }
};

TEST_F(PictureToolsTest, TheWheelZoomsAtThePointerAndAKeyShowsTheWholePictureAgain)
{
    makeLibrary();
    openSession();
    const QRectF whole = view().pictureRect();
    const QPointF at = whole.topLeft() + QPointF(whole.width() * 0.25, whole.height() * 0.6);
    wheel(at, 240);
    const QRectF larger = view().pictureRect();
    EXPECT_GT(larger.width(), whole.width() * 1.5);
    EXPECT_NEAR((at.y() - larger.top()) / larger.height(), 0.6, 0.01);
    wheel(at, -120);
    EXPECT_LT(view().pictureRect().width(), larger.width());
    press(Qt::Key_F);
    EXPECT_EQ(view().pictureRect(), whole);
    EXPECT_TRUE(waitForFrame(0));
}

TEST_F(PictureToolsTest, KeysZoomAndPanAndAnotherSessionBeginsWithTheWholePicture)
{
    makeLibrary();
    openSession();
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    const QRectF before = view().pictureRect();
    EXPECT_FALSE(view().zoom().isFit());
    press(Qt::Key_PageDown, Qt::ShiftModifier);
    EXPECT_LT(view().pictureRect().left(), before.left());
    EXPECT_EQ(view().pictureRect().top(), before.top());
    press(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_GE(view().pictureRect().top(), before.top());
    m_actions.action(ActionId::GoHome)->trigger();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(view().zoom().isFit());
}

TEST_F(PictureToolsTest, AZoomedPictureIsDraggedAndAClickStillPlays)
{
    makeLibrary();
    openSession();
    const QPoint middle = view().rect().center();
    wheel(middle, 480);
    const QRectF before = view().pictureRect();
    QTest::mousePress(&view(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(&view(), middle + QPoint(20, 10));
    QTest::mouseMove(&view(), middle + QPoint(60, 30));
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, middle + QPoint(60, 30));
    EXPECT_GT(view().pictureRect().left(), before.left() + 30);
    EXPECT_FALSE(m_session.isPlaying());
    QTest::mouseClick(&view(), Qt::LeftButton, {}, middle);
    EXPECT_TRUE(waitFor([this] { return m_session.isPlaying(); }));
}

TEST_F(PictureToolsTest, TheOverlayIsOffAndSaysWhyItCannotBeShownWithoutAMeasurement)
{
    makeLibrary();
    openSession();
    const QAction* overlay = m_actions.action(ActionId::ShowOverlay);
    EXPECT_FALSE(overlay->isChecked());
    EXPECT_FALSE(overlay->isEnabled());
    EXPECT_FALSE(m_actions.reason(ActionId::ShowOverlay).isEmpty());
    EXPECT_TRUE(view().overlay().empty());
}

TEST_F(PictureToolsTest, TheExactFrameGoesOntoTheClipboardAsLargeAsItWasRecorded)
{
    makeLibrary();
    openSession();
    m_session.seekToFrame(37);
    ASSERT_TRUE(waitForFrame(37));
    clearClipboard();
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([] { return clipboardNumber() == 37; })) << clipboardNumber();
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(320, 192));
    clearClipboard();
}

TEST_F(PictureToolsTest, WhatConsentForbidsDoesNotReachTheClipboard)
{
    makeLibrary();
    {
        const auto library = LibraryService::open(path("library"));
        ASSERT_TRUE(library);
        const auto session = (*library)->session(m_sessionId);
        ASSERT_TRUE(session);
        db::ConsentDraft draft;
        draft.caseId = session->record.caseId;
        draft.purposes = {db::ConsentPurpose::OwnReview};
        ASSERT_TRUE(ConsentService(**library).put(draft, 0));
    }
    openSession();
    clearClipboard();
    m_actions.action(ActionId::CopyStill)->trigger();
    ASSERT_TRUE(waitFor([this] { return m_window->notices().texts().join(u'|').contains(QStringLiteral("onsent")); }))
        << m_window->notices().texts().join(u'|').toStdString();
    EXPECT_TRUE(QGuiApplication::clipboard()->image().isNull());
}

} // namespace
} // namespace alliance::app
