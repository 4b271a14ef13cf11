#include "app/models/RecentPlaces.h"
#include "app/models/SessionListModel.h"
#include "app/panels/CommandPalette.h"
#include "app/panels/HomePage.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/OpenPackageDialog.h"
#include "app/panels/RecentPlacesBar.h"
#include "app/panels/SearchPanel.h"
#include "app/panels/SessionDelegate.h"
#include "app/panels/TeachingPage.h"
#include "app/report/FeedbackService.h"
#include "app/services/RetentionService.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace alliance::app
{
namespace
{

class HomeTest : public WindowTest
{
protected:
    // Besides the one of case AB-01.
    void addSession(const char* caseCode, const char* file)
    {
        const auto library = LibraryService::open(path("library"));
        ASSERT_TRUE(library);
        ImportRequest request;
        request.files = {makeClip(file, 10)};
        request.caseCode = QString::fromLatin1(caseCode);
        ASSERT_TRUE(ImportService(**library).import(request, {}));
    }
    QListView& list() { return m_window->home().sessionList(); }
    QLineEdit& field() { return *m_window->home().findChild<QLineEdit*>(QStringLiteral("findSession")); }
    bool says(const QString& words) const // a notice
    {
        const auto labels = m_window->findChild<NoticeBar*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->accessibleName().contains(words); });
    }
    QPushButton* goOn()
    {
        auto* bar = m_window->findChild<RecentPlacesBar*>();
        return bar->isVisible() ? bar->findChild<QPushButton*>() : nullptr;
    }
};

TEST_F(HomeTest, ThatWorkGoesOnIsSaidAndLeadsToItsProgress)
{
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
    auto* work = m_window->home().findChild<QPushButton*>(QStringLiteral("homeWork"));
    ASSERT_TRUE(waitFor([&] { return !work->isVisible(); }));
    auto goOn = std::make_shared<std::atomic<bool>>(false);
    m_library.start(JobKind::Annotations, QStringLiteral("Back up"), [goOn](LibraryService&, const JobContext&) {
        while (!*goOn)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return Outcome<QVariant>(QVariant());
    });
    EXPECT_TRUE(waitFor([&] { return work->isVisible() && work->text().startsWith(QStringLiteral("Background: ")); }))
        << work->text().toStdString();
    QTest::mouseClick(work, Qt::LeftButton);
    auto* progress = m_window->findChild<QDockWidget*>(QStringLiteral("jobsDock"));
    EXPECT_TRUE(waitFor([&] { return !progress->visibleRegion().isEmpty(); }));
    EXPECT_TRUE(progress->isAncestorOf(QApplication::focusWidget()));
    *goOn = true;
    EXPECT_TRUE(waitFor([&] { return !work->isVisible(); }));
}

TEST_F(HomeTest, TheFirstSessionOfALibraryIsMarkedWhereTheListHasTheKeyboard)
{
    ASSERT_TRUE(LibraryService::create(path("library"), QStringLiteral("Dr. Quill")));
    openLibrary();
    ASSERT_EQ(list().model()->rowCount(), 0);
    for (auto* page : m_window->home().findChildren<TeachingPage*>())
        if (page->isVisible())
            page->mainButton().setFocus();
    ASSERT_TRUE(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    ImportRequest request;
    request.files = {makeClip("first.mp4", 10)};
    request.caseCode = QStringLiteral("AB-01");
    m_library.import(request);
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 1 && list().isVisible(); }));
    EXPECT_TRUE(list().hasFocus());
    EXPECT_TRUE(list().selectionModel()->isSelected(list().model()->index(0, 0)));
}

TEST_F(HomeTest, AnEmptyLibraryHasTheKeyboardOnWhatBringsItsFirstSession)
{
    ASSERT_TRUE(LibraryService::create(path("library"), QStringLiteral("Dr. Quill")));
    openLibrary();
    const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isVisible());
    EXPECT_EQ(button->text(), m_actions.action(ActionId::ImportRecording)->text().remove(u'&'));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    auto* files = shown<QFileDialog>();
    ASSERT_NE(files, nullptr);
    files->reject();
}

