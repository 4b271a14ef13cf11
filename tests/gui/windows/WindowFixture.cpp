#include "tests/gui/windows/WindowFixture.h"

#include "app/panels/OwnPassStrip.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/services/LibraryWorker.h"
#include "app/services/PeopleService.h"
#include "app/services/RecordingFiles.h"
#include "media/base/ByteStore.h"
#include "media/ingest/Ingest.h"
#include "media/ingest/ThumbnailStrip.h"
#include "tests/support/media/NumberPicture.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>

#include <cmath>

namespace alliance::app
{
namespace
{

constexpr int kRounds = 4; // an answer asks again; layouts settle in several steps

} // namespace

WindowTest::WindowTest()
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
      m_library(path("no models")),
      m_playback(m_session, nullptr),
      m_recent(m_settings)
{
}

WindowTest::~WindowTest()
{
    m_window.reset();
    qApp->removeEventFilter(&m_guard);
}

void WindowTest::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    qApp->installEventFilter(&m_guard);
    m_window = std::make_unique<MainWindow>(
        WindowParts{m_theme, m_actions, m_library, m_session, m_playback, m_recent, m_settings});
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

std::filesystem::path WindowTest::path(const char* name) const
{
    return std::filesystem::path(m_folder.path().toStdString()) / name;
}

QString WindowTest::writeFile(const char* name, const QByteArray& content)
{
    const QString file = pathText(path(name));
    QFile out(file);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(content);
    return file;
}

std::filesystem::path WindowTest::makeClip(const char* name, int frames, int firstNumber)
{
    support::ClipSpec spec;
    spec.frames = frames;
    spec.firstNumber = firstNumber;
    spec.width = 320;
    spec.height = 192;
    spec.sound = m_sound;
    spec.container = m_container;
    spec.bFrames = m_bFrames;
    const std::filesystem::path file = path(name);
    EXPECT_TRUE(support::makeClip(spec, file));
    return file;
}

void WindowTest::makeLibrary(const QList<int>& candidateFrames, int cameras)
{
    auto library = LibraryService::create(path("library"), QStringLiteral("Dr. Maren Quill"));
    ASSERT_TRUE(library);
    ImportRequest request;
    request.files = {makeClip("session one.mp4")};
    for (int camera = 1; camera < cameras; ++camera)
        request.files.append(
            makeClip(("camera " + std::to_string(camera + 1) + ".mp4").c_str(), kFrames, camera * 1000));
    request.caseCode = QStringLiteral("AB-01");
    const auto imported = ImportService(**library).import(request, {});
    ASSERT_TRUE(imported);
    m_sessionId = imported->sessionId;
    if (candidateFrames.isEmpty())
        return;
    const auto session = (*library)->session(m_sessionId);
    ASSERT_TRUE(session);
    const db::Recording& recording = session->recordings.front().record;
    QList<db::CandidateDraft> drafts;
    for (const int frame : candidateFrames) {
        db::CandidateDraft draft = candidateAt(recording, frame, static_cast<int>(drafts.size()) + 1);
        draft.id = QUuid::createUuidV5(m_sessionId, QString::number(frame));
        drafts.append(draft);
    }
    db::MeasurementRun run;
    run.recordingId = recording.id;
    ASSERT_TRUE((*library)->database().candidates().storeRun(run, drafts));
}

db::CandidateDraft WindowTest::candidateAt(const db::Recording& recording, int frame, int rank)
{
    db::CandidateDraft draft;
    draft.id = QUuid::createUuid();
    draft.moment.recordingId = recording.id;
    draft.moment.contentHash = recording.contentHash;
    draft.moment.range = {{frame * 40'000'000LL}, {(frame + 25) * 40'000'000LL}};
    draft.moment.startFrame = frame;
    draft.moment.endFrame = frame + 25;
    draft.track = 0;
    draft.rank = rank;
    draft.confidence = 0.8;
    draft.reasons = {QStringLiteral("Looked down for 4.2 s")};
    return draft;
}

std::unique_ptr<LibraryService> WindowTest::makeSealedLibrary(const QDate& heldOn)
{
    auto made = LibraryService::createSealed(path("library"), QStringLiteral("Dr. Maren Quill"),
                                             db::SecretText(kSupervisor), db::PassphraseCost::least());
    if (!made) {
        ADD_FAILURE() << "no sealed library";
        return nullptr;
    }
    LibraryService& library = *made->library;
    ImportRequest request;
    request.files = {makeClip("session one.mp4")};
    request.caseCode = QStringLiteral("AB-01");
    request.heldOn = heldOn;
    const auto iris = PeopleService(library).add({db::PersonRole::Trainee, QStringLiteral("Iris Vale")},
                                                 db::SecretText(kTrainee), db::PassphraseCost::least());
    const auto imported = ImportService(library).import(request, {});
    EXPECT_TRUE(iris && imported);
    if (iris && imported) {
        m_sessionId = imported->sessionId;
        EXPECT_TRUE(PeopleService(library).grant(m_sessionId, iris->id));
    }
    return std::move(made->library);
}

void WindowTest::prepareScrubbing(bool everyFrame)
{
    const auto library = LibraryService::open(path("library"));
    ASSERT_TRUE(library);
    if (everyFrame) {
        ASSERT_TRUE(IngestService(**library).ingest(m_sessionId, {}));
        return;
    }
    keepUnprepared();
    const auto session = (*library)->session(m_sessionId);
    ASSERT_TRUE(session);
    for (const RecordingItem& recording : session->recordings) {
        const auto index = openIndex(recording, {});
        const auto source = openRecording(recording);
        ASSERT_TRUE(index && source);
        const auto store = recording.bytes.derived();
        const auto sink = media::makeThumbnailSink(*store, *index);
        ASSERT_TRUE(media::ingest(**source, *index, *store, {sink.get()}));
    }
}

void WindowTest::keepUnprepared()
{
    const auto library = LibraryService::open(path("library"));
    ASSERT_TRUE(library);
    const auto session = (*library)->session(m_sessionId);
    ASSERT_TRUE(session);
    auto lock = lockIngest(session->recordings.front().bytes.derivedFolder());
    ASSERT_TRUE(lock);
    m_unprepared.emplace(std::move(*lock));
}

void WindowTest::openLibrary()
{
    m_window->openLibrary(pathText(path("library")));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    waitForAnswers();
}

void WindowTest::openSession()
{
    openLibrary();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
}

void WindowTest::finishOwnPass()
{
    ASSERT_TRUE(m_session.isBlind());
    QTest::mouseClick(&m_window->findChild<OwnPassStrip*>()->finish(), Qt::LeftButton);
    ASSERT_TRUE(m_session.isBlind()) << "it asks first";
    answer("I have finished");
    ASSERT_FALSE(m_session.isBlind());
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::answer(const char* button)
{
    auto* box = shown<QMessageBox>();
    ASSERT_NE(box, nullptr);
    for (QAbstractButton* one : box->buttons())
        if (one->text() == QString::fromLatin1(button))
            return QTest::mouseClick(one, Qt::LeftButton);
    FAIL() << "no button " << button;
}

bool WindowTest::waitFor(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, 30'000);
}

void WindowTest::waitForAnswers()
{
    QObject self;
    for (int round = 0; round < kRounds && m_library.isOpen(); ++round) {
        bool answered = false;
        m_library.worker()->ask(
            &self, [](LibraryService&) -> Done { return {}; }, [&answered](const Done&) { answered = true; });
        ASSERT_TRUE(waitFor([&] { return answered || !m_library.isOpen(); }));
    }
    layOut();
}

void WindowTest::layOut()
{
    for (int round = 0; round < kRounds; ++round)
        QCoreApplication::processEvents();
}

int WindowTest::shownNumber(int view) const
{
    const QImage picture = m_window->review().pictures().view(view).picture().convertToFormat(QImage::Format_RGB888);
    if (picture.isNull())
        return -1;
    return support::readNumber(
        {picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine(), base::PixelFormat::Rgb24});
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), key, modifiers);
}

void WindowTest::hold(Qt::Key key)
{
    QTest::keyPress(QApplication::focusWidget(), key);
}

void WindowTest::release(Qt::Key key)
{
    QTest::keyRelease(QApplication::focusWidget(), key);
}

TimelineWidget& WindowTest::timeline() const
{
    return *m_window->findChild<TimelineWidget*>();
}

QPoint WindowTest::timelinePoint(int frame) const
{
    const TimelineWidget& widget = timeline();
    const TimelineLayout& layout = widget.rows();
    const base::TimeRange visible = widget.visibleRange();
    const double share =
        (m_session.timeOf(frame).seconds() + 0.02 - visible.start.seconds()) / visible.length().seconds();
    return {layout.headerWidth + static_cast<int>(std::lround(share * layout.body.width())), layout.ruler.center().y()};
}

void WindowTest::type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

bool WindowTest::waitForFrame(int frame)
{
    return waitFor([this, frame] { return m_session.currentFrame() == frame && shownNumber() == frame; });
}

} // namespace alliance::app
