#pragma once
// Tags of a session. Every change is one transaction with its audit event and one step that can be taken back. Whoever
// rates the session blind is not told which others gave it, and does not change them: Refused; neither does whoever's
// own pass through it comes first.

#include "app/services/EditStep.h"

namespace alliance::app
{

class SessionTagService
{
public:
    explicit SessionTagService(LibraryService& library) : m_library(library) {}

    Outcome<db::TagVersion> tags(const QUuid& session);
    Outcome<QList<db::TagVersion>> history(const QUuid& session); // oldest first
    // Conflict when `basedOn` is not the newest version. What changes nothing makes no version.
    Outcome<db::TagVersion> set(const QUuid& session, const QStringList& tags, int basedOn);
    // A new version with the tags of that one. NotFound: there is no such version.
    Outcome<db::TagVersion> restore(const QUuid& session, int version, int basedOn);
    // Adds and takes away, whatever there is now; case does not count.
    Outcome<db::TagVersion> change(const QUuid& session, const QStringList& add, const QStringList& remove);

private:
    LibraryService& m_library;
};

} // namespace alliance::app
