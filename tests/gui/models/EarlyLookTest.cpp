// The picture at a time that is not listed yet is there before the list is.

#include "app/models/EarlyLook.h"

#include "media/decode/VideoFrame.h"
#include "tests/gui/windows/WindowFixture.h"
#include "tests/support/media/NumberPicture.h"

namespace alliance::app
{
namespace
{

class EarlyLookTest : public WindowTest
{
protected:
    // What is known of it after its first frames.
    std::shared_ptr<const media::FrameIndex> firstFrames() const
    {
        media::FrameIndex::Data data = m_session.frameIndex()->data();
        data.frames.resize(10);
        return std::make_shared<const media::FrameIndex>(std::move(data));
    }

    void open()
    {
        QObject::connect(&m_look, &EarlyLook::found, &m_look, [this](const media::VideoFrame& frame) {
            const auto rgb = media::toRgb(frame);
            m_found.append(rgb ? support::readNumber(rgb->view()) : -1);
            EXPECT_EQ(frame.frame, -1);
            EXPECT_EQ(frame.time, m_session.timeOf(m_found.back()));
        });
        m_look.open(*m_session.recording(), firstFrames());
        ASSERT_TRUE(waitFor([this] { return m_look.isUsable(); }));
    }

    EarlyLook m_look;
    QList<int> m_found;
};

TEST_F(EarlyLookTest, OfManyTimesTheFirstAndTheNewestAreShown)
{
    makeLibrary();
    openSession();
    open();
    for (const int frame : {80, 20, 30, 40, 55})
        m_look.request(m_session.timeOf(frame) + base::MediaTime{3'000'000});
    ASSERT_TRUE(waitFor([this] { return m_found.contains(55); }));
    EXPECT_EQ(m_found, (QList<int>{80, 55}));
}

TEST_F(EarlyLookTest, WhatOnlyTheListTellsIsSaidAndNotTriedAgain)
{
    m_container = support::Container::Avi; // does not state when its pictures are shown
    m_bFrames = 2;
    makeLibrary();
    openSession();
    open();
    bool failed = false;
    QObject::connect(&m_look, &EarlyLook::failed, &m_look, [&] { failed = true; });
    m_look.request(m_session.timeOf(60));
    ASSERT_TRUE(waitFor([&] { return failed; }));
    EXPECT_FALSE(m_look.isUsable());
    EXPECT_TRUE(m_found.isEmpty());
}

} // namespace
} // namespace alliance::app
