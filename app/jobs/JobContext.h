#pragma once
// What a long piece of work needs from its surroundings: a wish to stop or to wait, and a place to say how far it is.
// Works without a queue, so the command line and tests run the same services.

#include <QString>

#include <atomic>
#include <functional>
#include <stop_token>

namespace alliance::app
{

class JobContext
{
public:
    // fraction 0..1; text is one short translated sentence. Called from the thread that works.
    using Progress = std::function<void(double fraction, const QString& text)>;
    // The work goes on at this fraction: what is before it was done by an earlier run.
    using GoesOn = std::function<void(double fraction)>;

    JobContext() = default;
    explicit JobContext(std::stop_token stop, Progress progress = {}, GoesOn goesOn = {},
                        const std::atomic<bool>* paused = nullptr)
        : m_stop(std::move(stop)), m_progress(std::move(progress)), m_goesOn(std::move(goesOn)), m_paused(paused)
    {
    }

    const std::stop_token& stopToken() const { return m_stop; }
    bool stopped() const { return m_stop.stop_requested(); }
    // Work that can be paused waits while it is true. Null: nobody pauses.
    const std::atomic<bool>* paused() const { return m_paused; }
    void progress(double fraction, const QString& text) const
    {
        if (m_progress)
            m_progress(fraction, text);
    }
    // To be said once, before the first progress of what is left.
    void goesOnAt(double fraction) const
    {
        if (m_goesOn)
            m_goesOn(fraction);
    }
    // A context that maps its 0..1 to [from, to] of this one.
    JobContext part(double from, double to) const
    {
        JobContext inner(m_stop, {}, {}, m_paused);
        if (m_progress)
            inner.m_progress = [outer = m_progress, from, to](double fraction, const QString& text) {
                outer(from + (to - from) * fraction, text);
            };
        if (m_goesOn)
            inner.m_goesOn = [outer = m_goesOn, from, to](double fraction) { outer(from + (to - from) * fraction); };
        return inner;
    }

private:
    std::stop_token m_stop;
    Progress m_progress;
    GoesOn m_goesOn;
    const std::atomic<bool>* m_paused = nullptr;
};

} // namespace alliance::app
