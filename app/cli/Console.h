#pragma once
// Where a verb writes: results to standard output (text or JSON), progress and errors to standard error.

#include "app/jobs/JobContext.h"
#include "app/jobs/TimeLeft.h"
#include "app/services/Failure.h"
#include "db/records/DamagedRow.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <memory>
#include <stop_token>

namespace alliance::app::cli
{

enum class ExitCode { Done = 0, Failed = 1, Usage = 2 };

struct Damage;

class Console
{
public:
    // `stop` is requested when the person interrupts the program.
    // What `damage` tells of goes beside the result: sentences on standard error, "damaged" with --json.
    Console(bool json, std::stop_token stop, std::shared_ptr<Damage> damage = {});

    bool json() const { return m_json; }
    // A context that draws progress when standard error is a terminal.
    JobContext job();

    void line(const QString& text); // standard output
    // The result: `object` with --json, else `text` (nothing when empty).
    ExitCode result(QJsonObject object, const QString& text);
    // Says it on standard error; with --json also {"error":{...}} on standard output, beside what did come about.
    ExitCode failure(const Failure& failure, QJsonObject beside = {});
    void remark(const QString& text); // standard error, unless --json
    // How it ends: `code`, or Failed, which is said, where standard output did not take all that was written to it.
    ExitCode ended(ExitCode code);

private:
    QList<db::DamagedRow> newDamage() const;
    void tellDamage(QJsonObject& object) const;
    void print(const QString& text); // standard output
    void clearProgress();
    void showProgress(double fraction, const QString& text);

    bool m_json;
    bool m_terminal;
    std::stop_token m_stop;
    std::shared_ptr<Damage> m_damage;
    QString m_shown;
    int m_trouble = 0; // errno of the first text that was not written
    QElapsedTimer m_clock;
    TimeLeft m_left;
};

} // namespace alliance::app::cli
