#pragma once
// When recordings were made, as far as their files tell, and which of them belong to one session: cameras of the same
// hour overlap in time.

#include <QDateTime>
#include <QList>

#include <filesystem>

namespace alliance::app
{

struct RecordedSpan {
    QDateTime start; // invalid: not known
    QDateTime end;
};

// From the time that the camera wrote into the file, which copying it keeps, and the length that the container states.
// Where it wrote none: a camera closes its file when it stops, so it ends when the file was last changed. Reads the
// head of the file; not for the window's thread.
RecordedSpan recordedSpan(const std::filesystem::path& file);

// Places in `spans`, each in one group, in the order of the list. Those that share at least half of the shorter one
// are together, at most `most` of them; what is not known stays alone. Pure.
QList<QList<int>> groupByTime(const QList<RecordedSpan>& spans, int most);

} // namespace alliance::app
