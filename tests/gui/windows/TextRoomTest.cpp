// Text of every size in both languages: the window and its dialogs fit the screen that this size is meant for, and no
// word is cut.

#include "app/models/CandidateWords.h"
#include "app/panels/CandidateReasonField.h"
#include "app/panels/ConsentDialog.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/FeedbackDialog.h"
#include "app/panels/GuideBubble.h"
#include "app/panels/HelpBrowser.h"
#include "app/panels/HelpWindow.h"
#include "app/panels/HomePage.h"
#include "app/panels/ImportDialog.h"
#include "app/panels/UnlockPanel.h"
#include "app/services/CollectionService.h"
#include "app/services/ImportService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "app/services/SessionTagService.h"
#include "app/windows/GuideFlow.h"
#include "app/windows/HelpFlow.h"
#include "app/windows/LibraryFlow.h"
#include "app/windows/PanelPlaces.h"
#include "app/windows/SideDock.h"
#include "app/windows/ThemeActions.h"
#include "tests/gui/windows/DialogCheck.h"
#include "tests/gui/windows/KeptFixture.h"
#include "tests/gui/windows/RoomCheck.h"
#include "tests/gui/windows/SampleWork.h"

#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QDockWidget>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>

#include <array>
#include <thread>

namespace alliance::app
{
namespace
{

constexpr const char* kDirector = "five words for a director";
constexpr int kSettleMs = 10'000; // what is shown anew is laid out in several steps
constexpr QSize kDialogFrame(8, 40);
constexpr double kOfScreen = 0.9; // that help takes

struct Reading {
    const char* name;
    const char* language;
    int percent;
    QSize room;
};

void PrintTo(const Reading& reading, std::ostream* out)
{
    *out << reading.name;
}

constexpr QSize kSmall(1280, 720);
constexpr QSize kLarge(1920, 1080);
constexpr std::array<Reading, 10> kReadings{{{"English100", "en", 100, kSmall},
                                             {"English125", "en", 125, kSmall},
                                             {"English150", "en", 150, kSmall},
                                             {"English200", "en", 200, kLarge},
                                             {"English250", "en", 250, kLarge},
                                             {"German100", "de", 100, kSmall},
                                             {"German125", "de", 125, kSmall},
                                             {"German150", "de", 150, kSmall},
                                             {"German200", "de", 200, kLarge},
                                             {"German250", "de", 250, kLarge}}};

// The base comes first: what is made afterwards speaks the language.
class TextRoom : private Spoken, public KeptWindowTest, public ::testing::WithParamInterface<Reading>
{
protected:
    TextRoom() : Spoken(GetParam().language) {}

    void SetUp() override
    {
        m_settings.setValue(QStringLiteral("view/theme"), QStringLiteral("light"));
        m_settings.setValue(QStringLiteral("view/text-size"), GetParam().percent);
        m_themes = std::make_unique<ThemeActions>(m_theme, m_actions, m_settings, *qApp);
        ASSERT_EQ(m_theme.textScale, GetParam().percent / 100.0);
        KeptWindowTest::SetUp();
        m_window->resize(GetParam().room);
    }
    void TearDown() override
    {
        m_window.reset();
        m_themes.reset();
        lightTheme().apply(*qApp);
        KeptWindowTest::TearDown();
    }