TEST_F(HomeTest, AnotherPlaceKeepsTheKeyboardWhenAnEmptyLibraryOpens)
{
    ASSERT_TRUE(LibraryService::create(path("library"), QStringLiteral("Dr. Quill")));
    m_library.open(path("library"));
    press(Qt::Key_K, Qt::ControlModifier);
    auto* palette = shown<CommandPalette>();
    ASSERT_NE(palette, nullptr);
    ASSERT_TRUE(waitFor([&] { return m_library.isOpen() && palette->field().hasFocus(); }));
    waitForAnswers();
    EXPECT_TRUE(palette->field().hasFocus());
    palette->close();
    m_window->activateWindow();
    EXPECT_TRUE(waitFor([this] {
        const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        return button && button->text() == m_actions.action(ActionId::ImportRecording)->text().remove(u'&');
    }));
}

TEST_F(HomeTest, TheSessionThatIsMarkedCanBeMeasuredAtOnce)
{
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 1; }));
    EXPECT_EQ(m_window->home().currentSession(), m_sessionId);
    EXPECT_TRUE(m_actions.action(ActionId::MeasureAgain)->isEnabled());
}

TEST_F(HomeTest, WhatCannotBeMeasuredIsNotSaidToBeMeasuredAndIsTriedAgainWithAKey)
{
    makeLibrary();
    openLibrary(); // no models
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 1 && !m_library.busy(); }));
    ImportRequest request;
    request.files = {makeClip("second.mp4", 10)};
    request.caseCode = QStringLiteral("CD-02");
    QSignalSpy imported(&m_library, &LibraryController::imported);
    m_library.import(request);
    ASSERT_TRUE(waitFor([&] { return imported.size() == 1; }));
    EXPECT_FALSE(says(QStringLiteral("now being measured")));
    ASSERT_TRUE(waitFor([&] { return says(QStringLiteral("CD-02, session 1 could not be measured.")); }));
    EXPECT_TRUE(says(QStringLiteral("Install Alliance Review again")));
    EXPECT_FALSE(says(QStringLiteral("packaging")));
    EXPECT_TRUE(says(QStringLiteral("The recording has no sound"))) << "what the import remarked is still said";
    const auto buttons = m_window->findChild<NoticeBar*>()->findChildren<QPushButton*>();
    const auto again = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton* one) { return one->text() == QStringLiteral("Try again"); });
    ASSERT_NE(again, buttons.end());
    QSignalSpy failed(&m_library, &LibraryController::workFailed);
    QTest::keyClick(*again, Qt::Key_Space);
    EXPECT_TRUE(waitFor([&] { return failed.size() == 1; }));
}

TEST_F(HomeTest, ThatASessionCouldNotBeMeasuredIsNotSaidAnyMoreWhenItIsTriedAgain)
{
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 1 && !m_library.busy(); }));
    const auto isSaid = [this] {
        return !m_window->notices().texts().filter(QStringLiteral("could not be measured")).isEmpty();
    };
    Job* job = m_library.measure(m_sessionId); // no models
    ASSERT_TRUE(waitFor([&] { return job->canTryAgain() && isSaid(); }));
    job->tryAgain(); // as its row of the progress panel does
    EXPECT_FALSE(isSaid());
    EXPECT_TRUE(waitFor(isSaid)) << "it could not either";
}

TEST_F(HomeTest, WhoeverStartsForTheFirstTimeBeginsAtANewLibrary)
{
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    const auto* focus = qobject_cast<QPushButton*>(m_window->focusWidget());
    ASSERT_NE(focus, nullptr);
    EXPECT_EQ(focus->text(), QStringLiteral("New library…"));
    EXPECT_TRUE(focus->property("primary").toBool());
}

