#include "db/repositories/Passages.h"

#include "db/package/DraftCodings.h"
#include "db/repositories/CodedRanges.h"
#include "db/repositories/Vocabulary.h"

namespace alliance::db
{
namespace
{

const QString kStage = QStringLiteral("stage");

struct PassageTraits {
    using Record = Passage;
    using Draft = PassageDraft;
    static constexpr const char* name = "passage";
    static constexpr const char* versionTable = "passage_versions";

    static QJsonObject coding(const PassageDraft& draft) { return {{kStage, draft.stage}}; }
    static void readCoding(Passage& passage, const QJsonObject& coding) { passage.stage = coding[kStage].toString(); }
    static base::Status check(LibraryContext& context, const PassageDraft& draft, const Passage* previous)
    {
        const auto known = Vocabulary(context).offered({kStage});
        if (!known)
            return tl::unexpected(known.error());
        const bool had = previous && previous->stage == draft.stage;
        return had || known->contains(draft.stage) ? base::Status()
                                                   : base::fail(base::ErrorCategory::Invalid, "unknown stage");
    }
};

using PassageRecords = VersionedRecords<CodedRanges<PassageTraits>>;

} // namespace

QJsonObject codingOf(const PassageDraft& draft)
{
    return PassageTraits::coding(draft);
}

base::Result<Passage> Passages::add(const PassageDraft& draft)
{
    return PassageRecords(m_context).add(draft);
}

base::Result<Passage> Passages::get(const QUuid& id) const
{
    return PassageRecords(m_context).get(id);
}

base::Result<QList<Passage>> Passages::list(const QUuid& sessionId) const
{
    return PassageRecords(m_context).list(sessionId);
}

base::Result<QList<Passage>> Passages::listRemoved(const QUuid& sessionId) const
{
    return PassageRecords(m_context).listRemoved(sessionId);
}

base::Result<Passage> Passages::edit(const QUuid& id, const PassageDraft& draft, int basedOn)
{
    return PassageRecords(m_context).edit(id, draft, basedOn);
}

base::Result<Passage> Passages::remove(const QUuid& id, int basedOn)
{
    return PassageRecords(m_context).remove(id, basedOn);
}

base::Result<Passage> Passages::restore(const QUuid& id, int version, int basedOn)
{
    return PassageRecords(m_context).restore(id, version, basedOn);
}

base::Result<QList<Passage>> Passages::versions(const QUuid& id) const
{
    return PassageRecords(m_context).versions(id);
}

} // namespace alliance::db
