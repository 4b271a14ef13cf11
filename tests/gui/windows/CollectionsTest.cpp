#include "app/models/CollectionBoard.h"
#include "app/models/CollectionTreeModel.h"
#include "app/models/ExampleTour.h"
#include "app/panels/CollectionsPage.h"
#include "app/panels/ConsentDialog.h"
#include "app/panels/MomentFilterBar.h"
#include "app/panels/MomentView.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/TeachingPage.h"
#include "app/panels/TitleCard.h"
#include "app/panels/TourStrip.h"
#include "app/services/LibraryWorker.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/windows/CollectionsFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

namespace alliance::app
{
namespace
{

class CollectionsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary();
    }
    CollectionsFlow& flow() { return m_window->collections(); }
    // A found moment is taken while there is no collection yet. Null: nothing was asked.
    QInputDialog* askedForNameOfTheFirst()
    {
        allow({db::ConsentPurpose::ProgrammeLibrary});
        code(10, 30, "withdrawal", "W2");
        openLibrary();
        press(Qt::Key_J, Qt::ControlModifier);
        EXPECT_TRUE(waitFor([this] { return board().isReady() && board().found().size() == 1; }));
        press(Qt::Key_B);
        return shown<QInputDialog>();
    }
    CollectionBoard& board() { return flow().board(); }
    CollectionsPage& page() { return flow().page(); }
    ExampleTour& tour() { return flow().tour(); }
    void allow(const QList<db::ConsentPurpose>& purposes)
    {
        inLibrary([&](LibraryService& library) {
            const auto session = library.session(m_sessionId);
            const auto before = ConsentService(library).record(session->record.caseId, {});
            db::ConsentDraft draft = before->terms;
            draft.purposes = purposes;
            EXPECT_TRUE(ConsentService(library).put(draft, before->version));
            return 0;
        });
    }
    void code(int from, int until, const char* type, const char* subtype, const QStringList& repair = {})
    {
        inLibrary([&](LibraryService& library) {
            db::MarkerDraft draft;
            draft.sessionId = m_sessionId;
            draft.moment = *NoteService(library).moment(m_sessionId, {{from * 40'000'000LL}, {until * 40'000'000LL}});
            draft.type = QString::fromLatin1(type);
            draft.subtype = QString::fromLatin1(subtype);
            draft.strategies = repair;
            EXPECT_TRUE(MarkerService(library).add(draft));
            return 0;
        });
    }
    void showPage()
    {
        openLibrary();
        press(Qt::Key_B, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return board().isReady() && m_window->place() == ActionPlace::Collections; }));
    }
    void make(const char* name)
    {
        const auto before = board().collections().size();
        press(Qt::Key_N, Qt::ControlModifier);
        auto* dialog = m_window->findChild<QInputDialog*>(QStringLiteral("collectionName"));
        ASSERT_NE(dialog, nullptr);
        auto* field = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(field, QString::fromUtf8(name));
        QTest::keyClick(field, Qt::Key_Return);
        ASSERT_TRUE(waitFor([&] {
            return board().collections().size() == before + 1 &&
                   !m_window->findChild<QInputDialog*>(QStringLiteral("collectionName"));
        }));
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        page().tree().setFocus();
    }
    QStringList paths() const
    {
        QStringList all;
        for (const CollectionItem& one : m_window->collections().board().collections())
            all.append(one.path);
        return all;
    }
    // Finds all coded moments and takes those of these rows.
    void collect(const QList<int>& rows)
    {
        press(Qt::Key_J, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return !board().isFinding() && page().showsFound(); }));
        ASSERT_EQ(QApplication::focusWidget(), &page().found());
        for (const int row : rows) {
            const auto before = board().examples().size();
            press(Qt::Key_Home);
            for (int i = 0; i < row; ++i)
                press(Qt::Key_Down);
            press(Qt::Key_B);
            ASSERT_TRUE(waitFor([&] { return board().examples().size() == before + 1; }));
        }
        press(Qt::Key_J, Qt::ControlModifier);
        ASSERT_TRUE(page().showsFound()) << "again: it stays";
        press(Qt::Key_Escape);
        ASSERT_FALSE(page().showsFound());
    }
    // Sees what the library has by now.
    void look()
    {
        board().look();
        bool answered = false; // after that
        m_library.worker()->ask(
            &board(), [](LibraryService&) -> Done { return {}; }, [&](const Done&) { answered = true; });
        ASSERT_TRUE(waitFor([&] { return answered; }));
    }
    QStringList titles()
    {
        QStringList all;
        const QAbstractItemModel& model = *page().examples().model();
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data(MomentListModel::TitleRole).toString());
        return all;
    }
};

