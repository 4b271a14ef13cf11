// Feedback whose words cannot be kept while the program itself would close it: by the end of the program, the lock, or
// another library. They stay until they are kept, or a person gives them up.

#include "app/panels/FeedbackDialog.h"
#include "app/panels/FeedbackEditor.h"
#include "app/panels/HomePage.h"
#include "app/panels/LockCover.h"
#include "app/panels/UnlockPanel.h"
#include "app/services/LibraryWorker.h"
#include "tests/gui/windows/FailingFixture.h"

#include <QLabel>
#include <QMessageBox>

#include <future>
#include <optional>

namespace alliance::app
{
namespace
{

const QString kWords = QStringLiteral("Thank you");

class LeavingFeedback : public FailingLibrary
{
protected:
    void begin()
    {
        m_actions.action(ActionId::PreviewFeedback)->trigger();
        m_dialog = shown<FeedbackDialog>();
        ASSERT_TRUE(m_dialog);
        ASSERT_TRUE(waitFor([this] { return m_dialog->work().isOpen(); }));
    }
    void beginInOpenLibrary()
    {
        makeLibrary();
        keepUnprepared();
        openSession();
        begin();
    }
    void write() const { QTest::keyClicks(&m_dialog->editor().introduction(), kWords); }
    QMessageBox* question() const
    {
        return m_dialog ? m_dialog->findChild<QMessageBox*>(QStringLiteral("loseQuestion")) : nullptr;
    }
    bool isClosed() const { return !m_dialog || !m_dialog->isVisible(); }
    FeedbackState kept()
    {
        return inLibrary([this](LibraryService& one) { return *FeedbackService(one).state(m_sessionId); });
    }
    QStringList unsent()
    {
        QStringList texts;
        for (const LeftReply& one : kept().unsentReplies)
            texts.append(one.reply.text);
        return texts;
    }
    void makeReleased()
    {
        makeLibrary();
        keepUnprepared();
        inLibrary([this](LibraryService& one) {
            FeedbackPlan plan;
            plan.introduction = kWords;
            const auto saved = FeedbackService(one).save(m_sessionId, plan, 0);
            EXPECT_TRUE(saved && FeedbackService(one).release(m_sessionId, saved->version));
            return 0;
        });
    }
    static QString introductionOf(const FeedbackState& state) { return state.unkept.value_or(state.plan).introduction; }

    QPointer<FeedbackDialog> m_dialog;
};

TEST_F(LeavingFeedback, TheWindowStaysWhileTheDiskIsFullAndGoesOnceTheWordsAreKept)
{
    beginInOpenLibrary();
    {
        const FullDisk full(path("library"));
        write();
        EXPECT_FALSE(m_window->close());
        ASSERT_TRUE(waitFor([this] { return question() != nullptr; }));
        EXPECT_TRUE(m_window->isVisible());
        QTest::keyClick(question(), Qt::Key_Escape);
        ASSERT_TRUE(waitFor([this] { return question() == nullptr; }));
        EXPECT_EQ(m_dialog->editor().introduction().toPlainText(), kWords);
    }
    m_window->close();
    ASSERT_TRUE(waitFor([this] { return !m_window->isVisible(); }));
    EXPECT_TRUE(waitFor([this] { return introductionOf(kept()) == kWords; }));
}

TEST_F(LeavingFeedback, WhoeverLeavesWhileASaveThatFailsIsUnderWayIsNotAskedWhenTheNextOneWorks)
{
    beginInOpenLibrary();
    auto full = std::make_optional<FullDisk>(path("library"));
    write();
    m_dialog->work().keep();
    std::promise<void> failed;
    m_library.worker()->ask(
        m_window.get(),
        [&](LibraryService&) {
            full.reset();
            failed.set_value();
            return Done();
        },
        [](const Done&) {});
    failed.get_future().wait(); // its answer is on its way
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return isClosed() || question(); }));
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(introductionOf(kept()), kWords);
}