    // Not as values of an expectation: the words stay legible.
    static void expectNone(const std::string& faults, const std::string& where, const char* what)
    {
        if (!faults.empty())
            ADD_FAILURE() << where << ", " << what << ":\n" << faults;
    }
    void expectRoom(const char* where)
    {
        waitForAnswers();
        (void)QTest::qWaitFor([&] { return clippedIn(*m_window).empty(); }, kSettleMs);
        expectNone(tooLargeFor(*m_window, GetParam().room), where, "too large");
        EXPECT_EQ(m_window->size(), GetParam().room) << where;
        expectNone(clippedIn(*m_window), where, "cut");
        expectNone(sharedLettersIn(*m_window), where, "the same letter");
    }
    void expectRoomIn(QDialog& dialog)
    {
        waitForAnswers();
        const std::string name = dialog.metaObject()->className();
        const QSize room = GetParam().room - kDialogFrame;
        dialog.resize(dialog.size().boundedTo(room));
        (void)QTest::qWaitFor([&] { return clippedIn(dialog).empty(); }, kSettleMs);
        expectNone(tooLargeFor(dialog, room), name, "too large");
        expectNone(clippedIn(dialog), name, "cut");
        expectNone(sharedLettersOnPagesOf(dialog), name, "the same letter");
    }
    // Every dialog of the program that an action of this place opens.
    void expectRoomInDialogs()
    {
        const ActionPlace place = m_window->place();
        for (const ActionSpec& spec : m_actions.specs()) {
            const QAction* action = m_actions.action(spec.id);
            if (!action->isEnabled() || !action->text().contains(u'…') || m_window->place() != place)
                continue;
            m_actions.action(spec.id)->trigger();
            waitForAnswers();
            lookAtDialogs();
        }
    }
    void lookAtDialogs()
    {
        const QWidgetList shown = QApplication::topLevelWidgets();
        for (const QPointer<QWidget>& widget : QList<QPointer<QWidget>>(shown.begin(), shown.end())) {
            auto* dialog = qobject_cast<QDialog*>(widget.data());
            if (!dialog || !dialog->isVisible())
                continue;
            if (QLatin1String(dialog->metaObject()->className()).startsWith(QLatin1String("alliance::app::")))
                expectRoomIn(*dialog);
            dialog->close();
            ++m_dialogs;
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    // A session with notes, markers and candidates, of which none is chosen.
    void makeMeasured()
    {
        makeLibrary({10, 40, 70});
        keepUnprepared(); // no progress that grows while it is looked at
        fillLibrary();
        inLibrary([this](LibraryService& library) {
            keepMeasurement(library, m_sessionId, test::SyntheticSession(4).eyesAside(0.6, 1.2).eyesAside(1.8, 2.4));
            return 0;
        });
        openSession();
        m_window->resize(GetParam().room);
    }
    void narrowPanels()
    {
        auto* queue = m_window->findChild<QDockWidget*>(QStringLiteral("queueDock"));
        m_window->resizeDocks({queue}, {kNarrowestPanel}, Qt::Horizontal);
        layOut();
    }
    static void expectWhole(const QWidget& widget)
    {
        EXPECT_TRUE(waitFor([&] {
            return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
        })) << widget.objectName().toStdString()
            << ": " << widget.visibleRegion().boundingRect().height() << " of " << widget.height();
    }
    void openAs(const char* passphrase)
    {
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(passphrase)));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
        waitForAnswers();
    }

