#include "app/panels/FeedbackDialog.h"
#include "app/panels/FeedbackEditor.h"
#include "app/panels/FeedbackPreview.h"
#include "app/services/ConsentService.h"
#include "app/services/NoteService.h"
#include "tests/gui/windows/WindowFixture.h"
#include "vision/models/ModelSet.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace alliance::app
{
namespace
{

class FeedbackTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary();
        const auto library = LibraryService::open(path("library"));
        for (const auto& [seconds, text] : {std::pair{1.0, "first thing"}, std::pair{2.0, "second thing"}}) {
            const base::MediaTime at = base::MediaTime::fromSeconds(seconds);
            db::NoteDraft note;
            note.sessionId = m_sessionId;
            note.moment = *NoteService(**library).moment(m_sessionId, {at, at});
            note.kind = QStringLiteral("observation");
            note.text = QString::fromLatin1(text);
            note.visibility = db::Visibility::Trainee;
            EXPECT_TRUE(NoteService(**library).add(note));
        }
        openLibrary();
        openSession();
    }

    FeedbackDialog& dialog()
    {
        if (!m_dialog) {
            m_actions.action(ActionId::PreviewFeedback)->trigger();
            m_dialog = m_window->findChild<FeedbackDialog*>();
            EXPECT_TRUE(waitFor([this] { return m_dialog->work().isOpen() && pages() > 0; }));
        }
        return *m_dialog;
    }
    qsizetype pages() const { return m_dialog->preview().document().pages.size(); }
    // Whether the pages say this.
    bool shown(const QString& words)
    {
        QString all;
        for (const pages::Page& page : dialog().preview().document().pages) {
            for (const pages::Piece& piece : page.pieces)
                all += piece.text + QLatin1Char(' ');
        }
        return all.contains(words);
    }
    FeedbackState kept()
    {
        const auto library = LibraryService::open(path("library"));
        return *FeedbackService(**library).state(m_sessionId);
    }
    QPushButton* button(const QString& start)
    {
        for (QPushButton* one : dialog().findChildren<QPushButton*>()) {
            if (one->text().remove(QLatin1Char('&')).startsWith(start))
                return one;
        }
        return nullptr;
    }
    void release()
    {
        QTest::mouseClick(button(QStringLiteral("Release")), Qt::LeftButton);
        auto* question = dialog().findChild<QMessageBox*>(QStringLiteral("releaseQuestion"));
        ASSERT_NE(question, nullptr);
        QTest::keyClick(question, Qt::Key_Return);
    }

    QPointer<FeedbackDialog> m_dialog;
};

TEST_F(FeedbackTest, WhatIsTypedIsOnThePagesAndKeptByItself)
{
    dialog().editor().introduction().setFocus();
    QTest::keyClicks(&dialog().editor().introduction(), QStringLiteral("Thank you"));
    EXPECT_TRUE(waitFor([this] { return shown(QStringLiteral("Thank you")); }));
    EXPECT_TRUE(waitFor([this] { return dialog().work().kept(); }));
    ASSERT_TRUE(kept().unkept);
    EXPECT_EQ(kept().unkept->introduction, QStringLiteral("Thank you"));
    EXPECT_EQ(kept().version, 0) << "nobody has finished with it";
    dialog().close();
    EXPECT_TRUE(waitFor([this] { return kept().version == 1; }));
    EXPECT_EQ(kept().plan.introduction, QStringLiteral("Thank you"));
    EXPECT_FALSE(kept().unkept);
}

TEST_F(FeedbackTest, PausesInTypingMakeOneVersionAndAnotherFieldAnother)
{
    FeedbackWork& work = dialog().work();
    for (const char* words : {"one", " two", " three"}) {
        QTest::keyClicks(&dialog().editor().introduction(), QLatin1String(words));
        ASSERT_TRUE(waitFor([&] { return work.kept(); }));
    }
    EXPECT_EQ(work.state().version, 0);
    QTest::keyClicks(&dialog().editor().closing(), QStringLiteral("four"));
    ASSERT_TRUE(waitFor([&] { return work.state().version == 1; }));
    EXPECT_EQ(kept().plan.introduction, QStringLiteral("one two three"));
    EXPECT_TRUE(kept().plan.closing.isEmpty());
    work.keep();
    ASSERT_TRUE(waitFor([&] { return work.state().version == 2; }));
    work.setSitting(std::chrono::milliseconds(50));
    QTest::keyClicks(&dialog().editor().closing(), QStringLiteral(" five"));
    EXPECT_TRUE(waitFor([&] { return work.state().version == 3; })) << "a long rest ends it, too";
    QAction* undo = m_actions.action(ActionId::Undo);
    EXPECT_TRUE(waitFor([&] { return undo->text().contains(QStringLiteral("what to try next")); }))
        << undo->text().toStdString();
}

TEST_F(FeedbackTest, WhatWasBeingWrittenWhenTheProgramDiedGoesOnWhereItWas)
{
    {
        const auto library = LibraryService::open(path("library"));
        FeedbackPlan plan;
        plan.introduction = QStringLiteral("half a sen");
        ASSERT_TRUE(FeedbackService(**library).keepDraft(m_sessionId, plan, 0));
    }
    EXPECT_EQ(dialog().editor().introduction().toPlainText(), QStringLiteral("half a sen"));
    EXPECT_TRUE(dialog().work().wasRecovered());
    dialog().close();
    EXPECT_TRUE(waitFor([this] { return kept().plan.introduction == QStringLiteral("half a sen"); }));
}

