#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(BenchSealedVerb)
}

#include "app/cli/BenchFigures.h"
#include "app/services/RecordingFiles.h"
#include "db/vault/SealedFile.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <array>

namespace alliance::app::cli
{
namespace
{

constexpr qint64 kDefaultCount = 200;
constexpr int kImports = 3; // of each kind, in turns
constexpr int kReads = 5;   // from end to end, in turns
constexpr int kTries = 50;  // to find a frame that neither cache holds
constexpr std::size_t kBlock = std::size_t{1} << 20;
const std::string kBinding = "bench";

// One way of keeping the recording.
struct Kept {
    Latencies takeIn; // read, hashed, written, synced
    Latencies read;   // from end to end, out of the system's cache
    Latencies open;   // source and decoder
    Latencies seek;
    Exactness exactness;
    std::unique_ptr<media::SeekEngine> engine;
};

enum class Copy {
    Plain,
    WithoutProofs, // of which only the import is measured
    Sealed,
};
constexpr std::array kCopies{Copy::Plain, Copy::WithoutProofs, Copy::Sealed};

struct Figures {
    Kept plain;
    Kept sealed;
    Latencies withoutProofs; // taken in
    qint64 bytes = 0;        // of the recording
    qint64 sealedBytes = 0;  // on the disk
};

class SealedBench
{
public:
    SealedBench(BenchOptions options, BenchRecording recording, JobContext job)
        : m_options(std::move(options)),
          m_recording(std::move(recording)),
          m_job(std::move(job)),
          m_random(m_options.seed),
          m_key{QUuid::createUuid(), std::make_shared<const db::SecretKey>(db::SecretKey::random())}
    {
    }

    Outcome<Figures> run()
    {
        if (!m_folder.isValid())
            return failed(base::ErrorCategory::Unwritable, "temporary folder", Subject::Output, m_folder.path());
        for (const auto part : {&SealedBench::measureImports, &SealedBench::measureReads, &SealedBench::measureSeeks}) {
            if (const Done done = (this->*part)(); !done)
                return tl::unexpected<Failure>(done.error());
        }
        return std::move(m_figures);
    }

private:
    tl::unexpected<Failure> trouble(const base::Error& error) const
    {
        return failed(error, Subject::Recording, pathText(m_options.file));
    }
    std::filesystem::path file(bool sealed) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / (sealed ? "sealed" : "plain");
    }
    Kept& kept(bool sealed) { return sealed ? m_figures.sealed : m_figures.plain; }

    base::Result<std::unique_ptr<base::ByteSource>> source(bool sealed) const
    {
        auto opened = base::openFileSource(file(sealed));
        if (!opened || !sealed)
            return opened;
        return db::openSealedSource(
            std::move(*opened), [key = m_key](const QUuid&) -> base::Result<db::NamedKey> { return key; }, kBinding);
    }

    Latencies& takeIn(Copy copy)
    {
        return copy == Copy::WithoutProofs ? m_figures.withoutProofs : kept(copy == Copy::Sealed).takeIn;
    }
    // As an import does it. The sealed copy replaces the one without proofs of the same round.
    base::Status take(Copy copy)
    {
        const auto from = base::openFileSource(m_options.file);
        auto into = base::openFileSink(file(copy != Copy::Plain));
        if (!from || !into)
            return tl::unexpected<base::Error>(from ? into.error() : from.error());
        const std::unique_ptr<base::ByteSink> sink =
            copy == Copy::Plain
                ? std::move(*into)
                : db::makeSealedSink(std::move(*into), m_key, kBinding, copy == Copy::Sealed ? &m_proofKey : nullptr);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        std::vector<std::uint8_t> block(kBlock);
        const auto start = BenchClock::now();
        for (std::int64_t at = 0; at < (*from)->size();) {
            if (m_job.stopped())
                return base::fail(base::ErrorCategory::Cancelled);
            const auto read = (*from)->readAt(at, block);
            if (!read || *read == 0)
                return base::fail(base::ErrorCategory::Unreadable);
            hash.addData(QByteArrayView(block.data(), static_cast<qsizetype>(*read)));
            if (auto written = sink->write({block.data(), *read}); !written)
                return written;
            at += static_cast<std::int64_t>(*read);
        }
        if (auto committed = sink->commit(); !committed)
            return committed;
        takeIn(copy).add(millisecondsSince(start));
        m_figures.bytes = (*from)->size();
        return {};
    }

