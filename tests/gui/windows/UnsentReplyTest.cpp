// What a trainee writes in answer to released feedback, in a sealed library: a draft until it is sent, which says so,
// and is there again when the program ended without asking.

#include "app/models/CodingSession.h"
#include "app/panels/FeedbackDialog.h"
#include "app/panels/FeedbackPreview.h"
#include "app/panels/TraineeBar.h"
#include "app/panels/TraineeStrip.h"
#include "app/report/FeedbackService.h"
#include "app/windows/CodingFlow.h"
#include "tests/gui/windows/FullDisk.h"
#include "tests/gui/windows/PeopleFixture.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <optional>
#include <stdexcept>

namespace alliance::app
{
namespace
{

const QString kWords = QStringLiteral("I will try");
const QString kKept = QStringLiteral("Draft kept, not sent yet");

class UnsentReplyTest : public PeopleTest
{
protected:
    void SetUp() override
    {
        PeopleTest::SetUp();
        ASSERT_TRUE(FeedbackService(*beside(kSupervisor)).release(m_sessionId, 0));
        openSessionAs(kTrainee);
        ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().isReady(); }));
        finishOwnPass();
        openFeedback();
    }
    void openFeedback()
    {
        QAction* open = m_actions.action(ActionId::PreviewFeedback);
        ASSERT_TRUE(waitFor([open] { return open->isEnabled(); }));
        open->trigger();
        m_dialog = shown<FeedbackDialog>();
        ASSERT_TRUE(m_dialog);
        ASSERT_TRUE(waitFor([this] { return m_dialog->work().isOpen() && m_dialog->reply().isEnabled(); }));
    }
    void write() { QTest::keyClicks(&m_dialog->reply(), kWords); }
    QString state() const { return m_dialog->findChild<QLabel*>(QStringLiteral("feedbackState"))->text(); }
    QPushButton& send() const
    {
        for (auto* button : m_dialog->findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("Send")))
                return *button;
        throw std::runtime_error("no button that sends");
    }
    // As another program finds them.
    QList<LeftReply> drafts() { return FeedbackService(*beside(kTrainee)).state(m_sessionId)->unsentReplies; }

    QPointer<FeedbackDialog> m_dialog;
};

TEST_F(UnsentReplyTest, IsKeptWhileItIsWrittenSaysSoAndIsThereAgainWhereNobodyClosedIt)
{
    EXPECT_TRUE(waitFor([this] { return state().isEmpty(); })) << state().toStdString();
    write();
    ASSERT_TRUE(waitFor([this] { return state() == kKept; })) << state().toStdString();
    ASSERT_EQ(drafts().size(), 1) << "a program that is killed now loses nothing";
    EXPECT_EQ(drafts().front().reply.text, kWords);
    delete m_dialog;
    openFeedback();
    EXPECT_EQ(m_dialog->reply().toPlainText(), kWords);
    EXPECT_TRUE(waitFor([this] { return state() == kKept; })) << state().toStdString();
    m_dialog->reply().clear();
    EXPECT_TRUE(waitFor([this] { return m_dialog->work().wordsKept() && drafts().isEmpty(); }));
    EXPECT_TRUE(state().isEmpty()) << state().toStdString();
}

TEST_F(UnsentReplyTest, IsNoDraftFromTheMomentOnInWhichItIsSent)
{
    write();
    ASSERT_TRUE(waitFor([this] { return state() == kKept; })) << state().toStdString();
    std::optional<qsizetype> left;
    QObject::connect(&m_dialog->work(), &FeedbackWork::replied, m_dialog.data(), [&] { left = drafts().size(); });
    send().click();
    ASSERT_TRUE(waitFor([&] { return left.has_value(); }));
    EXPECT_EQ(*left, 0) << "a program that is killed now would offer it a second time";
}

