#pragma once
// What stills and clips share: places in a recording, and the file that is written.

#include "app/cli/MediaArgument.h"
#include "media/export/ClipSink.h"
#include "media/index/FrameIndex.h"

namespace alliance::app::cli
{

Option forceOption();
// Fails where one of the files is there already, unless --force is given.
Done requireNew(const Arguments& arguments, const QList<std::filesystem::path>& files);

// Frame number of the option `frame` or, where that is not given, of the one on screen at the time of the option
// `time`. Fails when it is not in the recording.
Outcome<std::int64_t> placeOf(const Arguments& arguments, const QString& frame, const QString& time,
                              const media::FrameIndex& index, const QString& file);

// --out, which must end with `ending`. Refuses the recording itself, and without --force any file that is there.
Outcome<std::unique_ptr<media::ClipSink>> openOutput(const Arguments& arguments, const MediaArgument& recording,
                                                     const QString& ending);

// The same for what is made of no one recording.
Outcome<std::unique_ptr<media::ClipSink>> openNewFile(const Arguments& arguments, const QString& ending);

// After an export, from a library that is open for reading only: it is nowhere on record. Null: no library.
void remarkUnnoted(Console& console, LibraryService* library);

// Says the sentence; exit code 2.
ExitCode wrongUse(Console& console, const QString& sentence);

} // namespace alliance::app::cli