TEST_F(CollectionsTest, CollectionsAreMadeNestedAndOrderedByKeysAndTakenBack)
{
    showPage();
    EXPECT_EQ(QApplication::focusWidget(), &page().tree());
    make("Withdrawal");
    make("Repair");
    make("Repair/Stage 4");
    EXPECT_EQ(paths(), QStringList({QStringLiteral("Withdrawal"), QStringLiteral("Repair"),
                                    QStringLiteral("Repair / Stage 4")}));
    const auto after = [&](const QStringList& expected) { return waitFor([&] { return paths() == expected; }); };
    press(Qt::Key_BracketLeft, Qt::ControlModifier);
    EXPECT_TRUE(after({QStringLiteral("Withdrawal"), QStringLiteral("Repair"), QStringLiteral("Stage 4")}));
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_TRUE(after({QStringLiteral("Withdrawal"), QStringLiteral("Stage 4"), QStringLiteral("Repair")}));
    press(Qt::Key_BracketRight, Qt::ControlModifier);
    EXPECT_TRUE(
        after({QStringLiteral("Withdrawal"), QStringLiteral("Withdrawal / Stage 4"), QStringLiteral("Repair")}));
    ASSERT_TRUE(waitFor([this] { return m_actions.action(ActionId::Undo)->isEnabled(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(after({QStringLiteral("Withdrawal"), QStringLiteral("Stage 4"), QStringLiteral("Repair")}));
    EXPECT_TRUE(m_window->notices().texts().contains(QStringLiteral("Undone: Move collection")))
        << m_window->notices().texts().join(u',').toStdString();
    press(Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_TRUE(after({QStringLiteral("Withdrawal"), QStringLiteral("Repair")}));
}

TEST_F(CollectionsTest, AFoundMomentIsTakenInByOneKeyAndConsentIsAskedThen)
{
    code(10, 30, "withdrawal", "W2");
    showPage();
    make("Silence");
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return board().found().size() == 1; }));
    press(Qt::Key_B);
    EXPECT_TRUE(waitFor([this] {
        return !m_window->notices().texts().filter(QStringLiteral("no consent on record")).isEmpty();
    })) << "it is refused in words";
    EXPECT_TRUE(board().examples().isEmpty());
    allow({db::ConsentPurpose::ProgrammeLibrary});
    press(Qt::Key_B);
    ASSERT_TRUE(waitFor([this] { return board().examples().size() == 1; }));
    EXPECT_EQ(page().found().model()->index(0, 0).data(MomentListModel::NoteRole).toString(),
              QStringLiteral("in this collection"));
    EXPECT_FALSE(m_actions.action(ActionId::AddToCollection)->isEnabled()) << "it is in there already";
}

TEST_F(CollectionsTest, CodedMomentsAreListedWithoutACollectionToo)
{
    code(10, 30, "withdrawal", "W2");
    openLibrary();
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return board().isReady() && board().found().size() == 1; }));
    EXPECT_TRUE(page().showsFound());
    EXPECT_TRUE(page().found().isVisible());
}

TEST_F(CollectionsTest, AMomentTakenWithoutACollectionAsksForItsName)
{
    auto* dialog = askedForNameOfTheFirst();
    ASSERT_NE(dialog, nullptr);
    dialog->setTextValue(QStringLiteral("Silence"));
    dialog->accept();
    EXPECT_TRUE(waitFor([this] { return board().examples().size() == 1; }));
    EXPECT_EQ(paths(), QStringList(QStringLiteral("Silence")));
}

