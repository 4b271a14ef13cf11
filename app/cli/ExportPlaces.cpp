#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ExportPlaces)
}

#include "app/cli/ExportPlaces.h"

#include <QLocale>

namespace alliance::app::cli
{
Option forceOption()
{
    return {QStringLiteral("force"), {}, tr("replace the file when there is one")};
}

Done requireNew(const Arguments& arguments, const QList<std::filesystem::path>& files)
{
    std::error_code ignored;
    for (const std::filesystem::path& file : files)
        if (!arguments.has(QStringLiteral("force")) && std::filesystem::exists(file, ignored))
            return wrongArgument(
                tr("“%1” is there already. Choose another name, or write over it with --force.").arg(pathText(file)));
    return {};
}

Outcome<std::int64_t> placeOf(const Arguments& arguments, const QString& frame, const QString& time,
                              const media::FrameIndex& index, const QString& file)
{
    if (arguments.has(frame)) {
        const QString text = arguments.value(frame).trimmed();
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber)
            return wrongArgument(tr("“%1” is not a frame number (--%2).").arg(text, frame));
        if (number < 0 || number >= index.frameCount())
            return wrongArgument(
                tr("Frame %1 is not in “%2”: it has frames 0 to %3.").arg(text, file).arg(index.frameCount() - 1));
        return number;
    }
    const auto seconds = secondsOf(arguments.value(time), time);
    if (!seconds)
        return tl::unexpected<Failure>(seconds.error());
    if (*seconds >= index.endTime())
        return wrongArgument(tr("Time %1 s is not in “%2”: it lasts from 0 to %3 seconds.")
                                 .arg(arguments.value(time).trimmed(), file)
                                 .arg(QLocale().toString(index.endTime().seconds(), 'f', 3)));
    return index.frameAt(*seconds);
}

Outcome<std::unique_ptr<media::ClipSink>> openOutput(const Arguments& arguments, const MediaArgument& recording,
                                                     const QString& ending)
{
    const QString name = arguments.value(QStringLiteral("out"));
    if (!name.endsWith(ending, Qt::CaseInsensitive))
        return wrongArgument(tr("“%1” must end with %2 (--out).").arg(name, ending));
    // The recording is looked at first: without it there is nothing to write.
    if (const auto source = recording.open(); !source)
        return tl::unexpected<Failure>(source.error());
    if (recording.isAt(pathOf(name)))
        return wrongArgument(tr("“%1” is the recording itself; it is never written over.").arg(name));
    return openNewFile(arguments, ending);
}

Outcome<std::unique_ptr<media::ClipSink>> openNewFile(const Arguments& arguments, const QString& ending)
{
    const QString name = arguments.value(QStringLiteral("out"));
    if (!name.endsWith(ending, Qt::CaseInsensitive))
        return wrongArgument(tr("“%1” must end with %2 (--out).").arg(name, ending));
    const bool replace = arguments.has(QStringLiteral("force"));
    auto sink = media::openClipFile(pathOf(name), replace ? media::Existing::Replace : media::Existing::Keep);
    if (!sink)
        return failed(sink.error(), Subject::Output, name);
    return std::move(*sink);
}

void remarkUnnoted(Console& console, LibraryService* library)
{
    if (library && library->database().readOnly())
        console.remark(tr("That it was made could not be noted in the library."));
}

ExitCode wrongUse(Console& console, const QString& sentence)
{
    console.failure({{base::ErrorCategory::Invalid, "usage"}, Subject::Argument, sentence});
    return ExitCode::Usage;
}

} // namespace alliance::app::cli
