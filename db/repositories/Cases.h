#pragma once
// Cases of the library, each under its own key: lists and codes that are taken are those of the cases that the person
// may read. Rules for use and common errors: see People.h.

#include "db/records/Case.h"
#include "media/base/Result.h"

#include <QList>

#include <optional>

namespace alliance::db
{

class LibraryContext;

class Cases
{
public:
    explicit Cases(LibraryContext& context) : m_context(context) {}

    base::Result<Case> create(const CaseDraft& draft); // Conflict: the code is taken; Invalid: the code is blank
    base::Result<Case> get(const QUuid& id) const;
    base::Result<QList<Case>> list() const; // by code
    // Of several, begun by people who could not read the others, the first with sessions.
    base::Result<std::optional<Case>> findByCode(const QString& code) const;
    base::Result<Case> findOrCreate(const QString& code);
    base::Result<Case> update(const QUuid& id, const CaseDraft& draft);

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
