// The window by keyboard alone and with a screen reader, in every place and for each of the people who work in it.

#include "app/models/CodingSession.h"
#include "app/models/DifferenceWalk.h"
#include "app/panels/FeedbackDialog.h"
#include "app/panels/OwnPassStrip.h"
#include "app/resources/Theme.h"
#include "app/services/CollectionService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/CompareFlow.h"
#include "app/windows/SideDock.h"
#include "tests/gui/windows/DialogCheck.h"
#include "tests/gui/windows/SampleWork.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr const char* kOther = "second of four words";
constexpr const char* kGuest = "third of four words";

class ReadingOrderTest : public WindowTest
{
protected:
    void SetUp() override
    {
        QApplication::setCursorFlashTime(0);
        m_theme.apply(*qApp);
        WindowTest::SetUp();
    }
    void TearDown() override { qApp->setStyleSheet({}); }

    void expectReads(const std::string& where)
    {
        waitForAnswers();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get())) << where;
        EXPECT_EQ(faultsOf(*m_window), "") << where;
    }
    // One after the other in front.
    void expectEveryPanelReads(const std::string& who)
    {
        for (auto* dock : m_window->findChildren<QDockWidget*>()) {
            bringUp(*dock);
            expectReads(who + ", " + dock->objectName().toStdString());
        }
    }
    QUuid addPerson(LibraryService& library, db::PersonRole role, const char* name)
    {
        const auto person = PeopleService(library).add(
            {role, QString::fromLatin1(name)}, db::SecretText(role == db::PersonRole::GuestRater ? kGuest : kOther),
            db::PassphraseCost::least());
        EXPECT_TRUE(person);
        return person ? person->id : QUuid();
    }
    void fill(LibraryService& library, const char* type = "withdrawal")
    {
        const auto moment = [&](int from, int until) {
            return *NoteService(library).moment(m_sessionId, {{from * 40'000'000LL}, {until * 40'000'000LL}});
        };
        db::MarkerDraft marker;
        marker.sessionId = m_sessionId;
        marker.visibility = db::Visibility::Trainee;
        marker.type = QString::fromLatin1(type);
        marker.moment = moment(20, 30);
        EXPECT_TRUE(MarkerService(library).add(marker));
        db::NoteDraft note;
        note.sessionId = m_sessionId;
        note.moment = moment(30, 30);
        note.kind = QStringLiteral("role_play");
        note.text = QStringLiteral("says nothing");
        note.visibility = db::Visibility::Trainee;
        EXPECT_TRUE(NoteService(library).add(note));
    }
    void openAs(const char* passphrase, const QUuid& person = {})
    {
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(passphrase), person));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
        waitForAnswers();
    }
    void openReview()
    {
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(waitForFrame(0));
        ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().isReady(); }));
        waitForAnswers();
    }
    void chooseOneOfEach()
    {
        if (!m_session.candidates().isEmpty())
            m_session.selectCandidate(m_session.candidates().front().record.id, false);
        if (!m_session.notes().isEmpty())
            m_session.selectNote(m_session.notes().front().id, false);
        CodingSession& coding = m_window->coding().coding();
        if (!coding.markers().isEmpty())
            coding.selectMarker(coding.markers().front().id, false);
    }
};

TEST_F(ReadingOrderTest, GoesThroughHomeAndEveryPanelOfTheReview)
{
    expectReads("without a library");
    makeLibrary({}, 2);
    inLibrary([this](LibraryService& library) {
        keepMeasurement(library, m_sessionId, test::SyntheticSession(4).eyesAside(0.6, 1.2).eyesAside(1.8, 2.4));
        fill(library);
        return 0;
    });
    keepUnprepared();
    openLibrary();
    expectReads("home");
    openReview();
    chooseOneOfEach();
    expectEveryPanelReads("supervisor");
    m_actions.action(ActionId::AlignCameras)->trigger();
    m_actions.action(ActionId::StopTape)->trigger();
    expectReads("cameras, the tape stopped");
    press(Qt::Key_Escape);
    m_actions.action(ActionId::RejectCandidate)->trigger();
    expectReads("asking for a reason");
    press(Qt::Key_Escape);
    m_actions.action(ActionId::OwnPassFirst)->trigger();
    expectReads("own pass");
    m_actions.action(ActionId::GoHome)->trigger();
    expectReads("home, where a session was left");
    m_actions.action(ActionId::ShowCollections)->trigger();
    expectReads("no collection");
    m_actions.action(ActionId::FindExamples)->trigger();
    expectReads("coded moments");
}

