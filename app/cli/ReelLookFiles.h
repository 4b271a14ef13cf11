#pragma once
// What `alliance reel --looked FILE.json` lays before a person: the list, and a picture of every place that nobody has
// looked at yet. Nobody else of the computer can read them, and the record of changes says whose pictures they are.

#include "app/services/KeptReels.h"

#include <QString>

namespace alliance::app::cli
{

// Beside the list, by its name.
QString picturesFolder(const QString& list);
// Both; the files are the person's to delete. Nothing is outside where it could not be recorded.
Done writeLook(KeptReels& kept, const KeptReel& reel, const QString& list);

} // namespace alliance::app::cli