    Done measureImports()
    {
        for (int i = 0; i < kImports; ++i)
            for (const Copy copy : kCopies) {
                if (const auto done = take(copy); !done)
                    return trouble(done.error());
                m_job.progress(0.4 * i / kImports, tr("Taking in"));
            }
        std::error_code ignored;
        m_figures.sealedBytes = static_cast<qint64>(std::filesystem::file_size(file(true), ignored));
        return {};
    }

    Done measureReads()
    {
        std::vector<std::uint8_t> block(kBlock);
        for (int i = 0; i < 2 * kReads; ++i) {
            const auto opened = source(i % 2 == 1);
            if (!opened)
                return trouble(opened.error());
            const auto start = BenchClock::now();
            for (std::int64_t at = 0; at < (*opened)->size();) {
                const auto read = (*opened)->readAt(at, block);
                if (!read || *read == 0)
                    return trouble(read ? base::Error{base::ErrorCategory::Unreadable, {}} : read.error());
                at += static_cast<std::int64_t>(*read);
            }
            kept(i % 2 == 1).read.add(millisecondsSince(start));
            m_job.progress(0.4 + 0.1 * i / (2 * kReads), tr("Reading"));
        }
        return {};
    }

    Done openEngine(bool sealed)
    {
        const auto start = BenchClock::now();
        auto opened = source(sealed);
        if (!opened)
            return trouble(opened.error());
        auto engine = media::SeekEngine::open(std::move(*opened), m_recording.index, {});
        if (!engine)
            return trouble(engine.error());
        kept(sealed).open.add(millisecondsSince(start));
        kept(sealed).engine = std::move(*engine);
        return {};
    }

    // In turns to the same frames; either goes first as often as the other.
    Done measureSeeks()
    {
        for (const bool sealed : {false, true})
            if (const Done done = openEngine(sealed); !done)
                return done;
        for (qint64 i = 0; i < m_options.count; ++i) {
            std::int64_t wanted = anyFrame(m_random, *m_recording.index);
            for (int tries = 0;
                 tries < kTries && (m_figures.plain.engine->cached(wanted) || m_figures.sealed.engine->cached(wanted));
                 ++tries)
                wanted = anyFrame(m_random, *m_recording.index);
            for (const bool second : {false, true}) {
                Kept& one = kept(second != (i % 2 == 0));
                const auto start = BenchClock::now();
                const auto picture = one.engine->frame(wanted, m_job.stopToken());
                if (!picture)
                    return trouble(picture.error());
                one.seek.add(millisecondsSince(start));
                one.exactness.add(wanted, *picture);
            }
            m_job.progress(0.5 + 0.5 * static_cast<double>(i) / static_cast<double>(m_options.count), tr("Seeking"));
        }
        return {};
    }

