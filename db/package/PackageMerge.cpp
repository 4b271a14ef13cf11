#include "db/package/PackageMerge.h"

#include "db/package/PackageStates.h"

#include <QSet>

#include <algorithm>

namespace alliance::db
{
namespace
{

const QUuid kBeside(0x5f0c9c3a, 0x2f6b, 0x4a57, 0x9d, 0x1c, 0x61, 0x0e, 0x8b, 0x33, 0x74, 0xa2);

QSet<QUuid> idsOf(const QList<PackagedVersion>& versions)
{
    QSet<QUuid> ids;
    for (const PackagedVersion& one : versions)
        ids.insert(one.id);
    return ids;
}

// Place of the last version that the other side knows as well; -1: none.
qsizetype lastCommon(const QList<PackagedVersion>& versions, const QSet<QUuid>& others)
{
    for (qsizetype i = versions.size() - 1; i >= 0; --i) {
        if (others.contains(versions[i].id))
            return i;
    }
    return -1;
}

bool isState(PackagedKind kind)
{
    return kind >= PackagedKind::GazeMark;
}

// The remark of a consent is words, not terms.
bool sameContent(PackagedKind kind, const PackagedVersion& mine, const PackagedVersion& theirs)
{
    return kind == PackagedKind::Consent ? mine.coding == theirs.coding : mine.sameContent(theirs);
}

bool loosens(const MergeItem& item)
{
    return item.kind == PackagedKind::Consent &&
           looserConsent(consentIn(item.theirs.coding), consentIn(item.mine->coding));
}

// Nobody has said here who is who: there is nothing that could stand against what came.
bool saysNothing(const MergeItem& item)
{
    return item.kind == PackagedKind::Roles && rolesIn(item.mine->coding).isEmpty();
}

// Replies come after what they answer; a circle ends where it was entered.
void appendNote(const PackagedRecord& note, const QHash<QUuid, const PackagedRecord*>& notes, QSet<QUuid>& done,
                QList<const PackagedRecord*>& order)
{
    QList<const PackagedRecord*> path;
    for (const PackagedRecord* one = &note; one && !done.contains(one->id); one = notes.value(one->replyTo)) {
        done.insert(one->id);
        path.prepend(one);
    }
    order += path;
}

QList<const PackagedRecord*> inOrder(const QList<PackagedRecord>& records)
{
    QHash<QUuid, const PackagedRecord*> notes;
    for (const PackagedRecord& one : records) {
        if (one.kind == PackagedKind::Note)
            notes.insert(one.id, &one);
    }
    QList<const PackagedRecord*> order;
    QSet<QUuid> done;
    for (const PackagedKind kind : kPackagedKinds) {
        for (const PackagedRecord& one : records) {
            if (one.kind != kind)
                continue;
            if (kind == PackagedKind::Note)
                appendNote(one, notes, done, order);
            else
                order.append(&one);
        }
    }
    return order;
}

} // namespace

MergeItem planRecord(const PackagedRecord* mine, const PackagedRecord& theirs)
{
    MergeItem item{theirs.kind, theirs.id, MergeMove::Add, theirs.versions, std::nullopt, theirs.versions.back()};
    if (!mine || mine->versions.isEmpty())
        return item;
    item.mine = mine->versions.back();
    const QSet<QUuid> here = idsOf(mine->versions);
    item.fresh.removeIf([&](const PackagedVersion& one) { return here.contains(one.id); });
    const bool theyChanged = lastCommon(theirs.versions, here) + 1 < theirs.versions.size();
    const bool iChanged =
        !item.mine->id.isNull() && lastCommon(mine->versions, idsOf(theirs.versions)) + 1 < mine->versions.size();
    const bool same = sameContent(item.kind, *item.mine, item.theirs);
    if (!theyChanged) {
        item.move = MergeMove::Known;
        item.fresh.clear();
    } else if (item.mine->unreadable) {
        item.move = MergeMove::Kept;
        item.fresh.clear();
    } else if (same && isState(item.kind)) {
        item.move = MergeMove::Known;
    } else {
        item.move =
            (iChanged && !same && !saysNothing(item)) || loosens(item) ? MergeMove::Conflict : MergeMove::Forward;
    }
    return item;
}

QList<MergeItem> planMerge(const QList<PackagedRecord>& mine, const QList<PackagedRecord>& theirs)
{
    QHash<std::pair<int, QUuid>, const PackagedRecord*> here;
    for (const PackagedRecord& one : mine)
        here.insert({static_cast<int>(one.kind), one.id}, &one);
    QList<MergeItem> plan;
    for (const PackagedRecord* one : inOrder(theirs))
        plan.append(planRecord(here.value({static_cast<int>(one->kind), one->id}), *one));
    return plan;
}

PackagedRecord noConsent(const QUuid& record, const QUuid& recording)
{
    ConsentDraft none;
    none.noneOnRecord = true;
    PackagedVersion version;
    version.visibility = Visibility::Trainee;
    version.coding = consentCoding(none);
    return {PackagedKind::Consent, record, {}, {}, 0, {version}, recording};
}

QUuid besideRecord(const QUuid& record, const QUuid& version)
{
    return QUuid::createUuidV5(kBeside, record.toRfc4122() + version.toRfc4122());
}

QUuid besideVersion(const QUuid& version)
{
    return QUuid::createUuidV5(kBeside, version.toRfc4122());
}

bool standsBeside(const MergeItem& item)
{
    const bool canStand =
        item.kind == PackagedKind::Note || item.kind == PackagedKind::Marker || item.kind == PackagedKind::Passage;
    return item.move == MergeMove::Conflict && canStand && item.mine && !item.mine->deleted && !item.theirs.deleted;
}

} // namespace alliance::db
