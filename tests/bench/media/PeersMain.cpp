// The same seeks and the same drag for ours and for peers, on a recording of numbered pictures:
//   alliance-bench-peers MEDIA [--count N] [--moves N] [--seed S] [--period P] [--store DIR] [--json]
// --period: frame n carries the number n mod P (hour.mp4 of make_bench_clips.py: 6750); 65536 without it. --store keeps
// our scrub proxy. A seek is exact when the picture that came carries the number asked for. In the drag peers answer
// with the newest move as soon as they are done with the last; ours is the player of the window with its proxy.

#include "app/cli/BenchProxy.h"
#include "app/cli/PlayerDrag.h"
#include "tests/bench/media/Peer.h"
#include "tests/support/media/NumberPicture.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <atomic>
#include <cstdio>
#include <thread>

namespace alliance::bench
{
namespace
{

using app::cli::BenchClock;
using app::cli::DragFigures;
using app::cli::Latencies;

struct Settings {
    app::cli::BenchOptions bench;
    qint64 moves = 300;
    std::int64_t period = support::kMaxNumber + 1;
};

struct PeerFigures {
    std::string name;
    bool opened = false;
    double openMs = 0;
    Latencies seeks;
    qint64 exact = 0;
    DragFigures drag;
};

void measureSeeks(Peer& peer, const media::FrameIndex& index, const Settings& settings, PeerFigures& figures)
{
    std::mt19937_64 random(settings.bench.seed);
    for (qint64 i = 0; i < settings.bench.count; ++i) {
        const std::int64_t wanted = app::cli::anyFrame(random, index);
        int number = -1;
        const auto start = BenchClock::now();
        double taken = 0;
        const bool came = peer.seek(wanted, [&](const base::ImageView& picture) {
            taken = app::cli::millisecondsSince(start);
            number = support::readNumber(picture);
        });
        figures.seeks.add(came ? taken : app::cli::millisecondsSince(start));
        figures.exact += came && number == wanted % settings.period ? 1 : 0;
    }
}

// The hand moves in this thread, the peer follows in its own.
DragFigures measureDrag(Peer& peer, const media::FrameIndex& index, const Settings& settings)
{
    std::mt19937_64 random(settings.bench.seed);
    const auto targets = app::cli::dragTargets(random, index.frameCount(), settings.moves);
    app::cli::DragMeter meter;
    std::atomic<std::int64_t> newest = -1;
    std::jthread follower([&](const std::stop_token& stop) {
        for (std::int64_t last = -1; !stop.stop_requested();) {
            const std::int64_t wanted = newest;
            if (wanted == last) {
                std::this_thread::sleep_for(std::chrono::microseconds(200));
                continue;
            }
            last = wanted;
            bool exact = false;
            peer.seek(wanted, [&](const base::ImageView& picture) {
                exact = support::readNumber(picture) == wanted % settings.period;
            });
            if (exact)
                meter.shown(wanted);
        }
    });
    auto next = BenchClock::now();
    for (const std::int64_t target : targets) {
        meter.moved(target);
        newest = target;
        next += app::cli::kDragMove;
        std::this_thread::sleep_until(next);
    }
    DragFigures figures = meter.figures();
    follower.request_stop();
    return figures;
}

PeerFigures measure(Peer& peer, const app::cli::BenchRecording& recording, const Settings& settings)
{
    PeerFigures figures;
    figures.name = peer.name();
    const auto start = BenchClock::now();
    figures.opened = peer.open(recording.file, recording.index);
    figures.openMs = app::cli::millisecondsSince(start);
    if (!figures.opened)
        return figures;
    measureSeeks(peer, *recording.index, settings, figures);
    if (peer.name() != "ours")
        figures.drag = measureDrag(peer, *recording.index, settings);
    return figures;
}

app::Outcome<DragFigures> dragOurs(const app::cli::BenchRecording& recording, const Settings& settings)
{
    const app::JobContext job;
    const auto proxy = app::cli::openBenchProxy(settings.bench.store, recording, job);
    if (!proxy)
        return tl::unexpected<app::Failure>(proxy.error());
    app::cli::BenchOptions options = settings.bench;
    options.count = settings.moves;
    std::vector<media::VideoFrame> pictures; // read afterwards, so that reading does not hold up the player
    const auto drag = app::cli::dragWithPlayer(options, recording, proxy->store, job,
                                               [&](const media::VideoFrame& frame) { pictures.push_back(frame); });
    if (!drag)
        return tl::unexpected<app::Failure>(drag.error());
    DragFigures figures = drag->drag;
    for (const media::VideoFrame& picture : pictures) {
        const auto rgb = media::toRgb(picture);
        if (!rgb || support::readNumber(rgb->view()) != picture.frame % settings.period) {
            std::fprintf(stderr, "ours: the picture shown as frame %lld is another\n",
                         static_cast<long long>(picture.frame));
            figures.inTime = 0;
        }
    }
    return figures;
}

QJsonObject figuresJson(const PeerFigures& figures)
{
    return {{QStringLiteral("name"), QString::fromStdString(figures.name)},
            {QStringLiteral("opened"), figures.opened},
            {QStringLiteral("open_ms"), figures.openMs},
            {QStringLiteral("seek"), figures.seeks.json()},
            {QStringLiteral("exact"), figures.exact},
            {QStringLiteral("drag"), figures.drag.json()}};
}

void printRow(const PeerFigures& figures)
{
    if (!figures.opened) {
        std::printf("%-8s cannot open it\n", figures.name.c_str());
        return;
    }
    std::printf("%-8s %4lld of %-4zu %8.1f %8.1f %8.1f   %4lld of %-4lld %8lld %8.1f %8.1f\n", figures.name.c_str(),
                static_cast<long long>(figures.exact), figures.seeks.count(), figures.seeks.percentile(0.5),
                figures.seeks.percentile(0.95), figures.seeks.longest(), static_cast<long long>(figures.drag.inTime),
                static_cast<long long>(figures.drag.moves), static_cast<long long>(figures.drag.distinct),
                figures.drag.answers.longest(), figures.drag.age.mean());
}

int run(const Settings& settings, bool json)
{
    const auto recording = app::cli::openBenchRecording(settings.bench.file, app::JobContext());
    if (!recording) {
        std::fprintf(stderr, "%s cannot be used\n", settings.bench.file.c_str());
        return 1;
    }
    std::vector<std::unique_ptr<Peer>> peers;
    peers.push_back(makeOurs());
#ifdef ALLIANCE_HAVE_FFMS
    peers.push_back(makeFfms());
#endif
#ifdef ALLIANCE_HAVE_MPV
    peers.push_back(makeMpv());
#endif
    QJsonArray all;
    if (!json)
        std::printf("%-8s %12s %8s %8s %8s   %12s %8s %8s %8s\n", "", "seeks exact", "p50 ms", "p95 ms", "max ms",
                    "moves in time", "shown", "late ms", "age ms");
    for (std::unique_ptr<Peer>& peer : peers) {
        PeerFigures figures = measure(*peer, *recording, settings);
        if (figures.name == "ours") {
            const auto drag = dragOurs(*recording, settings);
            if (drag)
                figures.drag = *drag;
        }
        peer.reset();
        all.append(figuresJson(figures));
        if (!json)
            printRow(figures);
    }
    if (json) {
        QJsonObject object = app::cli::benchHead(QStringLiteral("peers"), settings.bench, *recording->index);
        object.insert(QStringLiteral("peers"), all);
        std::fputs(QJsonDocument(object).toJson().constData(), stdout);
    }
    return 0;
}

} // namespace
} // namespace alliance::bench

