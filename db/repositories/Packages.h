#pragma once
// What review packages need of a library: reading all that a session has with every version, and taking in what was
// made elsewhere under its own ids, authors and times. Rules for use and common errors: see People.h. Who may do what,
// and what is chosen, is the business of the caller.

#include "db/package/PackageRecords.h"
#include "db/vault/SecretKey.h"
#include "media/base/Result.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace alliance::db
{

class LibraryContext;

class Packages
{
public:
    explicit Packages(LibraryContext& context) : m_context(context) {}

    // Of the person who works, to be handed out.
    const QByteArray& publicKey() const;
    // A key that was sealed to it. Damaged: it was not.
    base::Result<std::shared_ptr<const SecretKey>> openKey(const QByteArray& sealed) const;

    // Notes, markers, ..., decisions, tags, and what PackageStates.h describes (who takes part aside), with all
    // versions; removed ones and other people's, too, and decisions on candidates that were withdrawn, since
    // candidateHere() finds these as well. A version that this person cannot open, for whatever reason, is unreadable.
    base::Result<QList<PackagedRecord>> records(const QUuid& sessionId) const;
    // The consent of a case, whether or not it has a session yet.
    base::Result<QList<PackagedRecord>> consents(const QUuid& caseId) const;
    // Of all recordings: who added a moment, and when.
    base::Result<QList<PackagedCandidate>> candidates(const QUuid& sessionId) const;
    // The id under which a candidate of that recording is known here: its own, or the one it had to take because
    // another recording has it. Null: not here.
    base::Result<QUuid> candidateHere(const QUuid& recordingId, const QUuid& candidate) const;

    // The following are called inside Library::atomically.
    // Somebody who never worked with this library; nothing happens where there is a person of that id.
    base::Status takePerson(const PackagedPerson& person);
    // Outside of any measuring of this library. Returns the id that it has here.
    base::Result<QUuid> takeCandidate(const PackagedCandidate& candidate);
    // Adds versions to a record, which is made where it is missing, each with its audit event. Links to what is not in
    // the session are left out. Returns the number of the newest. Invalid: a private one, or a place that is not on the
    // recording; Conflict: the id is taken by something else. Of marks, roles and cameras the newest version of the
    // record comes to stand, and `versions` are remembered.
    base::Result<int> take(const QUuid& sessionId, const PackagedRecord& record,
                           const QList<PackagedVersion>& versions);

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
