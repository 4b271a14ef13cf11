#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(StillVerb)
}

#include "app/cli/ExportPlaces.h"
#include "app/cli/Verb.h"
#include "db/records/Codes.h"
#include "media/decode/SeekEngine.h"
#include "media/export/Png.h"

namespace alliance::app::cli
{
namespace
{

Outcome<media::VideoFrame> fetch(const MediaArgument& recording, const Arguments& arguments, const JobContext& job)
{
    const auto index = recording.index(job);
    if (!index)
        return tl::unexpected<Failure>(index.error());
    const auto frame = placeOf(arguments, QStringLiteral("at"), QStringLiteral("time"), **index, recording.name());
    if (!frame)
        return tl::unexpected<Failure>(frame.error());
    auto source = recording.open();
    if (!source)
        return tl::unexpected<Failure>(source.error());
    const auto engine = media::SeekEngine::open(std::move(*source), *index);
    if (!engine)
        return failed(engine.error(), Subject::Recording, recording.name());
    auto picture = (*engine)->frame(*frame, job.stopToken());
    if (!picture)
        return failed(picture.error(), Subject::Recording, recording.name());
    return std::move(*picture);
}

ExitCode run(const std::filesystem::path& models, const Arguments& arguments, Console& console)
{
    if (arguments.has(QStringLiteral("at")) == arguments.has(QStringLiteral("time")))
        return wrongUse(console, tr("Say which picture: --at N or --time S."));
    auto recording = MediaArgument::toExportPictures(arguments);
    if (!recording)
        return console.failure(recording.error());
    const auto out = openOutput(arguments, *recording, QStringLiteral(".png"));
    if (!out)
        return console.failure(out.error());
    const auto picture = fetch(*recording, arguments, console.job());
    if (!picture)
        return console.failure(picture.error());
    const auto shown = recording->asConsented(*picture, models, console.job());
    if (!shown)
        return console.failure(shown.error());
    const auto image = media::toRgb(*shown);
    const auto png = image ? media::encodePng(image->view()) : tl::unexpected(image.error());
    if (!png)
        return console.failure({png.error(), Subject::Recording, recording->name()});
    auto written = (*out)->writeAt(0, *png);
    const QString name = arguments.value(QStringLiteral("out"));
    if (!written)
        return console.failure({written.error(), Subject::Output, name});
    if (const Done may = recording->picturesStillLeave(); !may)
        return console.failure(may.error());
    // Before the file is there: it is never outside without an entry.
    const Done entered =
        recording->exported(QStringLiteral("still.exported"), {{QStringLiteral("frame"), qint64{picture->frame}}});
    if (!entered)
        return console.failure(entered.error());
    written = (*out)->commit();
    if (!written)
        return console.failure({written.error(), Subject::Output, name});
    if (picture->damaged)
        console.remark(tr("Frame %1 is damaged in the recording; the nearest good picture may stand in for it.")
                           .arg(picture->frame));
    remarkUnnoted(console, recording->library());
    return console.result({{QStringLiteral("file"), name},
                           {QStringLiteral("frame"), static_cast<qint64>(picture->frame)},
                           {QStringLiteral("time_ns"), static_cast<qint64>(picture->time.ns)},
                           {QStringLiteral("time_s"), picture->time.seconds()},
                           {QStringLiteral("damaged"), picture->damaged},
                           {QStringLiteral("face_mask"), db::toCode(recording->mask())},
                           {QStringLiteral("width"), image->width()},
                           {QStringLiteral("height"), image->height()}},
                          (recording->mask() == db::FaceMask::None ? tr("Frame %1 (%2) written to %3")
                                                                   : tr("Frame %1 (%2), faces covered, written to %3"))
                              .arg(picture->frame)
                              .arg(clock(picture->time), name));
}

} // namespace

Verb stillVerb(std::filesystem::path models)
{
    return {
        {QStringLiteral("still"), QStringLiteral("MEDIA"), 1, 1,
         tr("write one exact frame as a PNG picture, upright and with square pixels"),
         tr("Frames count from 0. A time gives the frame that is on screen then. Where the consent of a session asks "
            "for it, faces are covered; a picture on which one might still show is not written."),
         exportOptions() +
             QList<Option>{{QStringLiteral("at"), QStringLiteral("N"), tr("frame number")},
                           {QStringLiteral("time"), QStringLiteral("S"), tr("time in seconds")},
                           {QStringLiteral("out"), QStringLiteral("FILE.png"), tr("picture to write"), false, true},
                           forceOption(),
                           jsonOption()}},
        [models = std::move(models)](const Arguments& arguments, Console& console) {
            return run(models, arguments, console);
        }};
}

} // namespace alliance::app::cli