    std::unique_ptr<ThemeActions> m_themes;
    int m_dialogs = 0;
};

TEST_P(TextRoom, IsThereOnEveryPanelOfTheReview)
{
    makeMeasured();
    expectRoom("review");
    m_actions.action(ActionId::NextCandidate)->trigger();
    for (const ActionId id : {ActionId::NewNote, ActionId::CodeMoment, ActionId::ShowDefinitions,
                              ActionId::ShowComparison, ActionId::ShowSearch}) {
        m_actions.action(id)->trigger();
        expectRoom(m_actions.spec(id).key);
    }
    for (auto* dock : m_window->findChildren<QDockWidget*>()) {
        if (dock->isHidden())
            continue;
        dock->raise();
        expectRoom(dock->objectName().toLatin1().constData());
    }
}

TEST_P(TextRoom, ThatIsShortScrollsToWhatHasTheKeyboard)
{
    makeLibrary({10, 40, 70});
    keepUnprepared();
    openSession();
    m_actions.action(ActionId::NextCandidate)->trigger();
    int reached = 0;
    for (auto* dock : m_window->findChildren<QDockWidget*>()) {
        if (dock->isHidden())
            continue;
        dock->raise();
        layOut();
        for (auto* one : dock->findChildren<QWidget*>()) {
            if (!one->isVisible() || !one->isEnabled() || (one->focusPolicy() & Qt::TabFocus) != Qt::TabFocus)
                continue;
            one->setFocus(Qt::ShortcutFocusReason);
            reached += one->hasFocus() ? 1 : 0;
            EXPECT_TRUE(!one->hasFocus() || !one->visibleRegion().isEmpty())
                << dock->objectName().toStdString() << ": " << one->metaObject()->className() << " "
                << one->objectName().toStdString();
        }
    }
    EXPECT_GT(reached, 20);
}

TEST_P(TextRoom, ShowsAllUsualReasonsWhenACandidateIsSetAside)
{
    makeLibrary({10, 40, 70});
    keepUnprepared();
    inLibrary([this](LibraryService& library) {
        keepMeasurement(library, m_sessionId, test::SyntheticSession(4).eyesAside(0.6, 1.2).eyesAside(1.8, 2.4));
        return 0;
    });
    openSession();
    m_window->resize(GetParam().room);
    press(Qt::Key_N);
    press(Qt::Key_R);
    auto* field = m_window->findChild<CandidateReasonField*>();
    auto* reasons = field->findChild<QListWidget*>();
    auto* edit = field->findChild<QLineEdit*>();
    const auto isWhole = [](const QWidget& widget) {
        return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
    };
    ASSERT_TRUE(waitFor([&] { return isWhole(*reasons) && isWhole(*edit); }))
        << reasons->visibleRegion().boundingRect().height() << " of " << reasons->height();
    EXPECT_EQ(reasons->visualItemRect(reasons->item(0)).top(), 0);
    EXPECT_LE(reasons->visualItemRect(reasons->item(reasons->count() - 1)).bottom(), reasons->viewport()->height());
    ASSERT_EQ(reasons->count(), rejectionReasons().size());
    for (int i = 0; i < reasons->count(); ++i) {
        press(static_cast<Qt::Key>(Qt::Key_1 + i));
        EXPECT_EQ(edit->text(), rejectionReasons()[i]);
        EXPECT_TRUE(isWhole(*reasons));
    }
}

TEST_P(TextRoom, KeepsWhatIsAnsweredAndSavedInSight)
{
    makeMeasured();
    for (const ActionId id : {ActionId::ShowDifferences, ActionId::ResetLayout})
        m_actions.action(id)->trigger();
    m_actions.action(ActionId::ShowDifferences)->trigger();
    const QWidget* answers = m_window->findChild<QWidget*>(QStringLiteral("candidateAnswers"));
    ASSERT_TRUE(m_session.selectedCandidate().isNull());
    int feet = 0;
    for (auto* dock : m_window->findChildren<QDockWidget*>()) {
        if (dock->isHidden())
            continue;
        dock->raise();
        layOut();
        for (const QFrame* foot : dock->findChildren<QFrame*>()) {
            if (!foot->isVisible() || !foot->property("foot").toBool())
                continue;
            expectWhole(*foot);
            ++feet;
        }
    }
    EXPECT_EQ(feet, 3); // of the queue, a note and a marker; there is no difference to settle
    m_window->findChild<QDockWidget*>(QStringLiteral("queueDock"))->raise();
    const auto* list = m_window->findChild<QListView*>(QStringLiteral("candidateList"));
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        m_actions.action(ActionId::NextCandidate)->trigger();
        layOut();
        expectWhole(*answers);
        const auto row = [&] { return list->visualRect(list->currentIndex()); };
        EXPECT_TRUE(waitFor([&] { return list->viewport()->visibleRegion().boundingRect().contains(row().center()); }))
            << i;
    }
    narrowPanels();
    expectWhole(*answers);
}

class TextRoomOfQuestions : public TextRoom
{
};

TEST_P(TextRoomOfQuestions, HoldsTheirWords)
{
    makeMeasured();
    m_actions.action(ActionId::PreviewFeedback)->trigger();
    auto* feedback = m_window->findChild<FeedbackDialog*>();
    ASSERT_TRUE(feedback && waitFor([&] { return feedback->work().isOpen(); }));
    auto* release = feedback->findChild<QPushButton*>(QStringLiteral("releaseFeedback"));
    ASSERT_NE(release, nullptr);
    release->click();
    auto* question = feedback->findChild<QMessageBox*>(QStringLiteral("releaseQuestion"));
    ASSERT_NE(question, nullptr);
    expectRoomIn(*question);
}

class TextRoomOfReading : public TextRoom
{
};

TEST_P(TextRoomOfReading, IsForFeedbackAsMuchMoreAsTheWindowHas)
{
    makeMeasured();
    m_actions.action(ActionId::PreviewFeedback)->trigger();
    auto* feedback = shown<FeedbackDialog>();
    ASSERT_NE(feedback, nullptr);
    const QSize grown = QSize(1120, 680) * m_theme.textScale;
    EXPECT_EQ(feedback->size(), grown.boundedTo(GetParam().room - kDialogFrame));
    expectRoomIn(*feedback);
}

TEST_P(TextRoomOfReading, IsInTheHelp)
{
    m_actions.action(ActionId::ShowHelp)->trigger();
    auto* flow = m_window->findChild<HelpFlow*>();
    ASSERT_TRUE(waitFor([&] { return flow->window() && flow->window()->isVisible(); }));
    HelpWindow& help = *flow->window();
    expectNone(tooLargeFor(help, GetParam().room), "help", "too large");
    help.resize(GetParam().room * kOfScreen); // as it is on such a screen
    for (int row = 0; row < help.list().count(); ++row) {
        help.list().setCurrentRow(row);
        layOut();
        expectNone(clippedIn(help), help.page().toStdString(), "cut");
        EXPECT_EQ(help.browser().horizontalScrollBar()->maximum(), 0) << help.page().toStdString();
    }
}

TEST_P(TextRoomOfReading, IsInTheTourWhoseFrameStaysOnItsPart)
{
    makeMeasured();
    m_actions.action(ActionId::ShowTour)->trigger();
    const auto* flow = m_window->findChild<GuideFlow*>();
    int steps = 0;
    for (; steps < 20 && flow->bubble(); ++steps) {
        GuideBubble& bubble = *flow->bubble();
        const std::string title = bubble.title().toStdString();
        waitForAnswers();
        EXPECT_TRUE(waitFor([&] { return m_window->rect().contains(bubble.geometry()); })) << title;
        expectNone(clippedIn(bubble), title, "cut");
        if (const QWidget* part = bubble.target()) {
            const auto* frame = m_window->findChild<GuideFrame*>();
            const QRect place(part->mapTo(m_window.get(), QPoint()), part->size());
            EXPECT_TRUE(m_window->rect().contains(place)) << title;
            EXPECT_TRUE(place.adjusted(-4, -4, 4, 4).contains(frame->geometry())) << title;
            for (const auto* dock : m_window->findChildren<QDockWidget*>()) {
                const QRect beside(dock->mapTo(m_window.get(), QPoint()), dock->size());
                EXPECT_TRUE(dock == part || dock->isHidden() || dock->visibleRegion().isEmpty() ||
                            !place.intersects(beside))
                    << title << " over " << dock->objectName().toStdString();
            }
        }
        press(Qt::Key_Right);
    }
    EXPECT_EQ(steps, 9);
}

class TextRoomOfNarrowPanels : public TextRoom
{
};

TEST_P(TextRoomOfNarrowPanels, ScrollsNoneSideways)
{
    makeMeasured();
    m_actions.action(ActionId::NextCandidate)->trigger();
    for (const ActionId id : {ActionId::NewNote, ActionId::CodeMoment, ActionId::ShowDefinitions,
                              ActionId::ShowDifferences, ActionId::ShowComparison, ActionId::ShowSearch})
        m_actions.action(id)->trigger();
    narrowPanels();
    int panels = 0;
    for (auto* dock : m_window->findChildren<QDockWidget*>()) {
        if (dock->isHidden() || m_window->dockWidgetArea(dock) != Qt::RightDockWidgetArea)
            continue;
        dock->raise();
        waitForAnswers();
        EXPECT_LE(dock->width(), kNarrowestPanel + 1) << dock->objectName().toStdString();
        expectNone(scrolledAsideIn(*dock), dock->objectName().toStdString(), "sideways");
        ++panels;
    }
    EXPECT_GT(panels, 8);
}

TEST_P(TextRoom, HasTheUsualWidthAgainWhenPanelsArePutBack)
{
    makeMeasured();
    const auto* queue = m_window->findChild<QDockWidget*>(QStringLiteral("queueDock"));
    const int usual = PanelPlaces::usualWidth(m_window->width(), m_theme.textScale);
    const auto putBack = [&] {
        m_actions.action(ActionId::ResetLayout)->trigger();
        // Layouts settle in several steps; what is beside the panels may need some of it.
        return waitFor([&] { return queue->width() >= usual * 95 / 100; });
    };
    EXPECT_TRUE(putBack()) << queue->width() << " of " << usual;
    // Again where the sizes of putting back come in between.
    EXPECT_TRUE(waitFor([&] {
        narrowPanels();
        return queue->width() < usual * 95 / 100;
    }));
    EXPECT_TRUE(putBack()) << queue->width() << " of " << usual;
}

TEST_P(TextRoom, KeepsTheWidthOfItsPanelsWhenASessionIsOpenedAgain)
{
    makeMeasured();
    const auto* queue = m_window->findChild<QDockWidget*>(QStringLiteral("queueDock"));
    const int usual = PanelPlaces::usualWidth(m_window->width(), m_theme.textScale);
    m_actions.action(ActionId::ResetLayout)->trigger();
    ASSERT_TRUE(waitFor([&] { return queue->width() >= usual * 95 / 100; })) << queue->width() << " of " << usual;
    layOut();
    for (int round = 0; round < 3; ++round) {
        const int width = queue->width();
        m_actions.action(ActionId::GoHome)->trigger();
        ASSERT_TRUE(waitFor([this] { return !m_window->showsReview() && !m_library.busy(); }));
        waitForAnswers();
        m_window->home().sessionList().setFocus();
        press(Qt::Key_Return);
        ASSERT_TRUE(waitForFrame(0));
        waitForAnswers();
        waitForAnswers();
        // They come as narrow as they can be, and are given their width once the page beside them is laid out.
        EXPECT_TRUE(waitFor([&] { return queue->width() == width; }))
            << "round " << round << ": " << queue->width() << ", not " << width;
        layOut();
        EXPECT_EQ(queue->width(), width) << "round " << round;
    }
}

TEST_P(TextRoom, ShowsTheDaysOfAConsentBelowEachOther)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    m_actions.action(ActionId::ShowConsent)->trigger();
    auto* dialog = shown<ConsentDialog>();
    ASSERT_NE(dialog, nullptr);
    waitForAnswers();
    QSet<int> places;
    for (const auto* day : dialog->findChildren<QDateEdit*>())
        places.insert(day->mapTo(dialog, QPoint()).x());
    EXPECT_EQ(places.size(), 1);
}

