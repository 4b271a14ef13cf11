#pragma once
// What becomes of the records of a package in a library that has the session: a plan, without a database. Histories are
// compared by the ids of their versions. The last version that both sides know is where they parted; what each has
// after it is what each changed. Where both came to the same, the versions of the other side are only remembered.
//
// A consent never becomes looser by moving forward: what would allow more than what is here is a conflict, too.

#include "db/package/PackageRecords.h"

#include <QHash>

#include <optional>

namespace alliance::db
{

enum class MergeMove {
    Known,    // nothing here is older than what the package has; what is fresh changes nothing
    Add,      // not here yet
    Forward,  // changed there only: moved forward
    Conflict, // changed on both sides since they parted
    Kept,     // this person cannot read what stands here, so that it could not be put back: left as it is
};

struct MergeItem {
    PackagedKind kind = PackagedKind::Note;
    QUuid id;
    MergeMove move = MergeMove::Known;
    QList<PackagedVersion> fresh;        // versions that are not here, in their order
    std::optional<PackagedVersion> mine; // the newest here; nothing: not here
    PackagedVersion theirs;              // the newest there

    bool removes() const { return theirs.deleted && mine && !mine->deleted; } // where theirs comes to stand
};

// How a conflict is settled. In each case the versions of both sides are in the history afterwards; but of who is who
// and of places of cameras, which keep no words of versions, Both settles nothing: it is asked again next time.
enum class MergeChoice {
    Mine,   // what is here stands
    Theirs, // what the package has stands
    Both, // what is here stands; of a note, marker or stage theirs becomes one more beside it; tags are joined; of two
          // consents the stricter of both stands; of two sides of which one removed it, the other stands
};

struct MergeChoices {
    MergeChoice otherwise = MergeChoice::Both;
    QHash<QUuid, MergeChoice> byRecord;

    // A consent is settled for itself or not at all.
    MergeChoice of(PackagedKind kind, const QUuid& record) const
    {
        return byRecord.value(record, kind == PackagedKind::Consent ? MergeChoice::Both : otherwise);
    }
};

// `mine`: null where the library does not have it.
MergeItem planRecord(const PackagedRecord* mine, const PackagedRecord& theirs);
// Of all records of `theirs`, in an order in which they can be added: markers before notes, notes before their replies.
QList<MergeItem> planMerge(const QList<PackagedRecord>& mine, const QList<PackagedRecord>& theirs);

// Of what Both puts beside: always the same, so that it is put there once. Version and record.
QUuid besideRecord(const QUuid& record, const QUuid& version);
QUuid besideVersion(const QUuid& version);
// Nothing on record: what a consent that came in is compared with where there was none.
PackagedRecord noConsent(const QUuid& record, const QUuid& recording);
// Whether Both puts theirs beside what is here.
bool standsBeside(const MergeItem& item);

} // namespace alliance::db
