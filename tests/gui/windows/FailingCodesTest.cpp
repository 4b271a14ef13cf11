// Markers, stages, ratings, decisions and feedback in a library that cannot be written, for each of the reasons there
// are: nothing looks as if it were saved, the reason is said, and what was typed is still there to be saved.

#include "app/models/CodingSession.h"
#include "app/models/RatingGridModel.h"
#include "app/panels/FeedbackDialog.h"
#include "app/panels/FeedbackEditor.h"
#include "app/panels/MarkerEditor.h"
#include "app/panels/RatingGrid.h"
#include "app/panels/ReviewPage.h"
#include "app/report/FeedbackService.h"
#include "app/services/UnsureAnswer.h"
#include "app/windows/CodingFlow.h"
#include "tests/gui/windows/FailingFixture.h"

#include <QLabel>
#include <QMessageBox>
#include <QTableView>

namespace alliance::app
{
namespace
{

enum class Trouble { FullDisk, AnotherProgram, ReadOnly };

class FailingCodes : public ReadableLibrary, public ::testing::WithParamInterface<Trouble>
{
protected:
    void SetUp() override
    {
        ReadableLibrary::SetUp();
        makeLibrary({25});
        keepUnprepared();
        if (GetParam() == Trouble::ReadOnly)
            makeReadOnly();
        openSession();
        ASSERT_TRUE(waitFor([this] { return coding().isReady(); }));
    }
    void TearDown() override
    {
        m_full.reset();
        m_writer.reset();
        ReadableLibrary::TearDown();
    }
    void begin()
    {
        if (GetParam() == Trouble::FullDisk)
            m_full.emplace(path("library"));
        else if (GetParam() == Trouble::AnotherProgram)
            m_writer.emplace(path("library") / "library.db");
    }
    // False: it lasts.
    bool end()
    {
        m_full.reset();
        m_writer.reset();
        return GetParam() != Trouble::ReadOnly;
    }
    static QString why()
    {
        switch (GetParam()) {
        case Trouble::FullDisk:
            return QStringLiteral("is full");
        case Trouble::AnotherProgram:
            return QStringLiteral("Another program is using the library");
        case Trouble::ReadOnly:
            break;
        }
        return QStringLiteral("cannot be written");
    }
    CodingSession& coding() const { return m_window->coding().coding(); }

    std::optional<FullDisk> m_full;
    std::optional<Writer> m_writer;
};

TEST_P(FailingCodes, KeepAMarkerWithItsWordsInItsEditor)
{
    MarkerEditor& editor = m_window->coding().editor();
    auto& comment = *editor.findChild<QPlainTextEdit*>(QStringLiteral("markerComment"));
    begin();
    press(Qt::Key_C);
    type(QStringLiteral("w2"));
    comment.setFocus();
    type(QStringLiteral("looks at the floor"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return editor.stateText().contains(why()); })) << editor.stateText().toStdString();
    EXPECT_TRUE(coding().markers().isEmpty());
    EXPECT_EQ(comment.toPlainText(), QStringLiteral("looks at the floor"));
    EXPECT_TRUE(editor.codeLine().text().startsWith(QStringLiteral("W2"), Qt::CaseInsensitive));
    expectUsable();
    EXPECT_EQ(comment.toPlainText(), QStringLiteral("looks at the floor"));
    if (!end())
        return;
    comment.setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return coding().markers().size() == 1; })) << editor.stateText().toStdString();
    EXPECT_EQ(coding().markers().front().comment, QStringLiteral("looks at the floor"));
    EXPECT_EQ(coding().markers().front().moment.startFrame, 0) << "where it was begun";
}

TEST_P(FailingCodes, KeepWhatIsChangedInAMarkerInItsEditor)
{
    if (GetParam() == Trouble::ReadOnly)
        GTEST_SKIP() << "there is none to change";
    press(Qt::Key_C);
    type(QStringLiteral("w1"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return coding().markers().size() == 1; }));
    MarkerEditor& editor = m_window->coding().editor();
    auto& comment = *editor.findChild<QPlainTextEdit*>(QStringLiteral("markerComment"));
    begin();
    comment.setFocus();
    type(QStringLiteral("a long breath"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return editor.stateText().contains(why()); })) << editor.stateText().toStdString();
    EXPECT_EQ(comment.toPlainText(), QStringLiteral("a long breath"));
    EXPECT_EQ(coding().markers().front().version, 1);
    EXPECT_TRUE(end());
    comment.setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return coding().markers().front().version == 2; }));
    EXPECT_EQ(coding().markers().front().comment, QStringLiteral("a long breath"));
}