TEST_F(HomeTest, AReviewPackageIsOfferedWhereThereIsNothingYet)
{
    const auto offered = [this] {
        const auto buttons = m_window->home().findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* one) {
            return one->isVisible() && one->isEnabled() && one->text() == QStringLiteral("Open a review package…") &&
                   one->focusPolicy() & Qt::TabFocus;
        });
    };
    EXPECT_TRUE(offered()) << "no library is open";
    m_actions.action(ActionId::OpenPackage)->trigger();
    auto* dialog = shown<QFileDialog>();
    ASSERT_NE(dialog, nullptr);
    const QString file = writeFile("handed.alliance-review", "no package");
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    ASSERT_TRUE(waitFor([this] { return !m_window->notices().texts().isEmpty(); }));
    EXPECT_TRUE(m_window->notices().texts().front().contains(QStringLiteral("or make a new one")));
    ASSERT_TRUE(LibraryService::create(path("library"), QStringLiteral("Dr. Maren Quill")));
    m_library.open(path("library"));
    EXPECT_NE(shown<OpenPackageDialog>(), nullptr) << "it was kept";
    m_window->findChild<OpenPackageDialog*>()->close();
    EXPECT_TRUE(offered()) << "no session is there";
}

TEST_F(HomeTest, WhatWaitsBehindOthersIsNotSaidToBeMeasuredNow)
{
    makeLibrary();
    const auto first = QObject::connect(&m_library, &LibraryController::jobAdded, &m_library,
                                        [](Job* job) { QObject::connect(job, &Job::started, job, &Job::pause); });
    openLibrary(); // and prepares its session
    ASSERT_TRUE(waitFor([this] {
        const Job* job = m_library.working(m_sessionId);
        return job && job->state() == Job::State::Paused;
    }));
    QObject::disconnect(first);
    std::filesystem::create_directories(path("no models"));
    writeFile("no models/manifest.json", "{}");
    ASSERT_TRUE(m_library.canMeasure());
    ImportRequest request;
    request.files = {makeClip("second.mp4", 10)};
    request.caseCode = QStringLiteral("CD-02");
    QSignalSpy imported(&m_library, &LibraryController::imported);
    m_library.import(request);
    ASSERT_TRUE(waitFor([&] { return imported.size() == 1; }));
    EXPECT_TRUE(says(QStringLiteral("measured when its turn comes")));
    EXPECT_FALSE(says(QStringLiteral("now being measured")));
}

TEST_F(HomeTest, LettersTypedInTheListFindASession)
{
    makeLibrary();
    addSession("CD-02", "other.mp4");
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 2; }));
    list().setFocus();
    press(Qt::Key_C);
    press(Qt::Key_D);
    EXPECT_EQ(field().text(), QStringLiteral("cd"));
    EXPECT_EQ(list().model()->rowCount(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(field().text(), QString());
    press(Qt::Key_Down);
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(HomeTest, AnImportOfSeveralCamerasNamesThemAll)
{
    makeLibrary();
    openLibrary();
    ImportRequest request;
    request.caseCode = QStringLiteral("CD-02");
    for (const char* name : {"left.mp4", "right.mp4", "room.mp4"})
        request.files.append(makeClip(name, 10, 1000 * static_cast<int>(request.files.size() + 1)));
    QSignalSpy imported(&m_library, &LibraryController::imported);
    EXPECT_EQ(m_library.import(request)->title(), QStringLiteral("Import left.mp4, right.mp4, room.mp4"));
    ASSERT_TRUE(waitFor([&] { return imported.size() == 1; }));
}

TEST_F(HomeTest, PanelsDoNotAskForAMeasurementThatGoesOn)
{
    makeLibrary();
    openSession();
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
    const auto offers = [this](const QString& dock) {
        const auto buttons = m_window->findChild<QDockWidget*>(dock)->findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* one) {
            return one->text() == QStringLiteral("Measure this session") && !one->isHidden();
        });
    };
    const auto* title = m_window->findChild<QLabel*>(QStringLiteral("candidateEmptyTitle"));
    EXPECT_TRUE(offers(QStringLiteral("queueDock")));
    EXPECT_TRUE(offers(QStringLiteral("definitionsDock")));
    QSignalSpy failed(&m_library, &LibraryController::workFailed);
    m_actions.action(ActionId::MeasureAgain)->trigger();
    EXPECT_FALSE(offers(QStringLiteral("queueDock")));
    EXPECT_FALSE(offers(QStringLiteral("definitionsDock")));
    EXPECT_EQ(title->text(), m_library.workText(m_sessionId));
    ASSERT_TRUE(waitFor([&] { return failed.size() == 1; })); // no models
    EXPECT_TRUE(waitFor([&] { return offers(QStringLiteral("queueDock")); }));
    EXPECT_TRUE(offers(QStringLiteral("definitionsDock")));
    EXPECT_EQ(title->text(), QStringLiteral("Measuring failed"));
}

