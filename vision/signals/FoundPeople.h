#pragma once
// From tracks to the people of a recording and what is to be remarked about its scenes. Pure functions.

#include "vision/signals/PersonTrack.h"
#include "vision/signals/SessionSignals.h"

namespace alliance::vision
{

// See PeopleTracker::finish().
void describePeople(const std::vector<PersonTrack>& tracks, const std::vector<SampledTime>& times, cv::Size frame,
                    double minPresenceS, double minShare, SessionSignals& signals);

// Adds a remark that is not there yet, in the order of the enumeration.
void addRemark(SessionSignals& signals, SceneRemark remark);

} // namespace alliance::vision