TEST_P(TextRoom, IsThereOnThePagesOfSessionsAndCollections)
{
    expectRoom("welcome");
    makeLibrary({10});
    keepUnprepared();
    fillLibrary();
    openSession();
    m_actions.action(ActionId::GoHome)->trigger();
    expectRoom("home");
    m_actions.action(ActionId::ShowCollections)->trigger();
    expectRoom("collections");
    m_actions.action(ActionId::FindExamples)->trigger();
    expectRoom("examples");
}

TEST_P(TextRoom, IsThereOnThePageOfSessionsForWorkThatMovesNothing)
{
    makeLibrary({10});
    keepUnprepared();
    openLibrary();
    waitForAnswers();
    const HomePage& home = m_window->home();
    const auto* work = home.findChild<QPushButton*>(QStringLiteral("homeWork"));
    const auto places = [&] {
        QList<QRect> all;
        for (const auto* widget : home.findChildren<QWidget*>()) {
            const bool name = qobject_cast<const ElidedLabel*>(widget) != nullptr; // what is elided gives its room
            if (widget->isVisible() && widget != work)
                all.append(QRect(widget->mapTo(&home, QPoint()), name ? QSize() : widget->size()));
        }
        return all;
    };
    ASSERT_TRUE(waitFor([&] { return work->isHidden(); }));
    expectRoom("home without work");
    const QList<QRect> before = places();
    Job* job = m_library.start(JobKind::Reel, QStringLiteral("reel"),
                               [](LibraryService&, const JobContext& context) -> Outcome<QVariant> {
                                   while (!context.stopped())
                                       std::this_thread::yield();
                                   return failed(base::ErrorCategory::Cancelled, "reel", Subject::Library, {});
                               },
                               {.pausable = true});
    ASSERT_TRUE(waitFor([&] { return job->state() == Job::State::Running && work->isVisible(); }));
    expectRoom("home with work");
    expectWhole(*work);
    EXPECT_EQ(places(), before);
    const QString running = work->text();
    job->pause();
    ASSERT_TRUE(waitFor([&] { return work->text() != running; }));
    expectRoom("home with paused work");
    expectWhole(*work);
    EXPECT_EQ(places(), before);
    job->cancel();
    ASSERT_TRUE(waitFor([&] { return work->isHidden(); }));
    waitForAnswers();
    EXPECT_EQ(places(), before);
}

