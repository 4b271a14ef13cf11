#include "db/repositories/Overview.h"

#include "db/core/LibraryContext.h"
#include "db/core/ManyPages.h"
#include "db/records/Codes.h"
#include "db/vault/Sealer.h"

namespace alliance::db
{
namespace
{

const QString kReleases = QStringLiteral(
    "FROM feedbacks f JOIN feedback_versions v ON v.feedback_id = f.id WHERE v.visibility = ? "); // of feedback

QString placeText(const QString& scope, const QString& subject, const QString& author)
{
    return scope + QLatin1Char('/') + subject + QLatin1Char('/') + author;
}

} // namespace

base::Result<QHash<QUuid, SessionCounts>> Overview::sessionCounts() const
{
    const ManyPages pages(m_context.database());
    QHash<QUuid, SessionCounts> counts;
    if (const base::Status notes = countNotes(counts); !notes)
        return tl::unexpected(notes.error());
    if (const base::Status candidates = countCandidates(counts); !candidates)
        return tl::unexpected(candidates.error());
    if (const base::Status feedback = countFeedback(counts); !feedback)
        return tl::unexpected(feedback.error());
    return counts;
}

base::Status Overview::countNotes(QHash<QUuid, SessionCounts>& counts) const
{
    // A note can be read by who holds the key that its author's notes of this visibility are sealed under; where there
    // is none, they are of a time when the session's key sealed them.
    QHash<QString, bool> held;
    const base::Status keys = m_context.database().forEach(
        QStringLiteral("SELECT k.scope, k.subject_id, k.author_id, COUNT(g.person_id) FROM content_keys k "
                       "LEFT JOIN key_grants g ON g.key_id = k.id AND g.person_id = ? "
                       "WHERE k.scope IN ('shared', 'supervision', 'private', 'released') "
                       "GROUP BY k.scope, k.subject_id, k.author_id"),
        {toSql(m_context.person())}, [&](const Row& row) -> base::Status {
            held.insert(placeText(row.text(0), row.text(1), row.text(2)), row.integer(3) > 0);
            return {};
        });
    if (!keys)
        return keys;
    return m_context.database().forEach(
        QStringLiteral("SELECT n.session_id, v.visibility, n.author_id, COUNT(*) FROM notes n "
                       "JOIN note_versions v ON v.note_id = n.id WHERE v.deleted = 0 "
                       // Few notes have more than one version: the first is looked for in a list of those.
                       "AND (v.version > 1 OR v.note_id NOT IN (SELECT o.note_id FROM note_versions o WHERE "
                       "o.version > 1)) AND (v.version = 1 OR v.version = "
                       "(SELECT MAX(w.version) FROM note_versions w WHERE w.note_id = n.id)) "
                       "AND (v.visibility <> 'private' OR n.author_id = ?) "
                       "GROUP BY n.session_id, v.visibility, n.author_id"),
        {toSql(m_context.person())}, [&](const Row& row) -> base::Status {
            const Visibility visibility = fromCode<Visibility>(row.text(1)).value_or(Visibility::Private);
            const Scope scope = scopeOf(visibility);
            const QString author = hasAuthor(scope) ? row.text(2) : QString();
            if (!held.value(placeText(toCode(scope), row.text(0), author), true))
                return {};
            SessionCounts& one = counts[row.uuid(0)];
            one.notes += row.number(3);
            if (visibility == Visibility::Trainee || visibility == Visibility::Collection)
                one.released += row.number(3);
            return {};
        });
}

base::Status Overview::countCandidates(QHash<QUuid, SessionCounts>& counts) const
{
    // As in the list of a session: what this person cannot open is left out, a decision that they cannot open is none,
    // and what was decided but is not proposed any more is then left out, too.
    QSet<QUuid> held;
    const base::Status keys =
        m_context.database().forEach(QStringLiteral("SELECT key_id FROM key_grants WHERE person_id = ?"),
                                     {toSql(m_context.person())}, [&](const Row& row) -> base::Status {
                                         held.insert(row.uuid(0));
                                         return {};
                                     });
    if (!keys)
        return keys;
    return m_context.database().forEach(
        QStringLiteral(
            "SELECT session_id, state, measure, decision, proposed, COUNT(*) FROM (SELECT r.session_id AS session_id, "
            "COALESCE(d.state, 'undecided') AS state, SUBSTR(m.reasons, 1, 18) AS measure, "
            "SUBSTR(d.reason, 1, 18) AS decision, CASE WHEN c.source = "
            "'reviewer' OR m.run_id = (SELECT l.id FROM measurement_runs l WHERE l.recording_id = r.id "
            "ORDER BY l.created_us DESC LIMIT 1) THEN 1 ELSE 0 END AS proposed FROM recordings r "
            "JOIN candidates c ON c.recording_id = r.id "
            "JOIN candidate_measures m ON m.candidate_id = c.id AND m.created_us = "
            "(SELECT MAX(n.created_us) FROM candidate_measures n WHERE n.candidate_id = c.id) "
            "LEFT JOIN decisions d ON d.candidate_id = c.id AND d.version = "
            "(SELECT MAX(e.version) FROM decisions e WHERE e.candidate_id = c.id) "
            "WHERE c.withdrawn = 0) counted GROUP BY session_id, state, measure, decision, proposed"),
        {}, [&](const Row& row) -> base::Status {
            const auto canOpen = [&](int column) {
                const QUuid key = keyIdOf(row.bytes(column));
                return key.isNull() || held.contains(key);
            };
            const bool opens = !row.isNull(3) && canOpen(3);
            if (!canOpen(2) || (!opens && !row.flag(4)))
                return {};
            SessionCounts& one = counts[row.uuid(0)];
            switch (opens ? fromCode<DecisionState>(row.text(1)).value_or(DecisionState::Undecided)
                          : DecisionState::Undecided) {
            case DecisionState::Undecided:
                one.undecided += row.number(5);
                break;
            case DecisionState::Accepted:
                one.accepted += row.number(5);
                break;
            case DecisionState::Rejected:
                one.rejected += row.number(5);
                break;
            }
            return {};
        });
}

base::Status Overview::countFeedback(QHash<QUuid, SessionCounts>& counts) const
{
    return m_context.database().forEach(
        QStringLiteral(
            "SELECT f.session_id, COUNT(*) FROM feedbacks f JOIN feedback_versions v ON v.feedback_id = f.id "
            "WHERE v.visibility = ? GROUP BY f.session_id"),
        {toCode(Visibility::Trainee)}, [&](const Row& row) -> base::Status {
            counts[row.uuid(0)].feedback = row.number(1);
            return {};
        });
}

base::Result<int> Overview::feedbackReleases(const QUuid& sessionId) const
{
    return m_context.database()
        .number(QStringLiteral("SELECT COUNT(*) ") + kReleases + QStringLiteral("AND f.session_id = ?"),
                {toCode(Visibility::Trainee), toSql(sessionId)})
        .map([](std::int64_t count) { return static_cast<int>(count); });
}

base::Result<QSet<QUuid>> Overview::measuredRecordings() const
{
    QSet<QUuid> measured;
    const base::Status done = m_context.database().forEach(
        QStringLiteral("SELECT DISTINCT recording_id FROM measurement_runs"), {}, [&](const Row& row) -> base::Status {
            measured.insert(row.uuid(0));
            return {};
        });
    return done ? base::Result<QSet<QUuid>>(std::move(measured)) : tl::unexpected(done.error());
}

} // namespace alliance::db