TEST_F(FeedbackTest, AMomentIsLeftOutMovedAndCommentedByKeyboard)
{
    QListWidget& moments = dialog().editor().moments();
    ASSERT_EQ(moments.count(), 2);
    dialog().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog()));
    moments.setFocus();
    moments.setCurrentRow(1);
    const QString second = dialog().editor().chosen();
    QTest::keyClick(&moments, Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return moments.currentRow() == 0; }));
    EXPECT_EQ(dialog().editor().chosen(), second);
    QTest::keyClicks(&dialog().editor().comment(), QStringLiteral("begin here"));
    EXPECT_TRUE(waitFor([this] { return shown(QStringLiteral("begin here")); }));
    moments.setCurrentRow(1);
    QTest::keyClick(&moments, Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return !shown(QStringLiteral("first thing")); }));
    EXPECT_TRUE(shown(QStringLiteral("second thing")));
    dialog().close();
    EXPECT_TRUE(waitFor([this] { return kept().plan.leftOut.size() == 1; }));
    EXPECT_EQ(kept().plan.order.front(), second);
    EXPECT_EQ(kept().plan.comments.value(second), QStringLiteral("begin here"));
}

TEST_F(FeedbackTest, WhoeverWritesSeesWhichPicturesHaveTheirFacesCovered)
{
    {
        const auto library = LibraryService::open(path("library"));
        const auto session = (*library)->session(m_sessionId);
        db::ConsentDraft draft;
        draft.caseId = session->record.caseId;
        draft.purposes = db::allConsentPurposes();
        draft.faceMask = db::FaceMask::Solid;
        ASSERT_TRUE(ConsentService(**library).put(draft, 0));
    }
    std::filesystem::create_directory_symlink(vision::modelFolder(), m_library.models());
    QListWidget& moments = dialog().editor().moments();
    ASSERT_TRUE(
        waitFor([&] { return dialog().work().picturesToCome() == 0 && moments.item(1)->text().contains(u'['); }));
    EXPECT_TRUE(moments.item(0)->text().contains(QStringLiteral("faces covered")))
        << moments.item(0)->text().toStdString();
    EXPECT_TRUE(shown(QStringLiteral("faces")));
    EXPECT_TRUE(shown(QStringLiteral("covered.")));
    const auto pictures = [this] {
        int count = 0;
        for (const pages::Page& page : dialog().preview().document().pages) {
            for (const pages::Piece& piece : page.pieces)
                count += piece.kind == pages::Piece::Kind::Picture ? 1 : 0;
        }
        return count;
    };
    EXPECT_TRUE(waitFor([&] { return pictures() == 2; }));
}

TEST_F(FeedbackTest, AReleaseIsAskedForAndStaysToBeLookedAtWhileTheDraftGoesOn)
{
    QTest::keyClicks(&dialog().editor().closing(), QStringLiteral("leave one silence"));
    release();
    auto* versions = dialog().findChild<QComboBox*>();
    ASSERT_TRUE(waitFor([&] { return versions->count() == 2; }));
    EXPECT_EQ(kept().releases.size(), 1);
    EXPECT_EQ(kept().releases[0].composition.closing, QStringLiteral("leave one silence"));
    QTest::keyClicks(&dialog().editor().introduction(), QStringLiteral("Later words"));
    EXPECT_TRUE(waitFor([this] { return shown(QStringLiteral("Later words")); }));
    versions->setCurrentIndex(1);
    EXPECT_TRUE(waitFor([this] { return !shown(QStringLiteral("Later words")); }));
    EXPECT_TRUE(shown(QStringLiteral("version 1")));
    EXPECT_TRUE(dialog().reply().isVisible());
    QTest::keyClicks(&dialog().reply(), QStringLiteral("I will try"));
    QTest::mouseClick(button(QStringLiteral("Send")), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return shown(QStringLiteral("I will try")); }))
        << dialog().findChild<QLabel*>(QStringLiteral("trouble"))->text().toStdString();
}

TEST_F(FeedbackTest, UndoInTheWindowTakesBackWhatWasWrittenIntoTheDraft)
{
    QTest::keyClicks(&dialog().editor().introduction(), QStringLiteral("Thank you"));
    dialog().work().keep(); // as going to the other window does
    ASSERT_TRUE(waitFor([this] { return dialog().work().isVersion() && dialog().work().state().version > 0; }));
    QAction* undo = m_actions.action(ActionId::Undo);
    ASSERT_TRUE(waitFor([&] { return undo->text().contains(QStringLiteral("feedback"), Qt::CaseInsensitive); }))
        << undo->text().toStdString();
    undo->trigger();
    EXPECT_TRUE(waitFor([this] { return dialog().editor().introduction().toPlainText().isEmpty(); }));
    EXPECT_TRUE(kept().plan.introduction.isEmpty());
}

TEST_F(FeedbackTest, TheOtherPaperHasItsSize)
{
    EXPECT_EQ(dialog().preview().document().size, pointsOf(Paper::A4) * pages::kUnitsPerPoint);
    for (QComboBox* box : dialog().findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Paper"))
            box->setCurrentIndex(1);
    }
    EXPECT_EQ(dialog().preview().document().size, pointsOf(Paper::Letter) * pages::kUnitsPerPoint);
}

} // namespace
} // namespace alliance::app
