#include "tests/db/LibraryFixture.h"

#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/schema/Migrations.h"

#include <QCoreApplication>

namespace alliance::db
{
namespace
{

constexpr double kFramesPerSecond = 25.0;

// Qt SQL finds its drivers through the application object.
class ApplicationEnvironment : public ::testing::Environment
{
public:
    void SetUp() override { m_application = std::make_unique<QCoreApplication>(m_count, m_arguments); }
    void TearDown() override { m_application.reset(); }

private:
    char m_name[9] = "db_tests";
    int m_count = 1;
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QCoreApplication> m_application;
};

[[maybe_unused]] const ::testing::Environment* const kApplication =
    ::testing::AddGlobalTestEnvironment(new ApplicationEnvironment);

} // namespace

void succeed(const base::Status& status)
{
    if (!status)
        throw std::runtime_error("error " + std::to_string(static_cast<int>(status.error().category)) + ": " +
                                 status.error().context);
}

std::optional<ServerAddress> testServer()
{
    const QByteArray text = qgetenv("ALLIANCE_TEST_SERVER");
    if (text.isEmpty())
        return std::nullopt;
    ServerAddress address = valueOf(parseServerAddress(QString::fromUtf8(text)));
    address.schema = QStringLiteral("t_") + QUuid::createUuid().toString(QUuid::Id128);
    return address;
}

QString hashOf(char digit)
{
    return QString(64, QLatin1Char(digit));
}

void guardAgain(Connection& database)
{
    const QString directive = QStringLiteral("-- append-only: ");
    for (const Migration& migration : valueOf(builtInMigrations())) {
        for (const QString& line : migration.sql.split(u'\n')) {
            if (!line.startsWith(directive))
                continue;
            const QString table = line.mid(directive.size()).trimmed();
            for (const QString& one : database.dialect().liftAppendOnly(table) + database.dialect().appendOnly(table))
                valueOf(database.execute(one));
        }
    }
}

void LibraryTest::SetUp()
{
    ASSERT_FALSE(m_temporary.path().empty());
    CreateOptions options;
    options.personName = QStringLiteral("Dr. Maren Quill");
    options.server = testServer();
    m_library.emplace(valueOf(Library::create(folder(), options)));
    m_case = valueOf(library().cases().create({QStringLiteral("KESTREL-7"), QStringLiteral("Evening clinic")}));
    m_session =
        valueOf(library().sessions().create({m_case.id, 0, QDate(2024, 3, 5), QStringLiteral("After the break")}));
    m_recording = addRecording(m_session.id, 'a');
}

Recording LibraryTest::addRecording(const QUuid& sessionId, char digit)
{
    RecordingDraft draft;
    draft.sessionId = sessionId;
    draft.path = QStringLiteral("/recordings/Ingrid_Halvorsen.mp4");
    draft.fileName = QStringLiteral("Ingrid_Halvorsen.mp4");
    draft.contentHash = hashOf(digit);
    draft.sizeBytes = 1000;
    draft.frameCount = 60 * 25;
    draft.duration = base::MediaTime::fromSeconds(60);
    draft.hasAudio = true;
    return valueOf(library().recordings().create(draft));
}

Moment LibraryTest::moment(double fromSeconds, double toSeconds) const
{
    return {m_recording.id,
            m_recording.contentHash,
            {base::MediaTime::fromSeconds(fromSeconds), base::MediaTime::fromSeconds(toSeconds)},
            static_cast<std::int64_t>(fromSeconds * kFramesPerSecond),
            static_cast<std::int64_t>(toSeconds * kFramesPerSecond)};
}

NoteDraft LibraryTest::note(const QString& text) const
{
    NoteDraft draft;
    draft.sessionId = m_session.id;
    draft.moment = moment(10, 12);
    draft.kind = QStringLiteral("observation");
    draft.text = text;
    draft.principles = {QStringLiteral("M1"), QStringLiteral("M8")};
    draft.stage = QStringLiteral("S2");
    draft.codes = {QStringLiteral("W2")};
    draft.visibility = Visibility::Trainee;
    return draft;
}

CandidateDraft LibraryTest::candidate(int rank, double fromSeconds) const
{
    CandidateDraft draft;
    draft.id = QUuid::createUuidV5(QUuid(), QByteArray::number(fromSeconds));
    draft.moment = moment(fromSeconds, fromSeconds + 2);
    draft.track = 0;
    draft.rank = rank;
    draft.confidence = 0.75;
    draft.behaviours = {QJsonObject{{QStringLiteral("kind"), QStringLiteral("gaze_aversion")}}};
    draft.reasons = {QStringLiteral("head 31 degrees down for 5.2 s")};
    return draft;
}

} // namespace alliance::db