TEST_F(CollectionsTest, AMomentIsNotTakenIntoACollectionThatSomebodyElseMadeMeanwhile)
{
    auto* dialog = askedForNameOfTheFirst();
    ASSERT_NE(dialog, nullptr);
    inLibrary([](LibraryService& library) { return CollectionService(library).create(QStringLiteral("Beside")); });
    look();
    ASSERT_TRUE(waitFor([this] { return paths().size() == 1; }));
    dialog->setTextValue(QStringLiteral("Mine"));
    dialog->accept();
    ASSERT_TRUE(waitFor([this] { return board().examples().size() == 1 && paths().size() == 2; }));
    for (const CollectionItem& one : board().collections())
        EXPECT_EQ(one.record.examples, one.path == QStringLiteral("Mine") ? 1 : 0) << one.path.toStdString();
}

TEST_F(CollectionsTest, WhatMayBeShownOnlyMaskedHasNoPictureAndSaysSoBeforeItIsPlayed)
{
    code(10, 30, "withdrawal", "W2");
    allow({db::ConsentPurpose::ProgrammeLibrary});
    prepareScrubbing();
    showPage();
    make("Silence");
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return board().found().size() == 1; }));
    const auto row = [this](int role) { return page().found().model()->index(0, 0).data(role).toString(); };
    EXPECT_TRUE(row(MomentListModel::WithheldRole).isEmpty());
    const auto picture = [this] { return page().found().viewport()->grab().toImage(); };
    const QImage shown = picture();
    press(Qt::Key_B);
    ASSERT_TRUE(waitFor([this] { return board().examples().size() == 1; }));
    inLibrary([this](LibraryService& library) {
        const auto before = ConsentService(library).record(library.session(m_sessionId)->record.caseId, {});
        db::ConsentDraft draft = before->terms;
        draft.faceMask = db::FaceMask::Blur;
        EXPECT_TRUE(ConsentService(library).put(draft, before->version));
        return 0;
    });
    m_actions.action(ActionId::GoHome)->trigger();
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] {
        return !board().isFinding() && row(MomentListModel::WithheldRole) == QStringLiteral("Faces must be hidden");
    })) << row(MomentListModel::WithheldRole).toStdString();
    EXPECT_TRUE(row(Qt::AccessibleTextRole).endsWith(QStringLiteral("Faces must be hidden. Faces must be blurred.")))
        << row(Qt::AccessibleTextRole).toStdString();
    EXPECT_NE(picture(), shown);
    const auto said = [this] { return m_window->notices().texts().filter(QStringLiteral("Faces must be blurred.")); };
    EXPECT_TRUE(said().isEmpty());
    press(Qt::Key_Return);
    ASSERT_TRUE(waitForFrame(10));
    EXPECT_EQ(said().size(), 1);
    press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return said().isEmpty(); }));
    m_window->collections().tour().setTitleTime(60'000);
    m_actions.action(ActionId::PlayCollection)->trigger();
    const auto* card = m_window->findChild<TitleCard*>();
    ASSERT_TRUE(waitFor([&] { return card->isVisible(); }));
    EXPECT_TRUE(card->accessibleDescription().contains(QStringLiteral("Faces must be blurred.")))
        << card->accessibleDescription().toStdString();
}

TEST_F(CollectionsTest, WhatAnotherProgramChangesIsSeenWhileThePageStaysOpen)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(10, 30, "withdrawal", "W1");
    code(40, 50, "confrontation", "C1");
    showPage();
    make("All");
    collect({0, 1});
    ASSERT_EQ(titles().size(), 2);
    inLibrary([](LibraryService& library) { return CollectionService(library).create(QStringLiteral("Beside")); });
    const auto comeBack = [this] {
        QEvent back(QEvent::WindowActivate);
        QApplication::sendEvent(m_window.get(), &back);
    };
    comeBack();
    ASSERT_TRUE(waitFor([this] { return paths().size() == 2; }));
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(page().showsFound());
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    ASSERT_EQ(page().found().currentIndex().row(), 1);
    allow({db::ConsentPurpose::OwnReview});
    comeBack();
    EXPECT_TRUE(waitFor([this] { return board().examples().isEmpty(); })) << "what consent no longer allows is gone";
    EXPECT_TRUE(waitFor([this] {
        return page().found().model()->index(1, 0).data(MomentListModel::WithheldRole).toString() ==
               QStringLiteral("Consent not for teaching");
    }));
    EXPECT_EQ(page().found().currentIndex().row(), 1) << "it stays chosen";
}

