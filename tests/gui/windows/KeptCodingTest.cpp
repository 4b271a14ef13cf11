// What is written and coded in a session, and compared between people, as it looks in each state.

#include "app/models/CodingSession.h"
#include "app/models/CollectionBoard.h"
#include "app/models/ComparisonModel.h"
#include "app/models/DifferenceWalk.h"
#include "app/models/ExampleTour.h"
#include "app/models/ReviewLoader.h"
#include "app/panels/AlignPanel.h"
#include "app/panels/CollectionsPage.h"
#include "app/panels/ComparisonPanel.h"
#include "app/panels/DifferencesPanel.h"
#include "app/panels/MarkerEditor.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/OwnPassStrip.h"
#include "app/panels/RaterStrip.h"
#include "app/panels/RatingGrid.h"
#include "app/panels/RemovedDialog.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/SessionTagsDialog.h"
#include "app/panels/SettlePanel.h"
#include "app/panels/StopTapeField.h"
#include "app/panels/TitleCard.h"
#include "app/panels/UnfinishedLine.h"
#include "app/panels/VersionsDialog.h"
#include "app/services/ComparisonService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/CollectionsFlow.h"
#include "app/windows/CompareFlow.h"
#include "tests/gui/windows/KeptFixture.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeWidget>

namespace alliance::app
{
namespace
{

class KeptCoding : public KeptWindowTest
{
protected:
    void open(const QList<int>& candidates = {}, int cameras = 1)
    {
        makeLibrary(candidates, cameras);
        keepUnprepared();
        openSession();
        ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().isReady(); }));
    }
    ReviewPage& page() { return *m_window->findChild<ReviewPage*>(); }
};

TEST_F(KeptCoding, OfEditors)
{
    open();
    auto& note = raised<NoteEditor>("noteDock");
    expectLooksAsKept(note, "note-empty");
    press(Qt::Key_M);
    type(QStringLiteral("I wonder what happened between us just then."));
    ASSERT_TRUE(waitFor([&] { return note.stateText().startsWith(QStringLiteral("Draft kept")); }));
    expectInAllThemes(note, "note-full");
    press(Qt::Key_Escape);
    auto& marker = raised<MarkerEditor>("markerDock");
    expectLooksAsKept(marker, "marker-empty");
    press(Qt::Key_C);
    type(QStringLiteral("w2 r5 4"));
    expectInAllThemes(marker, "marker-full");
}

TEST_F(KeptCoding, OfStoppingTheTapeAndTheOwnPass)
{
    open({30});
    press(Qt::Key_S);
    auto& tape = *m_window->findChild<StopTapeField*>();
    ASSERT_TRUE(waitFor([&] { return tape.isVisible() && !m_session.notes().isEmpty(); }));
    type(QStringLiteral("pulled to explain"));
    expectInAllThemes(tape, "stop-tape");
    press(Qt::Key_Return);
    m_actions.action(ActionId::OwnPassFirst)->trigger();
    auto& pass = *m_window->findChild<OwnPassStrip*>();
    ASSERT_TRUE(waitFor([&] { return pass.isVisible(); }));
    expectInAllThemes(pass, "own-pass");
    press(Qt::Key_C);
    type(QStringLiteral("w2"));
    press(Qt::Key_Escape);
    m_session.seekToFrame(50);
    ASSERT_TRUE(waitForFrame(50));
    press(Qt::Key_C);
    auto& line = *m_window->coding().editor().findChild<UnfinishedLine*>();
    ASSERT_TRUE(waitFor([&] { return line.isVisible(); }));
    expectInAllThemes(line, "unfinished");
    auto* rater = m_window->findChild<RaterStrip*>();
    rater->show();
    m_actions.setReason(ActionId::FinishRating, {}); // as for a rater
    expectInAllThemes(*rater, "rater-strip");
}

TEST_F(KeptCoding, OfDialogsOnTheOpenSession)
{
    makeLibrary({30});
    keepUnprepared();
    addNotes(1);
    const QUuid note = inLibrary([this](LibraryService& library) {
        NoteService notes(library);
        const db::Note first = notes.list(m_sessionId)->front();
        db::NoteDraft draft = first.draft();
        draft.text = QStringLiteral("Answers come late, and each is shorter than the one before.");
        EXPECT_TRUE(notes.edit(first.id, first.version, draft));
        return first.id;
    });
    openSession();
    ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().isReady(); }));
    VersionsDialog versions(m_session, note, m_theme);
    versions.setAttribute(Qt::WA_DeleteOnClose, false);
    versions.resize(820, 420);
    versions.show();
    ASSERT_TRUE(waitFor([&] { return versions.list().count() == 2; }));
    expectInAllThemes(versions, "versions-full");
    versions.hide();
    auto* tags = new SessionTagsDialog(m_window->coding().coding(), sessionTitle(m_session.session()), m_window.get());
    tags->open();
    expectInAllThemes(*tags, "tags");
    tags->close();
    m_actions.action(ActionId::RateSegments)->trigger();
    auto* grid = shown<RatingGrid>();
    ASSERT_NE(grid, nullptr);
    grid->resize(860, 460);
    press(Qt::Key_3);
    expectInAllThemes(*grid, "ratings-full");
}

