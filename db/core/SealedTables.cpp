#include "db/core/SealedTables.h"

#include <algorithm>

namespace alliance::db
{

const std::vector<SealedTable>& sealedTables()
{
    static constexpr const char* kOfRecording = "(SELECT r.session_id FROM recordings r WHERE r.id = t.recording_id)";
    static constexpr const char* kOfCandidate = "(SELECT r.session_id FROM candidates c JOIN recordings r ON "
                                                "r.id = c.recording_id WHERE c.id = t.candidate_id)";
    static constexpr const char* kOfFeedback = "(SELECT f.session_id FROM feedbacks f WHERE f.id = t.feedback_id)";
    static constexpr const char* kOfMarker = "(SELECT m.session_id FROM markers m WHERE m.id = t.marker_id)";
    static constexpr const char* kOfNote = "(SELECT n.session_id FROM notes n WHERE n.id = t.note_id)";
    static constexpr const char* kOfPassage = "(SELECT p.session_id FROM passages p WHERE p.id = t.passage_id)";
    static constexpr const char* kOfRating = "(SELECT r.session_id FROM ratings r WHERE r.id = t.rating_id)";
    static constexpr const char* kOfSettlement = "(SELECT s.session_id FROM settlements s WHERE s.id = "
                                                 "t.settlement_id)";
    static const std::vector<SealedTable> tables{
        {"people", nullptr, "created_us", {"name"}},
        {"cases", nullptr, "created_us", {"code", "label"}},
        {"sessions", "t.id", "created_us", {"label", "details"}},
        {"recordings", "t.session_id", "created_us", {"path", "file_name", "label", "facts"}},
        {"measurement_runs", kOfRecording, "created_us", {"summary"}},
        {"candidate_measures", kOfCandidate, "created_us", {"behaviours", "reasons"}},
        {"decisions", kOfCandidate, "created_us", {"reason"}},
        {"marker_versions", kOfMarker, "created_us", {"coding", "comment"}},
        {"note_versions", kOfNote, "created_us", {"coding", "text"}},
        {"passage_versions", kOfPassage, "created_us", {"coding", "comment"}},
        {"rating_versions", kOfRating, "created_us", {"coding", "comment"}},
        {"feedback_versions", kOfFeedback, "created_us", {"plan", "composition"}},
        {"settlement_versions", kOfSettlement, "created_us", {"coding", "comment"}},
        {"consent_versions", nullptr, "created_us", {"terms", "remark"}},
        {"collections", nullptr, "created_us", {"name"}},
        {"examples", "t.session_id", "created_us", {"title"}},
        {"certificates", nullptr, "destroyed_us", {"body"}},
        {"destruction_work", nullptr, nullptr, {"body"}},
        {"library_edits", nullptr, "created_us", {"body"}},
        {"vocabulary_packs", nullptr, "created_us", {"sealed_body"}, "body"},
    };
    return tables;
}

std::optional<DamagedRow> describeRow(const Connection& connection, const QString& table, const QUuid& id)
{
    const auto& all = sealedTables();
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const SealedTable& one) { return table == QLatin1String(one.table); });
    if (known == all.end())
        return std::nullopt;
    DamagedRow damaged{table, id, {}, {}};
    const QString sql =
        QStringLiteral("SELECT %1, %2 FROM %3 t WHERE t.%4 = ?")
            .arg(QLatin1String(known->session ? known->session : "NULL"),
                 known->made ? QStringLiteral("t.") + QLatin1String(known->made) : QStringLiteral("NULL"), table,
                 QLatin1String(known->id));
    static_cast<void>(connection.forEach(sql, {toSql(id)}, [&](const Row& row) -> base::Status {
        damaged.sessionId = row.uuid(0);
        if (!row.isNull(1))
            damaged.made = row.time(1);
        return {};
    }));
    return damaged;
}

} // namespace alliance::db