TEST_P(TextRoom, IsThereForSupervisorTraineeAndDirector)
{
    {
        const auto library = makeSealedLibrary();
        ASSERT_TRUE(library);
        ASSERT_TRUE(PeopleService(*library).add({db::PersonRole::Director, QStringLiteral("Dr. Oda Lind")},
                                                db::SecretText(kDirector), db::PassphraseCost::least()));
    }
    m_window->openLibrary(pathText(path("library")));
    ASSERT_TRUE(waitFor([this] { return m_window->home().locked().isVisible(); }));
    expectRoom("locked");
    m_window->home().locked().findChild<QPushButton*>(QStringLiteral("useRecoveryKey"))->click();
    expectRoom("recovery");
    openAs(kSupervisor);
    expectRoom("supervisor");
    m_library.close();
    openAs(kDirector);
    expectRoom("director");
    m_library.close();
    openAs(kTrainee);
    expectRoom("trainee");
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    expectRoom("trainee-review");
}

class TextRoomOfDialogs : public TextRoom
{
};

TEST_P(TextRoomOfDialogs, IsThereInEach)
{
    makeLibrary({10, 40, 70});
    keepUnprepared();
    fillLibrary();
    openLibrary();
    m_window->flow().importFiles({pathText(makeClip("another.mp4", 10))});
    ASSERT_NE(shown<ImportDialog>(), nullptr);
    lookAtDialogs();
    expectRoomInDialogs();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    m_actions.action(ActionId::NextCandidate)->trigger();
    expectRoomInDialogs();
    EXPECT_GT(m_dialogs, 20);
}