TEST_F(CollectionsTest, WhatIsFoundFollowsConsentAlsoAfterAnotherCollectionWasChosen)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(10, 30, "withdrawal", "W1");
    showPage();
    make("First");
    make("Second");
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return board().found().size() == 1 && !board().isFinding(); }));
    look();
    allow({db::ConsentPurpose::OwnReview});
    QSignalSpy read(&board(), &CollectionBoard::historyChanged);
    board().choose(board().collections().front().record.id);
    ASSERT_TRUE(waitFor([&] { return !read.isEmpty(); }));
    look();
    EXPECT_TRUE(waitFor([this] { return !board().found().front().consent.withheld.isEmpty(); }));
}

TEST_F(CollectionsTest, NothingMovesWhereWhatIsShownStaysAsItIs)
{
    showPage();
    make("Withdrawal");
    make("Repair");
    make("Repair/Stage 4");
    make("Other");
    const auto idOf = [this](const char* path) {
        for (const CollectionItem& one : board().collections())
            if (one.path == QLatin1String(path))
                return one.record.id;
        return QUuid();
    };
    const auto& tree = static_cast<const CollectionTreeModel&>(*page().tree().model());
    board().choose(idOf("Withdrawal"));
    look();
    EXPECT_EQ(CollectionTreeModel::idAt(page().tree().currentIndex()), idOf("Withdrawal")) << "the tree follows";
    page().tree().collapse(tree.indexOf(idOf("Repair")));
    QSignalSpy rebuilt(&tree, &CollectionTreeModel::rebuilt);
    QSignalSpy listed(page().examples().model(), &QAbstractItemModel::modelReset);
    inLibrary([this](LibraryService& library) {
        db::NoteDraft draft;
        draft.sessionId = m_sessionId;
        draft.kind = QStringLiteral("felt_sense");
        draft.text = QStringLiteral("A small drop.");
        EXPECT_TRUE(NoteService(library).add(draft));
        return 0;
    });
    look();
    board().reload();
    look();
    EXPECT_EQ(rebuilt.count(), 0);
    EXPECT_EQ(listed.count(), 0);
    inLibrary([](LibraryService& library) { return CollectionService(library).create(QStringLiteral("Beside")); });
    look();
    ASSERT_TRUE(waitFor([this] { return paths().size() == 5; }));
    EXPECT_FALSE(page().tree().isExpanded(tree.indexOf(idOf("Repair")))) << "as it was left";
    board().choose(idOf("Repair / Stage 4"));
    EXPECT_TRUE(page().tree().isExpanded(tree.indexOf(idOf("Repair")))) << "what is chosen is seen";
}

TEST_F(CollectionsTest, TheChoiceStaysNearWhereSomethingWasTakenOutAndBack)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(10, 30, "withdrawal", "W1");
    code(40, 50, "confrontation", "C1");
    code(60, 70, "withdrawal", "W3");
    showPage();
    make("All");
    collect({0, 1, 2});
    page().examples().setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Up);
    ASSERT_EQ(page().examples().currentIndex().row(), 1);
    m_actions.action(ActionId::RemoveFromCollection)->trigger();
    ASSERT_TRUE(waitFor([this] { return titles().size() == 2; }));
    EXPECT_EQ(page().examples().currentIndex().row(), 1) << "what has come into its place";
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return titles().size() == 3; }));
    EXPECT_EQ(page().examples().currentIndex().row(), 2) << "the same one";
    page().tree().setFocus();
    make("Other");
    board().choose(board().collections().front().record.id);
    ASSERT_TRUE(waitFor([this] { return titles().size() == 3; }));
    EXPECT_EQ(page().examples().currentIndex().row(), 0) << "another collection begins at its first";
    board().choose(board().collections().back().record.id);
    ASSERT_TRUE(waitFor([this] { return titles().isEmpty(); }));
    inLibrary([](LibraryService& library) { return HistoryService(library).undo({}).has_value(); });
    board().look();
    EXPECT_TRUE(waitFor([this] { return paths().size() == 1; }));
    EXPECT_EQ(board().current(), board().collections().front().record.id);
}

