// Versions of decisions, tags and feedback: compared and restored in the one dialog for all of them.

#include "app/models/CodingSession.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/FeedbackDialog.h"
#include "app/panels/FeedbackEditor.h"
#include "app/panels/SessionTagsDialog.h"
#include "app/panels/TagField.h"
#include "app/panels/VersionsDialog.h"
#include "app/services/CandidateService.h"
#include "app/windows/CodingFlow.h"
#include "db/records/Codes.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QAction>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace alliance::app
{
namespace
{

class VersionsInTheWindow : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary({20});
    }
    void open()
    {
        openSession();
        ASSERT_TRUE(waitFor([this] { return coding().isReady() && m_session.candidates().size() == 1; }));
    }
    CodingSession& coding() { return m_window->coding().coding(); }
    const db::Candidate& candidate() const { return m_session.candidates().front().record; }
    VersionsDialog* versions(QWidget& over, int count)
    {
        VersionsDialog* dialog = nullptr;
        EXPECT_TRUE(waitFor([&] {
            dialog = over.findChild<VersionsDialog*>();
            return dialog && dialog->list().count() == count;
        }));
        return dialog;
    }
    static void press(QDialog& dialog, const char* button)
    {
        for (auto* one : dialog.findChildren<QPushButton*>()) {
            if (one->text().remove(QLatin1Char('&')).startsWith(QLatin1String(button)))
                one->click();
        }
    }
    void decide(db::DecisionState state, const QString& reason)
    {
        const int before = candidate().decision.version;
        m_session.decide(candidate().id, state, reason);
        ASSERT_TRUE(waitFor([&] { return candidate().decision.version == before + 1; }));
    }
};

TEST_F(VersionsInTheWindow, ADecisionIsComparedAndOnesOwnComesBackByKeyAndCanBeUndone)
{
    open();
    decide(db::DecisionState::Accepted, {});
    decide(db::DecisionState::Rejected, QStringLiteral("only thinking"));
    m_session.selectCandidate(candidate().id);
    WindowTest::press(Qt::Key_H, Qt::ControlModifier);
    VersionsDialog* dialog = versions(*m_window, 2);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->plainText().contains(QStringLiteral("Rejected: only thinking")))
        << dialog->plainText().toStdString();
    dialog->list().setCurrentRow(1);
    EXPECT_TRUE(dialog->plainText().contains(QStringLiteral("Accepted"))) << dialog->plainText().toStdString();
    dialog->restoreButton().click();
    ASSERT_TRUE(waitFor([this] { return candidate().decision.version == 3; }));
    EXPECT_EQ(candidate().decision.state, db::DecisionState::Accepted);
    EXPECT_TRUE(waitFor([dialog] { return dialog->list().count() == 3; }));
    dialog->close();
    m_actions.action(ActionId::Undo)->trigger();
    EXPECT_TRUE(waitFor([this] { return candidate().decision.state == db::DecisionState::Rejected; }));
}

TEST_F(VersionsInTheWindow, SomebodyElsesDecisionIsShownAndNotRestored)
{
    {
        const auto library = LibraryService::open(path("library"));
        db::Library& database = (*library)->database();
        const QUuid id = database.candidates().listOfSession(m_sessionId)->front().id;
        const auto other = database.people().create({db::PersonRole::Supervisor, QStringLiteral("Ben")});
        ASSERT_TRUE(other);
        ASSERT_TRUE(database.candidates().decide(id, {db::DecisionState::Accepted, {}, {}}, 0));
        db::PackagedVersion version;
        version.id = QUuid::createUuid();
        version.author = other->id;
        version.createdUs = QDateTime::currentMSecsSinceEpoch() * 1000;
        version.coding = {{QStringLiteral("state"), db::toCode(db::DecisionState::Rejected)}};
        version.text = QStringLiteral("a cough");
        db::PackagedRecord record;
        record.kind = db::PackagedKind::Decision;
        record.id = id;
        record.author = other->id;
        ASSERT_TRUE(database.packages().take(m_sessionId, record, {version}));
    }
    open();
    m_session.selectCandidate(candidate().id);
    decide(db::DecisionState::Accepted, {});
    m_session.selectCandidate(candidate().id);
    WindowTest::press(Qt::Key_H, Qt::ControlModifier);
    VersionsDialog* dialog = versions(*m_window, 3);
    ASSERT_NE(dialog, nullptr);
    dialog->list().setCurrentRow(1);
    EXPECT_TRUE(dialog->plainText().contains(QStringLiteral("Somebody else decided this")))
        << dialog->plainText().toStdString();
    EXPECT_TRUE(dialog->list().item(1)->text().contains(QStringLiteral("Ben")));
    EXPECT_FALSE(dialog->restoreButton().isEnabled());
    dialog->list().setCurrentRow(2);
    EXPECT_TRUE(dialog->restoreButton().isEnabled());
    dialog->close();
    const auto library = LibraryService::open(path("library"));
    const auto refused = CandidateService(**library).decideAgain(candidate().id, 2, 3);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().error.category, base::ErrorCategory::Refused);
}