TEST_F(LeavingFeedback, WhoeverGivesTheWordsUpIsNotKept)
{
    beginInOpenLibrary();
    const FullDisk full(path("library"));
    write();
    EXPECT_FALSE(m_window->close());
    ASSERT_TRUE(waitFor([this] { return question() != nullptr; }));
    for (QAbstractButton* button : question()->buttons()) {
        if (question()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    EXPECT_TRUE(waitFor([this] { return !m_window->isVisible(); }));
}

TEST_F(LeavingFeedback, WhatOnlyADraftCanHoldNowIsThereAgain)
{
    beginInOpenLibrary();
    write();
    ASSERT_TRUE(waitFor([this] { return m_dialog->work().wordsKept(); })) << "the key of drafts is there now";
    {
        const Writer writer(path("library") / "library.db");
        write();
        m_window->close();
        ASSERT_TRUE(waitFor([this] { return !m_window->isVisible(); }));
    }
    EXPECT_EQ(introductionOf(kept()), kWords + kWords);
}

TEST_F(LeavingFeedback, AnotherLibraryIsOpenedOnceTheWordsAreKept)
{
    beginInOpenLibrary();
    ASSERT_TRUE(LibraryService::create(path("another"), QStringLiteral("Dr. Maren Quill")));
    {
        const FullDisk full(path("library"));
        write();
        m_window->openLibrary(pathText(path("another")));
        ASSERT_TRUE(waitFor([this] { return question() != nullptr; }));
        EXPECT_EQ(m_library.folder(), path("library"));
        QTest::keyClick(question(), Qt::Key_Escape);
    }
    m_window->openLibrary(pathText(path("another")));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen() && m_library.folder() == path("another"); }));
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(introductionOf(kept()), kWords);
}

TEST_F(LeavingFeedback, WordsThatAreLeftWithoutALibraryAreAskedAboutRatherThanStayForEver)
{
    beginInOpenLibrary();
    const FullDisk full(path("library"));
    write();
    m_library.close();
    ASSERT_TRUE(waitFor([this] { return question() && question()->isVisible(); }));
    QTest::keyClick(question(), Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return question() == nullptr; }));
    EXPECT_EQ(m_dialog->editor().introduction().toPlainText(), kWords);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return question() && question()->isVisible(); }));
    for (QAbstractButton* button : question()->buttons()) {
        if (question()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    EXPECT_TRUE(waitFor([this] { return isClosed(); }));
}

TEST_F(LeavingFeedback, AQuestionThatIsClosedLetsNothingFollowLater)
{
    beginInOpenLibrary();
    {
        const FullDisk full(path("library"));
        write();
        EXPECT_FALSE(m_window->close());
        ASSERT_TRUE(waitFor([this] { return question() != nullptr; }));
        question()->close(); // by its frame
        ASSERT_TRUE(waitFor([this] { return question() == nullptr; }));
    }
    ASSERT_TRUE(waitFor([this] { return m_dialog->work().wordsKept(); }));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return isClosed(); }));
    EXPECT_TRUE(m_window->isVisible());
}

TEST_F(LeavingFeedback, AReplyThatWasNotSentIsADraftWhenItsSessionIsClosed)
{
    makeReleased();
    openSession();
    begin();
    m_dialog->reply().setPlainText(QStringLiteral("I will try"));
    m_session.close();
    ASSERT_TRUE(waitFor([this] { return isClosed(); }));
    EXPECT_EQ(unsent(), QStringList{QStringLiteral("I will try")});
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    begin();
    EXPECT_EQ(m_dialog->reply().toPlainText(), QStringLiteral("I will try"));
    m_dialog->work().reply({}, QStringLiteral("I will try"));
    ASSERT_TRUE(waitFor([this] { return m_dialog->reply().toPlainText().isEmpty(); }));
    EXPECT_TRUE(waitFor([this] { return unsent().isEmpty(); })) << "what is sent is no draft";
}

TEST_F(LeavingFeedback, AReplyWhoseDraftAnotherProgramHasDeletedIsKeptWhenItsWindowGoes)
{
    makeReleased();
    openSession();
    begin();
    const QStringList words{QStringLiteral("half a reply")};
    m_dialog->reply().setPlainText(words.front());
    ASSERT_TRUE(waitFor([&] { return m_dialog->work().wordsKept() && unsent() == words; }));
    inLibrary([this](LibraryService& one) {
        FeedbackService service(one);
        const FeedbackWindow other{QUuid::createUuid(), {}, service.state(m_sessionId)->unsentReplies};
        EXPECT_TRUE(service.keepReply(m_sessionId, {}, other));
        return 0;
    });
    ASSERT_TRUE(unsent().isEmpty());
    m_session.close();
    ASSERT_TRUE(waitFor([this] { return isClosed(); }));
    EXPECT_TRUE(waitFor([&] { return unsent() == words; }));
}

