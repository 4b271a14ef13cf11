#include "app/panels/NoticeBar.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/services/ConsentService.h"
#include "tests/gui/windows/SampleWork.h"
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

// With the measured heads of turnedHeads().
class OverlayOnThePicture : public PictureToolsTest
{
protected:
    void SetUp() override
    {
        PictureToolsTest::SetUp();
        makeLibrary();
        inLibrary([this](LibraryService& library) {
            keepMeasurement(library, m_sessionId, turnedHeads());
            return 0;
        });
        openSession();
    }
    QImage grabbed() { return view().grab().toImage().convertToFormat(QImage::Format_RGB32); }
    // In pixels of the view: so far from the middle of a head, in heights of the face.
    QPointF at(std::size_t person, double right, double down)
    {
        const QRectF picture = view().pictureRect();
        const QPoint place = kMeasuredPlaces[person];
        return picture.topLeft() + QPointF((place.x() + right * kMeasuredFace) / 1280 * picture.width(),
                                           (place.y() + down * kMeasuredFace) / 720 * picture.height());
    }
    // Share of the pixels that differ, of those in the rectangle round that place.
    double changed(const QImage& a, const QImage& b, const QPointF& place, double half)
    {
        const QRect area = QRectF(place - QPointF(half, half), place + QPointF(half, half)).toRect();
        int others = 0;
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                others += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        return others / static_cast<double>(area.width() * area.height());
    }
};

TEST_F(OverlayOnThePicture, IsPaintedWhereTheFacesAreAndTurnedAsTheyWereMeasured)
{
    const QImage without = grabbed();
    press(Qt::Key_V, Qt::ShiftModifier);
    ASSERT_TRUE(m_actions.action(ActionId::ShowOverlay)->isChecked());
    const QImage with = grabbed();
    ASSERT_EQ(with.size(), without.size());
    const auto share = [&](std::size_t person, double right, double down) {
        return changed(without, with, at(person, right, down), 6);
    };
    for (const std::size_t person : {0U, 1U}) {
        EXPECT_GT(share(person, 0, 0), 0.3) << person << ": the middle";
        EXPECT_GT(share(person, 0, -0.25), 0.15) << person << ": the brow";
        EXPECT_GT(share(person, person == 0 ? -0.1 : 0, 0.35), 0.15) << person << ": the chin";
        EXPECT_EQ(share(person, 0, -0.8), 0) << person << ": above the head";
    }
    // The left one is turned to image right: its near cheek lies further to the left than the far one to the right.
    EXPECT_GT(share(0, -0.48, 0.1), 0.1);
    EXPECT_EQ(share(0, 0.48, 0.0), 0);
    EXPECT_GT(share(1, 0.48, 0.15), 0.1);
    EXPECT_EQ(share(1, -0.48, -0.1), 0);
    // Arrows, as long as half a face at the side.
    EXPECT_GT(share(0, 0.27, 0.12), 0.2);
    EXPECT_GT(share(1, -0.24, -0.06), 0.2);
    press(Qt::Key_V, Qt::ShiftModifier);
    EXPECT_EQ(grabbed(), without);
}

TEST_F(OverlayOnThePicture, IsOffWhenASessionOpensAndDuringTheOwnPass)
{
    const QImage without = grabbed();
    EXPECT_FALSE(m_actions.action(ActionId::ShowOverlay)->isChecked());
    press(Qt::Key_V, Qt::ShiftModifier);
    EXPECT_NE(grabbed(), without);
    m_actions.action(ActionId::OwnPassFirst)->trigger();
    ASSERT_TRUE(m_session.isBlind());
    EXPECT_TRUE(view().overlay().empty());
    press(Qt::Key_V, Qt::ShiftModifier);
    EXPECT_FALSE(m_actions.action(ActionId::ShowOverlay)->isChecked());
    EXPECT_TRUE(view().overlay().empty());
    m_session.seekToFrame(20);
    ASSERT_TRUE(waitForFrame(20));
    EXPECT_TRUE(view().overlay().empty());
    finishOwnPass();
    EXPECT_TRUE(view().overlay().empty()) << "it has to be asked for again";
    press(Qt::Key_V, Qt::ShiftModifier);
    EXPECT_EQ(view().overlay().people.size(), 2U);
}

TEST_F(PictureToolsTest, TheExactFrameGoesOntoTheClipboardAsLargeAsItWasRecorded)
{
    makeLibrary();
    openSession();
    m_session.seekToFrame(37);
    ASSERT_TRUE(waitForFrame(37));
    ASSERT_TRUE(waitFor([this] { return !view().isPreview(); }));
    EXPECT_EQ(view().recorded().frame, 37) << "what is copied is what is shown";
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
    EXPECT_TRUE(m_window->notices().texts().join(u'|').contains(QStringLiteral("The picture was not copied.")));
    EXPECT_TRUE(QGuiApplication::clipboard()->image().isNull());
}

} // namespace
} // namespace alliance::app
