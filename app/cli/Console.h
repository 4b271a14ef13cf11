#pragma once
// Where a verb writes: results to standard output (text or JSON), progress and errors to standard error.

#include "app/jobs/JobContext.h"
#include "app/jobs/TimeLeft.h"
#include "app/services/Failure.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <stop_token>

namespace alliance::app::cli
{

enum class ExitCode { Done = 0, Failed = 1, Usage = 2 };

class Console
{
public:
    // `stop` is requested when the person interrupts the program.
    Console(bool json, std::stop_token stop);

    bool json() const { return m_json; }
    // A context that draws progress when standard error is a terminal.
    JobContext job();

    void line(const QString& text); // standard output
    // The result: `object` with --json, else `text` (nothing when empty).
    ExitCode result(const QJsonObject& object, const QString& text);
    // Says it on standard error; with --json also {"error":{...}} on standard output, beside what did come about.
    ExitCode failure(const Failure& failure, QJsonObject beside = {});
    void remark(const QString& text); // standard error, unless --json

private:
    void clearProgress();
    void showProgress(double fraction, const QString& text);

    bool m_json;
    bool m_terminal;
    std::stop_token m_stop;
    QString m_shown;
    QElapsedTimer m_clock;
    TimeLeft m_left;
};

} // namespace alliance::app::cli
