#pragma once
// What a long piece of work needs from its surroundings: a wish to stop and a place to say how far it is. Works without
// a queue, so the command line and tests run the same services.

#include <QString>

#include <functional>
#include <stop_token>

namespace alliance::app
{

class JobContext
{
public:
    // fraction 0..1; text is one short translated sentence. Called from the thread that works.
    using Progress = std::function<void(double fraction, const QString& text)>;

    JobContext() = default;
    explicit JobContext(std::stop_token stop, Progress progress = {})
        : m_stop(std::move(stop)), m_progress(std::move(progress))
    {
    }

    const std::stop_token& stopToken() const { return m_stop; }
    bool stopped() const { return m_stop.stop_requested(); }
    void progress(double fraction, const QString& text) const
    {
        if (m_progress)
            m_progress(fraction, text);
    }
    // A context that maps its 0..1 to [from, to] of this one.
    JobContext part(double from, double to) const
    {
        if (!m_progress)
            return JobContext(m_stop);
        return JobContext(m_stop, [outer = m_progress, from, to](double fraction, const QString& text) {
            outer(from + (to - from) * fraction, text);
        });
    }

private:
    std::stop_token m_stop;
    Progress m_progress;
};

} // namespace alliance::app
