// What goes wrong while somebody works: the window stays usable and says what happened, to which file, what to do.
// Jobs that fail: MainWindowTest (a file that is no recording, a measurement without its networks), JobRowTest,
// KeptPicturesTest. A recording that is gone before its session opens: MainWindowTest, GrowingRecordingTest.

#include "app/models/CandidateListModel.h"
#include "app/models/RecordingWatch.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/services/NoteService.h"
#include "tests/gui/windows/ClockSetBack.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <ctime>

namespace alliance::app
{
namespace
{

constexpr std::chrono::milliseconds kOften(40);

class BadInput : public WindowTest
{
protected:
    bool told(const QString& words)
    {
        return waitFor([&] { return !m_window->notices().texts().filter(words).isEmpty(); });
    }
    QString said() const { return m_window->notices().texts().join(u'|'); }
    // By keys, at the playhead; kept when it is in the list.
    bool writeNote(const QString& text)
    {
        m_window->activateWindow();
        m_window->review().picture().setFocus();
        press(Qt::Key_M);
        if (!qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()))
            return false;
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        return waitFor([&] {
            return std::any_of(m_session.notes().begin(), m_session.notes().end(),
                               [&](const db::Note& note) { return note.text == text; });
        });
    }
    std::filesystem::path recording() const
    {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path("library") / "media"))
            if (entry.is_regular_file())
                return entry.path();
        return {};
    }
    void watch() const { m_window->findChild<RecordingWatch*>()->setInterval(kOften); }
};

TEST_F(BadInput, ARecordingThatIsMovedAwayWhileItIsOpenIsNamedAndComesBackByItself)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    watch();
    const std::filesystem::path file = recording();
    std::filesystem::rename(file, path("elsewhere.mp4"));
    ASSERT_TRUE(told(QStringLiteral("“session one.mp4” is gone"))) << said().toStdString();
    EXPECT_TRUE(writeNote(QStringLiteral("written without the picture")));
    QTest::qWait(200);
    EXPECT_EQ(m_window->notices().texts().size(), 1) << "said once, not at every look: " << said().toStdString();
    press(Qt::Key_M);
    type(QStringLiteral("half a sen"));
    QWidget* field = QApplication::focusWidget();
    std::filesystem::rename(path("elsewhere.mp4"), file);
    ASSERT_TRUE(told(QStringLiteral("“session one.mp4” is there again"))) << said().toStdString();
    EXPECT_EQ(m_window->notices().texts().size(), 1) << said().toStdString();
    EXPECT_EQ(QApplication::focusWidget(), field) << "who writes is not disturbed";
    type(QStringLiteral("tence"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return m_session.notes().size() == 2; }));
    m_session.seekToFrame(60);
    EXPECT_TRUE(waitForFrame(60));
}

TEST_F(BadInput, ARecordingThatIsCutToNothingWhileItIsOpenIsNamedAndWorkGoesOnWithoutIt)
{
    m_bFrames = 2;
    makeLibrary();
    keepUnprepared();
    openSession();
    m_session.seekToFrame(30);
    ASSERT_TRUE(waitForFrame(30));
    watch();
    const std::filesystem::path file = recording();
    std::filesystem::copy_file(file, path("original"));
    // Nothing can be read of it any more, also by those who have it open.
    std::filesystem::resize_file(file, 0);
    for (const int frame : {90, 10, 60, 99})
        m_session.seekToFrame(frame);
    press(Qt::Key_Space);
    ASSERT_TRUE(told(QStringLiteral("“session one.mp4” is empty"))) << said().toStdString();
    EXPECT_TRUE(writeNote(QStringLiteral("written without the picture")));
    QTest::qWait(100);
    EXPECT_EQ(m_window->notices().texts().size(), 1) << "one trouble, said once: " << said().toStdString();
    std::filesystem::copy_file(path("original"), file, std::filesystem::copy_options::overwrite_existing);
    ASSERT_TRUE(told(QStringLiteral("is there again"))) << said().toStdString();
    press(Qt::Key_K);
    m_session.seekToFrame(75);
    EXPECT_TRUE(waitForFrame(75));
}

TEST_F(BadInput, AnotherFileInThePlaceOfTheRecordingIsNotTakenForIt)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    watch();
    const std::filesystem::path file = recording();
    std::filesystem::copy_file(file, path("original"));
    std::filesystem::rename(makeClip("other.mp4", 20), file);
    ASSERT_TRUE(told(QStringLiteral("“session one.mp4” was changed"))) << said().toStdString();
    QTest::qWait(200);
    EXPECT_FALSE(said().contains(QStringLiteral("there again"))) << said().toStdString();
    std::filesystem::rename(path("original"), file);
    EXPECT_TRUE(told(QStringLiteral("is there again"))) << said().toStdString();
}