TEST_F(CollectionsTest, FormsAreOfferedByTheCodesThatPeopleUse)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(10, 30, "withdrawal", "W1");
    showPage();
    make("All");
    collect({0});
    auto* forms = page().filters().findChild<QComboBox*>(QStringLiteral("filterSubtype"));
    ASSERT_NE(forms->findText(QStringLiteral("W2 Minimal response")), -1);
    EXPECT_EQ(forms->findText(QStringLiteral("falls_silent"), Qt::MatchStartsWith), -1);
    EXPECT_NE(forms->findText(QStringLiteral("Falls silent")), -1);
}

TEST_F(CollectionsTest, ARefusalForWantOfConsentLeadsToItsDialogAndLeavesWithTheStepThatMetIt)
{
    code(10, 30, "withdrawal", "W2");
    showPage();
    make("Silence");
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return board().found().size() == 1; }));
    const auto refusals = [this] { return m_window->notices().texts().filter(QStringLiteral("no consent on record")); };
    press(Qt::Key_B);
    ASSERT_TRUE(waitFor([&] { return refusals().size() == 1; }));
    QPushButton* record = nullptr;
    for (auto* one : m_window->notices().findChildren<QPushButton*>())
        if (one->text() == QStringLiteral("Record consent…"))
            record = one;
    ASSERT_NE(record, nullptr);
    QTest::mouseClick(record, Qt::LeftButton);
    auto* dialog = shown<ConsentDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->close();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    EXPECT_EQ(refusals().size(), 0) << "its button was pressed";
    page().found().setFocus();
    press(Qt::Key_B);
    ASSERT_TRUE(waitFor([&] { return refusals().size() == 1; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return board().collections().isEmpty(); }));
    EXPECT_TRUE(waitFor([&] { return refusals().isEmpty(); })) << "there is no collection any more that refused it";
}

TEST_F(CollectionsTest, ARefusedNameIsNotHeldAgainstTheNextOne)
{
    showPage();
    press(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = m_window->findChild<QInputDialog*>(QStringLiteral("collectionName"));
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    const auto refusals = [this] { return m_window->notices().texts().filter(QStringLiteral("needs a name")); };
    ASSERT_TRUE(waitFor([&] {
        return refusals().size() == 1 && !m_window->findChild<QInputDialog*>(QStringLiteral("collectionName"));
    }));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    page().tree().setFocus();
    make("Silence");
    EXPECT_TRUE(refusals().isEmpty());
}

TEST_F(CollectionsTest, FiltersLetThroughWhatHasTheCodes)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(10, 30, "withdrawal", "W2", {QStringLiteral("R5")});
    code(40, 50, "confrontation", "C1");
    showPage();
    make("All");
    collect({0, 1});
    auto* type = page().filters().findChild<QComboBox*>(QStringLiteral("filterType"));
    auto* strategy = page().filters().findChild<QComboBox*>(QStringLiteral("filterStrategy"));
    EXPECT_EQ(titles().size(), 2);
    type->setCurrentIndex(type->findData(QStringLiteral("confrontation")));
    EXPECT_EQ(titles().size(), 1);
    strategy->setCurrentIndex(strategy->findData(QStringLiteral("R5")));
    EXPECT_TRUE(titles().isEmpty());
    page().filters().reset();
    EXPECT_EQ(titles().size(), 2);
}

