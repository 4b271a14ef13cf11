#include "tests/gui/panels/ReviewFixture.h"

#include "app/services/ImportService.h"
#include "app/services/Measurement.h"
#include "app/services/MeasurementService.h"
#include "app/services/RecordingFiles.h"
#include "tests/support/media/ClipMaker.h"
#include "vision/candidates/Findings.h"
#include "vision/signals/SessionSignals.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{

constexpr int kRate = 5;
constexpr int kFrames = 300;

template <typename T>
T valueOf(T&& outcome)
{
    if (!outcome)
        throw std::runtime_error("test set-up failed");
    return std::forward<T>(outcome);
}

std::filesystem::path clip()
{
    // Made once per test program: nothing in these tests changes it.
    static QTemporaryDir folder;
    static const std::filesystem::path file = [] {
        std::filesystem::path made = folder.filePath(QStringLiteral("session.mp4")).toStdString();
        support::ClipSpec spec;
        spec.frames = kFrames;
        spec.rate = kRate;
        spec.sound = support::Sound::Beeps;
        if (!support::makeClip(spec, made))
            throw std::runtime_error("clip");
        return made;
    }();
    return file;
}

TimeRange span(double start, double length)
{
    return {MediaTime::fromSeconds(start), MediaTime::fromSeconds(start + length)};
}

vision::Behaviour look(int number, int person)
{
    vision::Behaviour b;
    b.kind = vision::BehaviourKind::GazeAversion;
    b.person = person;
    b.range = span(3 + number * 4.5, 3.4);
    b.startFrame = std::llround(b.range.start.seconds() * kRate);
    b.endFrame = std::llround(b.range.end.seconds() * kRate);
    b.direction = number % 2 == 0 ? "down" : "left";
    b.channel = number % 2 == 0 ? "head" : "eyes";
    b.measures = {{"duration_s", 3.4 + number}, {"head_deg", 24.0 + number}};
    b.confidence = 0.9;
    return b;
}

vision::Behaviour move(int number, int person)
{
    vision::Behaviour b = look(number, person);
    b.kind = vision::BehaviourKind::PostureShift;
    b.direction = "back";
    b.channel = "body";
    b.measures = {{"duration_s", 1.2}, {"shift_widths", 0.31}, {"held_s", 9}};
    b.confidence = 0.5;
    return b;
}

vision::SessionSignals signalsOfTwo()
{
    vision::SessionSignals measured;
    measured.width = 160;
    measured.height = 96;
    measured.frames = kFrames;
    measured.covered = span(0, 60);
    for (int id = 0; id < 2; ++id) {
        vision::PersonSignals person;
        person.id = id;
        person.place = id == 0 ? vision::Place::Left : vision::Place::Right;
        person.coverage = id == 0 ? 0.93 : 0.88;
        for (int i = 0; i < kFrames; ++i) {
            vision::SignalSample sample;
            sample.time = MediaTime{i * 200'000'000LL};
            sample.frame = i;
            sample.lookedForFace = true;
            if (i < 200 || i > 215) {
                vision::FaceSample face;
                face.size = 90;
                face.yaw = 4 * std::sin(i * 0.3) + (i % 45 > 30 ? 28 : 0);
                face.pitch = 3 * std::cos(i * 0.21);
                face.presence = 0.95;
                sample.face = face;
            }
            person.samples.push_back(sample);
        }
        measured.people.push_back(person);
    }
    return measured;
}

} // namespace

bool waitFor(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, 10'000);
}

void ReviewTest::SetUp()
{
    ASSERT_TRUE(m_temporary.isValid());
    static const bool themed = (lightTheme().apply(*qApp), true);
    ASSERT_TRUE(themed);
    auto library = valueOf(LibraryService::create(folder(), QStringLiteral("Dr. Maren Quill")));
    ImportRequest request;
    request.files = {clip()};
    m_session = valueOf(ImportService(**library).import(request, {}))->sessionId;
}

void ReviewTest::TearDown()
{
    m_review.close();
    m_commands.reset();
    m_worker.reset();
}