TEST_F(ReadingOrderTest, GoesThroughTheCollections)
{
    makeLibrary();
    inLibrary([this](LibraryService& library) {
        const auto session = library.session(m_sessionId);
        const auto before = ConsentService(library).record(session->record.caseId, {});
        db::ConsentDraft draft = before->terms;
        draft.purposes = db::allConsentPurposes();
        EXPECT_TRUE(ConsentService(library).put(draft, before->version));
        CollectionService collections(library);
        const QUuid made = collections.create(QStringLiteral("Silence"))->record.id;
        for (const int from : {10, 50}) {
            const auto moment =
                NoteService(library).moment(m_sessionId, {{from * 40'000'000LL}, {(from + 8) * 40'000'000LL}});
            EXPECT_TRUE(collections.add({made, *moment, QStringLiteral("Waits"), {}}));
        }
        keepReelToLookAt(library, made, pathText(path("reel.mp4")));
        return 0;
    });
    keepUnprepared();
    openLibrary();
    m_actions.action(ActionId::ShowCollections)->trigger();
    expectReads("collections with a reel to look at");
    m_actions.action(ActionId::PlayCollection)->trigger();
    ASSERT_TRUE(waitFor([this] { return m_window->showsReview(); }));
    expectReads("an example is played");
}

TEST_F(ReadingOrderTest, IsRightForATrainee)
{
    {
        const auto supervisor = makeSealedLibrary();
        ASSERT_TRUE(supervisor);
        fill(*supervisor);
    }
    openAs(kTrainee);
    expectReads("trainee at home");
    openReview();
    expectReads("own pass");
    m_window->findChild<OwnPassStrip*>()->finish().click();
    answer("I have finished");
    chooseOneOfEach();
    m_actions.action(ActionId::ShowComparison)->trigger();
    expectEveryPanelReads("trainee");
    m_actions.action(ActionId::GoHome)->trigger();
    expectReads("trainee at home, afterwards");
}

TEST_F(ReadingOrderTest, IsRightForADirectorAndAGuestRater)
{
    QUuid director;
    QUuid guest;
    {
        const auto supervisor = makeSealedLibrary();
        ASSERT_TRUE(supervisor);
        fill(*supervisor);
        director = addPerson(*supervisor, db::PersonRole::Director, "Dr. Oda Lind");
        guest = addPerson(*supervisor, db::PersonRole::GuestRater, "Kit Ames");
        ASSERT_TRUE(PeopleService(*supervisor).release(m_sessionId, true));
        ASSERT_TRUE(PeopleService(*supervisor).hand(m_sessionId, guest));
    }
    for (const auto& [who, name] : {std::pair(director, "director"), std::pair(guest, "guest rater")}) {
        openAs(who == guest ? kGuest : kOther, who);
        expectReads(std::string(name) + " at home");
        openReview();
        chooseOneOfEach();
        expectEveryPanelReads(name);
        m_actions.action(ActionId::GoHome)->trigger();
        m_library.close();
        ASSERT_TRUE(waitFor([this] { return !m_library.isOpen(); }));
    }
}

TEST_F(ReadingOrderTest, IsRightWhereTwoPeoplesCodesAreSettledAndInTheFeedback)
{
    {
        const auto first = makeSealedLibrary();
        ASSERT_TRUE(first);
        fill(*first);
        const QUuid other = addPerson(*first, db::PersonRole::Supervisor, "Ben Ash");
        ASSERT_TRUE(PeopleService(*first).grant(m_sessionId, other));
        const auto second =
            LibraryService::open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kOther), other));
        ASSERT_TRUE(second);
        fill(**second, "confrontation");
    }
    openAs(kSupervisor);
    expectReads("supervisor at home");
    openReview();
    m_actions.action(ActionId::ShowDifferences)->trigger();
    DifferenceWalk& walk = m_window->compare().walk();
    ASSERT_TRUE(waitFor([&] { return walk.report() && !walk.report()->rows.isEmpty(); }));
    m_actions.action(ActionId::NextDifference)->trigger();
    expectReads("a difference");
    m_actions.action(ActionId::PreviewFeedback)->trigger();
    auto* feedback = shown<FeedbackDialog>();
    ASSERT_NE(feedback, nullptr);
    waitForAnswers();
    feedback->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(feedback));
    EXPECT_EQ(faultsOf(*feedback), "");
}

// Without the order that the program gives its window.
TEST(ReadingOrderCheck, FindsWhatIsUnnamedAndWhatComesTooLate)
{
    lightTheme().apply(*qApp); // in which focus is plain
    QMainWindow window;
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->addWidget(new QPushButton(QStringLiteral("first")));
    column->addWidget(new QPushButton(QStringLiteral("last")));
    window.setCentralWidget(middle);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    EXPECT_EQ(faultsOf(window), "");
    auto* late = new QPushButton(QStringLiteral("put in later"));
    column->insertWidget(1, late);
    QTest::qWait(1);
    EXPECT_NE(faultsOf(window).find("against the order of reading"), std::string::npos) << faultsOf(window);
    late->setText({});
    EXPECT_NE(faultsOf(window).find("no name"), std::string::npos) << faultsOf(window);
}

} // namespace
} // namespace alliance::app