TEST_F(CollectionsTest, ExamplesAreOrderedByKeysAndByHand)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(10, 30, "withdrawal", "W1");
    code(40, 50, "confrontation", "C1");
    code(60, 70, "withdrawal", "W3");
    showPage();
    make("All");
    collect({0, 1, 2});
    const QStringList before = titles();
    ASSERT_EQ(before.size(), 3);
    page().examples().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return titles() == QStringList({before[1], before[0], before[2]}); }));
    EXPECT_EQ(page().examples().currentIndex().row(), 1) << "it stays chosen";
    const auto& view = dynamic_cast<MomentView&>(page().examples());
    EXPECT_LE(view.dragPicture(view.currentIndex()).height(), 2 * view.fontMetrics().height())
        << "it does not cover what it is dropped on";
    // Dragged in front of the first.
    QAbstractItemModel& model = *page().examples().model();
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(2, 0)}));
    ASSERT_TRUE(model.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    ASSERT_TRUE(waitFor([&] { return titles() == QStringList({before[2], before[1], before[0]}); }));
    // Dragged onto another collection.
    page().tree().setFocus();
    make("All/Inside");
    board().choose(board().collections().front().record.id);
    ASSERT_TRUE(waitFor([&] { return titles().size() == 3; }));
    const std::unique_ptr<QMimeData> again(model.mimeData({model.index(0, 0)}));
    QAbstractItemModel& tree = *page().tree().model();
    const QModelIndex inside = tree.index(0, 0, tree.index(0, 0));
    ASSERT_TRUE(tree.canDropMimeData(again.get(), Qt::MoveAction, -1, -1, inside));
    tree.dropMimeData(again.get(), Qt::MoveAction, -1, -1, inside);
    EXPECT_TRUE(waitFor([&] { return board().examples().size() == 3 && !board().examples()[2].folder.isEmpty(); }));
}

TEST_F(CollectionsTest, AnExampleOpensAtItsFrameInTheReview)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(37, 60, "withdrawal", "W2");
    showPage();
    make("Silence");
    collect({0});
    page().examples().setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(waitForFrame(37));
    EXPECT_TRUE(m_window->showsReview());
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(m_window->place(), ActionPlace::Collections);
    EXPECT_FALSE(m_session.isOpen());
}

TEST_F(CollectionsTest, ACollectionIsPlayedFromTitleToTitle)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(10, 20, "withdrawal", "W2");
    code(70, 80, "confrontation", "C1");
    showPage();
    make("Both");
    collect({0, 1});
    tour().setTitleTime(50);
    page().examples().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* card = m_window->findChild<TitleCard*>();
    auto* strip = m_window->findChild<TourStrip*>();
    ASSERT_TRUE(waitFor([&] { return m_window->showsReview() && card->isVisible(); }));
    EXPECT_TRUE(strip->isVisible());
    ASSERT_TRUE(waitFor([&] { return m_session.isPlaying() && !card->isVisible(); }));
    EXPECT_GE(m_session.currentFrame(), 10);
    ASSERT_TRUE(waitFor([&] { return tour().index() == 1; })) << "it goes on by itself";
    ASSERT_TRUE(waitFor([&] { return tour().isDone(); }));
    EXPECT_TRUE(waitFor([this] { return !m_session.isPlaying(); }));
    EXPECT_GE(m_session.currentFrame(), 79);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return tour().index() == 0 && m_session.isPlaying(); }));
    for (auto* button : strip->findChildren<QPushButton*>())
        if (button->isEnabled() && button->text() == QStringLiteral("Next example"))
            button->setFocus();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(tour().index(), 1);
    const auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(focused->text(), QStringLiteral("Once more")) << "not what leaves";
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_FALSE(tour().isOn());
    EXPECT_FALSE(strip->isVisible());
    EXPECT_EQ(m_window->place(), ActionPlace::Collections);
    ASSERT_EQ(page().examples().currentIndex().row(), 1);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tour().index(), 0) << "after the last one nothing would follow";
}

TEST_F(CollectionsTest, AnExampleWhoseConsentIsWithdrawnByAnotherProgramStopsPlaying)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(10, 90, "withdrawal", "W2");
    showPage();
    make("Withdrawal");
    collect({0});
    tour().setTitleTime(0);
    m_actions.action(ActionId::PlayCollection)->trigger();
    ASSERT_TRUE(waitFor([this] { return m_session.isPlaying(); }));
    allow({db::ConsentPurpose::OwnReview});
    EXPECT_TRUE(waitFor([this] {
        board().look();
        return m_window->place() == ActionPlace::Collections && !m_session.isOpen();
    })) << "also where it has been played to its end meanwhile";
    EXPECT_FALSE(tour().isOn());
    EXPECT_FALSE(m_session.isPlaying());
    EXPECT_EQ(
        m_window->notices().texts().filter(QStringLiteral("has left the collection: playing was stopped.")).size(), 1);
    EXPECT_TRUE(waitFor([this] { return titles().isEmpty(); }));
    const auto pages = page().findChildren<TeachingPage*>();
    EXPECT_TRUE(std::any_of(pages.begin(), pages.end(), [](const TeachingPage* one) {
        const auto labels = one->findChildren<QLabel*>();
        return one->isVisible() && std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                   return label->text() == QStringLiteral("Nothing in this collection can be shown");
               });
    })) << "not that there is nothing yet";
}