TEST_F(BadInput, ARecordingThatWasMissingWhenItsSessionOpenedCanBeShownWhenItIsThere)
{
    makeLibrary();
    keepUnprepared();
    const std::filesystem::path file = recording();
    std::filesystem::rename(file, path("elsewhere.mp4"));
    openLibrary();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitFor([this] { return m_session.isOpen() && m_session.recordingFailure().has_value(); }));
    watch();
    QTest::qWait(200);
    EXPECT_TRUE(m_window->notices().texts().isEmpty()) << "the page says it: " << said().toStdString();
    std::filesystem::rename(path("elsewhere.mp4"), file);
    ASSERT_TRUE(told(QStringLiteral("is there again"))) << said().toStdString();
    for (auto* button : m_window->notices().findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(waitForFrame(0));
}

TEST_F(BadInput, ALibraryThatAnotherProgramHoldsSaysSoAndKeepsWhatWasTyped)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(pathText(path("library") / "library.db"));
        ASSERT_TRUE(other.open());
        QSqlQuery query(other);
        ASSERT_TRUE(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        press(Qt::Key_M);
        type(QStringLiteral("not yet"));
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return !m_window->notices().texts().isEmpty(); }));
        EXPECT_TRUE(said().contains(QStringLiteral("library"), Qt::CaseInsensitive)) << said().toStdString();
        EXPECT_TRUE(m_session.notes().isEmpty());
        bool kept = false;
        for (auto* field : m_window->noteEditor().findChildren<QPlainTextEdit*>())
            kept = kept || field->toPlainText() == QStringLiteral("not yet");
        EXPECT_TRUE(kept);
        ASSERT_TRUE(query.exec(QStringLiteral("ROLLBACK")));
        query.clear();
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    m_actions.action(ActionId::SaveNote)->trigger();
    EXPECT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
}

TEST_F(BadInput, ASessionOfOneFrameIsPlayedSteppedAndWrittenOn)
{
    auto library = LibraryService::create(path("library"), QStringLiteral("Dr. Maren Quill"));
    ASSERT_TRUE(library);
    ImportRequest request;
    request.files = {makeClip("one frame.mp4", 1)};
    request.caseCode = QStringLiteral("AB-01");
    const auto imported = ImportService(**library).import(request, {});
    ASSERT_TRUE(imported);
    m_sessionId = imported->sessionId;
    openSession();
    EXPECT_EQ(m_session.frameCount(), 1);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_L, Qt::Key_J, Qt::Key_K,
                              Qt::Key_I, Qt::Key_O, Qt::Key_N}) {
        press(key);
        QTest::qWait(5);
    }
    ASSERT_TRUE(waitFor([this] { return m_session.currentFrame() == 0; }));
    EXPECT_TRUE(m_window->notices().texts().isEmpty()) << said().toStdString();
    EXPECT_TRUE(writeNote(QStringLiteral("all of it")));
    EXPECT_GT(timeline().visibleRange().length().ns, 0);
}

TEST_F(BadInput, TwoThousandCandidatesAreWalkedFromTheFirstToTheLast)
{
    constexpr int kMany = 2000;
    makeLibrary();
    keepUnprepared();
    inLibrary([&](LibraryService& library) {
        const auto session = library.session(m_sessionId);
        const db::Recording& recording = session->recordings.front().record;
        QList<db::CandidateDraft> drafts;
        for (int i = 0; i < kMany; ++i)
            drafts.append(candidateAt(recording, i % (kFrames - 26), i + 1));
        db::MeasurementRun run;
        run.recordingId = recording.id;
        EXPECT_TRUE(library.database().candidates().storeRun(run, drafts));
        return 0;
    });
    openSession();
    ASSERT_TRUE(waitFor([this] { return m_session.candidates().size() == kMany; }));
    const auto chosen = [this](qsizetype row) {
        return waitFor([&] { return m_session.selectedCandidate() == m_session.candidates()[row].record.id; });
    };
    press(Qt::Key_N);
    EXPECT_TRUE(chosen(0));
    press(Qt::Key_A);
    EXPECT_TRUE(waitFor([this] { return m_session.undecidedCount() == kMany - 1; }));
    EXPECT_TRUE(chosen(1));
    press(Qt::Key_P);
    EXPECT_TRUE(chosen(0));
    press(Qt::Key_P); // before the first comes the last
    EXPECT_TRUE(chosen(kMany - 1));
    press(Qt::Key_N); // and after the last the first
    EXPECT_TRUE(chosen(0));
    m_window->queue().list().setFocus();
    press(Qt::Key_PageDown);
    EXPECT_TRUE(waitFor([this] { return m_session.selectedCandidate() != m_session.candidates()[0].record.id; }));
    EXPECT_FALSE(m_window->grab().isNull());
}

