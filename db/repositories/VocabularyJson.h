#pragma once
// Vocabulary packs as JSON: the files of db/vocabulary and the bodies stored in a library.

#include "db/records/VocabularyPack.h"
#include "media/base/Result.h"

#include <QByteArray>

namespace alliance::db
{

// Of what this program has stored. Damaged: not a pack.
base::Result<VocabularyPack> packFromJson(const QByteArray& json);
// Of a file from elsewhere: Invalid with the place of the first thing that is wrong ("lists[1].terms[3].label is
// missing").
base::Result<VocabularyPack> readPack(const QByteArray& json);
QByteArray packToJson(const VocabularyPack& pack);
// By code; revision 1.
base::Result<QList<VocabularyPack>> builtInPacks();

} // namespace alliance::db