TEST_F(LeavingFeedback, WhatAnotherProgramHasDeletedOfTheDraftsIsKeptAgainWhileItIsWritten)
{
    makeReleased();
    openSession();
    begin();
    write();
    m_dialog->reply().setPlainText(QStringLiteral("half a reply"));
    const auto drafts = [this] { return kept().unkeptDrafts.size(); };
    ASSERT_TRUE(waitFor([&] { return m_dialog->work().wordsKept() && drafts() == 1 && unsent().size() == 1; }));
    inLibrary([this](LibraryService& one) {
        FeedbackService service(one);
        const auto state = service.state(m_sessionId);
        const FeedbackWindow other{QUuid::createUuid(), state->unkeptDrafts, state->unsentReplies};
        EXPECT_TRUE(service.keepReply(m_sessionId, {}, other));
        EXPECT_TRUE(service.saveJoined(m_sessionId, {}, state->version, other));
        return 0;
    });
    ASSERT_TRUE(unsent().isEmpty() && drafts() == 0);
    EXPECT_TRUE(waitFor([&] { return drafts() == 1 && unsent() == QStringList{QStringLiteral("half a reply")}; }));
}

TEST_F(LeavingFeedback, RepliesThatTwoWindowsHaveLeftAreOfferedOneAfterTheOther)
{
    makeReleased();
    inLibrary([this](LibraryService& one) {
        FeedbackService service(one);
        EXPECT_TRUE(service.keepReply(m_sessionId, {{}, QStringLiteral("of one")}, {QUuid::createUuid()}));
        EXPECT_TRUE(service.keepReply(m_sessionId, {{}, QStringLiteral("of the other")}, {QUuid::createUuid()}));
        return 0;
    });
    openSession();
    begin();
    const QString first = m_dialog->reply().toPlainText();
    const QString second =
        first == QStringLiteral("of one") ? QStringLiteral("of the other") : QStringLiteral("of one");
    EXPECT_FALSE(first.isEmpty());
    m_dialog->work().reply({}, first);
    EXPECT_TRUE(waitFor([&] { return m_dialog->reply().toPlainText() == second; }));
    EXPECT_TRUE(waitFor([&] { return unsent() == QStringList{second}; }));
    m_dialog->work().reply({}, second);
    EXPECT_TRUE(waitFor([this] { return m_dialog->reply().toPlainText().isEmpty() && unsent().isEmpty(); }));
}

TEST_F(LeavingFeedback, TheLockCoversWordsThatCannotBeKeptAndClosesTheLibraryOnceTheyAre)
{
    ASSERT_TRUE(makeSealedLibrary());
    const auto open = [this] {
        openSealed();
        begin();
    };
    open();
    const auto cover = [this] { return m_window->findChild<LockCover*>(); };
    {
        const FullDisk full(path("library"));
        write();
        m_actions.action(ActionId::LockLibrary)->trigger();
        ASSERT_NE(cover(), nullptr);
        EXPECT_TRUE(m_dialog->findChild<LockCover*>());
        const auto* work = cover()->findChild<QLabel*>(QStringLiteral("lockWork"));
        EXPECT_TRUE(waitFor([&] { return work->text().contains(QStringLiteral("Words")); }));
        cover()->findChild<QPushButton*>(QStringLiteral("lockClose"))->click();
        ASSERT_TRUE(waitFor([&] { return cover()->findChild<QLabel*>(QStringLiteral("lockProblem"))->isVisible(); }));
        EXPECT_TRUE(m_library.isOpen());
        EXPECT_FALSE(isClosed());
    }
    ASSERT_TRUE(waitFor([this] { return !m_library.isOpen() && m_window->home().locked().isVisible(); }));
    EXPECT_TRUE(isClosed());
    open();
    EXPECT_EQ(m_dialog->editor().introduction().toPlainText(), kWords);
}

} // namespace
} // namespace alliance::app