TEST_F(CollectionsTest, ExamplesThatLeaveTheCollectionAreNotPlayedAndTheOthersGoOn)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(10, 20, "withdrawal", "W2");
    code(30, 40, "withdrawal", "W3");
    code(70, 80, "confrontation", "C1");
    showPage();
    make("All");
    collect({0, 1, 2});
    tour().setTitleTime(60'000);
    page().examples().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    m_actions.action(ActionId::PlayCollection)->trigger();
    const auto* card = m_window->findChild<TitleCard*>();
    ASSERT_TRUE(waitFor([&] { return m_window->showsReview() && card->isVisible(); }));
    const QUuid played = tour().stop()->example;
    ASSERT_EQ(tour().index(), 1);
    const auto takeOut = [this](const QUuid& example) {
        inLibrary([&](LibraryService& library) { return CollectionService(library).removeExample(example); });
    };
    takeOut(board().examples().front().example);
    ASSERT_TRUE(waitFor([this] {
        board().look();
        return tour().count() == 2;
    }));
    ASSERT_TRUE(tour().isOn());
    EXPECT_EQ(tour().stop()->example, played);
    EXPECT_EQ(tour().index(), 0);
    EXPECT_TRUE(card->isVisible());
    EXPECT_EQ(m_window->notices()
                  .texts()
                  .filter(QStringLiteral("One example has left the collection and is not played."))
                  .size(),
              1);
    takeOut(played);
    EXPECT_TRUE(waitFor([this] {
        board().look();
        return m_window->place() == ActionPlace::Collections;
    }));
    EXPECT_FALSE(tour().isOn());
}

TEST_F(CollectionsTest, AConsentIsNotTakenBackByAKeyMeantForACollection)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    showPage();
    ASSERT_TRUE(waitFor([this] { return board().undoName() == QStringLiteral("Change consent"); }));
    const auto question = [this] { return m_window->findChild<QMessageBox*>(QStringLiteral("consentStepQuestion")); };
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_NE(question(), nullptr);
    EXPECT_EQ(question()->text(), QStringLiteral("Undo “Change consent”?"));
    QTest::keyClick(question(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !question(); }));
    const auto agreed = [this] {
        return inLibrary([this](LibraryService& library) {
            const auto session = library.session(m_sessionId);
            return ConsentService(library)
                .record(session->record.caseId, {})
                ->terms.purposes.contains(db::ConsentPurpose::ProgrammeLibrary);
        });
    };
    EXPECT_TRUE(agreed());
    EXPECT_EQ(board().undoName(), QStringLiteral("Change consent"));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_NE(question(), nullptr);
    for (QAbstractButton* button : question()->buttons())
        if (button->text() == QStringLiteral("Undo"))
            button->click();
    ASSERT_TRUE(waitFor([this] { return board().redoesConsent(); }));
    EXPECT_FALSE(agreed());
}

TEST_F(CollectionsTest, AnExampleIsRenamedByKeyAndTakenBack)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(10, 20, "withdrawal", "W2");
    showPage();
    make("Withdrawal");
    collect({0});
    page().examples().setFocus();
    const QStringList before = titles();
    press(Qt::Key_F2, Qt::ShiftModifier);
    auto* dialog = m_window->findChild<QInputDialog*>(QStringLiteral("exampleTitle"));
    ASSERT_NE(dialog, nullptr);
    auto* field = dialog->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("Waits and looks down"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return titles() == QStringList{QStringLiteral("Waits and looks down")}; }));
    ASSERT_TRUE(waitFor([&] { return board().undoName() == QStringLiteral("Rename example"); }));
    board().undo();
    EXPECT_TRUE(waitFor([&] { return titles() == before; }));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    page().tree().setFocus();
    press(Qt::Key_F2, Qt::ShiftModifier);
    EXPECT_NE(m_window->findChild<QInputDialog*>(QStringLiteral("collectionName")), nullptr) << "of the tree";
}

