#pragma once
// An hour of film, cheaply: a part is encoded once and repeated without encoding, by the ffmpeg command.

#include <QString>

namespace alliance::bench
{

// 960 x 540, 25 a second, groups of 250 frames, with sound. False where the command is missing or fails.
bool makeLongFilm(const QString& file);

} // namespace alliance::bench
