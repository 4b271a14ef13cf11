#include "tests/bench/window/LoopWatch.h"

#include <QEvent>
#include <QJsonArray>
#include <QMetaObject>

#include <algorithm>

namespace alliance::bench
{
namespace
{

constexpr std::chrono::milliseconds kBeat{2};
constexpr double kSlowMs = 20; // events that take this long are named
constexpr qsizetype kNamed = 12;
constexpr double kBarMs = 50;

const int kPing = QEvent::registerEventType();

struct Ping : QEvent {
    explicit Ping(int itsRound) : QEvent(static_cast<QEvent::Type>(kPing)), round(itsRound) {}
    int round;
    Clock::time_point posted = Clock::now();
};

} // namespace

LoopWatch::LoopWatch(int& argc, char** argv)
    : QApplication(argc, argv), m_thread([this](const std::stop_token& stop) { watch(stop); })
{
}

LoopWatch::~LoopWatch() = default;

void LoopWatch::watch(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        postEvent(this, new Ping(m_round));
        std::this_thread::sleep_for(kBeat);
    }
}

void LoopWatch::begin()
{
    ++m_round;
    m_waits = {};
    m_over = 0;
    m_slow.clear();
    m_began = Clock::now();
}

bool LoopWatch::event(QEvent* event)
{
    if (event->type() != kPing)
        return QApplication::event(event);
    const auto* ping = static_cast<const Ping*>(event);
    if (ping->round == m_round) {
        const double ms = millisecondsSince(ping->posted);
        m_waits.add(ms);
        m_over += ms > kBarMs ? 1 : 0;
    }
    return true;
}

bool LoopWatch::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0 || event->type() == kPing)
        return QApplication::notify(receiver, event);
    // Neither may be there afterwards.
    const QString name = QString::fromLatin1(receiver->metaObject()->className()) + u' ' + receiver->objectName();
    const int type = event->type();
    const auto start = Clock::now();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (const double ms = millisecondsSince(start); ms > kSlowMs)
        m_slow.append({ms, name.trimmed(), type});
    return handled;
}

QJsonObject LoopWatch::result() const
{
    QList<SlowEvent> slow = m_slow;
    std::sort(slow.begin(), slow.end(), [](const SlowEvent& a, const SlowEvent& b) { return a.ms > b.ms; });
    QJsonArray named;
    for (const SlowEvent& event : slow.first(std::min(kNamed, slow.size())))
        named.append(QJsonObject{{QStringLiteral("ms"), event.ms},
                                 {QStringLiteral("receiver"), event.receiver},
                                 {QStringLiteral("event"), event.type}});
    return {{QStringLiteral("seconds"), millisecondsSince(m_began) / 1000},
            {QStringLiteral("beats"), static_cast<qint64>(m_waits.count())},
            {QStringLiteral("p50_ms"), m_waits.percentile(0.5)},
            {QStringLiteral("p99_ms"), m_waits.percentile(0.99)},
            {QStringLiteral("p99_9_ms"), m_waits.percentile(0.999)},
            {QStringLiteral("longest_ms"), m_waits.longest()},
            {QStringLiteral("beats_over_50_ms"), m_over},
            {QStringLiteral("slow_events"), named}};
}

} // namespace alliance::bench
