#pragma once
// Texts that somebody is still writing, one file for each session, person and kind of text under `drafts/`, sealed
// under the person's private key of the session. A draft is no record: it makes no audit event and no version, and
// keeping it replaces the one before.

#include "media/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <filesystem>

namespace alliance::db
{

class LibraryContext;

enum class DraftOf { Review, Feedback, Consent, Rehearsal };

DraftOf draftOf(const QString& fileName); // that keep() has written

class Drafts
{
public:
    explicit Drafts(LibraryContext& context) : m_context(context) {}

    // Empty content removes the draft. NotFound or Refused: no such session, or no key to it; NoSpace, Unwritable.
    base::Status keep(const QUuid& sessionId, const QByteArray& content, DraftOf of = DraftOf::Review);
    // Empty: there is none. Damaged: it does not open.
    base::Result<QByteArray> get(const QUuid& sessionId, DraftOf of = DraftOf::Review) const;

private:
    std::filesystem::path pathOf(const QUuid& sessionId, DraftOf of) const;

    LibraryContext& m_context;
};

} // namespace alliance::db
