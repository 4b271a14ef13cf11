#pragma once
// The words that people code with. Rules for use and common errors: see People.h.

#include "db/records/VocabularyPack.h"
#include "media/base/Result.h"

#include <QList>
#include <QMultiHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace alliance::db
{

struct AuditEntry;
class LibraryContext;

// Contexts of Refused.
inline constexpr const char* kPackLocked = "locked pack";
inline constexpr const char* kPackNotEditable = "pack is not editable";

class Vocabulary
{
public:
    explicit Vocabulary(LibraryContext& context) : m_context(context) {}

    // The latest revision of each, by code. What is damaged is left out everywhere, and Library::damage() told: then
    // it is the latest that opens, or the pack as this program brings it.
    base::Result<QList<VocabularyPack>> packs() const;
    base::Result<VocabularyPack> pack(const QString& code) const;
    base::Result<QList<VocabularyPack>> revisions(const QString& code) const; // oldest first
    // The terms of every list with this code that are not retired, of all packs in order.
    base::Result<QList<Term>> terms(const QString& listCode) const;
    base::Result<std::optional<Term>> term(const QString& listCode, const QString& termCode) const; // retired ones too
    base::Result<QSet<QString>> offered(const QStringList& listCodes) const; // codes of terms() of these lists
    // Every code that any revision of any pack ever had, by code, as the newest revision that has it says it.
    base::Result<QMultiHash<QString, TermReading>> readings() const;

    // Stores a new revision. Terms and lists that `pack` has not any more stay in it as retired ones. Refused: the pack
    // is locked, or it is not editable. Conflict: pack.revision is not the latest. Invalid: a code is blank, appears
    // twice in a list, or another pack has it in a list of the same code.
    base::Result<VocabularyPack> save(const VocabularyPack& pack);
    // A pack that the library does not have yet (Conflict otherwise). Invalid: as for save().
    base::Result<VocabularyPack> add(const VocabularyPack& pack);
    // Who may is for Permissions to say.
    base::Result<VocabularyPack> setLocked(const QString& code, bool locked);

    // The packs as this program brings them, without any library.
    static base::Result<QList<VocabularyPack>> builtIn();

private:
    base::Result<QList<VocabularyPack>> readPacks() const;
    base::Result<VocabularyPack> readRevision(const QString& code, int revision) const;
    base::Status checkAgainstOthers(const VocabularyPack& pack) const;
    base::Result<VocabularyPack> insert(AuditEntry& entry, const VocabularyPack& pack);
    LibraryContext& m_context;
};

} // namespace alliance::db