TEST_F(BadInput, TextFromRightToLeftAndWithoutEndIsKeptShownAndWidensNothing)
{
    makeLibrary();
    keepUnprepared();
    const QString hebrew = QString::fromUtf8("שתיקה ארוכה ואז אנחה");
    const QString endless = QString(5000, u'x') + QStringLiteral("<b>&amp;%1");
    inLibrary([&](LibraryService& library) {
        ImportRequest request;
        request.files = {makeClip("second.mp4", 10)};
        request.caseCode = QString::fromUtf8("מקרה־") + QString(150, u'W');
        EXPECT_TRUE(ImportService(library).import(request, {}));
        return 0;
    });
    openSession();
    const int width = m_window->width();
    const int least = m_window->minimumSizeHint().width();
    ASSERT_TRUE(writeNote(hebrew));
    QApplication::clipboard()->setText(endless);
    press(Qt::Key_M);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 2; })) << said().toStdString();
    QTest::qWait(20);
    EXPECT_EQ(m_window->width(), width);
    EXPECT_LE(m_window->minimumSizeHint().width(), least);
    EXPECT_FALSE(m_window->grab().isNull());
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return m_library.sessions().size() == 2; }));
    QTest::qWait(20);
    EXPECT_EQ(m_window->width(), width);
    EXPECT_FALSE(m_window->grab().isNull());
}

TEST_F(BadInput, ANoteOfTenThousandWordsIsPastedKeptAndFound)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    QStringList words;
    for (int i = 0; i < 10'000; ++i)
        words.append(QStringLiteral("word%1").arg(i));
    const QString text = words.join(u' ');
    QApplication::clipboard()->setText(text);
    press(Qt::Key_M);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; })) << said().toStdString();
    EXPECT_EQ(m_session.notes().front().text, text);
    m_window->review().picture().setFocus(); // else it is the field's own undo
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return m_session.notes().isEmpty(); }));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    EXPECT_FALSE(m_window->grab().isNull());
}

// Puts the zone back.
class Zone
{
public:
    Zone() : m_before(qgetenv("TZ")) {}
    ~Zone() { set(m_before); }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;
    static void set(const QByteArray& zone)
    {
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }

private:
    QByteArray m_before;
};

TEST_F(BadInput, AnotherTimeZoneWhileItRunsMovesNeitherDatesNorTheOrderOfWhatWasDone)
{
    const Zone before;
    Zone::set("Pacific/Kiritimati"); // 14 h ahead
    const auto library = makeSealedLibrary(QDate(2026, 3, 14));
    ASSERT_TRUE(library);
    m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSupervisor)));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    ASSERT_TRUE(writeNote(QStringLiteral("before")));
    Zone::set("Pacific/Pago_Pago"); // 11 h behind: yesterday
    ASSERT_TRUE(writeNote(QStringLiteral("after")));
    EXPECT_EQ(m_session.session().record.heldOn, QDate(2026, 3, 14));
    QDateTime first;
    QDateTime second;
    for (const db::Note& note : m_session.notes())
        (note.text == QStringLiteral("before") ? first : second) = note.created;
    EXPECT_LE(first, second);
    EXPECT_LT(first.secsTo(second), 60);
    EXPECT_LT(std::abs(second.secsTo(QDateTime::currentDateTimeUtc())), 60);
    m_window->review().picture().setFocus(); // else it is the field's own undo
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] {
        return m_session.notes().size() == 1 && m_session.notes().front().text == QStringLiteral("before");
    }));
    const auto check = library->verify(true, {});
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->clean()) << check->findings.join(u'|').toStdString();
}

TEST_F(BadInput, AClockThatIsPutBackWhileItRunsTurnsNothingRoundAndStopsNothing)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    ASSERT_TRUE(writeNote(QStringLiteral("before")));
    {
        const ClockSetBack hours(std::chrono::hours(2));
        press(Qt::Key_M);
        type(QStringLiteral("after"));
        EXPECT_TRUE(waitFor([this] {
            return inLibrary([this](LibraryService& library) {
                return library.database().drafts().get(m_sessionId)->contains("after");
            });
        })) << "drafts are kept";
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 2; })) << said().toStdString();
        EXPECT_GT(ClockSetBack::asked(), 0);
        m_window->review().picture().setFocus();
        press(Qt::Key_Space);
        EXPECT_TRUE(waitFor([this] { return m_session.currentFrame() > 10; })) << "it plays on";
        press(Qt::Key_K);
        QDateTime first;
        QDateTime second;
        for (const db::Note& note : m_session.notes())
            (note.text == QStringLiteral("before") ? first : second) = note.created;
        EXPECT_LE(first, second); // stored by the microsecond, told by the millisecond
        EXPECT_LT(first.secsTo(second), 60);
    }
    m_window->review().picture().setFocus(); // else it is the field's own undo
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] {
        return m_session.notes().size() == 1 && m_session.notes().front().text == QStringLiteral("before");
    })) << "what was written last";
    ASSERT_TRUE(writeNote(QStringLiteral("much later")));
    const auto check = inLibrary([](LibraryService& library) { return library.verify(true, {}); });
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->clean()) << check->findings.join(u'|').toStdString();
    EXPECT_FALSE(check->remarks.filter(QStringLiteral("clock")).isEmpty()) << "and it is said";
}

} // namespace
} // namespace alliance::app