TEST_F(VersionsInTheWindow, TagsOfTheSessionAreComparedAndRestored)
{
    open();
    for (const char* tag : {"exam", "grief"}) {
        const int before = coding().tags().version;
        coding().setTags({QLatin1String(tag)});
        ASSERT_TRUE(waitFor([&] { return coding().tags().version == before + 1; }));
    }
    m_actions.action(ActionId::TagSession)->trigger();
    auto* tags = m_window->findChild<SessionTagsDialog*>();
    ASSERT_NE(tags, nullptr);
    press(*tags, "History");
    VersionsDialog* dialog = versions(*tags, 2);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->plainText(), QStringLiteral("examgrief"));
    dialog->list().setCurrentRow(1);
    dialog->restoreButton().click();
    ASSERT_TRUE(waitFor([this] { return coding().tags().tags == QStringList{QStringLiteral("exam")}; }));
    EXPECT_EQ(coding().tags().version, 3);
    EXPECT_EQ(tags->field().tags(), QStringList{QStringLiteral("exam")}) << "the field has what holds now";
    dialog->close();
    tags->close();
    m_actions.action(ActionId::Undo)->trigger();
    EXPECT_TRUE(waitFor([this] { return coding().tags().tags == QStringList{QStringLiteral("grief")}; }));
}

TEST_F(VersionsInTheWindow, FeedbackOfEachSittingIsComparedAndComesBackAsANewVersion)
{
    openSession();
    m_actions.action(ActionId::PreviewFeedback)->trigger();
    auto* feedback = m_window->findChild<FeedbackDialog*>();
    ASSERT_NE(feedback, nullptr);
    FeedbackWork& work = feedback->work();
    ASSERT_TRUE(waitFor([&] { return work.isOpen(); }));
    QTest::keyClicks(&feedback->editor().introduction(), QStringLiteral("Thank you"));
    work.keep();
    ASSERT_TRUE(waitFor([&] { return work.state().version == 1 && work.isVersion(); }));
    QTest::keyClicks(&feedback->editor().introduction(), QStringLiteral(" for the hour"));
    // What is typed is a version before its history is shown.
    press(*feedback, "History");
    VersionsDialog* dialog = versions(*feedback, 2);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->plainText(), QStringLiteral("Thank you for the hour"));
    dialog->list().setCurrentRow(1);
    EXPECT_TRUE(dialog->plainText().endsWith(QStringLiteral("Thank you"))) << dialog->plainText().toStdString();
    dialog->restoreButton().click();
    ASSERT_TRUE(waitFor([&] { return work.state().version == 3 && dialog->list().count() == 3; }));
    EXPECT_EQ(feedback->editor().introduction().toPlainText(), QStringLiteral("Thank you"));
    dialog->close();
    feedback->close();
    m_actions.action(ActionId::Undo)->trigger();
    EXPECT_TRUE(waitFor([this] {
        const auto library = LibraryService::open(path("library"));
        return FeedbackService(**library).state(m_sessionId)->plan.introduction ==
               QStringLiteral("Thank you for the hour");
    }));
}

} // namespace
} // namespace alliance::app