// A name of 200 characters each time, in one word or in many; a note of 10,000 words.
class TextRoomOfLongNames : public TextRoom
{
protected:
    static QString inOneWord(char letter) { return QString(200, QLatin1Char(letter)); }
    static QString inWords(const char* word) { return QString::fromLatin1(word).repeated(100).left(200).trimmed(); }

    void SetUp() override
    {
        TextRoom::SetUp();
        const auto made = LibraryService::createSealed(path("library"), inWords("Maren Quill "),
                                                       db::SecretText(kSupervisor), db::PassphraseCost::least());
        ASSERT_TRUE(made);
        LibraryService& library = *made->library;
        ImportRequest request;
        request.files = {makeClip((QByteArray(180, 'f') + ".mp4").constData())};
        request.caseCode = inOneWord('W');
        request.title = inOneWord('T');
        const auto imported = ImportService(library).import(request, {});
        ASSERT_TRUE(imported);
        m_sessionId = imported->sessionId;
        PeopleService people(library);
        const auto somebody = [&](db::PersonRole role, const QString& name, const char* passphrase) {
            const auto added = people.add({role, name}, db::SecretText(passphrase), db::PassphraseCost::least());
            return added ? added->id : QUuid();
        };
        ASSERT_TRUE(people.grant(m_sessionId, somebody(db::PersonRole::Trainee, inOneWord('I'), kTrainee)));
        ASSERT_FALSE(somebody(db::PersonRole::Director, inWords("Oda Lind "), kDirector).isNull());
        write(library);
    }
    void write(LibraryService& library)
    {
        const auto consent = ConsentService(library).record(library.session(m_sessionId)->record.caseId, {});
        db::ConsentDraft terms = consent->terms;
        terms.purposes = {db::ConsentPurpose::OwnReview, db::ConsentPurpose::IndividualSupervision,
                          db::ConsentPurpose::ProgrammeLibrary};
        terms.remark = inOneWord('C');
        ASSERT_TRUE(ConsentService(library).put(terms, consent->version));
        const db::Moment moment = *NoteService(library).moment(m_sessionId, {{400'000'000}, {1'200'000'000}});
        db::NoteDraft note;
        note.sessionId = m_sessionId;
        note.moment = moment;
        note.kind = QStringLiteral("observation");
        note.text = QStringLiteral("something ").repeated(10'000);
        note.tags = {QString(60, u't'), QString(60, u'u'), QString(60, u'v')};
        ASSERT_TRUE(NoteService(library).add(note));
        db::MarkerDraft marker;
        marker.sessionId = m_sessionId;
        marker.moment = moment;
        marker.type = QStringLiteral("withdrawal");
        marker.subtype = QStringLiteral("W2");
        marker.comment = inOneWord('M');
        marker.tags = note.tags;
        ASSERT_TRUE(MarkerService(library).add(marker));
        ASSERT_TRUE(SessionTagService(library).change(m_sessionId, note.tags, {}));
        const auto collection = CollectionService(library).create(inOneWord('K'));
        ASSERT_TRUE(collection);
        ASSERT_TRUE(CollectionService(library).add({collection->record.id, moment, inOneWord('E'), {}}));
    }
};

TEST_P(TextRoomOfLongNames, IsThereInEveryPanelAndDialog)
{
    openAs(kSupervisor);
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
    expectRoom("home");
    expectRoomInDialogs();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    for (const ActionId id : {ActionId::NewNote, ActionId::CodeMoment, ActionId::ShowDifferences,
                              ActionId::ShowComparison, ActionId::ShowSearch})
        m_actions.action(id)->trigger();
    m_session.selectNote(m_session.notes().front().id);
    for (auto* dock : m_window->findChildren<QDockWidget*>()) {
        if (dock->isHidden())
            continue;
        dock->raise();
        expectRoom(dock->objectName().toLatin1().constData());
    }
    expectRoomInDialogs();
    m_actions.action(ActionId::ShowCollections)->trigger();
    expectRoom("collections");
    expectRoomInDialogs();
    m_actions.action(ActionId::GoHome)->trigger();
    expectRoom("home with places to go on at");
    m_library.close();
    openAs(kTrainee);
    expectRoom("trainee");
    EXPECT_GT(m_dialogs, 20);
}

std::string nameOf(const ::testing::TestParamInfo<Reading>& reading)
{
    return reading.param.name;
}

INSTANTIATE_TEST_SUITE_P(EverySize, TextRoom, ::testing::ValuesIn(kReadings), nameOf);
INSTANTIATE_TEST_SUITE_P(UpTo150, TextRoomOfNarrowPanels,
                         ::testing::Values(kReadings[0], kReadings[1], kReadings[2], kReadings[5], kReadings[6],
                                           kReadings[7]),
                         nameOf);
INSTANTIATE_TEST_SUITE_P(Large, TextRoomOfReading, ::testing::Values(kReadings[3], kReadings[8]), nameOf);
INSTANTIATE_TEST_SUITE_P(Large, TextRoomOfQuestions, ::testing::Values(kReadings[3], kReadings[9]), nameOf);
// Of every dialog it takes long: where there is least room, and where words are longest.
INSTANTIATE_TEST_SUITE_P(Narrowest, TextRoomOfDialogs,
                         ::testing::Values(kReadings[2], kReadings[5], kReadings[7], kReadings[9]), nameOf);
INSTANTIATE_TEST_SUITE_P(Narrowest, TextRoomOfLongNames, ::testing::Values(kReadings[0], kReadings[7]), nameOf);

} // namespace
} // namespace alliance::app
