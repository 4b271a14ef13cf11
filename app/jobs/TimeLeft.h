#pragma once
// How long work still takes, told from how fast it went. What an earlier run had done and the time of pauses do not
// count. Value; times are milliseconds of any clock that never goes back.

#include <QtGlobal>

#include <optional>

namespace alliance::app
{

class TimeLeft
{
public:
    // The work starts to move at `fraction` (0..1): all before it was done by an earlier run. May be called again.
    void start(double fraction, qint64 now)
    {
        m_from = fraction;
        m_worked = 0;
        m_since = now;
    }
    void pause(qint64 now)
    {
        m_worked = worked(now);
        m_since.reset();
    }
    void resume(qint64 now)
    {
        if (!m_since)
            m_since = now;
    }
    // Seconds; nothing in the first two seconds, nor before two hundredths of what was to do are done.
    std::optional<qint64> seconds(double fraction, qint64 now) const
    {
        const double todo = 1.0 - m_from;
        const double done = fraction - m_from;
        if (worked(now) < 2000 || todo <= 0 || done < 0.02 * todo)
            return std::nullopt;
        return static_cast<qint64>(static_cast<double>(worked(now)) / 1000.0 * (1.0 - fraction) / done + 0.5);
    }

private:
    qint64 worked(qint64 now) const { return m_worked + (m_since ? now - *m_since : 0); }

    double m_from = 0;
    qint64 m_worked = 0;           // until the last pause
    std::optional<qint64> m_since; // working since
};

} // namespace alliance::app