TEST_F(KeptCoding, OfWhatWasRemoved)
{
    makeLibrary();
    keepUnprepared();
    addNotes(2);
    addMarkers(1);
    openSession();
    CodingSession& coding = m_window->coding().coding();
    ASSERT_TRUE(waitFor([&] { return coding.isReady(); }));
    RemovedDialog removed(coding);
    removed.setAttribute(Qt::WA_DeleteOnClose, false);
    removed.list().hideColumn(0); // the time of day is another one each time
    removed.resize(820, 400);
    removed.show();
    ASSERT_TRUE(waitFor([&] { return removed.stateText().startsWith(QStringLiteral("Nothing was removed")); }));
    expectLooksAsKept(removed, "removed-empty");
    m_session.removeNotes({m_session.notes()[0].id, m_session.notes()[1].id});
    ASSERT_TRUE(waitFor([&] { return removed.list().topLevelItemCount() == 2; }));
    coding.removeMarker(coding.markers().front().id);
    ASSERT_TRUE(waitFor([&] { return removed.list().topLevelItemCount() == 3; }));
    removed.list().setCurrentItem(removed.list().topLevelItem(1));
    expectInAllThemes(removed, "removed-full");
}

TEST_F(KeptCoding, OfTwoCamerasThatAreAligned)
{
    open({}, 2);
    ASSERT_TRUE(waitFor([this] { return shownNumber(1) == 1000; }));
    m_actions.action(ActionId::AlignCameras)->trigger();
    ASSERT_TRUE(waitFor([this] { return page().alignment().isVisible(); }));
    expectInAllThemes(page(), "player-two-cameras");
}

TEST_F(KeptCoding, OfCollections)
{
    makeLibrary();
    keepUnprepared();
    addMarkers(2);
    addCollection();
    openLibrary();
    m_actions.action(ActionId::ShowCollections)->trigger();
    auto& flow = m_window->collections();
    ASSERT_TRUE(waitFor([&] { return flow.board().isReady() && flow.board().examples().size() == 2; }));
    expectInAllThemes(flow.page(), "collections-full");
    m_actions.action(ActionId::FindExamples)->trigger();
    ASSERT_TRUE(waitFor([&] { return !flow.board().isFinding() && flow.board().found().size() == 2; }));
    expectLooksAsKept(flow.page(), "collections-found");
    flow.page().showFound(false);
    flow.tour().setTitleTime(60'000);
    m_actions.action(ActionId::PlayCollection)->trigger();
    auto* card = m_window->findChild<TitleCard*>();
    ASSERT_TRUE(waitFor([&] { return m_window->showsReview() && card->isVisible(); }));
    expectInAllThemes(page(), "collection-played");
}

// A sealed library with a session that two supervisors may have coded.
class KeptComparing : public KeptCoding
{
protected:
    void openSealed(bool bothCoded)
    {
        const auto supervisor = makeSealedLibrary();
        ASSERT_TRUE(supervisor);
        code(*supervisor, "withdrawal", 5);
        code(*supervisor, "confrontation", 60);
        if (bothCoded) {
            const auto ben = PeopleService(*supervisor)
                                 .add({db::PersonRole::Supervisor, QStringLiteral("Ben Ash")},
                                      db::SecretText("the second one's words"), db::PassphraseCost::least());
            ASSERT_TRUE(ben && PeopleService(*supervisor).grant(m_sessionId, ben->id));
            const auto other = LibraryService::open(
                path("library"), db::Credentials::ofPassphrase(db::SecretText("the second one's words"), ben->id));
            ASSERT_TRUE(other);
            code(**other, "withdrawal", 5);
            code(**other, "withdrawal", 60);
        }
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSupervisor)));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(waitForFrame(0));
        waitForAnswers();
        ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().isReady(); }));
    }
    void code(LibraryService& library, const char* type, int frame)
    {
        db::MarkerDraft draft;
        draft.sessionId = m_sessionId;
        draft.visibility = db::Visibility::Supervision;
        draft.type = QString::fromLatin1(type);
        draft.moment =
            *NoteService(library).moment(m_sessionId, {{frame * 40'000'000LL}, {(frame + 20) * 40'000'000LL}});
        ASSERT_TRUE(MarkerService(library).add(draft));
    }
};

TEST_F(KeptComparing, OfTwoPeoplesCodes)
{
    openSealed(true);
    m_actions.action(ActionId::ShowDifferences)->trigger();
    auto& walk = m_window->compare().walk();
    ASSERT_TRUE(waitFor([&] { return walk.report() && walk.report()->rows.size() == 2; }));
    m_actions.action(ActionId::NextDifference)->trigger();
    ASSERT_TRUE(waitForFrame(60));
    expectInAllThemes(m_window->compare().list(), "differences-full");
    expectInAllThemes(m_window->compare().settling(), "settle-full");
    m_actions.action(ActionId::ShowComparison)->trigger();
    auto& comparison = *m_window->findChild<ComparisonPanel*>();
    ASSERT_TRUE(waitFor([&] { return comparison.model().rowCount() > 0; }));
    expectInAllThemes(comparison, "comparison-full");
}

TEST_F(KeptComparing, OfOnePersonsCodes)
{
    openSealed(false);
    m_actions.action(ActionId::ShowDifferences)->trigger();
    const auto* words = m_window->findChild<QLabel*>(QStringLiteral("differenceWords"));
    ASSERT_TRUE(waitFor([&] { return words->text().contains(QStringLiteral("Only you have coded")); }));
    expectLooksAsKept(m_window->compare().list(), "differences-empty");
    expectLooksAsKept(m_window->compare().settling(), "settle-empty");
}

TEST_F(KeptCoding, OfNothingToCompare)
{
    open();
    m_actions.action(ActionId::ShowComparison)->trigger();
    auto& comparison = *m_window->findChild<ComparisonPanel*>();
    ASSERT_TRUE(waitFor([&] { return comparison.isVisible(); }));
    expectLooksAsKept(comparison, "comparison-empty");
}

} // namespace
} // namespace alliance::app
