#include "app/services/PackageApply.h"

#include "app/services/BroughtDecisions.h"
#include "app/services/StatusOf.h"
#include "db/records/Tags.h"

#include <QJsonArray>

#include <algorithm>

namespace alliance::app
{
namespace
{

using db::MergeChoice;
using db::MergeItem;
using db::MergeMove;
using db::PackagedKind;

std::pair<int, QUuid> keyOf(PackagedKind kind, const QUuid& id)
{
    return {static_cast<int>(kind), id};
}

// Kinds of steps that take back what became of a record.
struct StepKinds {
    QString add;
    QString change;
};

StepKinds stepKinds(PackagedKind kind)
{
    switch (kind) {
    case PackagedKind::Note:
        return {editkind::kNoteAdd, editkind::kNoteEdit};
    case PackagedKind::Marker:
        return {editkind::kMarkerAdd, editkind::kMarkerEdit};
    case PackagedKind::Passage:
        return {editkind::kPassageAdd, editkind::kPassageEdit};
    case PackagedKind::Rating:
        return {editkind::kRatingAdd, editkind::kRatingEdit};
    case PackagedKind::Settlement:
        return {editkind::kSettlementAdd, editkind::kSettlementEdit};
    case PackagedKind::Decision:
        return {editkind::kDecide, editkind::kDecide};
    case PackagedKind::Tags:
        return {editkind::kSessionTag, editkind::kSessionTag};
    case PackagedKind::Feedback:
        return {editkind::kFeedbackAdd, editkind::kFeedbackEdit};
    default:
        return {};
    }
}

QStringList tagsIn(const db::PackagedVersion& version)
{
    QStringList tags;
    const QJsonArray all = version.coding[QStringLiteral("tags")].toArray();
    for (const auto& tag : all)
        tags.append(tag.toString());
    return tags;
}

} // namespace

PackageApply::PackageApply(LibraryService& library, const QUuid& session, const QList<db::PackagedRecord>& theirs)
    : m_service(library), m_library(library.database()), m_session(session)
{
    for (const db::PackagedRecord& one : theirs)
        m_theirs.insert(keyOf(one.kind, one.id), &one);
}

const db::PackagedRecord& PackageApply::recordOf(const MergeItem& item) const
{
    return *m_theirs.value(keyOf(item.kind, item.id));
}

base::Status PackageApply::carryOut(const MergeItem& item, const db::MergeChoices& choices, PackageTaken& taken)
{
    count(item, taken);
    if (item.move == MergeMove::Kept || (item.move == MergeMove::Known && item.fresh.isEmpty()))
        return {};
    if (item.move == MergeMove::Known)
        return takeKnown(item);
    if (item.kind >= PackagedKind::GazeMark)
        return carryOutState(item, choices.of(item.kind, item.id));
    const auto latest = m_library.packages().take(m_session, recordOf(item), item.fresh);
    if (!latest)
        return tl::unexpected<base::Error>(latest.error());
    const StepKinds kinds = stepKinds(item.kind);
    // One that was removed before it came is not there to be taken back.
    if (item.move == MergeMove::Add)
        return item.theirs.deleted ? base::Status() : addStep(item, kinds.add, 0, *latest);
    if (item.move == MergeMove::Forward)
        return addStep(item, kinds.change, item.mine->number, *latest);
    return settle(item, choices.of(item.kind, item.id), *latest, taken);
}

// Nothing changes, the words of a consent neither.
base::Status PackageApply::takeKnown(const MergeItem& item)
{
    QList<db::PackagedVersion> fresh = item.fresh;
    if (item.kind == PackagedKind::Consent) {
        for (db::PackagedVersion& one : fresh)
            one.text = item.mine->text;
    }
    return statusOf(m_library.packages().take(m_session, recordOf(item), fresh));
}

void PackageApply::count(const MergeItem& item, PackageTaken& taken) const
{
    switch (item.move) {
    case MergeMove::Known:
    case MergeMove::Kept:
        ++taken.known;
        break;
    case MergeMove::Add:
        ++taken.added;
        break;
    case MergeMove::Forward:
        ++taken.forwarded;
        taken.removed += item.removes() ? 1 : 0;
        break;
    case MergeMove::Conflict:
        taken.conflicts.append(item);
        break;
    }
}

base::Status PackageApply::settle(const MergeItem& item, MergeChoice choice, int latest, PackageTaken& taken)
{
    const bool mineRemoved = item.mine->deleted && !item.theirs.deleted;
    if (choice == MergeChoice::Theirs || (choice == MergeChoice::Both && mineRemoved))
        return addStep(item, stepKinds(item.kind).change, item.mine->number, latest);
    if (choice == MergeChoice::Both && item.kind == PackagedKind::Tags)
        return joinTags(item, latest);
    base::Status done = restoreMine(item, latest);
    if (done && choice == MergeChoice::Both && db::standsBeside(item)) {
        done = putBeside(item);
        ++taken.beside;
    }
    return done;
}

base::Status PackageApply::addStep(const MergeItem& item, const QString& kind, int from, int latest)
{
    if (item.kind == PackagedKind::Decision)
        return addDecisionStep(item, from, latest, latest);
    m_steps.append(versionStep(kind, item.id, from, latest));
    return {};
}

base::Status PackageApply::addDecisionStep(const MergeItem& item, int from, int latest, int stands)
{
    const auto candidate = m_library.candidates().get(item.id);
    if (!candidate)
        return tl::unexpected<base::Error>(candidate.error());
    if (candidate->withdrawn)
        return {};
    QList<int> others;
    for (qsizetype i = 0; i < item.fresh.size(); ++i) {
        if (item.fresh[i].author != m_library.person())
            others.append(latest - static_cast<int>(item.fresh.size() - 1 - i));
    }
    m_steps.append(broughtDecisionStep(item.id, from, stands, others));
    return {};
}

base::Status PackageApply::restoreMine(const MergeItem& item, int latest)
{
    const int mine = item.mine->number;
    switch (item.kind) {
    case PackagedKind::Note:
        return statusOf(m_library.notes().restore(item.id, mine, latest));
    case PackagedKind::Marker:
        return statusOf(m_library.markers().restore(item.id, mine, latest));
    case PackagedKind::Passage:
        return statusOf(m_library.passages().restore(item.id, mine, latest));
    case PackagedKind::Rating:
        return statusOf(m_library.ratings().restore(item.id, mine, latest));
    case PackagedKind::Settlement:
        return statusOf(m_library.settlements().restore(item.id, mine, latest));
    case PackagedKind::Decision:
        return restoreMyDecision(item, latest);
    case PackagedKind::Tags:
        return statusOf(m_library.sessionTags().restore(m_session, mine, latest));
    default:
        return {};
    }
}

base::Status PackageApply::restoreMyDecision(const MergeItem& item, int latest)
{
    const auto restored = m_library.candidates().restore(item.id, item.mine->number, latest);
    if (!restored)
        return tl::unexpected<base::Error>(restored.error());
    const bool others = std::any_of(item.fresh.begin(), item.fresh.end(),
                                    [&](const db::PackagedVersion& one) { return one.author != m_library.person(); });
    return others ? addDecisionStep(item, item.mine->number, latest, restored->decision.version) : base::Status();
}

base::Status PackageApply::putBeside(const MergeItem& item)
{
    db::PackagedRecord beside = recordOf(item);
    beside.id = db::besideRecord(item.id, item.theirs.id);
    beside.createdUs = item.theirs.createdUs;
    db::PackagedVersion version = item.theirs;
    version.id = db::besideVersion(item.theirs.id);
    const auto latest = m_library.packages().take(m_session, beside, {version});
    if (!latest)
        return tl::unexpected<base::Error>(latest.error());
    m_steps.append(versionStep(stepKinds(item.kind).add, beside.id, 0, *latest));
    return {};
}

base::Status PackageApply::joinTags(const MergeItem& item, int latest)
{
    QStringList joined = tagsIn(*item.mine) + tagsIn(item.theirs);
    joined = db::tidyTags(joined).mid(0, db::kMostTags);
    const auto stored = m_library.sessionTags().set(m_session, joined, latest);
    if (!stored)
        return tl::unexpected<base::Error>(stored.error());
    m_steps.append(versionStep(editkind::kSessionTag, m_session, item.mine->number, stored->version));
    return {};
}

} // namespace alliance::app
