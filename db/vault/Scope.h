#pragma once
// What one content key is for. A key belongs to a scope, a subject (the library, a case or a session) and, where the
// scope is one person's, an author. Who holds the keys of each scope: db/core/ContentKeys.h.

namespace alliance::db
{

enum class Scope {
    Library,     // subject: the library. Names of people, collections, certificates.
    Case,        // subject: a case. Its code and label, consent.
    Session,     // subject of this and the following: a session. Label, recordings, what is derived and measured.
    Shared,      // decisions; notes and markers released to the trainee
    Supervision, // of one author: notes and markers for the supervisors
    Private,     // of one author: notes and markers for nobody else, drafts
    Released,    // notes and markers released to the collection
};

constexpr bool hasAuthor(Scope scope)
{
    return scope == Scope::Supervision || scope == Scope::Private;
}

} // namespace alliance::db
