#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(DragMeter)
}

#include "app/cli/DragMeter.h"

namespace alliance::app::cli
{
namespace
{

double milliseconds(BenchClock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

QJsonObject DragFigures::json() const
{
    return {{QStringLiteral("moves"), moves},
            {QStringLiteral("shown_before_next_move"), inTime},
            {QStringLiteral("share"), moves > 0 ? static_cast<double>(inTime) / static_cast<double>(moves) : 0.0},
            {QStringLiteral("distinct"), distinct},
            {QStringLiteral("not_asked_for"), outOfAsked},
            {QStringLiteral("answer"), answers.json()},
            {QStringLiteral("age"), age.json()}};
}

QString DragFigures::text() const
{
    return tr("%1 of %2 moves shown exactly before the next (%3 %), %4 in all; answers %5; mean age %6 ms")
        .arg(inTime)
        .arg(moves)
        .arg(moves > 0 ? 100.0 * static_cast<double>(inTime) / static_cast<double>(moves) : 0.0, 0, 'f', 1)
        .arg(distinct)
        .arg(answers.text())
        .arg(age.mean(), 0, 'f', 1);
}

void DragMeter::moved(std::int64_t frame, BenchClock::time_point asked)
{
    const std::lock_guard lock(m_mutex);
    if (!m_moves.empty())
        m_ages.push_back(milliseconds(asked - m_moves[m_newest > 0 ? m_newest - 1 : 0].asked));
    m_moves.push_back({frame, asked, std::nullopt});
}

void DragMeter::shown(std::int64_t frame)
{
    const auto now = BenchClock::now();
    const std::lock_guard lock(m_mutex);
    if (m_moves.empty())
        return;
    for (std::size_t i = m_moves.size(); i-- > 0;) {
        if (m_moves[i].frame != frame)
            continue;
        if (!m_moves[i].answered)
            m_moves[i].answered = now;
        m_newest = std::max(m_newest, i + 1);
        return;
    }
    ++m_outOfAsked;
}

DragFigures DragMeter::figures() const
{
    const std::lock_guard lock(m_mutex);
    DragFigures figures;
    figures.moves = static_cast<qint64>(m_moves.size());
    figures.outOfAsked = m_outOfAsked;
    for (std::size_t i = 0; i < m_moves.size(); ++i) {
        const Move& move = m_moves[i];
        if (!move.answered)
            continue;
        ++figures.distinct;
        figures.answers.add(milliseconds(*move.answered - move.asked));
        figures.inTime += i + 1 == m_moves.size() || *move.answered < m_moves[i + 1].asked ? 1 : 0;
    }
    for (const double age : m_ages)
        figures.age.add(age);
    return figures;
}

std::vector<std::int64_t> dragTargets(std::mt19937_64& random, std::int64_t frames, qint64 moves)
{
    std::vector<std::int64_t> targets;
    const double step = static_cast<double>(frames) / static_cast<double>(std::max<qint64>(moves, 1));
    std::uniform_real_distribution<double> tremble(0.0, 0.5 * step);
    for (qint64 i = 0; i < moves; ++i)
        targets.push_back(std::clamp<std::int64_t>(
            static_cast<std::int64_t>(static_cast<double>(i) * step + tremble(random)), 0, frames - 1));
    return targets;
}

} // namespace alliance::app::cli
