#pragma once
// The words that people code with. Rules for use and common errors: see People.h.

#include "db/records/VocabularyPack.h"
#include "media/base/Result.h"

#include <QList>

#include <optional>

namespace alliance::db
{

class LibraryContext;

class Vocabulary
{
public:
    explicit Vocabulary(LibraryContext& context) : m_context(context) {}

    base::Result<QList<VocabularyPack>> packs() const; // the latest revision of each, by code
    base::Result<VocabularyPack> pack(const QString& code) const;
    // The terms of every list with this code, of all packs in order.
    base::Result<QList<Term>> terms(const QString& listCode) const;
    base::Result<std::optional<Term>> term(const QString& listCode, const QString& termCode) const;

    // Stores a new revision. Refused: the pack is locked, or it is not editable. Conflict: pack.revision is not the
    // latest. Invalid: a code is blank or appears twice in a list.
    base::Result<VocabularyPack> save(const VocabularyPack& pack);
    base::Result<VocabularyPack> setLocked(const QString& code, bool locked);

    // The packs as this program brings them, without any library.
    static base::Result<QList<VocabularyPack>> builtIn();

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