    BenchOptions m_options;
    BenchRecording m_recording;
    JobContext m_job;
    std::mt19937_64 m_random;
    QTemporaryDir m_folder;
    db::NamedKey m_key;
    db::SecretKey m_proofKey = db::SecretKey::random();
    Figures m_figures;
};

double megabytesPerSecond(qint64 bytes, const Latencies& time)
{
    return time.percentile(0.5) > 0 ? static_cast<double>(bytes) / 1000.0 / time.percentile(0.5) : 0;
}

double ratioOfProofs(const Figures& figures)
{
    return ratioOf(figures.sealed.takeIn.percentile(0.5), figures.withoutProofs.percentile(0.5));
}

double ratioAt(const Figures& figures, Latencies Kept::*what, double share)
{
    return ratioOf((figures.sealed.*what).percentile(share), (figures.plain.*what).percentile(share));
}

QJsonObject keptJson(const Kept& kept, qint64 bytes)
{
    return {{QStringLiteral("import"), kept.takeIn.json()},
            {QStringLiteral("import_mb_per_second"), megabytesPerSecond(bytes, kept.takeIn)},
            {QStringLiteral("read"), kept.read.json()},
            {QStringLiteral("read_mb_per_second"), megabytesPerSecond(bytes, kept.read)},
            {QStringLiteral("open"), kept.open.json()},
            {QStringLiteral("seek"), kept.seek.json()},
            {QStringLiteral("numbers"), kept.exactness.json()}};
}

QJsonObject figuresJson(const Figures& figures)
{
    const QJsonObject ratio{{QStringLiteral("seek_p50"), ratioAt(figures, &Kept::seek, 0.5)},
                            {QStringLiteral("seek_p95"), ratioAt(figures, &Kept::seek, 0.95)},
                            {QStringLiteral("read"), ratioAt(figures, &Kept::read, 0.5)},
                            {QStringLiteral("import"), ratioAt(figures, &Kept::takeIn, 0.5)},
                            {QStringLiteral("import_proofs"), ratioOfProofs(figures)}};
    return {{QStringLiteral("plain"), keptJson(figures.plain, figures.bytes)},
            {QStringLiteral("sealed"), keptJson(figures.sealed, figures.bytes)},
            {QStringLiteral("without_proofs"), QJsonObject{{QStringLiteral("import"), figures.withoutProofs.json()},
                                                           {QStringLiteral("import_mb_per_second"),
                                                            megabytesPerSecond(figures.bytes, figures.withoutProofs)}}},
            {QStringLiteral("ratio"), ratio},
            {QStringLiteral("bytes"), figures.bytes},
            {QStringLiteral("sealed_bytes"), figures.sealedBytes},
            {QStringLiteral("peak_memory_bytes"), peakMemoryBytes()}};
}

QString figuresText(const Figures& figures)
{
    const auto number = [](double value, int digits) { return QString::number(value, 'f', digits); };
    const auto speeds = [&](Latencies Kept::*what) {
        return tr("plain %1 MB/s, sealed %2 MB/s; time ratio %3")
            .arg(number(megabytesPerSecond(figures.bytes, figures.plain.*what), 0),
                 number(megabytesPerSecond(figures.bytes, figures.sealed.*what), 0),
                 number(ratioAt(figures, what, 0.5), 2));
    };
    return QStringList{
        tr("import    %1").arg(speeds(&Kept::takeIn)),
        tr("proofs    without them %1 MB/s; time ratio of the import %2")
            .arg(number(megabytesPerSecond(figures.bytes, figures.withoutProofs), 0),
                 number(ratioOfProofs(figures), 3)),
        tr("read      %1").arg(speeds(&Kept::read)),
        tr("seek      plain  %1").arg(figures.plain.seek.text()),
        tr("          sealed %1").arg(figures.sealed.seek.text()),
        tr("ratio     p50 %1, p95 %2")
            .arg(number(ratioAt(figures, &Kept::seek, 0.5), 3), number(ratioAt(figures, &Kept::seek, 0.95), 3)),
        tr("numbers   %1").arg(figures.sealed.exactness.text()),
        tr("size      %1 bytes, sealed %2").arg(figures.bytes).arg(figures.sealedBytes)}
        .join(QLatin1Char('\n'));
}

Outcome<BenchResult> measure(const BenchOptions& options, const BenchRecording& recording, const JobContext& job)
{
    const auto figures = SealedBench(options, recording, job).run();
    if (!figures)
        return tl::unexpected<Failure>(figures.error());
    return BenchResult{figuresJson(*figures), figuresText(*figures)};
}

} // namespace

Verb benchSealedVerb()
{
    return {
        {QStringLiteral("bench sealed"), QStringLiteral("MEDIA"), 1, 1,
         tr("measure a sealed copy against a plain one: taking in, reading, random seeks"),
         tr("The copies (plain, sealed, and sealed without proofs, of which only taking in is measured) are made in "
            "a temporary folder, under a key that nobody keeps; --count is the number of seeks."),
         benchCommonOptions(kDefaultCount)},
        [](const Arguments& arguments, Console& console) {
            return runBench(QStringLiteral("sealed"), kDefaultCount, measure, arguments, console);
        }};
}

} // namespace alliance::app::cli
