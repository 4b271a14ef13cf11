#include "tests/cli/Program.h"

#include "app/services/DerivedFiles.h"
#include "vision/candidates/Findings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonDocument>

#include <sys/resource.h>

namespace alliance::cli_tests
{
namespace
{

constexpr int kLongestMs = 120'000;

} // namespace

QJsonObject Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << all();
    return document.object();
}

QString programPath()
{
    return QStringLiteral(ALLIANCE_BIN_DIR "/alliance");
}

Ran run(const QStringList& arguments, const Surroundings& surroundings)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto one = surroundings.environment.begin(); one != surroundings.environment.end(); ++one)
        environment.insert(one.key(), one.value());
    process.setProcessEnvironment(environment);
    if (surroundings.largestFile >= 0) {
        const auto bytes = static_cast<rlim_t>(surroundings.largestFile);
        process.setChildProcessModifier([bytes] {
            const rlimit limit{bytes, bytes};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
    }
    if (!surroundings.output.isEmpty())
        process.setStandardOutputFile(surroundings.output);
    process.start(programPath(), arguments);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(kLongestMs) && process.exitStatus() == QProcess::NormalExit)
        ran.code = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

QStringList contentOf(const std::filesystem::path& folder)
{
    QStringList files;
    QDirIterator walk(QString::fromStdString(folder.string()), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo info(walk.next());
        if (info.suffix() == QStringLiteral("lock") && info.size() == 0)
            continue;
        QByteArray hash;
        if (QFile file(info.filePath()); info.isFile() && file.open(QIODevice::ReadOnly))
            hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        files.append(info.filePath() + QLatin1Char(' ') + QString::fromLatin1(hash));
    }
    files.sort();
    return files;
}

void CliTest::SetUp()
{
    static int count = 1;
    static char name[] = "cli_tests";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    ASSERT_TRUE(m_temporary.isValid());
}

QString CliTest::clip(const support::ClipSpec& spec, const std::string& name)
{
    const base::Status made = support::makeClip(spec, folder() / name);
    if (!made)
        throw std::runtime_error("clip: " + made.error().context);
    return path(name);
}

QString CliTest::clip()
{
    support::ClipSpec spec;
    spec.frames = 100;
    spec.sound = support::Sound::Beeps;
    return clip(spec, "session.mp4");
}

QString CliTest::write(const std::string& name, const QByteArray& content)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("cannot write " + name);
    return path(name);
}

QString CliTest::library()
{
    const QString where = path("library");
    if (!std::filesystem::exists(folder() / "library")) {
        const Ran made = run({QStringLiteral("library"), QStringLiteral("create"), where, QStringLiteral("--open")});
        if (made.code != 0)
            throw std::runtime_error(made.all());
    }
    return where;
}

QString CliTest::session()
{
    const Ran imported =
        run({QStringLiteral("library"), QStringLiteral("import"), library(), clip(), QStringLiteral("--json")});
    if (imported.code != 0)
        throw std::runtime_error(imported.all());
    return imported.json().value(QStringLiteral("session")).toString();
}

void CliTest::measured(app::LibraryService& library, const QString& session)
{
    const auto item = library.session(QUuid::fromString(session));
    ASSERT_TRUE(item);
    const app::RecordingItem& recording = item->recordings.front();
    vision::Findings findings;
    findings.people.resize(2);
    findings.people[0].place = vision::Place::Left;
    findings.people[1].id = 1;
    findings.people[1].place = vision::Place::Right;
    app::DerivedWriter writer(recording.record.id, recording.bytes.derived());
    db::MeasurementRun run;
    run.recordingId = recording.record.id;
    ASSERT_TRUE(library.database().atomically([&]() -> base::Status {
        if (base::Status written = writer.writeFinding(QStringLiteral("candidates"), candidatesJson(findings), {});
            !written)
            return written;
        for (const db::SignalFile& file : writer.files()) {
            if (const auto listed = library.database().recordings().putSignalFile(file); !listed)
                return tl::unexpected(listed.error());
        }
        const auto stored = library.database().candidates().storeRun(run, {});
        if (!stored)
            return tl::unexpected(stored.error());
        return library.database().recordings().setPeople(
            recording.record.id, {{0, QStringLiteral("left"), {}, false}, {1, QStringLiteral("right"), {}, false}});
    }));
}

void expectRefused(const Ran& ran, const QString& subject)
{
    EXPECT_EQ(ran.code, 1) << ran.all();
    EXPECT_TRUE(ran.err.contains(subject)) << subject.toStdString() << "\n" << ran.all();
    EXPECT_GE(ran.err.trimmed().split(QLatin1Char('\n')).size(), 2) << "says what to do: " << ran.all();
    EXPECT_TRUE(ran.out.isEmpty()) << ran.all();
}

} // namespace alliance::cli_tests