TEST_F(HomeTest, WhatCouldNotBeMeasuredIsMeasuredFromItsRowOnceItsJobIsCleared)
{
    makeLibrary();
    openLibrary(); // no models
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 1 && !m_library.busy(); }));
    QSignalSpy failed(&m_library, &LibraryController::workFailed);
    m_actions.action(ActionId::MeasureAgain)->trigger();
    ASSERT_TRUE(waitFor([&] { return failed.size() == 1; }));
    const auto click = [this] {
        list().doItemsLayout();
        const QModelIndex row = list().model()->index(0, 0);
        const auto* delegate = qobject_cast<SessionDelegate*>(list().itemDelegate());
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          delegate->stateArea(list().visualRect(row), row).center());
        return m_window->findChild<QMenu*>(QStringLiteral("workMenu"));
    };
    const auto* jobs = m_window->findChild<QDockWidget*>(QStringLiteral("jobsDock"));
    EXPECT_EQ(click(), nullptr);
    EXPECT_TRUE(jobs->isVisible()) << "why is said there";
    m_library.clearEndedJobs();
    auto* menu = click();
    ASSERT_NE(menu, nullptr);
    menu->actions().front()->trigger();
    menu->close();
    EXPECT_TRUE(waitFor([&] { return failed.size() == 2; })) << "it was tried";
}

TEST_F(HomeTest, SessionsOfACaseStandTogetherUnderItsName)
{
    makeLibrary();
    addSession("CD-02", "second.mp4");
    addSession("AB-01", "third.mp4");
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 3; }));
    QStringList cases;
    for (int row = 0; row < 3; ++row)
        cases.append(list().model()->index(row, 0).data(SessionListModel::CaseRole).toString());
    EXPECT_EQ(cases.join(u' '), QStringLiteral("AB-01 AB-01 CD-02"));
    const auto height = [this](int row) { return list().visualRect(list().model()->index(row, 0)).height(); };
    EXPECT_GT(height(0), height(1)) << "the first of a case has its name above it";
    EXPECT_EQ(height(0), height(2));
}

TEST_F(HomeTest, TheStateOfASessionSaysHowFarTheWorkIs)
{
    makeLibrary({30});
    addSession("CD-02", "second.mp4");
    openLibrary();
    const auto state = [this](int row) {
        return list().model()->index(row, 0).data(SessionListModel::StateTextRole).toString();
    };
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 2; }));
    EXPECT_TRUE(waitFor([&] { return state(0) == QStringLiteral("1 to review"); })) << state(0).toStdString();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    db::NoteDraft note;
    note.sessionId = m_sessionId;
    note.kind = QStringLiteral("appreciation");
    note.text = QStringLiteral("You stayed with it.");
    note.visibility = db::Visibility::Trainee;
    m_session.addNote(note);
    m_session.decide(m_session.candidates().front().record.id, db::DecisionState::Accepted);
    ASSERT_TRUE(waitFor([this] { return m_session.undecidedCount() == 0; }));
    m_actions.action(ActionId::GoHome)->trigger();
    EXPECT_TRUE(waitFor([&] { return state(0) == QStringLiteral("Reviewed"); }))
        << "a note that the trainee may read is no feedback: " << state(0).toStdString();
    inLibrary([this](LibraryService& library) {
        FeedbackService service(library);
        const auto feedback = service.state(m_sessionId);
        EXPECT_TRUE(feedback && service.release(m_sessionId, feedback->version));
    });
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitFor([this] { return m_window->showsReview(); }));
    m_actions.action(ActionId::GoHome)->trigger();
    EXPECT_TRUE(waitFor([&] { return state(0) == QStringLiteral("Feedback released"); })) << state(0).toStdString();
}

