#pragma once
// How much of a recording could be measured, and what a reviewer should know of it before trusting a number, in words.

#include "vision/candidates/Findings.h"

#include <QString>
#include <QStringList>

namespace alliance::app
{

QString remarkText(vision::SceneRemark remark);
// What to do when this is so; empty: nothing needs doing.
QString remarkAdvice(vision::SceneRemark remark);

// "hidden", "face too small": the directions of "cannot tell".
QString whyNotText(const std::string& reason);
// "hidden 4 %, face too small 2 %": the larger first, of `durationS` seconds; empty when all could be measured.
QString whyNotText(const vision::PersonSummary& person, double durationS);
// "gaze 93 %, body 88 %": of the session in which it could be told
QString coverageText(const vision::PersonSummary& person);

// "patient", "therapist"; empty for unknown.
QString roleText(vision::Role role);
QString placeText(vision::Place place); // "left", "right", "centre"
// "proposed: patient, 62 %"; empty when nothing is proposed.
QString proposalText(const vision::PersonSummary& person);

// One line for each person and remark: what to read before any count.
QStringList coverageLines(const vision::Findings& findings);

} // namespace alliance::app