TEST_F(CollectionsTest, ThereIsAWayBackToTheSessions)
{
    openSession();
    press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return board().isReady() && m_window->place() == ActionPlace::Collections; }));
    QTest::qWait(50); // the session that was open is closed by now
    EXPECT_TRUE(m_actions.action(ActionId::GoHome)->isEnabled());
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return m_window->place() == ActionPlace::Sessions; }));
    EXPECT_FALSE(m_actions.action(ActionId::GoHome)->isEnabled());
}

TEST_F(CollectionsTest, WithoutCollectionsThePageSaysWhatTheyAreFor)
{
    showPage();
    EXPECT_FALSE(m_actions.action(ActionId::PlayCollection)->isEnabled());
    EXPECT_TRUE(m_actions.action(ActionId::NewCollection)->isEnabled());
    EXPECT_FALSE(m_actions.action(ActionId::RenameCollection)->isEnabled());
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(m_window->place(), ActionPlace::Sessions);
    EXPECT_FALSE(m_actions.action(ActionId::NewCollection)->isEnabled());
}

TEST_F(CollectionsTest, TheNoticeOfARemovalStaysOnlyWhileItsButtonUndoesThatRemoval)
{
    showPage();
    make("Withdrawal");
    make("Repair");
    const auto removed = [this] {
        return !m_window->notices().texts().filter(QStringLiteral("and what was in it is gone")).isEmpty();
    };
    press(Qt::Key_Delete, Qt::ShiftModifier);
    ASSERT_TRUE(waitFor(removed));
    make("Silence");
    EXPECT_TRUE(waitFor([&] { return !removed(); })) << "its button would undo the new collection";
    press(Qt::Key_Delete, Qt::ShiftModifier);
    ASSERT_TRUE(waitFor(removed));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return !removed(); }));
}

TEST_F(CollectionsTest, OnlyAMomentThatIsSeenToBeChosenIsTakenIn)
{
    code(10, 30, "withdrawal", "W2");
    showPage();
    make("Silence");
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return board().found().size() == 1 && !board().isFinding(); }));
    QItemSelectionModel& chosen = *page().found().selectionModel();
    QAction* take = m_actions.action(ActionId::AddToCollection);
    EXPECT_TRUE(chosen.isSelected(page().found().model()->index(0, 0))) << "the first one can be seen to be";
    EXPECT_TRUE(take->isEnabled());
    chosen.clearSelection();
    EXPECT_FALSE(take->isEnabled());
    EXPECT_EQ(m_actions.reason(ActionId::AddToCollection), QStringLiteral("Choose a moment first"));
    press(Qt::Key_B);
    EXPECT_TRUE(board().examples().isEmpty());
}

TEST_F(CollectionsTest, TheTreeCountsWhatTheListOfACollectionShows)
{
    allow({db::ConsentPurpose::ProgrammeLibrary});
    code(10, 30, "withdrawal", "W2");
    code(50, 70, "withdrawal", "W3");
    showPage();
    make("Repair");
    collect({0});
    make("Repair/Stage 4");
    collect({1});
    const auto shown = [this](const char* name) {
        for (const CollectionItem& one : board().collections())
            if (one.record.name == QLatin1String(name))
                return page()
                    .tree()
                    .model()
                    ->match(page().tree().model()->index(0, 0), CollectionTreeModel::IdRole, one.record.id, 1,
                            Qt::MatchExactly | Qt::MatchRecursive)
                    .value(0);
        return QModelIndex();
    };
    EXPECT_EQ(shown("Stage 4").data().toString(), QStringLiteral("Stage 4  (1)"));
    EXPECT_EQ(shown("Repair").data().toString(), QStringLiteral("Repair  (2)"));
    EXPECT_EQ(shown("Repair").data(Qt::AccessibleTextRole).toString(), QStringLiteral("Repair, 2 examples"));
    board().choose(shown("Repair").data(CollectionTreeModel::IdRole).toUuid());
    EXPECT_TRUE(waitFor([this] { return board().examples().size() == 2; }));
}

} // namespace
} // namespace alliance::app