void ReviewTest::measure(int candidates)
{
    auto library = valueOf(LibraryService::open(folder()));
    const SessionItem session = *valueOf((*library)->session(m_session));
    const RecordingItem& recording = session.recordings.front();
    vision::Findings findings;
    findings.recording = {recording.record.contentHash.toStdString(), {}, kFrames, 60};
    for (const int id : {0, 1}) {
        vision::PersonSummary person;
        person.id = id;
        person.place = id == 0 ? vision::Place::Left : vision::Place::Right;
        person.coverage = id == 0 ? 0.93 : 0.88;
        person.gazeCoverage = id == 0 ? 0.9 : 0.8;
        person.bodyCoverage = 0.85;
        person.cannotTellS = 3;
        findings.people.push_back(person);
    }
    QList<db::CandidateDraft> drafts;
    for (int i = 0; i < candidates; ++i) {
        vision::Candidate found;
        found.person = i % 2;
        found.rank = i + 1;
        found.id = QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces).toStdString();
        for (const auto& behaviour : {look(i, found.person), move(i, found.person)}) {
            found.behaviours.push_back(static_cast<int>(findings.behaviours.size()));
            findings.behaviours.push_back(behaviour);
        }
        found.range = findings.behaviours.back().range;
        found.reasons = {
            "Head turned 24° down from where this person mostly looks, for 3.4 s; longer than 91 % of this "
            "person's 11 looks away",
            "Moved back by 0.31 shoulder widths within 1.2 s and stayed there for 9 s"};
        findings.candidates.push_back(found);
        db::CandidateDraft draft;
        draft.id = QUuid(QString::fromStdString(found.id));
        draft.moment = {recording.record.id, recording.record.contentHash, found.range,
                        findings.behaviours.back().startFrame, findings.behaviours.back().endFrame};
        draft.track = found.person;
        draft.rank = found.rank;
        draft.confidence = 0.8;
        for (const std::string& reason : found.reasons)
            draft.reasons << QString::fromStdString(reason);
        drafts << draft;
    }
    const std::string json = vision::candidatesJson(findings);
    const QJsonArray all =
        QJsonDocument::fromJson(QByteArray::fromStdString(json))[QStringLiteral("behaviours")].toArray();
    for (int i = 0; i < candidates; ++i)
        drafts[i].behaviours = {all[2 * i], all[2 * i + 1]};
    db::MeasurementRun run;
    run.recordingId = recording.record.id;
    run.versions = {{QStringLiteral("program"), QStringLiteral("test")}};
    valueOf((*library)->database().candidates().storeRun(run, drafts));
    valueOf((*library)->database().recordings().setPeople(
        recording.record.id, {{0, QStringLiteral("left"), db::SessionPart::Patient, false},
                              {1, QStringLiteral("right"), db::SessionPart::Therapist, false}}));
    base::ByteStore& store = *recording.bytes.derived();
    ASSERT_TRUE(writeStored(store, derived::kCandidates, json));
    ASSERT_TRUE(writeStored(store, derived::kSummary, vision::summaryJson(findings)));
    ASSERT_TRUE(writeStored(store, derived::kSignals, vision::writeSignalsCsv(signalsOfTwo())));
}

void ReviewTest::measure(const vision::SessionSignals& signalSet)
{
    auto library = valueOf(LibraryService::open(folder()));
    const RecordingItem recording = valueOf((*library)->session(m_session))->recordings.front();
    const auto index = *valueOf(openIndex(recording, {}));
    Measured measured;
    measured.signalSet = signalSet;
    measured.findings = findAnew({std::make_shared<const vision::SessionSignals>(signalSet), nullptr},
                                 factsOf(recording.record, *index), {}, {});
    valueOf(MeasurementService(**library).keep(recording, *index, {&measured, nullptr}));
}

void ReviewTest::makeOutdated()
{
    auto library = valueOf(LibraryService::open(folder()));
    const RecordingItem recording = valueOf((*library)->session(m_session))->recordings.front();
    ASSERT_TRUE(writeStored(*recording.bytes.derived(), derived::kSignals, "# alliance signals 1\n"));
}

void ReviewTest::open()
{
    m_worker = std::make_unique<LibraryWorker>(folder());
    m_commands = std::make_unique<CommandStack>(*m_worker);
    QObject::connect(&m_review, &ReviewSession::seekRequested, &m_review, [this](qint64 frame) {
        m_review.setPosition(frame, m_review.timeOf(frame)); // as the player does
    });
    m_review.open(*m_worker, *m_commands, m_session);
    ASSERT_TRUE(waitFor([this] { return m_review.isOpen(); }));
    m_review.seekToFrame(0);
}

void ReviewTest::settle()
{
    // Answers come in the order of the questions: an edit asks twice, so what is asked now is answered after both.
    for (int round = 0; round < 3; ++round) {
        bool answered = false;
        m_worker->ask(
            &m_review, [](LibraryService&) -> Done { return {}; }, [&answered](const Done&) { answered = true; });
        ASSERT_TRUE(waitFor([&answered] { return answered; }));
    }
}

void ReviewTest::undo()
{
    m_commands->undo();
    settle();
}

void ReviewTest::grab(QWidget& widget, const char* name, QSize size)
{
    widget.resize(size);
    QCoreApplication::processEvents();
    const QPixmap picture = widget.grab();
    EXPECT_EQ(picture.size(), size);
    const QString folder = qEnvironmentVariable("ALLIANCE_PICTURES");
    if (!folder.isEmpty())
        picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(name)).arg(size.width()));
}

} // namespace alliance::app