int main(int count, char** words)
{
    using namespace alliance;
    const QCoreApplication application(count, words);
    app::cli::Syntax syntax{QStringLiteral("bench peers"),
                            QStringLiteral("MEDIA"),
                            1,
                            1,
                            {},
                            {},
                            QList<app::cli::Option>{app::cli::storeOption()} + app::cli::benchCommonOptions(100)};
    syntax.options.append({QStringLiteral("moves"), QStringLiteral("N"), {}});
    syntax.options.append({QStringLiteral("period"), QStringLiteral("P"), {}});
    const auto arguments = app::cli::parse(syntax, QCoreApplication::arguments().mid(1));
    const auto options = arguments ? app::cli::benchOptions(*arguments, 100)
                                   : app::failed(base::ErrorCategory::Invalid, "usage", app::Subject::Argument, {});
    if (!options) {
        std::fputs("usage: alliance-bench-peers MEDIA [--count N] [--moves N] [--seed S] [--period P] [--store DIR] "
                   "[--json]\n",
                   stderr);
        return 2;
    }
    bench::Settings settings;
    settings.bench = *options;
    if (arguments->has(QStringLiteral("moves")))
        settings.moves = std::max(1LL, arguments->value(QStringLiteral("moves")).toLongLong());
    if (arguments->has(QStringLiteral("period")))
        settings.period = std::max(1LL, arguments->value(QStringLiteral("period")).toLongLong());
    return bench::run(settings, arguments->has(QStringLiteral("json")));
}
