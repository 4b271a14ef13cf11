// Every action of the registry is run, by its key where it has one, in a library where it can be used; every dialog
// that this opens is looked at with the eyes of somebody who has no mouse or no sight. An action that is added and not
// reached here fails, and so does a class of dialog that no step has opened.

#include "app/models/CodingSession.h"
#include "app/models/CollectionBoard.h"
#include "app/models/DifferenceWalk.h"
#include "app/models/MeasurementEdits.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/CheckDialog.h"
#include "app/panels/CollectionsPage.h"
#include "app/panels/GuideBubble.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/OpenPackageDialog.h"
#include "app/panels/PeopleDialog.h"
#include "app/panels/RecoveryKeyDialog.h"
#include "app/panels/ReviewPage.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PackageService.h"
#include "app/services/PeopleService.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/CollectionsFlow.h"
#include "app/windows/CompareFlow.h"
#include "app/windows/ExchangeFlow.h"
#include "app/windows/GuideFlow.h"
#include "app/windows/LibraryFlow.h"
#include "app/windows/SafetyFlow.h"
#include "tests/gui/windows/DialogCheck.h"
#include "tests/gui/windows/SampleWork.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeView>

#include <set>

namespace alliance::app
{
namespace
{

constexpr const char* kSecond = "second of four words";
constexpr const char* kGuest = "a guest of four words";
constexpr int kMostDialogs = 5;
constexpr int kPasses = 3; // what one action makes possible, the next pass uses

class EveryAction : public WindowTest
{
protected:
    void SetUp() override
    {
        m_cache = qgetenv("XDG_CACHE_HOME");
        qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
        QApplication::setCursorFlashTime(0);
        m_theme.apply(*qApp);
        WindowTest::SetUp();
        for (const ActionSpec& spec : m_actions.specs())
            QObject::connect(m_actions.action(spec.id), &QAction::triggered, m_actions.action(spec.id),
                             [this, id = spec.id] { m_run.insert(id); });
    }
    void TearDown() override
    {
        qApp->setStyleSheet({});
        m_cache.isNull() ? qunsetenv("XDG_CACHE_HOME") : qputenv("XDG_CACHE_HOME", m_cache);
    }

