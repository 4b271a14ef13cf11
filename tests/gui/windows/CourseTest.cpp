#include "app/panels/CourseDialog.h"
#include "app/panels/HomePage.h"
#include "app/panels/PurposeDialog.h"
#include "app/panels/TraineeBar.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/PeopleService.h"
#include "app/services/RatingService.h"
#include "app/windows/ReviewAids.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>

namespace alliance::app
{
namespace
{

// A sealed library of a supervisor and a trainee, with one session that the supervisor has coded.
class CourseTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        const auto supervisor = makeSealedLibrary(QDate(2027, 3, 2));
        ASSERT_TRUE(supervisor);
        LibraryService& library = *supervisor;
        db::MarkerDraft marker;
        marker.sessionId = m_sessionId;
        marker.moment = moment(library, 10, 20);
        marker.type = QStringLiteral("withdrawal");
        marker.visibility = db::Visibility::Trainee;
        ASSERT_TRUE(MarkerService(library).add(marker));
        const char* const stages[] = {"S1", "S2", "S1"};
        for (int i = 0; i < 3; ++i) {
            db::PassageDraft passage;
            passage.sessionId = m_sessionId;
            passage.moment = moment(library, i * 20, i * 20 + 20);
            passage.stage = QString::fromLatin1(stages[i]);
            passage.visibility = db::Visibility::Trainee;
            ASSERT_TRUE(PassageService(library).add(passage));
        }
    }
    db::Moment moment(LibraryService& library, int from, int until)
    {
        return *NoteService(library).moment(m_sessionId, {{from * 40'000'000LL}, {until * 40'000'000LL}});
    }
    void openAs(const char* passphrase)
    {
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(passphrase)));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen() && !m_library.sessions().isEmpty(); }));
    }
    CourseDialog* dialog() { return m_window->findChild<CourseDialog*>(); }
    // By its keys, with a row in it.
    CourseDialog& course()
    {
        press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(waitFor([this] { return dialog() && dialog()->model().rowCount() > 0; }));
        return *dialog();
    }
    QString cell(CourseTableModel::Column column) { return dialog()->model().index(0, column).data().toString(); }
    QComboBox& whose() { return *dialog()->findChild<QComboBox*>(QStringLiteral("courseWhose")); }
};

TEST_F(CourseTest, TheChosenSessionsCaseIsShownAndEnterOpensASession)
{
    openAs(kSupervisor);
    CourseDialog& shown = course();
    EXPECT_EQ(whose().currentText(), QStringLiteral("Case AB-01 · 1 session"));
    EXPECT_EQ(cell(CourseTableModel::Date), QStringLiteral("2 Mar 2027"));
    EXPECT_EQ(cell(CourseTableModel::Confirmed), QStringLiteral("1"));
    EXPECT_EQ(cell(CourseTableModel::Noticed), QStringLiteral("0 of 1"));
    EXPECT_EQ(cell(CourseTableModel::Times), QStringLiteral("none after 1 of 1"));
    EXPECT_EQ(cell(CourseTableModel::Stages), QStringLiteral("S1 S2 S1 (went back once)"));
    EXPECT_TRUE(shown.summary().contains(QStringLiteral("show no direction"))) << shown.summary().toStdString();
    ASSERT_TRUE(shown.table().hasFocus());
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    EXPECT_TRUE(waitForFrame(0));
    EXPECT_EQ(m_session.sessionId(), m_sessionId);
}

TEST_F(CourseTest, AClickOnARowOpensItsSession)
{
    openAs(kSupervisor);
    QTableView& table = course().table();
    const QRect stages = table.visualRect(table.model()->index(0, CourseTableModel::Stages));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, stages.center());
    EXPECT_TRUE(waitForFrame(0));
}

