#pragma once
// Signals with the precision of signals.csv: what is found in them is found again, to the last bit, in what is read
// from the file. So thresholds can be set on a stored session, and ids of candidates stay the same.

#include "vision/signals/SessionSignals.h"

namespace alliance::vision
{

// A copy with every number rounded as writeSignalsCsv does. Some ten milliseconds for an hour of two people.
SessionSignals asStored(const SessionSignals& signals);

} // namespace alliance::vision
