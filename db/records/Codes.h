#pragma once
// The words by which enumerations are stored. Stable: changing one needs a migration.

#include "db/records/Candidate.h"
#include "db/records/Consent.h"
#include "db/records/Edit.h"
#include "db/records/Note.h"
#include "db/records/Person.h"
#include "db/records/Recording.h"
#include "db/records/Session.h"
#include "db/vault/Scope.h"

#include <QString>

#include <optional>

namespace alliance::db
{

QString toCode(PersonRole role);
QString toCode(SessionPart part);
QString toCode(Storage storage);
QString toCode(CandidateSource source);
QString toCode(DecisionState state);
QString toCode(Visibility visibility);
QString toCode(Scope scope);
QString toCode(EditState state);
QString toCode(ConsentPurpose purpose);
QString toCode(FaceMask mask);

// Defined for the types above; nothing for a word that is not one of theirs.
template <typename Enum>
std::optional<Enum> fromCode(const QString& code);

} // namespace alliance::db