TEST_P(FailingCodes, ShowNoStageThatIsNotThere)
{
    begin();
    press(Qt::Key_1);
    ASSERT_TRUE(told(why())) << said();
    EXPECT_TRUE(coding().passages().isEmpty());
    expectUsable();
    if (!end())
        return;
    m_window->review().picture().setFocus();
    press(Qt::Key_1);
    EXPECT_TRUE(waitFor([this] { return coding().passages().size() == 1; })) << said();
}

TEST_P(FailingCodes, ShowNoRatingThatIsNotThere)
{
    begin();
    press(Qt::Key_G);
    auto* grid = shown<RatingGrid>();
    ASSERT_NE(grid, nullptr);
    ASSERT_TRUE(waitFor([&] { return grid->table().hasFocus(); }));
    const QModelIndex cell = grid->table().currentIndex();
    type(QStringLiteral("2"));
    ASSERT_TRUE(waitFor([&] { return grid->stateText().contains(why()); })) << grid->stateText().toStdString();
    EXPECT_TRUE(coding().ratings().isEmpty());
    EXPECT_EQ(cell.data(RatingGridModel::ValueRole).toInt(), 0);
    if (end()) {
        grid->table().setCurrentIndex(cell);
        type(QStringLiteral("2"));
        EXPECT_TRUE(waitFor([this] { return coding().ratings().size() == 1; })) << grid->stateText().toStdString();
        EXPECT_TRUE(waitFor([&] { return grid->stateText().contains(QStringLiteral("All saved")); }))
            << grid->stateText().toStdString();
    }
    grid->close();
}

TEST_P(FailingCodes, LeaveACandidateAsItWas)
{
    const auto answered = [this](Qt::Key key) {
        return key == Qt::Key_U ? isUnsure(decision()) : decision().state == db::DecisionState::Accepted;
    };
    const auto answer = [this](Qt::Key key) {
        m_window->review().picture().setFocus();
        m_session.selectCandidate(m_session.candidates().front().record.id, false);
        press(key);
    };
    for (const Qt::Key key : {Qt::Key_U, Qt::Key_A}) {
        m_window->notices().clear();
        begin();
        answer(key);
        ASSERT_TRUE(told(why())) << said();
        EXPECT_FALSE(answered(key));
        expectUsable();
        if (!end())
            continue;
        answer(key);
        EXPECT_TRUE(waitFor([&] { return answered(key); })) << said();
    }
}

TEST_P(FailingCodes, KeepFeedbackOpenThatCouldNotBeKept)
{
    m_actions.action(ActionId::PreviewFeedback)->trigger();
    QPointer<FeedbackDialog> dialog = shown<FeedbackDialog>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(waitFor([&] { return dialog->work().isOpen(); }));
    auto& trouble = *dialog->findChild<QLabel*>(QStringLiteral("trouble"));
    begin();
    dialog->editor().introduction().setFocus();
    QTest::keyClicks(&dialog->editor().introduction(), QStringLiteral("Thank you"));
    ASSERT_TRUE(waitFor([&] { return trouble.isVisible() && trouble.text().contains(why()); }))
        << trouble.text().toStdString();
    QTest::keyClick(dialog, Qt::Key_Escape);
    const auto question = [&] { return dialog->findChild<QMessageBox*>(QStringLiteral("loseQuestion")); };
    ASSERT_TRUE(waitFor([&] { return question() != nullptr; }));
    QTest::keyClick(question(), Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return !question(); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->editor().introduction().toPlainText(), QStringLiteral("Thank you"));
    if (!end()) {
        dialog->close();
        return;
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return !dialog || !dialog->isVisible(); }));
    EXPECT_EQ(inLibrary([this](LibraryService& library) {
                  return FeedbackService(library).state(m_sessionId)->plan.introduction;
              }),
              QStringLiteral("Thank you"));
}

std::string nameOf(const ::testing::TestParamInfo<Trouble>& trouble)
{
    switch (trouble.param) {
    case Trouble::FullDisk:
        return "FullDisk";
    case Trouble::AnotherProgram:
        return "AnotherProgram";
    case Trouble::ReadOnly:
        break;
    }
    return "ReadOnly";
}

INSTANTIATE_TEST_SUITE_P(InEach, FailingCodes,
                         ::testing::Values(Trouble::FullDisk, Trouble::AnotherProgram, Trouble::ReadOnly), nameOf);

} // namespace
} // namespace alliance::app
