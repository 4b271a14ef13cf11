#pragma once
// Measuring that was begun and stopped before it was through, by a person or by the end of the program.

#include "app/services/LibraryTypes.h"

#include <QUuid>

namespace alliance::app
{

class LibraryController;

// The first measuring: no job works on it, and this person may go on with it. What failed is no such thing.
bool isStopped(const LibraryController& library, const SessionItem& item);
// "Stopped at 42 %"; empty: isStopped() does not hold.
QString stoppedText(const LibraryController& library, const QUuid& session);

// Is it stopped, or paused? Also where it was measured before.
bool canGoOnMeasuring(const LibraryController& library, const QUuid& session);
// From where it is. Nothing unless canGoOnMeasuring().
void goOnMeasuring(LibraryController& library, const QUuid& session);

} // namespace alliance::app