    // A collection with two examples, one inside it and one beside it, and a reel that waits.
    void makeCollections()
    {
        inLibrary([this](LibraryService& library) {
            const auto session = library.session(m_sessionId);
            const auto before = ConsentService(library).record(session->record.caseId, {});
            db::ConsentDraft draft = before->terms;
            draft.purposes = db::allConsentPurposes();
            EXPECT_TRUE(ConsentService(library).put(draft, before->version));
            CollectionService collections(library);
            EXPECT_TRUE(collections.create(QStringLiteral("Before")));
            m_collection = collections.create(QStringLiteral("Silence"))->record.id;
            EXPECT_TRUE(collections.create(QStringLiteral("Silence/Long")));
            for (const int from : {10, 50}) {
                const auto moment =
                    NoteService(library).moment(m_sessionId, {{from * 40'000'000LL}, {(from + 8) * 40'000'000LL}});
                EXPECT_TRUE(collections.add({m_collection, *moment, QStringLiteral("Waits"), {}}));
            }
            keepReelToLookAt(library, m_collection, pathText(path("reel.mp4")));
            return 0;
        });
    }
    db::Moment moment(LibraryService& library, int from, int until)
    {
        return *NoteService(library).moment(m_sessionId, {{from * 40'000'000LL}, {until * 40'000'000LL}});
    }
    void code(LibraryService& library, const char* type, int from)
    {
        db::MarkerDraft draft;
        draft.sessionId = m_sessionId;
        draft.visibility = db::Visibility::Supervision;
        draft.type = QString::fromLatin1(type);
        draft.moment = moment(library, from, from + 10);
        ASSERT_TRUE(MarkerService(library).add(draft));
    }
    void makeWork()
    {
        inLibrary([this](LibraryService& library) {
            keepMeasurement(library, m_sessionId, test::SyntheticSession(4).eyesAside(0.6, 1.2).eyesAside(1.8, 2.4));
            code(library, "withdrawal", 20);
            db::NoteDraft note;
            note.sessionId = m_sessionId;
            note.moment = moment(library, 30, 30);
            note.kind = QStringLiteral("observation");
            note.text = QStringLiteral("says nothing");
            EXPECT_TRUE(NoteService(library).add(note));
            return 0;
        });
    }
    // Two supervisors who coded one session differently; it opens for the first of them.
    void openSealedWork()
    {
        const auto first = makeSealedLibrary();
        ASSERT_TRUE(first);
        code(*first, "withdrawal", 5);
        code(*first, "withdrawal", 50);
        const auto other = PeopleService(*first).add({db::PersonRole::Supervisor, QStringLiteral("Ben")},
                                                     db::SecretText(kSecond), db::PassphraseCost::least());
        ASSERT_TRUE(other && PeopleService(*first).grant(m_sessionId, other->id));
        const auto gus = PeopleService(*first).add({db::PersonRole::GuestRater, QStringLiteral("Gus")},
                                                   db::SecretText(kGuest), db::PassphraseCost::least());
        ASSERT_TRUE(gus && PeopleService(*first).hand(m_sessionId, gus->id));
        const auto second =
            LibraryService::open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSecond), other->id));
        ASSERT_TRUE(second);
        code(**second, "confrontation", 5);
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSupervisor)));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
        waitForAnswers();
    }

    void look(QDialog& dialog, const std::string& opener)
    {
        const QString kind = QString::fromLatin1(dialog.metaObject()->className());
        if (!kind.startsWith(QStringLiteral("alliance::app::")) || m_dialogs.contains(kind))
            return;
        m_dialogs.insert(kind);
        waitForAnswers();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog)) << opener;
        EXPECT_EQ(faultsOf(dialog), "") << kind.toStdString() << ", opened by " << opener;
    }
    // Of the dialogs that are open, one that no other one keeps from being used.
    static QDialog* foremost()
    {
        if (auto* modal = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            return modal;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
                return dialog;
        return nullptr;
    }
    // Looks at what has been opened, and closes it.
    void closeAll(const std::string& opener)
    {
        waitForAnswers();
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        if (QWidget* bubble = m_window->findChild<GuideFlow*>()->bubble())
            QTest::keyClick(bubble, Qt::Key_Escape);
        for (int i = 0; i < kMostDialogs; ++i) {
            QDialog* dialog = foremost();
            if (!dialog)
                break;
            look(*dialog, opener);
            dialog->close();
        }
        if (const QDialog* left = foremost())
            FAIL() << opener << ": does not close: " << left->metaObject()->className() << " “"
                   << left->windowTitle().toStdString() << "”";
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!m_window->isVisible())
            return; // it has quit
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get())) << opener;
    }

    void run(ActionId id)
    {
        QAction* action = m_actions.action(id);
        if (!action->isEnabled())
            return;
        const ActionSpec& spec = m_actions.spec(id);
        // Its key goes past the action, so that it works everywhere.
        if (!spec.shortcuts.isEmpty() && id != ActionId::HideEverything) {
            const QKeyCombination keys = spec.shortcuts.front()[0];
            press(keys.key(), keys.keyboardModifiers());
        }
        if (!m_run.contains(id)) {
            if (!spec.shortcuts.isEmpty() && id != ActionId::HideEverything)
                m_notByKey.append(QString::fromLatin1(spec.key));
            action->trigger();
        }
        closeAll(spec.key);
        if (id == ActionId::HideEverything || (id == ActionId::FullScreen && m_window->isFullScreen()))
            action->trigger();
    }
    // All that can be used now and was not yet, but those in `later`.
    void sweep(const std::function<void()>& comeBack, const std::set<ActionId>& later)
    {
        for (const ActionSpec& spec : m_actions.specs()) {
            if (m_run.contains(spec.id) || later.contains(spec.id))
                continue;
            comeBack();
            if (HasFatalFailure())
                return;
            run(spec.id);
        }
    }

    void comeHome()
    {
        if (m_window->place() != ActionPlace::Sessions)
            m_window->goHome();
        ASSERT_TRUE(waitFor([this] { return m_window->place() == ActionPlace::Sessions; }));
    }
    // With a candidate, a note and a marker chosen, and the keyboard on the picture.
    void comeToReview()
    {
        if (!m_window->showsReview()) {
            m_window->openSession(m_sessionId);
            ASSERT_TRUE(waitFor([this] { return m_window->showsReview() && m_session.frameCount() > 0; }));
        }
        CodingSession& coding = m_window->coding().coding();
        ASSERT_TRUE(waitFor([&] { return coding.isReady(); }));
        if (!m_session.candidates().isEmpty())
            m_session.selectCandidate(m_session.candidates().front().record.id, false);
        if (!m_session.notes().isEmpty())
            m_session.selectNote(m_session.notes().front().id, false);
        if (!coding.markers().isEmpty())
            coding.selectMarker(coding.markers().front().id, false);
        m_window->review().picture().setFocus();
    }
    void comeToCollections()
    {
        CollectionBoard& board = m_window->collections().board();
        if (m_window->place() != ActionPlace::Collections)
            m_actions.action(ActionId::ShowCollections)->trigger();
        ASSERT_TRUE(waitFor([&] { return board.isReady() && m_window->place() == ActionPlace::Collections; }));
        board.choose(m_collection);
        m_window->collections().page().tree().setFocus();
    }
    // One that something else has to make possible.
    void runOnce(ActionId id, const std::function<void()>& prepare)
    {
        comeToReview();
        prepare();
        EXPECT_TRUE(waitFor([&] { return m_actions.action(id)->isEnabled(); })) << m_actions.spec(id).key;
        run(id);
    }
    // What was asked before may still be on its way: its notes are not this one.
    void undoANote()
    {
        const QString words = QStringLiteral("taken back");
        const auto isThere = [&] {
            return std::any_of(m_session.notes().begin(), m_session.notes().end(),
                               [&](const db::Note& note) { return note.text == words; });
        };
        db::NoteDraft note;
        note.sessionId = m_sessionId;
        note.kind = QStringLiteral("observation");
        note.text = words;
        note.moment = m_session.momentAt({m_session.timeOf(40), m_session.timeOf(40)});
        m_session.addNote(note);
        ASSERT_TRUE(waitFor(isThere));
        ASSERT_TRUE(waitFor([&] { return m_actions.action(ActionId::Undo)->isEnabled(); }));
        m_actions.action(ActionId::Undo)->trigger();
        ASSERT_TRUE(waitFor([&] { return !isThere(); })) << m_window->notices().texts().join(u'|').toStdString();
    }
    void sayWhoIsWho()
    {
        ASSERT_EQ(m_session.findings().people.size(), 2);
        if (!canSwapParts(m_session))
            sayPart(m_session, m_session.findings().people.front().found.id, db::SessionPart::Patient);
    }
    void chooseADifference()
    {
        m_actions.action(ActionId::ShowDifferences)->trigger();
        DifferenceWalk& walk = m_window->compare().walk();
        ASSERT_TRUE(waitFor([&] { return walk.report() && !walk.report()->rows.isEmpty(); }));
        for (int row = 0; row < walk.report()->rows.size(); ++row)
            if (!walk.report()->rows[row].isAgreed())
                return walk.select(row);
        FAIL() << "the two agree in everything";
    }
    // Paused as soon as it runs, and gone on with at once.
    void goOnWithWhatIsPaused()
    {
        comeToReview();
        ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
        Job* job = m_library.measure(m_sessionId);
        QObject::connect(job, &Job::started, job, &Job::pause);
        QObject::connect(job, &Job::paused, m_actions.action(ActionId::GoOnMeasuring), &QAction::trigger);
        ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
        closeAll("a measuring");
    }
    QStringList missing() const
    {
        QStringList keys;
        for (const ActionSpec& spec : m_actions.specs())
            if (!m_run.contains(spec.id))
                keys.append(QString::fromLatin1(spec.key));
        return keys;
    }
    // Of the program, by its sources.
    static QStringList classesOfDialogs()
    {
        static const QRegularExpression declared(QStringLiteral("class (\\w+) : public QDialog"));
        QStringList classes;
        QDirIterator headers(QStringLiteral(ALLIANCE_SOURCE_DIR "/app"), {QStringLiteral("*.h")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            EXPECT_TRUE(header.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(header.readAll());
            for (auto found = declared.globalMatch(text); found.hasNext();)
                classes.append(QStringLiteral("alliance::app::") + found.next().captured(1));
        }
        return classes;
    }

    QByteArray m_cache;
    QUuid m_collection;
    std::set<ActionId> m_run;
    QStringList m_notByKey;
    QSet<QString> m_dialogs;
};

TEST_F(EveryAction, IsRunOnceAndEveryDialogCanBeUsedByKeyboardAndByScreenReader)
{
    using enum ActionId;
    // What would end the others.
    const std::set<ActionId> last{OpenDemo, LockLibrary, Quit};
    std::set<ActionId> taking{DeleteNote, DeleteCoded, ClearRange, RemoveFromCollection, GoHome, OwnPassFirst};
    taking.insert(last.begin(), last.end());
    sweep([] {}, last);

    makeLibrary({}, 2);
    makeWork();
    makeCollections();
    openLibrary();
    sweep([this] { comeHome(); }, taking);
    const auto inReview = [this] { comeToReview(); };
    for (int pass = 0; pass < kPasses && !HasFatalFailure(); ++pass)
        sweep(inReview, taking);
    for (const ActionId id : {FloatPanel, MovePanel}) {
        comeToReview();
        m_window->queue().list().setFocus();
        run(id);
    }
    runOnce(Redo, [this] { undoANote(); });
    runOnce(ClearRange, [this] { m_playback.range().setSelection({{m_session.timeOf(10), m_session.timeOf(20)}}); });
    runOnce(SwapRoles, [this] { sayWhoIsWho(); });
    if (!m_run.contains(EdgeReset))
        runOnce(EdgeReset, [this] {
            m_session.adjust(m_session.selectedCandidate(), base::TimeRange{m_session.timeOf(5), m_session.timeOf(30)});
        });
    sweep(inReview, {LockLibrary, OpenDemo, Quit, RemoveFromCollection});
    m_window->flow().importFiles({pathText(makeClip("another.mp4", 10))});
    closeAll("files to import");
    comeToReview();
    m_window->exchange().offer(writeFile("notes.srt", "1\n00:00:01,000 --> 00:00:02,000\nfirst\n"));
    closeAll("a file of another program");
    inLibrary([this](LibraryService& library) {
        PackageRequest request;
        request.session = m_sessionId;
        request.seal.publicKeys = {*db::publicKeyFrom(PackageService(library).publicKey())};
        EXPECT_TRUE(PackageService(library).make(path("there.alliance-review"), request, {}));
        return 0;
    });
    m_window->exchange().drop({pathText(path("there.alliance-review"))}, true);
    EXPECT_NE(shown<OpenPackageDialog>(), nullptr);
    closeAll("a package");
    comeToReview();
    finishOwnPass(); // it hides examples
    for (int pass = 0; pass < kPasses && !HasFatalFailure(); ++pass)
        sweep([this] { comeToCollections(); }, taking);
    comeToCollections();
    m_window->collections().page().tree().setFocus();
    m_actions.action(PlayCollection)->trigger();
    for (const ActionId id : {NextExample, PreviousExample}) {
        EXPECT_TRUE(waitFor([&] { return m_actions.action(id)->isEnabled(); }));
        run(id);
    }
    goOnWithWhatIsPaused();
    comeToCollections();
    run(RemoveFromCollection);
    m_window->findChild<SafetyFlow*>()->askForRestore(pathText(path("library")));
    closeAll("a backup");
    LibraryCheck check;
    check.findings = {QStringLiteral("A row of notes is damaged.")};
    (new CheckDialog(check, m_window.get()))->open();
    closeAll("a check");

    comeHome();
    m_library.create(
        {path("another"), QStringLiteral("Dr. Maren Quill"), std::make_shared<const db::SecretText>(kSupervisor)});
    auto* key = shown<RecoveryKeyDialog>();
    ASSERT_NE(key, nullptr);
    look(*key, "a new library");
    key->accept(); // nothing closes it before the key is confirmed
    closeAll("a new library");
    m_library.close();
    std::filesystem::rename(path("library"), path("open library"));
    openSealedWork();
    comeHome();
    m_actions.action(ManagePeople)->trigger();
    auto* people = shown<PeopleDialog>();
    ASSERT_NE(people, nullptr);
    people->findChild<QPushButton*>(QStringLiteral("addSomebody"))->click();
    EXPECT_NE(shown<AddPersonDialog>(), nullptr);
    closeAll("the people");
    sweep([this] { comeHome(); }, last);
    for (const ActionId id : {SettleFirst, SettleSecond, SettleOther, LeaveOpen})
        runOnce(id, [this] { chooseADifference(); });
    for (int pass = 0; pass < kPasses && !HasFatalFailure(); ++pass)
        sweep(inReview, last);
    m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kGuest)));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen() && m_library.role() == db::PersonRole::GuestRater; }));
    runOnce(FinishRating, [] {});
    run(LockLibrary);
    QDir(m_folder.path()).mkpath(QStringLiteral("alliance-review"));
    writeFile("alliance-review/demo-library", pathText(path("open library")).toUtf8() + '\n');
    m_window->openLibrary(pathText(path("open library")));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    run(OpenDemo);
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    waitForAnswers();
    closeAll("the demo");
    run(Quit);

    EXPECT_EQ(missing().join(u' ').toStdString(), "") << "actions that nothing here could run";
    EXPECT_EQ(m_notByKey.join(u' ').toStdString(), "") << "actions that did not answer to their key";
    QStringList unseen;
    for (const QString& kind : classesOfDialogs())
        if (!m_dialogs.contains(kind))
            unseen.append(kind);
    EXPECT_EQ(unseen.join(u' ').toStdString(), "") << "dialogs that nothing here opened";
}

} // namespace
} // namespace alliance::app
