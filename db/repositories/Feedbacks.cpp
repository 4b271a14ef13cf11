#include "db/repositories/Feedbacks.h"

#include "db/audit/VersionRow.h"
#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"
#include "db/repositories/VersionedRecords.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr const char* kVersions = "feedback_versions";

const QString kSelect = QStringLiteral(
    "SELECT n.id, v.id, v.version, v.deleted, n.session_id, v.visibility, v.plan, v.composition, n.author_id, "
    "v.author_id, n.created_us, v.created_us FROM feedbacks n JOIN feedback_versions v ON v.feedback_id = n.id ");

std::function<base::Result<Feedback>(const Row&)> feedbackMapper(const LibraryContext& context)
{
    return [&context](const Row& row) -> base::Result<Feedback> {
        Feedback feedback;
        feedback.id = row.uuid(0);
        feedback.versionId = row.uuid(1);
        feedback.version = row.number(2);
        feedback.deleted = row.flag(3);
        feedback.sessionId = row.uuid(4);
        feedback.released = row.text(5) == toCode(Visibility::Trainee);
        feedback.author = row.uuid(8);
        feedback.versionAuthor = row.uuid(9);
        feedback.created = row.time(10);
        feedback.edited = row.time(11);
        SealedRow plan(context.opener(feedback.sessionId), kVersions, feedback.versionId);
        feedback.plan = plan.object("plan", row.bytes(6));
        // Of a release the plan stays with the supervisors.
        if (!plan.status() && !(feedback.released && plan.status().error().category == ErrorCategory::Refused))
            return tl::unexpected(plan.status().error());
        if (feedback.released) {
            SealedRow composition(context.opener(feedback.sessionId), kVersions, feedback.versionId);
            feedback.composition = composition.object("composition", row.bytes(7));
            if (!composition.status())
                return tl::unexpected(composition.status().error());
        }
        return feedback;
    };
}

// A release where there is a composition.
base::Status insertFeedbackVersion(LibraryContext& context, AuditEntry& entry, const QUuid& feedback, int version,
                                   bool deleted, const FeedbackDraft& draft, const QJsonObject* composition)
{
    const auto supervisors = context.sealer(Scope::Supervision, draft.sessionId);
    if (!supervisors)
        return tl::unexpected(supervisors.error());
    const QUuid id = QUuid::createUuid();
    QVariant whole(QMetaType::fromType<QByteArray>());
    if (composition) {
        const auto everybody = context.sealer(Scope::Shared, draft.sessionId);
        if (!everybody)
            return tl::unexpected(everybody.error());
        whole = everybody->seal(kVersions, "composition", id, *composition);
    }
    entry.sessionId = draft.sessionId;
    return insertVersionRow(context, entry, QLatin1String(kVersions),
                            {toSql(id), toSql(feedback), version, toSql(deleted),
                             toCode(composition ? Visibility::Trainee : Visibility::Supervision),
                             supervisors->seal(kVersions, "plan", id, draft.plan), whole, toSql(context.person()),
                             toSql(context.now())});
}

struct FeedbackKind {
    using Record = Feedback;
    using Draft = FeedbackDraft;
    static constexpr const char* name = "feedback";

    static QString select() { return kSelect; }
    static auto mapper(const LibraryContext& context) { return feedbackMapper(context); }
    static base::Status check(LibraryContext& context, const Draft& draft, const Record* previous)
    {
        if (previous)
            return {};
        const auto there = context.database().number(
            QStringLiteral("SELECT COUNT(*) FROM feedbacks WHERE session_id = ?"), {toSql(draft.sessionId)});
        if (!there)
            return tl::unexpected(there.error());
        return *there == 0 ? base::Status() : base::fail(ErrorCategory::Conflict, "the session has feedback");
    }
    static Draft kept(Draft draft, const VersionedRow& row)
    {
        draft.sessionId = row.sessionId;
        return draft;
    }
    static auto insertRow(LibraryContext& context, const QUuid& id, const Draft& draft)
    {
        return context.database().execute(
            QStringLiteral("INSERT INTO feedbacks (id, session_id, author_id, created_us) VALUES (?, ?, ?, ?)"),
            {toSql(id), toSql(draft.sessionId), toSql(context.person()), toSql(context.now())});
    }
    static base::Status insertVersion(LibraryContext& context, AuditEntry& entry, const QUuid& id, int version,
                                      bool deleted, const Draft& draft)
    {
        return insertFeedbackVersion(context, entry, id, version, deleted, draft, nullptr);
    }
};

using FeedbackRecords = VersionedRecords<FeedbackKind>;

} // namespace

base::Result<Feedback> Feedbacks::add(const FeedbackDraft& draft)
{
    return FeedbackRecords(m_context).add(draft);
}

base::Result<Feedback> Feedbacks::get(const QUuid& id) const
{
    return FeedbackRecords(m_context).get(id);
}

base::Result<std::optional<Feedback>> Feedbacks::ofSession(const QUuid& sessionId) const
{
    return m_context.database().first<Feedback>(
        kSelect + QStringLiteral("WHERE n.session_id = ? ORDER BY v.version DESC LIMIT 1"), {toSql(sessionId)},
        feedbackMapper(m_context));
}

base::Result<Feedback> Feedbacks::edit(const QUuid& id, const FeedbackDraft& draft, int basedOn)
{
    return FeedbackRecords(m_context).edit(id, draft, basedOn);
}

base::Result<Feedback> Feedbacks::release(const QUuid& id, const QJsonObject& composition, int basedOn)
{
    return m_context.change({QStringLiteral("feedback.released"), QStringLiteral("feedback"), id, {}},
                            [&](AuditEntry& entry) -> base::Result<Feedback> {
                                const auto row = lockVersion(m_context, QStringLiteral("feedback"), id, basedOn);
                                if (!row)
                                    return tl::unexpected(row.error());
                                const auto now = get(id);
                                if (!now)
                                    return now;
                                if (now->deleted || composition.isEmpty())
                                    return base::fail(ErrorCategory::Invalid, "nothing to release");
                                const base::Status stored = insertFeedbackVersion(m_context, entry, id, row->latest + 1,
                                                                                  false, now->draft(), &composition);
                                return stored ? get(id) : tl::unexpected(stored.error());
                            });
}

base::Result<Feedback> Feedbacks::remove(const QUuid& id, int basedOn)
{
    return FeedbackRecords(m_context).remove(id, basedOn);
}

base::Result<Feedback> Feedbacks::restore(const QUuid& id, int version, int basedOn)
{
    return FeedbackRecords(m_context).restore(id, version, basedOn);
}

base::Result<QList<Feedback>> Feedbacks::versions(const QUuid& id) const
{
    return FeedbackRecords(m_context).versions(id);
}

base::Result<QList<Feedback>> Feedbacks::releases(const QUuid& sessionId) const
{
    return listReadable<Feedback>(m_context.database(),
                                  kSelect +
                                      QStringLiteral("WHERE n.session_id = ? AND v.visibility = ? ORDER BY v.version"),
                                  {toSql(sessionId), toCode(Visibility::Trainee)}, feedbackMapper(m_context));
}

} // namespace alliance::db
