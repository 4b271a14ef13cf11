#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ProbeVerb)
}

#include "app/cli/Verb.h"
#include "app/services/RecordingFiles.h"
#include "media/demux/Probe.h"

#include <QJsonArray>
#include <QLocale>

namespace alliance::app::cli
{
namespace
{

QJsonObject videoJson(const media::VideoStreamInfo& video)
{
    return {
        {QStringLiteral("stream"), video.stream},
        {QStringLiteral("codec"), QString::fromStdString(video.codec)},
        {QStringLiteral("pixel_format"), QString::fromStdString(video.pixelFormat)},
        {QStringLiteral("width"), video.width},
        {QStringLiteral("height"), video.height},
        {QStringLiteral("pixel_aspect"), QStringLiteral("%1:%2").arg(video.pixelAspectNum).arg(video.pixelAspectDen)},
        {QStringLiteral("rotation"), video.rotation},
        {QStringLiteral("shown_width"), video.uprightWidth},
        {QStringLiteral("shown_height"), video.uprightHeight},
        {QStringLiteral("stated_rate"), video.averageRate},
        {QStringLiteral("interlaced"), video.interlaced},
        {QStringLiteral("usable"), video.usable}};
}

QJsonObject audioJson(const media::AudioStreamInfo& audio)
{
    return {{QStringLiteral("stream"), audio.stream},
            {QStringLiteral("codec"), QString::fromStdString(audio.codec)},
            {QStringLiteral("sample_rate"), audio.sampleRate},
            {QStringLiteral("channels"), audio.channels},
            {QStringLiteral("usable"), audio.usable}};
}

std::vector<media::Problem> allProblems(const media::ProbeReport& report, const media::FrameIndex& index)
{
    std::vector<media::Problem> problems = report.problems;
    for (const media::Problem& problem : index.problems()) {
        if (std::find(problems.begin(), problems.end(), problem) == problems.end())
            problems.push_back(problem);
    }
    return problems;
}

QJsonObject reportJson(const QString& file, const media::ProbeReport& report, const media::FrameIndex& index)
{
    QJsonArray streams;
    QJsonArray video;
    QJsonArray audio;
    for (const media::VideoStreamInfo& one : report.video)
        video.append(videoJson(one));
    for (const media::AudioStreamInfo& one : report.audio)
        audio.append(audioJson(one));
    QJsonArray problems;
    for (const media::Problem& problem : allProblems(report, index))
        problems.append(QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(media::problemName(problem.kind))},
                                    {QStringLiteral("detail"), QString::fromStdString(problem.detail)}});
    return {{QStringLiteral("file"), file},
            {QStringLiteral("container"), QString::fromStdString(report.container)},
            {QStringLiteral("size_bytes"), static_cast<qint64>(report.sizeBytes)},
            {QStringLiteral("frames"), static_cast<qint64>(index.frameCount())},
            {QStringLiteral("duration_s"), index.endTime().seconds()},
            {QStringLiteral("duration_ns"), static_cast<qint64>(index.endTime().ns)},
            {QStringLiteral("variable_rate"), index.isVariableRate()},
            {QStringLiteral("frames_per_second"), index.averageRate()},
            {QStringLiteral("index"),
             index.method() == media::IndexMethod::PacketScan ? QStringLiteral("packets") : QStringLiteral("decoded")},
            {QStringLiteral("video"), video},
            {QStringLiteral("audio"), audio},
            {QStringLiteral("problems"), problems}};
}

QString reportText(const QString& file, const media::ProbeReport& report, const media::FrameIndex& index)
{
    QStringList lines{
        tr("%1: %2, %3 bytes").arg(file, QString::fromStdString(report.container), QString::number(report.sizeBytes))};
    for (const media::VideoStreamInfo& video : report.video)
        lines.append(tr("  picture  %1, %2 x %3 shown upright%4")
                         .arg(QString::fromStdString(video.codec))
                         .arg(video.uprightWidth)
                         .arg(video.uprightHeight)
                         .arg(video.usable ? QString() : tr(" (cannot be played)")));
    for (const media::AudioStreamInfo& audio : report.audio)
        lines.append(tr("  sound    %1, %2 Hz, %n channel(s)%3", nullptr, audio.channels)
                         .arg(QString::fromStdString(audio.codec))
                         .arg(audio.sampleRate)
                         .arg(audio.usable ? QString() : tr(" (cannot be played)")));
    if (report.audio.empty())
        lines.append(tr("  no sound"));
    lines.append(tr("  %1 frames, %2, %3 frames a second%4")
                     .arg(index.frameCount())
                     .arg(clock(index.endTime()))
                     .arg(QLocale().toString(index.averageRate(), 'f', 3))
                     .arg(index.isVariableRate() ? tr(" on average (variable)") : QString()));
    for (const QString& remark : problemRemarks(allProblems(report, index)))
        lines.append(QStringLiteral("  ! ") + remark);
    return lines.join(QLatin1Char('\n'));
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const std::filesystem::path file = pathOf(arguments.positional(0));
    auto source = openRecording(file);
    if (!source)
        return console.failure(source.error());
    const auto report = media::probe(**source);
    if (!report)
        return console.failure({report.error(), Subject::Recording, pathText(file)});
    if (report->bestVideo < 0)
        return console.failure(
            {{base::ErrorCategory::Unsupported, report->video.empty() ? kNoPicture : "no decoder for the video"},
             Subject::Recording,
             pathText(file)});
    const auto index = openIndex(file, console.job());
    if (!index)
        return console.failure(index.error());
    return console.result(reportJson(pathText(file), *report, **index), reportText(pathText(file), *report, **index));
}

} // namespace

Verb probeVerb()
{
    return {{QStringLiteral("probe"),
             QStringLiteral("MEDIA"),
             1,
             1,
             tr("tell what a recording is made of: streams, frames, length, problems"),
             {},
             {jsonOption()}},
            run};
}

} // namespace alliance::app::cli
