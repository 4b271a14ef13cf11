#pragma once
// The reasons of a candidate, which are stored as the measurement words them (vision/candidates/CandidateReasons.h), in
// the language of the program. The numbers stay; they are written as the region does.

#include <QStringList>

namespace alliance::app
{

// As it is stored in English, and where the words are not known (an earlier version's, a reviewer's).
QString reasonText(const QString& reason);
QStringList reasonTexts(const QStringList& reasons); // two pauses of the same length are said once
// The same in English whatever the language, for files that other programs read.
QString plainReason(const QString& reason);
bool isMeasuredReason(const QString& reason); // whether all of its words are known

} // namespace alliance::app
