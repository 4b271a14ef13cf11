// Whose edit it was that the record of changes tells of, while an answer is on its way.
#include "app/models/SessionWatch.h"

#include "app/commands/CommandStack.h"
#include "app/services/LibraryWorker.h"
#include "app/services/NoteService.h"
#include "tests/gui/windows/SampleWork.h"
#include "tests/gui/windows/WindowFixture.h"
#include "tests/vision/candidates/SyntheticSession.h"

#include <QSignalSpy>
#include <QTimer>

#include <semaphore>

namespace alliance::app
{
namespace
{

class SessionWatchTest : public WindowTest
{
protected:
    // With one note, whose writing could be undone.
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary();
        keepUnprepared();
        openSession();
        press(Qt::Key_M);
        type(QStringLiteral("looks away"));
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
        waitForAnswers();
        QObject::connect(m_library.commands(), &CommandStack::changed, m_library.commands(),
                         [this] { m_couldUndo = m_couldUndo && m_library.commands()->canUndo(); });
        m_timer = m_window->findChild<SessionWatch*>()->findChild<QTimer*>();
        ASSERT_NE(m_timer, nullptr);
        ASSERT_TRUE(m_library.commands()->canUndo());
    }
    // Once, whatever the time.
    void look()
    {
        const QSignalSpy looked(m_timer, &QTimer::timeout);
        m_timer->setInterval(0);
        EXPECT_TRUE(waitFor([&looked] { return !looked.isEmpty(); }));
        m_timer->stop();
    }

    QTimer* m_timer = nullptr;
    bool m_couldUndo = true; // all the time
};

TEST_F(SessionWatchTest, AnOwnEditIsNotTakenForAnothersWhoseAnswerIsOnItsWayWhenItIsLooked)
{
    const QSignalSpy elsewhere(m_library.commands(), &CommandStack::changedElsewhere);
    std::binary_semaphore go(0);
    QObject self;
    m_library.worker()->ask(
        &self,
        [&go](LibraryService&) -> Done {
            go.acquire();
            return {};
        },
        [](const Done&) {});
    m_session.removeNote(m_session.notes().front().id);
    look();
    go.release();
    ASSERT_TRUE(waitFor([this] { return m_session.notes().isEmpty(); }));
    waitForAnswers();
    EXPECT_EQ(elsewhere.size(), 0);
    EXPECT_TRUE(m_couldUndo);
}

TEST_F(SessionWatchTest, WhatWasToBeUndoneStaysUntilItIsKnownWhatIsAfterAnothersEdit)
{
    const QSignalSpy elsewhere(m_library.commands(), &CommandStack::changedElsewhere);
    inLibrary([this](LibraryService& library) {
        db::NoteDraft draft;
        draft.sessionId = m_sessionId;
        draft.moment = *NoteService(library).moment(m_sessionId, {{400'000'000}, {400'000'000}});
        draft.kind = QStringLiteral("observation");
        draft.text = QStringLiteral("from beside");
        EXPECT_TRUE(NoteService(library).add(draft));
        return 0;
    });
    look();
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 2; }));
    waitForAnswers();
    EXPECT_EQ(elsewhere.size(), 1);
    EXPECT_TRUE(m_couldUndo);
}

TEST_F(SessionWatchTest, WhatAnotherProgramMeasuredIsShownWithItsSignals)
{
    ASSERT_TRUE(m_session.candidates().isEmpty());
    ASSERT_TRUE(m_session.findings().run.isNull());
    inLibrary([this](LibraryService& library) {
        keepMeasurement(library, m_sessionId, test::SyntheticSession(4).eyesAside(0.6, 1.2));
        return 0;
    });
    look();
    EXPECT_TRUE(waitFor([this] { return !m_session.candidates().isEmpty(); }));
    EXPECT_FALSE(m_session.findings().run.isNull());
    EXPECT_TRUE(waitFor([this] { return m_session.findings().onHand.signalSet != nullptr; }));
}

} // namespace
} // namespace alliance::app
