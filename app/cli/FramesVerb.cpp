#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(FramesVerb)
}

#include "app/cli/ExportPlaces.h"
#include "app/cli/MediaArgument.h"
#include "app/report/Still.h"
#include "media/decode/SeekEngine.h"

#include <QJsonArray>
#include <QLocale>

#include <functional>
#include <system_error>
#include <vector>

namespace alliance::app::cli
{
namespace
{

QStringList itemsOf(const Arguments& arguments, const char* option)
{
    QStringList items;
    for (const QString& value : arguments.values(QString::fromLatin1(option)))
        items += value.split(QLatin1Char(','));
    return items;
}

// All are checked before the first picture is written.
Outcome<QList<qint64>> wanted(const Arguments& arguments, const media::FrameIndex& index, const QString& file)
{
    QList<qint64> frames;
    const qint64 last = index.frameCount() - 1;
    for (const QString& item : itemsOf(arguments, "at")) {
        bool number = false;
        const qint64 frame = item.trimmed().toLongLong(&number);
        if (!number)
            return wrongArgument(tr("“%1” is not a frame number (--at).").arg(item));
        if (frame < 0 || frame > last)
            return wrongArgument(
                tr("Frame %1 is not in “%2”: it has frames 0 to %3.").arg(item.trimmed(), file, QString::number(last)));
        frames.append(frame);
    }
    for (const QString& item : itemsOf(arguments, "time")) {
        bool number = false;
        const double seconds = item.trimmed().toDouble(&number);
        if (!number)
            return wrongArgument(tr("“%1” is not a time in seconds (--time).").arg(item));
        const bool inside = seconds >= 0 && seconds < 1e9 && base::MediaTime::fromSeconds(seconds) < index.endTime();
        if (!inside)
            return wrongArgument(tr("Time %1 s is not in “%2”: it lasts from 0 to %3 seconds.")
                                     .arg(item.trimmed(), file, QLocale().toString(index.endTime().seconds(), 'f', 3)));
        frames.append(index.frameAt(base::MediaTime::fromSeconds(seconds)));
    }
    return frames;
}

QJsonObject frameJson(const media::VideoFrame& picture, const std::filesystem::path& file)
{
    return {{QStringLiteral("frame"), static_cast<qint64>(picture.frame)},
            {QStringLiteral("time_ns"), static_cast<qint64>(picture.time.ns)},
            {QStringLiteral("time_s"), picture.time.seconds()},
            {QStringLiteral("damaged"), picture.damaged},
            {QStringLiteral("file"), pathText(file)}};
}

// Where pictures come from and go to.
struct Fetching {
    MediaArgument& recording;
    media::SeekEngine& engine;
    const std::filesystem::path& models;
    const std::filesystem::path& folder;
};

// `leaving` is called before the picture is written to that file.
Outcome<QJsonObject> fetch(const Fetching& from, qint64 frame, const JobContext& job,
                           const std::function<Done(const std::filesystem::path&)>& leaving)
{
    const auto picture = from.engine.frame(frame, job.stopToken());
    if (!picture)
        return failed(picture.error(), Subject::Recording, from.recording.name());
    const auto shown = from.recording.asConsented(*picture, from.models, job);
    if (!shown)
        return tl::unexpected<Failure>(shown.error());
    const auto image = media::toRgb(*shown);
    if (!image)
        return failed(image.error(), Subject::Recording, from.recording.name());
    const auto file = from.folder / QStringLiteral("%1.png").arg(frame, 8, 10, QLatin1Char('0')).toStdString();
    const QByteArray png = encodePng(image->view());
    if (const Done may = leaving(file); !may)
        return tl::unexpected<Failure>(may.error());
    if (const Done done = writeBytes(file, std::string_view(png.constData(), png.size())); !done)
        return tl::unexpected<Failure>(done.error());
    return frameJson(*picture, file);
}

ExitCode run(const std::filesystem::path& models, const Arguments& arguments, Console& console)
{
    if (!arguments.has(QStringLiteral("at")) && !arguments.has(QStringLiteral("time"))) {
        console.failure({{base::ErrorCategory::Invalid, "neither"},
                         Subject::Argument,
                         tr("Say which frames: --at N[,N...] or --time S[,S...].")});
        return ExitCode::Usage;
    }
    auto recording = MediaArgument::toExportPictures(arguments);
    if (!recording)
        return console.failure(recording.error());
    const JobContext job = console.job();
    const auto index = recording->index(job.part(0.0, 0.3));
    if (!index)
        return console.failure(index.error());
    const auto frames = wanted(arguments, **index, recording->name());
    if (!frames)
        return console.failure(frames.error());
    auto source = recording->open();
    if (!source)
        return console.failure(source.error());
    const auto engine = media::SeekEngine::open(std::move(*source), *index);
    if (!engine)
        return console.failure({engine.error(), Subject::Recording, recording->name()});
    const std::filesystem::path folder = pathOf(arguments.value(QStringLiteral("out")));
    if (const Done made = makeFolder(folder); !made)
        return console.failure(made.error());
    QJsonArray written;
    std::vector<std::filesystem::path> files;
    const auto leaving = [&](const std::filesystem::path& file) -> Done {
        // Consent that ends meanwhile leaves none of them outside.
        if (Done may = recording->picturesStillLeave(); !may) {
            std::error_code ignored;
            for (const std::filesystem::path& one : files)
                std::filesystem::remove(one, ignored);
            return may;
        }
        files.push_back(file);
        if (files.size() > 1)
            return {};
        // Entered before the first is written: whatever ends it in the middle, none is outside without it.
        return recording->exported(QStringLiteral("frames.exported"), {{QStringLiteral("count"), frames->size()}});
    };
    for (qsizetype i = 0; i < frames->size(); ++i) {
        const auto one = fetch({*recording, **engine, models, folder}, (*frames)[i], job, leaving);
        if (!one)
            return console.failure(one.error());
        if (one->value(QStringLiteral("damaged")).toBool())
            console.remark(tr("Frame %1 is damaged in the recording; the nearest good picture may stand in for it.")
                               .arg((*frames)[i]));
        written.append(*one);
        job.progress(0.3 + 0.7 * static_cast<double>(i + 1) / static_cast<double>(frames->size()),
                     tr("Fetching frames"));
    }
    remarkUnnoted(console, recording->library());
    return console.result({{QStringLiteral("frames"), written}},
                          tr("%1 frames written to %2").arg(written.size()).arg(pathText(folder)));
}

} // namespace

Verb framesVerb(std::filesystem::path models)
{
    return {
        {QStringLiteral("frames"), QStringLiteral("MEDIA"), 1, 1,
         tr("write exact frames as NNNNNNNN.png, fetched in the order given"),
         tr("Frames count from 0. A time gives the frame that is on screen then. Where the consent of a session asks "
            "for it, faces are covered; it ends at a picture on which one might still show. Pictures of the same "
            "frames that are in the folder already are written over."),
         exportOptions() +
             QList<Option>{{QStringLiteral("at"), QStringLiteral("N[,N...]"), tr("frame numbers"), true},
                           {QStringLiteral("time"), QStringLiteral("S[,S...]"), tr("times in seconds"), true},
                           {QStringLiteral("out"), QStringLiteral("DIR"),
                            tr("folder for the pictures; made when missing"), false, true},
                           jsonOption()}},
        [models = std::move(models)](const Arguments& arguments, Console& console) {
            return run(models, arguments, console);
        }};
}

} // namespace alliance::app::cli