TEST_F(HomeTest, RecentLibrariesOfOneNameAreToldApart)
{
    for (const char* folder : {"/somewhere/clinic/library", "/somewhere/course/library", "/somewhere/demo"})
        m_recent.add(QString::fromLatin1(folder));
    auto* recent = m_window->home().findChild<QListWidget*>(QStringLiteral("recent"));
    QStringList names;
    for (int row = 0; row < recent->count(); ++row)
        names.append(recent->item(row)->text());
    EXPECT_EQ(names.join(u'|'), QStringLiteral("demo|library in course|library in clinic"));
}

TEST_F(HomeTest, LargeTextHasRoomInTheList)
{
    makeLibrary({30});
    addSession("AB-01", "second.mp4");
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 2; }));
    const auto height = [this](int row) { return list().visualRect(list().model()->index(row, 0)).height(); };
    const int usual = height(1);
    m_theme.textScale = 2;
    list().doItemsLayout();
    const int words =
        QFontMetrics(m_theme.font(11, QFont::DemiBold)).height() + QFontMetrics(m_theme.font(9.5)).height();
    EXPECT_GT(words, usual - 20) << "or this shows nothing";
    EXPECT_GE(height(1), words + 20);
    EXPECT_GT(height(0) - height(1), QFontMetrics(m_theme.font(10, QFont::DemiBold)).height());
    m_theme.textScale = 1;
    list().doItemsLayout();
    EXPECT_EQ(height(1), usual);
}

TEST_F(HomeTest, FewSessionsLeaveNoLargeEmptyFrameAndAreNotSpreadOverALargeScreen)
{
    makeLibrary({30});
    m_window->resize(3840, 2160);
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 1; }));
    auto* hint = m_window->home().findChild<QLabel*>(QStringLiteral("dropHint"));
    const auto fits = [this] {
        const QModelIndex last = list().model()->index(list().model()->rowCount() - 1, 0);
        return list().viewport()->height() == list().visualRect(last).bottom() + 1;
    };
    EXPECT_TRUE(waitFor(fits)) << list().viewport()->height();
    EXPECT_LT(list().width(), 1600);
    EXPECT_TRUE(hint->isVisible());
    const int margin = list().mapTo(&m_window->home(), QPoint()).x() - 272;
    const int right = m_window->home().width() - list().mapTo(&m_window->home(), QPoint(list().width(), 0)).x();
    EXPECT_NEAR(margin, right, 2) << "in the middle";
    for (const char* file : {"2.mp4", "3.mp4", "4.mp4", "5.mp4"})
        addSession("AB-01", file);
    m_library.reload();
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 5; }));
    EXPECT_TRUE(waitFor([this, hint] { return !hint->isVisible() && list().height() > 1500; })) << list().height();
}

TEST_F(HomeTest, TypingFindsSessionsAndEnterOpensTheOneFound)
{
    makeLibrary();
    addSession("CD-02", "second.mp4");
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 2; }));
    field().setFocus();
    type(QStringLiteral("cd"));
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_EQ(list().currentIndex().data(SessionListModel::CaseRole).toString(), QStringLiteral("CD-02"));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return m_window->showsReview(); }));
    EXPECT_EQ(m_session.session().caseCode, QStringLiteral("CD-02"));
}

