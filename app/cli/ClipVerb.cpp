#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ClipVerb)
}

#include "app/cli/ExportPlaces.h"
#include "app/cli/Verb.h"
#include "app/jobs/NowAndThen.h"
#include "media/export/ClipExport.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace alliance::app::cli
{
namespace
{

const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kTime = QStringLiteral("time");
const QString kUntil = QStringLiteral("until");

// --from N --to M or --time S --until S, and nothing of the other pair.
bool namesOneRange(const Arguments& arguments)
{
    const bool frames = arguments.has(kFrom) && arguments.has(kTo);
    const bool times = arguments.has(kTime) && arguments.has(kUntil);
    const int given =
        int{arguments.has(kFrom)} + int{arguments.has(kTo)} + int{arguments.has(kTime)} + int{arguments.has(kUntil)};
    return given == 2 && (frames || times);
}

// The end is the first frame, or time, that does not belong to the clip; that of the recording is allowed.
Outcome<std::int64_t> endOf(const Arguments& arguments, const media::FrameIndex& index, const QString& file)
{
    if (arguments.has(kTo)) {
        if (arguments.value(kTo).trimmed() == QString::number(index.frameCount()))
            return index.frameCount();
        return placeOf(arguments, kTo, kUntil, index, file);
    }
    const auto until = secondsOf(arguments.value(kUntil), kUntil);
    if (!until)
        return tl::unexpected<Failure>(until.error());
    constexpr base::MediaTime kRounding{500'000}; // as much as times written in milliseconds may be off
    if (*until > index.endTime() && *until - index.endTime() <= kRounding)
        return index.frameCount();
    if (*until >= index.endTime())
        return *until == index.endTime() ? Outcome<std::int64_t>(index.frameCount())
                                         : placeOf(arguments, kTo, kUntil, index, file);
    // A frame that begins before the end belongs to the clip.
    const std::int64_t shown = index.frameAt(*until);
    return index.timeOf(shown) < *until ? shown + 1 : shown;
}

Outcome<media::FrameRange> rangeOf(const Arguments& arguments, const media::FrameIndex& index, const QString& file)
{
    const auto first = placeOf(arguments, kFrom, kTime, index, file);
    if (!first)
        return tl::unexpected<Failure>(first.error());
    const auto end = endOf(arguments, index, file);
    if (!end)
        return tl::unexpected<Failure>(end.error());
    if (*end <= *first)
        return wrongArgument(tr("The clip would be empty: its end has to come after its beginning."));
    return media::FrameRange{*first, *end};
}

QJsonObject reportJson(const media::ClipReport& report, const media::FrameIndex& index, const QString& file)
{
    const media::FrameRange range{report.spans.front().frames.first, report.spans.back().frames.end};
    const base::MediaTime start = index.timeOf(range.first);
    const base::MediaTime end = range.end < index.frameCount() ? index.timeOf(range.end) : index.endTime();
    QJsonArray spans;
    for (const media::ClipSpan& span : report.spans)
        spans.append(QJsonObject{{QStringLiteral("from"), static_cast<qint64>(span.frames.first)},
                                 {QStringLiteral("to"), static_cast<qint64>(span.frames.end)},
                                 {QStringLiteral("encoded"), span.encoded}});
    QJsonObject object{{QStringLiteral("file"), file},
                       {QStringLiteral("from"), static_cast<qint64>(range.first)},
                       {QStringLiteral("to"), static_cast<qint64>(range.end)},
                       {QStringLiteral("frames"), static_cast<qint64>(range.length())},
                       {QStringLiteral("start_ns"), static_cast<qint64>(start.ns)},
                       {QStringLiteral("end_ns"), static_cast<qint64>(end.ns)},
                       {QStringLiteral("spans"), spans},
                       {QStringLiteral("copied_frames"), static_cast<qint64>(report.copiedFrames())},
                       {QStringLiteral("encoded_frames"), static_cast<qint64>(report.encodedFrames())},
                       {QStringLiteral("damaged_frames"), static_cast<qint64>(report.damagedFrames)},
                       {QStringLiteral("codec"), QString::fromStdString(report.videoCodec)},
                       {QStringLiteral("sound"), report.sound},
                       {QStringLiteral("size_bytes"), static_cast<qint64>(report.bytes)}};
    if (!report.remark.empty())
        object.insert(QStringLiteral("not_copied_because"), QString::fromStdString(report.remark));
    return object;
}

// A clip takes its time: it is written only as long as consent allows it, and gets its name once it is on record.
class ConsentedClip : public media::ClipSink
{
public:
    ConsentedClip(media::ClipSink& file, std::function<Done()> leaves, std::function<Done()> record)
        : m_file(file), m_leaves(std::move(leaves)), m_record(std::move(record))
    {
    }

    base::Status writeAt(std::int64_t offset, std::span<const std::uint8_t> bytes) override
    {
        if (m_look.isDue()) {
            if (const base::Status may = take(m_leaves()); !may)
                return may;
        }
        return m_file.writeAt(offset, bytes);
    }
    base::Result<std::unique_ptr<base::ByteSource>> written() const override { return m_file.written(); }
    base::Status restart() override { return m_file.restart(); }
    base::Status commit() override
    {
        if (const base::Status may = take(m_leaves()); !may)
            return may;
        if (const base::Status recorded = take(m_record()); !recorded)
            return recorded;
        return m_file.commit();
    }
    const std::optional<Failure>& refusal() const { return m_refusal; }

private:
    base::Status take(const Done& done)
    {
        if (done)
            return {};
        m_refusal = done.error();
        return tl::unexpected(m_refusal->error);
    }

    media::ClipSink& m_file;
    std::function<Done()> m_leaves;
    std::function<Done()> m_record;
    NowAndThen m_look;
    std::optional<Failure> m_refusal;
};

bool isOutputTrouble(base::ErrorCategory category)
{
    return category == base::ErrorCategory::NoSpace || category == base::ErrorCategory::Unwritable ||
           category == base::ErrorCategory::Conflict || category == base::ErrorCategory::NotAFile;
}

ExitCode run(const Arguments& arguments, Console& console)
{
    if (!namesOneRange(arguments))
        return wrongUse(console, tr("Say which part: --from N --to M, or --time S --until S."));
    auto recording = MediaArgument::toExportFilm(arguments, !arguments.has(QStringLiteral("silent")));
    if (!recording)
        return console.failure(recording.error());
    const QString name = arguments.value(QStringLiteral("out"));
    const auto out = openOutput(arguments, *recording, QStringLiteral(".mp4"));
    if (!out)
        return console.failure(out.error());
    const JobContext job = console.job();
    const auto index = recording->index(job.part(0.0, 0.2));
    if (!index)
        return console.failure(index.error());
    const auto range = rangeOf(arguments, **index, recording->name());
    if (!range)
        return console.failure(range.error());
    const auto source = recording->open();
    if (!source)
        return console.failure(source.error());
    media::ClipOptions options;
    options.sound = !arguments.has(QStringLiteral("silent"));
    const JobContext writing = job.part(0.2, 1.0);
    const QString words = tr("Writing the clip");
    ConsentedClip clip(
        **out, [&] { return recording->filmStillLeaves(options.sound); },
        [&] {
            return recording->exported(QStringLiteral("clip.exported"), {{QStringLiteral("from"), qint64{range->first}},
                                                                         {QStringLiteral("to"), qint64{range->end}}});
        });
    const auto report = media::exportClip(**source, *index, *range, clip, options, job.stopToken(),
                                          [&](double done) { writing.progress(done, words); });
    if (clip.refusal())
        return console.failure(*clip.refusal());
    if (!report)
        return console.failure(isOutputTrouble(report.error().category)
                                   ? Failure{report.error(), Subject::Output, name}
                                   : Failure{report.error(), Subject::Recording, recording->name()});
    if (report->damagedFrames > 0)
        console.remark(tr("%1 frames of the clip are damaged in the recording; the nearest good picture stands in.")
                           .arg(report->damagedFrames));
    remarkUnnoted(console, recording->library());
    return console.result(reportJson(*report, **index, name), tr("%1 frames written to %2: %3 copied, %4 encoded anew")
                                                                  .arg(range->length())
                                                                  .arg(name)
                                                                  .arg(report->copiedFrames())
                                                                  .arg(report->encodedFrames()));
}

} // namespace

Verb clipVerb()
{
    return {{QStringLiteral("clip"), QStringLiteral("MEDIA"), 1, 1,
             tr("cut a clip to the exact frame; only what has to be is encoded anew"),
             tr("Frames count from 0; the end is the first frame, or time, that does not belong to the clip. Sound is "
                "cut with the pictures; the recording's own texts, dates and places are left out."),
             exportOptions() +
                 QList<Option>{{kFrom, QStringLiteral("N"), tr("first frame")},
                               {kTo, QStringLiteral("M"), tr("frame after the last")},
                               {kTime, QStringLiteral("S"), tr("begin, in seconds")},
                               {kUntil, QStringLiteral("S"), tr("end, in seconds")},
                               {QStringLiteral("silent"), {}, tr("without sound")},
                               {QStringLiteral("out"), QStringLiteral("FILE.mp4"), tr("clip to write"), false, true},
                               forceOption(),
                               jsonOption()}},
            run};
}

} // namespace alliance::app::cli