TEST_F(UnsentReplyTest, TakesNoLetterWhileItIsSentForThatOneWouldBeLost)
{
    write();
    send().click();
    QTest::keyClicks(&m_dialog->reply(), QStringLiteral(" and more"));
    EXPECT_EQ(m_dialog->reply().toPlainText(), kWords);
    EXPECT_FALSE(send().isEnabled()) << "nor is it sent twice";
    ASSERT_TRUE(waitFor([this] { return m_dialog->reply().toPlainText().isEmpty(); }));
    write();
    EXPECT_EQ(m_dialog->reply().toPlainText(), kWords);
    EXPECT_TRUE(send().isEnabled());
    m_dialog->reply().clear();
}

TEST_F(UnsentReplyTest, StaysWhereItCannotBeSentAndIsGoneOnWith)
{
    write();
    ASSERT_TRUE(waitFor([this] { return state() == kKept; })) << state().toStdString();
    {
        const FullDisk full(path("library"));
        send().click();
        const auto* trouble = m_dialog->findChild<QLabel*>(QStringLiteral("trouble"));
        ASSERT_TRUE(waitFor([&] { return trouble->isVisible(); }));
        EXPECT_EQ(m_dialog->reply().toPlainText(), kWords);
        QTest::keyClicks(&m_dialog->reply(), QStringLiteral("!"));
        EXPECT_NE(m_dialog->reply().toPlainText(), kWords);
    }
    ASSERT_TRUE(waitFor([this] { return state() == kKept; })) << state().toStdString();
    send().click();
    EXPECT_TRUE(waitFor([this] { return m_dialog->reply().toPlainText().isEmpty() && drafts().isEmpty(); }));
}

TEST_F(UnsentReplyTest, RemembersTheMomentThatWasChosenOnThePages)
{
    write();
    ASSERT_TRUE(waitFor([this] { return state() == kKept; })) << state().toStdString();
    const QList<FeedbackMoment> moments = m_dialog->work().composition().moments;
    ASSERT_FALSE(moments.isEmpty());
    Q_EMIT m_dialog->preview().momentClicked(moments.front().key);
    EXPECT_TRUE(waitFor([&] {
        const QList<LeftReply> left = drafts();
        return left.size() == 1 && left.front().reply.to == moments.front().key;
    }));
}

TEST_F(UnsentReplyTest, IsOfferedWhereTheSessionIsOpenedAndInTheListUntilItIsSent)
{
    write();
    ASSERT_TRUE(waitFor([this] { return state() == kKept; })) << state().toStdString();
    delete m_dialog; // as a kill leaves it
    leave();
    openAs(kTrainee);
    const auto* bar = m_window->findChild<TraineeBar*>();
    const auto offered = [bar]() -> QPushButton* {
        for (auto* one : bar->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == QStringLiteral("Send your reply on AB-01, session 1"))
                return one;
        return nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return offered() != nullptr; }));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    const auto* strip = m_window->findChild<TraineeStrip*>();
    EXPECT_TRUE(waitFor([strip] {
        return strip->words() == QStringLiteral("You began a reply to the feedback, and have not sent it yet.");
    })) << strip->words().toStdString();
    auto* goOn = strip->findChild<QPushButton*>(QStringLiteral("readFeedback"));
    EXPECT_EQ(goOn->text(), QStringLiteral("Go on with the reply"));
    goOn->click();
    m_dialog = shown<FeedbackDialog>();
    ASSERT_TRUE(m_dialog);
    ASSERT_TRUE(waitFor([this] { return m_dialog->reply().toPlainText() == kWords; }));
    send().click();
    ASSERT_TRUE(waitFor([this] { return m_dialog->reply().toPlainText().isEmpty() && drafts().isEmpty(); }));
    m_dialog->close();
    EXPECT_TRUE(waitFor([goOn] { return goOn->text() == QStringLiteral("Read the feedback"); }));
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
    EXPECT_EQ(offered(), nullptr);
}

} // namespace
} // namespace alliance::app
