#pragma once
// Free words on notes, markers and sessions.

#include "media/base/Result.h"

#include <QStringList>

namespace alliance::db
{

constexpr qsizetype kLongestTag = 60; // characters
constexpr qsizetype kMostTags = 50;

// Without surrounding and repeated blanks, blank tags, and tags that differ from an earlier one only in case.
QStringList tidyTags(const QStringList& tags);
// Invalid: not tidy, a tag that is too long, or too many.
base::Status checkTags(const QStringList& tags);

} // namespace alliance::db
