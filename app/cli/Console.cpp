#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(Console)
}

#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"
#include "app/cli/Verb.h"
#include "app/services/CategoryNames.h"
#include "app/services/DamageText.h"
#include "app/services/ErrorText.h"
#include "db/core/DamageLog.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace alliance::app::cli
{
namespace
{

// 0, or why not.
int write(std::FILE* to, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    errno = 0;
    if (std::fwrite(bytes.constData(), 1, size, to) == size && std::fflush(to) == 0)
        return 0;
    return errno != 0 ? errno : EIO;
}

QString remaining(std::optional<qint64> seconds)
{
    if (!seconds)
        return {};
    return *seconds >= 120 ? tr("about %1 min left").arg((*seconds + 30) / 60) : tr("about %1 s left").arg(*seconds);
}

} // namespace

Console::Console(bool json, std::stop_token stop, std::shared_ptr<Damage> damage)
    : m_json(json), m_terminal(::isatty(STDERR_FILENO) == 1), m_stop(std::move(stop)), m_damage(std::move(damage))
{
}

QList<db::DamagedRow> Console::newDamage() const
{
    return m_damage && m_damage->log ? m_damage->log->takeNew() : QList<db::DamagedRow>();
}

void Console::tellDamage(QJsonObject& object) const
{
    QJsonArray rows;
    for (const db::DamagedRow& row : newDamage()) {
        const QString session = idText(row.sessionId);
        write(stderr, QStringLiteral("alliance: ") +
                          damagedText(row, row.sessionId.isNull() ? QString() : tr("session %1").arg(session.left(8))) +
                          QLatin1Char('\n'));
        rows.append(QJsonObject{{QStringLiteral("table"), row.table},
                                {QStringLiteral("id"), idText(row.id)},
                                {QStringLiteral("session"), row.sessionId.isNull() ? QJsonValue() : session},
                                {QStringLiteral("made"), row.made.toString(Qt::ISODateWithMs)}});
    }
    if (!rows.isEmpty())
        object.insert(QStringLiteral("damaged"), rows);
}

JobContext Console::job()
{
    if (!m_terminal)
        return JobContext(m_stop);
    m_clock.start();
    m_left.start(0, 0);
    return JobContext(
        m_stop, [this](double fraction, const QString& text) { showProgress(fraction, text); },
        [this](double fraction) { m_left.start(fraction, m_clock.elapsed()); });
}

void Console::line(const QString& text)
{
    clearProgress();
    print(text + QLatin1Char('\n'));
}

ExitCode Console::result(QJsonObject object, const QString& text)
{
    clearProgress();
    tellDamage(object);
    if (m_json)
        print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
    else if (!text.isEmpty())
        print(text.endsWith(QLatin1Char('\n')) ? text : text + QLatin1Char('\n'));
    return ExitCode::Done;
}

ExitCode Console::failure(const Failure& failure, QJsonObject beside)
{
    clearProgress();
    const ErrorWords words = wordFailure(failure);
    write(stderr, QStringLiteral("alliance: ") + words.what + QLatin1Char('\n'));
    if (!words.remedy.isEmpty())
        write(stderr, words.remedy + QLatin1Char('\n'));
    tellDamage(beside);
    if (m_json) {
        const QJsonObject error{{QStringLiteral("category"), QString::fromLatin1(categoryName(failure.error.category))},
                                {QStringLiteral("message"), words.what},
                                {QStringLiteral("remedy"), words.remedy}};
        beside.insert(QStringLiteral("error"), error);
        print(QString::fromUtf8(QJsonDocument(beside).toJson()));
    }
    return ExitCode::Failed;
}

void Console::remark(const QString& text)
{
    clearProgress();
    if (!m_json)
        write(stderr, text + QLatin1Char('\n'));
}

ExitCode Console::ended(ExitCode code)
{
    if (m_trouble == 0)
        return code;
    write(stderr, (m_trouble == ENOSPC ? tr("alliance: The output could not be written: the disk is full.")
                                       : tr("alliance: The output could not be written.")) +
                      QLatin1Char('\n') + tr("What is there of it is not whole.") + QLatin1Char('\n'));
    return code == ExitCode::Done ? ExitCode::Failed : code;
}

void Console::print(const QString& text)
{
    const int trouble = write(stdout, text);
    m_trouble = m_trouble != 0 ? m_trouble : trouble;
}

void Console::clearProgress()
{
    if (!m_shown.isEmpty())
        write(stderr, QStringLiteral("\r\x1b[K"));
    m_shown.clear();
}

void Console::showProgress(double fraction, const QString& text)
{
    const QString shown = QStringLiteral("%1 %  %2  %3")
                              .arg(static_cast<int>(fraction * 100), 3)
                              .arg(text, remaining(m_left.seconds(fraction, m_clock.elapsed())));
    if (shown == m_shown)
        return;
    m_shown = shown;
    write(stderr, QStringLiteral("\r\x1b[K") + shown);
}

} // namespace alliance::app::cli