TEST_F(CourseTest, ATraineeFindsTheOwnCourseAndNothingOfSessionsWhoseOwnPassIsStillToBeMade)
{
    openAs(kTrainee);
    auto* button = [&]() -> QPushButton* {
        for (auto* one : m_window->findChild<TraineeBar*>()->findChildren<QPushButton*>()) {
            if (one->text().contains(QStringLiteral("Course over")))
                return one;
        }
        return nullptr;
    }();
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return dialog() && dialog()->model().rowCount() == 1; }));
    EXPECT_EQ(whose().currentText(), QStringLiteral("Iris Vale, therapist · 1 session"));
    EXPECT_TRUE(cell(CourseTableModel::Confirmed).contains(QStringLiteral("on your own first")));
    EXPECT_EQ(cell(CourseTableModel::Stages), QString());
    EXPECT_EQ(dialog()->table().columnSpan(0, CourseTableModel::Confirmed), 5);
    dialog()->close();
    ASSERT_TRUE(waitFor([this] { return !dialog(); }));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    finishOwnPass();
    m_actions.action(ActionId::ShowCourse)->trigger();
    ASSERT_TRUE(waitFor([this] { return dialog() && dialog()->model().rowCount() == 1; }));
    EXPECT_EQ(cell(CourseTableModel::Confirmed), QStringLiteral("1"));
    EXPECT_EQ(cell(CourseTableModel::Noticed), QStringLiteral("0 of 1"));
    whose().setFocus();
    QTest::keyClick(&whose(), Qt::Key_Down);
    ASSERT_TRUE(waitFor([this] { return dialog()->model().course().of == Course::Of::Case; }));
}

TEST_F(CourseTest, ASessionIsCountedWhereItsOwnPassEndsMeanwhile)
{
    openAs(kTrainee);
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    ASSERT_TRUE(m_session.isBlind());
    m_actions.action(ActionId::ShowCourse)->trigger();
    ASSERT_TRUE(waitFor([this] { return dialog() && dialog()->model().rowCount() == 1; }));
    EXPECT_TRUE(cell(CourseTableModel::Confirmed).contains(QStringLiteral("on your own first")));
    m_window->findChild<ReviewAids*>()->pass().finish();
    EXPECT_TRUE(waitFor([this] { return cell(CourseTableModel::Confirmed) == QStringLiteral("1"); }))
        << cell(CourseTableModel::Confirmed).toStdString();
}

TEST_F(CourseTest, TheTableIsSavedForAPurposeThatConsentAllows)
{
    openAs(kSupervisor);
    course().findChild<QPushButton*>(QStringLiteral("courseSave"))->click();
    auto* purposes = dialog()->findChild<PurposeDialog*>();
    ASSERT_NE(purposes, nullptr);
    QPushButton* go = nullptr;
    for (auto* one : purposes->findChildren<QPushButton*>()) {
        if (one->text().contains(QStringLiteral("Continue")))
            go = one;
    }
    ASSERT_NE(go, nullptr);
    ASSERT_TRUE(waitFor([&] { return go->isEnabled(); }));
    go->click();
    auto* files = dialog()->findChild<QFileDialog*>();
    ASSERT_NE(files, nullptr);
    const QString file = pathText(path("course.csv"));
    Q_EMIT files->fileSelected(file);
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file); }));
    QFile table(file);
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    const QByteArray written = table.readAll();
    EXPECT_TRUE(written.contains(",1,2027-03-02,,confirmed")) << written.toStdString();
    EXPECT_FALSE(written.contains("AB-01") || written.contains("session one")) << "codes, not names";
}

TEST_F(CourseTest, AnEmptyLibrarySaysWhatFillsACourse)
{
    ASSERT_TRUE(LibraryService::create(path("empty"), QStringLiteral("Dr. Maren Quill")));
    m_library.open(path("empty"));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    m_actions.action(ActionId::ShowCourse)->trigger();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(waitFor([this] { return dialog()->summary().contains(QStringLiteral("There is no course yet")); }));
    EXPECT_FALSE(dialog()->findChild<QPushButton*>(QStringLiteral("courseSave"))->isEnabled());
}

} // namespace
} // namespace alliance::app
