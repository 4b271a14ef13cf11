#include "tests/bench/window/LoopWatch.h"

#include <QEvent>
#include <QJsonArray>
#include <QMetaObject>

#include <algorithm>
#include <cmath>

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

double share(const std::vector<double>& sorted, double part)
{
    if (sorted.empty())
        return 0;
    const auto at = static_cast<std::size_t>(std::ceil(part * static_cast<double>(sorted.size())));
    return sorted[std::min(sorted.size() - 1, at == 0 ? 0 : at - 1)];
}

} // namespace

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

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
    m_waits.clear();
    m_slow.clear();
    m_began = Clock::now();
}

bool LoopWatch::event(QEvent* event)
{
    if (event->type() != kPing)
        return QApplication::event(event);
    const auto* ping = static_cast<const Ping*>(event);
    if (ping->round == m_round)
        m_waits.push_back(millisecondsSince(ping->posted));
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
    std::vector<double> sorted = m_waits;
    std::sort(sorted.begin(), sorted.end());
    QList<SlowEvent> slow = m_slow;
    std::sort(slow.begin(), slow.end(), [](const SlowEvent& a, const SlowEvent& b) { return a.ms > b.ms; });
    QJsonArray named;
    for (const SlowEvent& event : slow.first(std::min(kNamed, slow.size())))
        named.append(QJsonObject{{QStringLiteral("ms"), event.ms},
                                 {QStringLiteral("receiver"), event.receiver},
                                 {QStringLiteral("event"), event.type}});
    const auto over = std::count_if(sorted.begin(), sorted.end(), [](double ms) { return ms > kBarMs; });
    return {{QStringLiteral("seconds"), millisecondsSince(m_began) / 1000},
            {QStringLiteral("beats"), static_cast<qint64>(sorted.size())},
            {QStringLiteral("p50_ms"), share(sorted, 0.5)},
            {QStringLiteral("p99_ms"), share(sorted, 0.99)},
            {QStringLiteral("p99_9_ms"), share(sorted, 0.999)},
            {QStringLiteral("longest_ms"), sorted.empty() ? 0 : sorted.back()},
            {QStringLiteral("beats_over_50_ms"), static_cast<qint64>(over)},
            {QStringLiteral("slow_events"), named}};
}

} // namespace alliance::bench
