#pragma once
// Signals with the precision of signals.csv: what is found in them is found again, to the last bit, in what is read
// from the file. So thresholds can be set on a stored session, and ids of candidates stay the same. The analyzer rounds
// what it gives back; whoever makes or changes signals otherwise rounds them once, before anything is found in them.

#include "vision/signals/SessionSignals.h"

namespace alliance::vision
{

// Rounds every number as writeSignalsCsv does. Some ten milliseconds for an hour of two people.
void roundAsStored(SessionSignals& signals);
void roundAsStored(PersonSignals& person);

} // namespace alliance::vision