TEST_F(HomeTest, WordsThatNoSessionHasAreLookedForInNotes)
{
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 1; }));
    field().setFocus();
    type(QStringLiteral("reassured"));
    EXPECT_EQ(list().model()->rowCount(), 0);
    press(Qt::Key_Return);
    auto* panel = m_window->findChild<SearchPanel*>();
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->field().text(), QStringLiteral("reassured"));
}

TEST_F(HomeTest, WhereASessionWasLeftIsOfferedAndGoneToExactly)
{
    makeLibrary();
    openSession();
    m_session.seekToFrame(63);
    ASSERT_TRUE(waitForFrame(63));
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return goOn() != nullptr; }));
    EXPECT_TRUE(goOn()->text().contains(QStringLiteral("AB-01"))) << goOn()->text().toStdString();
    for (const QString& key : m_settings.allKeys())
        EXPECT_FALSE(m_settings.value(key).toString().contains(QStringLiteral("AB-01"))) << key.toStdString();
    QTest::mouseClick(goOn(), Qt::LeftButton);
    EXPECT_TRUE(waitForFrame(63));
}

TEST_F(HomeTest, WhereASessionStoodWhenTheProgramWasKilledIsOffered)
{
    makeLibrary();
    openSession();
    m_session.seekToFrame(63);
    ASSERT_TRUE(waitForFrame(63));
    const auto afterAKill = [this] {
        return RecentPlaces(m_library, m_session, m_settings).places(); // of what is stored while it is open
    };
    ASSERT_TRUE(waitFor([&] { return !afterAKill().isEmpty(); }));
    EXPECT_EQ(afterAKill().first().session, m_sessionId);
    EXPECT_EQ(afterAKill().first().frame, 63);
    m_session.seekToFrame(20);
    ASSERT_TRUE(waitForFrame(20));
    EXPECT_TRUE(waitFor([&] { return afterAKill().first().frame == 20; })) << "it follows";
    EXPECT_EQ(afterAKill().size(), 1);
}

TEST_F(HomeTest, WhereWordsWereBegunAtTheFirstFrameIsOffered)
{
    makeLibrary();
    openSession();
    const auto afterAKill = [this] { return RecentPlaces(m_library, m_session, m_settings).places(); };
    press(Qt::Key_M);
    type(QStringLiteral("half a thought"));
    ASSERT_TRUE(waitFor([&] { return !afterAKill().isEmpty(); })) << "also after a kill";
    EXPECT_EQ(afterAKill().first().frame, 0);
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_session.isOpen(); }));
    EXPECT_EQ(afterAKill().size(), 1);
}

TEST_F(HomeTest, WhatAnotherProgramChangedIsThereWhenOneComesBackToTheWindow)
{
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return list().model()->rowCount() == 1; }));
    const auto due = [this] { return list().model()->index(0, 0).data(SessionListModel::DueTextRole).toString(); };
    const auto comeBack = [this] {
        QEvent event(QEvent::WindowActivate);
        QCoreApplication::sendEvent(m_window.get(), &event);
    };
    EXPECT_TRUE(due().isEmpty());
    inLibrary([this](LibraryService& library) {
        EXPECT_TRUE(RetentionService(library).setDestroyBy(m_sessionId, QDate::currentDate().addDays(-2)));
        return 0;
    });
    comeBack();
    EXPECT_TRUE(waitFor([&] { return due() == QStringLiteral("overdue by 2 days"); })) << due().toStdString();
    inLibrary([this](LibraryService& library) {
        EXPECT_TRUE(RetentionService(library).setDestroyBy(m_sessionId, {}));
        return 0;
    });
    comeBack();
    EXPECT_TRUE(waitFor([&] { return due().isEmpty(); })) << due().toStdString();
}

} // namespace
} // namespace alliance::app
