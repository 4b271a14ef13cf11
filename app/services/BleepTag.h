#pragma once
// A note with this tag on a range: its sound is replaced by a tone in reels. Only what whoever makes a reel can read
// does so; NoteKind::check asks for both.

#include <QStringList>

namespace alliance::app
{

inline const QString kBleepTag = QStringLiteral("bleep");

inline bool isBleep(const QStringList& tags)
{
    return tags.contains(kBleepTag, Qt::CaseInsensitive);
}

} // namespace alliance::app
