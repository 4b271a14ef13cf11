#pragma once
// Watches a drag along the timeline: which moves were answered by their exact picture, and when. Thread safe.

#include "app/cli/BenchFigures.h"

#include <mutex>
#include <vector>

namespace alliance::app::cli
{

struct DragFigures {
    qint64 moves = 0;
    qint64 inTime = 0;     // shown before the next move
    qint64 distinct = 0;   // exact frames shown at all
    qint64 outOfAsked = 0; // pictures shown that no move had asked for
    Latencies answers;     // from the move to its picture, of the moves that were answered
    Latencies age;         // at the end of every move: how long ago the hand was where the newest picture shows it

    QJsonObject json() const;
    QString text() const;
};

class DragMeter
{
public:
    // The hand is at `frame` from now on, or has been since `asked`.
    void moved(std::int64_t frame, BenchClock::time_point asked = BenchClock::now());
    // A picture came on screen. Before the first move it does not count.
    void shown(std::int64_t frame);
    // The figures of all moves but those whose time is not over: call when the last move's time is.
    DragFigures figures() const;

private:
    struct Move {
        std::int64_t frame;
        BenchClock::time_point asked;
        std::optional<BenchClock::time_point> answered;
    };
    mutable std::mutex m_mutex;
    std::vector<Move> m_moves;
    std::size_t m_newest = 0; // one past the newest move that was answered
    std::vector<double> m_ages;
    qint64 m_outOfAsked = 0;
};

// Frames under a hand that drags evenly over the whole recording in `moves` steps, trembling by up to half a step so
// that groups of pictures are met everywhere.
std::vector<std::int64_t> dragTargets(std::mt19937_64& random, std::int64_t frames, qint64 moves);

} // namespace alliance::app::cli
